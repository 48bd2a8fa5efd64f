"""A person lowers a level or marks a fact as a mistake; from the highest level two persons lower.

Automation never lowers. Where no second person is on duty, one lowers with a fact that is newer
than what is lowered, and a review follows (practice 2.3). A mistake is undone with one key, by one
person; where that takes the highest level away, a review follows as well.
"""

from dataclasses import replace
from typing import Final

from dispatch.contracts.command import LowerLevel, MarkMistaken
from dispatch.contracts.fact import NOT_KNOWN
from dispatch.contracts.incident import Carried, Incident
from dispatch.desk.draft import Draft
from dispatch.desk.timeline import counted, read, rose
from dispatch.desk.triage import DONE, REVIEW, triage
from dispatch.policy.model import Policy

SECOND: Final = "second_person"
"""The line by which a second person is asked to agree."""


def lower(draft: Draft, incident: Incident, command: LowerLevel) -> None:
    """Lower what rests on the named facts, or ask for a second person to agree."""
    policy = draft.policy
    known = {fact.id for fact in incident.facts}
    if policy is None or command.level not in policy.levels:
        draft.refuse("no_such_level", incident=incident.id)
        return
    if set(command.facts) - known:
        draft.refuse("no_such_fact", incident=incident.id)
        return
    facts = tuple(sorted(set(command.facts)))
    before = read(incident, policy).level
    if not rose(policy, command.level, before):
        draft.refuse("not_a_lower_level", incident=incident.id, level=before)
        return
    if before != policy.acute_level:
        _lower(draft, incident, policy, command, facts)
    elif command.alone:
        _lower_alone(draft, incident, policy, command, facts)
    else:
        _lower_together(draft, incident, policy, command, facts)


def _lower_alone(
    draft: Draft, incident: Incident, policy: Policy, command: LowerLevel, facts: tuple[str, ...]
) -> None:
    last = max(fact.as_of for fact in incident.facts if fact.id in facts)
    newer = any(
        fact.as_of > last and fact.value not in NOT_KNOWN and fact.id not in facts
        for fact in counted(incident)
    )
    if not newer:
        draft.refuse("no_newer_fact", incident=incident.id)
    elif _lower(draft, incident, policy, command, facts):
        draft.enter_queue(draft.incident(incident.id), REVIEW, supervisor=True, quiet=True)


def _lower_together(
    draft: Draft, incident: Incident, policy: Policy, command: LowerLevel, facts: tuple[str, ...]
) -> None:
    asked = incident.asked_lower[0] if incident.asked_lower else None
    both = tuple(sorted(set(facts) & set(asked.facts))) if asked is not None else ()
    if asked is not None and asked.level == command.level and both:
        if incident.asked_lower_by == command.actor:
            draft.refuse("second_person_needed", incident=incident.id)
        else:
            _lower(draft, incident, policy, command, both, first=incident.asked_lower_by)
        return
    if not _falls(incident, policy, command.level, facts):
        draft.refuse("level_rests_on_other_facts", incident=incident.id, level=policy.acute_level)
        return
    draft.emit(
        "lowering_asked",
        incident=incident.id,
        level=command.level,
        facts=list(facts),
        actor=command.actor,
        at=draft.now,
    )
    draft.enter_queue(draft.incident(incident.id), SECOND, again=True)


def _lowered(incident: Incident, level: str, facts: tuple[str, ...]) -> Incident:
    return replace(
        incident,
        lowered=(*incident.lowered, Carried(level=level, facts=facts)),
        # What an earlier policy left without facts to name goes with any lowering.
        carried=tuple(each for each in incident.carried if each.facts),
    )


def _falls(incident: Incident, policy: Policy, level: str, facts: tuple[str, ...]) -> bool:
    after = read(_lowered(incident, level, facts), policy).level
    return rose(policy, after, read(incident, policy).level)


def _lower(
    draft: Draft,
    incident: Incident,
    policy: Policy,
    command: LowerLevel,
    facts: tuple[str, ...],
    *,
    first: str = "",
) -> bool:
    """Whether the level fell; ``first`` is who had asked for it, where two persons did it."""
    if not _falls(incident, policy, command.level, facts):
        before = read(incident, policy).level
        draft.refuse("level_rests_on_other_facts", incident=incident.id, level=before)
        return False
    draft.emit(
        "level_lowered",
        incident=incident.id,
        level=command.level,
        facts=list(facts),
        actor=command.actor,
        **({"first": first} if first else {}),
    )
    carried = _lowered(incident, command.level, facts).carried
    if carried != incident.carried:
        draft.emit(
            "level_carried",
            incident=incident.id,
            level=policy.levels[0],
            facts=[],
            policy=policy.hash,
            **({"beside_others": True} if carried else {}),
        )
    draft.close_entries(draft.incident(incident.id), SECOND)
    _again(draft, incident)
    return True


def mark_mistaken(draft: Draft, incident: Incident, command: MarkMistaken) -> None:
    """Take out a fact that is a mistake; what hung on it is computed again."""
    if command.fact not in {fact.id for fact in incident.facts}:
        draft.refuse("no_such_fact", incident=incident.id)
        return
    policy = draft.policy
    before = read(incident, policy).level if policy is not None else ""
    draft.emit("fact_mistaken", incident=incident.id, fact=command.fact, actor=command.actor)
    if policy is not None and before == policy.acute_level:
        here = draft.incident(incident.id)
        if read(here, policy).level != before:
            draft.close_entries(here, SECOND)
            draft.enter_queue(draft.incident(incident.id), REVIEW, supervisor=True, quiet=True)
    _again(draft, incident)


def _again(draft: Draft, incident: Incident) -> None:
    if incident.state not in DONE:
        triage(draft, incident.id)
