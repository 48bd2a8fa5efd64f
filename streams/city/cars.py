"""Where are the city's cars? They say so every few minutes, as real ones do every few seconds.

A car stands at its station, with the person, or half-way between the two.
"""

from collections.abc import Sequence
from typing import Final

import h3  # type: ignore[import-untyped]

from dispatch.contracts.team import TeamState
from dispatch.desk.state import Region
from streams.city.agenda import Plan, Sent
from streams.city.place import Point
from streams.city.region import CityRegion, Shift
from streams.letter import Letter

EVERY_SECONDS: Final = 300
"""Far apart, because the city's clock may run sixty times as fast. Ours."""
THERE: Final = frozenset({TeamState.ON_SCENE, TeamState.TRANSPORTING})


def saying_where(region: CityRegion, shift: Shift, begins: int) -> Plan:
    """The plan by which a car says where it is until its shift ends."""
    code, station = shift.unit.code, shift.unit.station

    def say(at: int, known: Region) -> Sequence[Sent | Plan]:
        if at >= shift.ends or station is None:
            return ()
        next_ = Plan(at + EVERY_SECONDS, region.code, say)
        if code not in known.teams:
            return (next_,)
        longitude, latitude = _point(known, code, station)
        letter = Letter(
            id=f"{code}-{at}-position",
            kind="position.reported",
            topic="positions",
            source=region.cars,
            subject=code,
            at=at,
            data={"team": code, "latitude": latitude, "longitude": longitude},
        )
        return (letter, next_)

    return Plan(begins, region.code, say)


def _point(known: Region, code: str, station: Point) -> Point:
    """Longitude and latitude of the car, as far as the desk's own log tells."""
    team = known.teams[code]
    incident = known.incidents.get(team.incident)
    if incident is None or not incident.cell:
        return station
    latitude, longitude = h3.cell_to_latlng(incident.cell)
    if team.state in THERE:
        return longitude, latitude
    if team.state is TeamState.EN_ROUTE:
        return (longitude + station[0]) / 2, (latitude + station[1]) / 2
    return station
