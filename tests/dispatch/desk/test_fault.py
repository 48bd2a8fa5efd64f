"""What stands in the place of a step that cannot be made."""

from typing import get_args

import orjson
import pytest
from builders import REGION, ROUTER, World, a_call, a_status, a_team, names, the
from hypothesis import given
from hypothesis import strategies as st
from properties.invariants import check_bytes, check_desk

from dispatch.contracts.candidate import Candidate
from dispatch.contracts.command import Command, FollowUp, command_bytes
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import step_bytes
from dispatch.desk import settle as settling
from dispatch.desk.asking import Given
from dispatch.desk.chain import Standing
from dispatch.desk.fault import faulted
from dispatch.desk.fold import Folded, fold

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
WORDS = ("springfield", "c1", "c1-4", "c1-4.1", "report_call", "John Q.", "x\n", "", "9" * 64)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 1 << 70) | st.floats() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=6,
)


def a_world(state: str = "seeking") -> World:
    """A world whose call c1 stands in that state."""
    world = World()
    if state == "seeking":
        world.send(a_call(facts=SOME))
        return world
    world.send(a_team("north"))
    offer = the(world.send(a_call(facts=SOME)), "offer_made")["offer"]
    if state == "assigned":
        world.accept(offer, "north")
    return world


def answer(world: World, raw: bytes) -> Folded:
    """The desk after the fault that answers these bytes."""
    offset = world.desk.head.answered + 1
    given_ = Given(offset=offset, appended=world.now, engine="test", incarnation="i/l")
    step = faulted(world.desk, given_, raw, "undecodable")
    check_bytes(step)
    return fold(world.desk, step_bytes(step))


def safe(parts: object) -> bool:
    """Whether orjson can write it at all."""
    try:
        orjson.dumps(parts)
    except TypeError:
        return False
    return True


@given(raw=st.binary(max_size=200) | st.sampled_from(WORDS).map(str.encode))
def test_any_bytes_give_a_step_that_folds(raw: bytes) -> None:
    """Whatever lies in the inbox: the partition goes on, and nothing of it is quoted."""
    folded = answer(a_world(), raw)

    assert folded.standing is Standing.NEXT
    check_desk(folded.desk)


@given(
    parts=st.dictionaries(
        st.sampled_from(("command", "region", "call", "incident", "offer", "origin", "private")),
        VALUES,
    ).filter(safe),
    state=st.sampled_from(("seeking", "offered", "assigned")),
)
def test_what_looks_like_a_command_gives_a_step_that_folds(
    parts: dict[str, object], state: str
) -> None:
    """Only codes are taken from it, never words."""
    folded = answer(a_world(state), orjson.dumps(parts))

    assert folded.standing is Standing.NEXT
    assert folded.step is not None
    assert "John" not in step_bytes(folded.step).decode()
    check_desk(folded.desk)


@pytest.mark.parametrize(
    "state, then",
    [
        ("seeking", IncidentState.WITH_PERSON),
        ("offered", IncidentState.OFFERED),  # the team that was asked may still say yes
        ("assigned", IncidentState.ASSIGNED),  # a crew on its way stays on it
    ],
)
def test_a_known_call_goes_to_a_person(state: str, then: IncidentState) -> None:
    """Known by its call or by its incident; a crew or an offer goes on beside the person."""
    world = a_world(state)
    raw = command_bytes(a_call(what="updated", report="r9", facts=SOME))

    folded = answer(world, raw)
    incident = folded.desk.region(REGION).incidents[world.incident().id]

    assert incident.state is then
    assert "fault" in {entry.reason for entry in incident.entries}


def test_one_deadline_that_fails_takes_no_other_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is removed, its incident goes to a person, and everything else is settled."""
    world = World()
    world.send(a_team("north"))
    world.send(a_team("south"))
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME))
    bad = world.incident("c2").offers[0].id

    def failing(draft: object, subject: str, second: int) -> None:
        if subject == bad:
            raise ZeroDivisionError
        settling._offer(draft, subject, second)  # type: ignore[arg-type]

    monkeypatch.setattr(settling, "HANDLERS", {**settling.HANDLERS, "offer": failing})
    step = world.time_passes(60)

    assert the(step, "deadline_failed")["error"] == "ZeroDivisionError"
    assert world.incident("c2").state is IncidentState.WITH_PERSON
    # The search that the first lapse asked for has not been lost.
    assert {entry.reason for entry in world.incident("c1").entries} or world.incident("c1").offers
    assert world.incident("c1").id in {
        event["incident"] for event in step.events if event["event"] in {"entry_made", "offer_made"}
    }


def test_a_search_that_fails_sends_only_its_own_incident_to_a_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise no deadline of the partition would ever be settled again."""
    world = World()
    world.send(a_team("north"))
    world.send(a_team("south"))
    world.send(a_call("c1", facts=SOME))
    world.send(a_call("c2", facts=SOME))
    world.now += 60
    bad = world.incident("c1").id

    class Failing:
        order = staticmethod(ROUTER.order)

        @staticmethod
        def candidates(request: object, teams: object) -> tuple[Candidate, ...]:
            if request.incident == bad:  # type: ignore[attr-defined]
                raise ZeroDivisionError
            return ROUTER.candidates(request, teams)  # type: ignore[arg-type]

    monkeypatch.setattr("builders.ROUTER", Failing)
    step = world.time_passes(1)

    assert "deadline_failed" in names(step)
    assert world.incident("c1").state is IncidentState.WITH_PERSON
    assert {entry.reason for entry in world.incident("c1").entries} == {"fault"}
    assert world.incident("c2").state is not IncidentState.WITH_PERSON


@pytest.mark.parametrize("kind, said", [("end", ""), ("follow_up", "planned")])
def test_what_fails_after_a_response_is_told_to_a_person_as_well(
    monkeypatch: pytest.MonkeyPatch, kind: str, said: str
) -> None:
    """Else a call that is over would stay for good, or a promised contact be nobody's."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    who = {"region": REGION, "actor": "team:north", "incident": world.incident().id}
    if said:
        world.send(FollowUp(what=said, within="first", **who))
    world.send(a_status("north", "available"))
    before = world.incident().state

    def failing(draft: object, subject: str, second: int) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(settling, "HANDLERS", {**settling.HANDLERS, kind: failing})
    step = world.time_passes(24 * 3600)

    assert the(step, "deadline_failed")["kind"] == kind
    assert world.incident().state is before
    assert "fault" in {entry.reason for entry in world.incident().entries}


def test_what_nobody_could_read_after_a_response_keeps_it_open_until_somebody_has_looked() -> None:
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.accept(world.incident().offers[-1].id, "north")
    world.send(a_status("north", "on_scene"))
    world.send(a_status("north", "available"))
    raw = command_bytes(a_call(what="updated", report="r9", facts=SOME))
    given_ = Given(
        offset=world.desk.head.answered + 1, appended=world.now, engine="test", incarnation="i/l"
    )
    world.desk = fold(world.desk, step_bytes(faulted(world.desk, given_, raw, "undecodable"))).desk
    world.send(a_call(what="closed", report="r10", follow_up="declined"))

    assert world.incident().state is IncidentState.CLEARED
    assert {entry.reason for entry in world.incident().entries} == {"fault"}


def test_a_fault_names_the_kind_of_every_command_there_is() -> None:
    for form in get_args(Command):
        kind = form.model_fields["command"].default
        step = faulted(
            World().desk,
            Given(offset=3, appended=1, engine="test", incarnation="i/l"),
            orjson.dumps({"command": kind}),
            "undecodable",
        )
        assert step.command["kind"] == kind
