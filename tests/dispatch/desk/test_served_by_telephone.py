"""No crew met the person: whoever served them by telephone holds the call, says so, and ends it."""

import pytest
from builders import REGION, World, a_call, a_status, a_team, names, the

from dispatch.contracts.command import EndIncident, FollowUp, HandBack, OpenEntry, SetMode
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of

METHOD = {"suicide_ideation": "method"}
ADA = {"region": REGION, "actor": "person:ada"}


def waiting(*, asked: bool) -> World:
    """Somebody waits for a team; one is being asked, or there is none."""
    world = World()
    if asked:
        world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    return world


def sends(world: World, form, **parts):
    return world.send(form(incident=world.incident().id, **ADA, **parts))


def refused(step) -> str:
    return str(the(step, "refused")["reason"])


@pytest.mark.parametrize(
    "asked, state", [(False, IncidentState.SEEKING), (True, IncidentState.OFFERED)]
)
def test_who_served_by_telephone_takes_the_call_says_what_was_agreed_and_ends_it(asked, state):
    world = waiting(asked=asked)
    before = world.incident().state
    sends(world, OpenEntry)
    sends(world, FollowUp, what="declined")
    step = sends(world, EndIncident, outcome="served")

    assert before is state
    assert (world.incident().outcome, world.incident().follow_up) == ("served", "declined")
    assert ("offer_withdrawn" in names(step)) is asked
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


@pytest.mark.parametrize("asked", [False, True])
def test_what_they_planned_goes_on_and_nobody_is_sought_any_more(asked: bool) -> None:
    world = waiting(asked=asked)
    sends(world, OpenEntry)
    sends(world, FollowUp, what="planned", within="first")
    sends(world, EndIncident, outcome="served")
    world.send(a_team("south"))
    world.time_passes(24 * 3600)

    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert {entry.reason for entry in world.incident().entries} == {"follow_up_due"}
    assert all(offer.state == "withdrawn" for offer in world.incident().offers)


@pytest.mark.parametrize("asked", [False, True])
def test_each_step_left_out_is_asked_for_by_name(asked: bool) -> None:
    """One after the other: who has not taken the call is told so, before it is about a contact."""
    world = waiting(asked=asked)
    first = [
        refused(sends(world, EndIncident, outcome="served")),
        refused(sends(world, FollowUp, what="declined")),
    ]
    sends(world, OpenEntry)
    then = refused(sends(world, EndIncident, outcome="served"))

    assert (first, then) == (["nobody_was_met", "nobody_was_met"], "follow_up_open")


@pytest.mark.parametrize("state", ["en_route", "holding"])
def test_nobody_is_served_by_telephone_while_a_crew_is_on_its_way_to_ask_them(state: str) -> None:
    world = waiting(asked=True)
    sends(world, OpenEntry)
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", state))

    assert refused(sends(world, FollowUp, what="declined")) == "nobody_was_met"
    assert refused(sends(world, EndIncident, outcome="served")) == "a_crew_is_on_it"


def test_whoever_was_not_served_ends_as_what_they_were_without_a_word_of_a_contact() -> None:
    world = waiting(asked=False)
    sends(world, EndIncident, outcome="contact_not_made")

    assert world.incident().outcome == "contact_not_made"


def test_that_a_position_holds_it_says_of_nobody_that_they_talked() -> None:
    """Where nobody has taken it, the call stands with a position, and no position has a voice."""
    world = waiting(asked=False)

    assert world.incident().holder == "position:call-taker"
    assert refused(sends(world, FollowUp, what="planned")) == "nobody_was_met"


@pytest.mark.parametrize("said", ["none", "withdrawn", "duplicate", "handed_over", "served"])
def test_no_closing_forgets_what_somebody_promised(said: str) -> None:
    world = waiting(asked=False)
    sends(world, OpenEntry)
    sends(world, FollowUp, what="planned", within="first")
    world.send(a_call(what="closed", disposition=said))
    world.time_passes(24 * 3600)

    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert {entry.reason for entry in world.incident().entries} == {"follow_up_due"}


def test_nor_does_the_closing_of_another_caller_forget_what_a_source_promised() -> None:
    world = waiting(asked=False)
    world.send(a_call("c2", related=(("duplicate", "c1"),), facts=METHOD))
    world.send(a_call("c2", "closed", disposition="served", follow_up="first"))
    world.send(a_call(what="closed"))

    assert world.incident().state is IncidentState.FOLLOWING_UP


def test_danger_that_such_a_closing_tells_rings_all_the_same() -> None:
    world = waiting(asked=False)
    sends(world, OpenEntry)
    sends(world, FollowUp, what="planned", within="first")
    world.send(a_call(what="closed", facts={"weapon": "in_hand"}))
    sends(world, FollowUp, what="reached")

    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert {entry.reason for entry in world.incident().entries} == {"acute"}


def test_nor_do_the_hours_of_a_desk_that_only_watches_forget_it() -> None:
    world = waiting(asked=False)
    sends(world, OpenEntry)
    sends(world, FollowUp, what="planned", within="first")
    shadow = {"region": REGION, "actor": "person:ada", "mode": OperatingMode.SHADOW}
    world.send(SetMode(**shadow))
    world.send(a_call(what="updated", report="r2"))
    sends(world, HandBack)
    world.time_passes(world.site.set_aside_after + 1)
    world.send(SetMode(**{**shadow, "mode": OperatingMode.RECOMMEND}))
    world.time_passes(24 * 3600)

    assert world.incident().state is not IncidentState.ENDED
    assert "follow_up_due" in {entry.reason for entry in world.incident().entries}
