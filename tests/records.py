"""Is the record of a decision whole? What an auditor asks of it, and where it stands in a step.

The record and the step are the same bytes: what is not in the log was not decided, and nothing is
sent for it. So no field can be missing of a decision that took effect, and none is waited for.
"""

from collections.abc import Mapping
from typing import Any

import orjson

from dispatch.contracts.step import Step

OF_THE_STEP = ("engine", "incarnation", "prev", "region", "actor", "policy", "site")
"""Identity, chain, who, and under which texts; none of them is ever empty."""

OF_THE_EVENT = (
    *("incident", "at", "profile", "policy", "level", "needs", "mode", "police", "ground"),
    *("first", "raised", "waited"),
)
OF_THE_TRACE = ("fired", "facts", "passed", "to_person", "candidates")
"""Rules that fired, facts it rests on, each mode before with its reason, every team's answer."""

OF_A_FACT = ("id", "name", "value", "source", "as_of", "confidence")


def lacks(step: Step) -> list[str]:
    """What the record of each decision in a step lacks; empty where it is whole."""
    found = [
        f"{name} of fact {fact.get('id')}"
        for event in step.events
        if event["event"] == "facts_heard"
        for fact in event["facts"]
        for name in OF_A_FACT
        if name not in fact
    ]
    decided = [event for event in step.events if event["event"] == "decided"]
    if not decided:
        return found
    why = orjson.loads(step.why) if step.why else []
    # A command about all regions has its region, and the texts in force there, in each event.
    of_all = step.command.get("command") == "time_passed"
    own = ("engine", "incarnation", "prev", "actor") if of_all else OF_THE_STEP
    found += [f"{name} of the step" for name in own if not getattr(step, name)]
    for event in decided:
        found += [f"{name} of {event['incident']}" for name in OF_THE_EVENT if name not in event]
        found += _of_trace(event, [each for each in why if each["incident"] == event["incident"]])
        if (event["police"] != "absent") != bool(event["ground"]):
            found.append(f"the ground for officers of {event['incident']}")
    return found


def _of_trace(event: Mapping[str, Any], traces: list[Mapping[str, Any]]) -> list[str]:
    whole = [each for each in traces if set(OF_THE_TRACE) <= set(each)]
    if not whole:
        return [f"the trace of {event['incident']}"]
    last = whole[-1]
    reasons = all(code for _, code in last["passed"])
    return [] if reasons else [f"a reason for a mode of {event['incident']} that was passed over"]
