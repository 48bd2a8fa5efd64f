"""Calls that are one incident: whatever order, whatever is linked and taken apart again."""

from typing import Any

from builders import REGION, T0, World, a_call, a_team
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.commands import call_reports
from properties.invariants import check_desk, check_step
from properties.test_same_call import known_of

from dispatch.contracts.command import LinkCalls, ReportCall, UnlinkCall
from dispatch.contracts.fact import Fact
from dispatch.contracts.incident import Incident
from dispatch.contracts.response import Need
from dispatch.desk.timeline import counted, present
from dispatch.desk.triage import acute_in

EXAMPLES = settings(max_examples=80)
ADA = {"region": REGION, "actor": "person:ada"}
ALONE: dict[str, Any] = {"contact": (), "related": (), "signs": (), "dropped": False, "cell": ""}
"""A report by which nothing is linked."""


@st.composite
def reports_of_two(draw: st.DrawFn) -> list[ReportCall]:
    """Up to three reports of each of two calls; none closes its call, none links it."""
    fixed = {**ALONE, "heard": T0, "channel": "911", "what": "updated"}
    return [
        draw(call_reports(f"{call}{number}", call=call, **fixed))
        for call in ("c1", "c2")
        for number in range(draw(st.integers(1, 3)))
    ]


def said(facts: tuple[Fact, ...]) -> list[tuple[Any, ...]]:
    """The facts without which incident they came to first."""
    return sorted((f.id, f.name, f.value, f.source, f.as_of) for f in facts)


def known(incident: Incident) -> dict[str, Any]:
    """What is known and concluded, whichever of two calls was the first."""
    return known_of(incident) | {"facts": said(incident.facts)}


@EXAMPLES
@given(
    reports=reports_of_two(),
    data=st.data(),
    how=st.sampled_from(("duplicate", "related")),
    teams=st.booleans(),
)
def test_the_reports_of_two_linked_calls_can_come_in_any_order(
    reports: list[ReportCall], data: st.DataObject, how: str, teams: bool
) -> None:
    """Same facts, level, needs and ground, whichever came first and whenever the link was told."""
    named = data.draw(st.integers(0, len(reports) - 1))
    other = {"c1": "c2", "c2": "c1"}[reports[named].call]
    reports[named] = reports[named].model_copy(update={"related": ((how, other),)})
    shuffled = data.draw(st.permutations(reports))
    one, two = World(), World()
    for world in (one, two):
        if teams:
            world.send(a_team("t1"))

    for world, order in ((one, reports), (two, shuffled)):
        for report in order:
            before = world.desk
            step = world.send(report)
            check_desk(world.desk)
            check_step(before, step, world.desk, world.shelf.policies)

    for world in (one, two):
        assert world.incident("c1") == world.incident("c2")
    assert known(two.incident("c1")) == known(one.incident("c1"))


@EXAMPLES
@given(reports=reports_of_two(), cut=st.integers(0, 6))
def test_what_is_linked_and_taken_apart_is_as_if_it_had_never_been_linked(
    reports: list[ReportCall], cut: int
) -> None:
    """Each call has its own facts and level again; only EMS that was asked for stays."""
    plain, linked = World(), World()
    for report in reports:
        plain.send(report)
    cut = max(cut, max(n for n, r in enumerate(reports) if r.report in {"c10", "c20"}) + 1)
    for report in reports[:cut]:
        linked.send(report)
    one, two = linked.incident("c1"), linked.incident("c2")

    linked.send(LinkCalls(incident=one.id, other=two.id, **ADA))
    for report in reports[cut:]:
        linked.send(report)
    together = linked.incident("c1")
    assert together == linked.incident("c2")
    other = {"c1": "c2", "c2": "c1"}[together.call]
    linked.send(UnlinkCall(incident=together.id, call=other, **ADA))

    check_desk(linked.desk)
    for call in ("c1", "c2"):
        apart, never = linked.incident(call), plain.incident(call)
        needs = set(known(apart).pop("needs", ()))
        left = known(apart) | {"needs": ()}
        assert left == known(never) | {"needs": ()}
        assert set(known(never).get("needs", ())) <= needs | {Need.EMS}
        assert needs - {Need.EMS} <= set(known(never).get("needs", ()))


@EXAMPLES
@given(reports=reports_of_two(), by_person=st.booleans())
def test_linking_never_loses_the_higher_risk(reports: list[ReportCall], by_person: bool) -> None:
    """Level, needs and acute facts are at least those of either call alone."""
    world = World()
    for report in reports:
        world.send(report)
    alone = [world.incident(call) for call in ("c1", "c2")]

    if by_person:
        world.send(LinkCalls(incident=alone[1].id, other=alone[0].id, **ADA))
    else:
        related = (("duplicate", "c1"),)
        world.send(a_call("c2", "updated", behavioral="yes", related=related, cell=""))
    both = world.incident("c1")

    assert both == world.incident("c2")
    levels = world.policy.levels
    for each in alone:
        if each.level:
            assert levels.index(both.level) >= levels.index(each.level)
        assert set(each.needs) <= set(both.needs)
        assert acute_in(present(counted(each))) <= acute_in(present(counted(both)))


@EXAMPLES
@given(
    reports=reports_of_two(),
    signs=st.lists(st.sampled_from(("voip_no_location", "occupant_unaware")), min_size=1),
)
def test_signs_of_a_hoax_lower_nothing_and_cancel_nothing(
    reports: list[ReportCall], signs: list[str]
) -> None:
    """With and without them: the same level, needs, mode, officers and EMS."""
    plain, marked = World(), World()
    for report in reports:
        plain.send(report)
        marked.send(report.model_copy(update={"signs": tuple(signs)}))

    for call in ("c1", "c2"):
        one, two = plain.incident(call), marked.incident(call)
        for what in ("level", "needs", "mode", "police", "ground", "ems", "state"):
            assert getattr(two, what) == getattr(one, what), what
