"""After a response: the next contact is planned or declined, and somebody is told when it is due.

The crew asks the person, who may decline; or a person at the desk says what was agreed. Nothing
here contacts anybody: whether that is safe, and how, is asked by the crew (practice 6.2), and the
line that comes due is for staff.
"""

from typing import Final

from dispatch.contracts.command import FollowUp
from dispatch.contracts.incident import Incident, IncidentState, Outcome
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import WITH_CREW

OPEN: Final = "follow_up_open"
"""The line by which a person is asked: the response is over, and nobody has said."""

DUE: Final = "follow_up_due"
"""The line by which a person is told that the contact is due."""

PLANNED: Final = "planned"

MET: Final = frozenset(
    {
        IncidentState.ON_SCENE,
        IncidentState.TRANSPORTING,
        IncidentState.CLEARED,
        IncidentState.FOLLOWING_UP,
    }
)
"""States in which a crew is with the person, or was."""


def hear_follow_up(draft: Draft, command: FollowUp) -> None:
    """Take in what was agreed or tried, or say why it changes nothing."""
    incident = draft.region.incidents.get(command.incident)
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
    by_crew = command.actor == f"team:{incident.team}"
    if command.version is not None and command.version != incident.version:
        return "changed_meanwhile"
    if incident.state is IncidentState.ENDED:
        return "already_ended"
    if not by_crew and not command.actor.startswith("person:"):
        return "only_a_person_may"
    if incident.state not in MET:
        return "nobody_was_met"
    if command.what == PLANNED and _within(draft, command) is None:
        return "no_time_to_follow_up"
    tried = command.what in {"reached", "not_reached"}
    if tried and incident.state is not IncidentState.FOLLOWING_UP:
        return "no_follow_up_planned"
    return ""


def _within(draft: Draft, command: FollowUp) -> int | None:
    """The seconds of the policy's value; ``None`` where it states none."""
    policy = draft.policy
    value = policy.value_at(f"followup.{command.within}", draft.day) if policy else None
    return value.seconds if value is not None else None


def _plan(draft: Draft, incident: Incident, command: FollowUp) -> None:
    draft.emit(
        "follow_up_planned",
        incident=incident.id,
        at=draft.now,
        by=command.actor,
        within=command.within,
        due=draft.now + (_within(draft, command) or 0),
    )
    draft.close_entries(draft.incident(incident.id), OPEN, DUE)
    if incident.state is IncidentState.CLEARED:
        draft.move(draft.incident(incident.id), IncidentState.FOLLOWING_UP, at=draft.now)


def _note(draft: Draft, incident: Incident, command: FollowUp) -> None:
    draft.emit(
        "follow_up_noted",
        incident=incident.id,
        at=draft.now,
        by=command.actor,
        what=command.what,
    )
    draft.close_entries(draft.incident(incident.id), OPEN, DUE)
    waits = ("end", incident.id) in draft.timetable.due_of
    over = incident.state is IncidentState.CLEARED and not waits
    if over or incident.state is IncidentState.FOLLOWING_UP:
        draft.end(draft.incident(incident.id), Outcome.SERVED, f"follow_up_{command.what}")


def is_open(draft: Draft, incident: Incident) -> bool:
    """Whether the site asks for the follow-up of a response that is over, and nobody has said."""
    site = draft.site
    asks = site is not None and site.follow_up
    return asks and incident.state is IncidentState.CLEARED and not incident.follow_up


def against_ending(draft: Draft, incident: Incident, outcome: str) -> str:
    """Why a person cannot end it as served now; empty where they can."""
    if outcome != Outcome.SERVED:
        return ""
    if incident.state is IncidentState.FOLLOWING_UP:
        return "follow_up_planned"
    return OPEN if is_open(draft, incident) else ""


def crew_is_clear(draft: Draft, incident: Incident) -> None:
    """Go on with what was planned, or end what its source has closed and nothing keeps open."""
    if incident.follow_up == PLANNED:
        draft.move(incident, IncidentState.FOLLOWING_UP, at=draft.now)
    elif incident.source_closed and not is_open(draft, incident):
        draft.end(incident, Outcome.SERVED, "crew_clear")


def source_closed(draft: Draft, incident: Incident) -> None:
    """End what a crew has met; what is planned goes on, and what is open is asked in its time."""
    if incident.state is not IncidentState.FOLLOWING_UP and not is_open(draft, incident):
        draft.end(incident, Outcome.SERVED, "source_closed")


def end_is_due(draft: Draft, incident: Incident, second: int) -> None:
    """The time after the response is over: it ends, or a person is asked about the follow-up."""
    if is_open(draft, incident):
        draft.enter_queue(incident, OPEN)
    elif incident.state is IncidentState.CLEARED:
        draft.end(incident, Outcome.SERVED, "crew_clear", at=second)


def contact_is_due(draft: Draft, incident: Incident) -> None:
    """Tell a person that the contact that was agreed is due, unless a crew is there again."""
    if incident.state not in WITH_CREW | {IncidentState.ENDED}:
        draft.enter_queue(incident, DUE)
