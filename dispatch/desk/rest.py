"""After a hard run a crew is left alone for a while: all of it, whatever the roles.

Hard is a run to an incident whose level was the highest. How long is the policy's
``exposure.cool_down``; a site's own file may state how many a crew has in a shift, as
``exposure.runs_per_shift``. Nobody breaks a rest, for whatever call (practice 4.3), and a crew that
rests shows as one that is not available. Saying no makes it no worse a choice for the next call.
"""

from dispatch.contracts.incident import Incident
from dispatch.desk.draft import Draft


def rest_after(draft: Draft, incident: Incident) -> None:
    """Let the crew of an incident rest, if its run was hard and the policy says how long."""
    policy = draft.policy
    team = draft.teams.get(incident.team)
    if policy is None or team is None or incident.level != policy.acute_level:
        return
    value = policy.value_at("exposure.cool_down", draft.day)
    seconds = value.seconds or 0 if value is not None else 0
    draft.emit(
        "crew_rests",
        team=team.id,
        at=draft.now,
        until=max(team.rest_until, draft.now + seconds),
        runs=team.hard_runs + 1,
    )


def rest_is_over(draft: Draft) -> None:
    """Have those who wait looked at, now that one more crew can be asked."""
    if draft.region.waiting:
        draft.ask_serving()
