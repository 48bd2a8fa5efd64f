"""Reports of one call, doubled, shuffled or with time passing between: the desk knows the same."""

from dataclasses import replace
from typing import Any, get_args

from builders import REGION, T0, World, a_call, a_team
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.commands import call_reports, team_reports, wild

from dispatch.contracts.command import Command, ReportCall, TimePassed, command_bytes, read_command
from dispatch.contracts.incident import Incident

EXAMPLES = settings(max_examples=60)
KINDS = wild({"incidents": ("c0-1",), "offers": ("c0-1.1",), "facts": ("f",)})
COMMANDS = st.one_of(call_reports("r1"), team_reports(), *KINDS.values())


def known_of(incident: Incident) -> dict[str, Any]:
    """What the desk knows and concludes, without when it opened what."""
    known = ("behavioral", "kinds", "facts", "doubts", "cell")
    concluded = ("level", "needs", "ground", "police")
    # A call that is not behavioral is not judged until it is taken up; a person may have had it.
    names = known if incident.behavioral == "no" else known + concluded
    return {name: getattr(incident, name) for name in names}


@st.composite
def reports_of_one_call(draw: st.DrawFn) -> list[ReportCall]:
    """Up to five reports, none of which closes the call."""
    count = draw(st.integers(1, 5))
    return [
        draw(call_reports(f"r{number}", what="updated", call="c1", cell="", heard=T0))
        for number in range(count)
    ]


@EXAMPLES
@given(reports=reports_of_one_call(), data=st.data(), teams=st.booleans())
def test_reports_of_a_call_can_come_twice_and_in_any_order(
    reports: list[ReportCall], data: st.DataObject, teams: bool
) -> None:
    """Same facts, level, needs and ground; between two deadlines and before its closing."""
    plain, other = World(), World()
    for world in (plain, other):
        if teams:
            world.send(a_team("t1", roles=("clinician", "crisis_worker")))
    shuffled = data.draw(st.permutations(reports + data.draw(st.permutations(reports))))

    for report in reports:
        plain.send(report)
    for report in shuffled:
        other.send(report)

    assert known_of(other.incident()) == known_of(plain.incident())


@EXAMPLES
@given(report=call_reports("r1", call="c1"))
def test_a_report_delivered_twice_leaves_the_second_time_no_mark(report: ReportCall) -> None:
    """Whether the source sends it again, or the way to the inbox doubles it."""
    world = World()
    world.send(a_team("north"))
    world.send(report)
    before = world.desk.region(REGION)

    world.send(report)
    after = world.desk.region(REGION)

    assert (after.incidents, after.teams) == (before.incidents, before.teams)


@EXAMPLES
@given(
    reports=st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(("c1", "c2"))), max_size=6),
    data=st.data(),
    ticks=st.lists(st.integers(1, 2000), max_size=6),
)
def test_passing_time_changes_no_fact_level_ground_or_closing(
    reports: list[tuple[int, str]], data: st.DataObject, ticks: list[int]
) -> None:
    """TimePassed settles what is due; a command would have settled the same."""
    commands: list[tuple[int, Command]] = []
    at = T0
    for number, (gap, call) in enumerate(reports):
        at += gap
        fixed = {"call": call, "heard": at, "cell": ""}
        commands.append((at, data.draw(call_reports(f"r{number}", now=at, **fixed))))
    plain, ticked = World(), World()
    for when, command in commands:
        plain.send(command, at=when)
    moments = sorted(T0 + tick * 3 for tick in ticks)
    for when, command in commands:
        for moment in [m for m in moments if m <= when]:
            moments.remove(moment)
            ticked.send(TimePassed(actor="desk:0"), at=moment)
        ticked.send(command, at=when)
    for world in (plain, ticked):
        world.send(TimePassed(actor="desk:0"), at=at + 30_000)
        world.send(TimePassed(actor="desk:0"), at=at + 30_001)

    def outcome(each: Incident) -> tuple[Any, ...]:
        return (each.id, each.outcome, each.late, *known_of(each).values())

    assert list(map(outcome, ticked.incidents)) == list(map(outcome, plain.incidents))


def test_every_kind_of_command_is_among_those_that_are_tried() -> None:
    """A new command is one that these properties hold for, or one that nobody has tried."""
    tried = {a_call().command, a_team().command, *(kind for kind in KINDS)}

    assert tried == {kind.model_fields["command"].default for kind in get_args(Command)}


@settings(max_examples=300)
@given(command=COMMANDS)
def test_every_command_survives_the_way_through_the_inbox(command: Command) -> None:
    """Bytes and back: the same command, and the same bytes."""
    raw = command_bytes(command)

    assert read_command(raw) == command
    assert command_bytes(read_command(raw)) == raw


@EXAMPLES
@given(data=st.data())
def test_a_refused_command_leaves_every_incident_and_team_as_it_was(data: st.DataObject) -> None:
    """A refusal is an answer and nothing else."""
    world = World()
    world.send(a_team("t0"))
    world.send(a_call("c1", facts={"disorganization": "some"}))
    world.send(a_call("c2", behavioral="unknown"))
    if data.draw(st.booleans()):
        world.accept(world.incident("c1").offers[0].id, "t0")
    known = {
        "incidents": tuple(each.id for each in world.incidents),
        "offers": (world.incident("c1").offers[0].id,),
        "facts": tuple(fact.id for fact in world.incident("c1").facts),
        "texts": (world.site.hash, world.policy.hash),
    }
    kinds = wild(known) | {"team": team_reports()}
    command = data.draw(kinds[data.draw(st.sampled_from(sorted(kinds)))])
    before = world.desk.region(REGION)

    step = world.send(command)
    after = world.desk.region(REGION)

    if any(event["event"] == "refused" for event in step.events):
        assert len(step.events) == 1
        assert replace(after, seq=before.seq) == before
