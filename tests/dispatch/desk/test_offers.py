"""Offers: who is asked, who takes it, and what everybody else is told."""

from builders import REGION, T0, World, a_call, a_status, a_team, names, the

from dispatch.contracts.command import FollowUp
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.team import TeamState
from dispatch.desk.effects import effects_of

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


def test_a_call_is_offered_to_the_team_with_a_peer() -> None:
    """The first answer to a behavioral-health call is a crisis team with a peer in it."""
    world = World()
    world.send(a_team("north"))

    step = world.send(a_call(facts=SOME))

    assert "offer_made" in names(step)
    assert the(step, "decided")["mode"] == "mobile_crisis"
    assert the(step, "decided")["police"] == "absent"
    assert the(step, "offer_made")["team"] == "north"
    assert world.incident().state is IncidentState.OFFERED


def test_a_team_without_a_peer_is_not_asked_and_a_person_is_told() -> None:
    """Where the profile says that a peer is in the team, a team without one is no substitute."""
    world = World()
    world.send(a_team("north", roles=("clinician", "crisis_worker")))

    step = world.send(a_call(facts=SOME))

    assert "offer_made" not in names(step)
    assert the(step, "entry_made")["reason"] == "no_team"
    assert world.incident().state is IncidentState.SEEKING
    assert "role_missing:peer_specialist" in step.why


def test_an_acceptance_assigns_and_the_crew_carries_the_incident_to_its_end() -> None:
    """Accepted, on the way, there, clear: the incident follows its crew and ends as served."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]

    world.accept(offer, "north")
    seen = [world.incident().state]
    for state in ("en_route", "on_scene", "available"):
        world.send(a_status("north", state), at=world.now + 300)
        seen.append(world.incident().state)
    world.send(
        FollowUp(region=REGION, actor="person:ada", incident=world.incident().id, what="declined")
    )
    world.time_passes(3600)

    assert seen == [
        IncidentState.ASSIGNED,
        IncidentState.EN_ROUTE,
        IncidentState.ON_SCENE,
        IncidentState.CLEARED,
    ]
    assert (world.incident().state, world.incident().outcome) == (IncidentState.ENDED, "served")


def test_after_a_decline_the_next_team_is_asked_and_nothing_is_held_against_the_first() -> None:
    """Declining costs nothing: the team is available again at once."""
    world = World()
    world.send(a_team("north"))
    world.send(a_team("south", station="8826e0cc47fffff"))
    first = the(world.send(a_call(facts=SOME)), "offer_made")

    step = world.decline(first["offer"], first["team"])

    assert the(step, "offer_made")["team"] != first["team"]
    assert world.desk.region(REGION).teams[first["team"]].state is TeamState.AVAILABLE


def test_an_offer_that_nobody_answers_goes_on_to_the_next_team() -> None:
    """Silence for the site's window is an answer too."""
    world = World()
    world.send(a_team("north"))
    world.send(a_team("south", station="8826e0cc47fffff"))
    first = the(world.send(a_call(facts=SOME)), "offer_made")

    step = world.time_passes(60)

    assert the(step, "offer_expired")["why"] == "no_answer"
    assert the(step, "offer_made")["team"] != first["team"]


def test_a_second_acceptance_gets_a_clear_answer_and_changes_nothing() -> None:
    """The first valid acceptance in the log wins."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")
    before = world.incident()

    again = world.accept(offer, "north")
    other = world.accept(offer, "south")

    assert the(again, "refused")["reason"] == "offer_accepted"
    assert the(other, "refused")["reason"] == "offered_to_another_team"
    assert world.incident() == before


def test_a_team_that_comes_free_is_offered_to_whoever_waits() -> None:
    """Nobody has to ask again: the next command serves those who wait."""
    world = World()
    world.send(a_call(facts=SOME))

    world.send(a_team("north"))
    step = world.time_passes(1)

    assert the(step, "offer_made")["incident"] == world.incident().id


def test_in_shadow_mode_nobody_is_asked_and_the_first_choice_is_recorded() -> None:
    """Nothing changes on the floor until the site's own numbers say that it should."""
    world = World(mode="shadow")
    world.send(a_team("north"))

    step = world.send(a_call(facts={"suicide_behavior": "in_progress"}))

    assert not {"offer_made", "ems_requested"} & set(names(step))
    assert the(step, "decided")["level"] == world.policy.acute_level
    calm = world.send(a_call("c2", facts=SOME))
    assert the(calm, "decided")["first"] == "north"
    assert "offer_made" not in names(calm)


def test_a_crew_on_a_run_is_told_of_a_change_and_never_withdrawn() -> None:
    """A new decision adds needs, tells the crew and asks a person."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")

    step = world.send(
        a_call(
            what="updated", at=T0 + 60, facts={"weapon": "in_hand", "violence_now": "threatening"}
        )
    )

    assert the(step, "crew_told")["team"] == "north"
    assert world.incident().state is IncidentState.ASSIGNED
    assert "offer_withdrawn" not in names(step)
    assert {entry.reason for entry in world.incident().entries} >= {"changed_after_assignment"}


def test_a_lapsed_lease_takes_a_team_off_the_list_but_never_frees_an_assigned_crew() -> None:
    """Availability is a lease."""
    world = World()
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.accept(offer, "north")
    world.send(a_team("south"))

    world.time_passes(3600)
    teams = world.desk.region(REGION).teams

    assert teams["south"].state is TeamState.OUT_OF_SERVICE
    assert teams["north"].state is TeamState.ASSIGNED


def test_a_farther_acceptance_is_held_while_a_faster_team_can_be_asked() -> None:
    """Accepted beyond the preferred time: the first window asks a faster team, then it counts."""
    world = World()
    world.send(a_team("far", station="8826e0c1b7fffff"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    world.send(a_team("north"))

    held = world.accept(offer, "far", arrival=2400)
    step = world.time_passes(130)

    assert the(held, "offer_held")["team"] == "far"
    assert the(held, "offer_made")["team"] == "north"
    assert the(step, "offer_accepted")["team"] == "far"
    assert world.incident().team == "far"


def test_a_team_beyond_the_profiles_time_limit_is_no_choice_and_a_person_is_told() -> None:
    """Too late is not in time, and a missing team never becomes a risk or brings officers."""
    world = World()
    world.send(a_team("far", station="88264c3295fffff"))

    step = world.send(a_call(facts=SOME))

    assert "beyond_time_limit" in step.why
    assert the(step, "entry_made")["reason"] == "no_team"
    assert world.incident().police == "absent"


def test_a_request_for_police_goes_to_the_center_at_once_and_is_not_ours_to_grant() -> None:
    """Practice 3.5: neither granted nor parked, and passed on once."""
    world = World()
    world.send(a_team("north"))

    step = world.send(a_call(facts={**SOME, "preference": ["police_wanted"]}))
    again = world.send(a_call(what="updated", at=T0 + 5, facts=SOME))
    kinds = [effect.kind for effect in effects_of(step, "abc")]

    assert kinds.count("police.requested") == 1
    assert "request_passed" not in names(again)
    assert world.incident().police == "absent"
