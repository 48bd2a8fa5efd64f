"""How does an account look at a terminal? One table, each group with its sum."""

from collections.abc import Mapping
from typing import Final

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
    "levels": "  decided, by level",
    "modes": "  decided, by mode",
    "police": "  decided, by police",
    "grounds": "  decided, by ground",
    "undecided": "  without a decision, by what became of them",
    "decisions": "decisions made or changed",
    "groundless": "  of them with officers and without a ground",
    "queue": "human queue, by reason",
    "rung": "  rang at the supervisor",
    "standing_path": "  took the standing path",
    "offers": "offers",
    "faulted": "commands on which the core failed",
}


def table_of(parts: Mapping[str, object], *, title: str) -> Table:
    """The table of an account.

    Args:
        parts: As `Account.parts` gives them.
        title: What it is about.
    """
    table = Table("what", "which", "number", title=title, title_justify="left")
    table.columns[2].justify = "right"
    for name, words in WORDS.items():
        value = parts[name]
        if not isinstance(value, Mapping):
            table.add_row(words, "", f"{value:,}")
            continue
        table.add_row(words, "", f"{sum(value.values()):,}")
        for key, number in sorted(value.items(), key=lambda pair: (-pair[1], pair[0])):
            table.add_row("", key, f"{number:,}")
    return table
