"""A call passes from a 988 line's desk to a county's, and is never between the two."""

from typing import Any

from builders import REGION, World, a_call, a_site, a_status, a_team, names, the

from dispatch.contracts.command import AnswerHandOver, FollowUp, HandOver, ReceiveHandOver
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.effects import effects_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}


def asked(step: Step) -> dict[str, Any]:
    """What the courier takes to the other desk."""
    body = next(e.body for e in effects_of(step, "abc") if e.kind == "handover.offered")
    names_ = ("incident", "call", "source", "channel", "behavioral", "kinds", "facts", "doubts")
    return {name: body[name] for name in (*names_, "cell", "waited")}


def receive(county: World, step: Step) -> Step:
    """The courier's command, at the other desk."""
    return county.send(
        ReceiveHandOver(region=REGION, actor="desk:line", sender="line", **asked(step))
    )


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
