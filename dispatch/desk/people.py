"""What a person may do: take a call, give it back, end it, lower a level, correct a fact."""

from dispatch.contracts.command import (
    Confirm,
    DismissLink,
    EndIncident,
    HandBack,
    HandOver,
    Human,
    LinkCalls,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    Overrule,
    PassCustody,
    UnlinkCall,
)
from dispatch.contracts.incident import Incident, IncidentState, Outcome
from dispatch.desk import linking
from dispatch.desk.caseload import has_room
from dispatch.desk.draft import Draft
from dispatch.desk.follow_up import against_ending, goes_on
from dispatch.desk.handover import hand_over
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.lowering import lower, mark_mistaken
from dispatch.desk.overruling import confirm_proposal, overrule
from dispatch.desk.promises import OF_CONTACT
from dispatch.desk.triage import looked_at, triage

OUTCOMES = frozenset(outcome.value for outcome in Outcome)


def human(draft: Draft, command: Human) -> None:
    """Carry out what a person decided, unless the incident changed since they looked."""
    incident = draft.region.incidents.get(command.incident)
    if incident is None:
        draft.refuse("no_such_incident", incident=command.incident)
        return
    if command.version is not None and command.version != incident.version:
        draft.refuse("changed_meanwhile", incident=incident.id, version=incident.version)
        return
    wrongly_linked = isinstance(command, UnlinkCall)  # it may have hidden somebody to the end
    if incident.state is IncidentState.ENDED and not wrongly_linked:
        draft.refuse("already_ended", incident=incident.id)
        return
    if not command.actor.startswith("person:"):
        # Automation may raise, only a person may lower, correct, take or end.
        draft.refuse("only_a_person_may", incident=incident.id)
        return
    match command:
        case OpenEntry():
            _open(draft, incident, command)
        case HandBack():
            _hand_back(draft, incident, command)
        case EndIncident():
            _end(draft, incident, command)
        case LowerLevel():
            lower(draft, incident, command)
        case MarkMistaken():
            mark_mistaken(draft, incident, command)
        case Overrule():
            overrule(draft, incident, command)
        case Confirm():
            confirm_proposal(draft, incident)
        case LinkCalls():
            linking.link_by_person(draft, incident, command)
        case DismissLink():
            linking.dismiss(draft, incident, command)
        case UnlinkCall():
            linking.unlink(draft, incident, command)
        case PassCustody():
            _pass(draft, incident, command)
        case HandOver():
            hand_over(draft, incident, command)


def _open(draft: Draft, incident: Incident, command: OpenEntry) -> None:
    draft.emit("entry_opened", incident=incident.id, holder=command.actor, at=draft.now)


def _pass(draft: Draft, incident: Incident, command: PassCustody) -> None:
    if command.to == incident.holder:
        draft.refuse("holds_it_already", incident=incident.id)
        return
    draft.emit("custody_passed", incident=incident.id, holder=command.to, at=draft.now)


def _hand_back(draft: Draft, incident: Incident, command: HandBack) -> None:
    if incident.state is not IncidentState.WITH_PERSON and not looked_at(incident):
        draft.refuse("not_with_a_person", incident=incident.id)
        return
    draft.close_entries(incident, keep=OF_CONTACT, settled=True)
    if command.behavioral is not None:
        draft.emit("behavioral_settled", incident=incident.id, behavioral=command.behavioral)
    draft.emit("custody_passed", incident=incident.id, holder=incident.source_holder, at=draft.now)
    draft.move(draft.incident(incident.id), IncidentState.TRIAGED, at=draft.now)
    triage(draft, incident.id)


def _end(draft: Draft, incident: Incident, command: EndIncident) -> None:
    if command.outcome not in OUTCOMES:
        draft.refuse("no_such_outcome", incident=incident.id)
        return
    if incident.state in WITH_CREW:
        draft.refuse("a_crew_is_on_it", incident=incident.id)
        return
    if refusal := against_ending(draft, incident, command.outcome):
        draft.refuse(refusal, incident=incident.id)
        return
    if not goes_on(draft, incident, command.outcome):
        draft.end(incident, command.outcome, command.reason)
        has_room(draft, incident)
