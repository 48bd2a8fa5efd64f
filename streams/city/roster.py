"""When do crews come and go, and when is one incomplete? The roster of one region."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from dispatch.contracts.team import TeamState
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.state import Region
from streams.city import figures
from streams.city.agenda import Plan, Sent, saying
from streams.city.cars import EVERY_SECONDS, saying_where
from streams.city.crews import Crews
from streams.city.region import CityRegion, Shift, on_shift_data, shifts
from streams.letter import Letter

STILL_HERE_SECONDS: Final = 1_200
"""A crew is heard this often, at rest or on a run (practice 4.2); the site's lease is 1,800."""
HEARD: Final = RUNNING | {TeamState.AVAILABLE}
AGAIN_SECONDS: Final = 300
"""A crew that is busy at the end of its shift looks again."""
AWAY_SECONDS: Final = (2_700, 5_400)
"""How long a peer is away. Ours."""


class Roster:
    """The shifts of one region's crews."""

    def __init__(self, seed: int, region: CityRegion, crews: Crews) -> None:
        self._seed = seed
        self._region = region
        self._crews = crews

    def day(self, day: int, *, now: int) -> Iterator[Plan]:
        """Everything that the roster has for shifts that begin on that day and end after now.

        Args:
            day: Epoch second at which the day begins.
            now: What lies before is over; a shift that runs already is taken up at ``now``.
        """
        for shift in shifts(self._region, day):
            if shift.ends > now:
                yield from self._shift(shift, now)

    def _shift(self, shift: Shift, now: int) -> Iterator[Plan]:
        begins = max(shift.begins, now)
        code, draw = shift.unit.code, Random(f"{self._seed}/{shift.unit.code}/{shift.begins}")  # noqa: S311 - a seed on purpose

        def come(at: int, region: Region) -> Sequence[Sent | Plan]:
            known = region.teams.get(code)
            if known is not None and known.shift_until == shift.ends:
                return ()  # the desk has it from before the city stopped
            return (self._letter(at, code, "team.onshift", shift),)

        def here(at: int, region: Region) -> Sequence[Sent | Plan]:
            if at >= shift.ends:
                return ()
            next_ = Plan(at + STILL_HERE_SECONDS, self._region.code, here)
            state = _state(region, code)
            if state not in HEARD:
                return (next_,)
            return (self._crews.status(code, state.value, at), next_)

        def leave(at: int, region: Region) -> Sequence[Sent | Plan]:
            if _state(region, code) in RUNNING | {TeamState.OFFERED}:
                return (Plan(at + AGAIN_SECONDS, self._region.code, leave),)
            known = region.teams.get(code)
            if known is None or known.shift_until != shift.ends:
                return ()
            return (self._letter(at, code, "team.offshift", shift),)

        yield Plan(begins, self._region.code, come)
        # Not all at the same second: crews do not check in by drum.
        yield Plan(begins + draw.randint(60, STILL_HERE_SECONDS), self._region.code, here)
        if self._region.located and shift.unit.station is not None:
            first = Random(f"{code}/{shift.begins}").randint(1, EVERY_SECONDS)  # noqa: S311 - as above
            yield saying_where(self._region, shift, begins + first)
        yield Plan(shift.ends - 5, self._region.code, leave)
        lost = begins if begins > shift.begins else shift.begins + draw.randint(3_600, 14_400)
        if figures.chance(draw, figures.INCOMPLETE_PERMILLE) and lost > begins:
            yield from self._incomplete(code, draw, lost)

    def _incomplete(self, code: str, draw: Random, at: int) -> Iterator[Plan]:
        """The peer is called away: without one the crew is not asked."""
        back = at + figures.between(draw, AWAY_SECONDS)

        def lose(at: int, region: Region) -> Sequence[Sent | Plan]:
            if _state(region, code) is not TeamState.AVAILABLE:
                return ()
            again = saying(self._region.code, self._crews.status(code, "available", back), back)
            return (self._crews.status(code, "crew_incomplete", at), again)

        yield Plan(at, self._region.code, lose)

    def _letter(self, at: int, code: str, kind: str, shift: Shift) -> Letter:
        return Letter(
            id=f"{code}-{shift.begins}-{kind}",
            kind=kind,
            topic="teams",
            source=self._region.teams,
            subject=code,
            at=at,
            data=on_shift_data(shift) if kind == "team.onshift" else {"team": code},
        )


def _state(region: Region, team: str) -> TeamState:
    found = region.teams.get(team)
    return TeamState.OFF_SHIFT if found is None else found.state
