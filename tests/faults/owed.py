"""Which messages does a step owe?

The checker's own table, beside the product's: if the two disagree, one of them is wrong.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Owed:
    """One message that must be on ``dispatch.out``, or have come back as a command."""

    id: str
    kind: str
    region: str
    body: Mapping[str, Any]
    expires: bool
    offset: int
    number: int


#: Event: type of the message, who it is for, what it carries (everything: `*`).
ROWS = {
    "decided": (
        "decision.made",
        "record",
        "incident profile level needs mode police ground first",
    ),
    "offer_made": ("offer.made", "team:{team}", "offer incident team mode until arrival"),
    "offer_held": ("offer.held", "team:{team}", "offer incident team until"),
    "offer_accepted": ("team.assigned", "team:{team}", "offer incident team"),
    "offer_expired": ("offer.withdrawn", "team:{team}", "offer incident team why"),
    "offer_withdrawn": ("offer.withdrawn", "team:{team}", "offer incident team why"),
    "crew_told": ("crew.told", "team:{team}", "incident team what"),
    "crew_rests": ("crew.rests", "team:{team}", "team until"),
    "ems_requested": ("ems.requested", "ems", "incident due"),
    "ems_alarmed": ("ems.alarmed", "{to}", "incident due"),
    "entry_made": ("queue.entered", "{holder}", "incident reason due"),
    "entry_rang": ("queue.rang", "{holder}", "incident reason due"),
    "team_proposed": ("proposal.made", "dispatcher", "incident team mode arrival"),
    "request_passed": ("police.requested", "psap/police-dispatcher", "incident what"),
    "handover_offered": ("handover.offered", "desk:{to}", "*"),
    "handover_received": (
        "handover.answered",
        "desk:{sender}",
        "sender_incident accepted reason incident",
    ),
    "follow_up_planned": ("followup.planned", "record", "incident within due peer"),
    "follow_up_noted": ("followup.noted", "record", "incident what"),
    "calls_linked": ("calls.linked", "psap", "incident other evidence"),
    "call_unlinked": ("call.unlinked", "psap", "incident opened"),
    "ems_told": ("ems.told", "ems", "incident other"),
    "police_told": ("police.told", "psap/police-dispatcher", "incident unverified=signs"),
    "standing_path_taken": ("standing_path.taken", "psap", "incident reason"),
    "custody_passed": ("custody.passed", "{holder}", "incident holder"),
    "incident_ended": ("incident.ended", "record", "incident outcome reason"),
    "call_erased": ("private.erase", "sweeper", "call"),
    "faulted": ("desk.faulted", "supervisor", "reason kind call incident"),
    "deadline_failed": ("deadline.failed", "supervisor", "deadline=kind subject"),
}


def owed(step: Mapping[str, Any], digest: str, offset: int) -> list[Owed]:
    """What the step at that offset of the log owes, in order."""
    made: list[Owed] = []
    for event in step["events"]:
        row = ROWS.get(event["event"])
        if row is None or event.get("quiet"):
            continue
        kind, to, fields = row
        if fields == "*":
            body = {name: event[name] for name in event if name not in {"event", "region"}}
        else:
            names = [part.split("=") for part in fields.split()]
            body = {each[0]: event[each[-1]] for each in names}
        body["to"] = to.format_map(event)
        expires = kind == "offer.made"
        if expires:
            body["valid_until"] = event["until"]
        number = len(made)
        made.append(
            Owed(
                id=f"{digest}/{number}",
                kind=f"org.alongside.{kind}.v1",
                region=event["region"],
                body=body,
                expires=expires,
                offset=offset,
                number=number,
            )
        )
    return made


def sent_body(value: bytes | None) -> Mapping[str, Any]:
    """The body of a message without the one mark that a repetition may add: that it is late."""
    body = json.loads(value or b"{}")
    body.pop("late", None)
    return body
