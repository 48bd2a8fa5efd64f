"""How does a comparison look at a terminal, and as CSV?"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TextIO

from rich.table import Table

from streams.replay.comparison import Comparison, Tally

FIELDS: Final = (
    "calls",
    "both",
    "neither",
    "core_only",
    "record_only",
    "asked",
    "health_for_police",
    "team_for_police",
    "no_team",
    "danger_missed",
    "need_missed",
    "need_asked",
)
WORDS: Final = (
    "calls",
    "both: behavioral",
    "both: not",
    "core only",
    "export only",
    "a person asked",
    "health due, police went",
    "of these a team",
    "no team free",
    "danger not seen",
    "need not seen",
    "need, a person asked",
)
SHORT: Final = {
    "calls": "calls",
    "core_only": "core only",
    "record_only": "export only",
    "asked": "person asked",
    "health_for_police": "health due",
    "danger_missed": "danger unseen",
    "need_missed": "need unseen",
}
"""What a terminal has room for: "health due" is where police went."""
ROWS_SHOWN: Final = 15
"""Types and areas at a terminal; the CSV and the page have all."""


def groups(comparison: Comparison) -> Iterator[tuple[str, str, Tally]]:
    """Every tally with its group and name: the total, then types and areas by size, then hours."""
    yield "total", "", comparison.total
    yield from (("type", name, tally) for name, tally in by_size(comparison.by_type))
    yield from (("hour", name, tally) for name, tally in sorted(comparison.by_hour.items()))
    yield from (("area", name, tally) for name, tally in by_size(comparison.by_area))


def by_size(tallies: Mapping[str, Tally]) -> list[tuple[str, Tally]]:
    """Names with their tallies, the most calls first."""
    return sorted(tallies.items(), key=lambda pair: (-pair[1].calls, pair[0]))


def write_csv(comparison: Comparison, file: TextIO) -> None:
    """Nothing; one line for each type, hour and area, and one for all."""
    out = csv.writer(file)
    out.writerow(("group", "name", *FIELDS, "agreement_permille"))
    for group, name, tally in groups(comparison):
        out.writerow((group, _plain(name), *numbers(tally), _or_empty(tally.agreement)))


def numbers(tally: Tally) -> list[int]:
    """The counts of a tally, in the order of `FIELDS`."""
    return [getattr(tally, name) for name in FIELDS]


def percent(tally: Tally) -> str:
    """The agreement in words."""
    return "-" if tally.agreement is None else f"{tally.agreement / 10:.1f} %"


def tables(comparison: Comparison) -> Iterable[Table]:
    """Tables for a terminal."""
    total = Table("answer of the core", "calls", title="What the core would have done")
    for name, number in sorted(comparison.answers.items(), key=lambda pair: (-pair[1], pair[0])):
        total.add_row(name.replace("_", " "), f"{number:,}")
    yield total
    for title, found in (
        ("all", [("all", comparison.total)]),
        ("by type", by_size(comparison.by_type)[:ROWS_SHOWN]),
        ("by hour", sorted(comparison.by_hour.items())),
        ("by area", by_size(comparison.by_area)[:ROWS_SHOWN]),
    ):
        table = Table("", *SHORT.values(), "agree", title=f"Beside the export, {title}")
        for column in table.columns[1:]:
            column.justify = "right"
        for name, tally in found:
            table.add_row(name, *(f"{getattr(tally, field):,}" for field in SHORT), percent(tally))
        yield table


def recognized(tally: Tally) -> tuple[str, ...]:
    """How many of the calls that the export marks were recognized, in sentences, with the ceiling.

    Nothing where the export marks none.
    """
    if not tally.need:
        return ()
    ours = tally.both + tally.core_only
    flagged = f", {_share(tally.both, ours)} of them with the mark" if ours else ""
    need = tally.need
    marked = (
        f"Marked as mental health by those who went: {need:,} calls. By what the export holds "
        f"before anyone went, its call types, {tally.both:,} of them "
        f"({_share(tally.both, need)}) are recognized, {tally.need_asked:,} "
        f"({_share(tally.need_asked, need)}) go to a person because the type does not say, and "
        f"{tally.need_missed:,} ({_share(tally.need_missed, need)}) are set aside."
    )
    ceiling = (
        "That is the ceiling of a type: one word stands for many calls, and no map of types can "
        "tell them apart; remarks and answers can, and an export without them cannot show it."
    )
    no_gold = (
        f"The mark is no gold label either: {ours:,} calls were recognized{flagged}. Whoever went "
        "set it afterwards, or did not."
    )
    return marked, ceiling, no_gold


def _share(part: int, whole: int) -> str:
    return f"{part / whole * 100:.0f} %" if whole else "-"


def _or_empty(value: int | None) -> str:
    return "" if value is None else str(value)


def _plain(name: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{name}" if name[:1] in {"=", "+", "-", "@", "\t", "\r"} else name
