"""Events about the lines of the human queue."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from dispatch.contracts.incident import Entry, Incident
from dispatch.contracts.step import Event
from dispatch.desk.work import Work, put

ACUTE: Final = "acute"
"""The line by which a person is told of danger that was not known before."""


def close(work: Work, incident: Incident, reasons: Collection[str]) -> None:
    """Take the lines with these reasons away, and their deadlines."""
    for reason in reasons:
        _quiet(work, f"{incident.id}/{reason}")
    put(incident, entries=tuple(e for e in incident.entries if e.reason not in reasons))


def _quiet(work: Work, subject: str) -> None:
    work.due("ring", subject, None)
    work.due("standing", subject, None)


def made(work: Work, event: Event, _version: int) -> None:
    """A line, in place of an earlier one with the same reason."""
    incident = work.incident(event["incident"])
    entry = Entry(
        reason=event["reason"],
        since=event["at"],
        holder=event["holder"],
        quiet=event["quiet"],
        after_response=event.get("after_response", False),
    )
    others = tuple(each for each in incident.entries if each.reason != entry.reason)
    put(incident, entries=(*others, entry))
    if entry.reason == ACUTE and incident.handover:
        put(incident, told_since_asked=True)
    subject = f"{incident.id}/{entry.reason}"
    work.due("standing", subject, None)
    work.due("ring", subject, event["due"])


def rang(work: Work, event: Event, _version: int) -> None:
    """Nobody had opened it: the supervisor holds it now."""
    incident, reason = work.incident(event["incident"]), event["reason"]
    entries = tuple(
        replace(each, rung=True, holder=event["holder"]) if each.reason == reason else each
        for each in incident.entries
    )
    put(incident, entries=entries)
    work.due("ring", f"{incident.id}/{reason}", None)
    work.due("standing", f"{incident.id}/{reason}", event["due"])


def standing_path(work: Work, event: Event, _version: int) -> None:
    """Nor had the supervisor."""
    incident, reason = work.incident(event["incident"]), event["reason"]
    entries = tuple(
        replace(each, standing_path=True) if each.reason == reason else each
        for each in incident.entries
    )
    put(incident, entries=entries)
    work.due("standing", f"{incident.id}/{reason}", None)


def opened(work: Work, event: Event, _version: int) -> None:
    """A person opened every line of the incident and holds the call."""
    incident = work.incident(event["incident"])
    for entry in incident.entries:
        _quiet(work, f"{incident.id}/{entry.reason}")
    entries = tuple(replace(each, opened_by=event["holder"]) for each in incident.entries)
    put(incident, entries=entries, holder=event["holder"])


def closed(work: Work, event: Event, _version: int) -> None:
    """Lines that no longer hold."""
    incident = work.incident(event["incident"])
    close(work, incident, set(event["reasons"]))
    if event.get("doubts_settled"):
        put(
            incident,
            doubts=(),
            voices=tuple(replace(each, doubts=()) for each in incident.voices),
        )
