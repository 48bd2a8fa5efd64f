"""Nobody waits unseen: what once left a call with nobody, or took it from somebody, by accident."""

import orjson
import pytest
from builders import POLICY, REGION, SIGNED, T0, World, a_call, a_site, a_status, a_team, names, the

from dispatch.contracts.command import (
    AdoptPolicy,
    AdoptSite,
    ExpireEffect,
    HandBack,
    LowerLevel,
    OpenEntry,
    PassTime,
    ReportEms,
    SetMode,
    Undecodable,
    command_bytes,
    read_command,
)
from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.contracts.site import Clock, OperatingMode
from dispatch.desk import calls

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}


def with_crew() -> World:
    """North has taken c1."""
    world = World()
    world.send(a_team("north"))
    world.accept(the(world.send(a_call(facts=SOME)), "offer_made")["offer"], "north")
    return world


@pytest.mark.parametrize("marked", [{"test": True}, {"occurred_at": T0 - 900}])
def test_an_update_marked_as_a_test_or_from_paper_ends_no_live_call(marked: dict) -> None:
    """A doubtful call is real (practice 7.3), and a crew is on it."""
    world = with_crew()

    world.send(a_call(what="updated", at=T0 + 9, facts=SOME, **marked))

    assert world.incident().state is IncidentState.ASSIGNED


def test_a_calmer_report_that_arrives_late_lowers_nothing() -> None:
    """Its time lies between two that are graver together than each alone."""
    world = World()
    world.send(a_call(facts={"suicide_ideation": "intent"}))
    world.send(a_call(what="updated", at=T0 + 20, facts={"means_access": "immediate"}))
    before = world.incident().level

    world.send(
        a_call(what="updated", report="late", at=T0 + 10, facts={"suicide_ideation": "none"})
    )

    assert before == world.incident().level == POLICY.acute_level


def test_officers_are_obliged_only_by_what_held_at_one_moment() -> None:
    """A knife that was put away and a threat an hour later are no threat with a knife."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand"}))
    world.send(a_call(what="updated", at=T0 + 60, facts={"weapon": "none"}))
    world.send(a_call(what="updated", at=T0 + 3600, facts={"violence_now": "threatening"}))

    assert "officer" not in world.incident().needs
    assert world.incident().police == "absent"


def test_a_harmless_update_leaves_an_open_offer_alone() -> None:
    """The team that is being asked is no longer free, and still the one that serves."""
    world = World()
    world.send(a_team("north", modes=("mobile_crisis", "behavioral_health_ems")))
    world.send(a_call(facts={**SOME, "medical": "red_flag"}))
    before = world.incident()

    world.send(a_call(what="updated", at=T0 + 5, facts={"third_party": "true"}))

    assert world.incident().state is before.state is IncidentState.OFFERED
    assert world.incident().mode == before.mode


def test_switching_off_gives_everyone_who_was_sought_to_a_person_who_is_told() -> None:
    """Those who were asked for, and those who waited for anyone at all."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME))

    step = world.send(SetMode(mode=OperatingMode.SHADOW, **PERSON))
    told = {e["incident"] for e in step.events if e["event"] == "entry_made" and not e["quiet"]}

    assert told == {each.id for each in world.incidents}
    assert {each.state for each in world.incidents} == {IncidentState.WITH_PERSON}


def test_what_shadow_mode_kept_quiet_is_told_when_the_desk_begins_to_act() -> None:
    """An entry that nobody was told of would otherwise stay so."""
    world = World(mode="shadow")
    world.send(a_call(behavioral="unknown"))

    step = world.send(SetMode(mode=OperatingMode.AUTOMATIC, **PERSON))

    assert the(step, "entry_made")["quiet"] is False
    assert "entry_rang" in names(world.time_passes(120))


def test_a_team_whose_offer_was_withdrawn_can_be_asked_again() -> None:
    """Withdrawn is no answer of the team's."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.send(ExpireEffect(offer=offer, why="switched_off", **PERSON))

    step = world.send(HandBack(incident=world.incident().id, **PERSON))

    assert the(step, "offer_made")["team"] == "north"


def test_everyone_who_waits_is_told_of_when_no_team_is_free_and_then_it_is_quiet() -> None:
    """More of them than one step serves: all get a person, and no step after that repeats it."""
    world = World()
    for number in range(50):
        world.send(a_call(f"c{number}", facts=SOME, kinds=()), behind=True)
    for _ in range(4):
        world.time_passes(1)
    quiet = world.time_passes(1)

    assert all({"no_team"} == {e.reason for e in each.entries} for each in world.incidents)
    assert names(quiet) == []


def test_new_acute_facts_ring_again_where_somebody_has_opened_the_entry() -> None:
    """Who opened it may have looked away since."""
    world = World()
    world.send(a_call(facts={"suicide_behavior": "in_progress"}))
    world.send(OpenEntry(incident=world.incident().id, **PERSON))
    same = world.send(a_call(what="updated", at=T0 + 5, facts={"third_party": "true"}))

    step = world.send(a_call(what="updated", at=T0 + 9, facts={"consciousness": "unresponsive"}))

    assert "entry_made" not in names(same)
    assert the(step, "entry_made")["reason"] == "acute"


def test_the_highest_level_brings_a_person_also_without_an_acute_fact() -> None:
    """Its meaning says that somebody at the desk looks at once, whichever rule gave it."""
    world = World()
    step = world.send(a_call(facts=SOME | {"threat_to_others": "specific_target"}))

    assert world.incident().level == POLICY.acute_level
    reasons = [e["reason"] for e in step.events if e["event"] == "entry_made"]
    assert reasons.count("acute") == 1


def test_acute_facts_reach_a_person_who_said_that_the_call_is_not_behavioral() -> None:
    """The person judged what was known then."""
    world = World()
    world.send(a_call(behavioral="unknown"))
    world.send(HandBack(incident=world.incident().id, behavioral="no", **PERSON))

    step = world.send(a_call(what="updated", at=T0 + 9, facts={"overdose": "suspected"}))

    assert the(step, "entry_made")["reason"] == "acute"
    assert world.incident().state is IncidentState.WITH_PERSON


def test_a_canceled_ems_request_does_not_answer_a_new_report() -> None:
    """EMS canceled what was known then."""
    world = World()
    world.send(a_call(facts={"overdose": "suspected"}))
    told = {"region": REGION, "actor": "ems", "incident": world.incident().id}
    world.send(ReportEms(what="canceled", **told))
    world.send(a_call(what="updated", at=T0 + 5, facts={"third_party": "true"}))
    before = world.incident().ems

    world.send(a_call(what="updated", at=T0 + 9, facts={"consciousness": "unresponsive"}))

    assert (before, world.incident().ems) == (EmsState.CANCELED, EmsState.ASKED)


def test_a_call_in_shadow_mode_that_its_source_never_closes_ends_by_itself() -> None:
    """Some hours after it was last heard of; the state does not grow for ever."""
    world = World(mode="shadow")
    world.send(a_call(facts=SOME))

    world.time_passes(6 * 3600)
    outcome = world.incident().outcome
    world.time_passes(3 * 86400)

    assert outcome == "withdrawn"
    assert world.incidents == []


def test_a_person_can_lower_twice_and_is_told_when_lowering_does_nothing() -> None:
    """The last word counts; a level that rests on other facts is not lowered in silence."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand", "violence_now": "threatening"}))
    seen = {"incident": world.incident().id, **PERSON}
    facts = tuple(fact.id for fact in world.incident().facts)

    nothing = world.send(LowerLevel(level="routine", facts=facts[1:], **seen))
    world.send(LowerLevel(level="urgent", facts=facts, **seen))
    world.send(LowerLevel(level="urgent", facts=facts, **(seen | {"actor": "person:bo"})))
    first = world.incident().level
    world.send(LowerLevel(level="routine", facts=facts, **seen))
    up = world.send(LowerLevel(level="acute", facts=facts, **seen))

    assert the(nothing, "refused")["reason"] == "level_rests_on_other_facts"
    assert (first, world.incident().level) == ("urgent", "routine")
    assert the(up, "refused")["reason"] == "not_a_lower_level"


def test_one_regions_event_clock_moves_no_other_regions_time() -> None:
    """A sample of the year 2090 on the same partition must not end today's calls."""
    world = World()
    there = a_site(region="shelby", hash="9" * 64, clock=Clock.EVENT)
    world.shelf.sites[there.hash] = there
    past = {"region": "shelby", "actor": "person:ada", "at": 1_000}
    world.send(AdoptSite(hash=there.hash, **past))
    begun = world.desk.region("shelby").now
    world.send(PassTime(region="shelby", actor="feeder", at=3_800_000_000))

    world.time_passes(1)

    assert begun == 1_000
    assert world.desk.region(REGION).now == T0 + 1


def test_the_clock_of_a_region_in_use_cannot_be_changed() -> None:
    """Its deadlines would be due by a clock that nobody reads any more."""
    world = World()
    world.send(a_team("north"))
    other = a_site(hash="8" * 64, clock=Clock.EVENT)
    world.shelf.sites[other.hash] = other

    step = world.send(AdoptSite(hash=other.hash, **PERSON))

    assert the(step, "refused")["reason"] == "clock_of_a_region_in_use"


def test_a_report_of_an_ended_incident_is_no_news_to_the_next_one_of_the_call() -> None:
    """A source that sends everything again adds nothing to the new incident."""
    world = World()
    first = a_call(facts={"weapon": "in_hand"})
    world.send(first)
    world.send(a_call(what="closed", at=T0 + 9))
    world.send(a_call(what="updated", at=T0 + 20, facts=SOME))

    step = world.send(first)

    assert the(step, "refused")["reason"] == "already_heard"


def test_a_closing_that_says_nothing_new_is_no_occasion_to_decide(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was decided for a call that is over now stays on record as it was."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand"}))
    looked_at: list[str] = []
    monkeypatch.setattr(calls, "triage", lambda _draft, incident, **_: looked_at.append(incident))

    step = world.send(a_call(what="closed", at=T0 + 9, behavioral="unknown", call_type="none"))

    assert looked_at == []
    assert names(step)[-1] == "incident_ended"


def test_what_is_said_with_the_closing_is_decided_on_before_the_end() -> None:
    """The level on record is that of everything that was known."""
    world = World()
    world.send(a_call(facts=SOME))

    step = world.send(a_call(what="closed", at=T0 + 9, facts={"suicide_behavior": "in_progress"}))

    assert names(step).index("decided") < names(step).index("incident_ended")


def test_a_call_of_which_only_the_closing_is_heard_is_looked_at_all_the_same() -> None:
    """Its opening was lost: it ends as a call that nobody had judged."""
    world = World()

    step = world.send(a_call(what="closed", behavioral="unknown", kinds=(), call_type="none"))

    assert the(step, "entry_made")["reason"] == "unclear"
    assert the(step, "incident_ended")["outcome"] == "not_triaged"


def test_officers_that_are_to_be_near_are_asked_for_by_somebody() -> None:
    """A team of ours goes; the officers are not ours to send."""
    world = World()
    world.send(a_team("north"))

    step = world.send(a_call(facts={**SOME, "team_requests_police": "true"}))

    assert the(step, "decided")["police"] == "nearby"
    assert "officers_recommended" in {entry.reason for entry in world.incident().entries}


def test_a_team_that_somebody_else_sent_is_not_offered_to_anyone() -> None:
    """It says that it is on the way; believing it available would have it asked."""
    world = World()
    world.send(a_team("north"))
    world.send(a_status("north", "en_route"))

    step = world.send(a_call(facts=SOME))

    assert "offer_made" not in names(step)


@pytest.mark.parametrize(
    "field, value",
    [
        ("id", "John Q. Public"),  # words
        ("name", "diagnosis"),  # no fact of ours
        ("value", "he said that he"),  # words
        ("as_of", -1),  # no time
        ("span", {"question": "what did he say"}),  # words
    ],
)
def test_a_fact_holds_nothing_but_codes(field: str, value: object) -> None:
    """Facts stand in the log for ever; a command that holds words is undecodable."""
    parts = orjson.loads(command_bytes(a_call(facts=SOME)))
    parts["facts"][0][field] = value

    with pytest.raises(Undecodable):
        read_command(orjson.dumps(parts))


def test_a_policy_that_is_planned_and_adopted_keeps_levels() -> None:
    """Adoption alone lowers nobody."""
    world = World()
    world.send(a_call(facts={"overdose": "suspected"}))

    world.send(AdoptPolicy(hash=POLICY.hash, signatures=SIGNED, **PERSON))
    world.time_passes(1)

    assert world.incident().level == POLICY.acute_level
    assert "ems" in world.incident().needs
