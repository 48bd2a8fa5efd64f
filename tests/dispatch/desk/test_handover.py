"""A call passes from a 988 line's desk to a county's, and is never between the two."""

from dataclasses import replace
from typing import Any

import pytest
from builders import NEAR, REGION, World, a_call, a_crew, a_site, a_status, a_team, names, the
from rows import each_row

from dispatch.contracts.command import (
    AnswerHandOver,
    FollowUp,
    HandBack,
    HandOver,
    LinkCalls,
    OpenEntry,
    ReceiveHandOver,
    UnlinkCall,
    command_bytes,
    read_command,
)
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import Step, hash_of
from dispatch.desk.effects import effects_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}
BESIDE = ("dropped", "follow_up_in", "follow_up_with_peer")
"""What travels only where there is such a thing."""
HOUR = 3600
PEER = "north-m1-peer_specialist"


def asked(step: Step) -> dict[str, Any]:
    """What the courier takes to the other desk."""
    body = next(e.body for e in effects_of(step, "abc") if e.kind == "handover.offered")
    names_ = ("incident", "call", "source", "channel", "behavioral", "kinds", "facts", "doubts")
    told = {name: body[name] for name in BESIDE if name in body}
    return {name: body[name] for name in (*names_, "cell", "waited")} | told


def receive(county: World, step: Step) -> Step:
    """The courier's command, at the other desk, through its bytes."""
    command = ReceiveHandOver(region=REGION, actor="desk:line", sender="line", **asked(step))
    return county.send(read_command(command_bytes(command)))


def hand_over(desk: World) -> Step:
    """A person asks the county's desk."""
    return desk.send(HandOver(incident=desk.incident().id, to="county", **PERSON))


def answer(desk: World, *, accepted: bool = True) -> Step:
    """The county's desk says yes, or no."""
    other = {"region": REGION, "actor": "desk:county", "receiver": "county"}
    reason = "none" if accepted else "no_policy"
    return desk.send(
        AnswerHandOver(incident=desk.incident().id, accepted=accepted, reason=reason, **other)
    )


def reasons(world: World) -> set[str]:
    return {entry.reason for entry in world.incident().entries}


def say(world: World, what: str = "planned", by: str = "person:ada", **more: str) -> Step:
    one = world.incident().id
    return world.send(
        FollowUp(incident=one, what=what, region=REGION, actor=by, within="first", **more)
    )


def promised(peer: str = "") -> World:
    """A crew has promised a contact within a day, and was lost before it was done."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    say(world, by="team:north", peer=peer)
    world.send(a_status("north", "out_of_service"))
    return world


def test_the_sender_keeps_the_call_until_the_receiver_has_answered() -> None:
    """One holder at every moment, on both sides of a hand-over."""
    line, county = World(), World()
    county.send(a_team("north"))
    line.send(a_call(facts=SOME))

    step = line.send(HandOver(incident=line.incident().id, to="county", **PERSON))
    pending = line.incident()
    taken = receive(county, step)
    answer = next(e.body for e in effects_of(taken, "abc") if e.kind == "handover.answered")
    line.send(
        AnswerHandOver(
            region=REGION,
            actor="desk:county",
            receiver="county",
            incident=answer["sender_incident"],
            accepted=answer["accepted"],
        )
    )

    assert pending.state is IncidentState.WITH_PERSON
    assert pending.holder == "position:call-taker"
    assert county.incident().state is IncidentState.OFFERED
    assert line.incident().outcome == "handed_over"
    assert line.incident().holder == "desk:county"


def test_a_desk_that_does_not_answer_in_time_is_said_to_a_person_who_still_has_the_call() -> None:
    """Silence from a neighbor is no answer."""
    line = World()
    line.send(a_call(facts=SOME))
    line.send(HandOver(incident=line.incident().id, to="county", **PERSON))

    step = line.time_passes(120)

    assert the(step, "handover_answered")["accepted"] is False
    assert "handover_not_taken" in {entry.reason for entry in line.incident().entries}
    assert line.incident().state is IncidentState.WITH_PERSON


def test_a_desk_without_a_policy_says_at_once_that_it_cannot_take_the_call() -> None:
    """And nothing is left between the two."""
    line, county = World(), World(adopt=False)
    line.send(a_call(facts=SOME))
    step = line.send(HandOver(incident=line.incident().id, to="county", **PERSON))

    taken = receive(county, step)

    assert the(taken, "handover_received")["accepted"] is False
    assert county.incidents == []


def test_a_hand_over_that_arrives_twice_opens_one_incident_and_is_answered_twice() -> None:
    """A courier may repeat itself."""
    line, county = World(), World()
    line.send(a_call(facts=SOME))
    step = line.send(HandOver(incident=line.incident().id, to="county", **PERSON))

    receive(county, step)
    again = receive(county, step)

    assert len(county.incidents) == 1
    assert the(again, "handover_received")["accepted"] is True


def test_a_line_whose_site_says_so_hands_over_when_somebody_has_to_go() -> None:
    """A line has no field teams; its site names the desk that has."""
    line = World(site=a_site(hands_over_to="county"))

    step = line.send(a_call(channel="988", facts=SOME))

    assert the(step, "handover_offered")["to"] == "county"
    assert "entry_made" in names(step)


def test_what_a_person_waited_at_the_sender_counts_at_the_receiver() -> None:
    """Durations travel, deadlines on another's clock do not."""
    line, county = World(), World()
    line.send(a_call(facts=SOME))
    step = line.send(HandOver(incident=line.incident().id, to="county", **PERSON), at=line.now + 90)

    receive(county, step)

    assert county.incident().heard_at == county.now - 90


def test_a_yes_that_comes_late_is_still_a_yes() -> None:
    """The other desk has the call: two desks with one call would be worse than a late answer."""
    line = World()
    line.send(a_call(facts=SOME))
    line.send(HandOver(incident=line.incident().id, to="county", **PERSON))
    line.time_passes(120)

    line.send(
        AnswerHandOver(
            region=REGION,
            actor="desk:county",
            receiver="county",
            incident=line.incident().id,
            accepted=True,
        )
    )

    assert line.incident().outcome == "handed_over"


def test_an_answer_that_nobody_asked_for_takes_no_call_away() -> None:
    """Only a desk that was asked can take it."""
    line = World()
    line.send(a_call(facts=SOME))

    step = line.send(
        AnswerHandOver(
            region=REGION,
            actor="desk:county",
            receiver="county",
            incident=line.incident().id,
            accepted=True,
        )
    )

    assert the(step, "refused")["reason"] == "nobody_was_asked"


def test_a_call_that_comes_to_a_desk_whose_response_is_over_rings_there() -> None:
    """With the yes the sender lets go, so somebody here has to hear of it, and it stays open."""
    line, county = World(), World()
    county.send(a_team("north"))
    county.send(a_call(facts=SOME))
    county.accept(county.incident().offers[-1].id, "north")
    county.send(a_status("north", "on_scene"))
    county.send(FollowUp(incident=county.incident().id, what="declined", **PERSON))
    county.send(a_status("north", "available"))
    line.send(a_call(facts=SOME))

    taken = receive(county, line.send(HandOver(incident=line.incident().id, to="county", **PERSON)))
    line_of_it = the(taken, "entry_made")
    county.time_passes(2 * county.site.end_after_clear)

    assert the(taken, "handover_received")["accepted"]
    assert (line_of_it["reason"], line_of_it["quiet"]) == ("handed_over_here", False)
    assert county.incident().state is IncidentState.CLEARED
    assert {entry.reason for entry in county.incident().entries} == {"handed_over_here"}


# --- What was promised, and that a caller was cut off ---------------------------------------------


def test_a_promised_contact_goes_on_with_the_call_and_is_due_when_it_was() -> None:
    line, county = promised(), World()
    line.now += HOUR
    county.now = line.now
    step = hand_over(line)
    taken = receive(county, step)
    answer(line)
    due = county.time_passes(23 * HOUR)

    assert asked(step)["follow_up_in"] == 23 * HOUR
    assert the(taken, "follow_up_planned")["due"] == county.now
    assert the(due, "entry_made")["reason"] == "follow_up_due"
    assert line.incident().outcome == "handed_over"
    assert county.refold() == county.desk
    assert county.recomputed() == [hash_of(raw) for raw in county.log]
    assert line.recomputed() == [hash_of(raw) for raw in line.log]


def test_one_that_is_due_already_is_due_there_at_once() -> None:
    line, county = promised(), World()
    line.time_passes(25 * HOUR)
    receive(county, hand_over(line))
    county.time_passes(1)

    assert "follow_up_due" in reasons(county)


@pytest.mark.parametrize("how", ["no", "silence"])
def test_without_a_yes_it_stays_where_it_was_promised(how: str) -> None:
    line = promised()
    hand_over(line)
    if how == "no":
        answer(line, accepted=False)
    line.time_passes(24 * HOUR)

    assert "follow_up_due" in reasons(line)


def test_what_comes_due_while_the_other_desk_is_asked_is_told_here() -> None:
    line = promised()
    line.time_passes(24 * HOUR - 10)
    hand_over(line)
    line.time_passes(20)

    assert {"handover_pending", "follow_up_due"} <= reasons(line)


def test_with_which_peer_it_lay_does_not_travel_and_a_person_there_is_told() -> None:
    """A pseudonym is good within its region, and a peer is asked and never assigned."""
    line, county = promised(PEER), World()
    step = hand_over(line)
    taken = receive(county, step)
    here = dict(line.desk.region(REGION).entrusted)
    answer(line)

    assert here == {PEER: 1}
    assert PEER not in str(asked(step))
    assert the(taken, "follow_up_planned")["without"] == "peer_not_available"
    assert "follow_up_without_peer" in reasons(county)
    assert dict(line.desk.region(REGION).entrusted) == {}


def test_with_the_yes_that_peer_has_room_for_somebody_who_waits() -> None:
    crew = a_crew("clinician", "peer_specialist")
    full = tuple(replace(each, caseload=14 if each.id == PEER else 0) for each in crew)
    line = promised(PEER)
    line.send(a_status("north", "available"))
    line.send(a_team("north", crew=full))
    line.send(a_call("c2", facts=SOME, cell=NEAR, kinds=()))
    before = [offer.team for offer in line.incident("c2").offers]
    hand_over(line)
    answer(line)
    line.time_passes(1)

    assert before == []
    assert [offer.team for offer in line.incident("c2").offers] == ["north"]


@pytest.mark.parametrize("mine, hours", [("first", 24), ("third", 30)])
def test_of_theirs_and_its_own_the_earlier_contact_is_due(mine: str, hours: int) -> None:
    """The desk that takes the call has promised one to the same person."""
    line, county = promised(), promised()
    line.send(FollowUp(incident=line.incident().id, what="planned", within="second", **PERSON))
    own = FollowUp(incident=county.incident().id, what="planned", within=mine, **PERSON)
    county.send(own)
    line.now += 18 * HOUR
    receive(county, hand_over(line))
    county.time_passes(hours * HOUR - 1)
    before = reasons(county)
    county.time_passes(1)

    assert "follow_up_due" in reasons(county) - before


@pytest.mark.parametrize("said", ["", "declined"])
def test_it_goes_on_as_planned_where_the_response_of_the_other_desk_is_over(said: str) -> None:
    line, county = promised(), World()
    county.send(a_team("north"))
    county.send(a_call(facts=SOME))
    county.accept(county.incident().offers[-1].id, "north")
    county.send(a_status("north", "on_scene"))
    if said:
        say(county, said, by="team:north")
    county.send(a_status("north", "available"))
    county.time_passes(HOUR - 1 if said else HOUR)
    asks = reasons(county)
    receive(county, hand_over(line))

    assert asks == (set() if said else {"follow_up_open"})
    assert county.incident().state is IncidentState.FOLLOWING_UP
    assert reasons(county) == {"handed_over_here"}


def test_a_hand_over_that_arrives_again_plans_nothing_again() -> None:
    line, county = promised(), World()
    step = hand_over(line)
    receive(county, step)
    say(county, "declined")
    county.send(OpenEntry(incident=county.incident().id, **PERSON))
    say(county, "declined")
    again = receive(county, step)

    assert "follow_up_planned" not in names(again)
    assert county.incident().follow_up == "declined"


def test_that_a_caller_was_cut_off_goes_on_with_the_call() -> None:
    line, county = World(), World()
    line.send(a_call(facts=SOME, dropped=True))
    step = hand_over(line)
    taken = receive(county, step)
    made = [e for e in taken.events if e.get("reason") == "dropped_call"]

    assert asked(step)["dropped"] is True
    assert [each["quiet"] for each in made] == [False]
    assert county.incident().dropped


def test_it_rings_there_although_that_desk_had_called_somebody_back_already() -> None:
    line, county = World(), World()
    line.send(a_call(facts=SOME, dropped=True))
    county.send(a_call(facts=SOME, at=county.now + 90, dropped=True))
    county.send(OpenEntry(incident=county.incident().id, **PERSON))
    taken = receive(county, hand_over(line))

    assert "dropped_call" in {e.get("reason") for e in taken.events}


def links(line: World) -> None:
    line.send(a_call("c2", facts=SOME, kinds=(), cell="", at=line.now))
    line.send(LinkCalls(incident=line.incident().id, other=line.incident("c2").id, **PERSON))


def is_cut_off(line: World) -> None:
    line.now += 1
    line.send(a_call(what="updated", at=line.now, dropped=True))


def is_armed(line: World) -> None:
    line.now += 1
    line.send(a_call(what="updated", at=line.now, facts={"weapon": "in_hand"}))


def needs_ems(line: World) -> None:
    line.now += 1
    line.send(a_call(what="updated", at=line.now, facts={"medical": "red_flag"}))


def takes_apart(line: World) -> None:
    links(line)
    line.send(HandOver(incident=line.incident().id, to="county", **PERSON))
    line.send(UnlinkCall(incident=line.incident().id, call="c2", **PERSON))


@each_row("what", [say, is_cut_off, links, takes_apart, is_armed, needs_ems])
@each_row("patience", ["asked", "ran out"])
def test_what_that_desk_was_not_told_ends_with_no_yes_of_it(what, patience: str) -> None:
    """It was asked before; a person tells it, and then ends the call here."""
    line = World()
    line.send(a_call(facts=SOME))
    hand_over(line)
    line.send(OpenEntry(incident=line.incident().id, **PERSON))
    if patience == "ran out" or what in {links, takes_apart}:  # while it is asked nothing is linked
        line.time_passes(line.site.handover_within)
        line.send(HandBack(incident=line.incident().id, **PERSON))
        line.send(OpenEntry(incident=line.incident().id, **PERSON))
    what(line)
    step = answer(line)

    (made,) = (e for e in step.events if e["event"] == "entry_made")
    assert (made["reason"], made["due"]) == ("told_since_asked", line.now + 30)
    assert line.incident().state is IncidentState.WITH_PERSON
    assert line.recomputed() == [hash_of(raw) for raw in line.log]


def test_asked_again_it_knows_and_a_yes_lets_the_call_go() -> None:
    line = World()
    line.send(a_call(facts=SOME))
    hand_over(line)
    is_cut_off(line)
    line.time_passes(line.site.handover_within)
    step = hand_over(line)
    answer(line)

    assert asked(step)["dropped"] is True
    assert line.incident().outcome == "handed_over"


def test_a_hand_over_without_either_has_the_bytes_that_it_had() -> None:
    """A desk of an earlier version reads it, and what it had sent is read here."""
    line = World()
    line.send(a_call(facts=SOME))
    step = hand_over(line)
    command = ReceiveHandOver(region=REGION, actor="desk:line", sender="line", **asked(step))

    assert not set(BESIDE) & the(step, "handover_offered").keys()
    assert not any(name.encode() in command_bytes(command) for name in BESIDE)
