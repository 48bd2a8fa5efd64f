"""What has run out for want of a team, and when to look again.

A missing team never becomes a risk. Where a profile has a capacity fall-back, the policy is told
how long the person has waited and what the 988 center reported; what follows is the policy's.
"""

from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.incident import Incident
from dispatch.contracts.response import Mode
from dispatch.desk.applying.linking import voices_of
from dispatch.desk.draft import Draft
from dispatch.desk.timeline import counted, present
from dispatch.policy.choose import NO_TEAM_IN_TIME
from dispatch.policy.model import NOTHING_LAPSED, Choice, Lapse, OpenedBy, Policy

TEAM_UNAVAILABLE = "team_unavailable"

_STATED = frozenset({FactSource.ANSWER, FactSource.PERSON})
"""Who can report it: somebody who says so. Words of a call and types of calls cannot."""


def lapse_of(draft: Draft, incident: Incident, policy: Policy) -> Lapse:
    """How long the person has waited, what was reported, and the limit that holds today."""
    fallback = policy.profile.fallback
    if fallback is None:
        return NOTHING_LAPSED
    limit = policy.value_at(fallback.after, draft.day)
    reports = present(fact for fact in counted(incident) if _by_the_center(incident, fact))
    return Lapse(
        waited=max(0, draft.now - incident.heard_at),
        reported_unavailable=reports.get(TEAM_UNAVAILABLE) == ("true",),
        fallback_after=limit.value if limit is not None else None,
    )


def _by_the_center(incident: Incident, fact: Fact) -> bool:
    """Whether the fact is the 988 center's own report that no team can come."""
    if fact.name != TEAM_UNAVAILABLE or fact.source not in _STATED:
        return False
    said_by = fact.call or incident.call
    return any(each.call == said_by and each.channel == "988" for each in voices_of(incident))


def plan_fallback(
    draft: Draft, incident: Incident, policy: Policy, choice: Choice, lapse: Lapse
) -> None:
    """Set the second at which the time runs out, where that would change anything."""
    fallback = policy.profile.fallback
    if (
        fallback is None
        or fallback.opened_by is not OpenedBy.ESTIMATE
        or choice.mode is not Mode.HOLD
        or choice.to_person != NO_TEAM_IN_TIME
        or lapse.fallback_after is None
        or lapse.waited >= lapse.fallback_after
    ):
        return
    due = draft.now + lapse.fallback_after - lapse.waited
    if draft.timetable.due_of.get(("fallback", incident.id)) != due:
        draft.emit("fallback_planned", incident=incident.id, due=due)
