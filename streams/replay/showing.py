"""How does an account look at a terminal? One table, each group with its sum."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from rich.table import Table

WORDS: Final[Mapping[str, str]] = {
    "rows": "rows in the file",
    "rows_mapped": "  gave events",
    "rows_faulty": "  gave none",
    "faults": "  faults of rows",
    "letters": "events in the rows",
    "closings_added": "closings added",
    "late": "events out of order",
    "commands": "events answered by the desk",
    "unmapped": "  of a type that no map knows",
    "unmapped_types": "calls opened with such a type, by its code",
    "dead_letters": "dead letters, by reason",
    "steps": "steps, by command",
    "refused": "refused, by reason",
    "incidents": "incidents",
    "ended": "  ended, by outcome",
    "open": "  still open, by state",
    "levels": "  decided, and it applied at the end, by level",
    "modes": "  decided, and it applied at the end, by mode",
    "police": "  decided, and it applied at the end, by police",
    "grounds": "  decided, and it applied at the end, by ground",
    "levels_provisional": "  only provisional (never said to be behavioral), by level",
    "modes_provisional": "  only provisional (never said to be behavioral), by mode",
    "police_provisional": "  only provisional (never said to be behavioral), by police",
    "grounds_provisional": "  only provisional (never said to be behavioral), by ground",
    "undecided": "  without a decision, by what became of them",
    "decisions": "decisions made or changed",
    "groundless": "  of them with officers and without a ground",
    "queue": "human queue, by reason",
    "rung": "  rang at the supervisor",
    "standing_path": "  took the standing path",
    "offers": "offers made, and how they ended",
    "faulted": "commands on which the core failed",
}


PROVISIONAL: Final = "_provisional"
"""Ends the name of a count that is a part of another."""
_ENDS: Final = ("accepted", "declined", "expired", "withdrawn")
"""How an offer ends; each once."""


def table_of(parts: Mapping[str, Any], *, title: str) -> Table:
    """The table of an account.

    Args:
        parts: As `Account.parts` gives them.
        title: What it is about.
    """
    table = Table("what", "which", "number", title=title, title_justify="left")
    for column in table.columns[:2]:
        column.overflow = "fold"
    table.columns[2].justify = "right"
    for name, words in WORDS.items():
        value = parts[name]
        if not isinstance(value, Mapping):
            table.add_row(words, "", f"{value:,}")
            continue
        total, rows = offers_shown(value) if name == "offers" else _rows(parts, name)
        table.add_row(words, "", f"{total:,}")
        for key, number in sorted(rows.items(), key=lambda pair: (-pair[1], pair[0])):
            table.add_row("", key, f"{number:,}")
    return table


def _rows(parts: Mapping[str, Any], name: str) -> tuple[int, Mapping[str, int]]:
    """A sum and its rows; of decisions without those that were only provisional."""
    rows: Counter[str] = Counter(parts[name])
    if name + PROVISIONAL in parts:
        rows -= Counter(parts[name + PROVISIONAL])
    return rows.total(), rows


def offers_shown(offers: Mapping[str, int]) -> tuple[int, Mapping[str, int]]:
    """How many offers were made, and how they ended; the rows add up to it.

    An offer that was held for a while ended in one of the ways as well, so that is no row.
    """
    rows = Counter({name: offers.get(name, 0) for name in _ENDS})
    made = offers.get("made", 0)
    rows["no answer by the end"] = made - rows.total()
    return made, +rows
