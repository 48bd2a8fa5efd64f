"""Events about teams."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.response import Mode
from dispatch.contracts.step import Event
from dispatch.contracts.team import CrewMember, Role, Team, TeamState, Worker
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.work import Work, put

_STATES: Final = {state.value: state for state in TeamState}
_FREE: Final = frozenset({TeamState.AVAILABLE, TeamState.OFFERED})
_KEPT: Final = 7 * 86_400
"""Seconds off shift after which nothing is known of a worker any more: longer than any rest."""


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
            employer_areas=tuple(member.get("employer_areas", ())),
            caseload=member.get("caseload", 0),
            rest_until=member.get("rest_until", 0),
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
    )


def shown(work: Work, event: Event, _version: int) -> None:
    """A team as it is now, and whoever is on its roster with what they carry along."""
    team = team_from(event["team"])
    before = work.team(team.id)
    work.put_team(team)
    _rest(work, team)
    at, workers = event["at"], work.region.workers
    for member in team.crew:
        workers = workers.set(member.id, _on_duty(workers.get(member.id), member, event))
        if member.rest_until > at:
            work.due("rest", str(member.rest_until), member.rest_until)
    here = {member.id for member in team.crew}
    for member in before.crew if before is not None else ():
        worker = workers.get(member.id)
        if worker is not None and member.id not in here and "left_until" in event:
            worker = _rested(worker, event["left_until"])
            workers = workers.set(member.id, worker)
        if worker is not None and worker.team == team.id and member.id not in here:
            other = _other_crew(work, team.id, member.id)
            gone = {"team": other} if other else {"off_at": at}
            workers = workers.set(member.id, replace(worker, **gone))
    put(work.region, workers=workers)


def _other_crew(work: Work, team_id: str, worker_id: str) -> str:
    """The team on whose roster somebody still is, who is on this one no more; empty for none."""
    for other in work.teams().values():
        if other.id != team_id and any(member.id == worker_id for member in other.crew):
            return other.id
    return ""


def _on_duty(known: Worker | None, member: CrewMember, event: Event) -> Worker:
    team, at = event["team"]["id"], event["at"]
    if "afresh" not in event:
        # From before workers were counted: what stood with the crew was each one's.
        rests, runs = event["team"].get("rest_until", 0), event["team"].get("hard_runs", 0)
        since = known.since if known is not None and not known.off_at else at
        return Worker(id=member.id, team=team, since=since, rest_until=rests, hard_runs=runs)
    if known is None:
        return Worker(id=member.id, team=team, since=at)
    if member.id in event["afresh"]:
        return Worker(id=member.id, team=team, since=at, rest_until=known.rest_until)
    return replace(known, team=team, off_at=0)


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
    """After a hard run those who were on it are left alone until then, whichever crew they join.

    Where only some leave the crew, their roles are told, and the roster that follows says who they
    are; an event of an earlier version names them.
    """
    team, until = work.team(event["team"]), event["until"]
    if team is None:
        return
    workers = work.region.workers
    crew = [] if "roles" in event else [member.id for member in team.crew]
    for each in event.get("workers", crew):
        worker = workers.get(each)
        if worker is not None:
            workers = workers.set(each, _rested(worker, until))
    put(work.region, workers=workers)
    # The deadline names a second and nobody: it says that somebody can be asked again.
    work.due("rest", str(until), until)


def _rested(worker: Worker, until: int) -> Worker:
    """The worker after one more hard run."""
    rests = max(worker.rest_until, until)
    return replace(worker, hard_runs=worker.hard_runs + 1, rest_until=rests)


def _rest(work: Work, team: Team) -> None:
    free = team.state in _FREE
    leased = free or team.state in RUNNING
    work.due("lease", team.id, team.lease_until if leased else None)
    work.due("shift", team.id, team.shift_until if free else None)


def left(work: Work, event: Event, _version: int) -> None:
    """A team went off shift, and with it its crew, but for those who are on another by now."""
    team, at = work.team(event["team"]), event["at"]
    work.dismiss(event["team"])
    work.due("lease", event["team"], None)
    work.due("shift", event["team"], None)
    workers = work.region.workers
    for member in team.crew if team is not None else ():
        worker = workers.get(member.id)
        if worker is not None and worker.team == event["team"]:
            workers = workers.set(member.id, replace(worker, off_at=at))
    for each in [w.id for w in workers.values() if w.off_at and w.off_at + _KEPT <= at]:
        workers = workers.delete(each)
    put(work.region, workers=workers)


def lease_lapsed(work: Work, event: Event, _version: int) -> None:
    """Nothing was heard of a free team in time."""
    team = work.team(event["team"])
    if team is not None:
        put(team, state=TeamState.OUT_OF_SERVICE)
    work.due("lease", event["team"], None)
