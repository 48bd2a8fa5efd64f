"""An advice in plain sentences: why this level, why not less, what would change it, what to ask."""

from typing import Final

from dispatch.contracts.response import Mode
from dispatch.policy.advice import (
    VOICES,
    Advice,
    Adviser,
    Asking,
    Change,
    Resources,
    minutes,
)
from dispatch.policy.choose import NO_TEAM
from dispatch.policy.clauses import any_of, asks, plain
from dispatch.policy.model import Facts, Policy
from dispatch.policy.words import who

ASKED_FIRST: Final = 3
"""Questions that are spelled out; of the others the names suffice."""


def told(adviser: Adviser, facts: Facts, resources: Resources, advice: Advice) -> list[str]:
    """The whole trace, one sentence each, in the order in which a person would ask."""
    policy = adviser.policy
    return [
        *_level(policy, advice),
        *_passed(policy, advice),
        *_chosen(policy, advice),
        *_otherwise(adviser, facts, resources, advice),
        *_ask(adviser, facts, resources, advice),
    ]


def _level(policy: Policy, advice: Advice) -> list[str]:
    level, fired = advice.assessment.level, advice.assessment.fired
    lines = [policy.sentence(rule) for rule in fired]
    at_level = {floor.id for floor in policy.profile.floors if floor.level == level}
    bound = [rule for rule in fired if rule in at_level]
    if level == policy.levels[0]:
        lines.append(f"No rule raises the level, so it is {level}: {policy.meanings[level]}.")
    else:
        lines.append(
            f"The level is {level}, because of {' and '.join(bound)}: {policy.meanings[level]}."
        )
    return lines


def _passed(policy: Policy, advice: Advice) -> list[str]:
    return [
        f"Not {plain(mode)}: "
        + (
            f"{advice.late[Mode(mode)]}."
            if why == NO_TEAM and Mode(mode) in advice.late
            else policy.sentence(why)
        )
        for mode, why in advice.choice.passed
    ]


def _chosen(policy: Policy, advice: Advice) -> list[str]:
    choice = advice.choice
    ems = "EMS is asked beside it" if choice.ems else "EMS is not asked"
    lines = []
    if choice.mode is Mode.HOLD:
        lines.append(f"No mode is left, so a person decides: {policy.sentence(choice.to_person)}")
        lines.append(f"Until then {'EMS is asked' if choice.ems else 'nobody is sent'}.")
    else:
        officers = (
            f"officers {plain(choice.police)}" if advice.recommends_officers else "no officers"
        )
        asked = (
            f" {who(advice.asked)[:1].upper()}{who(advice.asked)[1:]} is asked for it."
            if advice.asked
            else ""
        )
        lines.append(f"Chosen: {plain(choice.mode)}, with {officers}; {ems}.{asked}")
    if advice.recommends_officers and advice.ground is not None:
        lines.append(f"Officers are recommended on the ground {plain(advice.ground)}.")
    elif advice.ground is not None:
        lines.append(
            f"Officers are not recommended; if a person sends them, the ground is "
            f"{plain(advice.ground)}."
        )
    if advice.crew_asks:
        lines.append("The crew's request for officers goes to the police dispatcher at once.")
    if advice.acute:
        lines.append(
            "Something acute is known, or the level is the highest: a person at the desk looks at "
            "once, beside this."
        )
    return lines


def _otherwise(adviser: Adviser, facts: Facts, resources: Resources, advice: Advice) -> list[str]:
    if not advice.choice.passed:
        return ["Nothing less intrusive is in this policy."]
    change = adviser.next_less(facts, resources, advice)
    if change is None:
        return ["For anything less intrusive more than two facts would have to be different."]
    return [f"For {plain(change.mode)} instead: {_needed(change, advice)}."]


def _needed(change: Change, advice: Advice) -> str:
    needed = [
        any_of(fact, values) if values else f"nothing is known of {plain(fact)}"
        for fact, values in change.facts
    ]
    if needed:
        needed[0] = f"it would have to be so that {needed[0]}"
    if change.resource:
        needed.append(_resource(change.mode, advice))
    return ", and ".join(needed)


def _resource(mode: Mode, advice: Advice) -> str:
    if mode in VOICES:
        return f"somebody would have to be there for {plain(mode)}"
    if mode is Mode.EMS:
        return "EMS would have to be there"
    within = f" within {minutes(advice.limit)}" if advice.limit is not None else ""
    ems = ", and EMS with it," if mode is Mode.BEHAVIORAL_HEALTH_EMS else ""
    return f"a team for {plain(mode)} with the crew that it demands{ems} would have to come{within}"


def _ask(adviser: Adviser, facts: Facts, resources: Resources, advice: Advice) -> list[str]:
    found = adviser.questions(facts, resources, advice)
    lines = [_question(one) for one in found[:ASKED_FIRST]]
    rest = ", ".join(one.fact for one in found[ASKED_FIRST:])
    if rest:
        lines.append(f"Answers to these would change it as well: {rest}.")
    return lines


def _question(asking: Asking) -> str:
    parts = [
        f"if {any_of(asking.fact, values)}, it is {level} and {plain(mode)}"
        for values, level, mode in asking.answers
    ]
    return f"Ask {asks(asking.fact)} ({asking.fact}): {'; '.join(parts)}."
