"""When was it said? The times of day in a remark, as a CAD writes them before its lines."""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

from dispatch.classification.remarks.pattern import NUMBER

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)(?::\d\d)?")
_DAY: Final = 24 * 60
"""Minutes, more than any clock shows."""
_CLOCK_ALONE: Final = 4
"""Digits of a time that is written without a colon."""


def clocks_in(words: list[str], spelled: str) -> list[tuple[int, int]]:
    """Each time of day in the remark: its place, and its minute of the day."""
    found = []
    at = spelled.find(NUMBER)
    while at >= 0:
        minute = _clock(words[at])
        if minute is not None:
            found.append((at, minute))
        at = spelled.find(NUMBER, at + 1)
    return found


@lru_cache(maxsize=2 * _DAY)
def _clock(word: str) -> int | None:
    """The minute of the day that a word gives as a clock does."""
    if ":" in word or len(word) == _CLOCK_ALONE:
        clock = _CLOCK.fullmatch(word)
        if clock is not None:
            return int(clock[1]) * 60 + int(clock[2])
    return None


def minute_at(clocks: list[tuple[int, int]], first: int) -> int:
    """The minute of the last clock before a place; -1 before any."""
    before = bisect_right(clocks, (first, _DAY))
    return clocks[before - 1][1] if before else -1
