"""What two policies say differently beside the classes of calls: crews, who dispatches, values."""

from collections.abc import Iterator
from datetime import date

from dispatch.policy.diff import Side
from dispatch.policy.model import ModeRule, Policy
from dispatch.policy.words import MODES, crew_words, value_words, who


def table_differences(before: Side, after: Side) -> tuple[str, ...]:
    """One sentence for each line of the two tables that differs."""
    return (
        *_modes(before.policy, after.policy),
        *_grounds(before.policy, after.policy),
        *_values(before, after),
        *_choices(before.policy, after.policy),
    )


def _modes(before: Policy, after: Policy) -> Iterator[str]:
    old = {rule.mode: rule for rule in before.profile.modes}
    new = {rule.mode: rule for rule in after.profile.modes}
    for mode in dict.fromkeys((*old, *new)):
        if mode not in new:
            yield f"{MODES[mode]}: is not in {after.id}"
        elif mode not in old:
            yield f"{MODES[mode]}: is not in {before.id}"
        else:
            yield from _mode(MODES[mode], old[mode], new[mode])


def _mode(name: str, old: ModeRule, new: ModeRule) -> Iterator[str]:
    if old.dispatched_by != new.dispatched_by:
        yield f"{name}: dispatched by {who(old.dispatched_by)}, then by {who(new.dispatched_by)}"
    crews = [crew_words(rule.crew) if rule.crew else "left to them" for rule in (old, new)]
    if crews[0] != crews[1]:
        yield f"{name}: crew {crews[0]}, then {crews[1]}"


def _grounds(before: Policy, after: Policy) -> Iterator[str]:
    old, new = before.profile.grounds, after.profile.grounds
    for ground in (one for one in old if one not in new):
        yield f"ground {ground.replace('_', ' ')}: not admitted by {after.id}"
    for ground in (one for one in new if one not in old):
        yield f"ground {ground.replace('_', ' ')}: not admitted by {before.id}"


def _values(before: Side, after: Side) -> Iterator[str]:
    names = sorted({*before.policy.profile.values, *after.policy.profile.values})
    for name in names:
        old = _value(before.policy, name, before.day)
        new = _value(after.policy, name, after.day)
        if old != new:
            yield f"{name}: {old or 'none'}, then {new or 'none'}"


def _value(policy: Policy, name: str, day: date) -> str:
    dated = policy.value_at(name, day)
    if dated is None:
        return ""
    return value_words(dated) + (f" from {dated.clock.replace('_', ' ')}" if dated.clock else "")


def _choices(before: Policy, after: Policy) -> Iterator[str]:
    old, new = before.profile.choices, after.profile.choices
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            yield f"choice {name}: {old.get(name, 'not made')}, then {new.get(name, 'not made')}"
