"""What a source says about a call, and what that opens, adds or closes."""

from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.command import ReceiveHandOver, ReportCall, ReportEms
from dispatch.contracts.fact import Fact
from dispatch.contracts.incident import EmsState, Incident, IncidentState, Outcome
from dispatch.contracts.response import Need
from dispatch.contracts.site import OperatingMode
from dispatch.desk import after_response, follow_up, handover, linking
from dispatch.desk.after_response import DROPPED
from dispatch.desk.applying.entries import ACUTE
from dispatch.desk.applying.linking import facts_of
from dispatch.desk.draft import Draft
from dispatch.desk.facts import fact_parts
from dispatch.desk.lifecycle import EMS, WITH_CREW, can_move
from dispatch.desk.promises import PLANNED
from dispatch.desk.signs import tell_supervisor
from dispatch.desk.timeline import present
from dispatch.desk.triage import DONE, said_of, triage

AGAIN: Final = "+"
"""Ends the id of a fact that came under an event id which had been used before."""

OUTCOME_OF: Final = {outcome.value: outcome for outcome in Outcome} | {
    "no_contact": Outcome.CONTACT_NOT_MADE,
    "duplicate": Outcome.MERGED,
    "unfounded": Outcome.INELIGIBLE,
    "canceled": Outcome.WITHDRAWN,
    "entered_by_mistake": Outcome.WITHDRAWN,
}
"""What a source's closing means as an outcome; any other code says nothing of it."""

HEARD_OF_SINCE: Final = frozenset({"served", "no_contact", "declined", "duplicate"})
"""Closings by which somebody says that the person was called back, or was met."""


def hear(draft: Draft, command: ReportCall) -> None:
    """Take in what a source said: a new incident, new facts, or the source's own closing."""
    known = draft.calls.get(command.call)
    incident = draft.find(known) if known else None
    if incident is not None and incident.test:
        if command.test or command.what == "closed":
            draft.refuse("test_call", incident=incident.id)
            return
        incident = None  # a report without the mark is real, whatever was said before it
        known = None
    if incident is not None and command.report in linking.reports_of(incident, command.call):
        command = _said_anew(facts_of(incident, command.call), command)
        if not command.facts:
            draft.refuse("already_heard", incident=incident.id)
            return
    if incident is not None and incident.state is IncidentState.ENDED:
        if command.what == "closed" and not _is_told_late(draft, incident, command):
            draft.refuse("already_ended", incident=incident.id)
            return
        incident = None
    new = incident is None
    if incident is None:
        incident = _open(draft, command, late=known is not None)
    before = incident
    _add(draft, incident, command, new=new)
    incident = draft.incident(incident.id)
    # Only what opens as a test or from paper is one: a doubtful call is real (practice 7.3).
    if incident.test:
        draft.end(incident, Outcome.INELIGIBLE, "test_call")
    elif new and command.occurred_at is not None:
        _enter_afterwards(draft, incident, command)
    else:
        _go_on(draft, before, command, new=new)


def _go_on(draft: Draft, before: Incident, command: ReportCall, *, new: bool) -> None:
    """Look at everything that is known now, together with what belongs to it."""
    incident_id, heard = before.id, draft.incident(before.id)
    cut_off = _is_cut_off_anew(draft, before, command)
    nearby = new or (heard.cell, heard.kinds) != (before.cell, before.kinds)
    if nearby or command.related or command.contact:
        incident_id = linking.look(draft, incident_id, nearby=nearby)
    if command.what == "closed" and new and heard.late and incident_id == before.id:
        _keep_what_was_told_late(draft, heard)
    elif command.what == "closed":
        incident = draft.incident(incident_id)
        news = new or incident.id != before.id or _is_news(before, incident)
        _close(draft, incident, command, news=news, cut_off=cut_off)
    elif draft.incident(incident_id).state in DONE:
        after_response.hear(draft, draft.incident(incident_id), closing=False)
    else:
        triage(draft, incident_id)
    incident = draft.incident(incident_id)
    if incident.state is IncidentState.ENDED or said_of(incident) == "no":
        return
    if new and incident_id == before.id:
        linking.called_again(draft, incident_id)
    if set(command.signs) - set(before.signs):
        tell_supervisor(draft, draft.incident(incident_id))
    if cut_off:
        draft.enter_queue(draft.incident(incident_id), DROPPED, again=True)


def _is_told_late(draft: Draft, ended: Incident, command: ReportCall) -> bool:
    """Whether a closing tells of danger, or of a caller cut off, that what ended had not heard of.

    What becomes of a call that was no such call stays the center's own matter.
    """
    ours = said_of(ended) != "no" or command.behavioral == "yes"
    heard_of = command.disposition in HEARD_OF_SINCE
    cut_off = not heard_of and _is_cut_off_anew(draft, ended, command)
    danger = after_response.is_dangerous_news(draft, ended, command.facts)
    return ours and command.occurred_at is None and (danger or cut_off)


def _is_cut_off_anew(draft: Draft, known: Incident, command: ReportCall) -> bool:
    """Whether it tells of a cut-off that is later than the last one known of that caller.

    Each is called back (practice 2.6). A closing that says how the person was heard of since tells
    of the one that is known.
    """
    if not command.dropped:
        return False
    last = linking.cut_off_at(known, command.call)
    told = command.what == "closed" and command.disposition in HEARD_OF_SINCE and last >= 0
    return not told and _time_of(draft, command) > last


def _time_of(draft: Draft, command: ReportCall) -> int:
    return command.heard if command.heard is not None else draft.now


def _keep_what_was_told_late(draft: Draft, incident: Incident) -> None:
    """A closing told of it after the end: a person has it, and nobody is sought by itself."""
    if after_response.is_dangerous_news(draft, incident):
        after_response.tell_of_danger(draft, incident)
        draft.hand_to_person(draft.incident(incident.id), ACUTE, life_threat=True)
    else:
        draft.hand_to_person(incident, DROPPED)
    triage(draft, incident.id, may_seek=False)


def _is_news(before: Incident, now: Incident) -> bool:
    """Whether anything is known of the incident that was not, be it said or come by a link."""
    return (now.facts, now.behavioral, now.kinds, now.doubts, now.cell) != (
        before.facts,
        before.behavioral,
        before.kinds,
        before.doubts,
        before.cell,
    )


def _said_anew(facts: tuple[Fact, ...], command: ReportCall) -> ReportCall:
    """The facts that a source states under an event id it has used before, marked as doubtful."""
    known = {(fact.id.removesuffix(AGAIN), fact.name, fact.value) for fact in facts}
    ids = {fact_id for fact_id, _, _ in known}
    # A report that an earlier incident of the call heard left no fact in this one: no news either.
    here = any(fact.id in ids for fact in command.facts)
    new = tuple(
        replace(fact, id=fact.id + AGAIN)
        for fact in command.facts
        if here and (fact.id, fact.name, fact.value) not in known
    )
    doubts = tuple(sorted({*command.doubts, "event_id_used_again"}))
    return command.model_copy(update={"facts": new, "doubts": doubts})


def _open(draft: Draft, command: ReportCall, *, late: bool) -> Incident:
    incident_id = f"{command.call}-{draft.seq}"
    draft.emit(
        "incident_opened",
        incident=incident_id,
        call=command.call,
        channel=command.channel,
        source=command.source,
        holder=command.holder,
        at=draft.now,
        heard=min(command.heard if command.heard is not None else draft.now, draft.now),
        late=late,
        test=command.test,
    )
    return draft.incident(incident_id)


def _add(draft: Draft, incident: Incident, command: ReportCall, *, new: bool) -> None:
    says_something = command.call_type != "none" or command.facts or command.what == "opened"
    parts: dict[str, Any] = {}
    site = draft.site
    if new and not command.test and command.occurred_at is None and site:
        parts["unanswered_due"] = draft.now + site.unanswered_after
    if (draft.mode is OperatingMode.SHADOW or command.channel == "988") and site:
        parts["quiet_due"] = draft.now + site.set_aside_after
    draft.emit(
        "facts_heard",
        incident=incident.id,
        report=command.report,
        what=command.what,
        behavioral=command.behavioral if says_something or command.behavioral != "unknown" else "",
        kinds=list(command.kinds),
        facts=[fact_parts(fact) for fact in command.facts],
        doubts=list(command.doubts),
        cell=command.cell,
        cell_at=_time_of(draft, command),
        call_type=command.call_type,
        private=command.private,
        **linking.said_by(incident, command),
        **parts,
    )
    _ask_ems_again(draft, incident, command)


def _ask_ems_again(draft: Draft, incident: Incident, command: ReportCall) -> None:
    """A canceled request stands for what was known then, not for what a new report says."""
    if incident.ems is not EmsState.CANCELED or draft.policy is None:
        return
    reported = present(sorted(command.facts, key=lambda fact: fact.as_of))
    if Need.EMS in draft.policy.assess(reported).needs:
        draft.call_ems(draft.incident(incident.id), again=True)


def _enter_afterwards(draft: Draft, incident: Incident, command: ReportCall) -> None:
    """An entry made later from paper: it is on record, starts no timer and no offer."""
    given = command.disposition
    outcome = OUTCOME_OF.get(given, Outcome.WITHDRAWN)
    draft.end(incident, outcome, "entered_afterwards")


def _close(
    draft: Draft, incident: Incident, command: ReportCall, *, news: bool, cut_off: bool
) -> None:
    """The source closed its call. A crew that has accepted goes on until it is clear.

    Nor does an incident end while another of its calls is open, nor one whose caller was cut off,
    unless somebody says what came of it: it is called back first (practice 2.6).

    Args:
        draft: The step in the making.
        incident: Of the call.
        command: Which closed it.
        news: Whether something came with the closing, or was linked by it. What says nothing new
            leads to no new decision.
        cut_off: Whether it tells of a cut-off that nobody knew of.
    """
    served = OUTCOME_OF.get(command.disposition) is Outcome.SERVED
    if served or incident.state in WITH_CREW | DONE:  # else there was nobody to agree with
        follow_up.hear_closing(draft, incident, command)
    incident = draft.incident(incident.id)
    if incident.state in WITH_CREW:
        if news:
            triage(draft, incident.id)
        return
    unheard = incident.dropped and command.disposition not in HEARD_OF_SINCE
    if incident.state not in DONE and (not incident.source_closed or unheard):
        triage(draft, incident.id, may_seek=not incident.source_closed)
        if incident.source_closed and said_of(incident) != "no":
            draft.hand_to_person(draft.incident(incident.id), DROPPED, again=True)
        return
    if incident.state in DONE:
        after_response.hear(draft, incident, closing=True)
        if cut_off and unheard and said_of(incident) != "no":
            draft.enter_queue(draft.incident(incident.id), DROPPED, again=True)
        follow_up.source_closed(draft, draft.incident(incident.id))
        return
    if news:
        triage(draft, incident.id, may_seek=False)
        incident = draft.incident(incident.id)
    if after_response.keeps_open(incident):
        return
    if command.disposition in OUTCOME_OF:
        outcome = OUTCOME_OF[command.disposition]
    elif incident.state is IncidentState.SET_ASIDE:
        outcome = Outcome.INELIGIBLE
    elif incident.state is IncidentState.WITH_PERSON and incident.behavioral != "yes":
        outcome = Outcome.NOT_TRIAGED
    else:
        outcome = Outcome.WITHDRAWN
    # What was promised is nobody's to forget, however the source calls what it closes.
    if outcome is Outcome.SERVED or incident.follow_up == PLANNED:
        danger = news and after_response.is_dangerous_news(draft, incident)
        if follow_up.served_on_the_line(draft, incident, danger=danger):
            return
    draft.end(incident, outcome, "source_closed")


def hear_ems(draft: Draft, command: ReportEms) -> None:
    """Take in EMS's or the medical authority's answer to a request."""
    incident = draft.find(command.incident)
    if incident is None:
        draft.refuse("no_such_incident", incident=command.incident)
        return
    incident = linking.ems_asked_for(draft, incident)
    if not can_move(EMS, incident.ems, EmsState(command.what)):
        draft.refuse("ems_cannot_move", incident=incident.id, state=incident.ems.value)
        return
    draft.emit("ems_reported", incident=incident.id, what=command.what, at=draft.now)
    draft.close_entries(draft.incident(incident.id), "ems_unacknowledged")


def receive(draft: Draft, command: ReceiveHandOver) -> None:
    """Take a call over from another desk, or say at once why not."""
    reason = handover.against(draft, command)
    if reason:
        handover.answer(draft, command, accepted=False, reason=reason)
        return
    report = handover.as_report(draft, command)
    known = draft.find(draft.calls.get(command.call, ""))
    hear(draft, report)
    if known is None or report.report not in known.reports:
        if known is not None:
            after_response.tell_of_handover(draft, known.id)
        follow_up.keep_promise(draft, draft.incident(draft.calls[command.call]), command)
        _call_back(draft, draft.incident(draft.calls[command.call]), command)
    handover.answer(draft, command, accepted=True, reason="none")


def _call_back(draft: Draft, incident: Incident, command: ReceiveHandOver) -> None:
    """Ask for a call back where the other desk's caller was cut off, whenever that was."""
    over = incident.state is IncidentState.ENDED or said_of(incident) == "no"
    if command.dropped and not over:
        draft.enter_queue(incident, DROPPED, again=True)
