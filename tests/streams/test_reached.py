"""What an incident reached is counted from when it was heard, whoever was asked meanwhile."""

import json
from pathlib import Path

import orjson
import pytest
from builders import REGION, T0, World, a_call, a_status, a_team
from typer.testing import CliRunner

from dispatch.contracts.command import FollowUp, HandBack, LinkCalls, TimePassed, UnlinkCall
from dispatch.contracts.step import step_from
from streams.cli.main import build
from streams.cli.times import lines_of
from streams.cli.watch import BrokenChainError
from streams.errors import UsageError
from streams.reached import Reached, Reports, sums_of

METHOD = {"suicide_ideation": "method"}
ADA = {"region": REGION, "actor": "person:ada"}


def rows(world: World) -> dict[str, Reached]:
    reports = Reports()
    for raw in world.log:
        reports.take(step_from(raw))
    return {row.incident: row for row in reports.rows()}


def the_one(world: World) -> Reached:
    [row] = rows(world).values()
    return row


def at(world: World, seconds: int) -> World:
    world.send(TimePassed(actor="desk:0"), at=T0 + seconds)
    return world


def a_run(world: World, team: str, there: int, done: int) -> None:
    """The team says yes, is there and is clear, at these seconds after the start."""
    world.accept(world.incident().offers[-1].id, team)
    at(world, there).send(a_status(team, "on_scene"))
    at(world, done).send(a_status(team, "available"))


def test_each_stage_is_in_whole_seconds_from_when_the_call_was_heard() -> None:
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD, heard=T0 - 7))
    at(world, 12)
    a_run(world, "north", 420, 2400)
    world.send(FollowUp(incident=world.incident().id, what="planned", within="first", **ADA))
    at(world, 6000)
    world.send(FollowUp(incident=world.incident().id, what="reached", **ADA))
    row = the_one(world)

    assert row.heard == T0 - 7
    assert (row.decided, row.offered, row.accepted) == (7, 7, 19)
    assert (row.on_scene, row.cleared, row.ended) == (427, 2407, 6007)
    assert (row.outcome, row.offers, row.crews_lost) == ("served", 1, 0)


def test_a_second_team_starts_no_clock_again() -> None:
    """The first crew breaks down on the way; a person hands the call back and another one goes."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    at(world, 10)
    world.accept(world.incident().offers[-1].id, "north")
    at(world, 100).send(a_status("north", "out_of_service"))
    world.send(a_team("south"))
    world.send(HandBack(incident=world.incident().id, **ADA))
    at(world, 130)
    a_run(world, "south", 900, 1000)
    row = the_one(world)

    assert (row.offered, row.accepted) == (0, 10)
    assert row.on_scene == 900
    assert (row.offers, row.crews_lost) == (2, 1)


def test_what_was_not_reached_is_none_and_not_zero() -> None:
    world = World()
    world.send(a_call(facts=METHOD))
    row = the_one(at(world, 900))

    assert row.decided == 0
    assert (row.offered, row.accepted, row.on_scene, row.cleared) == (None, None, None, None)


def test_linked_calls_are_one_incident_that_waits_since_the_first() -> None:
    world = World()
    world.send(a_call("c1", facts=METHOD))
    at(world, 200).send(a_team("north"))
    world.send(a_call("c2", at=T0 + 200, facts=METHOD, cell="", kinds=("welfare",)))
    first, second = world.incident("c1").id, world.incident("c2").id
    world.send(LinkCalls(incident=first, other=second, **ADA))
    row = the_one(world)

    assert (row.incident, row.heard, row.calls) == (world.incident("c1").id, T0, 2)
    assert row.offered == 200


def test_a_call_that_is_taken_out_again_has_its_own_times() -> None:
    world = World()
    world.send(a_call("c1", facts=METHOD))
    at(world, 200)
    world.send(a_call("c2", at=T0 + 200, facts=METHOD, cell="", kinds=("welfare",)))
    first = world.incident("c1").id
    world.send(LinkCalls(incident=first, other=world.incident("c2").id, **ADA))
    at(world, 300).send(UnlinkCall(incident=first, call="c2", **ADA))
    found = rows(world)

    assert {row.heard for row in found.values()} == {T0, T0 + 200}
    assert found[world.incident("c2").id].decided == 0
    assert found[first].calls == 1


def test_a_test_call_has_no_times() -> None:
    world = World()
    world.send(a_call(facts=METHOD, test=True))

    assert rows(world) == {}


def test_sums_are_figures_that_an_incident_had() -> None:
    def one(decided: int | None) -> Reached:
        nothing = dict.fromkeys(("offered", "accepted", "on_scene", "cleared", "ended"))
        return Reached(
            incident="i", region="r", heard=T0, decided=decided, **nothing, outcome="", offers=0,
            crews_lost=0, calls=1,
        )  # fmt: skip

    decided = sums_of([one(None), *(one(at) for at in range(1, 11))])[0]

    assert (decided.stage, decided.reached) == ("decided", 10)
    assert (decided.median, decided.ninetieth, decided.longest) == (5, 9, 10)
    assert sums_of([])[0].median is None


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=METHOD))
    at(world, 30)
    a_run(world, "north", 400, 500)
    file = tmp_path / "steps.jsonl"
    file.write_bytes(b"\n".join(world.log) + b"\n")
    return file


def test_the_command_reads_steps_of_a_replay_and_needs_no_broker(steps: Path) -> None:
    done = CliRunner().invoke(build("times"), ["times", "--steps", str(steps), "--json"])
    said = json.loads(done.stdout)

    assert done.exit_code == 0
    [incident] = said["incidents"]
    assert (incident["accepted"], incident["on_scene"], incident["cleared"]) == (30, 400, 500)
    assert [one["stage"] for one in said["sums"]][:2] == ["decided", "offered"]


def test_for_a_person_it_is_one_line_an_incident_and_one_a_stage(steps: Path) -> None:
    done = CliRunner().invoke(build("times"), ["times", "--steps", str(steps)])

    assert "2026-07-01 12:00:00Z" in done.stdout
    assert "on scene       1 of 1   half within 400, nine in ten within 400" in done.stdout
    assert "ended          0 of 1\n" in done.stdout
    assert "none" not in done.stdout.casefold()


def test_other_regions_and_incidents_can_be_left_out(steps: Path) -> None:
    done = CliRunner().invoke(
        build("times"), ["times", "--steps", str(steps), "--region", "elsewhere", "--json"]
    )

    assert json.loads(done.stdout)["incidents"] == []


def test_a_log_that_was_edited_is_not_reported_on(steps: Path) -> None:
    lines = steps.read_bytes().splitlines()
    parts = orjson.loads(lines[3])
    lines[3] = orjson.dumps(parts | {"now": parts["now"] + 1}, option=orjson.OPT_SORT_KEYS)
    steps.write_bytes(b"\n".join(lines))

    done = CliRunner().invoke(build("times"), ["times", "--steps", str(steps)])

    assert isinstance(done.exception, BrokenChainError)
    assert "line 5" in str(done.exception)


def test_an_empty_log_has_its_heads_all_the_same() -> None:
    assert next(lines_of([], sums_of([]))).split()[:3] == ["incident", "region", "heard"]


def test_a_file_without_any_step_is_no_report_of_nothing(tmp_path: Path) -> None:
    steps = tmp_path / "steps.jsonl"
    steps.write_text("\n")

    done = CliRunner().invoke(build("times"), ["times", "--steps", str(steps), "--json"])

    assert isinstance(done.exception, UsageError)
    assert "steps.jsonl holds no step" in str(done.exception)
    assert done.stdout == ""
