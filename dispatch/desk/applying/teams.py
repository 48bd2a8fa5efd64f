"""Events about teams."""

from collections.abc import Mapping
from typing import Any, Final

from dispatch.contracts.response import Mode
from dispatch.contracts.step import Event
from dispatch.contracts.team import CrewMember, Role, Team, TeamState
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.work import Work, put

_STATES: Final = {state.value: state for state in TeamState}
_FREE: Final = frozenset({TeamState.AVAILABLE, TeamState.OFFERED})


def team_from(parts: Mapping[str, Any]) -> Team:
    """The team as it stands in an event."""
    crew = tuple(
        CrewMember(
            id=member["id"],
            roles=tuple(Role(role) for role in member["roles"]),
            credential_until=member.get("credential_until"),
            supervisor_reachable=member.get("supervisor_reachable"),
            languages=tuple(member.get("languages", ())),
            credential_for=tuple(member.get("credential_for", ())),
            employer=member.get("employer", ""),
            supervisor=member.get("supervisor", ""),
        )
        for member in parts["crew"]
    )
    return Team(
        id=parts["id"],
        modes=tuple(Mode(mode) for mode in parts["modes"]),
        crew=crew,
        station=parts["station"],
        shift_until=parts["shift_until"],
        state=TeamState(parts["state"]),
        heard_at=parts["heard_at"],
        lease_until=parts["lease_until"],
        offer=parts["offer"],
        incident=parts["incident"],
        rest_until=parts.get("rest_until", 0),
        hard_runs=parts.get("hard_runs", 0),
    )


def shown(work: Work, event: Event, _version: int) -> None:
    """A team as it is now."""
    team = team_from(event["team"])
    work.put_team(team)
    _rest(work, team)


def moved(work: Work, event: Event, _version: int) -> None:
    """A team said where it stands, or that it is still there."""
    team = work.team(event["team"])
    if team is not None:
        put(
            team,
            state=_STATES[event["state"]],
            incident=event["incident"],
            heard_at=event["at"],
            lease_until=event["lease_until"],
        )
        _rest(work, team)


def heard(work: Work, event: Event, _version: int) -> None:
    """Its position was heard."""
    team = work.team(event["team"])
    if team is not None:
        put(team, heard_at=event["at"], lease_until=event["lease_until"], located=True)
        _rest(work, team)


def rests(work: Work, event: Event, _version: int) -> None:
    """A crew is left alone until then."""
    team = work.team(event["team"])
    if team is not None:
        put(team, rest_until=event["until"], hard_runs=event["runs"])
        work.due("rest", team.id, event["until"])


def _rest(work: Work, team: Team) -> None:
    free = team.state in _FREE
    leased = free or team.state in RUNNING
    work.due("lease", team.id, team.lease_until if leased else None)
    work.due("shift", team.id, team.shift_until if free else None)


def left(work: Work, event: Event, _version: int) -> None:
    """A team went off shift."""
    work.dismiss(event["team"])
    work.due("lease", event["team"], None)
    work.due("shift", event["team"], None)
    work.due("rest", event["team"], None)


def lease_lapsed(work: Work, event: Event, _version: int) -> None:
    """Nothing was heard of a free team in time."""
    team = work.team(event["team"])
    if team is not None:
        put(team, state=TeamState.OUT_OF_SERVICE)
    work.due("lease", event["team"], None)
