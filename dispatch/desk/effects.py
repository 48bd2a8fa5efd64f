"""What leaves the desk because of a step: a pure function, shared by broker, replay and simulator.

Nothing goes out before it is in the log. Only offers expire, because a question that comes too
late is worse than none; whatever concerns EMS, custody or a withdrawal is always sent.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from dispatch.contracts.step import Event, Step


class Effect(NamedTuple):
    """One thing to be sent. ``id`` stays the same however often it is sent."""

    id: str
    kind: str
    """``noun.verb``, the last part of the CloudEvents type."""
    region: str
    to: str
    """Who it is for: a team, a position, the center's EMS, or the sweeper."""
    now: int
    body: Mapping[str, Any]
    valid_until: int | None = None
    """Epoch second after which it must not be sent; only set where it expires."""
    clock: str = "broker"
    """Whose time ``valid_until`` is measured in."""

    @property
    def expires(self) -> bool:
        """Whether it may be dropped when late; the desk is told so."""
        return self.valid_until is not None


def effects_of(step: Step, step_hash: str) -> tuple[Effect, ...]:
    """Everything that has to be sent because of ``step``, in order."""
    made: list[Effect] = []
    for event in step.events:
        build = EFFECTS.get(event["event"])
        parts = build(event) if build is not None else None
        if parts is None:
            continue
        made.append(
            Effect(
                id=f"{step_hash}/{len(made)}",
                region=event["region"],
                now=step.now,
                **parts,
            )
        )
    return tuple(made)


_Parts = dict[str, Any] | None


def _body(event: Event, *names: str) -> dict[str, Any]:
    return {name: event[name] for name in names}


def _offer_made(event: Event) -> _Parts:
    return {
        "kind": "offer.made",
        "to": f"team:{event['team']}",
        "valid_until": event["until"],
        "clock": event["clock"],
        "body": _body(event, "offer", "incident", "team", "mode", "until", "arrival"),
    }


def _team_proposed(event: Event) -> _Parts:
    return {
        "kind": "proposal.made",
        "to": "dispatcher",
        "body": _body(event, "incident", "team", "mode", "arrival"),
    }


def _offer_over(event: Event) -> _Parts:
    # A team that declined knows; every other end of an offer has to reach it.
    return {
        "kind": "offer.withdrawn",
        "to": f"team:{event['team']}",
        "body": _body(event, "offer", "incident", "team", "why"),
    }


def _offer_held(event: Event) -> _Parts:
    return {
        "kind": "offer.held",
        "to": f"team:{event['team']}",
        "body": _body(event, "offer", "incident", "team", "until"),
    }


def _offer_accepted(event: Event) -> _Parts:
    return {
        "kind": "team.assigned",
        "to": f"team:{event['team']}",
        "body": _body(event, "offer", "incident", "team"),
    }


def _crew_told(event: Event) -> _Parts:
    return {
        "kind": "crew.told",
        "to": f"team:{event['team']}",
        "body": _body(event, "incident", "team", "what"),
    }


def _crew_rests(event: Event) -> _Parts:
    if event.get("quiet"):
        return None
    return {
        "kind": "crew.rests",
        "to": f"team:{event['team']}",
        "body": _body(event, "team", "until"),
    }


def _ems_requested(event: Event) -> _Parts:
    return {"kind": "ems.requested", "to": "ems", "body": _body(event, "incident", "due")}


def _calls_linked(event: Event) -> _Parts:
    if event["quiet"]:
        return None
    return {
        "kind": "calls.linked",
        "to": "psap",
        "body": _body(event, "incident", "other", "evidence"),
    }


def _call_unlinked(event: Event) -> _Parts:
    if event["quiet"]:
        return None
    return {"kind": "call.unlinked", "to": "psap", "body": _body(event, "incident", "opened")}


def _ems_told(event: Event) -> _Parts:
    """Two requests, or one that goes on under another id, are about one incident."""
    return {"kind": "ems.told", "to": "ems", "body": _body(event, "incident", "other")}


def _police_told(event: Event) -> _Parts:
    if event["quiet"]:
        return None
    return {
        "kind": "police.told",
        "to": "psap/police-dispatcher",
        "body": {"incident": event["incident"], "unverified": event["signs"]},
    }


def _ems_alarmed(event: Event) -> _Parts:
    return {"kind": "ems.alarmed", "to": event["to"], "body": _body(event, "incident", "due")}


def _entry_made(event: Event) -> _Parts:
    if event["quiet"]:
        return None
    return {
        "kind": "queue.entered",
        "to": event["holder"],
        "body": _body(event, "incident", "reason", "due"),
    }


def _entry_rang(event: Event) -> _Parts:
    return {
        "kind": "queue.rang",
        "to": event["holder"],
        "body": _body(event, "incident", "reason", "due"),
    }


def _request_passed(event: Event) -> _Parts:
    if event["quiet"]:
        return None
    return {
        "kind": "police.requested",
        "to": "psap/police-dispatcher",
        "body": _body(event, "incident", "what"),
    }


def _handover_offered(event: Event) -> _Parts:
    return {
        "kind": "handover.offered",
        "to": f"desk:{event['to']}",
        "body": {name: value for name, value in event.items() if name not in {"event", "region"}},
    }


def _handover_received(event: Event) -> _Parts:
    return {
        "kind": "handover.answered",
        "to": f"desk:{event['sender']}",
        "body": _body(event, "sender_incident", "accepted", "reason", "incident"),
    }


def _standing_path(event: Event) -> _Parts:
    return {
        "kind": "standing_path.taken",
        "to": "psap",
        "body": _body(event, "incident", "reason"),
    }


def _follow_up_planned(event: Event) -> _Parts:
    return {
        "kind": "followup.planned",
        "to": "record",
        # An event from before peers were entrusted with it names none.
        "body": {**_body(event, "incident", "within", "due"), "peer": event.get("peer", "")},
    }


def _follow_up_noted(event: Event) -> _Parts:
    return {"kind": "followup.noted", "to": "record", "body": _body(event, "incident", "what")}


def _custody(event: Event) -> _Parts:
    return {
        "kind": "custody.passed",
        "to": event["holder"],
        "body": _body(event, "incident", "holder"),
    }


def _decided(event: Event) -> _Parts:
    return {
        "kind": "decision.made",
        "to": "record",
        "body": _body(
            event, "incident", "profile", "level", "needs", "mode", "police", "ground", "first"
        ),
    }


def _ended(event: Event) -> _Parts:
    return {
        "kind": "incident.ended",
        "to": "record",
        "body": _body(event, "incident", "outcome", "reason"),
    }


def _erased(event: Event) -> _Parts:
    return {"kind": "private.erase", "to": "sweeper", "body": _body(event, "call")}


def _faulted(event: Event) -> _Parts:
    return {
        "kind": "desk.faulted",
        "to": "supervisor",
        "body": _body(event, "reason", "kind", "call", "incident"),
    }


def _deadline_failed(event: Event) -> _Parts:
    return {
        "kind": "deadline.failed",
        "to": "supervisor",
        "body": {"deadline": event["kind"], "subject": event["subject"]},
    }


EFFECTS: Final[Mapping[str, Callable[[Event], _Parts]]] = {
    "decided": _decided,
    "offer_made": _offer_made,
    "offer_held": _offer_held,
    "team_proposed": _team_proposed,
    "offer_accepted": _offer_accepted,
    "offer_expired": _offer_over,
    "offer_withdrawn": _offer_over,
    "crew_told": _crew_told,
    "crew_rests": _crew_rests,
    "calls_linked": _calls_linked,
    "call_unlinked": _call_unlinked,
    "ems_told": _ems_told,
    "police_told": _police_told,
    "ems_requested": _ems_requested,
    "ems_alarmed": _ems_alarmed,
    "entry_made": _entry_made,
    "entry_rang": _entry_rang,
    "request_passed": _request_passed,
    "handover_offered": _handover_offered,
    "handover_received": _handover_received,
    "standing_path_taken": _standing_path,
    "custody_passed": _custody,
    "follow_up_planned": _follow_up_planned,
    "follow_up_noted": _follow_up_noted,
    "incident_ended": _ended,
    "call_erased": _erased,
    "faulted": _faulted,
    "deadline_failed": _deadline_failed,
}
"""Events that something has to be sent for; the others concern the record alone."""
