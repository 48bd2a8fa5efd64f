"""A line that is made anew, by a link or by a desk that begins to act, rings where and when it did.

What watches makes its lines in silence; who links calls takes the lines of both along.
"""

import pytest
from builders import REGION, World, a_call, a_site, a_team, the

from dispatch.contracts.command import HandOver, LinkCalls, MarkMistaken, SetMode
from dispatch.contracts.incident import Entry, IncidentState
from dispatch.contracts.site import OperatingMode

METHOD = {"suicide_ideation": "method"}
ATTEMPT = {"suicide_behavior": "in_progress"}
WEAPON = {"weapon": "in_hand"}
ADA = {"region": REGION, "actor": "person:ada"}
ALONE = {"kinds": (), "cell": ""}
"""A call that no evidence links to another."""


def begins(world: World, mode: OperatingMode = OperatingMode.AUTOMATIC):
    return world.send(SetMode(mode=mode, **ADA))


def links(world: World):
    one, other = (world.incident(call).id for call in ("c1", "c2"))
    return world.send(LinkCalls(incident=one, other=other, **ADA))


def made(step, reason: str) -> dict:
    """The line that the step made for this reason."""
    (found,) = (
        event
        for event in step.events
        if event["event"] == "entry_made" and event["reason"] == reason
    )
    return found


def line(world: World, reason: str) -> Entry:
    (found,) = (entry for entry in world.incident().entries if entry.reason == reason)
    return found


def watching(**site) -> World:
    return World(mode="shadow", site=a_site(shadow_tells_life_threat=False, **site))


def test_an_unclear_call_with_danger_rings_as_such_when_a_desk_begins_to_act() -> None:
    world = watching()
    world.send(a_call("c1", facts=WEAPON, behavioral="unknown"))
    world.send(a_call("c2", behavioral="unknown", **ALONE))
    step = begins(world)
    due = {e["incident"]: e["due"] for e in step.events if e["event"] == "entry_made"}

    assert due[world.incident("c1").id] == world.now + world.site.ring_life_threat
    assert due[world.incident("c2").id] == world.now + world.site.ring_other


def test_and_when_it_is_linked_to_another() -> None:
    world = World()
    world.send(a_call("c1", facts=METHOD, **ALONE))
    world.send(a_call("c2", facts=WEAPON, behavioral="unknown", **ALONE))
    step = links(world)

    assert made(step, "unclear")["due"] == world.now + world.site.ring_life_threat


def test_a_crew_that_fell_silent_while_the_desk_watched_rings_as_soon_as_any_other() -> None:
    world = World(site=a_site(shadow_tells_life_threat=False))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    begins(world, OperatingMode.SHADOW)
    world.time_passes(world.site.availability_lease)
    step = begins(world)

    assert made(step, "crew_not_heard")["due"] == world.now + world.site.ring_life_threat


def test_ems_that_did_not_answer_while_the_desk_watched_rings_as_well() -> None:
    world = World(site=a_site(shadow_tells_life_threat=False))
    world.send(a_call(facts=ATTEMPT))
    begins(world, OperatingMode.SHADOW)
    world.time_passes(world.site.ems_acknowledge_within)
    step = begins(world)

    assert made(step, "ems_unacknowledged")["due"] == world.now + world.site.ring_life_threat


def test_signs_of_a_hoax_stay_the_supervisors() -> None:
    watched, linked = watching(), World()
    watched.send(a_call(facts=METHOD, signs=("voip_no_location",)))
    linked.send(a_call("c1", facts=METHOD, **ALONE))
    linked.send(a_call("c2", facts=METHOD, signs=("voip_no_location",), **ALONE))
    steps = begins(watched), links(linked)

    assert [made(step, "hoax_signs")["holder"] for step in steps] == ["position:supervisor"] * 2


def test_a_review_stays_the_supervisors_and_rings_nowhere_where_its_call_is_linked() -> None:
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts=METHOD))
    world.send(a_call("c2", facts=ATTEMPT, **ALONE))
    attempt = world.incident("c2").facts[0].id
    world.send(MarkMistaken(incident=world.incident("c2").id, fact=attempt, **ADA))
    review = made(links(world), "lowering_review")

    assert (review["holder"], review["quiet"]) == ("position:supervisor", True)


@pytest.mark.parametrize("first", [OperatingMode.RECOMMEND, OperatingMode.SHADOW])
def test_what_somebody_has_already_rings_nowhere_when_a_desk_acts_by_itself(first) -> None:
    """Another desk is asked, and the sender waits for its answer."""
    world = World(mode=first.value)
    world.send(a_call(facts=METHOD))
    world.send(HandOver(incident=world.incident().id, to="other", **ADA))
    step = begins(world)

    assert "handover_pending" not in {e.get("reason") for e in step.events}
    assert line(world, "handover_pending").quiet
    assert world.incident().state is IncidentState.WITH_PERSON
    assert the(step, "mode_set")
