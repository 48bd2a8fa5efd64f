"""What teams say of themselves: on shift, on the way, there, clear, gone."""

from typing import Any

from dispatch.contracts.command import ReportTeam
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Mode
from dispatch.contracts.team import CrewMember, Team, TeamState
from dispatch.desk.draft import Draft
from dispatch.desk.follow_up import crew_is_clear, tell_if_due
from dispatch.desk.lifecycle import INCIDENT, RUNNING, TEAM, can_move
from dispatch.desk.offers import ask_next, find_offer
from dispatch.desk.reach import crew_lacks
from dispatch.desk.rest import MET, afresh, rest_after, rest_who_leave

INCIDENT_FOLLOWS = {
    TeamState.EN_ROUTE: IncidentState.EN_ROUTE,
    TeamState.HOLDING: IncidentState.EN_ROUTE,
    TeamState.ON_SCENE: IncidentState.ON_SCENE,
    TeamState.TRANSPORTING: IncidentState.TRANSPORTING,
}
"""Where an incident stands when its crew says this of itself."""

GONE = frozenset({TeamState.OUT_OF_SERVICE, TeamState.CREW_INCOMPLETE, TeamState.OFF_SHIFT})


def hear_team(draft: Draft, command: ReportTeam) -> None:
    """Take in a team's shift or status."""
    old = draft.teams.get(command.team)
    if command.what == "on_shift":
        _come_on(draft, command, old)
        return
    if old is None:
        draft.refuse("team_not_on_shift", team=command.team)
        return
    if command.what == "heard":
        _heard_by_position(draft, old)
        return
    new = TeamState.OFF_SHIFT if command.what == "off_shift" else command.state
    if new is None:
        draft.refuse("no_state_given", team=command.team)
        return
    if old.incident in draft.region.incidents:
        draft.close_entries(draft.incident(old.incident), "crew_not_heard")
    if new is old.state or (old.state is TeamState.OFFERED and new is TeamState.AVAILABLE):
        # "Still here" from a team that is being asked is no answer to the question.
        _heard_of(draft, old, old.state, old.incident)
        return
    if not can_move(TEAM, old.state, new) or new in {TeamState.OFFERED, TeamState.ASSIGNED}:
        draft.refuse("team_cannot_move", team=old.id, state=old.state.value, wanted=new.value)
        return
    _move(draft, old, new)


def _lease(draft: Draft) -> int:
    site = draft.site
    return draft.now + (site.availability_lease if site is not None else 900)


def _come_on(draft: Draft, command: ReportTeam, old: Team | None) -> None:
    running = old is not None and old.state in RUNNING | {TeamState.OFFERED}
    here = frozenset(member.id for member in command.crew)
    until = rest_who_leave(draft, old, here) if old is not None else None
    team = Team(
        id=command.team,
        modes=command.modes,
        crew=command.crew,
        station=command.station,
        shift_until=command.shift_until,
        state=old.state if old is not None and running else TeamState.AVAILABLE,
        offer=old.offer if old is not None and running else "",
        incident=old.incident if old is not None and running else "",
        heard_at=draft.now,
        lease_until=_lease(draft),
    )
    draft.emit(
        "team_shown",
        at=draft.now,
        team=team_parts(team),
        afresh=afresh(draft, team.crew),
        **({"left_until": until} if until is not None else {}),
    )
    incident = draft.region.incidents.get(team.incident)
    known = incident is not None and incident.mode in set(Mode)
    if incident is not None and known and crew_lacks(draft, incident, Mode(incident.mode), team):
        draft.enter_queue(incident, "crew_changed")
    if not running:
        _someone_is_free(draft)


def _heard_of(draft: Draft, team: Team, state: TeamState, incident: str) -> None:
    draft.emit(
        "team_moved",
        team=team.id,
        at=draft.now,
        state=state.value,
        incident=incident,
        lease_until=_lease(draft),
    )


def _heard_by_position(draft: Draft, team: Team) -> None:
    """Its car or phone says that it is there: as good as a word for the lease, and no answer."""
    if team.incident in draft.region.incidents:
        draft.close_entries(draft.incident(team.incident), "crew_not_heard")
    draft.emit("team_heard", team=team.id, at=draft.now, lease_until=_lease(draft))


def team_parts(team: Team) -> dict[str, Any]:
    """The team as it stands in an event."""
    return {
        "id": team.id,
        "modes": [mode.value for mode in team.modes],
        "crew": [
            {
                "id": member.id,
                "roles": [role.value for role in member.roles],
                "credential_until": member.credential_until,
                "supervisor_reachable": member.supervisor_reachable,
                "languages": list(member.languages),
                **_of_credential(member),
            }
            for member in team.crew
        ],
        "station": team.station,
        "shift_until": team.shift_until,
        "state": team.state.value,
        "heard_at": team.heard_at,
        "lease_until": team.lease_until,
        "offer": team.offer,
        "incident": team.incident,
    }


def _of_credential(member: CrewMember) -> dict[str, Any]:
    """What the roster says of credential, supervisor and load; what it does not say is left out."""
    said: dict[str, Any] = {
        "credential_for": list(member.credential_for),
        "employer": member.employer,
        "supervisor": member.supervisor,
        "employer_areas": list(member.employer_areas),
        "caseload": member.caseload,
        "rest_until": member.rest_until,
    }
    return {name: value for name, value in said.items() if value}


def _move(draft: Draft, old: Team, new: TeamState) -> None:
    incident = draft.region.incidents.get(old.incident) if old.incident else None
    if old.state is TeamState.OFFERED and new in GONE:
        _lose_offer(draft, old)
        old = draft.teams[old.id]
    free = new in GONE | {TeamState.AVAILABLE}
    _heard_of(draft, old, new, "" if free else old.incident)
    if incident is not None and incident.team == old.id:
        _incident_follows(draft, incident, old, new)
    if new is TeamState.OFF_SHIFT:
        draft.emit("team_left", team=old.id, at=draft.now)
    if new is TeamState.AVAILABLE:
        _someone_is_free(draft)


def _incident_follows(draft: Draft, incident: Incident, old: Team, new: TeamState) -> None:
    if incident.state is IncidentState.ENDED:
        return
    if new in INCIDENT_FOLLOWS:
        _follow(draft, incident, old.id, INCIDENT_FOLLOWS[new])
    elif new is TeamState.AVAILABLE and old.state in MET:
        _clear(draft, incident)
    else:
        # The crew is gone before it was done: nobody is replaced behind a person's back.
        if old.state in MET:
            rest_after(draft, incident)
        draft.emit(
            "crew_lost",
            incident=incident.id,
            offer=next(offer.id for offer in incident.offers if offer.state == "accepted"),
            team=old.id,
            at=draft.now,
        )
        draft.emit(
            "custody_passed", incident=incident.id, holder=incident.source_holder, at=draft.now
        )
        draft.move(draft.incident(incident.id), IncidentState.WITH_PERSON, at=draft.now)
        draft.enter_queue(draft.incident(incident.id), "crew_lost", life_threat=True)
        tell_if_due(draft, draft.incident(incident.id))


def _follow(draft: Draft, incident: Incident, team: str, target: IncidentState) -> None:
    """Move the incident where its crew is, through what the crew did not report."""
    before = {
        IncidentState.TRANSPORTING: {IncidentState.ASSIGNED, IncidentState.EN_ROUTE},
        IncidentState.ON_SCENE: set(),
        IncidentState.EN_ROUTE: set(),
    }[target]
    if incident.state in before:
        draft.move(incident, IncidentState.ON_SCENE, at=draft.now)
    if can_move(INCIDENT, draft.incident(incident.id).state, target):
        draft.move(draft.incident(incident.id), target, at=draft.now)
    here = draft.incident(incident.id)
    if target is not IncidentState.EN_ROUTE and here.holder != f"team:{team}":
        draft.emit("custody_passed", incident=incident.id, holder=f"team:{team}", at=draft.now)


def _clear(draft: Draft, incident: Incident) -> None:
    site = draft.site
    wait = site.end_after_clear if site is not None else 3600
    draft.emit("custody_passed", incident=incident.id, holder=incident.source_holder, at=draft.now)
    draft.move(
        draft.incident(incident.id),
        IncidentState.CLEARED,
        at=draft.now,
        end_due=draft.now + wait,
    )
    rest_after(draft, draft.incident(incident.id))
    crew_is_clear(draft, draft.incident(incident.id))


def _someone_is_free(draft: Draft) -> None:
    if draft.region.waiting:
        draft.ask_serving()


def _lose_offer(draft: Draft, team: Team) -> None:
    found = find_offer(draft, team.offer)
    if found is None:
        return
    incident, offer = found
    draft.emit(
        "offer_withdrawn",
        incident=incident.id,
        offer=offer.id,
        team=team.id,
        at=draft.now,
        why="team_not_available",
    )
    ask_next(draft, incident.id)
