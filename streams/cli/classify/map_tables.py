"""How is a proposed map shown on a terminal? What is dangerous to get wrong stands first.

A table for each thing that could happen to a call of the type, in 80 columns and with nothing cut
off: a type that cannot be read whole cannot be checked.
"""

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dispatch.classification.classify import MAY_BRING_OFFICERS
from dispatch.classification.type_reading import TO_SETTLE, Reading
from dispatch.contracts.fact import ACUTE, SCALES
from streams.call_types.writing import PARTS, Proposal, part_of

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "no": (
        "Set aside: nobody looks at such a call. Read every one",
        "set aside",
    ),
    "stop": (
        "Stops: no crew of ours goes there by itself",
        "stops, told as dangers",
    ),
    "yes": ("Behavioral: a health response is looked for", "behavioral"),
    "unknown": (
        "Often is and often is not: a person looks at each call",
        "often is and often is not",
    ),
    "to_settle": (
        "For a person to settle",
        "for a person to settle",
    ),
}
"""Of each part: the title of its table, and its name in the sums."""

_SURE: Final = ((850, "surely"), (700, "likely"), (600, "barely"))
"""From so many permille on, in a word."""

_SAID: Final[dict[tuple[str, str], str]] = {
    ("consciousness", "unanswered"): "a person asks whether they are awake",
    ("triage_state", "caller_gone"): "the caller is gone",
    ("triage_state", "not_triaged"): "nobody has been asked yet",
    ("minor", "true"): "under eighteen",
}
"""Facts whose name and value say too little by themselves."""

_DANGERS: Final = MAY_BRING_OFFICERS | {"suicide_ideation", "self_harm_now"}
"""Facts that are dangers from their first value on."""

LEGEND: Final = (
    "How plainly the words say it stands before the reason: surely (from 850 permille on), likely "
    "(700), barely (600). It is no chance that a call is one. What a type suggests is asked of the "
    "caller or confirmed by a person; !! marks a danger."
)


def show_map(console: Console, found: Sequence[Proposal], show: int) -> None:
    """Prints a table for each part, and the sums.

    Args:
        console: Where to; its width is kept.
        found: The proposals, the most calls first.
        show: So many types of each table.
    """
    for part in PARTS:
        here = [one for one in found if part_of(one.reading) == part]
        # Of what is set aside the least sure first; elsewhere dangers. Of two alike the one with
        # more calls stays before the other.
        first = _how_sure if part == "no" else _is_calm
        _table(console, _WORDS[part][0], sorted(here, key=first), show)
    console.print(LEGEND)
    calls = sum(one.count for one in found)
    sums = sums_of(found)
    for part in PARTS:
        share = 1000 * sums[part]["calls"] / calls / 10 if calls else 0
        print(
            f"{_WORDS[part][1]:<26} {sums[part]['types']:>6} types "
            f"{sums[part]['calls']:>10,} calls {share:5.1f} %"
        )


def sums_of(found: Sequence[Proposal]) -> dict[str, dict[str, int]]:
    """Types and calls of each part; a stop is none of those that are set aside."""
    sums = {part: {"types": 0, "calls": 0} for part in PARTS}
    for one in found:
        part = sums[part_of(one.reading)]
        part["types"] += 1
        part["calls"] += one.count
    return sums


def is_danger(fact: str, value: str) -> bool:
    """Whether a suggested value is one that EMS, officers or a supervisor may be told of."""
    scale = SCALES[fact]
    if scale.rank(value) < 0 or value in ("none", "quality_of_life"):
        return False
    if fact in ACUTE and scale.rank(value) >= scale.rank(ACUTE[fact]):
        return True
    return fact in _DANGERS or (fact, value) == ("medical", "red_flag")


def _how_sure(one: Proposal) -> int:
    return sum(one.reading.confidence >= least for least, _ in _SURE)


def _is_calm(one: Proposal) -> int:
    return not any(is_danger(fact, value) for fact, value in one.reading.suggests)


def _table(console: Console, title: str, rows: Sequence[Proposal], show: int) -> None:
    if not rows:
        return
    table = Table(title=title, title_justify="left", show_lines=False)
    table.add_column("calls", justify="right", no_wrap=True)
    table.add_column("type", overflow="fold", ratio=2)
    table.add_column("what it says, and why", overflow="fold", ratio=3)
    for one in rows[:show]:
        table.add_row(f"{one.count:,}", Text(one.label), Text("\n".join(_lines(one.reading))))
    console.print(table)
    if len(rows) > show:
        rest = sum(one.count for one in rows[show:])
        print(f"... and {len(rows) - show} more, {rest:,} calls (--show {len(rows)})")


def _lines(said: Reading) -> list[str]:
    lines = []
    if said.kinds or said.apco:
        common = f"APCO {said.apco}" if said.apco else ""
        lines.append(", ".join(filter(None, (*map(_plainly, said.kinds), common))))
    for mark, dangerous in (("!! ", True), ("", False)):
        told = [_in_words(*each) for each in said.suggests if is_danger(*each) is dangerous]
        if told:
            lines.append(mark + "; ".join(told))
    why = said.reason.removesuffix(TO_SETTLE).replace("; often is and often is not", "")
    lines.append(f"{_sure(said.confidence)}: {why}" if said.settled else why)
    return lines


def _sure(permille: int) -> str:
    return next((word for least, word in _SURE if permille >= least), _SURE[-1][1])


def _in_words(fact: str, value: str) -> str:
    return _SAID.get((fact, value)) or f"{_plainly(fact)}: {_plainly(value)}"


def _plainly(word: str) -> str:
    return word.replace("_", " ")
