"""Whatever a source says once a response is over: danger rings at a person and is never ended."""

from builders import REGION, T0, World, a_call, a_site, a_status, a_team
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.commands import call_reports
from properties.invariants import check_desk, check_step, recomputed

from dispatch.contracts.command import FollowUp, ReportCall
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import hash_of
from dispatch.desk.timeline import counted, present
from dispatch.desk.triage import acute_in

Said = tuple[int, ReportCall]


def over(*, asks: bool, said: str) -> World:
    """A crew has met the person and is clear."""
    world = World(site=a_site(follow_up=asks, follow_up_by="The county."))
    world.send(a_team("north"))
    world.send(a_call("c0", facts={"suicide_ideation": "method"}))
    incident = world.incident("c0")
    world.accept(incident.offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    if said:
        by = {"region": REGION, "actor": "team:north", "incident": incident.id}
        world.send(FollowUp(what=said, **by))
    world.send(a_status("north", "available"))
    return world


@st.composite
def reports(draw: st.DrawFn) -> list[Said]:
    """Up to four reports of the call, each some time after the one before."""
    count, found, now = draw(st.integers(1, 4)), [], T0
    for number in range(count):
        pause = draw(st.sampled_from((0, 1, 30, 3600, 100_000)))
        now += pause
        what = draw(st.sampled_from(("updated", "closed", "closed")))
        said = call_reports(
            f"r{number}", now=now, what=what, call="c0", related=(), contact=(), channel="911"
        )
        found.append((pause, draw(said)))
    return found


@settings(max_examples=100)
@given(heard=reports(), asks=st.booleans(), said=st.sampled_from(("", "declined", "planned")))
def test_danger_rings_and_keeps_the_incident_open_however_it_is_told(
    heard: list[Said], asks: bool, said: str
) -> None:
    world = over(asks=asks, said=said)
    in_danger = set()
    for pause, report in heard:
        world.time_passes(pause)
        before, known = world.desk, world.incident("c0")
        step = world.send(report)
        check_step(before, step, world.desk, world.shelf.policies)
        check_desk(world.desk)
        new = acute_in(present((*counted(known), *report.facts))) - acute_in(
            present(counted(known))
        )
        now = world.incident("c0")
        heard_it = any(event["event"] == "facts_heard" for event in step.events)
        if new and heard_it and known.late is now.late and known.id == now.id and not now.late:
            in_danger.add(now.id)
        for each in in_danger:
            held = world.desk.region(REGION).incidents[each]
            assert held.state is not IncidentState.ENDED
            assert "acute" in {entry.reason for entry in held.entries}
        closed_late = report.what == "closed" and known.state is IncidentState.ENDED
        if closed_late and new and not known.late and report.behavioral == "yes":
            assert (now.late, now.state) == (True, IncidentState.WITH_PERSON)

    assert recomputed(world) == [hash_of(raw) for raw in world.log]
