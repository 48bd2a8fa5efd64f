"""Every decision in the log has its whole record, with which it can be made again."""

from dataclasses import replace

import orjson
import pytest
from builders import World, a_call, a_team, names, profile
from records import OF_A_FACT, OF_THE_EVENT, OF_THE_STEP, OF_THE_TRACE, lacks

from dispatch.contracts.step import Step, hash_of, step_from

KNIFE = {"weapon": "in_hand", "violence_now": "threatening"}


def a_world(name: str = "national-guidance") -> World:
    world = World(policy=profile(name))
    world.send(a_team("north"))
    world.send(a_call("c1", facts={"suicide_ideation": "method"}))
    world.send(a_call("c2", facts=KNIFE, cell="8826e0cc49fffff"))
    world.send(a_call("c3", facts={"overdose": "suspected"}, channel="988", cell=""))
    world.time_passes(900)
    world.send(a_call("c1", what="updated", at=world.now, facts={"weapon": "accessible"}))
    return world


def decisions(world: World) -> list[Step]:
    steps = [step_from(raw) for raw in world.log]
    return [step for step in steps if "decided" in names(step)]


PROFILES = ("national-guidance", "virginia", "illinois", "indiana", "los-angeles", "california")


@pytest.mark.parametrize("name", [*PROFILES, "oklahoma"])
def test_every_decision_in_the_log_has_its_whole_record(name: str) -> None:
    world = a_world(name)

    assert len(decisions(world)) > 3
    assert [lack for raw in world.log for lack in lacks(step_from(raw))] == []
    assert world.recomputed() == [hash_of(raw) for raw in world.log]


def first() -> Step:
    return decisions(a_world())[0]


@pytest.mark.parametrize("name", OF_THE_STEP)
def test_a_step_without_it_is_found(name: str) -> None:
    assert lacks(replace(first(), **{name: ""})) == [f"{name} of the step"]


@pytest.mark.parametrize("name", sorted({*OF_THE_EVENT} - {"incident", "police", "ground"}))
def test_a_decision_without_it_is_found(name: str) -> None:
    step = first()
    events = tuple(
        {key: value for key, value in event.items() if key != name or event["event"] != "decided"}
        for event in step.events
    )

    assert [lack.split(" of ")[0] for lack in lacks(replace(step, events=events))] == [name]


@pytest.mark.parametrize("name", OF_THE_TRACE)
def test_a_trace_without_it_is_found(name: str) -> None:
    step = first()
    traces = [
        {key: value for key, value in each.items() if key != name}
        for each in orjson.loads(step.why)
    ]

    [lack] = lacks(replace(step, why=orjson.dumps(traces).decode()))
    assert lack.startswith("the trace of")


@pytest.mark.parametrize("name", OF_A_FACT)
def test_a_fact_without_it_is_found(name: str) -> None:
    step = first()
    events = tuple(
        event
        if event["event"] != "facts_heard"
        else {
            **event,
            "facts": [
                {key: value for key, value in fact.items() if key != name}
                for fact in event["facts"]
            ],
        }
        for event in step.events
    )

    assert any(lack.startswith(f"{name} of fact") for lack in lacks(replace(step, events=events)))


def test_officers_without_their_ground_are_found() -> None:
    step = first()
    events = tuple(
        {**event, "police": "lead"} if event["event"] == "decided" else event
        for event in step.events
    )

    [lack] = lacks(replace(step, events=events))
    assert lack.startswith("the ground for officers")
