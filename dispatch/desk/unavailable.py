"""The 988 center reports that no team can come: what the desk then does by itself, and who is told.

The report is about the teams that the center or its hub sends, and about nothing else. The policy
passes them over for this incident and looks further; a person is told in any case. The desk takes
the call up again only where nothing but its own request for such a team had put it with a person,
and nobody had taken it: what a person holds stays with them.
"""

from typing import Final

from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Mode
from dispatch.desk.applying.linking import voices_of
from dispatch.desk.draft import Draft
from dispatch.desk.timeline import counted, present
from dispatch.policy.choose import NO_TEAM_IN_TIME, REPORTED
from dispatch.policy.layout import told_of
from dispatch.policy.model import Choice, Policy

TEAM_UNAVAILABLE: Final = "team_unavailable"
"""The fact, and the line by which a person is told of it."""

OFFICERS: Final = "officers_recommended"

BESIDE: Final = frozenset(
    {"acute", "heard_again", "dropped_call", "hoax_signs", "link_proposed", "ems_unacknowledged"}
) | {TEAM_UNAVAILABLE}
"""Lines that stand beside whatever is done, and keep no call with a person."""

_STATED: Final = frozenset({FactSource.ANSWER, FactSource.PERSON})
"""Who can report it: somebody who says so. Words of a call and types of calls cannot."""


def reported_unavailable(incident: Incident) -> bool:
    """Whether the 988 center's own report that no team can come stands."""
    if not any(fact.name == TEAM_UNAVAILABLE for fact in incident.facts):
        return False  # nearly always: this is asked at each decision
    reports = present(fact for fact in counted(incident) if _by_the_center(incident, fact))
    return reports.get(TEAM_UNAVAILABLE) == ("true",)


def _by_the_center(incident: Incident, fact: Fact) -> bool:
    if fact.name != TEAM_UNAVAILABLE or fact.source not in _STATED:
        return False
    said_by = fact.call or incident.call
    return any(each.call == said_by and each.channel == "988" for each in voices_of(incident))


def heed_report(
    draft: Draft, incident: Incident, policy: Policy, choice: Choice, *, reported: bool, was: str
) -> None:
    """Tell a person what the report changed, and take the call up again where nobody has it.

    Args:
        draft: the step in the making.
        incident: as it stands now, no crew being on it.
        policy: the policy in force.
        choice: what the policy chose with the report.
        reported: whether the report stands.
        was: the mode that the last decision had chosen.
    """
    sent = {rule.mode for rule in policy.profile.modes if told_of(rule)}
    if not reported:
        _taken_back(draft, incident, choice, sent)
        return
    if incident.overruled:
        if incident.overruled in sent:
            draft.enter_queue(incident, TEAM_UNAVAILABLE)
        return
    if was not in sent and not any(why == REPORTED for _, why in choice.passed):
        return
    draft.enter_queue(incident, TEAM_UNAVAILABLE)
    incident = draft.incident(incident.id)
    requests = _requests(sent, was)
    if incident.state is IncidentState.WITH_PERSON and _nobody_has(incident, requests):
        draft.close_entries(incident, *requests)
        draft.move(draft.incident(incident.id), IncidentState.TRIAGED, at=draft.now)


def _requests(sent: set[Mode], was: str) -> frozenset[str]:
    """The lines by which the desk has a person ask for a team that the center sends."""
    return frozenset(f"for_{mode.value}" for mode in sent) | ({OFFICERS} if was in sent else set())


def _nobody_has(incident: Incident, requests: frozenset[str]) -> bool:
    """Whether nothing but such a request keeps the call with a person, and nobody took it."""
    lines = {entry.reason for entry in incident.entries}
    return (
        bool(lines & requests)
        and lines <= requests | BESIDE
        and not any(entry.opened_by for entry in incident.entries)
        and incident.holder == incident.source_holder
    )


def _taken_back(draft: Draft, incident: Incident, choice: Choice, sent: set[Mode]) -> None:
    """A team can come after all: whoever was told otherwise is told, and asks for it again."""
    if not any(entry.reason == TEAM_UNAVAILABLE for entry in incident.entries):
        return
    draft.close_entries(incident, TEAM_UNAVAILABLE, "no_team", NO_TEAM_IN_TIME)
    incident = draft.incident(incident.id)
    if incident.state is IncidentState.WITH_PERSON and choice.mode in sent:
        draft.enter_queue(incident, OFFICERS if choice.ground else f"for_{choice.mode.value}")
