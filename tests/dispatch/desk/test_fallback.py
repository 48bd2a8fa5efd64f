"""A team that is missing never becomes a risk, and leads to an officer only as a profile says."""

from importlib.resources import files

import orjson
import pytest
from builders import REGION, World, a_call, a_team, names, the

from dispatch.contracts.command import LinkCalls, TimePassed
from dispatch.contracts.fact import Fact, FactSource
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import hash_of
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import Policy

SOME = {"disorganization": "some", "weapon": "none", "consciousness": "alert", "medical": "none"}
UNAVAILABLE = {"team_unavailable": "true"}

FALLBACK = """
[[value]]
name = "fallback.after"
unit = "s"
[[value.since]]
from = 2026-01-01
value = 7200
source = "practice: 3.3"

[fallback]
mode = "cit_officer"
after = "fallback.after"
opened_by = "{opened_by}"
source = "practice: 3.3"
since = 2026-01-01
"""


def a_profile(opened_by: str) -> Policy:
    """The national guidance with a fall-back, which it has not."""
    folder = files("dispatch.policy") / "profiles"
    texts = {name: (folder / f"{name}.toml").read_bytes() for name in ("core", "national-guidance")}
    own = texts["national-guidance"].decode()
    own = own.replace('  "person_request",\n]', '  "person_request",\n  "capacity_fallback",\n]')
    texts["national-guidance"] = (own + FALLBACK.format(opened_by=opened_by)).encode()
    policy = load(bundle(texts))
    assert isinstance(policy, Policy), policy
    return policy


ESTIMATE = a_profile("estimate")
REPORTED = a_profile("reported_unavailable")


def waits(policy: Policy = ESTIMATE, facts=SOME, **changes) -> World:
    """A call for which no team is on shift."""
    world = World(policy=policy)
    world.send(a_call(facts=facts, **changes))
    assert world.incident().mode == "hold"
    return world


def shown(world: World) -> tuple[str, str, str]:
    incident = world.incident()
    return incident.mode, incident.police, incident.ground


HELD = ("hold", "absent", "")
OFFICER = ("cit_officer", "lead", "capacity_fallback")


def test_when_the_time_has_run_out_a_person_is_asked_about_a_trained_officer() -> None:
    world = waits()
    world.time_passes(7199)
    before = shown(world)
    step = world.time_passes(1)

    assert before == HELD
    assert shown(world) == OFFICER
    assert the(step, "entry_made")["reason"] == "officers_recommended"
    assert world.incident().state is IncidentState.WITH_PERSON
    assert world.incident().holder == "position:call-taker"


def test_the_step_holds_every_modes_times_and_what_had_run_out() -> None:
    world = World(policy=ESTIMATE)
    world.send(a_team("far", station="882a100d2bfffff"))
    world.send(a_call(facts=SOME))
    step = world.time_passes(7200)
    why = orjson.loads(step.why)[0]

    assert why["lapse"] == {"waited": 7200, "reported_unavailable": False, "fallback_after": 7200}
    assert ["mobile_crisis", "no_team"] in why["passed"]
    team, arrival, refused = why["candidates"]["mobile_crisis"]["nearest"][0]
    assert team == "far"
    assert "beyond_time_limit" in refused
    assert arrival > 3600


def test_the_time_runs_from_when_the_call_was_heard() -> None:
    """A call that came over late has waited already."""
    world = World(policy=ESTIMATE)
    step = world.send(a_call(facts=SOME, heard=world.now - 3000))
    late = world.now - 3000 + 7200

    assert the(step, "fallback_planned")["due"] == late
    world.send(TimePassed(actor="desk:0"), at=late)
    assert shown(world) == OFFICER


def test_a_team_that_comes_in_time_leaves_nothing_to_fall_back_from() -> None:
    world = waits()
    world.send(a_team("north"))
    world.time_passes(1)
    world.accept(world.incident().offers[-1].id, "north")
    step = world.time_passes(7200)

    assert shown(world)[0] == "mobile_crisis"
    assert "decided" not in names(step)


@pytest.mark.parametrize(
    "facts",
    [
        SOME | {"preference": ["no_police"]},
        {"weapon": "in_hand", "consciousness": "alert", "medical": "none"},
    ],
)
def test_it_is_held_where_the_person_wants_no_police_or_no_crew_may_walk_in(facts) -> None:
    world = World(policy=ESTIMATE)
    world.send(a_call(facts=facts))
    world.time_passes(7200)

    assert shown(world)[2] != "capacity_fallback"


def test_where_only_988_opens_it_time_does_not() -> None:
    world = waits(REPORTED)
    step = world.time_passes(6 * 3600)

    assert shown(world) == HELD
    assert "fallback_planned" not in names(step)


def test_the_report_of_988_opens_it_at_once_and_is_taken_back_by_988() -> None:
    world = waits(REPORTED, channel="988")
    reported = a_call(what="updated", at=world.now + 60, facts=UNAVAILABLE, channel="988")
    taken_back = a_call(
        what="updated", at=world.now + 60, facts={"team_unavailable": "false"}, channel="988"
    )
    world.send(reported)
    opened = shown(world)

    assert opened == OFFICER

    other = waits(REPORTED, channel="988")
    other.send(taken_back)
    assert shown(other) == HELD


def test_a_report_that_is_not_of_988_opens_nothing() -> None:
    world = waits(REPORTED)
    world.send(a_call(what="updated", at=world.now + 60, facts=UNAVAILABLE))

    assert shown(world) == HELD


def test_words_of_a_call_report_nothing() -> None:
    world = waits(REPORTED, channel="988")
    said = Fact(
        id="r/1",
        name="team_unavailable",
        value="true",
        source=FactSource.REMARK,
        as_of=world.now,
    )
    world.send(
        a_call(what="updated", at=world.now + 60, channel="988").model_copy(
            update={"facts": (said,)}
        )
    )

    assert shown(world) == HELD


def test_the_report_counts_where_its_call_was_linked_to_a_911_call() -> None:
    """Two calls about one person, one of them with the 988 center."""
    world = waits(REPORTED)
    world.send(a_call("c2", facts=SOME | UNAVAILABLE, channel="988", cell=""))
    other = world.incident("c2").id
    world.send(
        LinkCalls(region=REGION, actor="person:ada", incident=world.incident("c1").id, other=other)
    )

    assert world.incident("c1").id == world.incident("c2").id
    assert shown(world) == OFFICER


def test_a_guess_about_the_call_does_not_make_the_officer_more_likely() -> None:
    """With the unsure facts left out the call is of the mildest level, so it stays held."""
    world = World(policy=ESTIMATE)
    call = a_call(facts=SOME)
    unsure = tuple(
        Fact(
            id=fact.id,
            name=fact.name,
            value=fact.value,
            source=FactSource.CALL_TYPE,
            as_of=fact.as_of,
            confidence=400,
        )
        for fact in call.facts
    )
    world.send(call.model_copy(update={"facts": unsure}))
    world.time_passes(7200)

    assert world.incident().level == "moderate"
    assert shown(world) == HELD


def test_it_can_be_decided_again_from_the_log() -> None:
    world = waits()
    world.time_passes(7200)

    assert world.recomputed() == [hash_of(raw) for raw in world.log]
    assert world.refold() == world.desk
