"""A call passes from one region's desk to another's, and is never between the two.

The sender asks and keeps the call, its clock and its duty until the receiver has answered. Desks
talk through effects that a courier appends to the other's inbox; what is sent are durations, never
deadlines on another's clock.
"""

from dispatch.contracts.command import AnswerHandOver, HandOver, ReceiveHandOver, ReportCall
from dispatch.contracts.incident import Incident, IncidentState, Outcome
from dispatch.contracts.site import OperatingMode
from dispatch.desk.caseload import has_room
from dispatch.desk.draft import Draft
from dispatch.desk.facts import fact_parts
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.promises import PLANNED

HANDED = "handover/"
"""How the report begins in which an incident came from another desk."""

DONE = frozenset({IncidentState.CLEARED, IncidentState.FOLLOWING_UP})


def hand_over(draft: Draft, incident: Incident, command: HandOver) -> None:
    """A person asks another region's desk to take the call."""
    if incident.state in WITH_CREW | DONE:
        draft.refuse("a_crew_is_on_it", incident=incident.id)
    elif command.to == draft.name:
        draft.refuse("is_here_already", incident=incident.id)
    elif _pending(draft, incident):
        draft.refuse("asked_already", incident=incident.id)
    else:
        _offer(draft, incident, command.to)


def hand_over_by_site(draft: Draft, incident: Incident) -> bool:
    """Whether the site's own rule sends the call on: a line has no teams that could go."""
    site = draft.site
    if site is None or not site.hands_over_to or draft.mode is not OperatingMode.AUTOMATIC:
        return False
    if _pending(draft, incident):
        return True
    if incident.handover or any(report.startswith(HANDED) for report in incident.reports):
        # Asked once without a yes, or come from another desk itself: a person goes on.
        return False
    _offer(draft, incident, site.hands_over_to)
    return True


def _pending(draft: Draft, incident: Incident) -> bool:
    return draft.due_at("handover", incident.id) is not None


def _offer(draft: Draft, incident: Incident, to: str) -> None:
    site = draft.site
    draft.withdraw_offers(incident, "handed_over")
    incident = draft.incident(incident.id)
    if incident.state is not IncidentState.WITH_PERSON:
        # Somebody holds it while it is pending: the one who held it at the source.
        draft.move(incident, IncidentState.WITH_PERSON, at=draft.now)
    draft.emit(
        "handover_offered",
        incident=incident.id,
        to=to,
        at=draft.now,
        due=draft.now + (site.handover_within if site is not None else 120),
        call=incident.call,
        source=incident.source,
        channel=incident.channel,
        behavioral=incident.settled_behavioral or incident.behavioral or "unknown",
        kinds=list(incident.kinds),
        facts=[fact_parts(fact) for fact in incident.facts if fact.id not in incident.mistaken],
        doubts=list(incident.doubts),
        **({"signs": list(incident.signs)} if incident.signs else {}),
        cell=incident.cell,
        waited=max(0, draft.now - incident.heard_at),
        **({"dropped": True} if incident.dropped else {}),
        **_promised(draft, incident),
    )
    draft.enter_queue(draft.incident(incident.id), "handover_pending", quiet=True)


def _promised(draft: Draft, incident: Incident) -> dict[str, int | bool]:
    """In how long a contact is due that was promised here, and whether it lies with a peer.

    It is promised here until the other desk has said yes. Who the peer is stays here as well: a
    pseudonym is good within its region.
    """
    if incident.follow_up != PLANNED:
        return {}
    due = draft.due_at("follow_up", incident.id)  # none where it is due already
    promised: dict[str, int | bool] = {"follow_up_in": max(0, (due or 0) - draft.now)}
    return promised | ({"follow_up_with_peer": True} if incident.follow_up_peer else {})


def not_taken(draft: Draft, incident_id: str, reason: str) -> None:
    """The other desk did not take it, or not in time: a person here is told, and keeps it."""
    draft.emit("handover_answered", incident=incident_id, accepted=False, reason=reason)
    draft.close_entries(draft.incident(incident_id), "handover_pending")
    draft.enter_queue(
        draft.incident(incident_id), "handover_not_taken", life_threat=True, again=True
    )


def answered(draft: Draft, command: AnswerHandOver) -> None:
    """Take in the other desk's answer; only its yes lets the call go."""
    incident = draft.region.incidents.get(command.incident)
    if incident is None or incident.state is IncidentState.ENDED:
        draft.refuse("no_such_incident", incident=command.incident)
        return
    if not incident.handover:
        draft.refuse("nobody_was_asked", incident=incident.id)
        return
    if not command.accepted:
        not_taken(draft, incident.id, command.reason)
        return
    # A yes that comes after our patience ran out is still a yes: the other desk has the call.
    draft.emit("handover_answered", incident=incident.id, accepted=True, reason="none")
    if incident.state in WITH_CREW | DONE:
        # A person went on meanwhile, and now two desks have the call: people sort that out.
        draft.enter_queue(draft.incident(incident.id), "two_desks", life_threat=True, again=True)
        return
    if incident.told_since_asked:
        # It ends here only when a person has told that desk what it was not asked with.
        draft.close_entries(draft.incident(incident.id), "handover_pending")
        here = draft.incident(incident.id)
        draft.hand_to_person(here, "told_since_asked", life_threat=True, again=True)
        return
    draft.emit(
        "custody_passed", incident=incident.id, holder=f"desk:{command.receiver}", at=draft.now
    )
    draft.withdraw_offers(draft.incident(incident.id), "handed_over")
    draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
    draft.move(draft.incident(incident.id), IncidentState.HANDED_OVER, at=draft.now)
    draft.end(draft.incident(incident.id), Outcome.HANDED_OVER, "taken_by_other_desk")
    has_room(draft, incident)


def as_report(draft: Draft, command: ReceiveHandOver) -> ReportCall:
    """What was handed over, as if a source here had said it."""
    site = draft.site
    return ReportCall(
        region=command.region,
        actor=command.actor,
        what="opened",
        call=command.call,
        report=f"{HANDED}{command.incident}",
        source=command.source,
        holder=site.queue_holder if site is not None else f"desk:{command.region}",
        channel=command.channel,
        behavioral=command.behavioral,
        kinds=command.kinds,
        facts=command.facts,
        doubts=command.doubts,
        signs=command.signs,
        dropped=command.dropped,
        cell=command.cell,
        call_type="handover",
        heard=max(0, draft.now - command.waited),
        private=command.private,
    )


def against(draft: Draft, command: ReceiveHandOver) -> str:
    """Why a call cannot be taken from another desk; empty where it can."""
    if draft.policy is None or draft.site is None:
        return "no_policy"
    mine = draft.region.incidents.get(draft.region.calls.get(command.call, ""))
    if mine is not None and _pending(draft, mine):
        return "asked_you"  # each would let go because the other had said yes
    return ""


def answer(draft: Draft, command: ReceiveHandOver, *, accepted: bool, reason: str) -> None:
    """Tell the sender, whose call it is until this arrives."""
    draft.emit(
        "handover_received",
        sender=command.sender,
        sender_incident=command.incident,
        accepted=accepted,
        reason=reason,
        at=draft.now,
        **({"incident": draft.region.calls[command.call]} if accepted else {"incident": ""}),
    )
