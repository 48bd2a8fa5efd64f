"""Each numbered invariant says where it is held, and each place is really there."""

import ast
from functools import cache
from pathlib import Path

import pytest
from rows import each_row

from streams.invariants import INVARIANTS, By, table

z3 = pytest.importorskip("z3")

from dispatch.policy.proof.properties import PROMISES  # noqa: E402

ROOT = Path(__file__).parents[3]
HELD = [(one.number, held) for one in INVARIANTS for held in one.held]


@cache
def functions_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {one.name for one in ast.walk(tree) if isinstance(one, kinds)}


def test_there_are_32_of_them_and_each_says_something():
    assert [one.number for one in INVARIANTS] == list(range(1, 33))
    assert all(one.held for one in INVARIANTS)


@each_row("number, held", [pair for pair in HELD if pair[1].by not in {By.PROOF, By.NOT_YET}])
def test_each_named_test_is_there(number, held):
    file, _, name = held.place.partition("::")

    assert (ROOT / file).is_file()
    assert not name or name in functions_in(ROOT / file)


def test_each_named_promise_is_proved_for_that_invariant_and_none_is_left_out():
    named = {(held.place, number) for number, held in HELD if held.by is By.PROOF}
    promised = {(promise.name, number) for promise in PROMISES for number in promise.keeps}

    assert named == promised


def test_the_table_has_a_row_for_each():
    assert len(table().splitlines()) == 2 + 32
