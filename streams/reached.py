"""When did each incident reach what it has to reach? Counted from when it was heard.

The clock of an incident begins once, when the source appended the call, and goes on whoever is
asked, says no, is lost or comes instead. So each moment here is the first of its kind, in whole
seconds from there: a second team that arrives makes no first arrival later.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from dispatch.contracts.step import Step

STAGES: Final = ("decided", "offered", "accepted", "on_scene", "cleared", "ended")
"""What an incident reaches, in order; an incident need not reach all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """One incident. Each stage is in whole seconds from ``heard``; ``None`` if never reached."""

    incident: str
    region: str
    heard: int
    """Epoch second from which the person has waited; of linked calls the earliest."""
    decided: int | None
    """The first decision, whatever it was."""
    offered: int | None
    accepted: int | None
    on_scene: int | None
    """A crew was with the person."""
    cleared: int | None
    """A crew was done; where several were, the first."""
    ended: int | None
    outcome: str
    offers: int
    """How many times a team was asked."""
    crews_lost: int
    """Crews that had said yes and were gone before they were done."""
    calls: int
    """How many calls are linked to it, its own included."""

    def parts(self) -> dict[str, Any]:
        """The incident as JSON has it."""
        return asdict(self)


@dataclass(slots=True, kw_only=True)
class _Alone:
    """What happened under one call's own incident, as long as it stood alone."""

    heard: int
    firsts: dict[str, int] = field(default_factory=dict)
    """Stage to its first moment, in epoch seconds."""
    offers: int = 0
    lost: int = 0


@dataclass(slots=True, kw_only=True)
class _Incident:
    region: str
    call: str
    test: bool
    own: _Alone
    linked: dict[str, _Alone] = field(default_factory=dict)
    """By call: what is to be taken out again when a person says that it is another matter."""
    outcome: str = ""

    def reached(self, name: str) -> Reached:
        parts = [self.own, *self.linked.values()]
        heard = min(part.heard for part in parts)
        firsts = {
            stage: max(0, min(at) - heard)
            for stage in STAGES
            if (at := [part.firsts[stage] for part in parts if stage in part.firsts])
        }
        return Reached(
            incident=name,
            region=self.region,
            heard=heard,
            **{stage: firsts.get(stage) for stage in STAGES},
            outcome=self.outcome,
            offers=sum(part.offers for part in parts),
            crews_lost=sum(part.lost for part in parts),
            calls=len(parts),
        )


class Reports:
    """The incidents of any number of steps, in the order in which they were opened."""

    def __init__(self) -> None:
        self._of: dict[str, _Incident] = {}

    def take(self, step: Step) -> None:
        """Nothing; what the step says of incidents is noted down."""
        for event in step.events:
            if event["event"] == "incident_opened":
                self._of[event["incident"]] = _Incident(
                    region=event["region"],
                    call=event["call"],
                    test=bool(event["test"]),
                    own=_Alone(heard=int(event["heard"])),
                )
            elif (found := self._of.get(str(event.get("incident", "")))) is not None:
                self._note(found, event)

    def _note(self, found: _Incident, event: Mapping[str, Any]) -> None:
        own, name = found.own, event["event"]
        stage = _STAGE_OF.get((name, event.get("state", "")))
        if stage:
            # A link ends the one incident, and what it had reached before is the other's too.
            merged = name == "incident_ended" and event["outcome"] == "merged"
            if not merged:
                own.firsts.setdefault(stage, int(event["at"]))
        match name:
            case "offer_made":
                own.offers += 1
            case "crew_lost":
                own.lost += 1
            case "incident_ended":
                found.outcome = str(event["outcome"])
            case "calls_linked":
                goes = self._of.get(str(event["other"]))
                if goes is not None:
                    found.linked |= {goes.call: goes.own} | goes.linked
            case "call_unlinked":
                taken, alone = found.linked.pop(event["call"], None), self._of.get(event["opened"])
                if taken is not None and alone is not None:
                    alone.own = taken
            case _:
                pass

    def rows(self) -> list[Reached]:
        """Each incident with its times; tests, and what went into another one, are left out."""
        return [
            found.reached(name)
            for name, found in self._of.items()
            if not found.test and found.outcome != "merged"
        ]


_STAGE_OF: Final[Mapping[tuple[str, str], str]] = {
    ("decided", ""): "decided",
    ("offer_made", ""): "offered",
    ("offer_accepted", ""): "accepted",
    ("incident_moved", "on_scene"): "on_scene",
    ("incident_moved", "transporting"): "on_scene",
    ("incident_moved", "cleared"): "cleared",
    ("incident_ended", ""): "ended",
}
"""Event, and the state that it names, to the stage that is reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """How long incidents took to reach one stage, in whole seconds, over those that did."""

    stage: str
    reached: int
    median: int | None
    ninetieth: int | None
    longest: int | None


def sums_of(rows: Iterable[Reached]) -> list[Sum]:
    """One for each stage, by nearest rank: each figure is one that an incident had."""
    kept = list(rows)
    found = []
    for stage in STAGES:
        times = sorted(at for row in kept if (at := getattr(row, stage)) is not None)
        found.append(
            Sum(
                stage=stage,
                reached=len(times),
                median=_rank(times, 50),
                ninetieth=_rank(times, 90),
                longest=times[-1] if times else None,
            )
        )
    return found


def _rank(times: list[int], percent: int) -> int | None:
    """The least time that so many in a hundred do not exceed."""
    return times[-(-len(times) * percent // 100) - 1] if times else None
