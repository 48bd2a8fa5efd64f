"""After a response: the next contact is planned or declined, and somebody is told when it is due.

The crew asks the person, who may decline; or a person at the desk says what was agreed. Nothing
here contacts anybody: whether that is safe, and how, is asked by the crew (practice 6.2), and the
line that comes due is for staff.
"""

from collections.abc import Iterable
from typing import Final

from dispatch.contracts.command import FollowUp, ReceiveHandOver, ReportCall
from dispatch.contracts.incident import Incident, IncidentState, Outcome
from dispatch.contracts.site import OperatingMode
from dispatch.desk.after_response import (
    DROPPED,
    RINGS_FIRST,
    is_ringing,
    is_unseen,
    keeps_open,
    rings_unseen,
    tell_of_danger,
)
from dispatch.desk.caseload import against_entrusting, has_room
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.promises import CONTRADICTED, DUE, OF_CONTACT, PLANNED, WITHOUT_PEER
from dispatch.desk.triage import DONE, said_of

OPEN: Final = "follow_up_open"
"""The line by which a person is asked: the response is over, and nobody has said."""

TEAM: Final = "team:"
"""How the name of a crew begins as somebody who acts."""

NOBODY: Final = "nobody_was_met"
"""Why nothing can be said of a next contact, nor a call be called served."""

NOBODY_BY_NAME: Final = (
    "The peer whom the crew named is not available for this. "
    "The contact is planned without one, and a person is asked to name another."
)
"""Why a planned contact lies with nobody by name; whom the crew named stays with its own word."""

HANDED_OVER: Final = "handed_over"
"""By when a contact is planned that another desk had promised: when it was due there."""

MET: Final = frozenset(
    {
        IncidentState.ON_SCENE,
        IncidentState.TRANSPORTING,
        IncidentState.CLEARED,
        IncidentState.FOLLOWING_UP,
        IncidentState.WITH_PERSON,
    }
)
"""States in which a crew is with the person, or was; or somebody on a line."""


OVER: Final = frozenset({IncidentState.CLEARED, IncidentState.FOLLOWING_UP})
"""States of a response that is over."""

WAITS: Final = frozenset(
    {
        IncidentState.RECEIVED,
        IncidentState.TRIAGED,
        IncidentState.SEEKING,
        IncidentState.OFFERED,
    }
)
"""States in which nobody has taken the call to the person yet."""


def was_met(incident: Incident) -> bool:
    """Whether somebody is with the person, or was, so that there is a next contact to speak of.

    While no crew has taken the call, whoever serves the person by telephone takes it themselves:
    then a named person holds it, and no position.
    """
    by_telephone = incident.state in WAITS and incident.holder.startswith("person:")
    return incident.state in MET or by_telephone


def hear_follow_up(draft: Draft, command: FollowUp) -> None:
    """Take in what was agreed or tried, or say why it changes nothing."""
    incident = draft.region.incidents.get(command.incident)
    if incident is not None and incident.merged_into and command.actor.startswith(TEAM):
        # A crew knows the incident to which it was sent, and not what that was linked to since.
        incident = draft.find(draft.calls.get(incident.call, "")) or incident
    if incident is None:
        draft.refuse("no_such_incident", incident=command.incident)
        return
    refusal = _against(draft, incident, command)
    if refusal:
        draft.refuse(refusal, incident=incident.id)
    elif command.what == PLANNED:
        _plan(draft, incident, command)
    else:
        _note(draft, incident, command)


def _against(draft: Draft, incident: Incident, command: FollowUp) -> str:
    """Why it changes nothing; empty where it does."""
    by_crew = _is_by_crew(incident, command)
    if command.version is not None and command.version != incident.version:
        return "changed_meanwhile"
    if incident.state is IncidentState.ENDED:
        return "already_ended"
    if not by_crew and not command.actor.startswith("person:"):
        return "only_a_person_may"
    if not was_met(incident) and not _has_left(incident, command):
        return NOBODY
    if command.what == PLANNED and _within(draft, command.within) is None:
        return "no_time_to_follow_up"
    if command.peer and (command.what != PLANNED or not by_crew):
        # Somebody at a screen can choose again; what a crew has promised counts in any case.
        refusal = against_entrusting(draft, incident, command.peer)
        if refusal or command.what != PLANNED:
            return "peer_not_available"
    planned = incident.follow_up == PLANNED or incident.state is IncidentState.FOLLOWING_UP
    if command.what in {"reached", "not_reached"} and not planned:
        return "no_follow_up_planned"
    return ""


def _is_by_crew(incident: Incident, command: FollowUp) -> bool:
    here = bool(incident.team) and command.actor == f"{TEAM}{incident.team}"
    return here or _has_left(incident, command)


def _has_left(incident: Incident, command: FollowUp) -> bool:
    """Whether it is said by a crew that was with the person and left before it was done."""
    return command.actor in {f"{TEAM}{team}" for team in incident.met_by}


def _within(draft: Draft, within: str) -> int | None:
    """The seconds of the policy's value; ``None`` where it states none."""
    policy = draft.policy
    value = policy.value_at(f"followup.{within}", draft.day) if policy else None
    return value.seconds if value is not None else None


def _plan(draft: Draft, incident: Incident, command: FollowUp) -> None:
    without = against_entrusting(draft, incident, command.peer) if command.peer else ""
    peer = "" if without else command.peer
    _planned(draft, incident, command.actor, command.within, peer, without=without)
    draft.close_entries(draft.incident(incident.id), OPEN, *OF_CONTACT)
    if without:
        draft.why.append({"incident": incident.id, "next_contact": NOBODY_BY_NAME})
        draft.enter_queue(draft.incident(incident.id), WITHOUT_PEER)
    if incident.state is IncidentState.CLEARED:
        _follow_up(draft, draft.incident(incident.id))


def _follow_up(draft: Draft, incident: Incident) -> None:
    """Go on with what was planned."""
    draft.move(incident, IncidentState.FOLLOWING_UP, at=draft.now)
    tell_if_due(draft, draft.incident(incident.id))


def tell_if_due(draft: Draft, incident: Incident) -> None:
    """Tell a person that a contact is due whose time came while a crew was there again."""
    if incident.follow_up == PLANNED and draft.due_at("follow_up", incident.id) is None:
        draft.enter_queue(incident, DUE)


def keep_promise(draft: Draft, incident: Incident, command: ReceiveHandOver) -> None:
    """Keep what another desk had promised, as this desk's own; of two contacts the earlier one.

    That the person declined here, or was reached, is no word of what was promised there.
    """
    if command.follow_up_in is None or incident.state is IncidentState.ENDED:
        return
    due, mine = draft.now + command.follow_up_in, draft.due_at("follow_up", incident.id)
    without = command.follow_up_with_peer and not incident.follow_up_peer
    many = bool(incident.voices)
    if incident.follow_up != PLANNED or (mine is not None and due < mine):
        draft.emit(
            "follow_up_planned",
            incident=incident.id,
            at=draft.now,
            by=command.actor,
            within=HANDED_OVER,
            due=due,
            peer=incident.follow_up_peer,
            **({"without": "peer_not_available"} if without else {}),
            **({"call": "" if incident.follow_up == PLANNED else command.call} if many else {}),
        )
    draft.close_entries(draft.incident(incident.id), OPEN)
    if without:
        draft.enter_queue(draft.incident(incident.id), WITHOUT_PEER)
    if incident.state is IncidentState.CLEARED:
        _follow_up(draft, draft.incident(incident.id))


def promise_goes(draft: Draft, incident: Incident, to: str) -> None:
    """Go on where a call was taken out to whose caller the contact was promised.

    Args:
        draft: The step in the making, in which the promise is the other incident's already.
        incident: As it was before that. Of its own response nobody has said anything, so that is
            asked in its time.
        to: The id of the other incident.
    """
    lines = {entry.reason for entry in incident.entries} & OF_CONTACT
    if lines:
        draft.close_entries(draft.incident(incident.id), *lines)
    for reason in sorted(lines):
        draft.enter_queue(draft.incident(to), reason)
    tell_if_due(draft, draft.incident(to))
    if incident.state is IncidentState.FOLLOWING_UP:
        due = draft.now + _time_after(draft)
        draft.emit("end_put_off", incident=incident.id, at=draft.now, due=due)


def _planned(
    draft: Draft,
    incident: Incident,
    by: str,
    within: str,
    peer: str = "",
    *,
    without: str = "",
    call: str = "",
) -> None:
    draft.emit(
        "follow_up_planned",
        incident=incident.id,
        at=draft.now,
        by=by,
        within=within,
        due=draft.now + (_within(draft, within) or 0),
        peer=peer,
        **({"without": without} if without else {}),
        **({"call": call} if call else {}),
    )
    has_room(draft, incident)


def _noted(draft: Draft, incident: Incident, by: str, what: str) -> None:
    draft.emit("follow_up_noted", incident=incident.id, at=draft.now, by=by, what=what)
    has_room(draft, incident)


def _note(draft: Draft, incident: Incident, command: FollowUp) -> None:
    _noted(draft, incident, command.actor, command.what)
    draft.close_entries(draft.incident(incident.id), OPEN, *OF_CONTACT)
    waits = draft.due_at("end", incident.id) is not None
    over = incident.state is IncidentState.CLEARED and not waits
    if (over or incident.state is IncidentState.FOLLOWING_UP) and not is_unseen(incident):
        _end(draft, draft.incident(incident.id), f"follow_up_{command.what}")


def _end(draft: Draft, incident: Incident, reason: str, *, at: int | None = None) -> None:
    """End it as served, unless a line rings that nobody has looked at: then an hour later."""
    if not rings_unseen(incident):
        draft.end(incident, Outcome.SERVED, reason, at=at)
    elif draft.due_at("end", incident.id) is None:
        due = draft.now + _time_after(draft)
        draft.emit("end_put_off", incident=incident.id, at=draft.now, due=due)


def _time_after(draft: Draft) -> int:
    """How many seconds after a response its incident ends."""
    site = draft.site
    return site.end_after_clear if site is not None else 3600


def _asks(draft: Draft) -> bool:
    """Whether this desk asks for the follow-up of each response; what only watches asks nobody."""
    site = draft.site
    return site is not None and site.follow_up and draft.mode is not OperatingMode.SHADOW


def is_open(draft: Draft, incident: Incident) -> bool:
    """Whether the site asks for the follow-up of a response that is over, and nobody has said."""
    return _asks(draft) and incident.state in OVER and not incident.follow_up


def against_ending(draft: Draft, incident: Incident, outcome: str) -> str:
    """Why a person cannot end it as served now; empty where they can."""
    if outcome != Outcome.SERVED:
        return ""
    if incident.state is IncidentState.FOLLOWING_UP and incident.follow_up == PLANNED:
        return "follow_up_planned"
    if not _is_owed(draft, incident):
        return ""
    return OPEN if was_met(incident) else NOBODY


def _is_owed(draft: Draft, incident: Incident) -> bool:
    """Whether somebody who is served is still to be asked about the next contact."""
    elsewhere = incident.state is IncidentState.HANDED_OVER or said_of(incident) == "no"
    return _asks(draft) and not incident.follow_up and not elsewhere


def goes_on(draft: Draft, incident: Incident, outcome: str) -> bool:
    """Whether what a person calls served goes on as a contact that is planned; it then does."""
    handed_over = incident.state is IncidentState.HANDED_OVER
    if outcome != Outcome.SERVED or incident.follow_up != PLANNED or handed_over:
        return False
    _response_is_over(draft, incident)
    _follow_up(draft, draft.incident(incident.id))
    return True


def _response_is_over(draft: Draft, incident: Incident, *, keep: Iterable[str] = ()) -> None:
    """Nobody is sought for it any more; what is left is the next contact, and lines to ``keep``."""
    draft.withdraw_offers(incident, "response_over")
    draft.close_entries(draft.incident(incident.id), keep={*keep, *OF_CONTACT})
    draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
    due = draft.now + _time_after(draft)
    draft.move(draft.incident(incident.id), IncidentState.CLEARED, at=draft.now, end_due=due)


def served_on_the_line(draft: Draft, incident: Incident, *, danger: bool) -> bool:
    """Whether what its source closes as served stays, because of the next contact, or of danger.

    A counselor's or a dispatcher's own talk is a response as a crew's is: its follow-up is planned
    or declined as well, and danger that is told where it ends is danger that is told after it.
    What rang before and nobody has seen goes on ringing; whether a caller who was cut off was
    called back the closing says itself.
    """
    stays = draft.mode is not OperatingMode.SHADOW
    stays = stays and incident.state is not IncidentState.HANDED_OVER
    danger = danger and stays
    rings = {each.reason for each in incident.entries if stays and is_ringing(each)}
    rings &= RINGS_FIRST - {DROPPED}
    owed = incident.follow_up == PLANNED or _is_owed(draft, incident)
    if not owed and not danger and not rings:
        return False
    _response_is_over(draft, incident, keep=rings)
    if danger:
        tell_of_danger(draft, draft.incident(incident.id))
    crew_is_clear(draft, draft.incident(incident.id))
    return True


def hear_closing(draft: Draft, incident: Incident, command: ReportCall) -> None:
    """Take in what a source says of the next contact where it closes the call.

    Its "declined" is no word of somebody whom a crew is still to meet, or is with: only the person
    declines (practice 3.5), and the crew asks them. What it promised stays a promise. Nor does it
    plan what was declined: then a person hears of it, who may.
    """
    said = command.follow_up
    if not said or draft.mode is OperatingMode.SHADOW:
        return  # what it watches is followed up as before this software
    if incident.follow_up:
        if said != "declined" and incident.follow_up != PLANNED:
            draft.enter_queue(incident, CONTRADICTED)
        return
    talk_is_over = incident.source_closed and incident.state not in WITH_CREW
    if said == "declined":
        if not talk_is_over and incident.state not in DONE:
            return
        _noted(draft, incident, command.actor, said)
    elif _within(draft, said) is not None:
        call = command.call if incident.voices else ""
        _planned(draft, incident, command.actor, said, call=call)
    else:
        return  # a promise without a time: a person is still asked for one
    draft.close_entries(draft.incident(incident.id), OPEN)


def crew_is_clear(draft: Draft, incident: Incident) -> None:
    """Go on with what was planned, or end what its source has closed and nothing keeps open."""
    if incident.follow_up == PLANNED:
        _follow_up(draft, incident)
    elif incident.source_closed and not is_open(draft, incident) and not keeps_open(incident):
        _end(draft, incident, "crew_clear")


def source_closed(draft: Draft, incident: Incident) -> None:
    """End what a crew has met, once all its calls are closed; what is planned goes on.

    What is open is asked in its time.
    """
    if incident.follow_up == PLANNED:
        _follow_up(draft, incident)
    elif incident.source_closed and not is_open(draft, incident) and not keeps_open(incident):
        _end(draft, incident, "source_closed")


def end_is_due(draft: Draft, incident: Incident, second: int) -> None:
    """The time after the response is over: it ends, or a person is asked about the follow-up."""
    if is_open(draft, incident):
        draft.enter_queue(incident, OPEN)
    elif keeps_open(incident):
        return
    elif incident.state is IncidentState.CLEARED:
        _end(draft, incident, "crew_clear", at=second)
    elif incident.state is IncidentState.FOLLOWING_UP and incident.follow_up != PLANNED:
        reason = f"follow_up_{incident.follow_up}" if incident.follow_up else "crew_clear"
        _end(draft, incident, reason, at=second)


def contact_is_due(draft: Draft, incident: Incident) -> None:
    """Tell a person that the contact that was agreed is due; while a crew is there, afterwards."""
    if incident.state not in WITH_CREW | {IncidentState.ENDED}:
        draft.enter_queue(incident, DUE)
