"""Who is on shift when, in a replay? A file says it; without one nobody is.

TOML or JSON with a list `teams`, each with `team` (its code), `modes`, `hours` ("08:00-20:00",
local time; a shift that ends before it begins ends on the next day), `crew` (each with a pseudonym
`id` and `roles`), and where it drives `station` with `latitude` and `longitude`. `days` ("mon" to
"sun") may be left out.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from dispatch.contracts.response import Mode
from dispatch.contracts.team import TeamState
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.state import Region
from streams.city.agenda import Plan, Sent
from streams.city.crews import Crews
from streams.city.region import CityRegion, Unit
from streams.errors import AwayError, UsageError
from streams.letter import Letter
from streams.wire.bodies import TeamOnShift
from streams.wire.moment import rfc_3339
from streams.wire.unreadable import faults_of

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AGAIN_SECONDS: Final = 300
"""A crew that is busy at the end of its shift looks again."""
_HOURS: Final = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_HEARD: Final = RUNNING | {TeamState.AVAILABLE}
_FAR: Final = "2099-12-31T00:00:00Z"
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Shifts:
    """One team and its hours."""

    team: str
    begins: int
    """Seconds after local midnight."""
    seconds: int
    """How long a shift is."""
    days: frozenset[int]
    """Weekdays on which one begins; Monday is 0."""
    said: Mapping[str, Any]
    """The body of the event with which a shift begins, without its end."""


def roster_from(path: Path) -> tuple[Shifts, ...]:
    """The teams of a roster.

    Raises:
        AwayError: If the file cannot be read.
        UsageError: With every fault.
    """
    try:
        text = path.read_text(encoding="utf-8")
        parts = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    except ValueError:
        raise UsageError(f"{path} is neither TOML nor, with .json, JSON.") from None
    teams = parts.get("teams") if isinstance(parts, dict) else parts
    if not isinstance(teams, list) or not teams:
        raise UsageError(f"{path}: teams: give at least one, as [[teams]].")
    found, faults = list[Shifts](), list[str]()
    for number, each in enumerate(teams):
        shifts = _shifts(each if isinstance(each, dict) else {}, f"teams[{number}].", faults)
        if shifts is not None:
            found.append(shifts)
    if faults:
        raise UsageError(f"{path} cannot be used:\n  " + "\n  ".join(faults))
    return tuple(found)


def _shifts(parts: dict[str, Any], at: str, faults: list[str]) -> Shifts | None:
    hours = _HOURS.fullmatch(str(parts.get("hours", "")))
    days = parts.get("days", list(DAYS))
    if hours is None:
        faults.append(f"{at}hours: give local time as 08:00-20:00.")
    if not isinstance(days, list) or not days or not set(days) <= set(DAYS):
        faults.append(f"{at}days: give a list of {', '.join(DAYS)}, or leave it out.")
        days = []
    crew = [
        {"credential_until": _FAR, "supervisor_reachable": True} | each
        for each in parts.get("crew", [])
        if isinstance(each, dict)
    ]
    said = {k: v for k, v in parts.items() if k in {"team", "modes", "station"}} | {"crew": crew}
    try:
        TeamOnShift.model_validate(said | {"shift_until": _FAR})
    except ValidationError as error:
        faults += [f"{at}{where}: {why}" for where, why in faults_of(error)]
        return None
    if hours is None or not days:
        return None
    first, first_minute, last, last_minute = map(int, hours.groups())
    begins, ends = first * 3600 + first_minute * 60, last * 3600 + last_minute * 60
    return Shifts(
        team=said["team"],
        begins=begins,
        seconds=(ends - begins) % _DAY or _DAY,
        days=frozenset(map(DAYS.index, days)),
        said=said,
    )


def region_of(code: str, roster: Sequence[Shifts]) -> CityRegion:
    """The region as the crews' own rules know it (`streams.city.crews`)."""
    return CityRegion(
        code=code,
        kind="place",
        people=0,
        calls="",
        units=tuple(
            Unit(
                code=each.team,
                hours=(0, 0),
                modes=tuple(Mode(mode) for mode in each.said["modes"]),
                crew=(),
                station=_point(each.said.get("station")),
            )
            for each in roster
        ),
    )


def _point(station: Mapping[str, float] | None) -> tuple[float, float] | None:
    return None if station is None else (station["longitude"], station["latitude"])


class Roster:
    """The shifts of a file, day by day."""

    def __init__(
        self,
        roster: Sequence[Shifts],
        *,
        region: CityRegion,
        crews: Crews,
        zone: ZoneInfo,
        lease: int,
    ) -> None:
        """Nothing is planned yet.

        Args:
            roster: Who comes when.
            region: Whose teams.
            crews: What they say of themselves.
            zone: Of the site's hours.
            lease: Seconds after which a crew that is not heard is not asked.
        """
        self._roster = roster
        self._region = region
        self._crews = crews
        self._zone = zone
        self._every = max(60, lease * 2 // 3)

    def begin(self, start: int) -> Iterator[Plan]:
        """The shifts that run at ``start``, and every later one, each day planned as it comes."""
        today = datetime.fromtimestamp(start, self._zone).date()
        yield from self._day(today - timedelta(days=1), start)
        yield from self._day(today, start)
        yield self._tomorrow(today + timedelta(days=1))

    def _tomorrow(self, day: date) -> Plan:
        at = self._midnight(day)

        def plan(_at: int, _region: Region) -> Sequence[Sent | Plan]:
            return (*self._day(day, at), self._tomorrow(day + timedelta(days=1)))

        return Plan(at, self._region.code, plan)

    def _midnight(self, day: date) -> int:
        return int(datetime(day.year, day.month, day.day, tzinfo=self._zone).timestamp())

    def _day(self, day: date, now: int) -> Iterator[Plan]:
        for each in self._roster:
            begins = self._midnight(day) + each.begins
            if day.weekday() in each.days and begins + each.seconds > now:
                yield from self._shift(each, max(begins, now), begins + each.seconds)

    def _shift(self, each: Shifts, begins: int, ends: int) -> Iterator[Plan]:
        code = self._region.code

        def come(at: int, _region: Region) -> Sequence[Sent | Plan]:
            until = rfc_3339(ends)
            said = {**each.said, "shift_until": until}
            return (self._letter(at, each.team, "team.onshift", said), here_after(at))

        def here_after(at: int) -> Plan:
            return Plan(at + self._every, code, here)

        def here(at: int, region: Region) -> Sequence[Sent | Plan]:
            team = region.teams.get(each.team)
            if at >= ends or team is None:
                return ()
            if team.state not in _HEARD:
                return (here_after(at),)
            return (self._crews.status(each.team, team.state.value, at), here_after(at))

        def leave(at: int, region: Region) -> Sequence[Sent | Plan]:
            team = region.teams.get(each.team)
            if team is None or team.shift_until != ends:
                return ()
            if team.state in RUNNING | {TeamState.OFFERED}:
                return (Plan(at + AGAIN_SECONDS, code, leave),)
            return (self._letter(at, each.team, "team.offshift", {"team": each.team}),)

        yield Plan(begins, code, come)
        yield Plan(ends - 5, code, leave)

    def _letter(self, at: int, team: str, kind: str, data: Mapping[str, Any]) -> Letter:
        return Letter(
            id=f"{team}-{at}-{kind}",
            kind=kind,
            topic="teams",
            source=self._region.teams,
            subject=team,
            at=at,
            data=data,
        )
