"""Which steps touched an incident, since when is it where it is, and what is no longer here?

The desk's state forgets what it does not need to decide; a screen asks for it all the same.
"""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.chain import TOOL_STEPS
from dispatch.desk.state import Desk
from streams.gateway.following.note import Note

KEPT: Final = 5_000
"""Incidents that left the desk's state and are still shown as they were then."""

WITH_PERSON_SERVED: Final = frozenset({IncidentState.ON_SCENE, IncidentState.TRANSPORTING})


@dataclass(frozen=True, slots=True)
class Times:
    """Moments of one incident that its state does not hold; 0 for what did not happen."""

    since: int = 0
    met: int = 0
    """When a crew was with the person for the first time."""
    ended: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """Another desk that was asked to take the call: the last one, and what it said."""

    to: str
    at: int
    due: int
    """Until when it may answer."""
    accepted: bool | None = None
    """``None`` while nothing was said."""
    reason: str = ""
    """Why not."""


@dataclass(frozen=True, slots=True)
class Gone:
    """An incident as it was when it left the state."""

    region: str
    incident: Incident


class Index:
    """What one partition's steps say beside the state. Grows by 16 bytes a step."""

    def __init__(self) -> None:
        self.region_of: dict[str, str] = {}
        self.times: dict[str, Times] = {}
        self.asked: dict[str, Asked] = {}
        self.erased: set[str] = set()
        """Calls whose words must not be shown, even before the sweeper has come by."""
        self.gone: OrderedDict[str, Gone] = OrderedDict()
        self._touched: dict[str, array[int]] = {}
        self._answered = array("q")
        self._lies_at = array("q")

    def take(self, before: Desk, step: Step, note: Note) -> None:
        """Nothing; the accepted step is remembered. ``before`` is the desk that it changed."""
        opened = {e["incident"] for e in step.events if e["event"] == "incident_opened"}
        for incident in note.incidents:
            # A refusal may name what never was, or is forgotten already.
            if incident in self.region_of or incident in opened:
                self._touched.setdefault(incident, array("q")).append(note.log_offset)
                self.region_of.setdefault(incident, step.region)
        for event in step.events:
            self._time(event)
            self._ask(event)
            if event["event"] == "incident_left":
                self._leave(before, event)
            elif event["event"] == "call_erased":
                self.erased.add(event["call"])
        if step.command.get("command") in TOOL_STEPS:
            # A new inbox begins; what was answered before has offsets of the old one.
            self._answered, self._lies_at = array("q"), array("q")
        elif step.offset >= 0:
            self._answered.append(step.offset)
            self._lies_at.append(note.log_offset)

    def touched(self, incident: str) -> Sequence[int]:
        """Log offsets of the steps that touched the incident, in order."""
        return self._touched.get(incident, ())

    def answer_at(self, inbox_offset: int) -> int | None:
        """Where in the log the answer to a command lies; ``None`` while it has none."""
        at = bisect_left(self._answered, inbox_offset)
        found = at < len(self._answered) and self._answered[at] == inbox_offset
        return self._lies_at[at] if found else None

    def _time(self, event: Mapping[str, Any]) -> None:
        name = event["event"]
        if name not in {"incident_opened", "incident_moved", "incident_ended"}:
            return
        incident, at = event["incident"], int(event["at"])
        times = self.times.get(incident, Times())
        times = replace(times, since=at)
        if name == "incident_ended":
            times = replace(times, ended=at)
        elif not times.met and event.get("state") in WITH_PERSON_SERVED:
            times = replace(times, met=at)
        self.times[incident] = times

    def _ask(self, event: Mapping[str, Any]) -> None:
        if event["event"] == "handover_offered":
            self.asked[event["incident"]] = Asked(event["to"], int(event["at"]), int(event["due"]))
        elif event["event"] == "handover_answered" and event["incident"] in self.asked:
            # A yes that comes after our patience ran out takes the place of the no.
            accepted = bool(event["accepted"])
            self.asked[event["incident"]] = replace(
                self.asked[event["incident"]],
                accepted=accepted,
                reason="" if accepted else str(event["reason"]),
            )

    def _leave(self, before: Desk, event: Mapping[str, Any]) -> None:
        region = event["region"]
        incident = before.region(region).incidents.get(event["incident"])
        if incident is not None:
            self.gone[incident.id] = Gone(region, incident)
        while len(self.gone) > KEPT:
            oldest, _ = self.gone.popitem(last=False)
            self.times.pop(oldest, None)
            self.asked.pop(oldest, None)
            self.region_of.pop(oldest, None)
            self._touched.pop(oldest, None)
