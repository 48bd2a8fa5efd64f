"""What has run out for want of a team, and when to look again.

A missing team never becomes a risk. Where a profile has a capacity fall-back, the policy is told
how long the person has waited and what the 988 center reported; what follows is the policy's.
"""

from dispatch.contracts.incident import Incident
from dispatch.contracts.response import Mode
from dispatch.desk.draft import Draft
from dispatch.desk.unavailable import reported_unavailable
from dispatch.policy.choose import NO_TEAM_IN_TIME
from dispatch.policy.model import Choice, Lapse, OpenedBy, Policy


def lapse_of(draft: Draft, incident: Incident, policy: Policy) -> Lapse:
    """How long the person has waited, what was reported, and the limit that holds today."""
    fallback, reported = policy.profile.fallback, reported_unavailable(incident)
    if fallback is None:
        return Lapse(reported_unavailable=reported)
    limit = policy.value_at(fallback.after, draft.day)
    return Lapse(
        waited=max(0, draft.now - incident.heard_at),
        reported_unavailable=reported,
        fallback_after=limit.value if limit is not None else None,
    )


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
    if draft.due_at("fallback", incident.id) != due:
        draft.emit("fallback_planned", incident=incident.id, due=due)
