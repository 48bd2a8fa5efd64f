"""The 988 center's report that no team can come moves the desk on, and takes a call from nobody."""

import orjson
import pytest
from builders import REGION, World, a_call, a_team, names, profile, the

from dispatch.contracts.command import HandBack, MarkMistaken, OpenEntry, Overrule
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.response import Mode
from dispatch.contracts.step import hash_of

METHOD = {"suicide_ideation": "method", "consent": "agrees", "weapon": "none"} | {
    "consciousness": "alert",
    "medical": "none",
}
EVERYDAY = {"violence_now": "verbal", "weapon": "none", "consciousness": "alert", "medical": "none"}
NONE_CAN_COME = {"team_unavailable": "true"}
TOWN = ("clinician", "peer_specialist", "emt")
ADA = {"region": REGION, "actor": "person:ada"}


def asked_for(name: str = "virginia", facts=METHOD, **changes) -> World:
    """A contact of the 988 line for which a person asks for the center's own team."""
    world = World(policy=profile(name), **changes)
    world.send(a_call(facts=facts, channel="988"))
    assert reasons(world) == ["for_mobile_crisis"]
    return world


def reported(world: World, value: str = "true", **changes):
    """The center says that no team can come, or that one can, a minute later."""
    world.time_passes(60)
    return world.send(
        a_call(
            what="updated",
            at=world.now,
            facts={"team_unavailable": value},
            **({"channel": "988"} | changes),
        )
    )


def reasons(world: World) -> list[str]:
    return sorted(entry.reason for entry in world.incident().entries)


@pytest.mark.parametrize("name", ["virginia", "los-angeles"])
def test_the_step_says_of_each_team_that_the_center_has_none(name) -> None:
    world = asked_for(name)
    step = reported(world)
    why = orjson.loads(step.why)[0]

    assert the(step, "decided")["mode"] == "hold"
    assert ["mobile_crisis", "reported_unavailable"] in why["passed"]
    assert why["lapse"]["reported_unavailable"] is True
    assert "team_unavailable" in reasons(world)


def test_the_level_stays_and_the_clock_goes_on_from_when_the_call_was_heard() -> None:
    world = asked_for()
    heard, level = world.incident().heard_at, world.incident().level
    step = reported(world)

    assert (world.incident().heard_at, world.incident().level) == (heard, level)
    assert the(step, "fallback_planned")["due"] == heard + 7200


def test_a_team_of_this_desk_is_asked_at_once_where_nobody_has_the_call() -> None:
    world = World(policy=profile("virginia"))
    world.send(a_team("town", roles=("clinician", "peer_specialist"), modes=("mobile_crisis",)))
    world.send(a_call(facts=EVERYDAY, channel="988"))
    asked = reasons(world)
    world.send(
        a_team(
            "civic", roles=("clinician", "peer_specialist", "emt"), modes=("community_response",)
        )
    )
    step = reported(world)

    assert asked == ["for_mobile_crisis"]
    assert the(step, "offer_made")["team"] == "civic"
    assert reasons(world) == ["team_unavailable"]


def test_what_a_person_has_opened_stays_with_them_and_they_are_told() -> None:
    world = asked_for(facts=EVERYDAY)
    world.send(OpenEntry(incident=world.incident().id, **ADA))
    world.send(
        a_team(
            "civic", roles=("clinician", "peer_specialist", "emt"), modes=("community_response",)
        )
    )
    step = reported(world)
    incident = world.incident()

    assert (incident.state, incident.holder) == (IncidentState.WITH_PERSON, "person:ada")
    assert the(step, "entry_made")["reason"] == "team_unavailable"
    assert incident.offers == ()

    world.send(HandBack(incident=incident.id, **ADA))

    assert [offer.team for offer in world.incident().offers] == ["civic"]


def test_a_call_that_another_doubt_keeps_with_a_person_is_not_taken_up() -> None:
    world = asked_for()
    world.time_passes(30)
    world.send(a_call(what="updated", at=world.now, channel="988", doubts=("hard_stop",)))
    reported(world)

    assert world.incident().state is IncidentState.WITH_PERSON
    assert "unclear" in reasons(world)
    assert "for_mobile_crisis" in reasons(world)


def test_what_a_person_chose_stays_and_they_are_told() -> None:
    world = asked_for()
    world.send(
        Overrule(
            incident=world.incident().id, mode=Mode.MOBILE_CRISIS, reason="knows_the_person", **ADA
        )
    )
    step = reported(world)

    assert world.incident().mode == "mobile_crisis"
    assert world.incident().state is IncidentState.WITH_PERSON
    assert the(step, "entry_made")["reason"] == "team_unavailable"


def test_the_same_report_again_rings_once() -> None:
    world = asked_for()
    reported(world)
    step = reported(world)

    assert "entry_made" not in names(step)


def test_the_center_takes_it_back_and_its_team_is_asked_for_again() -> None:
    world = asked_for()
    reported(world)
    reported(world, "false")

    assert world.incident().mode == "mobile_crisis"
    assert reasons(world) == ["for_mobile_crisis"]


def test_a_report_that_a_person_marks_mistaken_counts_no_more() -> None:
    world = asked_for()
    reported(world)
    fact = next(each for each in world.incident().facts if each.name == "team_unavailable")
    world.send(MarkMistaken(incident=world.incident().id, fact=fact.id, **ADA))

    assert world.incident().mode == "mobile_crisis"
    assert reasons(world) == ["for_mobile_crisis"]


def test_nobody_but_the_center_can_say_it() -> None:
    world = World(policy=profile("virginia"))
    world.send(a_call(facts=METHOD))
    reported(world, channel="911")

    assert world.incident().mode == "mobile_crisis"
    assert reasons(world) == ["for_mobile_crisis"]


def test_it_says_nothing_of_teams_that_this_desk_or_a_provider_sends() -> None:
    ours = World()
    ours.send(a_team("north"))
    ours.send(a_call(facts=METHOD | NONE_CAN_COME, channel="988"))
    provider = World(policy=profile("oklahoma"))
    provider.send(a_call(facts=METHOD | NONE_CAN_COME, channel="988"))

    assert ours.incident().offers[-1].team == "north"
    assert provider.incident().mode != "hold"
    assert "team_unavailable" not in reasons(ours) + reasons(provider)


def test_in_shadow_mode_nobody_is_told_and_the_decision_changes_all_the_same() -> None:
    world = asked_for(mode="shadow")
    step = reported(world)

    assert the(step, "decided")["mode"] == "hold"
    assert all(entry.quiet for entry in world.incident().entries)


def test_it_can_be_decided_again_from_the_log() -> None:
    world = asked_for()
    reported(world)
    world.time_passes(7200)

    assert world.incident().ground == "capacity_fallback"
    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
