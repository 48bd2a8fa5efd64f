"""What would the core have done beside what the export recorded? Counts by type, hour and area.

The export's flags were set afterwards by whoever went, and are no gold label: agreement says where
to look, not who was right.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import ON_SITE, Mode, Police
from dispatch.contracts.step import Step
from dispatch.desk.state import Region
from dispatch.desk.triage import said_of
from streams.replay.recorded import Reading, Recorded

Answer = Literal["health", "no_team", "remote", "ems", "police", "person", "set_aside"]
"""What the core would have done: a health team goes; it would have, and none was free; someone
speaks with the person; EMS; officers; a person decides; not a behavioral-health call."""

MOST_KEYS: Final = 400
"""Types or areas that are counted apart; what comes later is counted together."""
OTHERS: Final = "(others)"
UNNAMED: Final = "(none)"

_REMOTE: Final = frozenset(
    {Mode.INFORMATION, Mode.PEER_WARM_LINE, Mode.COUNSELOR, Mode.REMOTE_PEER}
)
_HEALTH: Final = frozenset({"health", "no_team", "remote"})
_NO_TEAM: Final = frozenset({"no_team", "no_team_in_time"})
_POLICE: Final = frozenset({Mode.CIT_OFFICER, Mode.LAW_ENFORCEMENT})


@dataclass(slots=True)
class Tally:
    """Calls of one type, hour or area."""

    calls: int = 0
    both: int = 0
    """Core and export both say that it was a behavioral-health call."""
    neither: int = 0
    core_only: int = 0
    record_only: int = 0
    asked: int = 0
    """The core would have asked a person; counted in none of the four."""
    health_for_police: int = 0
    """A health response, a team or a voice, was due, and police went."""
    team_for_police: int = 0
    """Of these, those to which a team would have gone."""
    no_team: int = 0
    """Of these, those for which no team was free."""
    danger_missed: int = 0
    """The export says danger, and the core would have sent a health team or a voice alone."""
    need_missed: int = 0
    """The export says mental health, and the core set the call aside."""
    need_asked: int = 0
    """The export says mental health, and the core would have asked a person."""

    @property
    def need(self) -> int:
        """Calls of which the export says mental health."""
        return self.both + self.record_only + self.need_asked

    @property
    def agreement(self) -> int | None:
        """Permille of the calls in which both said something; ``None`` where there is none."""
        said = self.both + self.neither + self.core_only + self.record_only
        return (self.both + self.neither) * 1000 // said if said else None


@dataclass(slots=True)
class Comparison:
    """Counts of one run; keeps of a call nothing after its incident has ended."""

    reading: Reading
    total: Tally = field(default_factory=Tally)
    answers: Counter[str] = field(default_factory=Counter)
    by_type: dict[str, Tally] = field(default_factory=dict)
    by_hour: dict[str, Tally] = field(default_factory=dict)
    by_area: dict[str, Tally] = field(default_factory=dict)
    _open: dict[str, Recorded] = field(default_factory=dict)
    """What is recorded, by incident."""
    _reasons: dict[str, set[str]] = field(default_factory=dict)
    """Why a person was asked, by incident."""

    def take(self, recorded: Recorded | None, step: Step, region: Region) -> None:
        """Nothing; counts what a step ends.

        Args:
            recorded: What is recorded of the row whose event the step answers, if it is one's.
            step: The next one of the region.
            region: The region's desk after it.
        """
        if recorded is not None:
            incident = region.calls.get(str(step.command.get("call", "")), "")
            known = region.incidents.get(incident)
            if known is not None and known.state is not IncidentState.ENDED:
                self._open[incident] = recorded
        for event in step.events:
            if event["event"] == "entry_made":
                self._reasons.setdefault(event["incident"], set()).add(event["reason"])
            elif event["event"] == "incident_ended":
                self._count(region.incidents[event["incident"]])

    def finish(self, left: Iterable[Incident]) -> None:
        """Nothing; counts what has not ended."""
        for incident in left:
            if incident.state is not IncidentState.ENDED:
                self._count(incident)

    def _count(self, incident: Incident) -> None:
        recorded = self._open.pop(incident.id, None)
        reasons = self._reasons.pop(incident.id, set())
        if recorded is None:
            return  # ended by the very event that opened it, or opened anew after its end
        answer = answer_of(incident, reasons)
        self.answers[answer] += 1
        hour = UNNAMED if recorded.hour is None else f"{recorded.hour:02d}"
        for tally in (
            self.total,
            _of(self.by_type, recorded.type),
            _of(self.by_hour, hour),
            _of(self.by_area, recorded.area),
        ):
            _add(tally, answer, recorded, acute="acute" in reasons)


def answer_of(incident: Incident, reasons: Iterable[str]) -> Answer:
    """What the core would have done about an incident.

    Args:
        incident: As it ended, or as it stands.
        reasons: Why a person was asked about it, as codes.
    """
    why, said = set(reasons), said_of(incident)
    if said == "no":
        return "set_aside"
    if said != "yes" or not incident.mode:
        return "person"
    mode = Mode(incident.mode)
    if mode in _POLICE or incident.police == Police.LEAD:
        return "police"
    if mode is Mode.HOLD:
        return "no_team" if why & _NO_TEAM else "person"
    if mode in ON_SITE:
        return "health"
    return "remote" if mode in _REMOTE else "ems"


def _of(tallies: dict[str, Tally], key: str) -> Tally:
    key = key or UNNAMED
    if key not in tallies and len(tallies) >= MOST_KEYS:
        key = OTHERS
    return tallies.setdefault(key, Tally())


def _add(tally: Tally, answer: Answer, recorded: Recorded, *, acute: bool) -> None:
    tally.calls += 1
    if answer == "person":
        tally.asked += 1
        tally.need_asked += bool(recorded.need)
    elif recorded.need is not None:
        ours = answer != "set_aside"
        tally.both += ours and recorded.need
        tally.neither += not ours and not recorded.need
        tally.core_only += ours and not recorded.need
        tally.record_only += not ours and recorded.need
    tally.health_for_police += answer in _HEALTH and recorded.police
    tally.team_for_police += answer == "health" and recorded.police
    tally.no_team += answer == "no_team" and recorded.police
    tally.danger_missed += bool(recorded.danger) and not acute and answer in _HEALTH
    tally.need_missed += bool(recorded.need) and answer == "set_aside"
