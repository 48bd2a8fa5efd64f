"""How does the city's emergency medical service answer? By its own protocol, and it never waits."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from dispatch.contracts.incident import EmsState
from dispatch.desk.lifecycle import EMS, can_move
from dispatch.desk.state import Region
from streams.city import figures
from streams.city.agenda import Plan, Sent
from streams.city.region import CityRegion
from streams.letter import Letter

_SAYS = {
    EmsState.ACKNOWLEDGED: "ems.acknowledged",
    EmsState.ROLLING: "ems.rolling",
    EmsState.WITH_PERSON: "ems.arrived",
}


class Ems:
    """EMS of one region."""

    def __init__(self, seed: int, region: CityRegion) -> None:
        self._seed = seed
        self._region = region
        self._count = 0

    def hear(self, kind: str, body: Mapping[str, Any], now: int) -> Sequence[Plan]:
        """What a message on ``dispatch.out`` leads to; an alarm is always heard."""
        if kind not in {"ems.requested", "ems.alarmed"}:
            return ()
        self._count += 1
        draw = Random(f"{self._seed}/{self._region.code}/ems/{self._count}")  # noqa: S311 - a seed on purpose
        if kind == "ems.requested" and figures.chance(draw, figures.EMS_SILENT_PERMILLE):
            return ()
        return self.takes(str(body["incident"]), now, draw)

    def takes(self, incident: str, now: int, draw: Random | None = None) -> Sequence[Plan]:
        """It acknowledges, rolls and is there."""
        draw = draw or Random(f"{self._seed}/{incident}")  # noqa: S311 - a seed on purpose
        knows = now + figures.between(draw, figures.EMS_ACKNOWLEDGES_SECONDS)
        rolls = knows + figures.between(draw, figures.EMS_ROLLS_SECONDS)
        there = rolls + figures.between(draw, figures.EMS_ARRIVES_SECONDS)
        return (
            self._plan(incident, EmsState.ACKNOWLEDGED, knows),
            self._plan(incident, EmsState.ROLLING, rolls),
            self._plan(incident, EmsState.WITH_PERSON, there),
        )

    def _plan(self, incident: str, state: EmsState, at: int) -> Plan:
        def say(at: int, region: Region) -> Sequence[Sent | Plan]:
            known = region.incidents.get(incident)
            if known is None or not can_move(EMS, known.ems, state):
                return ()
            letter = Letter(
                id=f"{incident}-{at}-{state.value}",
                kind=_SAYS[state],
                topic="teams",
                source=self._region.ems,
                subject=incident,
                at=at,
                data={"incident": incident},
            )
            return (letter,)

        return Plan(at, self._region.code, say)
