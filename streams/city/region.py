"""Which regions has the city, how many people live there, and which crews are on shift when?

Everybody in it is invented. Crew members have pseudonyms and no names.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from dispatch.contracts.response import Mode
from dispatch.contracts.team import Role
from streams.city.place import Point

ZONE: Final = ZoneInfo("America/Chicago")
"""Of all sites in ``deploy/city``; where the city lies, it is nobody's."""

PEER, CLINICIAN, EMT = Role.PEER_SPECIALIST, Role.CLINICIAN, Role.EMT
COUNSELOR, OFFICER = Role.COUNSELOR, Role.OFFICER


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A crew that is on shift at the same hours every day."""

    code: str
    hours: tuple[int, int]
    """From and until, local time; a shift that ends before it begins ends on the next day."""
    modes: tuple[Mode, ...]
    crew: tuple[tuple[str, Role, tuple[str, ...]], ...]
    """Pseudonym, role, languages."""
    station: Point | None = None
    """``None`` works by phone or video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CityRegion:
    """One desk of the city."""

    code: str
    kind: Literal["place", "line"]
    people: int
    calls: str
    """Source of its calls."""
    units: tuple[Unit, ...]
    located: bool = False
    """Whether its cars say where they are; in some places they do, in others nobody bought it."""

    @property
    def teams(self) -> str:
        """Source of what its crews say."""
        return f"{self.code}/teams"

    @property
    def cars(self) -> str:
        """Source of where its cars are."""
        return f"{self.code}/avl"

    @property
    def ems(self) -> str:
        """Source of what EMS says."""
        return f"{self.code}/ems"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One unit on one day, in epoch seconds."""

    unit: Unit
    begins: int
    ends: int


_MOBILE: Final = (Mode.MOBILE_CRISIS, Mode.BEHAVIORAL_HEALTH_EMS)
_WITH_EMT: Final = (Mode.COMMUNITY_RESPONSE, Mode.MOBILE_CRISIS, Mode.BEHAVIORAL_HEALTH_EMS)


def _pair(number: int, *languages: str) -> tuple[tuple[str, Role, tuple[str, ...]], ...]:
    spoken = ("en", *languages)
    return ((f"cm-{number}1", PEER, spoken), (f"cm-{number}2", CLINICIAN, ("en",)))


_ALDER, _MILL_BEND, _NORTHFIELD = (-44.6, 35.2), (-44.71, 35.12), (-44.53, 35.29)
_LANDING, _FERRY = (-44.2, 35.19), (-44.06, 35.3)


def _mobile(code: str, number: int, hours: tuple[int, int], at: Point, *languages: str) -> Unit:
    """A mobile crisis team: a peer specialist and a clinician."""
    return Unit(code=code, hours=hours, modes=_MOBILE, crew=_pair(number, *languages), station=at)


def _with_emt(code: str, number: int, hours: tuple[int, int], at: Point) -> Unit:
    """A community response team: the same with an EMT."""
    crew = (*_pair(number), (f"cm-{number}3", EMT, ("en",)))
    return Unit(code=code, hours=hours, modes=_WITH_EMT, crew=crew, station=at)


def _outreach(code: str, number: int, hours: tuple[int, int], at: Point) -> Unit:
    """Two peer specialists who visit by invitation."""
    crew = ((f"cm-{number}1", PEER, ("en", "es")), (f"cm-{number}2", PEER, ("en",)))
    return Unit(code=code, hours=hours, modes=(Mode.PEER_OUTREACH,), crew=crew, station=at)


def _warm_line(code: str, number: int, hours: tuple[int, int]) -> Unit:
    """A peer specialist on a warm line."""
    crew = ((f"cm-{number}1", PEER, ("en",)),)
    return Unit(code=code, hours=hours, modes=(Mode.PEER_WARM_LINE,), crew=crew)


def _remote_pair(code: str, number: int, hours: tuple[int, int]) -> Unit:
    """A counselor and a peer specialist on one line."""
    crew = ((f"cm-{number}1", COUNSELOR, ("en",)), (f"cm-{number}2", PEER, ("en", "es")))
    return Unit(code=code, hours=hours, modes=(Mode.REMOTE_PEER,), crew=crew)


def _with_officer(code: str, number: int, hours: tuple[int, int], at: Point) -> Unit:
    """A health lead with an officer, for what obliges officers."""
    crew = (*_pair(number), (f"cm-{number}3", OFFICER, ("en",)))
    return Unit(code=code, hours=hours, modes=(Mode.COMMUNITY_CARE,), crew=crew, station=at)


REGIONS: Final = (
    CityRegion(
        code="alder",
        kind="place",
        people=400_000,
        calls="alder/cad",
        located=True,
        units=(
            _mobile("A-MCT-1", 111, (6, 16), _ALDER),
            _mobile("A-MCT-2", 112, (7, 17), _MILL_BEND, "es"),
            _mobile("A-MCT-3", 113, (8, 18), _NORTHFIELD),
            _mobile("A-MCT-4", 114, (9, 19), _ALDER),
            _mobile("A-MCT-5", 115, (12, 22), _ALDER, "es"),
            _mobile("A-MCT-6", 116, (14, 0), _MILL_BEND),
            _mobile("A-MCT-7", 117, (15, 1), _ALDER),
            _mobile("A-MCT-8", 118, (18, 4), _NORTHFIELD, "es"),
            _mobile("A-MCT-9", 119, (21, 7), _ALDER),
            _mobile("A-MCT-10", 120, (22, 8), _MILL_BEND),
            _with_emt("A-CRT-1", 121, (9, 21), _ALDER),
            _with_emt("A-CRT-2", 122, (13, 1), _ALDER),
            _outreach("A-PEER-1", 131, (8, 18), _ALDER),
            _outreach("A-PEER-2", 132, (11, 21), _MILL_BEND),
            _warm_line("A-WARM-1", 141, (8, 20)),
            _warm_line("A-WARM-2", 142, (12, 0)),
            _with_officer("A-CO-1", 151, (11, 23), _ALDER),
        ),
    ),
    CityRegion(
        code="birch",
        kind="place",
        people=120_000,
        calls="birch/cad",
        units=(
            _mobile("B-MCT-1", 211, (7, 19), _LANDING),
            _mobile("B-MCT-2", 212, (10, 22), _FERRY, "es"),
            _mobile("B-MCT-3", 213, (13, 1), _LANDING),
            _mobile("B-MCT-4", 214, (19, 7), _LANDING),
            _outreach("B-PEER-1", 231, (9, 19), _LANDING),
            _warm_line("B-WARM-1", 241, (10, 22)),
        ),
    ),
    CityRegion(
        code="tri-river",
        kind="line",
        people=520_000,
        calls="tri-river/988",
        units=(
            _remote_pair("T-PAIR-1", 311, (6, 18)),
            _remote_pair("T-PAIR-2", 312, (12, 0)),
            _remote_pair("T-PAIR-3", 313, (18, 6)),
            _warm_line("T-WARM-1", 341, (8, 20)),
            _warm_line("T-WARM-2", 342, (14, 2)),
        ),
    ),
)


def midnight(second: int, days: int = 0) -> int:
    """The epoch second at which the local day of ``second`` begins, so many days later."""
    day = datetime.fromtimestamp(second, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    return int((day + timedelta(days=days)).timestamp())


def shifts(region: CityRegion, day: int) -> Iterator[Shift]:
    """The shifts that begin on the day that begins at the epoch second ``day``."""
    for unit in region.units:
        first, last = unit.hours
        length = (last - first) % 24 or 24
        begins = day + first * 3600
        yield Shift(unit=unit, begins=begins, ends=begins + length * 3600)


def on_shift_data(shift: Shift) -> Mapping[str, Any]:
    """What a roster says when the shift begins."""
    unit = shift.unit
    until = datetime.fromtimestamp(shift.ends, ZONE).isoformat()
    said: dict[str, Any] = {
        "team": unit.code,
        "modes": [mode.value for mode in unit.modes],
        "crew": [
            {
                "id": pseudonym,
                "roles": [role.value],
                "credential_until": "2099-12-31T00:00:00Z",
                "supervisor_reachable": True,
                "languages": list(languages),
            }
            for pseudonym, role, languages in unit.crew
        ],
        "shift_until": until,
    }
    if unit.station is not None:
        longitude, latitude = unit.station
        said["station"] = {"latitude": latitude, "longitude": longitude}
    return said
