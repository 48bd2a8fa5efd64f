"""After a hard run the whole crew rests, and saying no costs nothing."""

import pytest
from builders import NEAR, POLICY, REGION, World, a_call, a_crew, a_status, a_team, names, the

from dispatch.contracts.command import Overrule
from dispatch.contracts.response import Mode
from dispatch.contracts.step import hash_of
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy
from streams.policy_files import shipped

HARD = {"suicide_behavior": "in_progress"}
MILD = {"suicide_ideation": "method"}
MODES = ("mobile_crisis", "behavioral_health_ems")
COOL_DOWN = 30 * 60
"""Of ``exposure.cool_down`` in what every profile shares."""

LIMITED = """
profile = "town"
version = "1"
title = "A town that states how many hard runs a crew has"
extends = "national-guidance"

[sources]
own = "Agreed with our crews"

[[value]]
name = "exposure.runs_per_shift"
unit = "people"
[[value.since]]
from = 2026-01-01
value = 2
source = "own"
"""


def limited() -> Policy:
    policy = load(bundle(shipped() | {"town": LIMITED.encode()}, "town"))
    assert isinstance(policy, Policy), policy
    return policy


def ran(world: World, call: str, facts=HARD, team: str = "north"):
    """The team goes to a call and is clear; the last step."""
    world.send(a_call(call, facts=facts, at=world.now))
    offer = world.incident(call).offers[-1]
    assert offer.team == team
    world.accept(offer.id, team)
    world.send(a_status(team, "on_scene"))
    return world.send(a_status(team, "available"))


def a_world(policy: Policy = POLICY, **crew) -> World:
    world = World(policy=policy)
    world.send(a_team("north", modes=MODES, **crew))
    return world


def asked(world: World, call: str) -> list[str]:
    return [offer.team for offer in world.incident(call).offers]


def test_after_a_hard_run_nobody_asks_the_crew_until_its_rest_is_over() -> None:
    world = a_world()
    step = ran(world, "c1")
    until = world.now + COOL_DOWN
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    at_once = asked(world, "c2")
    world.send(a_status("north", "available"), at=until - 1)
    before = asked(world, "c2")
    world.time_passes(1)

    assert the(step, "crew_rests")["until"] == until
    assert (at_once, before, asked(world, "c2")) == ([], [], ["north"])


def test_no_call_breaks_a_rest() -> None:
    world = a_world()
    ran(world, "c1")
    world.send(a_call("c2", facts=HARD, at=world.now, cell=NEAR, kinds=("welfare",)))

    assert asked(world, "c2") == []
    assert "ems" in world.incident("c2").needs
    assert {entry.reason for entry in world.incident("c2").entries} == {"acute", "for_ems"}


def test_nor_does_a_person_who_names_the_crew() -> None:
    world = a_world()
    ran(world, "c1")
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    step = world.send(
        Overrule(
            region=REGION,
            actor="person:ada",
            incident=world.incident("c2").id,
            mode=Mode.MOBILE_CRISIS,
            team="north",
            reason="near_by",
        )
    )

    assert the(step, "refused")["reason"] == "team_not_free"


def test_a_run_that_was_not_hard_asks_for_no_rest() -> None:
    step = ran(a_world(), "c1", MILD)

    assert "crew_rests" not in names(step)


@pytest.mark.parametrize(
    "roles", [("clinician", "peer_specialist"), ("clinician", "peer_specialist", "emt")]
)
def test_the_whole_crew_rests_whatever_its_roles(roles: tuple[str, ...]) -> None:
    world = a_world(roles=roles)
    ran(world, "c1")
    team = world.desk.region(REGION).teams["north"]

    assert team.rest_until == world.now + COOL_DOWN
    assert {role.value for member in team.crew for role in member.roles} == set(roles)


def test_coming_on_shift_again_ends_no_rest() -> None:
    world = a_world()
    ran(world, "c1")
    until = world.desk.region(REGION).teams["north"].rest_until
    world.send(a_team("north", modes=MODES, crew=a_crew("clinician", "peer_specialist", "emt")))

    assert world.desk.region(REGION).teams["north"].rest_until == until


def test_a_site_may_state_how_many_hard_runs_a_shift_has() -> None:
    world = a_world(limited())
    for number in (1, 2):
        ran(world, f"c{number}")
        world.send(a_status("north", "available"), at=world.now + COOL_DOWN)
    world.send(a_call("c3", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    worn = asked(world, "c3")
    shift = world.desk.region(REGION).teams["north"].shift_until
    world.send(a_team("north", modes=MODES, shift_until=shift + 86400))
    world.time_passes(1)

    assert worn == []
    assert asked(world, "c3") == ["north"]


def test_without_such_a_value_rest_alone_limits() -> None:
    world = a_world()
    for number in (1, 2, 3):
        ran(world, f"c{number}")
        world.send(a_status("north", "available"), at=world.now + COOL_DOWN)

    assert world.desk.region(REGION).teams["north"].hard_runs == 3


def test_a_crew_that_says_no_is_asked_first_for_the_next_call_all_the_same() -> None:
    world = a_world()
    world.send(a_team("south", station="8826e0c1b7fffff"))
    for number in range(4):
        world.send(a_call(f"c{number}", facts=MILD, at=world.now))
        offer = world.incident(f"c{number}").offers[0]
        assert offer.team == "north"
        step = world.decline(offer.id, "north")
        told = the(step, "offer_declined")
        assert set(told) <= {"event", "region", "incident", "offer", "team", "at", "asked"}
        world.time_passes(3600)
        for team in ("north", "south"):
            world.send(a_status(team, "available"))


def test_it_can_be_decided_again_from_the_log() -> None:
    world = a_world()
    ran(world, "c1")
    world.time_passes(COOL_DOWN)

    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
