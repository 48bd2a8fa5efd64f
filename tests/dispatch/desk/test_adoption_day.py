"""No rule counts before its day: a policy is in force only from when all its rules are."""

from datetime import date

import pytest
from builders import POLICY, REGION, SIGNED, T0, World, a_call, a_site, names, profile, the

from dispatch.contracts.command import AdoptPolicy
from dispatch.contracts.site import Clock
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy
from streams.policy_files import shipped

DAY = 86400
AUGUST = 1_785_542_400
"""2026-08-01 00:00:00 UTC."""

TOWN = """
profile = "town"
version = "1"
title = "A town whose rule begins in August"
extends = "national-guidance"

[sources]
own = "Our own"

[[floor]]
id = "town.august"
when.children_present = true
level = "acute"
source = "own"
since = 2026-08-01
"""


def _policy(text: str) -> Policy:
    policy = load(bundle(shipped() | {"town": text.encode()}, "town"))
    assert isinstance(policy, Policy), policy
    return policy


LATER = _policy(TOWN)


def adopt(world: World, effective: int = 0, *, at: int | None = None):
    world.shelf.policies[LATER.hash] = LATER
    return world.send(
        AdoptPolicy(
            region=REGION,
            actor="person:ada",
            hash=LATER.hash,
            effective=effective,
            signatures=SIGNED,
        ),
        at=at,
    )


def test_a_policy_with_a_rule_of_the_future_is_refused_and_the_old_one_stays() -> None:
    world = World()
    step = adopt(world)
    refused = the(step, "refused")

    assert refused["reason"] == "policy_begins_later"
    assert (refused["rule"], refused["begins"]) == ("town.august", "2026-08-01")
    assert world.desk.region(REGION).policy == POLICY.hash


def test_nor_can_it_be_planned_for_a_second_before_that_day() -> None:
    assert "refused" in names(adopt(World(), AUGUST - 1))


def test_planned_for_that_day_its_rule_counts_from_that_second_on() -> None:
    world = World()
    wishes = {"children_present": "true", "weapon": "none", "consciousness": "alert"}
    step = adopt(world, AUGUST)
    world.send(a_call(facts=wishes, at=T0))
    before = world.incident().level
    world.time_passes(AUGUST - world.now - 1)
    still = world.desk.region(REGION).policy
    world.time_passes(1)
    world.send(a_call("c2", facts=wishes, at=world.now))

    assert "adoption_planned" in names(step)
    assert (before, still) == ("routine", POLICY.hash)
    assert world.desk.region(REGION).policy == LATER.hash
    assert world.incident("c2").level == "acute"


def test_on_that_day_it_is_adopted_at_once() -> None:
    world = World()

    assert "policy_adopted" in names(adopt(world, at=AUGUST))


def test_of_a_past_with_a_clock_of_its_own_it_is_asked_what_the_rules_would_have_made() -> None:
    world = World(site=a_site(clock=Clock.EVENT), policy=LATER)

    assert world.desk.region(REGION).policy == LATER.hash


RULES = {
    "never": """
[[never]]
id = "town.never"
modes = ["ems"]
when.children_present = true
why = "W."
source = "own"
since = 2026-08-02
""",
    "only": """
[[only]]
id = "town.only"
modes = ["ems"]
any = [{ children_present = true }]
why = "W."
source = "own"
since = 2026-08-02
""",
    "excuse": """
[[excuse]]
id = "town.excuse"
needs = ["clinician"]
when.children_present = true
why = "W."
source = "own"
since = 2026-08-02
""",
}


@pytest.mark.parametrize("kind", RULES)
def test_rules_of_every_kind_have_their_day(kind: str) -> None:
    policy = _policy(TOWN.partition("[[floor]]")[0] + RULES[kind])
    second = date(2026, 8, 2)

    assert policy.profile.not_yet(date(2026, 8, 1)) == ((f"town.{kind}", second),)
    assert policy.profile.not_yet(second) == ()


@pytest.mark.parametrize("name", ["virginia", "illinois", "oklahoma"])
def test_modes_and_the_fall_back_have_theirs(name: str) -> None:
    whole = profile(name).profile
    early = [rule for rule, _ in whole.not_yet(date(2000, 1, 1))]

    assert {f"mode {rule.mode.value}" for rule in whole.modes} <= set(early)
    assert ("fallback" in early) == (whole.fallback is not None)
    assert whole.not_yet(date(2026, 1, 1)) == ()
