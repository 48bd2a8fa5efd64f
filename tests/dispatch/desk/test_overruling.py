"""A person overrules, confirms, or passes a call on."""

from builders import REGION, T0, World, a_call, a_status, a_team, names, the

from dispatch.contracts.command import Confirm, HandBack, Overrule, PassCustody
from dispatch.contracts.incident import IncidentState
from dispatch.desk.effects import effects_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
PERSON = {"region": REGION, "actor": "person:ada"}


def test_in_recommend_mode_the_first_choice_lies_before_a_person_who_makes_it_an_offer() -> None:
    """Nobody is asked until a person says so."""
    world = World(mode="recommend")
    world.send(a_team("north"))

    step = world.send(a_call(facts=SOME))
    confirmed = world.send(Confirm(incident=world.incident().id, **PERSON))

    assert the(step, "team_proposed")["team"] == "north"
    assert "offer_made" not in names(step)
    assert the(confirmed, "offer_made")["team"] == "north"
    assert {entry.reason for entry in world.incident().entries} == set()


def test_a_proposal_whose_team_has_gone_is_not_turned_into_an_offer() -> None:
    """What was so when the screen was drawn may be so no longer."""
    world = World(mode="recommend")
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.send(a_status("north", "out_of_service"))

    step = world.send(Confirm(incident=world.incident().id, **PERSON))

    assert the(step, "refused")["reason"] == "team_not_free"


def test_a_person_may_choose_another_team_and_the_story_says_who_and_why() -> None:
    """Automation proposes; a person decides, with a reason."""
    world = World()
    world.send(a_team("north"))
    world.send(a_team("south", station="8826e0cc47fffff"))
    first = the(world.send(a_call(facts=SOME)), "offer_made")["team"]
    other = "south" if first == "north" else "north"

    step = world.send(
        Overrule(
            incident=world.incident().id,
            mode="mobile_crisis",
            team=other,
            reason="local_knowledge",
            private="a" * 64,
            **PERSON,
        )
    )

    assert the(step, "offer_withdrawn")["team"] == first
    assert the(step, "offer_made")["team"] == other
    assert the(step, "overruled")["actor"] == "person:ada"
    assert the(step, "overruled")["private"] == "a" * 64


def test_officers_need_a_ground_even_when_a_person_chooses_them() -> None:
    """And a mode that others dispatch stays with the person who carries it there."""
    world = World()
    world.send(a_call(facts=SOME))
    chosen = {
        "incident": world.incident().id,
        "mode": "law_enforcement",
        "reason": "seen",
        **PERSON,
    }

    refused = world.send(Overrule(**chosen))
    step = world.send(Overrule(ground="suspected_crime", **chosen))

    assert the(refused, "refused")["reason"] == "ground_not_admitted"
    assert the(step, "overruled")["ground"] == "suspected_crime"
    assert world.incident().holder == "person:ada"
    assert world.incident().state is IncidentState.WITH_PERSON


def test_what_a_person_chose_stays_when_facts_change_and_they_are_told() -> None:
    """The desk adds what is needed and asks; it does not choose over a person's head."""
    world = World()
    world.send(a_call(facts=SOME))
    world.send(
        Overrule(incident=world.incident().id, mode="counselor", reason="asked_for_it", **PERSON)
    )

    step = world.send(a_call(what="updated", at=T0 + 9, facts={"overdose": "suspected"}))

    assert world.incident().mode == "counselor"
    assert "ems_requested" in names(step)
    assert "changed_after_overrule" in {entry.reason for entry in world.incident().entries}


def test_a_call_passes_to_another_named_holder() -> None:
    """One holder at every moment, and the new one is told."""
    world = World()
    world.send(a_call(behavioral="unknown", call_type="unmapped"))

    step = world.send(PassCustody(incident=world.incident().id, to="position:night", **PERSON))

    assert world.incident().holder == "position:night"
    assert "custody.passed" in {effect.kind for effect in effects_of(step, "abc")}


def test_an_overruled_incident_that_waits_is_served_when_a_team_comes_free() -> None:
    """The person's mode is what is looked for."""
    world = World()
    world.send(a_call(behavioral="unknown", call_type="unmapped"))
    world.send(HandBack(incident=world.incident().id, behavioral="yes", **PERSON))
    world.send(
        Overrule(incident=world.incident().id, mode="mobile_crisis", reason="wanted", **PERSON)
    )
    world.send(a_team("north"))

    step = world.time_passes(1)

    assert the(step, "offer_made")["mode"] == "mobile_crisis"


def test_a_guess_never_bears_a_ground_for_officers() -> None:
    """A type may bring a person in; officers need words or acts that were reported."""
    call = a_call(facts={"violence_now": "assaulting"})
    guessed = call.model_copy(
        update={"facts": tuple(f.__class__(**_parts(f, 500)) for f in call.facts)}
    )
    world, other = World(), World()

    world.send(guessed)
    other.send(call)

    assert (world.incident().police, world.incident().ground) == ("absent", "")
    assert other.incident().police != "absent"


def _parts(fact: object, confidence: int) -> dict[str, object]:
    names_ = ("id", "name", "value", "source", "as_of", "span")
    return {name: getattr(fact, name) for name in names_} | {"confidence": confidence}
