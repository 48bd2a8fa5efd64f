"""One replay from files to an account: the same inputs give the same bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dispatch.contracts.site import OperatingMode
from dispatch.policy.model import Policy
from streams.replay.account import Account, close
from streams.replay.comparison import Comparison
from streams.replay.export import Begun
from streams.replay.offline import Offline
from streams.replay.playing import Playing, Voices
from streams.replay.recorded import Recorded
from streams.replay.roster import Shifts

if TYPE_CHECKING:
    from streams.making import Buried
    from streams.replay.offline import Answered

SEED: Final = 1

Written = Callable[[bytes], object]
"""Takes the stored bytes of one step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a replay is made from, beside the export."""

    policy: Policy
    roster: Sequence[Shifts] = ()
    mode: OperatingMode = OperatingMode.AUTOMATIC
    crews: bool = True
    """Whether crews and EMS answer."""
    seed: int = SEED


def replay(
    begun: Begun,
    inputs: Inputs,
    *,
    write: Written | None = None,
    write_site: Written | None = None,
    comparison: Comparison | None = None,
) -> Account:
    """The account of a replay.

    Args:
        begun: The export, in reading.
        inputs: Everything else.
        write: Takes each step as soon as it is decided.
        write_site: Takes the text of the site.
        comparison: Is told of each step and of what the export recorded.

    Raises:
        UsageError: If the site has faults or another clock, or no row gives an event.
    """
    export, account = begun.export, Account()
    text, site = begun.site()
    if write_site is not None:
        write_site(text)
    offline = Offline(
        site=site,
        policy=inputs.policy,
        making=export.making(),
        name=export.name,
        mode=inputs.mode,
        record=write is not None,
    )

    def heard(recorded: Recorded | None, answered: "Answered") -> None:
        account.take(answered.step, answered.region)
        if write is not None and answered.raw is not None:
            write(answered.raw)
        if comparison is not None:
            comparison.take(recorded, answered.step, answered.region)

    def refused(buried: "Buried") -> None:
        account.bury(buried.reason)

    voices = Voices(offline.site, inputs.roster, seed=inputs.seed) if inputs.crews else None
    Playing(offline, begun.events(), voices=voices, heard=heard, refused=refused).run()
    left = sorted(offline.region.incidents.values(), key=lambda each: each.id)
    close(account, begun.course)
    account.finish(left)
    if comparison is not None:
        comparison.finish(left)
    return account
