"""A step is one line that a person can read, whatever a newer desk may put into it."""

from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.step import Step, step_bytes
from dispatch.desk.chain import genesis
from dispatch.desk.evolve import APPLY
from streams.cli.step_lines import concerns, line_of
from streams.cli.watch import Chains
from streams.record import Record


def a_step(*events, offset=0, prev=None, **over) -> Step:
    return Step(
        **{
            "engine": "e",
            "incarnation": "i",
            "offset": offset,
            "origin": None,
            "prev": prev or genesis(0).hash,
            "region": "springfield",
            "seq": 1,
            "now": 1_772_395_500,
            "actor": "source:springfield/cad",
            "policy": "",
            "site": "",
            "command": {"command": "report_call"},
            "answers": {},
            "events": events,
            "why": "",
        }
        | over
    )


def a_record(raw: bytes, offset=0) -> Record:
    return Record(topic="desk.log", partition=0, offset=offset, key=None, value=raw)


def test_a_line_names_an_incident_once_and_says_what_came_of_it():
    step = a_step(
        {"event": "incident_opened", "incident": "i1"},
        {
            "event": "decided",
            "incident": "i1",
            "mode": "mobile_crisis",
            "level": "moderate",
            "police": "absent",
            "ground": "",
            "needs": ["on_site"],
            "first": "MCT-1",
        },
        {"event": "offer_made", "incident": "i1", "offer": "i1.1", "team": "MCT-1"},
    )

    assert line_of(step) == (
        "2026-03-01 20:05:00Z  springfield #1  report call by source:springfield/cad: "
        "i1 opened; decided: mobile_crisis, level moderate, police absent, needs on_site, "
        "first choice MCT-1; offer i1.1 made to MCT-1"
    )
    assert concerns(step, "i1")
    assert not concerns(step, "i2")


@given(
    st.sampled_from([*sorted(APPLY), "of_a_newer_desk"]),
    st.dictionaries(st.sampled_from(["incident", "needs", "team", "facts", "hash"]), st.integers()),
)
def test_no_event_keeps_a_line_from_being_written(name, parts):
    assert line_of(a_step({"event": name} | parts)).startswith("2026-03-01")


def test_only_the_chain_is_shown_and_a_break_is_told():
    chains, first = Chains(), step_bytes(a_step())

    assert chains.step(a_record(first)) is not None
    # A repetition and a rival are passed over.
    assert chains.step(a_record(first, 1)) is None
    assert chains.step(a_record(step_bytes(a_step(actor="other")), 2)) is None
    assert chains.broken == {}
    # A record that fits nowhere ends the showing of its partition.
    assert chains.step(a_record(step_bytes(a_step(offset=9, prev="0" * 64)), 3)) is None
    assert chains.broken == {0: "desk.log/0/3"}
