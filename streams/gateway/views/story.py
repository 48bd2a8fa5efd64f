"""One incident's story: put together from its state, its steps and the words that still exist."""

from collections.abc import Callable, Sequence

from dispatch.classification.prompt import prompt_for
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.timeline import counted, present
from dispatch.desk.triage import DONE, said_of
from dispatch.policy.model import Policy
from streams.gateway.following.desks import Found
from streams.gateway.models.story import Chapter, Story
from streams.gateway.views.acts import acts_of
from streams.gateway.views.decision import chosen_by_person, decision_of
from streams.gateway.views.facts import (
    Parts,
    digests_of,
    facts_shown,
    heard_of,
    reports_shown,
)
from streams.gateway.views.histories import histories
from streams.gateway.views.incident import Named, incident_shown
from streams.gateway.views.lines import lines_of
from streams.gateway.views.words import doubt

REASON = "reason"
"""Where the words of a person who acted stand in their personal part."""


def privates_of(steps: Sequence[Step], incident: Incident) -> dict[str, str]:
    """Digests of all personal parts that the steps name, each with the call under which it lies.

    A person's words lie under the call of the incident that they were said about.
    """
    heard = {each.digest: each.call for each in heard_of(steps, incident)}
    said = {
        str(step.command["private"]): str(step.command["incident"]).rpartition("-")[0]
        for step in steps
        if step.command.get("private") and step.command.get("incident")
    }
    return {digest: call for digest, call in (said | heard).items() if digest}


def story(
    found: Found,
    steps: Sequence[Step],
    elsewhere: Sequence[Step],
    missing: str,
    parts: Parts,
    policy: Callable[[str], Policy | None],
    wall: float,
    named: Named,
) -> Story:
    """The whole story.

    Args:
        found: The incident as it stands.
        steps: Those that touched it, in order, as far as they could be read.
        elsewhere: Those of incidents in which its calls were heard before, in order.
        missing: What kept the others from being read; empty where nothing did.
        parts: Personal parts by digest.
        policy: The policy of a hash, where its text is here.
        wall: This machine's time.
        named: Puts names for pseudonyms.
    """
    incident = found.incident
    shown = incident_shown(found, wall, named)
    heard = heard_of(sorted([*steps, *elsewhere], key=lambda step: step.offset), incident)
    return Story(
        incident=shown,
        left=found.left,
        facts=facts_shown(incident, digests_of(heard), parts),
        histories=histories(incident),
        doubts=[doubt(code) for code in incident.doubts],
        prompt="" if found.left else _prompt(incident),
        reports=reports_shown(heard, incident, parts),
        history=[_chapter(step, incident.id, policy(step.policy), parts, named) for step in steps],
        complete=not missing,
        missing=missing,
        offers=shown.offers,
        acts=[]
        if found.left
        else acts_of(incident, found.region, has_policy=policy(found.region.policy) is not None),
    )


def _prompt(incident: Incident) -> str:
    """The question worth a call-taker's seconds: none once a crew or the source is done with it."""
    over = DONE | WITH_CREW | {IncidentState.HANDED_OVER}
    if incident.state in over or incident.source_closed or incident.test:
        return ""
    return prompt_for(
        channel=incident.channel,
        behavioral=said_of(incident),
        known=present(counted(incident)),
        # A fact that was marked as a mistake was asked for all the same.
        asked={fact.span.question for fact in incident.facts},
    )


def _chapter(
    step: Step, incident: str, policy: Policy | None, parts: Parts, named: Named
) -> Chapter:
    command = str(step.command.get("command", ""))
    said = parts.get(str(step.command.get("private") or "")) if command != "report_call" else None
    words = said.get(REASON) if said else None
    return Chapter(
        version=step.offset,
        seq=step.seq,
        at=step.now,
        actor=named(step.actor),
        command=command,
        lines=[named(line) for line in lines_of(step, incident)],
        events=list(dict.fromkeys(str(event["event"]) for event in step.events)),
        decision=decision_of(step, incident, policy),
        considered=chosen_by_person(step, incident),
        words=words if isinstance(words, str) else None,
    )
