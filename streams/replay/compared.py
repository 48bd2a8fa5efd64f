"""How does a comparison look at a terminal, and as CSV?"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO, Any, Final

from rich.box import SIMPLE
from rich.table import Table

from streams.mapping.marks import ASKED
from streams.replay.columns import AGREEMENT, COLUMNS, columns_of, definitions
from streams.replay.comparison import Comparison
from streams.replay.sentences import percent
from streams.replay.tally import COUNTS, Tally

FIELDS: Final = COUNTS
ROWS_SHOWN: Final = 15
"""Types and areas at a terminal; the CSV and the page have all."""

_WITHOUT_NEED: Final = frozenset({"taken_up", "set_aside"})
"""What a terminal shows where the export does not say what a call was; it has not room for all."""


def groups(comparison: Comparison) -> Iterator[tuple[str, str, Tally]]:
    """Every tally with its group and name: the total, then types and areas by size, then hours."""
    yield "total", "", comparison.total
    yield from (("type", name, tally) for name, tally in by_size(comparison.by_type))
    yield from (("hour", name, tally) for name, tally in sorted(comparison.by_hour.items()))
    yield from (("area", name, tally) for name, tally in by_size(comparison.by_area))


def by_size(tallies: Mapping[str, Tally]) -> list[tuple[str, Tally]]:
    """Names with their tallies, the most calls first."""
    return sorted(tallies.items(), key=lambda pair: (-pair[1].calls, pair[0]))


def write_csv(comparison: Comparison, file: IO[str]) -> None:
    """Nothing; one line for each type, hour and area, and one for all.

    What the export does not say is left empty.
    """
    out = csv.writer(file)
    out.writerow(("group", "name", *FIELDS, "agreement_permille"))
    shown = {column.field for column in columns_of(comparison.reading)}
    for group, name, tally in groups(comparison):
        cells = (getattr(tally, name) if name in shown else "" for name in FIELDS)
        out.writerow((group, plain(name), *cells, _or_empty(tally.agreement)))


def parts_of(comparison: Comparison) -> dict[str, Any]:
    """The sums as JSON values, and by which outcomes they were counted."""
    reading = comparison.reading
    by = {
        what: [
            {"outcome": mark.outcome, "is": list(mark.words), "within": mark.within}
            for mark in getattr(reading, what)
        ]
        for what in ASKED
    }
    unread = {
        name: {"calls": calls, "different_words": len(comparison.different[name])}
        for name, calls in sorted(comparison.unread.items())
    }
    return {
        "comparison": {name: getattr(comparison.total, name) for name in FIELDS},
        "compared_by": by,
        "not_asked": [what for what in ASKED if not by[what]],
        "neither_yes_nor_no": unread,
        "calls_with_words": comparison.words,
        "answers": dict(sorted(comparison.answers.items())),
    }


def tables(comparison: Comparison) -> Iterable[Table]:
    """Tables for a terminal, and what stands above their columns."""
    total = Table("answer of the core", "calls", title="What the core would have done")
    for name, number in sorted(comparison.answers.items(), key=lambda pair: (-pair[1], pair[0])):
        total.add_row(name.replace("_", " "), f"{number:,}")
    yield total
    reading = comparison.reading
    besides = _WITHOUT_NEED if reading.need else frozenset[str]()
    columns = [c for c in columns_of(reading) if c.short and c.field not in besides]
    agree = ("agree",) if reading.need else ()
    for title, found, most in (
        ("all", [("all", comparison.total)], 1),
        ("by type", by_size(comparison.by_type), ROWS_SHOWN),
        ("by hour", sorted(comparison.by_hour.items()), len(comparison.by_hour)),
        ("by area", by_size(comparison.by_area), ROWS_SHOWN),
    ):
        heads = ("", *(column.short.replace(" ", "\n") for column in columns), *agree)
        said = f"Beside the export, {title}"
        table = Table(*heads, title=said, title_justify="left", box=SIMPLE, padding=0)
        table.columns[0].overflow = "fold"
        for column in table.columns[1:]:
            column.justify = "right"
            column.no_wrap = True
        for name, tally in found[:most]:
            cells = (f"{getattr(tally, column.field):,}" for column in columns)
            table.add_row(name, *cells, *([percent(tally)] if agree else []))
        if len(found) > most:
            table.add_row(more_of(found, most))
        yield table
    means = Table("column", "what it counts", title="What the columns mean", title_justify="left")
    short = {column.words: column.short for column in COLUMNS} | {AGREEMENT[0]: "agree"}
    for words, sentence in definitions(reading):
        if name := short.get(words, words):
            means.add_row(name, sentence)
    yield means


def more_of(found: Sequence[tuple[str, Tally]], shown: int) -> str:
    """What is said below the first of a list."""
    return f"and {len(found) - shown:,} more"


def _or_empty(value: int | None) -> str:
    return "" if value is None else str(value)


def plain(name: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{name}" if name[:1] in {"=", "+", "-", "@", "\t", "\r"} else name
