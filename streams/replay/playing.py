"""How is a course played to a desk in memory? One thing after the other, by the export's clock.

Crews answer by the sample city's rules (`streams.city.crews`, figures with sources in
`streams.city.figures`): they look at the phone, say yes or no, drive as long as the router says,
stay, and are clear. EMS answers by its own protocol (`streams.city.ems`). Both draw by a seed, so
that the same inputs give the same run. Nobody clicks: what waits for a person waits.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from dispatch.contracts.command import Command
from dispatch.contracts.site import Site
from dispatch.desk.effects import effects_of
from streams.city.agenda import Agenda, Plan
from streams.city.crews import Crews
from streams.city.ems import Ems
from streams.letter import Letter
from streams.making import Buried
from streams.replay.offline import Answered, Offline
from streams.replay.passing import next_second, passed
from streams.replay.post import Made, Told
from streams.replay.recorded import Recorded
from streams.replay.roster import Roster, Shifts, region_of

AT_ONE_SECOND: Final = 1_000
"""Times that time passes at one and the same second; what is due after that waits for the next."""

HEARD: Final = frozenset({"offer_made", "offer_accepted", "ems_requested", "ems_alarmed"})
"""Events of which crews and EMS are told; nearly all steps have none of them."""

Heard = Callable[[Recorded | None, Answered], None]
"""Is told each step, with what is recorded of the row whose event it answers, if it is one's."""
Refused = Callable[[Buried], None]
"""Is told of each event of which nothing could be made."""


def end_of(last: int, site: Site) -> int:
    """The second at which a course is over: what is still open then stays open.

    Args:
        last: Second of the last event.
        site: Says after how long a call that nobody closed ends.
    """
    return last + site.set_aside_after + site.end_after_clear


class Voices:
    """The crews and EMS of a region: what they say after they have heard something."""

    def __init__(self, site: Site, roster: Sequence[Shifts], *, seed: int) -> None:
        """Nobody has come yet.

        Args:
            site: Whose region.
            roster: Who is on shift when.
            seed: Of what they draw.
        """
        self._site = site
        region = region_of(site.region, roster)
        self._crews = Crews(seed, region)
        self._ems = Ems(seed, region)
        self._roster = Roster(
            roster,
            region=region,
            crews=self._crews,
            zone=ZoneInfo(site.time_zone),
            lease=site.availability_lease,
        )

    def begin(self, start: int) -> Iterable[Plan]:
        """The shifts."""
        return self._roster.begin(start)

    def hear(self, answered: Answered) -> Iterable[Plan]:
        """What comes of the messages of a step."""
        if HEARD.isdisjoint([event["event"] for event in answered.step.events]):
            return
        for effect in effects_of(answered.step, ""):
            yield from self._crews.hear(effect.kind, effect.body, effect.now)
            yield from self._ems.hear(effect.kind, effect.body, effect.now)


class Playing:
    """One run of a course."""

    def __init__(
        self,
        offline: Offline,
        course: Iterable[Told],
        *,
        voices: Voices | None,
        heard: Heard,
        refused: Refused,
    ) -> None:
        """Nothing is said yet.

        Args:
            offline: The desk, before it has adopted anything.
            course: The export's events, in order, with what is made of each.
            voices: Crews and EMS, or ``None`` where nobody answers.
            heard: Is told each step.
            refused: Is told of what could not be read.
        """
        self._offline = offline
        self._course = course
        self._voices = voices
        self._post = offline.post()
        self._heard = heard
        self._refused = refused
        self._agenda = Agenda()
        self._now = 0

    def run(self) -> None:
        """Comes back when everything has been said and has had its time."""
        for answered in self._offline.begin():
            self._take(None, answered)
        for told in self._course:
            if not self._now and self._voices is not None:
                self._agenda.add(self._voices.begin(told.at))
            self._go_on(told.at)
            self._now = max(self._now, told.at)
            self._carry_out(told.recorded, told.made)
        if self._now:
            end = end_of(self._now, self._offline.site)
            self._go_on(end)
            # What only closes has waited for a command.
            self._take(None, self._offline.do(passed(self._offline.site.region, end)))

    def _go_on(self, at: int) -> None:
        """Nothing; everything has happened that comes before that second."""
        again = 0
        while True:
            planned = self._agenda.first()
            until = at if planned is None else min(at, planned)
            second = next_second(self._offline.region, until)
            if second is not None and again < AT_ONE_SECOND:
                again = again + 1 if second == self._now else 0
                self._now = max(self._now, second)
                self._do(passed(self._offline.site.region, second))
            elif planned is not None and planned < at:
                again = 0
                due = self._agenda.pop()
                self._now = max(self._now, due.at)
                for each in due.do(self._now, self._offline.region):
                    if isinstance(each, Plan):
                        self._agenda.add([each], not_before=self._now)
                    elif isinstance(each, Letter):
                        self._carry_out(None, self._post.make(each))
                    else:
                        self._do(each)
            else:
                return

    def _carry_out(self, recorded: Recorded | None, made: Made) -> None:
        if isinstance(made, Buried):
            self._refused(made)
            return
        for command in made:
            self._take(recorded, self._offline.do(command))

    def _do(self, command: Command) -> None:
        self._take(None, self._offline.do(command))

    def _take(self, recorded: Recorded | None, answered: Answered) -> None:
        self._heard(recorded, answered)
        if self._voices is not None:
            self._agenda.add(self._voices.hear(answered), not_before=self._now)
