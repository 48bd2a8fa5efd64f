"""The human queue, EMS and the passing of time."""

from dataclasses import replace
from itertools import pairwise

from builders import POLICY, REGION, T0, World, a_call, a_team, names, the

from dispatch.contracts.command import (
    AdoptPolicy,
    AdoptSite,
    EndIncident,
    HandBack,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    ReportEms,
)
from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.contracts.step import hash_of
from dispatch.desk.effects import effects_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}


def test_an_unclear_call_goes_to_a_person_with_a_holder_and_a_time() -> None:
    """Everything unclear goes to the human queue, never silently to police."""
    world = World()

    step = world.send(a_call(behavioral="unknown", call_type="unmapped", kinds=()))
    entry = the(step, "entry_made")

    assert (entry["reason"], entry["holder"]) == ("unclear", "position:dispatcher")
    assert entry["due"] == T0 + 120
    assert world.incident().state is IncidentState.WITH_PERSON
    assert world.incident().police == "absent"


def test_an_entry_nobody_opens_rings_at_the_supervisor_then_takes_the_standing_path() -> None:
    """And both are recorded."""
    world = World()
    world.send(a_call(behavioral="unknown", call_type="unmapped"))

    rang = world.time_passes(120)
    standing = world.time_passes(120)

    assert the(rang, "entry_rang")["holder"] == "position:supervisor"
    assert the(standing, "standing_path_taken")["reason"] == "unclear"


def test_a_person_who_opens_the_entry_holds_the_call_and_stops_the_ringing() -> None:
    """One named holder at every moment."""
    world = World()
    world.send(a_call(behavioral="unknown", call_type="unmapped"))

    world.send(OpenEntry(incident=world.incident().id, **PERSON))
    step = world.time_passes(1000)

    assert world.incident().holder == "person:ada"
    assert "entry_rang" not in names(step)


def test_only_a_person_brings_an_incident_back_to_the_desk() -> None:
    """More facts do not take a call out of a person's hands; handing back does."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(behavioral="unknown", call_type="unmapped"))
    world.send(a_call(what="updated", at=T0 + 5, behavioral="yes", facts=SOME))
    held = world.incident().state

    step = world.send(HandBack(incident=world.incident().id, behavioral="yes", **PERSON))

    assert held is IncidentState.WITH_PERSON
    assert the(step, "offer_made")["team"] == "north"


def test_a_stale_screen_is_refused_with_what_it_missed() -> None:
    """A person decides on what is so, not on what was."""
    world = World()
    world.send(a_call(behavioral="unknown", call_type="unmapped"))
    seen = world.incident().version
    world.send(a_call(what="updated", at=T0 + 5, facts={"weapon": "accessible"}))

    step = world.send(
        EndIncident(incident=world.incident().id, version=seen, outcome="withdrawn", **PERSON)
    )

    assert the(step, "refused")["reason"] == "changed_meanwhile"
    assert the(step, "refused")["version"] == world.incident().version


def both_lower(world: World, facts: tuple[str, ...]) -> None:
    """Two persons lower what was the highest level to the mildest."""
    for actor in ("person:ada", "person:bo"):
        world.send(
            LowerLevel(
                region=REGION,
                actor=actor,
                incident=world.incident().id,
                level=POLICY.levels[0],
                facts=facts,
            )
        )


def test_automation_never_ends_lowers_or_takes() -> None:
    """Automation may raise, a person may lower."""
    world = World()
    world.send(a_call(facts={"weapon": "accessible"}))
    fact = world.incident().facts[0].id

    step = world.send(
        LowerLevel(
            region=REGION,
            actor="desk:0",
            incident=world.incident().id,
            level=POLICY.levels[0],
            facts=(fact,),
        )
    )

    assert the(step, "refused")["reason"] == "only_a_person_may"


def test_a_level_stays_when_the_danger_passes_and_falls_when_a_person_lowers_it() -> None:
    """Automation may raise, a person may lower."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand", "violence_now": "threatening"}))
    high = world.incident().level
    world.send(a_call(what="updated", at=T0 + 60, facts={"weapon": "none", "violence_now": "none"}))
    after_update = world.incident().level

    facts = tuple(fact.id for fact in world.incident().facts if fact.as_of == T0)
    both_lower(world, facts)

    assert high == after_update == POLICY.acute_level
    assert POLICY.levels.index(world.incident().level) < POLICY.levels.index(high)


def test_a_fact_after_lowering_counts_whatever_its_time() -> None:
    """Only the facts that the person named count as lowered."""
    world = World()
    world.send(a_call(facts={"weapon": "in_hand"}))
    both_lower(world, tuple(fact.id for fact in world.incident().facts))
    lowered = world.incident().level

    world.send(a_call(what="updated", at=T0 - 30, facts={"weapon": "in_hand"}))

    assert lowered == POLICY.levels[0]
    assert world.incident().level == POLICY.acute_level


def test_a_mistaken_fact_takes_what_hung_on_it_away() -> None:
    """One key undoes a mistake, with who did it; EMS once called stays called."""
    world = World()
    world.send(a_call(facts={"suicide_behavior": "in_progress"}))
    before = world.incident()
    step = world.send(MarkMistaken(incident=before.id, fact=before.facts[0].id, **PERSON))

    assert before.level == POLICY.acute_level
    assert world.incident().level == POLICY.levels[0]
    assert world.incident().ems is EmsState.ASKED
    assert the(step, "fact_mistaken")["actor"] == "person:ada"


def test_ems_is_asked_beside_everything_else_and_alarms_until_acknowledged() -> None:
    """EMS is never ours to hold: it is asked at once, and silence is an alarm."""
    world = World()
    world.send(a_team("north"))
    step = world.send(a_call(facts={"overdose": "suspected"}))
    alarm = world.time_passes(30)
    again = world.time_passes(30)
    world.send(
        ReportEms(
            region=REGION,
            actor="source:springfield-cad",
            what="acknowledged",
            incident=world.incident().id,
        )
    )
    quiet = world.time_passes(60)

    assert "ems_requested" in names(step)
    assert "ems_alarmed" in names(alarm)
    assert "ems_alarmed" in names(again)
    assert "ems_alarmed" not in names(quiet)
    assert world.incident().ems is EmsState.ACKNOWLEDGED


def test_the_ems_alarm_pauses_as_long_as_ems_has_been_silent_and_never_stops() -> None:
    """A line that is down for an hour must not bury the alarm in its own repetitions."""
    world = World()
    world.send(a_call(facts={"overdose": "suspected"}))

    steps = [world.time_passes(30) for _ in range(360)]
    rung = [30 * number for number, step in enumerate(steps, 1) if "ems_alarmed" in names(step)]

    assert rung[:5] == [30, 60, 120, 240, 480]
    assert {later - earlier for earlier, later in pairwise(rung[6:])} == {600}


def test_an_unacknowledged_ems_request_of_an_ended_incident_is_told_to_the_supervisor() -> None:
    """No queue shows an ended incident, so the alarm itself goes to a person."""
    world = World()
    world.send(a_call(facts={"overdose": "suspected"}))
    world.send(EndIncident(incident=world.incident().id, outcome="withdrawn", **PERSON))

    step = world.time_passes(30)

    sent = [(each.kind, each.to) for each in effects_of(step, "0" * 64)]
    assert ("ems.alarmed", "ems") in sent
    assert ("ems.alarmed", "position:supervisor") in sent


def test_unasked_medical_and_weapon_questions_become_unanswered_in_time() -> None:
    """Unknown is never no: after the site's seconds EMS is added, never police."""
    world = World()
    world.send(a_call(facts={"disorganization": "some"}))
    before = world.incident()
    world.time_passes(300)
    after = world.incident()

    assert "ems" not in before.needs
    assert {"ems", "crew_holds"} <= set(after.needs)
    assert (after.level, after.police) == (before.level, "absent")


def test_a_call_that_is_not_behavioral_is_set_aside_and_taken_up_when_an_update_says_so() -> None:
    """Most calls that end as a crisis were opened as something else."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(behavioral="no", kinds=(), call_type="NOISE"))
    aside = world.incident().state

    step = world.send(a_call(what="updated", at=T0 + 60, facts=SOME))

    assert aside is IncidentState.SET_ASIDE
    assert the(step, "offer_made")["team"] == "north"


def test_a_call_set_aside_ends_as_ineligible_after_the_sites_hours() -> None:
    """It stays open to updates until then, and leaves the state some days later."""
    world = World()
    world.send(a_call(behavioral="no", kinds=(), call_type="NOISE"))

    world.time_passes(6 * 3600)
    outcome = world.incident().outcome
    world.time_passes(3 * 86400)

    assert outcome == "ineligible"
    assert world.incidents == []


def test_a_later_event_of_an_ended_call_opens_a_new_incident_marked_late() -> None:
    """Nothing said about a call is lost because we thought that it was over."""
    world = World()
    world.send(a_call(behavioral="no", call_type="NOISE"))
    world.send(a_call(what="closed", at=T0 + 60, behavioral="no"))
    first = world.incident().id

    world.send(a_call(what="updated", at=T0 + 120, facts=SOME))

    assert world.incident().id != first
    assert world.incident().late


def test_while_behind_the_desk_folds_and_asks_nobody_until_it_has_caught_up() -> None:
    """After an outage those who wait are served by the queue's order, not by arrival."""
    world = World()
    world.send(a_team("north"))
    calm = world.send(a_call("c1", facts=SOME), behind=True)
    grave = world.send(a_call("c2", facts={**SOME, "suicide_ideation": "intent"}), behind=True)

    step = world.time_passes(1)

    assert "offer_made" not in names(calm) + names(grave)
    assert the(step, "offer_made")["incident"] == world.incident("c2").id


def test_acute_facts_go_to_a_person_even_while_behind() -> None:
    """Whatever the backlog."""
    world = World()

    step = world.send(a_call(facts={"suicide_behavior": "in_progress"}), behind=True)

    assert "acute" in {e["reason"] for e in step.events if e["event"] == "entry_made"}
    assert "ems_requested" in names(step)


def test_an_adopted_policy_whose_text_is_missing_is_refused_and_the_old_one_stays() -> None:
    """Nobody decides by a text that nobody has."""
    world = World()

    step = world.send(AdoptPolicy(hash="0" * 64, **PERSON))

    assert the(step, "refused")["reason"] == "policy_text_missing"
    assert world.desk.region(REGION).policy == POLICY.hash


def test_an_adoption_takes_effect_at_its_named_time() -> None:
    """And not before."""
    world = World()
    new = replace(world.site, hash="6" * 64, offer_window=90)
    world.shelf.sites[new.hash] = new
    world.send(AdoptSite(hash=new.hash, effective=T0 + 600, **PERSON))
    before = world.desk.region(REGION).site

    world.time_passes(600)

    assert before == world.site.hash
    assert world.desk.region(REGION).site == new.hash


def test_a_repeated_origin_changes_nothing() -> None:
    """A duplicate made before the inbox is recognized by the record that it came from."""
    world = World()
    origin = ("topic", 0, 7, 0)
    world.send(a_call(facts=SOME, origin=origin))
    before = world.incidents

    step = world.send(a_call("c9", report="other", facts=SOME, origin=origin))

    assert the(step, "refused")["reason"] == "repeated"
    assert [replace(each) for each in world.incidents] == before


def test_effects_keep_their_ids_and_only_offers_expire() -> None:
    """A receiver recognizes a repetition, and nothing about EMS is ever dropped."""
    world = World()
    world.send(a_team("north"))
    step = world.send(a_call(facts={**SOME, "overdose": "suspected"}))

    once, twice = effects_of(step, "abc"), effects_of(step, "abc")

    assert once == twice
    assert len({effect.id for effect in once}) == len(once)
    assert {effect.kind for effect in once if effect.expires} <= {"offer.made"}
    assert "ems.requested" in {effect.kind for effect in once}


def test_refolding_gives_the_same_desk_and_recomputing_the_same_bytes() -> None:
    """A desk is the fold of its log, and each step can be computed again."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")
    world.time_passes(400)

    assert world.refold() == world.desk
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


def test_a_person_who_is_with_a_counselor_already_rings_nowhere() -> None:
    """A 988 contact whose answer is a counselor stays with the one on the line."""
    world = World()
    step = world.send(
        a_call(
            channel="988",
            holder="position:counselor",
            facts={"suicide_ideation": "passive", "consciousness": "alert", "weapon": "none"},
        )
    )
    later = world.time_passes(600)

    assert the(step, "decided")["mode"] == "counselor"
    assert world.incident().holder == "position:counselor"
    assert "queue.entered" not in {effect.kind for effect in effects_of(step, "abc")}
    assert "entry_rang" not in names(later)
