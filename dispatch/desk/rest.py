"""After a hard run those who were on it are left alone for a while, whatever their roles.

Hard is a run to an incident whose level was the highest. Rest and number are each worker's own, by
the pseudonym of the roster, so they go along to another crew. How long the rest is says the
policy's ``exposure.cool_down``; a site's own file may state how many hard runs somebody has in a
shift, as ``exposure.runs_per_shift``, and how long a shift may be, as ``exposure.longest_duty``.
Nobody breaks a rest, for whatever call (practice 4.3). A crew with somebody who rests shows as one
that is not available, and not who it is (practice 5.2). Saying no makes it no worse a choice for
the next call.
"""

from typing import Final

from dispatch.contracts.incident import Incident
from dispatch.contracts.team import CrewMember, Team, TeamState
from dispatch.desk.draft import Draft

MET: Final = frozenset({TeamState.ON_SCENE, TeamState.TRANSPORTING})
"""States of a crew that is with the person: from then on its run counts."""

BETWEEN_SHIFTS: Final = 8 * 3600
"""Seconds off shift that end a duty, where the policy states no ``exposure.between_shifts``."""


def rest_after(draft: Draft, incident: Incident) -> None:
    """Let the crew of an incident rest, if its run was hard and the policy says how long."""
    team, until = draft.teams.get(incident.team), _until(draft, incident)
    if team is not None and until is not None:
        draft.emit("crew_rests", team=team.id, at=draft.now, until=until)


def rest_who_leave(draft: Draft, team: Team, stay: frozenset[str]) -> int | None:
    """Until when those rest who leave a crew in the middle of a hard run; the others go on with it.

    ``None`` where nobody does. It is said by team and role; who they are the fold finds by the
    roster that follows, so no event names somebody beside a rest. Nothing is sent for it: the crew
    that they left is not to be told to rest.
    """
    incident = draft.region.incidents.get(team.incident)
    leave = [member for member in team.crew if member.id not in stay]
    if incident is None or team.state not in MET or not leave:
        return None
    until = _until(draft, incident)
    if until is not None:
        roles = sorted({role.value for member in leave for role in member.roles})
        draft.emit("crew_rests", team=team.id, at=draft.now, until=until, roles=roles, quiet=True)
    return until


def _until(draft: Draft, incident: Incident) -> int | None:
    """When a rest that begins now ends; ``None`` where the run was not hard.

    A policy that states no time leaves the run counted, and nobody resting.
    """
    policy = draft.policy
    if policy is None or incident.level != policy.acute_level:
        return None
    value = policy.value_at("exposure.cool_down", draft.day)
    return draft.now + (value.seconds or 0 if value is not None else 0)


def afresh(draft: Draft, crew: tuple[CrewMember, ...]) -> list[str]:
    """Those who come on shift after a pause that ends a duty: their numbers begin anew."""
    policy = draft.policy
    value = policy.value_at("exposure.between_shifts", draft.day) if policy is not None else None
    pause = (value.seconds if value is not None else None) or BETWEEN_SHIFTS
    known = [draft.workers.get(member.id) for member in crew]
    return sorted({w.id for w in known if w is not None and 0 < w.off_at <= draft.now - pause})


def rests(draft: Draft, team: Team) -> bool:
    """Whether somebody of the crew is to be left alone now."""
    known = [draft.workers.get(member.id) for member in team.crew]
    by_word = any(member.rest_until > draft.now for member in team.crew)
    return by_word or any(w is not None and w.rest_until > draft.now for w in known)


def rest_is_over(draft: Draft) -> None:
    """Have those who wait looked at, now that one more crew can be asked."""
    if draft.region.waiting:
        draft.ask_serving()
