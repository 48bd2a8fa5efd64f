"""Situations in which a person would have been left with nobody; each was found by a stranger."""

import pytest
from builders import REGION, T0, World, a_call, a_crew, a_site, a_status, a_team, names, the

from dispatch.contracts.command import (
    Confirm,
    EndIncident,
    HandBack,
    HandOver,
    LinkCalls,
    OpenEntry,
    ReceiveHandOver,
    SetMode,
    UnlinkCall,
)
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of, step_bytes
from dispatch.desk.asking import Given
from dispatch.desk.fault import faulted
from dispatch.desk.fold import fold

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}


def reasons(world: World, call: str = "c1") -> set[str]:
    """Why the incident waits for a person."""
    return {entry.reason for entry in world.incident(call).entries}


def test_a_hand_over_that_came_to_nothing_is_not_tried_again_in_silence() -> None:
    """Handed back by a person, the call goes to a person again and not to nobody."""
    line = World(site=a_site(hands_over_to="county"))
    line.send(a_call(channel="988", facts=SOME))
    line.time_passes(130)
    line.send(OpenEntry(incident=line.incident().id, **PERSON))

    line.send(HandBack(incident=line.incident().id, **PERSON))

    assert reasons(line)


def test_two_desks_that_ask_each_other_both_keep_the_call() -> None:
    """Each would let go because the other had said yes."""
    one = World()
    one.send(a_call(facts=SOME))
    one.send(HandOver(incident=one.incident().id, to="other", **PERSON))

    step = one.send(
        ReceiveHandOver(
            region=REGION,
            actor="desk:other",
            sender="other",
            incident="c1-9",
            call="c1",
            source="other/988",
            channel="988",
            behavioral="yes",
            waited=3,
        )
    )

    assert the(step, "handover_received")["accepted"] is False
    assert the(step, "handover_received")["reason"] == "asked_you"


def test_an_acceptance_far_beyond_the_limit_is_taken_and_a_person_is_told() -> None:
    """Late help is help, and somebody should know that it will be late."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]

    world.accept(offer, "north", arrival=86_400)

    assert world.incident().team == "north"
    assert "late_acceptance" in reasons(world)


def test_a_crew_that_lost_its_peer_while_it_was_asked_is_not_the_crew_that_was_asked() -> None:
    """A peer is in the team or the team does not go under that name."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.send(a_team("north", crew=a_crew("clinician", "crisis_worker")))

    step = world.accept(offer, "north")

    assert the(step, "offer_withdrawn")["why"] == "crew_changed"
    assert world.incident().team == ""
    assert "no_team" in reasons(world)


def test_a_crew_that_loses_its_peer_on_the_way_is_said_to_a_person() -> None:
    """Nothing is taken from the crew; a person decides."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")

    world.send(a_team("north", crew=a_crew("clinician", "crisis_worker")))

    assert world.incident().team == "north"
    assert "crew_changed" in reasons(world)


def test_a_call_whose_first_report_cannot_be_decided_has_an_owner_and_a_clock() -> None:
    """All that is known of it is that there is a call."""
    world = World()
    given = Given(offset=world.desk.head.answered + 1, appended=T0, engine="e", incarnation="i")
    raw = (
        b'{"command":"report_call","region":"springfield","call":"c7","channel":"988",'
        b'"holder":"position:counselor","odd":1}'
    )

    step = faulted(world.desk, given, raw, "undecodable")
    desk = fold(world.desk, step_bytes(step)).desk
    incident = next(iter(desk.region(REGION).incidents.values()))

    assert (incident.holder, incident.channel) == ("position:counselor", "988")
    assert [entry.reason for entry in incident.entries] == ["fault"]
    assert desk.region(REGION).timetable.first == T0 + 30


def test_a_crew_that_holds_near_the_scene_and_falls_silent_is_said_to_a_person() -> None:
    """Somebody waits for it."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")
    world.send(a_status("north", "holding"))

    world.time_passes(3600)

    assert "crew_not_heard" in reasons(world)


def test_a_real_report_after_a_test_call_is_a_real_call() -> None:
    """A doubtful one is real (practice 7.3)."""
    world = World()
    world.send(a_call(test=True))

    step = world.send(a_call(what="updated", at=T0 + 5, facts={"suicide_behavior": "in_progress"}))

    assert "ems_requested" in names(step)
    assert "acute" in reasons(world)


def test_new_facts_under_an_event_id_that_was_used_before_are_heard_with_a_doubt() -> None:
    """A source that repeats its ids loses no fact by it."""
    world = World()
    world.send(a_call(report="r1", facts={"suicide_ideation": "passive"}))

    world.send(a_call(report="r1", what="updated", facts={"suicide_ideation": "plan"}))

    assert {fact.value for fact in world.incident().facts} == {"passive", "plan"}
    assert "unclear" in reasons(world)


def test_a_contact_that_the_line_never_closes_is_asked_about() -> None:
    """Somebody has to say whether the person is still there."""
    world = World()
    calm = {"suicide_ideation": "passive", "consciousness": "alert", "weapon": "none"}
    world.send(a_call(channel="988", facts=calm))

    world.time_passes(6 * 3600)

    assert "still_with_counselor" in reasons(world)


def not_taken(world: World) -> None:
    """Another desk is asked, and does not answer in time; a person has seen that."""
    one = world.incident().id
    world.send(HandOver(incident=one, to="other", **PERSON))
    world.time_passes(world.site.handover_within)
    world.send(OpenEntry(incident=one, **PERSON))


def test_a_second_hand_over_that_comes_to_nothing_rings_as_the_first_did() -> None:
    world = World()
    world.send(a_call(facts=SOME))
    not_taken(world)
    world.send(HandOver(incident=world.incident().id, to="third", **PERSON))
    step = world.time_passes(world.site.handover_within)

    made = the(step, "entry_made")
    assert made["reason"] == "handover_not_taken"
    assert made["due"] == world.now + world.site.ring_life_threat


def test_what_was_proposed_before_a_person_had_it_is_proposed_again_when_they_hand_it_back() -> (
    None
):
    """Else nobody is asked, and nobody is told that the call waits."""
    world = World(mode="recommend")
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    not_taken(world)
    world.send(HandBack(incident=world.incident().id, **PERSON))
    rang = world.time_passes(world.site.ring_other)

    assert the(rang, "entry_rang")["reason"] == "proposal"


def proposed() -> World:
    """A team is proposed, and a person has not confirmed it yet."""
    world = World(mode="recommend")
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    assert world.incident().proposed == "north"
    return world


def is_no_such_call(world: World) -> None:
    """A person says so, and the call is set aside."""
    not_taken(world)
    world.send(HandBack(incident=world.incident().id, behavioral="no", **PERSON))


def acts_by_itself(world: World) -> None:
    """The region does so while the team that was proposed has gone."""
    world.send(a_status("north", "out_of_service"))
    world.send(SetMode(mode=OperatingMode.AUTOMATIC, **PERSON))


def is_offered(world: World) -> None:
    world.send(Confirm(incident=world.incident().id, **PERSON))


@pytest.mark.parametrize(
    "meanwhile, why",
    [
        (not_taken, "a_person_has_it"),
        (is_no_such_call, "no_team_is_sought"),
        (acts_by_itself, "mode_does_not_propose"),
        (is_offered, "nothing_proposed"),
    ],
)
def test_a_proposal_that_cannot_be_confirmed_any_more_is_refused_with_the_reason(meanwhile, why):
    """The screen may show what was proposed before."""
    world = proposed()
    meanwhile(world)
    step = world.send(Confirm(incident=world.incident().id, **PERSON))

    assert the(step, "refused")["reason"] == why


@pytest.mark.parametrize("seen", [True, False])
def test_danger_of_a_call_that_is_unclear_rings_beside_the_line_that_asks_about_it(seen) -> None:
    """Whoever was asked was asked about something milder, and has perhaps opened that already."""
    world = World()
    world.send(a_call(behavioral="unknown", facts={"intoxication": "mild"}))
    if seen:
        world.send(OpenEntry(incident=world.incident().id, **PERSON))
    world.now += 1
    again = a_call(what="updated", at=world.now, behavioral="unknown", facts={"weapon": "in_hand"})
    step = world.send(again)

    assert the(step, "entry_made")["reason"] == "acute"
    assert the(step, "entry_made")["due"] == world.now + world.site.ring_life_threat


def taken_apart(*, closed: str) -> World:
    """Two calls that were linked, of which one was closed meanwhile, are two again."""
    world = World()
    for call in ("c1", "c2"):
        world.send(a_call(call, facts=SOME, kinds=(), cell="", at=world.now))
        world.now += 1
    one, other = (world.incident(call).id for call in ("c1", "c2"))
    world.send(LinkCalls(incident=one, other=other, **PERSON))
    world.send(a_call(closed, "closed", at=world.now, disposition="withdrawn"))
    world.send(UnlinkCall(incident=world.incident("c1").id, call="c2", **PERSON))
    return world


@pytest.mark.parametrize("closed, other", [("c1", "c2"), ("c2", "c1")])
def test_a_call_that_its_source_closed_while_it_was_linked_is_somebodys_when_it_is_alone(
    closed: str, other: str
) -> None:
    """Its source does not close it again, and no team is sought for it."""
    world = taken_apart(closed=closed)

    assert "unlinked" in reasons(world, closed)
    assert world.incident(closed).state is IncidentState.WITH_PERSON
    assert "unlinked" not in reasons(world, other)


@pytest.mark.parametrize("cut_off", ["c1", "c2"])
def test_whoever_was_cut_off_is_called_back_under_the_call_that_is_taken_out(cut_off: str) -> None:
    world = World()
    for call in ("c1", "c2"):
        world.send(a_call(call, facts=SOME, kinds=(), cell="", at=world.now))
        world.now += 1
    one, other = (world.incident(call).id for call in ("c1", "c2"))
    world.send(LinkCalls(incident=one, other=other, **PERSON))
    world.send(a_call(cut_off, "updated", at=world.now, dropped=True))
    together = reasons(world)
    world.send(UnlinkCall(incident=one, call="c2", **PERSON))

    assert "dropped_call" in together
    assert {call for call in ("c1", "c2") if "dropped_call" in reasons(world, call)} == {cut_off}


@pytest.mark.parametrize("what", ["updated", "closed"])
def test_the_second_of_two_linked_callers_who_is_cut_off_is_called_back_as_well(what: str) -> None:
    """Somebody has called the first one back, and has opened the line of that."""
    world = World()
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME, related=(("duplicate", "c1"),)))
    world.send(a_call("c1", "updated", at=T0 + 1, dropped=True))
    world.send(OpenEntry(incident=world.incident().id, **PERSON))
    step = world.send(a_call("c2", what, at=T0 + 2, dropped=True))

    assert the(step, "entry_made")["reason"] == "dropped_call"


# --- A caller whose line drops again --------------------------------------------------------------


def called_back(*, crew: bool = False) -> World:
    """A caller was cut off, and somebody has opened the line that asks for a call back."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    if crew:
        world.accept(world.incident().offers[-1].id, "north")
        world.send(a_status("north", "on_scene"))
    cut_off(world)
    world.send(OpenEntry(incident=world.incident().id, **PERSON))
    return world


def cut_off(world: World, what: str = "updated", **more):
    world.now += 60
    return world.send(a_call(what=what, at=more.pop("at", world.now), dropped=True, **more))


def asked_to_call_back(step) -> list[int]:
    """When the step asked somebody to call back."""
    made = (event for event in step.events if event["event"] == "entry_made")
    return [event["at"] for event in made if event["reason"] == "dropped_call"]


@pytest.mark.parametrize("crew", [True, False])
@pytest.mark.parametrize("what", ["updated", "closed"])
def test_a_caller_who_is_cut_off_again_is_called_back_again(what: str, crew: bool) -> None:
    world = called_back(crew=crew)
    step = cut_off(world, what)
    rang = world.time_passes(world.site.ring_other)

    assert asked_to_call_back(step) == [world.now - world.site.ring_other]
    assert "dropped_call" in {e["reason"] for e in rang.events if e["event"] == "entry_rang"}
    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


def test_so_is_one_who_is_cut_off_again_after_the_response_or_after_the_end() -> None:
    over, ended = called_back(crew=True), called_back()
    over.send(a_status("north", "available"))
    ended.send(EndIncident(incident=ended.incident().id, outcome="withdrawn", **PERSON))

    assert [asked_to_call_back(cut_off(each, "closed")) for each in (over, ended)] == [
        [over.now],
        [ended.now],
    ]
    assert ended.incident().late


def test_the_same_cut_off_told_again_is_no_news() -> None:
    """Under the same event id or another: nobody was cut off since."""
    world = called_back()
    last = world.now
    again = [cut_off(world, at=last), cut_off(world, at=last, report="r9"), cut_off(world, at=1)]

    assert [asked_to_call_back(step) for step in again] == [[], [], []]


def test_a_line_that_rings_already_keeps_its_clock() -> None:
    """Made anew with each cut-off, it would never come to the supervisor."""
    world = World()
    world.send(a_call(facts=SOME, dropped=True))
    step = cut_off(world)
    rang = world.time_passes(world.site.ring_other - 60)

    assert asked_to_call_back(step) == []
    assert "dropped_call" in {e["reason"] for e in rang.events if e["event"] == "entry_rang"}


@pytest.mark.parametrize("disposition", ["served", "no_contact", "declined"])
def test_a_closing_that_says_what_came_of_it_tells_of_the_cut_off_that_is_known(
    disposition,
) -> None:
    world = called_back()

    assert asked_to_call_back(cut_off(world, "closed", disposition=disposition)) == []


def test_of_two_linked_calls_each_has_its_own_last_cut_off_and_takes_it_along() -> None:
    world = World()
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME, related=(("duplicate", "c1"),)))
    one = world.incident().id
    world.send(a_call("c1", "updated", at=T0 + 300, dropped=True))
    world.send(OpenEntry(incident=one, **PERSON))
    first = world.send(a_call("c2", "updated", at=T0 + 200, dropped=True))
    world.send(UnlinkCall(incident=one, call="c2", **PERSON))

    assert len(asked_to_call_back(first)) == 1
    assert (world.incident("c1").dropped_at, world.incident("c2").dropped_at) == (
        T0 + 300,
        T0 + 200,
    )
