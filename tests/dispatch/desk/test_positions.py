"""Where teams are: asked of the shell, answered as distance and age, never in the log."""

import json

from builders import HERE, REGION, T0, World, a_call, a_team, the

from dispatch.contracts.command import ReportTeam
from dispatch.contracts.step import Step

SEEKS = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


def heard(team: str) -> ReportTeam:
    """The team's car was heard."""
    return ReportTeam(region=REGION, actor="desk:positions", what="heard", team=team)


def asked_first(step: Step) -> str:
    return str(the(step, "offer_made")["team"])


def test_a_team_that_is_nearer_than_its_station_is_asked_first() -> None:
    """The crew that stands around the corner goes, whatever its station."""
    world = World()
    world.send(a_team("east"))
    world.send(a_team("west"))
    world.send(heard("west"))
    world.near[HERE] = {"west": [T0, 300]}

    step = world.send(a_call(facts=SEEKS))

    assert asked_first(step) == "west"
    assert the(step, "offer_made")["arrival"] < 60
    assert step.answers[f"near/{REGION}/{HERE}"] == {"west": [T0, 300]}


def test_a_position_that_is_too_old_is_a_reason_and_not_a_guess() -> None:
    """A team that sent positions and fell silent has been somewhere since."""
    world = World()
    world.send(a_team("west"))
    world.send(heard("west"))
    world.near[HERE] = {"west": [T0 - 301, 300]}

    step = world.send(a_call(facts=SEEKS))

    assert "offer_made" not in [event["event"] for event in step.events]
    assert "position_old" in step.why
    assert world.incident().entries


def test_nobody_is_asked_where_teams_are_in_a_region_without_positions() -> None:
    """It costs such a region nothing."""
    world = World()
    world.send(a_team("west"))

    step = world.send(a_call(facts=SEEKS))

    assert step.answers == {}
    assert asked_first(step) == "west"


def test_a_new_shift_begins_at_the_station_until_its_position_is_heard() -> None:
    """Yesterday's last position says nothing of today's crew."""
    world = World()
    world.send(a_team("west"))
    world.send(heard("west"))
    world.send(a_team("west"))
    world.send(a_team("east"))
    world.send(heard("east"))
    world.near[HERE] = {"west": [T0 - 80_000, 300], "east": [T0, 40_000]}

    step = world.send(a_call(facts=SEEKS))

    assert asked_first(step) == "west"


def test_a_position_that_is_heard_keeps_the_lease_of_the_team() -> None:
    """And says nothing else: neither state nor incident changes."""
    world = World()
    world.send(a_team("west"))
    before = world.desk.region(REGION).teams["west"]
    world.now += 600
    world.send(heard("west"))
    after = world.desk.region(REGION).teams["west"]

    assert after.lease_until == before.lease_until + 600
    assert (after.state, after.incident, after.offer) == (before.state, "", "")
    assert after.located


def test_an_answer_that_never_came_leaves_the_station() -> None:
    """The shell has 50 ms; what is not known by then is not known."""
    world = World()
    world.send(a_team("west"))
    world.send(heard("west"))
    world.near[HERE] = "missing"

    step = world.send(a_call(facts=SEEKS))

    assert asked_first(step) == "west"


def test_no_point_of_a_team_stands_in_a_step() -> None:
    """Distances and ages only."""
    world = World()
    world.send(a_team("west"))
    step = world.send(heard("west"))

    assert "latitude" not in json.dumps(step.command)
