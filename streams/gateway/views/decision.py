"""A decision of a step, with everything that was weighed, read from the step's ``why``."""

from collections.abc import Mapping
from typing import Any

import orjson

from dispatch.contracts.step import Step
from dispatch.policy.model import Policy
from streams.gateway.models.story import CandidateShown, Considered, DecisionShown, Passed
from streams.gateway.views.words import against, rule


def decision_of(step: Step, incident: str, policy: Policy | None) -> DecisionShown | None:
    """What the step decided for the incident; ``None`` where nothing in the decision changed."""
    event = next(
        (
            each
            for each in reversed(step.events)
            if each["event"] == "decided" and each.get("incident") == incident
        ),
        None,
    )
    if event is None:
        return None
    why = _why(step, incident)
    to_person = str(why.get("to_person", ""))
    return DecisionShown(
        profile=str(event.get("profile", "")),
        policy=step.policy,
        level=event["level"],
        needs=list(event["needs"]),
        mode=event["mode"],
        police=event["police"],
        ground=event["ground"],
        first=str(event.get("first", "")),
        raised=bool(event.get("raised")),
        waited=int(event.get("waited", 0)),
        fired=[rule(str(code), policy) for code in why.get("fired", ())],
        facts=[str(fact) for fact in why.get("facts", ())],
        passed=[
            Passed(mode=str(mode), why=rule(str(code), policy))
            for mode, code in why.get("passed", ())
        ],
        to_person=rule(to_person, policy) if to_person else None,
        considered=[_considered(mode, found) for mode, found in why.get("candidates", {}).items()],
    )


def chosen_by_person(step: Step, incident: str) -> list[Considered]:
    """The teams that were looked at because a person chose their mode."""
    found = _why(step, incident).get("chosen_by_person")
    return [_considered(str(step.command.get("mode", "")), found)] if found else []


def _why(step: Step, incident: str) -> Mapping[str, Any]:
    try:
        parts = orjson.loads(step.why) if step.why else []
    except orjson.JSONDecodeError:
        return {}
    found: dict[str, Any] = {}
    for each in parts:
        if each.get("incident") == incident:
            found |= each
    return found


def _considered(mode: str, found: Mapping[str, Any]) -> Considered:
    return Considered(
        mode=mode,
        nearest=[
            CandidateShown(team=team, arrival=arrival, against=[against(each) for each in refused])
            for team, arrival, refused in found.get("nearest", ())
        ],
        others=dict(found.get("others", {})),
    )
