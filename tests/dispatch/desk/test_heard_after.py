"""Danger that is told when the response is over rings at a person, whoever tells it and how."""

import pytest
from builders import HERE, REGION, T0, World, a_call, a_site, a_status, a_team, names, the
from rows import each_row

from dispatch.contracts.command import EndIncident, FollowUp, LinkCalls, OpenEntry, SetMode
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of

HOUR = 3600
METHOD = {"suicide_ideation": "method"}
ADA = {"region": REGION, "actor": "person:ada"}
ATTEMPT = {"suicide_behavior": "in_progress"}
DANGER = [
    # acute in itself, and EMS has to come
    (ATTEMPT, True),
    # a weapon, though nobody has it in hand
    ({"weapon": "accessible"}, False),
    # nothing acute, and EMS has to come
    ({"medical": "red_flag"}, True),
]
"""What is told, and whether the policy asks EMS for it."""
NO_DANGER = [
    # known before, word for word
    METHOD,
    # new, and no danger
    {"intoxication": "mild"},
    # somebody asked and got no answer; the crew has met the person
    {"medical": "unanswered"},
]


def met(*, asks: bool = True, said: str = "", **site) -> World:
    """A crew has met the person, and is clear; ``said`` is what it says of the next contact."""
    world = World(site=a_site(follow_up=asks, follow_up_by="The county.", **site))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    if said:
        say(world, said, by="team:north")
    world.send(a_status("north", "available"))
    return world


def say(world: World, what: str, by: str = "person:ada"):
    return world.send(FollowUp(region=REGION, actor=by, incident=world.incident().id, what=what))


def tells(world: World, facts, what: str = "closed", **changes):
    """The source's next report, whose time is now."""
    return world.send(a_call(what=what, at=world.now, facts=facts, **changes))


def lines(world: World) -> set[str]:
    return {entry.reason for entry in world.incident().entries}


def ways() -> list[World]:
    """Responses that are over, and whose incident is not."""
    return [met(), met(asks=False), met(said="declined"), met(said="planned")]


@each_row("way", range(4))
@each_row("facts, ems", DANGER)
def test_danger_that_only_the_closing_tells_rings_at_a_person(way: int, facts, ems: bool) -> None:
    world = ways()[way]
    world.time_passes(30)
    step = tells(world, facts)
    rang = world.time_passes(world.site.ring_life_threat)

    assert the(step, "entry_made")["reason"] == "acute"
    assert ("ems_requested" in names(step)) is ems
    assert the(rang, "entry_rang")["holder"] == "position:supervisor"


@each_row("way", range(4))
@each_row("facts", NO_DANGER)
def test_a_closing_without_news_of_danger_rings_nowhere_and_decides_nothing(way: int, facts):
    world, beside = ways()[way], ways()[way]
    world.time_passes(30)
    beside.time_passes(30)
    step = tells(world, facts)
    tells(beside, {})

    assert {"entry_made", "ems_requested", "decided"}.isdisjoint(names(step))
    assert world.incident().state is beside.incident().state


@pytest.mark.parametrize("way", range(4))
@pytest.mark.parametrize("what", ["updated", "closed"])
def test_what_rings_for_danger_is_not_ended_under_whoever_looks_into_it(way: int, what) -> None:
    """Neither by the time after a response, nor by the source, nor by a crew's late word."""
    world = ways()[way]
    tells(world, ATTEMPT, what)
    world.time_passes(30)
    tells(world, {})
    say(world, "declined", by="team:north")
    world.send(OpenEntry(incident=world.incident().id, **ADA))
    world.time_passes(2 * HOUR)

    assert world.incident().state is not IncidentState.ENDED
    assert "acute" in lines(world)


@pytest.mark.parametrize("way", range(4))
def test_a_person_ends_what_rang_for_danger(way: int) -> None:
    world = ways()[way]
    tells(world, ATTEMPT)
    say(world, "declined")
    unseen = world.incident().state
    world.send(EndIncident(incident=world.incident().id, outcome="served", **ADA))

    assert unseen is not IncidentState.ENDED
    assert world.incident().outcome == "served"


def test_who_has_opened_the_line_ends_it_with_a_word_of_the_next_contact() -> None:
    world = met(said="planned")
    tells(world, ATTEMPT)
    world.send(OpenEntry(incident=world.incident().id, **ADA))
    step = say(world, "reached")

    assert the(step, "incident_ended")["reason"] == "follow_up_reached"


@pytest.mark.parametrize("facts, ems", DANGER)
def test_danger_that_a_closing_tells_after_the_end_is_with_a_person_as_a_late_call(facts, ems):
    world = met(said="declined")
    ended = world.time_passes(HOUR)
    first = world.incident().id
    step = tells(world, facts, behavioral="unknown")
    tells(world, {})
    world.time_passes(2 * HOUR)

    assert "incident_ended" in names(ended)
    assert world.incident().id != first
    assert (world.incident().late, world.incident().state) == (True, IncidentState.WITH_PERSON)
    assert "acute" in {e["reason"] for e in step.events if e["event"] == "entry_made"}
    assert ("ems_requested" in names(step)) is ems


@pytest.mark.parametrize("facts", NO_DANGER)
def test_a_closing_without_news_of_danger_opens_nothing_after_the_end(facts) -> None:
    world = met(said="declined")
    world.time_passes(HOUR)

    assert the(tells(world, facts), "refused")["reason"] == "already_ended"


def test_nor_does_the_danger_of_what_was_no_such_call() -> None:
    """What becomes of a robbery is the center's own matter, as it was before."""
    world = World()
    world.send(a_call(behavioral="no"))
    tells(world, {}, behavioral="no")
    step = tells(world, {"weapon": "in_hand"}, behavioral="unknown", report="again")

    assert the(step, "refused")["reason"] == "already_ended"


@pytest.mark.parametrize("said", ["", "declined", "first"])
def test_danger_that_a_line_tells_where_it_closes_its_talk_stays_with_a_person(said: str) -> None:
    world = World()
    world.send(a_call(facts={"suicide_ideation": "passive"}, channel="988"))
    closing = {"channel": "988", "disposition": "served", "follow_up": said}
    step = tells(world, ATTEMPT, report="closing", **closing)
    world.time_passes(2 * HOUR)

    assert "ems_requested" in names(step)
    assert world.incident().state is not IncidentState.ENDED
    assert "acute" in lines(world)


def test_a_desk_that_only_watches_keeps_nothing_open_for_it() -> None:
    world = met(asks=False, shadow_tells_life_threat=False)
    world.send(SetMode(mode=OperatingMode.SHADOW, **ADA))
    tells(world, {"medical": "red_flag"})

    assert world.incident().outcome == "served"


def test_a_step_from_before_it_was_kept_open_folds_as_it_did() -> None:
    world = met(asks=False)
    step = tells(world, ATTEMPT)
    made = dict(the(step, "entry_made"))
    kept = made.pop("after_response")

    assert kept is True
    assert "after_response" not in made  # and ``entries.made`` reads it as one of that time
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
    assert (world.incident().cell, world.incident().heard_at) == (HERE, T0)


def test_what_ems_was_asked_for_before_hides_nothing_that_is_told_afterwards() -> None:
    """It was asked because some answers were missing; now there is one."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.time_passes(world.site.unanswered_after)
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    asked = "ems" in world.incident().needs
    step = tells(world, {"medical": "red_flag"})

    assert asked
    assert the(step, "entry_made")["reason"] == "acute"


@pytest.mark.parametrize("by", ["first", "third"])
def test_what_a_closing_plans_after_a_crew_is_clear_is_kept(by: str) -> None:
    world = met()
    tells(world, {}, follow_up=by)

    assert world.incident().state is IncidentState.FOLLOWING_UP


def late_danger(*, beside: bool = False) -> World:
    """A closing told of danger after the end; somebody has opened the line of it."""
    world = World()
    if beside:
        world.send(a_call("c2", facts=METHOD))
    world.send(a_call(facts={"suicide_ideation": "passive"}, kinds=(), cell=""))
    tells(world, {}, disposition="withdrawn")
    world.now += 1
    tells(world, {"weapon": "in_hand"}, kinds=(), cell="")
    world.send(OpenEntry(incident=world.incident().id, **ADA))
    return world


@pytest.mark.parametrize("what", ["closed", "updated"])
def test_more_danger_of_a_late_call_keeps_it_open_as_the_first_did(what: str) -> None:
    world = late_danger()
    world.now += 1
    tells(world, {"overdose": "suspected"}, what)
    world.now += 1
    tells(world, {})

    assert world.incident().state is IncidentState.WITH_PERSON
    assert [entry.opened_by for entry in world.incident().entries if entry.reason == "acute"] == [
        ""
    ]


def test_what_a_late_call_is_linked_to_is_kept_open_as_well() -> None:
    world = late_danger(beside=True)
    danger = world.incident().id
    world.send(LinkCalls(incident=world.incident("c2").id, other=danger, **ADA))
    world.now += 1
    world.send(a_call("c2", "closed", at=world.now))

    assert danger in world.incident("c2").formerly
    assert world.incident("c2").state is IncidentState.WITH_PERSON
    assert "acute" in {entry.reason for entry in world.incident("c2").entries}


@pytest.mark.parametrize("what", ["closed", "updated"])
def test_who_could_be_woken_and_cannot_any_more_is_news(what: str) -> None:
    world = met(said="declined")
    tells(world, {"consciousness": "altered"}, "updated")
    world.send(OpenEntry(incident=world.incident().id, **ADA))
    world.now += 1
    tells(world, {"consciousness": "altered"}, "updated")
    again = [entry for entry in world.incident().entries if not entry.opened_by]
    world.now += 1
    tells(world, {"consciousness": "unresponsive"}, what)

    assert not again
    assert [entry.reason for entry in world.incident().entries if not entry.opened_by] == ["acute"]


@pytest.mark.parametrize("mode", [OperatingMode.RECOMMEND, OperatingMode.AUTOMATIC])
def test_danger_that_a_watching_desk_told_nobody_rings_when_it_begins_to_act(mode) -> None:
    world = met(shadow_tells_life_threat=False)
    world.send(SetMode(mode=OperatingMode.SHADOW, **ADA))
    silent = the(tells(world, {"weapon": "in_hand"}, "updated"), "entry_made")
    step = world.send(SetMode(mode=mode, **ADA))
    tells(world, {}, follow_up="declined")

    rings = the(step, "entry_made")
    assert (silent["quiet"], rings["reason"], rings["quiet"]) == (True, "acute", False)
    assert rings["due"] == world.now + world.site.ring_life_threat
    assert world.incident().state is IncidentState.CLEARED
