"""What came of an export, in numbers that must add up.

Fed with the steps of one region in their order, from memory or from ``desk.log``. It keeps counts,
and of an incident nothing after it has ended.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

from dispatch.classification.type_codes import UNMAPPED
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Police
from dispatch.contracts.step import Step
from dispatch.desk.state import Region
from dispatch.desk.triage import said_of
from streams.replay.course import Course

NOT_DECIDED: Final = "none"
"""In place of level and mode where nothing was decided."""
_AGAIN: Final = frozenset({"repeated", "already_heard"})
"""Refusals of an event that had been heard before: it is counted where it was."""


@dataclass(slots=True)
class Account:
    """Counts of one run. Every key is a code; nothing personal is among them."""

    rows: int = 0
    rows_mapped: int = 0
    rows_faulty: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    """Of rows, in the mapping's words."""
    letters: int = 0
    """Events that the rows gave."""
    closings_added: int = 0
    """Events that were said for calls that the export never closes."""
    late: int = 0
    """Events that were said after a later one."""
    commands: int = 0
    """Events that a desk has answered."""
    unmapped: int = 0
    """Of the events that a desk has answered, those whose type no map knows."""
    unmapped_types: Counter[str] = field(default_factory=Counter)
    """Calls that were opened with such a type, by its code: the most frequent, and the rest."""
    dead_letters: Counter[str] = field(default_factory=Counter)
    """Events of which no command could be made, by reason."""
    steps: Counter[str] = field(default_factory=Counter)
    """By command."""
    refused: Counter[str] = field(default_factory=Counter)
    """Commands that changed nothing, by reason."""
    incidents: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    """By outcome."""
    open: Counter[str] = field(default_factory=Counter)
    """Incidents that had not ended, by state."""
    levels: Counter[str] = field(default_factory=Counter)
    """Incidents by the level of their last decision."""
    modes: Counter[str] = field(default_factory=Counter)
    police: Counter[str] = field(default_factory=Counter)
    grounds: Counter[str] = field(default_factory=Counter)
    levels_provisional: Counter[str] = field(default_factory=Counter)
    """Of `levels`, those of incidents of which nobody ever said that they are behavioral: what was
    decided stood ready and did not apply. The next three are the same of the other counts."""
    modes_provisional: Counter[str] = field(default_factory=Counter)
    police_provisional: Counter[str] = field(default_factory=Counter)
    grounds_provisional: Counter[str] = field(default_factory=Counter)
    undecided: Counter[str] = field(default_factory=Counter)
    """Incidents without any decision, by what became of them."""
    decisions: int = 0
    """How often a decision was made or changed."""
    groundless: int = 0
    """Decisions with officers and without a ground: none, or the core has a defect."""
    queue: Counter[str] = field(default_factory=Counter)
    """Entries made in the human queue, by reason."""
    rung: int = 0
    standing_path: int = 0
    offers: Counter[str] = field(default_factory=Counter)
    """How many were ``made``, and how these ended; ``held`` is no end, but a while of waiting."""
    faulted: int = 0
    """Commands on which the core failed."""

    def take(self, step: Step, region: Region) -> None:
        """Nothing; counts a step.

        Args:
            step: The next one of the region.
            region: The region's desk after it.
        """
        command = str(step.command.get("command", ""))
        self.steps[command] += 1
        again = False
        for event in step.events:
            match event["event"]:
                case "refused":
                    self.refused[event["reason"]] += 1
                    again = again or event["reason"] in _AGAIN
                case "incident_opened":
                    self.incidents += 1
                case "incident_ended":
                    self.ended[event["outcome"]] += 1
                    self._last(region.incidents[event["incident"]], event["outcome"])
                case "decided":
                    self.decisions += 1
                    self.groundless += event["police"] != Police.ABSENT and not event["ground"]
                case "entry_made":
                    self.queue[event["reason"]] += 1
                case "entry_rang":
                    self.rung += 1
                case "standing_path_taken":
                    self.standing_path += 1
                case "faulted":
                    self.faulted += 1
                case name:
                    if name.startswith("offer_"):
                        self.offers[name.removeprefix("offer_")] += 1
        if command == "report_call" and not again:
            self.commands += 1
            self.unmapped += step.command.get("call_type") == UNMAPPED

    def bury(self, reason: str) -> None:
        """Nothing; counts an event that nobody could read."""
        self.dead_letters[reason] += 1

    def finish(self, left: Iterable[Incident]) -> None:
        """Nothing; counts what has not ended.

        Args:
            left: The region's incidents after the last step.
        """
        for incident in left:
            if incident.state is not IncidentState.ENDED:
                self.open[incident.state.value] += 1
                self._last(incident, incident.state.value)

    def _last(self, incident: Incident, became: str) -> None:
        if not incident.mode:
            self.undecided[became] += 1
            return
        self.levels[incident.level or NOT_DECIDED] += 1
        self.modes[incident.mode] += 1
        self.police[incident.police] += 1
        self.grounds[incident.ground or NOT_DECIDED] += 1
        if said_of(incident) == "yes":
            return
        self.levels_provisional[incident.level or NOT_DECIDED] += 1
        self.modes_provisional[incident.mode] += 1
        self.police_provisional[incident.police] += 1
        self.grounds_provisional[incident.ground or NOT_DECIDED] += 1

    def wrong(self) -> list[str]:
        """Where it does not add up, in words; empty where it does."""
        decided = sum(self.modes.values())
        sums = [
            ("rows", self.rows, "mapped and faulty rows", self.rows_mapped + self.rows_faulty),
            (
                "events said",
                self.letters + self.closings_added,
                "answered events and dead letters",
                self.commands + sum(self.dead_letters.values()),
            ),
            (
                "incidents",
                self.incidents,
                "ended and open ones",
                sum(self.ended.values()) + sum(self.open.values()),
            ),
            (
                "incidents",
                self.incidents,
                "decided and undecided ones",
                decided + sum(self.undecided.values()),
            ),
            ("decided incidents", decided, "those by level", sum(self.levels.values())),
            ("decided incidents", decided, "those by police", sum(self.police.values())),
            ("decided incidents", decided, "those by ground", sum(self.grounds.values())),
        ]
        wrong = [
            f"{what}: {number}, but {others}: {total}"
            for what, number, others, total in sums
            if number != total
        ]
        wrong += [
            f"provisional {part}: {sum(fewer.values())}, more than decided ones of a kind"
            for part, fewer, all_ in (
                ("levels", self.levels_provisional, self.levels),
                ("modes", self.modes_provisional, self.modes),
                ("police", self.police_provisional, self.police),
                ("grounds", self.grounds_provisional, self.grounds),
            )
            if fewer - all_
        ]
        if self.groundless:
            wrong.append(f"decisions with officers and without a ground: {self.groundless}")
        return wrong

    def parts(self) -> dict[str, Any]:
        """The account as JSON values; counts by code are sorted by it."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: dict(sorted(value.items())) if isinstance(value, Mapping) else value
            for name, value in values.items()
        } | {"adds_up": not self.wrong()}


def close(account: Account, course: Course) -> None:
    """Nothing; takes over what the course has counted."""
    account.rows, account.rows_faulty = course.read, course.faulty
    account.rows_mapped = course.mapped
    account.faults.update(course.faults)
    account.letters, account.closings_added = course.letters, course.added
    account.late = course.late
