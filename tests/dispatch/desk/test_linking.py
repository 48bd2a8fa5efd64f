"""Which calls are one incident: by what evidence, with what left of each, and undone by whom."""

from typing import Any

import pytest
from builders import HERE, NEAR, REGION, T0, World, a_call, a_status, a_team, names, the

from dispatch.contracts.command import (
    DismissLink,
    EndIncident,
    FollowUp,
    LinkCalls,
    OpenEntry,
    Overrule,
    ReportCall,
    ReportEms,
    SetMode,
    UnlinkCall,
)
from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.desk.effects import effects_of
from routing.travel import neighborhood

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
ADA = {"region": REGION, "actor": "person:ada"}
BESIDE = min(neighborhood(HERE) - {HERE})
HALF_AN_HOUR = 1800


def a_duplicate(call: str = "c2", of: str = "c1", **more: Any) -> ReportCall:
    """A call that its source says is another one again."""
    return a_call(call, related=(("duplicate", of),), **more)


def reasons(world: World, call: str = "c1") -> set[str]:
    """Why the incident of a call waits for a person."""
    return {entry.reason for entry in world.incident(call).entries}


def linked(world: World) -> bool:
    """Whether the calls c1 and c2 are one incident."""
    return world.incident("c1") == world.incident("c2")


def test_of_two_calls_of_one_second_the_one_that_was_opened_first_goes_on() -> None:
    """Ids are made of a secret, so by their letters it would be either."""
    for first, second in (("c1", "c2"), ("c2", "c1")):
        world = World()
        world.send(a_call(first, facts=SOME))
        world.send(a_duplicate(second, first, facts=SOME))

        assert world.incident(first).id == world.incident(second).id
        assert world.incident(first).call == first


def test_the_sources_own_word_links_and_the_evidence_is_recorded() -> None:
    """The incident that goes on has both calls; the other refers to it."""
    world = World()
    world.send(a_call("c1", facts=SOME))
    first = world.incident("c1")

    step = world.send(a_duplicate())

    found = the(step, "calls_linked")
    assert (found["incident"], found["by"]) == (first.id, "desk:evidence")
    assert "source_says_duplicate" in found["evidence"]
    assert linked(world)
    gone = next(each for each in world.incidents if each.id == found["other"])
    assert (gone.state, gone.outcome, gone.merged_into) == (
        IncidentState.ENDED,
        "merged",
        first.id,
    )
    assert "calls.linked" in {effect.kind for effect in effects_of(step, "abc")}


def test_a_call_that_was_named_before_it_came_is_linked_when_it_comes() -> None:
    """Two topics, two CADs' clocks: the order of arrival is nobody's promise."""
    world = World()
    world.send(a_duplicate("c2", of="c1", cell=""))

    world.send(a_call("c1", cell="", facts=SOME))

    assert linked(world)


@pytest.mark.parametrize(
    ("one", "two", "are_one"),
    [
        ({}, {}, True),
        ({"cell": ""}, {}, True),  # one of them does not know the place
        ({}, {"cell": BESIDE}, True),  # next to it: phones are that inexact
        ({}, {"cell": NEAR}, False),  # the same phone, elsewhere
        ({}, {"heard": T0 + HALF_AN_HOUR, "cell": NEAR}, False),
        ({"facts": {"location_setting": "facility"}}, {}, False),  # many people's number
        ({"channel": "988"}, {}, False),  # confided to the line
        ({"channel": "988", "facts": {"imminent_risk": "true"}}, {}, True),
    ],
)
def test_the_same_number_links_only_where_nothing_speaks_against_it(
    one: dict[str, Any], two: dict[str, Any], are_one: bool
) -> None:
    """In doubt two incidents stay, and a person may say that they are one."""
    world = World()
    world.send(a_call("c1", contact=("n1",), **one))

    world.send(a_call("c2", contact=("n0", "n1"), **two), at=two.get("heard"))

    assert linked(world) is are_one


def test_place_and_kind_alone_are_only_proposed_and_both_go_on() -> None:
    """A wrong link must never hide a person."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts=SOME))

    step = world.send(a_call("c2", facts=SOME, cell=BESIDE))

    assert the(step, "link_proposed")["evidence"] == ["near_cell", "same_kind"]
    assert world.incident("c1").state is IncidentState.OFFERED
    assert world.incident("c2").state is IncidentState.SEEKING
    assert "link_proposed" in reasons(world, "c2")
    assert not [e for e in effects_of(step, "abc") if e.body.get("reason") == "link_proposed"]


@pytest.mark.parametrize(
    "other",
    [{"kinds": ("suicidal",)}, {"cell": NEAR}, {"heard": T0 + HALF_AN_HOUR}, {"behavioral": "no"}],
)
def test_what_is_not_alike_is_not_even_proposed(other: dict[str, Any]) -> None:
    """Another kind, another place, another hour, or no behavioral-health call."""
    world = World()
    world.send(a_call("c1", facts=SOME))

    step = world.send(a_call("c2", facts=SOME, **other), at=other.get("heard"))

    assert "link_proposed" not in names(step)


def test_a_hundred_callers_about_one_crash_do_not_each_propose_a_hundred_links() -> None:
    """The newest three are enough to see what is going on."""
    world = World()
    for number in range(12):
        world.send(a_call(f"c{number}"))

    assert len(world.incident("c11").proposals) == 3


def test_a_person_confirms_a_proposal_or_says_that_they_are_two_for_good() -> None:
    """And what a person said is not proposed again."""
    one, two = World(), World()
    for world in (one, two):
        world.send(a_call("c1", facts=SOME))
        world.send(a_call("c2", facts=SOME))
    ids = {"incident": one.incident("c2").id, "other": one.incident("c1").id}

    step = one.send(LinkCalls(**ids, **ADA))
    two.send(DismissLink(**ids, **ADA))
    again = two.send(
        a_call("c2", "updated", at=T0 + 5, contact=("n",), related=(("related", "c1"),))
    )

    assert the(step, "calls_linked")["by"] == "person:ada"
    assert the(step, "calls_linked")["evidence"] == ["same_cell", "same_kind", "person"]
    assert linked(one)
    assert not linked(two)
    assert "link_proposed" not in reasons(two, "c2")
    assert not {"link_proposed", "calls_linked"} & set(names(again))


def test_only_a_person_links_dismisses_and_unlinks() -> None:
    """Automation has its own, narrower way."""
    world = World()
    world.send(a_call("c1"))
    world.send(a_duplicate())
    program = {"region": REGION, "actor": "desk:0", "incident": world.incident("c1").id}

    refused = [
        the(world.send(command), "refused")["reason"]
        for command in (
            LinkCalls(**program, other="x"),
            DismissLink(**program, other="x"),
            UnlinkCall(**program, call="c2"),
        )
    ]

    assert refused == ["only_a_person_may"] * 3


def test_the_incident_with_the_crew_goes_on_although_it_is_the_younger() -> None:
    """A crew is never merged into an incident without one."""
    world = World()
    world.send(a_call("c1", behavioral="unknown"))
    world.send(a_team("north"))
    world.send(a_call("c2", facts=SOME, kinds=()))
    world.accept(world.incident("c2").offers[0].id, "north")
    crew = world.incident("c2").id

    world.send(a_call("c1", "updated", at=T0 + 9, related=(("duplicate", "c2"),)))

    assert world.incident("c1").id == crew
    assert world.incident("c1").team == "north"
    assert world.incident("c1").doubts == world.incident("c2").doubts


def test_two_crews_stay_two_incidents_and_a_person_is_asked() -> None:
    """Nobody takes a crew from its call."""
    world = World()
    for number, team in enumerate(("north", "south"), 1):
        world.send(a_team(team))
        world.send(a_call(f"c{number}", facts=SOME, kinds=()))
        world.accept(world.incident(f"c{number}").offers[-1].id, team)

    world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))
    refused = world.send(
        LinkCalls(incident=world.incident("c1").id, other=world.incident("c2").id, **ADA)
    )

    assert not linked(world)
    assert "link_proposed" in reasons(world, "c2")
    assert the(refused, "refused")["reason"] == "two_crews"


def test_an_open_offer_of_the_merged_incident_is_withdrawn_and_its_team_is_free() -> None:
    """The team learns it at once."""
    world = World()
    world.send(a_call("c1", facts=SOME, kinds=()))
    world.send(a_team("north"))
    world.send(a_call("c2", facts=SOME, kinds=()))
    asked = next(each for each in world.incidents if each.offers)
    other = {"c1": "c2", "c2": "c1"}[asked.call]

    world.send(a_call(asked.call, "updated", at=T0 + 9, related=(("duplicate", other),)))
    step = world.time_passes(1)

    assert linked(world)
    assert world.incident("c1").state is IncidentState.OFFERED
    assert world.desk.region(REGION).teams["north"].offer == world.incident("c1").offers[-1].id
    assert names(step) or world.incident("c1").offers


def test_nobody_who_waited_for_a_person_is_lost_in_a_link() -> None:
    """What was unclear of one of them is unclear of both together."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", behavioral="unknown", doubts=("hard_stop",), kinds=()))

    world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))

    assert linked(world)
    assert world.incident().state is IncidentState.WITH_PERSON
    assert {"unclear", "heard_again"} <= reasons(world)


def test_a_call_that_the_desk_pursues_does_not_vanish_in_one_that_is_with_a_counselor() -> None:
    """The line's contact is the older; somebody goes all the same."""
    world = World()
    world.send(a_call("c1", channel="988", facts={"suicide_ideation": "passive"}, cell=""))
    assert reasons(world) == {"with_counselor"}
    world.send(a_team("north"))
    world.send(a_call("c2", facts=SOME))

    world.send(LinkCalls(incident=world.incident("c1").id, other=world.incident("c2").id, **ADA))

    assert world.incident("c1").call == "c2"
    assert world.incident("c1").state is IncidentState.OFFERED


def test_the_request_to_ems_goes_on_and_ems_is_told_under_which_name() -> None:
    """Its answer to the one counts for the other, and nobody is asked twice for one person."""
    world = World()
    world.send(a_call("c1", facts=SOME, kinds=()))
    world.send(a_call("c2", facts={"overdose": "suspected"}, kinds=()))
    asked = world.incident("c2").id

    step = world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))
    world.send(ReportEms(region=REGION, actor="ems", incident=asked, what="rolling"))

    assert the(step, "ems_told")["other"] == asked
    assert "ems_requested" not in names(step)
    assert world.incident("c1").ems is EmsState.ROLLING
    assert "ems.told" in {effect.kind for effect in effects_of(step, "abc")}


def test_two_requests_to_ems_both_stand() -> None:
    """Only EMS cancels one, and canceling the one leaves the other."""
    world = World()
    for call in ("c1", "c2"):
        world.send(a_call(call, facts={"overdose": "suspected"}, kinds=()))
    other = world.incident("c2").id
    world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))

    world.send(ReportEms(region=REGION, actor="ems", incident=other, what="canceled"))
    step = world.time_passes(60)

    assert world.incident("c1").ems is EmsState.ASKED
    assert the_alarmed(step) == {world.incident("c1").id}


def the_alarmed(step: Any) -> set[str]:
    """Incidents about which EMS was alarmed."""
    return {event["incident"] for event in step.events if event["event"] == "ems_alarmed"}


def test_a_person_takes_a_call_out_again_and_what_is_left_is_computed_anew() -> None:
    """The level that came with it goes with it; EMS that was asked for stays."""
    world = World()
    world.send(a_call("c1", facts=SOME))
    world.send(a_duplicate(facts={"overdose": "suspected"}))
    incident = world.incident("c1")

    step = world.send(
        UnlinkCall(incident=incident.id, call="c2", private="a" * 64, **ADA), at=T0 + 60
    )

    one, two = world.incident("c1"), world.incident("c2")
    assert (one.id, one.level) == (incident.id, "moderate")
    assert (two.level, two.ems, two.behavioral) == ("acute", EmsState.ASKED, "yes")
    assert {fact.name for fact in one.facts} == set(SOME)
    assert [(fact.name, fact.call) for fact in two.facts] == [("overdose", "")]
    assert one.ems is EmsState.ASKED
    assert step.command["private"] == "a" * 64
    assert the(step, "call_unlinked")["actor"] == "person:ada"
    assert "acute" in reasons(world, "c2")


def test_what_a_person_took_apart_no_evidence_links_again() -> None:
    """Not the number, and not the source's word either."""
    world = World()
    world.send(a_call("c1", contact=("n",)))
    world.send(a_duplicate(contact=("n",)))
    world.send(UnlinkCall(incident=world.incident("c1").id, call="c2", **ADA))

    world.send(a_duplicate(at=T0 + 30, what="updated", contact=("n",)))

    assert not linked(world)


def test_a_wrong_link_can_be_undone_after_the_incident_has_ended() -> None:
    """Whoever it hid is looked at then."""
    world = World()
    world.send(a_call("c1", facts=SOME))
    world.send(a_duplicate(facts={"suicide_behavior": "in_progress"}))
    ended = world.incident("c1").id
    world.send(EndIncident(incident=ended, outcome="contact_not_made", **ADA))

    world.send(UnlinkCall(incident=ended, call="c2", **ADA), at=T0 + 600)

    assert world.incident("c1").state is IncidentState.ENDED
    assert world.incident("c2").state is IncidentState.WITH_PERSON or world.incident("c2").offers
    assert world.incident("c2").level == "acute"
    assert "acute" in reasons(world, "c2")


@pytest.mark.parametrize(("call", "reason"), [("c1", "own_call"), ("c3", "not_linked")])
def test_what_was_never_linked_is_not_taken_out(call: str, reason: str) -> None:
    """The incident's own call stays; the other one is taken out."""
    world = World()
    world.send(a_call("c1"))
    world.send(a_duplicate())
    world.send(a_call("c3", cell=NEAR))
    before = world.incident("c1")

    step = world.send(UnlinkCall(incident=before.id, call=call, **ADA))

    assert the(step, "refused")["reason"] == reason
    assert world.incident("c1") == before


def test_a_crew_is_told_what_a_closing_links_to_its_run() -> None:
    """The closing says nothing itself; the call that it names brings a weapon."""
    world = World()
    world.send(a_team("north"))
    offered = the(world.send(a_call("c1", facts=SOME)), "offer_made")
    world.accept(offered["offer"], "north")
    world.send(a_call("c2", at=T0 + 5, facts={"weapon": "in_hand"}, cell=""))

    step = world.send(a_call("c1", "closed", at=T0 + 9, related=(("duplicate", "c2"),), facts={}))

    assert "calls_linked" in names(step)
    assert the(step, "decided")["raised"]
    assert names(step).index("decided") < len(names(step)) - 1 - names(step)[::-1].index(
        "crew_told"
    )


def test_an_incident_ends_by_its_sources_only_when_all_its_calls_are_closed() -> None:
    """The duplicate is closed first, and the person is still there."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts=SOME))
    world.send(a_duplicate())

    world.send(a_call("c2", "closed", at=T0 + 5, disposition="duplicate"))
    open_ = world.incident("c1").state
    world.send(a_call("c1", "closed", at=T0 + 9, disposition="served", follow_up="declined"))

    assert open_ is IncidentState.OFFERED
    assert world.incident("c1").outcome == "served"


def test_two_persons_choices_are_not_put_together_by_a_program() -> None:
    """A third person says which of them holds."""
    world = World()
    for call in ("c1", "c2"):
        world.send(a_call(call, facts=SOME, kinds=()))
        chosen = {"mode": "counselor", "reason": "wanted", **ADA}
        world.send(Overrule(incident=world.incident(call).id, **chosen))

    world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))

    assert not linked(world)
    assert "link_proposed" in reasons(world, "c2")


def test_a_test_call_is_linked_to_nothing() -> None:
    """And nothing is linked to it: a doubtful call is real."""
    world = World()
    world.send(a_call("c1", test=True))

    world.send(a_duplicate())

    assert world.incident("c2").state is not IncidentState.ENDED


def test_a_call_that_comes_again_raises_attention_and_moves_nothing() -> None:
    """Whoever opened the entry is rung once more; level, mode and rank stay."""
    world = World()
    world.send(a_call("c1", contact=("n",), facts=SOME))
    before = world.incident("c1")
    world.send(a_call("c2", contact=("n",), facts={}))
    world.send(OpenEntry(incident=before.id, **ADA))

    step = world.send(a_call("c3", contact=("n",), facts={}))

    assert [e["reason"] for e in step.events if e["event"] == "entry_made"] == ["heard_again"]
    after = world.incident("c1")
    assert after.repeat == 2
    for what in ("level", "needs", "mode", "police", "ground"):
        assert getattr(after, what) == getattr(before, what)


def test_a_crew_on_its_way_hears_that_somebody_called_again_and_nobody_is_rung() -> None:
    """Who waits for a crew often calls again."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", contact=("n",), facts=SOME))
    world.accept(world.incident("c1").offers[0].id, "north")
    world.send(a_status("north", "en_route"))

    step = world.send(a_call("c2", contact=("n",)))

    assert the(step, "crew_told")["what"] == ["heard_again"]
    assert the(step, "entry_made")["quiet"] is True


def test_signs_of_a_hoax_reach_the_supervisor_and_whoever_sends_officers() -> None:
    """Also where officers were asked for before; and each sign once."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand", "violence_now": "threatening"}))

    step = world.send(a_call(what="updated", at=T0 + 5, signs=("voip_no_location",)))
    again = world.send(a_call(what="updated", at=T0 + 9, signs=("voip_no_location",)))

    sent = {(effect.kind, effect.to) for effect in effects_of(step, "abc")}
    assert ("police.told", "psap/police-dispatcher") in sent
    assert ("queue.entered", "position:supervisor") in sent
    assert not {"police_told", "entry_made"} & set(names(again))


def test_in_shadow_mode_calls_are_linked_on_record_and_nobody_is_told() -> None:
    """Nothing changes on the floor."""
    world = World(mode="shadow")
    world.send(a_call("c1", facts=SOME))

    step = world.send(a_duplicate(facts=SOME))

    assert linked(world)
    kinds = {effect.kind for effect in effects_of(step, "abc")}
    assert kinds <= {"decision.made", "incident.ended"}


def test_a_proposal_does_not_ring_when_a_region_begins_to_act() -> None:
    """Nobody waits for its answer."""
    world = World(mode="shadow")
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME))

    step = world.send(SetMode(mode="automatic", **ADA))

    told = {event["reason"] for event in step.events if event["event"] == "entry_made"}
    assert "link_proposed" not in told


def test_a_call_that_was_cut_off_is_not_ended_by_its_source_as_nothing() -> None:
    """Unless somebody says what came of calling back."""
    one, two = World(), World()
    for world in (one, two):
        world.send(a_call(facts=SOME, dropped=True))

    one.send(a_call(what="closed", at=T0 + 5, disposition="canceled"))
    two.send(a_call(what="closed", at=T0 + 5, disposition="no_contact"))

    assert one.incident().state is IncidentState.WITH_PERSON
    assert "dropped_call" in reasons(one)
    assert two.incident().outcome == "contact_not_made"


def test_one_event_id_of_two_calls_does_not_mix_their_facts() -> None:
    """A source that uses an id twice loses no fact, and takes none along when it is unlinked."""
    world = World()
    same = {"report": "r1", "kinds": ()}
    world.send(a_call("c1", facts={"weapon": "in_hand"}, **same))
    world.send(a_call("c2", facts={"weapon": "none"}, **same))

    world.send(a_call("c2", "updated", at=T0 + 9, related=(("duplicate", "c1"),)))
    both = {(fact.value, fact.call) for fact in world.incident("c1").facts}
    world.send(UnlinkCall(incident=world.incident("c1").id, call="c2", **ADA))

    assert both == {("in_hand", ""), ("none", "c2")}
    assert [fact.value for fact in world.incident("c1").facts] == ["in_hand"]
    assert [(fact.id, fact.value) for fact in world.incident("c2").facts] == [("r1/0", "none")]


def test_a_next_contact_that_was_promised_goes_on_with_whatever_its_call_is_linked_to() -> None:
    """The one that goes on has a crew, which knows nothing of what was promised by telephone."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_call("c2", facts=SOME))
    other = world.incident("c2").id
    world.send(OpenEntry(incident=other, **ADA))
    world.send(FollowUp(incident=other, what="planned", within="first", **ADA))
    world.time_passes(60)
    due = world.desk.region(REGION).timetable.due_of["follow_up", other]
    world.send(LinkCalls(incident=world.incident().id, other=other, **ADA))
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    world.send(a_call(what="closed"))
    world.send(a_call("c2", "closed"))

    assert world.incident().team == "north"
    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert world.desk.region(REGION).timetable.due_of["follow_up", world.incident().id] == due
    assert world.refold() == world.desk
