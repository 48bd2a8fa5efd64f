"""One region while events are applied to it: a copy of its own, which nobody else sees yet.

A desk is an immutable value, and a step changes the same incident many times over. Making a new
value for each change cost ten times as much as the change. So the first touch of a region, an
incident or a team makes a copy that belongs to this work alone; changes are made in that copy, for
one event or for a thousand steps, and :meth:`Work.done` gives the new region. What the old region
held is never touched.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any, Final, TypeVar, cast

from immutables import Map

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.contracts.quickly import opened
from dispatch.contracts.team import Team
from dispatch.desk.state import Region
from dispatch.desk.timetable import Timetable
from dispatch.desk.traces import with_traces

T = TypeVar("T")

_LIVE: Final = frozenset({OfferState.MADE, OfferState.HELD})
_set: Final[Callable[[object, str, object], None]] = object.__setattr__


def _copier(kind: type[T]) -> Callable[[T], T]:
    """A function that copies a frozen value with slots; ten times as fast as ``replace``.

    The copy may be written to until it is whole. Its text is made of the fields' own names, one
    line each: a loop over them takes twice as long.
    """
    names = [each.name for each in fields(kind)]  # type: ignore[arg-type]  # a dataclass
    space = {"new": object.__new__, "kind": kind, "opened": opened(kind)}
    lines = [f"    copied.{name} = value.{name}" for name in names]
    end = ["    copied.__class__ = kind", "    return copied"]
    exec("\n".join(["def copy(value):", "    copied = new(opened)", *lines, *end]), space)  # noqa: S102 - the names of our own fields
    return cast("Callable[[T], T]", space["copy"])


_own_region = _copier(Region)
_own_incident = _copier(Incident)
_own_team = _copier(Team)


def put(value: object, **changes: Any) -> None:
    """Change a copy that the caller's own work made; anything else is frozen for good."""
    for name, changed in changes.items():
        _set(value, name, changed)


class Work:
    """The changes to one region that belong together."""

    __slots__ = ("_dues", "_incidents", "_shown", "_teams", "region", "version")

    def __init__(self, region: Region, version: int = -1) -> None:
        self.region = _own_region(region)
        """This work's own copy: read it, and change it with ``put``."""
        self.version = version
        """Inbox offset of the step whose events are applied now."""
        self._incidents: dict[str, Incident | None] = {}
        self._shown: set[str] = set()
        """Incidents that somebody outside holds as they were when last looked at."""
        self._teams: dict[str, Team | None] = {}
        self._dues: dict[tuple[str, str], int | None] = {}

    def incident(self, incident_id: str) -> Incident:
        """The work's own copy of an incident, which from now on bears the step's version."""
        found = self._incidents.get(incident_id)
        if found is None:
            if incident_id in self._incidents:
                raise KeyError(incident_id)  # it has left
            found = self._incidents[incident_id] = _own_incident(self.region.incidents[incident_id])
        elif incident_id in self._shown:
            self._shown.discard(incident_id)
            found = self._incidents[incident_id] = _own_incident(found)
        _set(found, "version", self.version)
        return found

    def show(self, incident_id: str) -> Incident:
        """The incident as it stands now, for good: what comes later changes another copy."""
        found = self._incidents.get(incident_id)
        if found is None:
            if incident_id in self._incidents:
                raise KeyError(incident_id)  # it has left
            return self.region.incidents[incident_id]
        self._shown.add(incident_id)
        return found

    def find(self, incident_id: str) -> Incident | None:
        """The incident to look at, if there is one."""
        if incident_id in self._incidents:
            return self._incidents[incident_id]
        return self.region.incidents.get(incident_id)

    def add(self, incident: Incident) -> None:
        """Take in a new incident, which then is the work's own."""
        self._incidents[incident.id] = incident

    def remove(self, incident_id: str) -> None:
        """Let an incident leave the state."""
        self._incidents[incident_id] = None

    def team(self, team_id: str) -> Team | None:
        """The work's own copy of a team, ``None`` where there is none."""
        if team_id not in self._teams:
            known = self.region.teams.get(team_id)
            self._teams[team_id] = _own_team(known) if known is not None else None
        return self._teams[team_id]

    def put_team(self, team: Team) -> None:
        """Put a team in place of what was known of it."""
        self._teams[team.id] = team

    def dismiss(self, team_id: str) -> None:
        """Let a team leave the state."""
        self._teams[team_id] = None

    def due(self, kind: str, subject: str, due: int | None) -> None:
        """Set a deadline, or clear it with ``None``."""
        self._dues[kind, subject] = due

    def teams(self) -> Map[str, Team]:
        """The region's teams as they stand now."""
        if self._teams:
            teams = self.region.teams
            for team_id, team in self._teams.items():
                if team is not None:
                    teams = teams.set(team_id, team)
                elif team_id in teams:
                    teams = teams.delete(team_id)
            _set(self.region, "teams", teams)
            self._teams.clear()  # what was shown is no copy of this work's own any more
        return self.region.teams

    def timetable(self) -> Timetable:
        """The region's deadlines as they stand now."""
        if self._dues:
            _set(self.region, "timetable", self.region.timetable.changed(self._dues))
            self._dues.clear()
        return self.region.timetable

    def is_due(self, now: int) -> bool:
        """Whether anything may be due at ``now``; false only where nothing is."""
        first = self.region.timetable.first
        return (first is not None and first <= now) or any(
            due is not None and due <= now for due in self._dues.values()
        )

    def due_by(self, now: int) -> Iterator[tuple[int, tuple[str, str]]]:
        """What is due at ``now``, as the timetable tells it; without making one where it can."""
        if any(due is not None and due <= now for due in self._dues.values()):
            yield from self.timetable().due(now)
        else:
            for second, key in self.region.timetable.due(now):
                if key not in self._dues:  # cleared, or set to a later second
                    yield second, key

    def due_at(self, kind: str, subject: str) -> int | None:
        """When this is due, as it stands now."""
        key = (kind, subject)
        return self._dues[key] if key in self._dues else self.region.timetable.due_of.get(key)

    def touches_beside(self, incident_id: str) -> bool:
        """Whether it changes an incident beside this one."""
        return len(self._incidents) > (incident_id in self._incidents)

    def done(self) -> Region:
        """The region after the work."""
        if self._incidents:
            self._settle_incidents()
        self.teams()
        self.timetable()
        return self.region

    def _settle_incidents(self) -> None:
        region = self.region
        incidents, waiting, traces = region.incidents, region.waiting, region.traces
        for incident_id, incident in self._incidents.items():
            old = region.incidents.get(incident_id)
            traces = with_traces(traces, old, incident)
            if incident is not None:
                incidents = incidents.set(incident_id, incident)
            elif incident_id in incidents:
                incidents = incidents.delete(incident_id)
            waits = (
                incident is not None
                and incident.state is IncidentState.SEEKING
                and not any(offer.state in _LIVE for offer in incident.offers)
            )
            if waits != (incident_id in waiting):
                waiting = waiting.set(incident_id, None) if waits else waiting.delete(incident_id)
        _set(region, "incidents", incidents)
        _set(region, "waiting", waiting)
        _set(region, "traces", traces)
