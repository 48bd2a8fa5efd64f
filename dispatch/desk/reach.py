"""Which teams could go, in time, and how a step spells that out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final

from dispatch.contracts.candidate import Candidate, Request
from dispatch.contracts.incident import Incident
from dispatch.contracts.offer import OfferState
from dispatch.contracts.response import Mode
from dispatch.contracts.team import PEERS, Team, TeamState
from dispatch.desk.caseload import CASELOAD
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.timeline import Reading
from dispatch.policy.model import THIS_DESK, Policy

NEAREST_IN_FULL: Final = 20
"""Candidates that a step spells out; the others are counted by reason."""

TOO_LATE: Final = "beyond_time_limit"
"""Why a team that could go is no choice: the profile's limit for this level."""

ANSWERED: Final = frozenset(
    {OfferState.HELD, OfferState.ACCEPTED, OfferState.DECLINED, OfferState.EXPIRED}
)
"""Offers after which a team is not asked again for the incident; a withdrawn one is no answer."""

OUT: Final = RUNNING | {TeamState.OFFERED}
"""States of a team whose peers count as out: a yes may come to an offer."""

Found = Mapping[Mode, tuple[Candidate, ...]]


def candidates(draft: Draft, incident: Incident, policy: Policy, reading: Reading) -> Found:
    """Every team's answer, for each mode that risk alone allows and this desk dispatches."""
    wanted = [
        mode
        for mode in policy.wanted(reading.present, reading.level, reading.needs)
        if policy.dispatched_by.get(mode) == THIS_DESK
    ]
    if not draft.teams:
        return dict.fromkeys(wanted, ())  # nobody on shift: nothing to ask of the router
    limit, crews = limit_of(draft, policy, reading.level), _of_crews(draft, policy)
    return {mode: _in_time(of_mode(draft, incident, policy, mode, crews), limit) for mode in wanted}


def of_mode(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    mode: Mode,
    crews: Mapping[str, Any] | None = None,
) -> tuple[Candidate, ...]:
    """Every team's answer for one mode, whenever it would be there.

    ``crews`` is what the request says of all of them, where it has been gathered already.
    """
    request = Request(
        incident=incident.id,
        mode=mode,
        crew=policy.crew[mode],
        cell=incident.cell,
        now=draft.now,
        asked=frozenset(offer.team for offer in incident.offers if offer.state in ANSWERED),
        near=draft.near(incident.cell),
        near_within=draft.site.position_within if draft.site is not None else 300,
        **(_of_crews(draft, policy) if crews is None else crews),
    )
    return draft.router.candidates(request, tuple(draft.teams.values()))


def _of_crews(draft: Draft, policy: Policy, *, but: str = "") -> dict[str, Any]:
    """What a request says of crews: whose law, what workers carry, and each supervisor's peers out.

    Counted are peers of teams that are asked or on a run, ``but`` one team. Those of whom the
    roster names no supervisor are counted together: it may be the same one for all.
    """
    limit = partial(_limit, draft, policy)
    out: dict[str, int] = {}
    for team in draft.teams.values():
        if team.state in OUT and team.id != but:
            peers = {
                member.id: member.supervisor
                for member in team.crew
                if not PEERS.isdisjoint(member.roles)
            }
            for supervisor in peers.values():
                out[supervisor] = out.get(supervisor, 0) + 1
    site = draft.site
    return {
        "state": site.state if site is not None else "",
        "areas": site.areas if site is not None else (),
        "supervised": out,
        "peers_per_supervisor": limit("supervision.peers_per_supervisor"),
        "workers": draft.workers,
        "hard_runs": limit("exposure.runs_per_shift"),
        "longest_duty": limit("exposure.longest_duty", seconds=True),
        "entrusted": draft.entrusted,
        "caseload": limit(CASELOAD),
    }


def _limit(draft: Draft, policy: Policy, name: str, *, seconds: bool = False) -> int | None:
    """A number of the policy as of today; ``None`` where it is mute."""
    value = policy.value_at(name, draft.day)
    if value is None:
        return None
    return value.seconds if seconds else value.value


def _in_time(found: tuple[Candidate, ...], limit: int | None) -> tuple[Candidate, ...]:
    """The same candidates, with a reason against those who would come too late to be a choice."""
    if limit is None:
        return found
    judged = [
        each._replace(refused=tuple(sorted({*each.refused, TOO_LATE})))
        if each.arrival is not None and each.arrival > limit
        else each
        for each in found
    ]
    return tuple(sorted(judged, key=lambda each: bool(each.refused)))


def limit_of(draft: Draft, policy: Policy, level: str) -> int | None:
    """Seconds within which a team must arrive at this level; ``None`` where the profile is mute."""
    density, day = draft.site.density if draft.site is not None else "rural", draft.day
    for name in (f"arrive.{level}.{density}", f"arrive.{level}.rural"):
        dated = policy.value_at(name, day)
        if dated is not None:
            return dated.seconds
    return None


def shown(found: tuple[Candidate, ...]) -> dict[str, Any]:
    """Candidates as a step spells them out: the nearest in full, the others by reason."""
    far = found[NEAREST_IN_FULL:]
    rest = Counter(code for each in far for code in each.refused or ("ok",)) if far else {}
    return {
        "nearest": [
            [each.team, each.arrival, list(each.refused)] for each in found[:NEAREST_IN_FULL]
        ],
        "others": dict(sorted(rest.items())),
    }


CREW_REASONS: Final = (
    "role_missing",
    "role_forbidden",
    "too_few_people",
    "mode_not_served",
    "not_available_for_this_call",
)
"""Reasons that lie in the crew itself, and not in where it is or what it is doing."""


def crew_lacks(draft: Draft, incident: Incident, mode: Mode, team: Team) -> tuple[str, ...]:
    """What the crew, as it is now, lacks for a mode; a roster can change while a team is asked."""
    policy = draft.policy
    if policy is None or mode not in policy.crew:
        return ()
    request = Request(
        incident=incident.id,
        mode=mode,
        crew=policy.crew[mode],
        cell=incident.cell,
        now=draft.now,
        **_of_crews(draft, policy, but=team.id),
    )
    free = replace(team, state=TeamState.AVAILABLE, offer="", incident="")
    (found,) = draft.router.candidates(request, (free,))
    return tuple(code for code in found.refused if code.startswith(CREW_REASONS))
