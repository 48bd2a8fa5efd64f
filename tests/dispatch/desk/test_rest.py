"""After a hard run each of the crew rests, wherever they go, and saying no costs nothing."""

from dataclasses import replace

import orjson
import pytest
from builders import NEAR, POLICY, REGION, World, a_call, a_crew, a_status, a_team, names, the

from dispatch.contracts.command import Overrule
from dispatch.contracts.response import Mode
from dispatch.contracts.step import hash_of
from dispatch.contracts.team import Worker
from dispatch.desk.effects import effects_of
from dispatch.desk.evolve import evolve
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

[[value]]
name = "exposure.longest_duty"
unit = "h"
[[value.since]]
from = 2026-01-01
value = 10
source = "own"
"""
NIGHT = 8 * 3600
"""Of ``exposure.between_shifts`` in what every profile shares."""


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


def worker(world: World, id_: str) -> Worker:
    return world.desk.region(REGION).workers[id_]


def clinician_of(team: str):
    return a_crew("clinician", "peer_specialist", team=team)[0]


def peer_of(team: str):
    return a_crew("clinician", "peer_specialist", team=team)[1]


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
    rests = {each.id: each.rest_until for each in world.desk.region(REGION).workers.values()}

    assert rests == {each.id: world.now + COOL_DOWN for each in a_crew(*roles)}


def test_coming_on_shift_again_ends_no_rest() -> None:
    world = a_world()
    ran(world, "c1")
    until = worker(world, peer_of("north").id).rest_until
    world.send(a_team("north", modes=MODES, crew=a_crew("clinician", "peer_specialist", "emt")))

    assert until == worker(world, peer_of("north").id).rest_until == world.now + COOL_DOWN


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
    longer = asked(world, "c3")
    world.send(a_status("north", "off_shift"))
    world.send(a_team("north", modes=MODES, shift_until=shift + 86400), at=world.now + NIGHT)
    world.time_passes(1)

    assert (worn, longer) == ([], [])
    assert asked(world, "c3") == ["north"]


def test_without_such_a_value_rest_alone_limits() -> None:
    world = a_world()
    for number in (1, 2, 3):
        ran(world, f"c{number}")
        world.send(a_status("north", "available"), at=world.now + COOL_DOWN)

    assert worker(world, peer_of("north").id).hard_runs == 3


# --- What is a worker's own goes along ------------------------------------------------------------


def after_a_hard_run(policy: Policy = POLICY) -> World:
    """North's crew comes from a hard run, and its peer joins south's clinician."""
    world = a_world(policy)
    ran(world, "c1")
    world.send(a_team("south", crew=(clinician_of("south"), peer_of("north"))))
    return world


def test_who_changes_crews_takes_the_rest_along() -> None:
    world = after_a_hard_run()
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    at_once = asked(world, "c2")
    until = worker(world, peer_of("north").id).rest_until
    for team in ("north", "south"):
        world.send(a_status(team, "available"), at=until - 1)
    before = asked(world, "c2")
    world.time_passes(1)

    assert (at_once, before) == ([], [])
    assert len(asked(world, "c2")) == 1


def test_the_others_of_a_crew_are_not_worn_by_what_one_of_them_did() -> None:
    """South's own peer comes back, and the crew can be asked."""
    world = after_a_hard_run()
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    world.send(a_team("south"))
    world.time_passes(1)

    assert asked(world, "c2") == ["south"]


def test_who_changes_crews_takes_the_hard_runs_along() -> None:
    """One with north and one with south are two, though neither crew had more than one."""
    world = after_a_hard_run(limited())
    world.time_passes(COOL_DOWN)
    world.send(a_team("south", modes=MODES, crew=(clinician_of("south"), peer_of("north"))))
    world.send(a_status("north", "off_shift"))
    ran(world, "c2", team="south")
    world.time_passes(COOL_DOWN)
    world.send(a_team("west", crew=(clinician_of("west"), peer_of("north"))))
    world.send(a_call("c3", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    worn = asked(world, "c3")
    world.send(a_team("west"))
    world.time_passes(1)

    assert worn == []
    assert worker(world, peer_of("north").id).hard_runs == 2
    assert worker(world, clinician_of("south").id).hard_runs == 1
    assert asked(world, "c3") == ["west"]


def test_who_changes_crews_takes_the_hours_along() -> None:
    """Nine hours with north, and two with south are one too many."""
    world = a_world(limited())
    world.time_passes(9 * 3600)
    late = {"shift_until": world.now + 6 * 3600}
    world.send(a_team("south", crew=(clinician_of("south"), peer_of("north")), **late))
    world.send(a_status("north", "off_shift"))
    world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    fresh = asked(world, "c2")
    world.decline(world.incident("c2").offers[-1].id, "south")
    world.send(a_status("south", "available"), at=world.now + 2 * 3600)
    world.send(a_call("c3", facts=MILD, at=world.now, cell=NEAR, kinds=("grief_distress",)))

    assert fresh == ["south"]
    assert asked(world, "c3") == []


def test_who_leaves_one_of_two_rosters_is_on_duty_still() -> None:
    world = a_world()
    both = peer_of("north")
    world.send(a_team("south", crew=(clinician_of("south"), both)))
    world.send(a_team("south", crew=(clinician_of("south"),)))
    worker = world.desk.region(REGION).workers[both.id]

    assert (worker.team, worker.off_at) == ("north", 0)


def test_a_short_pause_ends_no_duty() -> None:
    world = a_world()
    ran(world, "c1")
    world.send(a_status("north", "off_shift"))
    world.send(a_team("north", modes=MODES), at=world.now + NIGHT - 1)

    assert worker(world, peer_of("north").id).hard_runs == 1


def test_who_leaves_in_the_middle_of_a_hard_run_rests_and_the_crew_is_not_told_so() -> None:
    world = a_world()
    world.send(a_call("c1", facts=HARD))
    world.accept(world.incident("c1").offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    left, stays = peer_of("north"), clinician_of("north")
    step = world.send(a_team("north", modes=MODES, crew=(stays, peer_of("south"))))

    assert worker(world, left.id).rest_until == world.now + COOL_DOWN
    assert worker(world, stays.id).rest_until == 0
    assert "crew.rests" not in {each.kind for each in effects_of(step, "h")}


def at_a_hard_scene(*roles: str) -> World:
    """North's crew is with the person."""
    world = a_world(crew=a_crew(*roles))
    world.send(a_call("c1", facts=HARD))
    world.accept(world.incident("c1").offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    return world


@pytest.mark.parametrize(
    "roles, leave, said",
    [
        (("clinician", "peer_specialist"), (1,), ["peer_specialist"]),
        (("clinician", "peer_specialist", "emt"), (0, 2), ["clinician", "emt"]),
        (("clinician", "peer_specialist", "peer_specialist"), (1, 2), ["peer_specialist"]),
    ],
)
def test_who_leaves_a_hard_scene_is_said_by_team_and_role_and_not_by_pseudonym(
    roles, leave, said
) -> None:
    """That somebody rests after a hard run is close to a word about their health."""
    world = at_a_hard_scene(*roles)
    crew = a_crew(*roles)
    gone = {crew[each].id for each in leave}
    stay = tuple(each for each in crew if each.id not in gone)
    step = world.send(a_team("north", modes=MODES, crew=stay))
    told = the(step, "crew_rests")
    workers = world.desk.region(REGION).workers

    assert {name: told[name] for name in ("team", "roles")} == {"team": "north", "roles": said}
    assert not any(each.id in orjson.dumps(told).decode() for each in crew)
    assert {each for each in workers if workers[each].rest_until} == gone
    assert {workers[each].hard_runs for each in gone} == {1}
    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


def test_who_leaves_a_hard_scene_for_another_crew_takes_it_along() -> None:
    world = at_a_hard_scene("clinician", "peer_specialist")
    left = peer_of("north")
    world.send(a_team("south", crew=(clinician_of("south"), left)))
    world.send(a_team("north", modes=MODES, crew=(clinician_of("north"),)))

    assert worker(world, left.id).rest_until == world.now + COOL_DOWN
    assert (worker(world, left.id).team, worker(world, left.id).off_at) == ("south", 0)


def test_a_step_that_named_who_left_a_crew_folds_as_it_did() -> None:
    world = at_a_hard_scene("clinician", "peer_specialist")
    left = peer_of("north").id
    old = {"event": "crew_rests", "region": REGION, "team": "north", "at": 5, "until": 9}
    desk = evolve(world.desk, {**old, "workers": [left], "quiet": True}, 1)
    workers = desk.region(REGION).workers

    assert (workers[left].rest_until, workers[left].hard_runs) == (9, 1)
    assert {each.hard_runs for each in workers.values() if each.id != left} == {0}


def test_a_crew_that_breaks_off_at_a_hard_scene_has_been_there() -> None:
    world = a_world()
    world.send(a_call("c1", facts=HARD))
    world.accept(world.incident("c1").offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    step = world.send(a_status("north", "out_of_service"))

    assert the(step, "crew_rests")["team"] == "north"


def test_one_who_said_not_to_be_asked_before_a_time_is_not_and_no_reason_is_read() -> None:
    """Everybody sets their own limits; what stands behind them never comes here (practice 5.2)."""
    world = World()
    own = replace(peer_of("north"), rest_until=world.now + 3600)
    world.send(a_team("north", crew=(clinician_of("north"), own)))
    world.send(a_call("c1", facts=MILD))
    before = asked(world, "c1")
    world.send(a_status("north", "available"), at=world.now + 3599)
    world.time_passes(1)

    assert before == []
    assert asked(world, "c1") == ["north"]


def test_no_step_says_who_of_a_crew_it_is() -> None:
    """All that the log gives as a reason is the same as for any other that concerns a worker."""
    world = after_a_hard_run()
    step = world.send(a_call("c2", facts=MILD, at=world.now, cell=NEAR, kinds=("welfare",)))
    (why,) = orjson.loads(step.why)
    nearest = why["candidates"]["mobile_crisis"]["nearest"]

    assert {team: reasons for team, _, reasons in nearest} == {
        "north": ["not_available_for_this_call"],
        "south": ["not_available_for_this_call"],
    }


def test_a_step_from_before_workers_were_counted_folds_as_it_did() -> None:
    """What stood with the crew then is each one's; a roster without it ended it."""
    world = a_world()
    ran(world, "c1")
    desk, id_ = world.desk, peer_of("north").id
    old = {"event": "crew_rests", "region": REGION, "team": "north", "at": 5, "until": 9, "runs": 2}
    shown = the(world.send(a_team("north", modes=MODES)), "team_shown")
    told = {name: value for name, value in shown.items() if name != "afresh"}
    with_rest = {**told, "team": {**told["team"], "rest_until": 9, "hard_runs": 2}}
    after = [evolve(desk, event, 1).region(REGION).workers[id_] for event in (old, told, with_rest)]

    assert [each.hard_runs for each in after] == [2, 0, 2]
    assert [each.rest_until for each in after] == [world.now + COOL_DOWN, 0, 9]


def test_who_has_been_off_for_a_week_is_forgotten() -> None:
    world = a_world()
    world.send(a_status("north", "off_shift"))
    later = world.now + 7 * 86_400
    world.send(a_team("south", shift_until=later + 9), at=later)
    world.send(a_status("south", "off_shift"))

    assert set(world.desk.region(REGION).workers) == {
        each.id for each in a_crew("clinician", "peer_specialist", team="south")
    }


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
