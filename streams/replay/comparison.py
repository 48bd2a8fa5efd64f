"""What would the core have done beside what the export recorded? Counts by type, hour and area.

The export's flags were set afterwards by whoever went, and are no gold label: agreement says where
to look, not who was right.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import ON_SITE, Mode, Police
from dispatch.contracts.step import Step
from dispatch.desk.state import Region
from dispatch.desk.triage import said_of
from streams.replay.recorded import Reading, Recorded
from streams.replay.tally import Answer, Tally, counts_of

MOST_KEYS: Final = 400
"""Types or areas that are counted apart; what comes later is counted together."""
MOST_WORDS: Final = 1000
"""Different words of one outcome that are counted; more are as many as that and more."""
OTHERS: Final = "(others)"
UNNAMED: Final = "(none)"

_REMOTE: Final = frozenset(
    {Mode.INFORMATION, Mode.PEER_WARM_LINE, Mode.COUNSELOR, Mode.REMOTE_PEER}
)
_NO_TEAM: Final = frozenset({"no_team", "no_team_in_time"})
_MET: Final = frozenset({IncidentState.ON_SCENE, IncidentState.TRANSPORTING})
"""States in which a crew is with the person."""
_POLICE: Final = frozenset({Mode.CIT_OFFICER, Mode.LAW_ENFORCEMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One call, once nothing more can come of it."""

    recorded: Recorded
    incident: Incident
    """That in which it ended: of linked calls the one that goes on."""
    answer: Answer
    reasons: tuple[str, ...]
    """Why a person was asked, as codes, sorted."""
    met_after: int | None
    """Seconds from when the incident was heard until a crew was with the person."""
    counts: Tally
    """What it adds to the sums."""


@dataclass(slots=True)
class _Open:
    """What is kept of an incident until it has ended."""

    calls: dict[str, Recorded] = field(default_factory=dict)
    """What is recorded, by the desk's name of the call."""
    reasons: set[str] = field(default_factory=set)
    met_at: int | None = None

    def take_over(self, other: "_Open") -> None:
        self.calls |= other.calls
        self.reasons |= other.reasons
        met = [at for at in (self.met_at, other.met_at) if at is not None]
        self.met_at = min(met, default=None)


@dataclass(slots=True)
class Comparison:
    """Counts of one run; keeps of a call nothing after its incident has ended."""

    reading: Reading
    each: Callable[[Compared], object] | None = None
    """Is told each call as it is counted."""
    total: Tally = field(default_factory=Tally)
    answers: Counter[str] = field(default_factory=Counter)
    by_type: dict[str, Tally] = field(default_factory=dict)
    by_hour: dict[str, Tally] = field(default_factory=dict)
    by_area: dict[str, Tally] = field(default_factory=dict)
    words: int = 0
    """Calls of which remarks or a narrative were there to be read."""
    answered: int = 0
    """Calls of which answers were."""
    police_unsaid: int = 0
    """Calls of which an outcome could say whether officers went, and does not."""
    unread: Counter[str] = field(default_factory=Counter)
    """Calls in which an outcome says neither yes nor no, by outcome."""
    different: dict[str, set[int]] = field(default_factory=dict)
    """Numbers that stand for the words in them, at most `MOST_WORDS`."""
    _open: dict[str, _Open] = field(default_factory=dict)

    def take(self, recorded: Recorded | None, step: Step, region: Region) -> None:
        """Nothing; counts what a step ends.

        Args:
            recorded: What is recorded of the row whose event the step answers, if it is one's.
            step: The next one of the region.
            region: The region's desk after it.
        """
        if recorded is not None:
            self._note(recorded, step, region)
        for event in step.events:
            match event["event"]:
                case "entry_made":
                    if (known := self._open.get(event["incident"])) is not None:
                        known.reasons.add(event["reason"])
                case "incident_moved":
                    known = self._open.get(event["incident"])
                    if known is not None and known.met_at is None and event["state"] in _MET:
                        known.met_at = event["at"]
                case "calls_linked":
                    if (goes_in := self._open.pop(event["other"], None)) is not None:
                        self._of(event["incident"]).take_over(goes_in)
                case "incident_ended":
                    self._count(region.incidents[event["incident"]])
                case _:
                    pass

    def finish(self, left: Iterable[Incident]) -> None:
        """Nothing; counts what has not ended."""
        for incident in left:
            if incident.state is not IncidentState.ENDED:
                self._count(incident)

    def _note(self, recorded: Recorded, step: Step, region: Region) -> None:
        call = str(step.command.get("call", ""))
        incident = region.incidents.get(region.calls.get(call, ""))
        if incident is None:
            return
        if incident.state is IncidentState.ENDED and not any(
            event["event"] == "incident_ended" and event["incident"] == incident.id
            for event in step.events
        ):
            return  # it was over before, and is counted
        calls = self._of(incident.id).calls
        calls[call] = recorded.after(calls[call]) if call in calls else recorded

    def _of(self, incident: str) -> _Open:
        return self._open.setdefault(incident, _Open())

    def _count(self, incident: Incident) -> None:
        known = self._open.pop(incident.id, None)
        if known is None:
            return
        answer = answer_of(incident, known.reasons)
        untold = "acute" not in known.reasons and not _police_told(incident)
        met = None if known.met_at is None else max(0, known.met_at - incident.heard_at)
        for recorded in known.calls.values():
            one = counts_of(answer, recorded, untold=untold, met=met is not None)
            self._add(recorded, answer, one)
            if self.each is not None:
                self.each(
                    Compared(
                        recorded=recorded,
                        incident=incident,
                        answer=answer,
                        reasons=tuple(sorted(known.reasons)),
                        met_after=met,
                        counts=one,
                    )
                )

    def _add(self, recorded: Recorded, answer: Answer, one: Tally) -> None:
        self.answers[answer] += 1
        hour = UNNAMED if recorded.hour is None else f"{recorded.hour:02d}"
        self.total.add(one)
        for tallies, key in (
            (self.by_type, recorded.type),
            (self.by_hour, hour),
            (self.by_area, recorded.area),
        ):
            _tally(tallies, key).add(one)
        self.words += recorded.words
        self.answered += recorded.answers
        self.police_unsaid += recorded.police is None
        self.unread.update({name for name, _ in recorded.unread})
        for name, word in recorded.unread:
            seen = self.different.setdefault(name, set())
            if len(seen) < MOST_WORDS:
                seen.add(word)


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


def _police_told(incident: Incident) -> bool:
    """Whether officers were asked for, or the police dispatcher was told of something."""
    return bool(incident.police != Police.ABSENT or incident.requests_passed or incident.signs_told)


def _tally(tallies: dict[str, Tally], key: str) -> Tally:
    key = key or UNNAMED
    if key not in tallies and len(tallies) >= MOST_KEYS:
        key = OTHERS
    return tallies.setdefault(key, Tally())
