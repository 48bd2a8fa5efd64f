"""`differences` lists every class of calls that changes: none is missing, none is invented."""

import random
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations

import pytest
from builders import profile

from dispatch.contracts.fact import SCALES, UNANSWERED, Shape
from dispatch.contracts.response import Mode
from dispatch.policy.bundle import bundle, load
from dispatch.policy.comparison import Situation
from dispatch.policy.compile import compile_profile
from dispatch.policy.diff import Difference, Side, differences, same_level
from dispatch.policy.model import Facts, Policy

DAY = date(2026, 7, 1)
SHIPPED = (
    *("national-guidance", "virginia", "illinois", "indiana", "los-angeles"),
    *("california", "oklahoma"),
)
PAIRS = (*combinations(SHIPPED[:4], 2), ("los-angeles", "virginia"), ("california", "oklahoma"))


@cache
def side(name: str) -> Side:
    return Side(profile(name), DAY)


@cache
def between(before: str, after: str) -> tuple[Difference, ...]:
    return differences(side(before), side(after))


def a_call(chance: random.Random) -> tuple[Facts, Situation]:
    """A call of any kind; few facts as often as many, so that mild calls come as well."""
    share = chance.choice((0.05, 0.1, 0.2, 0.4))
    facts: dict[str, tuple[str, ...]] = {}
    for name, scale in SCALES.items():
        if chance.random() < share:
            values = (*scale.values, UNANSWERED)
            many = chance.randint(1, 3) if scale.shape is Shape.LIST else 1
            facts[name] = tuple(dict.fromkeys(chance.choice(values) for _ in range(many)))
    in_time = {mode: chance.randint(0, 3_000) for mode in Mode if chance.random() < 0.6}
    return facts, Situation(
        in_time=in_time,
        waited=chance.choice((0, 600, 100_000)),
        reported_unavailable=chance.random() < 0.3,
    )


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_random_call_that_changes_falls_into_a_listed_class(before: str, after: str) -> None:
    listed = {(one.before, one.after) for one in between(before, after)}
    same = same_level(side(before).policy, side(after).policy)
    chance = random.Random(f"{before} {after}")
    changed = 0
    for _ in range(3_000):
        call = a_call(chance)
        pair = side(before).of(*call), side(after).of(*call)
        if same.get(pair[0].level) == pair[1].level and pair[0][1:] == pair[1][1:]:
            assert pair not in listed
            continue
        changed += 1
        assert pair in listed, call
    assert changed > 20 or not listed, "too few calls change for this to say anything"


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_each_example_really_changes_as_its_class_says(before: str, after: str) -> None:
    found = between(before, after)

    for one in found:
        assert side(before).of(one.facts, one.situation) == one.before
        assert side(after).of(one.facts, one.situation) == one.after
    assert len({(one.before, one.after) for one in found}) == len(found)


def test_nothing_in_an_example_could_be_left_out() -> None:
    for one in between("virginia", "illinois"):
        for name in one.facts:
            fewer = {fact: values for fact, values in one.facts.items() if fact != name}
            pair = tuple(side(which).of(fewer, one.situation) for which in ("virginia", "illinois"))
            assert pair != (one.before, one.after)


def test_a_policy_does_not_differ_from_itself() -> None:
    assert differences(side("virginia"), side("virginia")) == ()


def changed(**parts: object) -> Side:
    """National guidance with another table."""
    policy = profile()
    return Side(compile_profile(replace(policy.profile, **parts), "0" * 64), DAY)


def test_one_floor_less_is_found_with_the_rule_that_went() -> None:
    whole = profile().profile
    gone = "core.overdose"
    without = changed(floors=tuple(one for one in whole.floors if one.id != gone))

    found = differences(Side(profile(), DAY), without)

    assert found
    assert {id_ for one in found for id_ in one.only_before} == {gone}
    assert all("overdose" in one.facts for one in found)


def test_one_never_rule_less_is_found() -> None:
    whole = profile().profile
    gone = "core.no-crew-to-a-weapon-in-hand"
    without = changed(nevers=tuple(one for one in whole.nevers if one.id != gone))

    found = differences(Side(profile(), DAY), without)

    assert any(one.after.mode is Mode.MOBILE_CRISIS for one in found)
    assert all("weapon" in one.facts for one in found)


def test_another_order_of_two_modes_is_found() -> None:
    modes = list(profile().profile.modes)
    numbers = {rule.mode: number for number, rule in enumerate(modes)}
    one, other = numbers[Mode.REMOTE_PEER], numbers[Mode.COUNSELOR]
    modes[one], modes[other] = modes[other], modes[one]

    found = differences(Side(profile(), DAY), changed(modes=tuple(modes)))

    assert {(each.before.mode, each.after.mode) for each in found} == {
        (Mode.REMOTE_PEER, Mode.COUNSELOR)
    }


def test_a_fall_back_that_opens_later_changes_only_calls_that_wait() -> None:
    """The same policy at two dates: only a value changed in between."""
    policy = profile("virginia")
    fallback = policy.profile.fallback
    assert fallback is not None
    dates = policy.profile.values[fallback.after]
    later = replace(
        dates[-1],
        value=dates[-1].value + 3_600,
        origin=replace(dates[-1].origin, since=date(2026, 12, 1)),
    )
    values = {**policy.profile.values, fallback.after: (*dates, later)}
    both = compile_profile(replace(policy.profile, values=values), "0" * 64)

    found = differences(Side(both, DAY), Side(both, date(2027, 1, 1)))

    assert found
    assert all(one.before.mode is Mode.CIT_OFFICER for one in found)
    assert all(dates[-1].value <= one.situation.waited < dates[-1].value + 3_600 for one in found)


def test_a_level_of_another_name_is_the_same_only_where_there_are_as_many() -> None:
    texts = bundle(
        {"one": _levels("one", "low", "high"), "two": _levels("two", "a", "b", "c")}, "one"
    )
    assert isinstance(load(texts), Policy)

    assert same_level(side("virginia").policy, side("illinois").policy) == dict(
        zip(side("virginia").policy.levels, side("illinois").policy.levels, strict=True)
    )


def _levels(name: str, *levels: str) -> bytes:
    each = "".join(f'[[level]]\nname = "{one}"\nmeaning = "m"\n' for one in levels)
    return f"""
profile = "{name}"
version = "1"
title = "t"
[sources]
s = "S"
{each}
[[mode]]
mode = "counselor"
dispatched_by = "988_center"
source = "s"
since = 2026-01-01
""".encode()
