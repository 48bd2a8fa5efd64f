"""Which outcomes of an export are compared with, and which of their words say yes?"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from streams.mapping.table import Table

ASKED: Final = ("police", "need", "danger")
"""What an outcome may say: that officers went, that it was about mental health, that someone was
in danger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An outcome, and what it says yes with."""

    outcome: str
    words: tuple[str, ...] = ()
    """In small letters; every other word is a no. Empty where it holds marks for yes and no."""
    within: bool = False
    """Whether a word may stand within others; a cell that is empty then says nothing."""


def marks_in(
    parts: Mapping[str, object], outcomes: Collection[str], faults: list[str]
) -> dict[str, tuple[Mark, ...]]:
    """The marks of a mapping's table ``[compare]``, by what they say; only what stands there.

    Args:
        parts: The table.
        outcomes: The names of ``[outcome]``.
        faults: Takes what is wrong.
    """
    table = Table(parts, "compare.", ASKED, faults)
    return {
        key: tuple(
            mark
            for number, entry in enumerate(_entries(table, key, parts[key]))
            if (mark := _mark(entry, f"compare.{key}[{number}].", outcomes, faults)) is not None
        )
        for key in ASKED
        if key in parts
    }


def _entries(table: Table, key: str, value: object) -> list[Mapping[str, object]]:
    if isinstance(value, list) and all(isinstance(one, dict) for one in value):
        return value
    table.fault(key, 'give a list such as [{ outcome = "police_sent", is = ["Y"] }].')
    return []


def _mark(
    entry: Mapping[str, object], at: str, outcomes: Collection[str], faults: list[str]
) -> Mark | None:
    table = Table(entry, at, ("outcome", "is"), faults)
    outcome = table.column("outcome")
    words = table.texts("is")
    if "is" in entry and not words:
        table.fault("is", "give the words that say yes, or leave it out where it holds yes and no.")
    if outcome and outcome not in outcomes:
        known = ", ".join(outcomes) or "none"
        table.fault("outcome", f"{outcome} is no outcome; [outcome] has {known}.")
        return None
    return Mark(outcome=outcome, words=tuple(word.strip().casefold() for word in words))
