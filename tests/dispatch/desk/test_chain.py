"""The chain and the origin: what counts, what is a repetition, and what shows an edit."""

from dataclasses import replace

import orjson
import pytest
from builders import ROUTER, World, a_call, a_team, names
from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.step import Step, hash_of, step_bytes
from dispatch.desk import decide as deciding
from dispatch.desk import fold as folding
from dispatch.desk.asking import Given
from dispatch.desk.chain import Head, Reading, Standing, genesis, read
from dispatch.desk.decide import decide
from dispatch.desk.fold import fold
from dispatch.desk.repair import inbox_replaced, log_cut
from dispatch.desk.state import Desk

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


def a_world() -> World:
    """A world with a few steps."""
    world = World()
    world.send(a_team("north"))
    world.send(a_call(facts=SOME))
    world.time_passes(5)
    return world


LOG = tuple(a_world().log)


def given_at(world: World, offset: int) -> Given:
    """The circumstances of a command at that offset."""
    return Given(offset=offset, appended=world.now, engine="test", incarnation="i/l")


def test_the_head_again_is_a_repetition() -> None:
    """A send that was acknowledged late and tried again."""
    world = a_world()

    again = fold(world.desk, world.log[-1])

    assert (again.standing, again.desk) == (Standing.REPEATED, world.desk)


def test_another_answer_to_an_answered_command_is_a_rival() -> None:
    """A paused worker that wakes up: what it writes is counted and changes nothing."""
    world = a_world()
    earlier = world.refold()
    late = replace(world.step(a_call("c2", facts=SOME)), offset=2)

    folded = fold(world.desk, step_bytes(late))

    assert earlier == world.desk
    assert folded.standing is not Standing.NEXT
    rival = replace(late, prev="0" * 64)
    assert fold(world.desk, step_bytes(rival)).standing is Standing.RIVAL
    assert fold(world.desk, step_bytes(rival)).desk is world.desk


@pytest.mark.parametrize(
    "changes",
    [
        {"prev": "0" * 64},  # nobody knows what it follows
        {"offset": 900},  # a command between was left out
        {"offset": 0},  # it extends the head and answers what was answered
    ],
)
def test_a_step_that_fits_nowhere_is_broken(changes: dict[str, object]) -> None:
    """It is an alarm, and the desk stays as it is."""
    world = a_world()
    step = replace(world.step(a_call("c2", facts=SOME)), **changes)

    folded = fold(world.desk, step_bytes(step))

    assert (folded.standing, folded.desk) == (Standing.BROKEN, world.desk)


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[]", b"null", b"\xff", b'{"format":1}', b'{"format":"x"}', b"[" * 5000]
)
def test_a_record_that_is_no_step_is_broken_and_raises_nothing(raw: bytes) -> None:
    """A log can hold anything."""
    assert read(genesis(0), raw).standing is Standing.BROKEN


def test_a_step_of_a_newer_form_makes_a_reader_stop() -> None:
    """What cannot be read must not be skipped."""
    world = a_world()
    parts = orjson.loads(world.log[-1]) | {"format": 2}

    assert read(world.desk.head, orjson.dumps(parts)).standing is Standing.NEWER


@pytest.mark.parametrize("write", [inbox_replaced, log_cut])
def test_a_tool_step_extends_the_head_and_names_the_next_command(write: object) -> None:
    """After it the desk goes on at the offset that a person stated, and what it knew stays."""
    world = a_world()
    step = write(world.desk, given_at(world, -1), topic_id="new", first=40, by="ada")  # type: ignore[operator]

    folded = fold(world.desk, step_bytes(step))

    assert folded.standing is Standing.NEXT
    assert folded.desk.head.answered == 39
    assert folded.desk.regions == world.desk.regions
    assert fold(folded.desk, step_bytes(step)).standing is Standing.REPEATED


@pytest.mark.parametrize("first", [None, "3", -1, True])
def test_a_tool_step_without_a_first_offset_is_broken(first: object) -> None:
    """It would otherwise take the reader down."""
    world = a_world()
    step = inbox_replaced(world.desk, given_at(world, -1), topic_id="new", first=40, by="ada")
    step = replace(step, command={**step.command, "first": first})

    assert fold(world.desk, step_bytes(step)).standing is Standing.BROKEN


@given(st.integers(0, sum(map(len, LOG)) * 8 - 1))
def test_a_bit_flipped_anywhere_is_detected(bit: int) -> None:
    """By the next record, or, in the last one, by the head that somebody else noted."""
    desk, seen, honest = Desk.empty(0), [], genesis(0)
    for raw in LOG:
        honest = Head(hash=hash_of(raw), answered=honest.answered + 1)
        changed = bytearray(raw)
        if 0 <= bit < 8 * len(raw):
            changed[bit // 8] ^= 1 << bit % 8
        bit -= 8 * len(raw)
        reading = read(desk.head, bytes(changed))
        seen.append(reading.standing)
        desk = replace(desk, head=reading.head)

    assert desk.head != honest or set(seen) != {Standing.NEXT}


def rival_of(world: World) -> tuple[Step, Step]:
    """Two workers answer two commands for the same offset, each with the one free team."""
    one = world.step(a_call("c1", facts=SOME))
    other = world.step(a_call("c2", facts=SOME))
    return one, other


def anything_goes(head: Head, raw: bytes) -> Reading:
    """A reader that takes every step it is given."""
    step = read(head, raw).step
    assert step is not None
    new = Head(hash=hash_of(raw), answered=max(head.answered, step.offset))
    return Reading(standing=Standing.NEXT, head=new, step=step)


def test_the_chain_rule_keeps_a_team_from_being_offered_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two writers offer the same team to two people: with the rule one counts, without it both."""
    world = World()
    world.send(a_team("north"))
    one, other = rival_of(world)

    def asked(desk: Desk) -> int:
        region = desk.region("springfield")
        return sum(each.state == "offered" for each in region.incidents.values())

    with_rule = fold(fold(world.desk, step_bytes(one)).desk, step_bytes(other))
    monkeypatch.setattr(folding, "read", anything_goes)
    without = fold(fold(world.desk, step_bytes(one)).desk, step_bytes(other))

    assert with_rule.standing is Standing.RIVAL
    assert asked(with_rule.desk) == 1
    assert asked(without.desk) == 2


def test_the_origin_check_keeps_a_doubled_record_from_counting_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A team's yes that arrives again after the crew is back must not send it out again."""
    world = World()
    origin = ("teams", 0, 5, 0)
    shift = a_team("north", origin=origin)
    world.send(shift)
    world.send(a_team("north", what="off_shift", origin=("teams", 0, 6, 0)))
    world.send(a_call(facts=SOME))
    given = given_at(world, world.desk.head.answered + 1)

    checked = decide(world.desk, shift, given, {}, world.shelf, ROUTER)
    monkeypatch.setattr(deciding, "is_repeated", lambda _desk, _origin: False)
    unchecked = decide(world.desk, shift, given, {}, world.shelf, ROUTER)

    assert isinstance(checked, Step)
    assert isinstance(unchecked, Step)
    assert names(checked) == ["refused"]
    # A team that has gone home would be asked to come.
    assert "team_shown" in names(unchecked)
