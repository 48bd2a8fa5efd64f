"""Many rows in one test: each is tried, and every one that fails is told.

For tables of dozens of rows that ask a function and need nothing of a test's own. As strong as a
parametrized test, and cheaper: there each row is prepared, reported and counted by itself, which
with two processes takes 4 thousandths of a second of the processor, more than most rows ask.
"""

import functools
import inspect
from collections.abc import Callable, Collection
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet

FAILED = (Exception, pytest.fail.Exception, pytest.skip.Exception)
"""A row that is skipped fails: else those behind it would be skipped as well, and nobody told."""
SHOWN = 400
"""Characters of a value that are told."""


def each_row(
    names: str, rows: Collection[Any]
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """What makes a test over one row a test over all of them.

    Args:
        names: The test's arguments that a row has, as for ``pytest.mark.parametrize``.
        rows: One value each where there is one name, else as many as names.

    Raises:
        ValueError: If there is no row, or one with a mark or of another length than the names, and
            of what is returned if the test is asynchronous.
    """
    keys = [name.strip() for name in names.split(",")]
    table = [_values(row, single=len(keys) == 1) for row in rows]
    if not table:
        raise ValueError(f"no row for {names}; a test over nothing would pass")
    for values in table:
        if len(values) != len(keys):
            raise ValueError(f"{len(keys)} values are named, {names}, and a row has {values!r}")

    def over_all(test: Callable[..., None]) -> Callable[..., None]:
        if inspect.iscoroutinefunction(test):
            raise ValueError(f"{test.__name__} would never be awaited; use parametrize")
        signature = inspect.signature(test)

        @functools.wraps(test)
        def every(**others: Any) -> None:
            failed: list[BaseException] = []
            rows_told = []
            for number, values in enumerate(table):
                row = dict(zip(keys, values, strict=True))
                try:
                    test(**others, **row)
                except FAILED as error:
                    told = ", ".join(f"{name}={_shown(value)}" for name, value in row.items())
                    rows_told.append(f"row {number}: {told}")
                    error.add_note(rows_told[-1])
                    failed.append(error)
            if failed:
                # In the message too: of a group, only its first fifteen are shown.
                said = "\n".join([f"{len(failed)} of {len(table)} rows", *rows_told])
                raise BaseExceptionGroup(said, failed)

        left = [each for name, each in signature.parameters.items() if name not in keys]
        every.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return every

    return over_all


def _shown(value: Any) -> str:
    """Enough to find the row."""
    told = repr(value)
    return told if len(told) <= SHOWN else f"{told[:SHOWN]}..."


def _values(row: Any, *, single: bool) -> tuple[Any, ...]:
    if isinstance(row, ParameterSet):
        if row.marks:
            raise ValueError(f"a row among others cannot have a mark: {row}")
        return tuple(row.values)
    return (row,) if single else tuple(row)
