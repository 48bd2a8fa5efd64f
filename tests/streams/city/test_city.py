"""The city and the real core together, without a broker."""

import asyncio
from collections import Counter

import pytest

from streams.city import feeder as feeding
from streams.city.feeder import FEEDER
from streams.city.staff import ACTOR

START = 1_803_931_200  # 2027-03-01, 14:00 in Chicago
HOUR = 3600


def events(world, name):
    return [event for step in world.steps for event in step.events if event["event"] == name]


def refusals(world):
    return {
        (step.command["command"], event["reason"])
        for step in world.steps
        for event in step.events
        if event["event"] == "refused"
    }


@pytest.fixture(scope="module")
def long_run(new_world, new_feeder):
    """A day and a half, played once for all that only look at it."""
    world = new_world()
    asyncio.run(play(world, new_feeder(world), hours=36))
    return world


async def play(world, feeder, hours):
    feeder.begin()
    await feeder.run(START + int(hours * HOUR))


def test_calls_are_decided_crews_answer_and_most_calls_are_set_aside(long_run):
    world = long_run
    moved = Counter(event["state"] for event in events(world, "incident_moved"))
    modes = {event["mode"] for event in events(world, "decided")}
    assert {"mobile_crisis", "counselor", "peer_warm_line"} <= modes
    assert {"en_route", "on_scene", "cleared"} <= set(moved)
    assert events(world, "offer_declined")
    assert {"acknowledged", "rolling"} <= {event["what"] for event in events(world, "ems_reported")}
    assert moved["set_aside"] > len(events(world, "incident_opened")) / 2
    assert not events(world, "faulted")
    assert not events(world, "deadline_failed")
    assert refusals(world) <= {
        ("accept_offer", "offer_withdrawn"),  # the facts changed while the crew was answering
        ("report_call", "already_ended"),  # the center closes what a crew has ended
        ("report_team", "team_not_on_shift"),  # the desk ended the shift a second before
    }


def test_what_turns_into_a_crisis_is_taken_up(long_run):
    world = long_run
    aside = {e["incident"] for e in events(world, "incident_moved") if e["state"] == "set_aside"}
    taken_up = {e["incident"] for e in events(world, "decided")} & aside

    assert taken_up


def test_unreadable_messages_reach_a_person_and_stop_nothing(long_run):
    world = long_run
    assert set(world.buried) <= {"not_json", "field"}
    assert world.buried


def test_crews_lose_a_peer_now_and_then(long_run):
    world = long_run
    states = [s.command.get("state") for s in world.steps if s.command["command"] == "report_team"]

    assert "crew_incomplete" in states
    assert "transporting" in states


async def test_the_same_seed_gives_the_same_log_to_the_byte(new_world, new_feeder):
    worlds = [new_world(), new_world(), new_world()]
    for world, seed in zip(worlds, (1, 1, 2), strict=True):
        await play(world, new_feeder(world, seed=seed), hours=1.5)

    assert worlds[0].log == worlds[1].log
    assert worlds[0].log != worlds[2].log


async def test_a_city_goes_on_where_it_stopped(new_world, new_feeder):
    world = new_world()
    await play(world, new_feeder(world), hours=3)
    said, busy = len(world.letters), len(world.running_crews())

    again = new_feeder(world)
    again.remember(world.log_records())
    again.begin()
    begun = again.now
    await again.run(START + 8 * HOUR)

    assert busy
    assert START + 2 * HOUR < begun <= START + 3 * HOUR
    told = Counter(event["incident"] for event in events(world, "offer_accepted"))
    assert max(told.values()) == 1
    ids = [record.header("ce_id") for record in world.letters]
    calls = Counter(i for i in ids if i.startswith((b"CAD", b"988")))
    assert max(calls.values()) == 1, "no call is told twice"
    assert len(world.letters) > said
    left = [one for one in world.running_crews() if one.heard_at < START + 5 * HOUR]
    assert left == [], "no crew is forgotten on its run"


async def test_without_staff_nobody_clicks_and_entries_ring(new_world, new_feeder):
    world = new_world()
    await play(world, new_feeder(world, staff=False), hours=5)

    assert events(world, "entry_rang")
    assert events(world, "standing_path_taken")
    assert not [step for step in world.steps if step.actor == ACTOR]


def test_the_sample_dispatcher_opens_some_and_gives_some_back(long_run):
    world = long_run
    clicks = Counter(step.command["command"] for step in world.steps if step.actor == ACTOR)
    assert set(clicks) == {"open_entry", "hand_back", "follow_up"}
    assert events(world, "standing_path_taken"), "some are left to ring"
    assert not [reason for command, reason in refusals(world) if command in clicks]


def test_a_contact_that_needs_a_county_is_handed_over_by_the_lines_own_site(long_run):
    world = long_run
    asked = events(world, "handover_offered")

    assert asked
    assert {event["region"] for event in asked} == {"tri-river"}
    assert {event["to"] for event in asked} == {"alder"}


def test_time_is_said_at_the_second_at_which_something_is_due(long_run):
    world = long_run
    late = [
        step.now - e["at"]
        for step in world.steps
        for e in step.events
        if e["event"] == "offer_expired"
    ]
    rang = [
        step.now - e["at"]
        for step in world.steps
        for e in step.events
        if e["event"] == "entry_rang"
    ]

    assert late + rang
    assert max(late + rang) == 0
    assert {s.actor for s in world.steps if s.command["command"] == "pass_time"} == {FEEDER}


@pytest.mark.parametrize("speed", [30.0, 600.0])
async def test_the_clock_goes_as_fast_as_it_was_asked_to(new_world, new_feeder, speed):
    world = new_world()
    feeder = new_feeder(world, speed=speed)

    await play(world, feeder, hours=1)

    assert feeder.now - START == pytest.approx(HOUR, rel=0.1)
    assert world.real == pytest.approx((feeder.now - START) / speed, rel=0.05)


async def test_the_clock_stands_while_the_desks_do_not_answer(new_world, new_feeder):
    world = new_world()
    world.mute_for = 100.0
    feeder = new_feeder(world, speed=30.0)

    await play(world, feeder, hours=0.2)

    assert world.real == pytest.approx(100 + (feeder.now - START) / 30, abs=5)
    assert not events(world, "offer_expired")


async def test_an_answer_that_never_comes_is_given_up(new_world, new_feeder, monkeypatch):
    monkeypatch.setattr(feeding, "PATIENCE_SECONDS", 5.0)
    world = new_world()
    world.mute_for = 1e9

    await play(world, new_feeder(world, speed=30.0), hours=0.1)

    assert world.letters


async def test_a_broker_that_is_away_is_waited_for(new_world, new_feeder):
    world = new_world()
    world.fail_sends = 3

    await play(world, new_feeder(world), hours=0.5)

    assert events(world, "incident_opened")
    assert world.real >= 3
