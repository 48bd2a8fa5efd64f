"""After a response the next contact is planned or declined, and somebody is told when it is due."""

import pytest
from builders import REGION, T0, World, a_call, a_site, a_status, a_team, names, the

from dispatch.contracts.command import EndIncident, FollowUp
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import hash_of

HOUR = 3600
METHOD = {"suicide_ideation": "method"}
ADA = {"region": REGION, "actor": "person:ada"}


def met(*, asks: bool = True, clear: bool = True) -> World:
    """A crew has met the person, and is clear."""
    world = World(site=a_site(follow_up=asks))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    if clear:
        world.send(a_status("north", "available"))
    return world


def say(world: World, what: str, by: str = "person:ada", **changes):
    return world.send(
        FollowUp(region=REGION, actor=by, incident=world.incident().id, what=what, **changes)
    )


def reasons(world: World) -> set[str]:
    return {entry.reason for entry in world.incident().entries}


def end(world: World, outcome: str = "served"):
    return world.send(EndIncident(incident=world.incident().id, outcome=outcome, **ADA))


def test_a_response_whose_follow_up_nobody_has_said_does_not_end_and_a_person_is_asked() -> None:
    world = met()
    world.time_passes(HOUR)

    assert world.incident().state is IncidentState.CLEARED
    assert reasons(world) == {"follow_up_open"}

    world.time_passes(10 * 24 * HOUR)

    assert world.incident().state is IncidentState.CLEARED


def test_what_a_site_does_not_ask_for_keeps_nothing_open() -> None:
    world = met(asks=False)
    world.time_passes(HOUR)

    assert world.incident().outcome == "served"


def test_the_source_may_close_its_call_and_the_question_stays() -> None:
    world = met()
    world.send(a_call(what="closed", at=T0 + 60))
    before = world.incident().state
    world.time_passes(HOUR)

    assert before is IncidentState.CLEARED
    assert reasons(world) == {"follow_up_open"}


def test_nor_does_it_end_where_the_source_closed_first() -> None:
    world = met(clear=False)
    world.send(a_call(what="closed", at=T0 + 60))
    world.send(a_status("north", "available"))

    assert world.incident().state is IncidentState.CLEARED


def test_a_person_cannot_call_it_served_before_and_can_say_that_nobody_was_there() -> None:
    world = met()
    refused = the(end(world), "refused")["reason"]
    end(world, "contact_not_made")

    assert refused == "follow_up_open"
    assert world.incident().outcome == "contact_not_made"


@pytest.mark.parametrize("within, hours", [("first", 24), ("second", 48), ("third", 72)])
def test_a_planned_contact_comes_due_by_the_policys_hours(within: str, hours: int) -> None:
    world = met()
    step = say(world, "planned", within=within)
    world.time_passes(hours * HOUR - 1)
    before = reasons(world)
    world.time_passes(1)

    assert the(step, "follow_up_planned")["due"] == T0 + hours * HOUR
    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert (before, reasons(world)) == (set(), {"follow_up_due"})


def test_a_crew_that_asks_at_the_scene_is_heard_and_the_rest_follows_when_it_is_clear() -> None:
    world = met(clear=False)
    say(world, "planned", by="team:north")
    here = world.incident().state
    world.send(a_status("north", "available"))

    assert here is IncidentState.ON_SCENE
    assert world.incident().state is IncidentState.FOLLOWING_UP


def test_who_declines_at_the_scene_is_asked_no_more() -> None:
    world = met(clear=False)
    say(world, "declined", by="team:north")
    world.send(a_status("north", "available"))
    world.time_passes(HOUR)

    assert (world.incident().outcome, world.incident().follow_up) == ("served", "declined")
    assert reasons(world) == set()


def test_a_no_that_comes_after_the_question_ends_it() -> None:
    world = met()
    world.time_passes(HOUR)
    step = say(world, "declined")

    assert the(step, "incident_ended")["reason"] == "follow_up_declined"


@pytest.mark.parametrize("what", ["reached", "not_reached"])
def test_whether_the_person_was_reached_ends_it(what: str) -> None:
    world = met()
    say(world, "planned", within="first")
    world.time_passes(24 * HOUR)
    step = say(world, what)

    assert the(step, "incident_ended")["reason"] == f"follow_up_{what}"
    assert world.incident().follow_up == what


def test_a_contact_can_be_planned_again() -> None:
    world = met()
    say(world, "planned", within="first")
    world.time_passes(24 * HOUR)
    say(world, "planned", within="first")
    between = reasons(world)
    world.time_passes(24 * HOUR)

    assert (between, reasons(world)) == (set(), {"follow_up_due"})


def test_what_is_planned_is_not_ended_as_served_without_a_word_of_it() -> None:
    world = met()
    say(world, "planned")

    assert the(end(world), "refused")["reason"] == "follow_up_planned"


def test_a_line_that_nobody_opens_rings_like_any_other() -> None:
    world = met()
    say(world, "planned", within="first")
    world.time_passes(24 * HOUR)
    step = world.time_passes(world.site.ring_other)

    assert the(step, "entry_rang")["holder"] == "position:supervisor"


@pytest.mark.parametrize(
    "what, by, why",
    [
        ("planned", "team:south", "only_a_person_may"),
        ("declined", "desk:0", "only_a_person_may"),
        ("reached", "person:ada", "no_follow_up_planned"),
    ],
)
def test_nobody_else_can_say_it_and_nothing_is_reached_unplanned(what, by, why) -> None:
    assert the(say(met(), what, by), "refused")["reason"] == why


def test_before_anybody_was_met_there_is_nothing_to_follow_up() -> None:
    world = World(site=a_site(follow_up=True))
    world.send(a_call(facts=METHOD))

    assert the(say(world, "planned"), "refused")["reason"] == "nobody_was_met"


def test_a_stale_screen_changes_nothing() -> None:
    world = met()
    step = say(world, "planned", version=world.incident().version - 1)

    assert the(step, "refused")["reason"] == "changed_meanwhile"


def test_a_crew_that_is_lost_afterwards_loses_no_promise() -> None:
    """What was agreed at the scene comes due for a person."""
    world = met(clear=False)
    say(world, "planned", by="team:north", within="first")
    world.send(a_status("north", "out_of_service"))
    world.time_passes(24 * HOUR)

    assert "follow_up_due" in reasons(world)


def test_it_can_be_decided_again_from_the_log() -> None:
    world = met()
    say(world, "planned", within="first")
    world.time_passes(24 * HOUR)
    step = say(world, "reached")

    assert "incident_ended" in names(step)
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
