"""After a response the next contact is planned or declined, and somebody is told when it is due."""

from dataclasses import replace

import orjson
import pytest
from builders import (
    HERE,
    NEAR,
    POLICY,
    REGION,
    T0,
    World,
    a_call,
    a_crew,
    a_site,
    a_status,
    a_team,
    names,
    the,
)
from rows import each_row

from dispatch.contracts.command import AdoptSite, EndIncident, FollowUp, OpenEntry, SetMode
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import hash_of

HOUR = 3600
METHOD = {"suicide_ideation": "method"}
ADA = {"region": REGION, "actor": "person:ada"}


def met(*, asks: bool = True, clear: bool = True) -> World:
    """A crew has met the person, and is clear."""
    world = World(site=a_site(follow_up=asks, follow_up_by="The county."))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    if clear:
        world.send(a_status("north", "available"))
    return world


def taken(state: str) -> World:
    """A crew has taken the call, and says where it is."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", state))
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


@pytest.mark.parametrize("text", [{"follow_up": True}, {}])
def test_it_is_asked_for_unless_a_site_says_who_else_sees_to_it(text) -> None:
    world = World(site=a_site(**text))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    world.time_passes(HOUR)

    assert reasons(world) == {"follow_up_open"}


@pytest.mark.parametrize(
    "left_open", [{"follow_up": False}, {"credentials_checked_by": ""}, {"state": "OK"}]
)
def test_a_site_that_leaves_open_what_it_has_to_say_is_not_adopted(left_open) -> None:
    world = World()
    silent = a_site(**({"hash": "6" * 64, "credentials_checked_by": ""} | left_open))
    world.shelf.sites[silent.hash] = silent
    step = world.send(AdoptSite(hash=silent.hash, **ADA))

    assert the(step, "refused")["reason"] == "site_leaves_open"
    assert world.desk.region(REGION).site == world.site.hash


# --- Whoever responded: a counselor's or a dispatcher's own talk is a response too ---------------

TALK = {"suicide_ideation": "passive", "triage_state": "complete"}


def on_the_line(**changes) -> World:
    """A person is with a counselor of the 988 line."""
    world = World(site=a_site(**changes))
    world.send(a_call(facts=TALK, channel="988"))
    assert reasons(world) == {"with_counselor"}
    return world


def closed(world: World, **changes):
    return world.send(a_call(what="closed", at=T0 + 60, channel="988", **changes))


def test_what_a_line_closes_as_served_stays_until_somebody_has_said() -> None:
    world = on_the_line()
    closed(world, disposition="served")
    here = world.incident().state
    world.time_passes(HOUR)

    assert here is IncidentState.CLEARED
    assert reasons(world) == {"follow_up_open"}


@pytest.mark.parametrize("said", ["", "third"])
def test_danger_that_is_heard_after_a_response_rings_and_asks_ems(said: str) -> None:
    world = on_the_line()
    closed(world, disposition="served", follow_up=said)
    danger = {"suicide_behavior": "in_progress"}
    step = world.send(a_call(what="updated", at=T0 + 180, channel="988", facts=danger))

    assert {"ems_requested", "entry_made"} <= set(names(step))
    assert "acute" in reasons(world)


def test_whatever_else_is_heard_after_a_line_has_closed_goes_to_a_person() -> None:
    world = on_the_line()
    closed(world, disposition="served")
    world.send(a_call(what="updated", at=T0 + 180, channel="988", facts={"intoxication": "mild"}))

    assert reasons(world) == {"unclear"}


def test_where_nobody_was_served_a_closing_plans_nothing() -> None:
    world = on_the_line()
    step = closed(world, disposition="no_contact", follow_up="first")

    assert "follow_up_planned" not in names(step)
    assert world.incident().outcome == "contact_not_made"


@pytest.mark.parametrize("within, hours", [("first", 24), ("second", 48), ("third", 72)])
def test_a_line_may_say_with_its_closing_by_when_it_is_planned(within: str, hours: int) -> None:
    world = on_the_line()
    step = closed(world, disposition="served", follow_up=within)
    world.time_passes(hours * HOUR)

    assert the(step, "follow_up_planned")["due"] == T0 + hours * HOUR
    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert reasons(world) == {"follow_up_due"}


def test_a_line_may_say_that_it_was_declined() -> None:
    world = on_the_line()
    closed(world, disposition="served", follow_up="declined")

    assert (world.incident().outcome, world.incident().follow_up) == ("served", "declined")


@pytest.mark.parametrize("disposition, outcome", [("no_contact", "contact_not_made"), ("none", "")])
def test_only_who_was_served_has_a_next_contact(disposition: str, outcome: str) -> None:
    world = on_the_line()
    closed(world, disposition=disposition)

    assert world.incident().state is IncidentState.ENDED
    assert world.incident().outcome == (outcome or "withdrawn")


ON_THE_WAY = ["en_route", "holding", "on_scene", "transporting"]
"""What a crew says that has taken the call and is not clear."""


@each_row("disposition", ["declined", "served", "none"])
@each_row("state", ON_THE_WAY)
def test_no_source_declines_for_whom_a_crew_is_still_to_meet(state: str, disposition: str) -> None:
    """Only the person declines (practice 3.5): the crew asks them, or a line asks afterwards."""
    world = taken(state)
    world.send(
        a_call(what="closed", at=T0 + 60, disposition=disposition, follow_up="declined"),
    )
    said = world.incident().follow_up
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    world.time_passes(HOUR)

    assert said == ""
    assert world.incident().state is IncidentState.CLEARED
    assert reasons(world) == {"follow_up_open"}


@pytest.mark.parametrize("state", ON_THE_WAY)
def test_what_the_crew_heard_counts_and_not_what_a_source_had_closed_with(state: str) -> None:
    world = taken(state)
    world.send(a_call(what="closed", at=T0 + 60, disposition="declined", follow_up="declined"))
    world.send(a_status("north", "on_scene"))
    say(world, "planned", by="team:north", within="first")
    world.send(a_status("north", "available"))

    assert world.incident().state is IncidentState.FOLLOWING_UP


def test_what_a_source_promised_while_a_crew_was_on_its_way_is_kept() -> None:
    """A contact too many can be declined when it is due; one that is forgotten is nobody's."""
    world = taken("en_route")
    world.send(a_call(what="closed", at=T0 + 60, disposition="served", follow_up="first"))
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))

    assert world.incident().state is IncidentState.FOLLOWING_UP


def test_nor_does_one_caller_decline_for_a_call_that_goes_on() -> None:
    """The first of two linked calls is closed, and a crew goes out for the other."""
    world = World()
    world.send(a_call("c1", facts=METHOD))
    world.send(a_call("c2", facts=METHOD, related=(("duplicate", "c1"),)))
    closing = {"disposition": "served", "follow_up": "declined"}
    world.send(a_call("c2", "closed", at=T0 + 9, **closing))
    world.send(a_team("north"))
    world.time_passes(1)
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    world.send(a_call("c1", "closed", at=T0 + 19))
    world.send(a_status("north", "available"))

    assert world.incident().state is IncidentState.CLEARED
    assert world.incident().follow_up == ""


@pytest.mark.parametrize("first", ["closed", "clear"])
def test_one_of_two_linked_calls_that_is_closed_ends_no_response_of_the_other(first: str) -> None:
    """Its caller may still say something: neither order makes a late call of that."""
    world = met(clear=False)
    world.send(a_call("c2", facts=METHOD, at=T0 + 1, related=(("duplicate", "c1"),)))
    say(world, "declined", by="team:north")
    for what in ("closed", "clear") if first == "closed" else ("clear", "closed"):
        if what == "clear":
            world.send(a_status("north", "available"))
        else:
            world.send(a_call("c2", "closed", at=T0 + 9))
    between = world.incident().state
    world.send(a_call("c1", "closed", at=T0 + 19))

    assert between is IncidentState.CLEARED
    assert world.incident().outcome == "served"


def test_a_closing_whose_promise_has_no_time_leaves_the_question_open() -> None:
    """The policy states no hours for it: nobody knows when the contact would be due."""
    values = dict(POLICY.profile.values)
    del values["followup.first"]
    world = World(policy=replace(POLICY, profile=replace(POLICY.profile, values=values)))
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    world.time_passes(HOUR)
    world.send(a_call(what="closed", at=world.now, disposition="served", follow_up="first"))

    assert world.incident().state is IncidentState.CLEARED
    assert reasons(world) == {"follow_up_open"}


def test_once_the_crew_is_clear_its_center_may_say_what_it_radioed() -> None:
    world = met()
    world.send(a_call(what="closed", at=T0 + 60, disposition="served", follow_up="declined"))

    assert (world.incident().outcome, world.incident().follow_up) == ("served", "declined")


def test_a_site_that_leaves_it_out_lets_a_line_close_as_it_did() -> None:
    world = on_the_line(follow_up=False, follow_up_by="The county.")
    closed(world, disposition="served")

    assert world.incident().outcome == "served"


def test_a_person_who_talked_says_it_before_they_call_it_served() -> None:
    world = on_the_line()
    refused = the(end(world), "refused")["reason"]
    say(world, "planned", within="first")
    step = end(world)
    world.time_passes(24 * HOUR)

    assert refused == "follow_up_open"
    assert "incident_ended" not in names(step)
    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert reasons(world) == {"follow_up_due"}


def test_what_is_no_such_call_has_no_next_contact() -> None:
    world = World()
    world.send(a_call(behavioral="no"))
    end(world)

    assert world.incident().outcome == "served"


def test_a_desk_that_only_watches_asks_nobody() -> None:
    world = World(mode="shadow")
    world.send(a_call(facts=TALK, channel="988"))
    closed(world, disposition="served")

    assert world.incident().outcome == "served"


# --- With whom it lies ----------------------------------------------------------------------------

PEER = "north-m1-peer_specialist"


def entrusted(world: World) -> dict[str, int]:
    return dict(world.desk.region(REGION).entrusted)


def test_it_may_lie_with_the_peer_who_was_there() -> None:
    world = met(clear=False)
    step = say(world, "planned", by="team:north", peer=PEER)

    assert the(step, "follow_up_planned")["peer"] == PEER
    assert entrusted(world) == {PEER: 1}
    assert world.refold() == world.desk


@pytest.mark.parametrize("what", ["declined", "reached", "not_reached"])
def test_it_lies_with_nobody_once_it_is_over(what: str) -> None:
    world = met()
    say(world, "planned", peer=PEER)
    say(world, what)

    assert entrusted(world) == {}


def test_nor_once_the_incident_is_ended_for_another_reason() -> None:
    world = met()
    say(world, "planned", peer=PEER)
    end(world, "declined")

    assert entrusted(world) == {}


def test_planned_again_it_lies_where_it_is_said_to() -> None:
    world = met()
    say(world, "planned", peer=PEER)
    say(world, "planned", peer=PEER)
    twice = entrusted(world)
    say(world, "planned")

    assert (twice, entrusted(world)) == ({PEER: 1}, {})


@pytest.mark.parametrize(
    "peer",
    [
        # a clinician is none
        "north-m0-clinician",
        # of another crew: a peer is asked and never assigned (practice 5.4)
        "south-m1-peer_specialist",
        # nobody
        "p99",
    ],
)
def test_it_lies_with_no_one_who_was_not_there_as_a_peer(peer: str) -> None:
    world = met()
    world.send(a_team("south"))

    assert the(say(world, "planned", peer=peer), "refused")["reason"] == "peer_not_available"


def test_a_peer_with_fifteen_takes_no_sixteenth_and_is_asked_for_nobody_new() -> None:
    crew = tuple(
        replace(each, caseload=14 if each.id == PEER else 0)
        for each in a_crew("clinician", "peer_specialist")
    )
    world = World()
    world.send(a_team("north", crew=crew))
    for call in ("c1", "c2"):
        world.send(a_call(call, facts=METHOD, cell=HERE if call == "c1" else NEAR, at=world.now))
        if call == "c1":
            world.accept(world.incident(call).offers[-1].id, "north")
            world.send(a_status("north", "on_scene"))
            say(world, "planned", peer=PEER)
            again = say(world, "planned", peer=PEER)
            world.send(a_status("north", "available"))
    full = [offer.team for offer in world.incident("c2").offers]
    first = world.incident("c1").id
    world.send(FollowUp(incident=first, what="reached", **ADA))
    world.send(a_status("north", "available"))
    world.time_passes(1)

    assert "follow_up_planned" in names(again)  # who has them already is no sixteenth
    assert full == []
    assert [offer.team for offer in world.incident("c2").offers] == ["north"]


def test_a_crew_whose_peer_is_full_cannot_name_them() -> None:
    crew = tuple(replace(each, caseload=15) for each in a_crew("clinician", "peer_specialist"))
    world = met(clear=False)
    world.send(a_team("north", crew=crew))

    refused = the(say(world, "planned", peer=PEER), "refused")
    assert refused["reason"] == "peer_not_available"
    assert set(refused) == {"event", "region", "reason", "incident"}


def full() -> World:
    """A crew is with the person, and its peer supports as many people as the policy allows."""
    crew = tuple(replace(each, caseload=15) for each in a_crew("clinician", "peer_specialist"))
    world = met(clear=False)
    world.send(a_team("north", crew=crew))
    return world


@pytest.mark.parametrize("peer", [PEER, "north-m0-clinician", "p99"])
def test_what_a_crew_plans_with_a_peer_who_is_not_available_is_planned_without(peer: str) -> None:
    """Its message is no screen, on which somebody could choose again: the promise counts."""
    world = full()
    step = say(world, "planned", by="team:north", within="first", peer=peer)
    planned = the(step, "follow_up_planned")

    assert (planned["due"], planned["peer"]) == (T0 + 24 * HOUR, "")
    assert planned["without"] == "peer_not_available"
    assert "follow_up_without_peer" in reasons(world)
    assert entrusted(world) == {}
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk


def test_the_step_says_in_words_why_it_lies_with_nobody_and_not_who_it_was() -> None:
    """What stands behind "not available" stays with the worker (practice 5.2)."""
    step = say(full(), "planned", by="team:north", peer=PEER)
    (why,) = orjson.loads(step.why)
    told = orjson.dumps([why, *step.events]).decode()

    assert "not available" in why["next_contact"]
    assert PEER not in told
    assert "caseload" not in told


@pytest.mark.parametrize("who", ["another", "the desk", "nobody"])
def test_a_person_who_has_named_another_or_none_is_asked_no_more(who: str) -> None:
    world = full()
    say(world, "planned", by="team:north", peer=PEER)
    asked = reasons(world)
    two = a_crew("clinician", "peer_specialist", "peer_specialist")
    world.send(a_team("north", crew=two))
    if who == "nobody":
        say(world, "declined")
    else:
        say(world, "planned", **({"peer": two[2].id} if who == "another" else {}))

    assert "follow_up_without_peer" in asked - reasons(world)
    assert entrusted(world) == ({two[2].id: 1} if who == "another" else {})


def test_the_line_stays_when_the_crew_is_clear() -> None:
    world = full()
    say(world, "planned", by="team:north", peer=PEER)
    world.send(a_status("north", "available"))

    assert world.incident().state is IncidentState.FOLLOWING_UP
    assert "follow_up_without_peer" in reasons(world)


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


# --- A source that plans what was declined --------------------------------------------------------


def declined(how: str) -> World:
    """The person has said no to a crew that is there, or clear, or to somebody on the line."""
    if how == "on the line":
        world = on_the_line()
        say(world, "declined")
        return world
    world = met(clear=False)
    say(world, "declined", by="team:north")
    if how == "clear":
        world.send(a_status("north", "available"))
    return world


HOWS = pytest.mark.parametrize("how", ["there", "clear", "on the line"])


def plans(world: World, how: str):
    channel = "988" if how == "on the line" else "911"
    world.now += 60
    said = {"disposition": "served", "follow_up": "first", "channel": channel}
    step = world.send(a_call(what="closed", at=world.now, **said))
    if how == "there":
        world.send(a_status("north", "available"))
    return step


@HOWS
def test_what_the_person_declined_no_source_plans_and_a_person_is_told(how: str) -> None:
    world = declined(how)
    step = plans(world, how)
    rang = world.time_passes(world.site.ring_other)

    assert "follow_up_planned" not in names(step)
    assert world.incident().follow_up == "declined"
    assert the(step, "entry_made")["reason"] == "follow_up_contradicted"
    assert the(rang, "entry_rang")["reason"] == "follow_up_contradicted"
    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


@HOWS
@pytest.mark.parametrize("seen", [True, False])
def test_who_is_told_may_plan_it_and_without_a_word_it_ends_as_served(how: str, seen: bool) -> None:
    plan, leave = declined(how), declined(how)
    for world in (plan, leave):
        plans(world, how)
        if seen:
            world.send(OpenEntry(incident=world.incident().id, **ADA))
    say(plan, "planned", within="first")
    leave.time_passes(2 * leave.site.ring_other)
    leave.time_passes(HOUR)
    leave.time_passes(HOUR)

    assert plan.incident().state is IncidentState.FOLLOWING_UP
    assert reasons(plan) == set()
    assert leave.incident().outcome == "served"


@pytest.mark.parametrize("said", ["", "declined"])
def test_a_closing_that_plans_nothing_contradicts_nobody(said: str) -> None:
    world = declined("clear")
    closed(world, disposition="served", follow_up=said)

    assert world.incident().outcome == "served"


def test_a_desk_that_watches_tells_nobody_of_it() -> None:
    world = declined("clear")
    world.send(SetMode(mode=OperatingMode.SHADOW, **ADA))
    plans(world, "clear")

    assert world.incident().outcome == "served"
