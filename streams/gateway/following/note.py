"""What is remembered of a step for those who listen? Names and codes, nothing of its inside."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dispatch.contracts.step import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One accepted step, as it is told to screens."""

    partition: int
    log_offset: int
    region: str
    incidents: tuple[str, ...]
    teams: tuple[str, ...]
    names: tuple[str, ...]
    version: int
    """The inbox offset that it answers."""
    at: int


def note_of(step: Step, partition: int, log_offset: int) -> Note:
    """The note of an accepted step."""
    return Note(
        partition=partition,
        log_offset=log_offset,
        region=step.region,
        incidents=tuple(dict.fromkeys(_incidents(step))),
        teams=tuple(dict.fromkeys(_teams(step))),
        names=tuple(dict.fromkeys(str(event["event"]) for event in step.events)),
        version=step.offset,
        at=step.now,
    )


def incident_of(event: Mapping[str, Any]) -> str:
    """The incident that an event is about; empty where it is about none."""
    found = event.get("incident")
    if isinstance(found, str) and found:
        return found
    offer = event.get("offer")
    return offer.rpartition(".")[0] if isinstance(offer, str) else ""


def _incidents(step: Step) -> Iterator[str]:
    for event in step.events:
        if found := incident_of(event):
            yield found
        if event["event"] == "link_dismissed":
            yield str(event["other"])  # it, too, is proposed no longer


def _teams(step: Step) -> Iterator[str]:
    for event in step.events:
        team = event.get("team")
        if isinstance(team, Mapping):
            yield str(team.get("id", ""))
        elif isinstance(team, str) and team:
            yield team
