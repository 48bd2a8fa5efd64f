"""May one more person's next contact lie with this peer?

A peer is asked and never assigned (practice 5.4): whoever met the person says that it lies with
them. Counted are people whose contact is planned and neither made nor given up (`applying`), and
whom the roster says that they support beside.
"""

from typing import Final

from dispatch.contracts.incident import Incident
from dispatch.contracts.team import CrewMember, Role
from dispatch.desk.draft import Draft

CASELOAD: Final = "supervision.caseload"
"""The policy's number of people whom one peer supports at most."""


def against_entrusting(draft: Draft, incident: Incident, peer: str) -> str:
    """Why the next contact cannot lie with this peer; empty where it can.

    It is one answer, whatever stands behind it: that stays with the worker (practice 5.2).
    """
    member, policy = _of_crew(draft, incident, peer), draft.policy
    most = policy.value_at(CASELOAD, draft.day) if policy is not None else None
    if member is None:
        return "peer_not_available"
    here = draft.entrusted.get(peer, 0) - (incident.follow_up_peer == peer)
    full = most is not None and member.caseload + here >= most.value
    return "peer_not_available" if full else ""


def _of_crew(draft: Draft, incident: Incident, peer: str) -> CrewMember | None:
    """The peer, if they are on the roster of a crew that met the person."""
    teams = (draft.teams.get(each) for each in (incident.team, *incident.met_by))
    crew = (each for team in teams if team is not None for each in team.crew)
    of_peers = (each for each in crew if Role.PEER_SPECIALIST in each.roles)
    return next((each for each in of_peers if each.id == peer), None)


def has_room(draft: Draft, incident: Incident) -> None:
    """Have those who wait looked at, where the next contact lies with a peer no more.

    Args:
        draft: The step in the making, in which it has been said already.
        incident: As it was before that.
    """
    if incident.follow_up_peer and draft.region.waiting:
        draft.ask_serving()
