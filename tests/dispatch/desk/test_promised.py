"""A contact that was promised is told when it is due, whatever becomes of the call meanwhile."""

import pytest
from builders import REGION, T0, World, a_call, a_site, a_status, a_team, the

from dispatch.contracts.command import (
    AdoptSite,
    EndIncident,
    FollowUp,
    HandBack,
    LinkCalls,
    OpenEntry,
    Overrule,
    ReportTeam,
    SetMode,
    UnlinkCall,
)
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.response import Mode
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of
from dispatch.desk.effects import effects_of
from dispatch.desk.evolve import evolve

HOUR = 3600
DAY = 24 * HOUR
METHOD = {"suicide_ideation": "method"}
TALK = {"suicide_ideation": "passive", "triage_state": "complete"}
ADA = {"region": REGION, "actor": "person:ada"}


def say(world: World, what: str, by: str = "person:ada", call: str = "c1", **more):
    said = {"region": REGION, "actor": by, "within": "first"} | more
    return world.send(FollowUp(incident=world.incident(call).id, what=what, **said))


def opens(world: World, call: str = "c1") -> None:
    world.send(OpenEntry(incident=world.incident(call).id, **ADA))


def reasons(world: World, call: str = "c1") -> set[str]:
    return {entry.reason for entry in world.incident(call).entries}


def at_the_door() -> World:
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    return world


def with_a_person(**more) -> World:
    """A crew has promised a contact, and was lost before it was done."""
    world = at_the_door()
    say(world, "planned", by="team:north", **more)
    world.send(a_status("north", "out_of_service"))
    return world


def on_the_line() -> World:
    """A counselor has promised a contact, and talks on."""
    world = World()
    world.send(a_call(facts=TALK, channel="988"))
    say(world, "planned")
    return world


def ends(world: World) -> None:
    world.send(EndIncident(incident=world.incident().id, outcome="served", **ADA))


def closes(world: World, **more) -> None:
    world.now += 1
    world.send(a_call(what="closed", at=world.now, disposition="served", **more))


def hands_back(world: World) -> None:
    opens(world)
    world.send(HandBack(incident=world.incident().id, **ADA))


def overrules(world: World) -> None:
    one = world.incident().id
    world.send(Overrule(incident=one, mode=Mode.COUNSELOR, reason="r", private="", **ADA))


@pytest.mark.parametrize("how", [ends, closes, hands_back, overrules])
def test_the_line_that_it_is_due_is_closed_by_a_word_of_it_and_nothing_else(how) -> None:
    world = with_a_person()
    world.time_passes(DAY)
    how(world)

    assert "follow_up_due" in reasons(world)


def test_nor_by_the_closing_of_a_talk() -> None:
    world = on_the_line()
    world.time_passes(DAY)
    closes(world, channel="988")
    here, lines = world.incident().state, reasons(world)
    say(world, "reached")

    assert (here, lines) == (IncidentState.FOLLOWING_UP, {"follow_up_due"})
    assert world.incident().outcome == "served"


@pytest.mark.parametrize("how", [ends, closes, hands_back])
def test_nor_is_the_line_that_asks_for_another_peer(how) -> None:
    world = with_a_person(peer="p99")
    how(world)

    assert "follow_up_without_peer" in reasons(world)


def comes_due_under_a_crew() -> World:
    """A person who talked has promised it, and a day later a crew is sent all the same."""
    world = World()
    world.send(a_call(facts=METHOD))
    opens(world)
    say(world, "planned")
    world.time_passes(DAY - 60)
    world.send(a_team("north", shift_until=T0 + 2 * DAY))
    world.time_passes(1)
    world.accept(world.incident().offers[-1].id, "north")
    world.time_passes(60)
    return world


@pytest.mark.parametrize("last", ["available", "out_of_service"])
def test_what_comes_due_while_a_crew_is_there_is_told_when_it_is_clear_or_gone(last: str) -> None:
    world = comes_due_under_a_crew()
    meanwhile = reasons(world)
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", last))

    assert "follow_up_due" not in meanwhile
    assert "follow_up_due" in reasons(world)


def test_unless_the_crew_says_what_became_of_it() -> None:
    world = comes_due_under_a_crew()
    world.send(a_status("north", "on_scene"))
    say(world, "declined", by="team:north")
    world.send(a_status("north", "available"))

    assert "follow_up_due" not in reasons(world)


def test_the_sites_hours_do_not_end_a_call_set_aside_to_whose_caller_it_was_promised() -> None:
    world = with_a_person()
    opens(world)
    world.send(HandBack(incident=world.incident().id, behavioral="no", **ADA))
    aside = world.incident().state
    world.time_passes(world.site.set_aside_after)
    kept = world.incident().state
    step = world.time_passes(DAY - world.site.set_aside_after)

    assert (aside, kept) == (IncidentState.SET_ASIDE, IncidentState.FOLLOWING_UP)
    assert the(step, "entry_made")["reason"] == "follow_up_due"


def test_the_log_of_it_folds_and_recomputes_to_the_same() -> None:
    world = comes_due_under_a_crew()
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    say(world, "reached")

    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


@pytest.mark.parametrize("what", ["reached", "not_reached"])
def test_a_contact_that_was_tried_is_noted_while_a_person_still_has_the_call(what: str) -> None:
    """It was refused as planned by nobody, under the very line that it is due."""
    world = with_a_person()
    world.time_passes(DAY)
    opens(world)
    step = say(world, what)
    lines = reasons(world)
    ends(world)

    assert the(step, "follow_up_noted")["what"] == what
    assert "follow_up_due" not in lines
    assert (world.incident().outcome, world.incident().follow_up) == ("served", what)


PEERS = {"c1": "north-m1-peer_specialist", "c2": "south-m1-peer_specialist"}


def two_promises(within: dict[str, str], peers: tuple[str, ...] = ()) -> World:
    """Two calls of which each has its promise; the first is the older and goes on."""
    world = World()
    for call, team in (("c1", "north"), ("c2", "south")):
        world.send(a_team(team))
        world.send(a_call(call, facts=METHOD, kinds=(), at=world.now))
        world.accept(world.incident(call).offers[-1].id, team)
        world.send(a_status(team, "on_scene"))
        more = {"peer": PEERS[call]} if call in peers else {}
        say(world, "planned", call=call, by=f"team:{team}", within=within[call], **more)
        world.send(a_status(team, "out_of_service"))
        world.now += 1
    return world


def links(world: World) -> None:
    one, other = (world.incident(call).id for call in ("c1", "c2"))
    world.send(LinkCalls(incident=one, other=other, **ADA))


@pytest.mark.parametrize("c1, c2, hours", [("third", "first", 24), ("first", "third", 24)])
def test_of_two_contacts_of_linked_calls_the_earlier_is_due(c1: str, c2: str, hours: int) -> None:
    world = two_promises({"c1": c1, "c2": c2})
    links(world)
    world.time_passes(hours * HOUR)

    assert "follow_up_due" in reasons(world)
    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


@pytest.mark.parametrize("within", [("third", "first"), ("first", "third")])
@pytest.mark.parametrize("peers", [("c1",), ("c2",), ("c1", "c2")])
def test_and_it_lies_with_one_peer_where_either_did(within, peers: tuple[str, ...]) -> None:
    world = two_promises(dict(zip(("c1", "c2"), within, strict=True)), peers)
    links(world)
    entrusted = dict(world.desk.region(REGION).entrusted)

    assert entrusted == {world.incident().follow_up_peer: 1}
    assert world.incident().follow_up_peer in {PEERS[call] for call in peers}


def test_a_contact_that_is_due_already_is_the_earlier() -> None:
    world = two_promises({"c1": "third", "c2": "first"})
    world.time_passes(DAY)
    links(world)

    assert "follow_up_due" in reasons(world)
    assert ("follow_up", world.incident().id) not in world.desk.region(REGION).timetable.due_of


# --- A desk that is set to watch ------------------------------------------------------------------


def watches(world: World):
    return world.send(SetMode(mode=OperatingMode.SHADOW, **ADA))


def planned_at_the_door() -> World:
    world = at_the_door()
    say(world, "planned", by="team:north")
    world.send(a_status("north", "available"))
    return world


@pytest.mark.parametrize("tells_life_threat", [True, False])
@pytest.mark.parametrize("how", [planned_at_the_door, with_a_person, on_the_line])
def test_what_was_promised_before_a_desk_only_watched_comes_due_aloud(how, tells_life_threat):
    """People promised it: that is no output of a desk which watches (practice 7.2)."""
    world = how()
    site = a_site(hash="7" * 64, shadow_tells_life_threat=tells_life_threat)
    world.shelf.sites[site.hash] = site
    world.send(AdoptSite(hash=site.hash, **ADA))
    watches(world)
    step = world.time_passes(DAY)
    (due,) = (e for e in step.events if e.get("reason") == "follow_up_due")
    rang = world.time_passes(world.site.ring_other)

    assert (due["quiet"], due["at"], due["holder"]) == (
        False,
        world.now - 120,
        "position:supervisor",
    )
    assert due["due"] == due["at"] + world.site.ring_other
    assert "follow_up_due" in {e.get("reason") for e in rang.events if e["event"] == "entry_rang"}
    assert "queue.entered" in {effect.kind for effect in effects_of(step, "abc")}


def test_a_line_of_it_that_rings_when_the_desk_begins_to_watch_rings_on_and_once() -> None:
    world = planned_at_the_door()
    world.time_passes(DAY)
    before = world.incident().entries
    watches(world)
    world.send(SetMode(mode=OperatingMode.AUTOMATIC, **ADA))

    assert world.incident().entries == before
    assert [entry.quiet for entry in before] == [False]


def test_a_crew_that_promises_it_after_that_is_told_of_as_well() -> None:
    """Its run began before; so did what it has to say, and that its peer cannot take it."""
    world = at_the_door()
    watches(world)
    say(world, "planned", by="team:north", peer="p99")
    world.send(a_status("north", "available"))
    world.time_passes(DAY)

    assert {e.reason: e.quiet for e in world.incident().entries} == {
        "follow_up_without_peer": False,
        "follow_up_due": False,
    }


def test_linked_to_another_by_a_desk_that_watches_it_rings_on() -> None:
    world = two_promises({"c1": "third", "c2": "first"})
    world.time_passes(DAY)
    watches(world)
    links(world)
    lines = [entry for entry in world.incident().entries if entry.reason == "follow_up_due"]

    assert [entry.quiet for entry in lines] == [False]


# --- Calls that are taken apart -------------------------------------------------------------------


def taken_apart(world: World):
    """The second call is an incident of its own again."""
    one = world.incident("c2").id
    assert one == world.incident("c1").id
    return world.send(UnlinkCall(incident=one, call="c2", **ADA))


def due_of(world: World) -> dict[str, int]:
    """When what was promised is due, by call."""
    due = world.desk.region(REGION).timetable.due_of
    found = {call: due.get(("follow_up", world.incident(call).id)) for call in ("c1", "c2")}
    return {call: at for call, at in found.items() if at is not None}


def told_between(world: World) -> set[str]:
    """The calls at whose incidents somebody was asked whose contact it is."""
    found = [(call, e) for call in ("c1", "c2") for e in world.incident(call).entries]
    return {call for call, e in found if e.reason == "follow_up_between" and not e.quiet}


def both(world: World) -> World:
    """The log of it folds and recomputes to the same."""
    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    return world


def promise_of(call: str, peer: str = "") -> World:
    """Two calls with a crew each, both lost; one had promised a contact. Then they were one."""
    world = World()
    for each, team in (("c1", "north"), ("c2", "south")):
        world.send(a_team(team))
        world.send(a_call(each, facts=METHOD, kinds=(), at=world.now))
        world.accept(world.incident(each).offers[-1].id, team)
        world.send(a_status(team, "on_scene"))
        if each == call:
            say(world, "planned", call=call, by=f"team:{team}", peer=peer)
        world.send(a_status(team, "out_of_service"))
        world.now += 1
    links(world)
    return world


@pytest.mark.parametrize("call", ["c1", "c2"])
@pytest.mark.parametrize("when", [0, DAY])
def test_what_was_promised_to_one_of_them_is_that_ones_when_they_are_taken_apart(call, when):
    world = promise_of(call)
    world.time_passes(when)
    before = due_of(world)
    taken_apart(world)

    assert {each for each in ("c1", "c2") if world.incident(each).follow_up == "planned"} == {call}
    assert due_of(world) == ({call: before["c1"]} if before else {})
    assert ("follow_up_due" in reasons(world, call)) is (when == DAY)
    assert told_between(world) == set()
    both(world)


@pytest.mark.parametrize("call", ["c1", "c2"])
def test_and_it_lies_with_the_peer_with_whom_it_lay(call: str) -> None:
    world = promise_of(call, PEERS[call])
    taken_apart(world)

    assert world.incident(call).follow_up_peer == PEERS[call]
    assert dict(world.desk.region(REGION).entrusted) == {PEERS[call]: 1}


def by_the_source(world: World) -> None:
    world.now += 1
    world.send(
        a_call("c2", "closed", at=world.now, disposition="served", follow_up="first", cell="")
    )


def by_the_crew(world: World) -> None:
    say(world, "planned", by="team:north")


def one_crew_for_two() -> World:
    """A crew is at the scene of two calls that are one incident."""
    world = at_the_door()
    world.send(a_call("c2", facts=METHOD, at=T0 + 1, related=(("duplicate", "c1"),), cell=""))
    return world


def test_what_one_calls_source_promised_is_that_calls() -> None:
    world = one_crew_for_two()
    by_the_source(world)
    taken_apart(world)
    world.send(a_status("north", "available"))
    world.time_passes(HOUR)

    assert due_of(world).keys() == {"c2"}
    assert told_between(world) == set()
    assert "follow_up_open" in reasons(world, "c1")
    both(world)


@pytest.mark.parametrize("asks", [True, False])
def test_the_response_that_it_leaves_is_asked_in_its_time_or_ends(asks: bool) -> None:
    world = one_crew_for_two()
    by_the_source(world)
    world.send(a_status("north", "available"))
    over = world.incident("c1").state
    if not asks:
        watches(world)
    taken_apart(world)
    world.time_passes(HOUR)

    assert over is IncidentState.FOLLOWING_UP
    assert ("follow_up_open" in reasons(world, "c1")) is asks
    assert world.incident("c1").outcome == ("" if asks else "served")
    if asks:
        say(world, "declined", call="c1")
        assert world.incident("c1").outcome == "served"
    both(world)


@pytest.mark.parametrize("mode", list(OperatingMode))
@pytest.mark.parametrize("when", ["at the scene", "clear", "due"])
def test_where_nobody_can_know_whose_it_is_it_stays_and_a_person_is_told_at_both(mode, when):
    world = one_crew_for_two()
    by_the_crew(world)
    if when != "at the scene":
        world.send(a_status("north", "available"))
    if when == "due":
        world.time_passes(DAY)
    if mode is not OperatingMode.AUTOMATIC:
        world.send(SetMode(mode=mode, **ADA))
    step = taken_apart(world)
    told = [e for e in step.events if e.get("reason") == "follow_up_between"]

    assert world.incident("c1").follow_up == "planned"
    assert world.incident("c2").follow_up == ""
    assert told_between(world) == {"c1", "c2"}
    assert {e["due"] for e in told} == {world.now + world.site.ring_other}
    both(world)


def test_two_promises_of_which_one_was_kept_are_settled_by_a_person_as_well() -> None:
    world = two_promises({"c1": "first", "c2": "third"})
    links(world)
    taken_apart(world)

    assert told_between(world) == {"c1", "c2"}


def test_a_word_of_the_contact_at_each_of_the_two_settles_it() -> None:
    world = one_crew_for_two()
    by_the_crew(world)
    world.send(a_status("north", "available"))
    taken_apart(world)
    opens(world, "c2")
    say(world, "planned", call="c2")
    first = told_between(world)
    opens(world, "c1")
    say(world, "declined", call="c1")

    assert (first, told_between(world)) == ({"c1"}, set())
    assert world.incident("c1").outcome == "served"
    assert due_of(world).keys() == {"c2"}


def test_without_a_promise_nobody_is_asked() -> None:
    world = one_crew_for_two()
    say(world, "declined", by="team:north")
    taken_apart(world)

    assert told_between(world) == set()


def test_an_unlinking_of_an_earlier_version_left_the_promise_where_it_was() -> None:
    """Such a step says nothing of it, and is folded as it is."""
    world = promise_of("c2")
    before, step = world.desk, taken_apart(world)
    for event in step.events[:2]:
        old = {name: said for name, said in event.items() if name != "follow_up_due"}
        before = evolve(before, old, step.offset)
    region = before.region(REGION)

    assert "follow_up_due" in the(step, "call_unlinked")
    assert region.incidents[region.calls["c1"]].follow_up == "planned"
    assert region.incidents[region.calls["c2"]].follow_up == ""


# --- A crew that left from the scene --------------------------------------------------------------


def leaves(world: World, how: str, team: str = "north") -> None:
    """The crew is gone before it was done: off shift, or out of service."""
    off = ReportTeam(region=REGION, actor=f"team:{team}", what="off_shift", team=team)
    world.send(off if how == "off_shift" else a_status(team, how))


GONE = ["off_shift", "out_of_service", "crew_incomplete"]


@pytest.mark.parametrize("how", GONE)
@pytest.mark.parametrize("what", ["planned", "declined"])
def test_what_a_crew_heard_that_left_from_the_scene_is_taken_when_it_says_it(how, what) -> None:
    world = at_the_door()
    leaves(world, how)
    step = say(world, what, by="team:north")

    assert "refused" not in {event["event"] for event in step.events}
    assert world.incident().follow_up == what
    both(world)


@pytest.mark.parametrize("how", GONE)
def test_while_another_crew_is_sought_or_there_as_well(how: str) -> None:
    world = at_the_door()
    leaves(world, how)
    hands_back(world)
    say(world, "planned", by="team:north")
    sought = world.incident()
    world.send(a_team("south"))
    world.time_passes(1)
    world.accept(world.incident().offers[-1].id, "south")
    say(world, "declined", by="team:north")

    assert (sought.state, sought.follow_up) == (IncidentState.SEEKING, "planned")
    assert (world.incident().team, world.incident().follow_up) == ("south", "declined")


@pytest.mark.parametrize("who", ["team:south", "desk:0", "team:"])
def test_nobody_else_says_it_for_a_crew_that_left(who: str) -> None:
    world = at_the_door()
    world.send(a_team("south"))
    leaves(world, "off_shift")

    assert the(say(world, "planned", by=who), "refused")["reason"] == "only_a_person_may"


def test_nor_does_a_crew_that_left_before_it_was_there() -> None:
    """It met nobody, as far as it said."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "en_route"))
    leaves(world, "off_shift")

    assert the(say(world, "planned", by="team:north"), "refused")["reason"] == "only_a_person_may"


def test_nor_once_the_incident_has_ended() -> None:
    world = at_the_door()
    leaves(world, "off_shift")
    world.send(EndIncident(incident=world.incident().id, outcome="contact_not_made", **ADA))

    assert the(say(world, "planned", by="team:north"), "refused")["reason"] == "already_ended"


@pytest.mark.parametrize("apart", [False, True])
def test_it_may_name_the_incident_that_it_knew_where_that_was_linked_since(apart: bool) -> None:
    """The older call goes on; the crew's own word finds the call to which it was sent."""
    world = World()
    for call, team in (("c1", "north"), ("c2", "south")):
        world.send(a_team(team))
        world.send(a_call(call, facts=METHOD, kinds=(), at=world.now))
        world.accept(world.incident(call).offers[-1].id, team)
        world.send(a_status(team, "on_scene"))
        leaves(world, "off_shift", team)
        world.now += 1
    known = world.incident("c2").id
    links(world)
    if apart:
        taken_apart(world)
    world.send(
        FollowUp(region=REGION, actor="team:south", incident=known, what="planned", within="first")
    )

    assert world.incident("c2").follow_up == "planned"
    assert world.incident("c1").follow_up == ("" if apart else "planned")
    both(world)


@pytest.mark.parametrize("how, peer", [("out_of_service", PEERS["c1"]), ("off_shift", "")])
def test_it_lies_with_its_peer_as_long_as_the_crew_is_on_a_roster(how: str, peer: str) -> None:
    world = at_the_door()
    leaves(world, how)
    say(world, "planned", by="team:north", peer=PEERS["c1"])

    assert world.incident().follow_up_peer == peer
    assert ("follow_up_without_peer" in reasons(world)) is (not peer)
