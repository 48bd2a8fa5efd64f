"""A person decides otherwise, or turns the desk's proposal into an offer."""

from typing import Final

from dispatch.contracts.command import Overrule
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Mode, Police
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.team import TeamState
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.promises import OF_CONTACT
from dispatch.desk.reach import of_mode, shown
from dispatch.desk.rest import rests
from dispatch.desk.seeking import make_offer, seek_as_chosen
from dispatch.desk.signs import tell_police
from dispatch.policy.model import THIS_DESK, Policy

OFFICERS: Final = {
    Mode.COMMUNITY_CARE: Police.ON_SCENE,
    Mode.CIT_OFFICER: Police.LEAD,
    Mode.LAW_ENFORCEMENT: Police.LEAD,
}
"""Modes of which officers are part: a person, too, names the ground."""


def overrule(draft: Draft, incident: Incident, command: Overrule) -> None:
    """Follow what a person chose; it stays until a person changes it."""
    policy = draft.policy
    refusal = _against(draft, incident, command, policy)
    if refusal or policy is None:
        draft.refuse(refusal or "no_policy", incident=incident.id)
        return
    draft.withdraw_offers(incident, "overruled")
    officers = OFFICERS.get(command.mode, Police.ABSENT)
    draft.emit(
        "overruled",
        incident=incident.id,
        at=draft.now,
        actor=command.actor,
        mode=command.mode.value,
        team=command.team or "",
        reason=command.reason,
        private=command.private,
        police=officers.value,
        ground=command.ground if officers is not Police.ABSENT else "",
        instead_of=incident.mode,
    )
    tell_police(draft, draft.incident(incident.id))
    draft.close_entries(draft.incident(incident.id), keep=OF_CONTACT)
    incident = draft.incident(incident.id)
    if policy.dispatched_by.get(command.mode) != THIS_DESK:
        # The person carries it to whoever dispatches this, and holds it until then.
        draft.emit("custody_passed", incident=incident.id, holder=command.actor, at=draft.now)
        draft.hand_to_person(draft.incident(incident.id), "overruled", quiet=True)
        return
    if incident.state is not IncidentState.SEEKING:
        for state in _way_to_seeking(incident.state):
            draft.move(draft.incident(incident.id), state, at=draft.now)
    if draft.mode is OperatingMode.SHADOW:
        return
    if command.team is None:
        seek_as_chosen(draft, incident.id)
        return
    found = of_mode(draft, draft.incident(incident.id), policy, command.mode)
    draft.why.append({"incident": incident.id, "chosen_by_person": shown(found)})
    chosen = next(each for each in found if each.team == command.team)
    make_offer(draft, draft.incident(incident.id), command.mode.value, chosen)


def _way_to_seeking(state: IncidentState) -> tuple[IncidentState, ...]:
    if state in {IncidentState.TRIAGED, IncidentState.OFFERED}:
        return (IncidentState.SEEKING,)
    return (IncidentState.TRIAGED, IncidentState.SEEKING)


def _against(draft: Draft, incident: Incident, command: Overrule, policy: Policy | None) -> str:
    """Why a choice cannot be followed; empty where it can."""
    if policy is None:
        return "no_policy"
    if incident.state in WITH_CREW:
        return "a_crew_is_on_it"
    if incident.state in {IncidentState.CLEARED, IncidentState.FOLLOWING_UP}:
        return "crew_is_clear_already"
    if command.mode is Mode.HOLD or command.mode not in policy.dispatched_by:
        return "mode_not_in_profile"
    admitted = {ground.value for ground in policy.profile.grounds}
    if command.mode in OFFICERS and command.ground not in admitted:
        return "ground_not_admitted"
    if command.team is None:
        return ""
    if policy.dispatched_by[command.mode] != THIS_DESK:
        return "mode_has_no_team_of_ours"
    team = draft.teams.get(command.team)
    if team is None:
        return "team_not_on_shift"
    asked_here = any(o.id == team.offer for o in incident.offers)
    if team.state is not TeamState.AVAILABLE and not asked_here:
        return "team_not_free"
    if rests(draft, team):
        return "team_not_free"
    return ""


def against_confirming(incident: Incident, mode: OperatingMode) -> str:
    """Why the proposal cannot be confirmed now; empty where it can.

    What was proposed before stands in the story until another team is, or one is asked.
    """
    if not incident.proposed:
        return "nothing_proposed"
    if mode is not OperatingMode.RECOMMEND:
        return "mode_does_not_propose"
    if incident.state is IncidentState.WITH_PERSON:
        return "a_person_has_it"
    return "" if incident.state is IncidentState.SEEKING else "no_team_is_sought"


def confirm_proposal(draft: Draft, incident: Incident) -> None:
    """Turn the proposal into an offer, if its team can still be asked."""
    policy = draft.policy
    refusal = against_confirming(incident, draft.mode)
    if refusal or policy is None:
        draft.refuse(refusal or "no_policy", incident=incident.id)
        return
    mode = Mode(incident.mode)
    found = of_mode(draft, incident, policy, mode) if mode in policy.crew else ()
    chosen = next((c for c in found if c.team == incident.proposed and not c.refused), None)
    if chosen is None:
        draft.refuse("team_not_free", incident=incident.id)
        return
    make_offer(draft, incident, mode.value, chosen)
