"""Can this team be asked for this incident, and if not, for which reasons? All of them, always.

What concerns a worker stays with the worker and is never told. Roles and heads are judged by the
roster, as if every worker were fit for the call, and anything else is the one reason
:attr:`Reason.WORKER`: two teams with the same roster never differ by more than that.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from dispatch.contracts.candidate import Request
from dispatch.contracts.response import CrewNeed
from dispatch.contracts.team import PEERS, CrewMember, Team, TeamState
from routing.crew import shortfall
from routing.travel import is_place


class Reason(StrEnum):
    """Why a team cannot be asked. Some end in ``:`` and a state or role, see :func:`code_of`."""

    ALREADY_ASKED = "already_asked"
    ALREADY_BOUND = "already_bound"
    LEASE_OVER = "lease_over"
    MODE_NOT_SERVED = "mode_not_served"
    NOT_AVAILABLE = "not_available"
    WORKER = "not_available_for_this_call"
    OFF_SHIFT = "off_shift"
    PLACE_UNKNOWN = "place_unknown"
    POSITION_OLD = "position_old"
    ROLE_FORBIDDEN = "role_forbidden"
    ROLE_MISSING = "role_missing"
    SHIFT_OVER = "shift_over"
    STATION_UNKNOWN = "station_unknown"
    TOO_FEW_PEOPLE = "too_few_people"
    TRAVEL_UNKNOWN = "travel_unknown"


REASONS: Final[Mapping[str, str]] = {
    Reason.ALREADY_ASKED: "The team has answered for this incident, or let its offer lapse.",
    Reason.ALREADY_BOUND: "The team says it is available, but an offer or incident is open on it.",
    Reason.LEASE_OVER: "Nothing was heard from the team in time, so it does not count as ready.",
    Reason.MODE_NOT_SERVED: "The team does not serve this way of responding.",
    Reason.NOT_AVAILABLE: "The team is in the state that follows the colon.",
    Reason.WORKER: "The team is not available for this call.",
    Reason.OFF_SHIFT: "The team is off shift.",
    Reason.PLACE_UNKNOWN: "Nobody knows where the person is, so no team can be sent there.",
    Reason.POSITION_OLD: "The team sent positions, and the last one is too old to say where it is.",
    Reason.ROLE_FORBIDDEN: "Someone on the crew has the role after the colon, which must not go.",
    Reason.ROLE_MISSING: "The roster cannot fill the role after the colon beside the other roles.",
    Reason.SHIFT_OVER: "The shift has ended, or ends before the team could be there.",
    Reason.STATION_UNKNOWN: "Nobody knows where the team starts from.",
    Reason.TOO_FEW_PEOPLE: "The crew has fewer people than this way of responding needs.",
    Reason.TRAVEL_UNKNOWN: "Both places are known, but not how long the way between them takes.",
}
"""One sentence per code, for screens and explanations."""


def code_of(reason: str) -> str:
    """The code of a reason, its key in :data:`REASONS`: what stands before a colon."""
    return reason.partition(":")[0]


def reasons_against(team: Team, request: Request, *, arrival: int | None) -> tuple[str, ...]:
    """Every reason why ``team`` cannot be asked, sorted; empty when it can be.

    Args:
        team: The team as its desk knows it.
        request: What is searched for.
        arrival: Seconds until the team could be there, as in ``Candidate.arrival``.
    """
    # Where the time of arrival is unknown, what ends later than now is judged as of now.
    there_at = request.now + (arrival or 0)
    reasons = {
        *_of_duty(team, request, there_at),
        *_of_way(team, request, arrival),
        *_of_roster(team, request.crew),
    }
    if _a_worker_cannot_go(team.crew, request, there_at):
        reasons.add(Reason.WORKER)
    return tuple(sorted(str(reason) for reason in reasons))


def _of_duty(team: Team, request: Request, there_at: int) -> Iterator[str]:
    if team.state is TeamState.OFF_SHIFT:
        yield Reason.OFF_SHIFT
    elif team.state is not TeamState.AVAILABLE:
        yield f"{Reason.NOT_AVAILABLE}:{team.state}"
    elif team.offer or team.incident:
        # It cannot happen in a sound desk; if it does, nobody is assigned twice.
        yield Reason.ALREADY_BOUND
    if team.shift_until <= there_at:
        yield Reason.SHIFT_OVER
    if team.lease_until <= request.now:
        yield Reason.LEASE_OVER
    if request.mode not in team.modes:
        yield Reason.MODE_NOT_SERVED
    if team.id in request.asked:
        yield Reason.ALREADY_ASKED


def _of_way(team: Team, request: Request, arrival: int | None) -> Iterator[str]:
    if request.crew.remote:
        return
    said = request.near.get(team.id)
    ends = (is_place(request.cell), said is not None or is_place(team.station))
    if not ends[0]:
        yield Reason.PLACE_UNKNOWN
    if not ends[1]:
        yield Reason.STATION_UNKNOWN
    if said is not None and request.now - said[0] > request.near_within:
        yield Reason.POSITION_OLD
    elif all(ends) and arrival is None:
        yield Reason.TRAVEL_UNKNOWN


def _of_roster(team: Team, need: CrewNeed) -> Iterator[str]:
    present = {str(role) for member in team.crew for role in member.roles}
    for role in present.intersection(need.forbidden):
        yield f"{Reason.ROLE_FORBIDDEN}:{role}"
    lacking = shortfall(team.crew, need)
    if lacking.people:
        yield Reason.TOO_FEW_PEOPLE
    for role in lacking.roles:
        yield f"{Reason.ROLE_MISSING}:{role}"


def _a_worker_cannot_go(crew: tuple[CrewMember, ...], request: Request, there_at: int) -> bool:
    """Whether what is known of a worker, and nobody else may know, stands against the crew."""
    need = request.crew
    full = _full_supervisors(crew, request)
    unfit = {
        member.id
        for member in crew
        if not _is_fit(member, request, there_at)
        or (member.supervisor in full and _is_peer(member))
    }
    if not unfit:
        return False
    if not need.remote:
        # A crew travels as a whole, so whoever is in it is sent, needed or not. And were it refused
        # only where that one role is needed, two calls would tell which worker it is.
        return True
    # On a line each person works alone, so the others can serve.
    fit = tuple(member for member in crew if member.id not in unfit)
    return shortfall(fit, need) != shortfall(crew, need)


def _is_worn(member: CrewMember, request: Request, there_at: int) -> bool:
    """Whether somebody, whatever their role, is to be left alone: after hard runs, or a long duty.

    What they carry is their own and came along from any other crew.
    """
    worker = request.workers.get(member.id)
    if max(member.rest_until, worker.rest_until if worker is not None else 0) > request.now:
        return True
    if worker is None:
        return False
    if request.hard_runs is not None and worker.hard_runs >= request.hard_runs:
        return True
    return request.longest_duty is not None and there_at - worker.since >= request.longest_duty


def _is_peer(member: CrewMember) -> bool:
    return not PEERS.isdisjoint(member.roles)


def _full_supervisors(crew: tuple[CrewMember, ...], request: Request) -> frozenset[str]:
    """Supervisors who would have more peers on a run than the policy allows, this crew included.

    Of whom the roster names none, all may have the same.
    """
    if request.peers_per_supervisor is None:
        return frozenset()
    here = {(member.id, member.supervisor) for member in crew if _is_peer(member)}
    more = Counter(supervisor for _, supervisor in here)
    return frozenset(
        supervisor
        for supervisor, number in more.items()
        if number + request.supervised.get(supervisor, 0) > request.peers_per_supervisor
    )


def _is_fit(member: CrewMember, request: Request, there_at: int) -> bool:
    """Whether a worker may go out: rested, the credential valid on arrival, a peer allowed here.

    A peer needs a supervisor within reach and fewer people than the policy's number, and where the
    site asks for it a credential that is good in its state for the kind of employer for whom they
    are on shift, and that employer certified wherever the site lies.
    """
    if member.credential_until is not None and member.credential_until <= there_at:
        return False
    if _is_worn(member, request, there_at):
        return False
    if not _is_peer(member):
        return True
    people = member.caseload + request.entrusted.get(member.id, 0)
    if request.caseload is not None and people >= request.caseload:
        return False
    # Unknown is never yes.
    if request.state:
        if not member.employer or member.credential_until is None:
            return False
        if f"{request.state}/{member.employer}" not in member.credential_for:
            return False
    statewide = request.state in member.employer_areas
    if request.areas and not statewide and not set(request.areas) <= set(member.employer_areas):
        return False
    return member.supervisor_reachable is True
