"""Which types of an export are in no map? Counted on the way, by code."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

from dispatch.classification.vocabulary import Vocabulary
from streams.letter import Letter
from streams.replay.row import Row

SHOWN: Final = 20
"""Codes that are shown by themselves."""
REST: Final = "(others)"
_OPENED: Final = "call.opened"

_Row = TypeVar("_Row", bound=Row)


def watched(rows: Iterable[_Row], vocabulary: Vocabulary, unmapped: Counter[str]) -> Iterator[_Row]:
    """The same rows; counts in ``unmapped`` the opened calls whose type no map knows."""
    for row in rows:
        for letter in row.letters:
            code = _unmapped(letter, vocabulary)
            if code:
                unmapped[code] += 1
        yield row


def most_of(unmapped: Counter[str]) -> Counter[str]:
    """The most frequent codes, and the sum of the others; equal ones by their code."""
    ranked = sorted(unmapped.items(), key=lambda one: (-one[1], one[0]))
    found = Counter(dict(ranked[:SHOWN]))
    if len(ranked) > SHOWN:
        found[REST] = sum(calls for _, calls in ranked[SHOWN:])
    return found


def _unmapped(letter: Letter, vocabulary: Vocabulary) -> str:
    said = letter.data.get("call_type")
    if letter.kind != _OPENED or not said:
        return ""
    known = vocabulary.look_up(said["system"], said["edition"], said["code"])
    return "" if known else str(said["code"])
