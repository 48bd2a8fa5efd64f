"""A desk as bytes and back: nothing is lost, and nothing else is taken for a desk."""

from dataclasses import dataclass, fields, replace

import orjson
import pytest
from builders import REGION, T0, World, a_call, a_status, a_team
from hypothesis import given
from hypothesis import strategies as st
from immutables import Map

from dispatch.contracts.command import OpenEntry
from dispatch.contracts.fact import Fact
from dispatch.contracts.incident import Carried, Entry, Incident, Proposal, Voice
from dispatch.contracts.offer import Offer
from dispatch.contracts.team import CrewMember, Team
from dispatch.desk import snapshot
from dispatch.desk.fold import fold
from dispatch.desk.snapshot import FORM, LINE, Rebuilding, desk_bytes, desk_from, lines
from dispatch.desk.state import Desk, Region
from dispatch.desk.timetable import Timetable


def a_busy_world() -> World:
    """Teams, offers, entries, deadlines and an incident that has ended."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call("c1", facts={"disorganization": "some", "weapon": "none"}))
    offer = world.desk.region(REGION).teams["north"].offer
    world.accept(offer, "north", arrival=300)
    world.send(a_status("north", "on_scene"))
    world.send(a_call("c2", facts={"suicide_behavior": "in_progress"}))
    world.send(a_call("c3", behavioral="unknown", doubts=("words_only",)))
    world.send(OpenEntry(region=REGION, actor="person:ada", incident=world.incident("c2").id))
    world.send(a_call("c3", "closed"))
    world.time_passes(400)
    return world


def test_a_desk_comes_back_from_its_bytes():
    """Field for field: whatever a fold leads to."""
    desk = a_busy_world().desk

    again = desk_from(desk_bytes(desk))

    assert again == desk
    assert desk_bytes(again) == desk_bytes(desk)


def test_a_desk_that_was_carried_goes_on_as_the_other_does_after_each_step():
    """A cut at any step changes nothing of what follows."""
    world = a_busy_world()
    carried = desk = Desk.empty(0)

    for raw in world.log:
        carried = desk_from(desk_bytes(fold(carried, raw).desk))
        desk = fold(desk, raw).desk
        assert carried == desk

    assert carried == world.desk


def full_incident() -> Incident:
    """An incident of which no field has its default."""
    fact = Fact(
        id="f", name="weapon", value="none", source="crew", as_of=T0, confidence=7, call="c"
    )
    entry = Entry(reason="r", since=T0, holder="h", quiet=True, opened_by="o", rung=True)
    offer = Offer(id="o", team="t", mode="m", made_at=1, until=2, arrival=None, state="held")
    given: dict[str, object] = {
        "facts": (fact,),
        "entries": (entry,),
        "offers": (offer, replace(offer, arrival=9)),
        "lowered": (Carried(level="x", facts=("f",)),),
        "asked_lower": (Carried(level="z", facts=("g",)),),
        "carried": (Carried(level="y", facts=("f", "g")),),
        "voices": (Voice(**{each.name: _some(each.type) for each in fields(Voice)}),),
        "proposals": (Proposal(other="i", evidence=("same_cell",), at=T0),),
        "state": "triaged",
        "ems": "rolling",
    }
    for each in fields(Incident):
        if each.name not in given:
            given[each.name] = _some(each.type)
    return Incident(**given)


def _some(kind: object) -> object:
    """A value of that type that no field has by default."""
    return {
        str: "word",
        int: 77,
        bool: True,
        tuple[str, ...]: ("b", "a"),
        frozenset[str]: frozenset({"z", "y"}),
    }[kind]


def test_no_field_of_an_incident_is_left_behind():
    """Each has a value of its own, and stands in the bytes."""
    incident = full_incident()
    region = Region(name="r", incidents=Map({incident.id: incident}), redecide="i-1")
    desk = replace(Desk.empty(3), regions=Map({"r": region}))

    assert desk_from(desk_bytes(desk)) == desk


@pytest.mark.parametrize(
    "kind", [Desk, Region, Incident, Team, CrewMember, Offer, Entry, Fact, Voice]
)
def test_a_noun_with_another_field_has_another_form(kind):
    """A snapshot of the old form is then thrown away instead of read wrongly."""
    before = snapshot._form(kind)

    @dataclass(frozen=True, slots=True, kw_only=True)
    class More(kind):
        added: int = 0

    More.__name__ = kind.__name__
    assert snapshot._form(More) != before


def test_a_field_of_a_type_that_cannot_be_carried_is_refused_at_once():
    """Before anything is written: this module says where to add it."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Odd:
        what: dict[str, int]

    with pytest.raises(TypeError, match="snapshot knows no way to carry"):
        snapshot._noun(Odd)


def test_large_maps_are_cut_into_lines():
    """Whoever reads or makes them may pause in between."""
    calls = Map({f"c{number:05}": f"i{number}" for number in range(3 * LINE + 1)})
    table = Timetable.of({("ring", f"i{number}"): T0 + number for number in range(2 * LINE)})
    region = Region(name="r", calls=calls, timetable=table)
    desk = replace(Desk.empty(0), regions=Map({"r": region}))

    found = list(lines(desk))

    assert [orjson.loads(line)[0] for line in found] == [
        *("desk", "region", "calls", "calls", "calls", "calls", "due", "due", "end")
    ]
    assert desk_from(b"".join(found)) == desk


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: b"",
        lambda raw: raw[: len(raw) // 2],  # cut in the middle of a line
        lambda raw: b"".join(raw.splitlines(keepends=True)[:-1]),  # without its end
        lambda raw: raw + b'["region",[]]\n',  # goes on after its end
        lambda raw: raw.replace(b'["incident",[', b'["incident",[1,', 1),  # a field too many
        lambda raw: raw.replace(b'"broker"', b'"sundial"', 1),  # no such clock
        lambda raw: raw.replace(b'["team"', b'["crew"', 1),  # no such line
        lambda raw: b"null\n" + raw,
    ],
)
def test_other_bytes_are_no_desk(spoil):
    """One error for all of them."""
    with pytest.raises(ValueError, match="desk"):
        desk_from(spoil(desk_bytes(a_busy_world().desk)))


def test_lines_may_be_taken_one_at_a_time():
    """As by the shell, which has other desks to answer for."""
    desk, rebuilding = a_busy_world().desk, Rebuilding()
    for line in lines(desk):
        rebuilding.take(line)

    assert rebuilding.desk() == desk
    assert len(FORM) == 16


KEYS = st.tuples(st.sampled_from(("ring", "offer", "ems")), st.sampled_from("abcdefgh"))
DUES = st.integers(T0, T0 + 20_000) | st.sampled_from((T0, T0 + 59, T0 + 60, T0 + 3599))


@given(st.dictionaries(KEYS, DUES, max_size=24))
def test_a_timetable_made_at_once_is_the_one_that_grew(dues):
    """The orders are made again, not carried."""
    grown = Timetable()
    for (kind, subject), due in dues.items():
        grown = grown.set(kind, subject, due)

    assert Timetable.of(dues) == grown
