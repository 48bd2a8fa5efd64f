"""One replay from files to an account: the same inputs give the same bytes."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dispatch.classification.learned import LearnedModel
from dispatch.contracts.site import Clock, OperatingMode
from dispatch.policy.model import Policy
from streams.errors import AwayError, UsageError
from streams.ingest.vocabulary import vocabulary
from streams.making import Buried, Making
from streams.replay.account import Account, close
from streams.replay.comparison import Comparison, Recorded
from streams.replay.course import CLOSE_AFTER, Course
from streams.replay.default_site import read_site, with_voices
from streams.replay.post import Post, Told, ids_secret, told
from streams.replay.reading_ahead import may_read_ahead, read_ahead
from streams.replay.roster import Shifts
from streams.replay.row import Row

if TYPE_CHECKING:
    from streams.replay.offline import Answered

SEED: Final = 1

Written = Callable[[bytes], object]
"""Takes the stored bytes of one step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a replay is made from."""

    policy: Policy
    site: bytes
    """The text of a site with an event clock."""
    types: Sequence[bytes] = ()
    """What the export's own call types mean."""
    learned: LearnedModel | None = None
    """A learned model that is to be tried."""
    digests: Sequence[bytes] = ()
    """Of the export and its mapping: ids are made from them."""
    roster: Sequence[Shifts] = ()
    mode: OperatingMode = OperatingMode.AUTOMATIC
    crews: bool = True
    """Whether crews and EMS answer."""
    seed: int = SEED
    close_after: int = CLOSE_AFTER
    secret: bytes = b""
    """An installation's own, where ids are to be those of its log."""


def digest_of(path: Path) -> bytes:
    """SHA-256 of a file, read piece by piece.

    Raises:
        AwayError: If it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error


def replay(
    rows: Iterable[Row],
    inputs: Inputs,
    *,
    write: Written | None = None,
    comparison: Comparison | None = None,
    types: Counter[str] | None = None,
) -> Account:
    """The account of a replay.

    Args:
        rows: Of the export, as a mapping reads them; each is held only while it is needed.
        inputs: Everything else.
        write: Takes each step as soon as it is decided.
        comparison: Is told of each step and of what the export recorded.
        types: In which the rows count, while they are read, call types that no map knows.

    Raises:
        UsageError: If the site has faults or another clock.
    """
    site = read_site(inputs.site)
    if site.clock is not Clock.EVENT:
        raise UsageError('The site\'s clock must be that of its events: clock = "event".')
    name = hashlib.sha256(b"".join(inputs.digests)).hexdigest()[:16]
    site, name = with_voices(site), f"replay-{name}"
    making = Making(
        secret=inputs.secret or ids_secret(*inputs.digests),
        vocabulary=vocabulary(more=inputs.types),
        learned=inputs.learned,
    )
    course = Course(rows, close_after=inputs.close_after)
    if types is not None:
        course.types = types  # the rows may be read elsewhere, and what they count comes back here
    post = Post(making, {site.region: site}, name=name)
    recorded = comparison.reading.recorded if comparison is not None else None
    events: Iterable[Told] = told(course, post, recorded)
    if may_read_ahead():
        events = read_ahead(events, course.counts, course.take_over)

    # What only the desk needs is loaded while the child reads: a third of a second, most of it
    # geopy's, which loads every geocoder.
    from streams.replay.offline import Offline  # noqa: PLC0415
    from streams.replay.playing import Playing, Voices  # noqa: PLC0415

    offline = Offline(site=site, policy=inputs.policy, making=making, name=name, mode=inputs.mode)
    account = Account()

    def heard(recorded: Recorded | None, answered: "Answered") -> None:
        account.take(answered.step, answered.region)
        if write is not None:
            write(answered.raw)
        if comparison is not None:
            comparison.take(recorded, answered.step, answered.region)

    def refused(buried: Buried) -> None:
        account.bury(buried.reason)

    voices = Voices(offline.site, inputs.roster, seed=inputs.seed) if inputs.crews else None
    Playing(offline, events, voices=voices, heard=heard, refused=refused).run()
    left = sorted(offline.region.incidents.values(), key=lambda each: each.id)
    close(account, course)
    account.finish(left)
    if comparison is not None:
        comparison.finish(left)
    return account
