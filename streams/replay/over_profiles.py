"""How do several policies answer the same calls? One column a policy, one row a mode or ground."""

from collections.abc import Mapping
from typing import Any, Final

from rich.box import SIMPLE
from rich.table import Table

from dispatch.contracts.response import Ground, Mode, Police
from streams.replay.account import NOT_DECIDED

_GROUPS: Final = (
    ("modes", "mode", tuple(mode.value for mode in Mode)),
    ("police", "police", tuple(police.value for police in Police)),
    ("grounds", "ground", (NOT_DECIDED, *(ground.value for ground in Ground))),
)
"""Part of an account, what its rows are called, and their order: least intrusive first."""

PROVISIONAL: Final = "of them provisional"
"""Incidents of which nobody ever said that they are behavioral: what was decided did not apply."""

ONE_NUMBER: Final = (
    ("decisions", "decisions in all"),
    ("groundless", "with officers, no ground"),
)


def rows_over(parts: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str, tuple[int, ...]]]:
    """What, which, and the number under each policy; rows that are 0 everywhere are left out.

    Args:
        parts: Of an account, by the policy's name, in the order of the columns.
    """
    rows = []
    for part, what, order in _GROUPS:
        for which in order:
            numbers = tuple(each[part].get(which, 0) for each in parts.values())
            if any(numbers):
                rows.append((what, which, numbers))
    provisional = tuple(sum(each["modes_provisional"].values()) for each in parts.values())
    if any(provisional):
        rows.append((PROVISIONAL, "", provisional))
    for part, what in ONE_NUMBER:
        rows.append((what, "", tuple(each[part] for each in parts.values())))
    return rows


def table_over(parts: Mapping[str, Mapping[str, Any]], *, title: str) -> Table:
    """The table for a terminal.

    Args:
        parts: As for `rows_over`.
        title: What it is about.
    """
    table = Table(
        "",
        *(name.replace("-", "-\n") for name in parts),
        title=title,
        title_justify="left",
        box=SIMPLE,
        padding=(0, 1, 0, 0),
    )
    for column in table.columns:
        column.no_wrap = True
    for column in table.columns[1:]:
        column.justify = "right"
    before = ""
    for what, which, numbers in rows_over(parts):
        if what != before and which:
            table.add_section()
            table.add_row(what)
        table.add_row(f"  {which}" if which else what, *(f"{n:,}" for n in numbers))
        before = what
    return table
