"""When was it said? The times of day in a remark, as a CAD writes them before its lines."""

import re
from functools import lru_cache
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

from dispatch.classification.remarks.line import A_NUMBER

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)(?::\d\d)?")
_DAY: Final = 24 * 60
"""Minutes, more than any clock shows."""
_CLOCK_ALONE: Final = 4
"""Digits of a time that is written without a colon."""
_LONGEST: Final = len("00:00:00")


class Clocks:
    """The times of day in a remark."""

    __slots__ = ("_minutes", "_places", "_reached")

    def __init__(self, words: list[str], letters: vec[i64]) -> None:
        """Reads them off the words whose letter is that of a number."""
        places = vec[i64]()
        minutes = vec[i64]()
        length: i64 = len(letters)
        at: i64 = 0
        while at < length:
            if letters[at] == A_NUMBER:
                minute = _minute_of(words[at])
                if minute is not None:
                    places = append(places, at)
                    minutes = append(minutes, minute)
            at += 1
        self._places = places
        self._minutes = minutes
        self._reached: i64 = 0
        """How many of them stand up to the last word that was asked for."""

    def minute_at(self, word: i64) -> i64:
        """The minute of the day of the last clock up to a word; -1 before any.

        Words are mostly asked for as they follow each other.
        """
        reached: i64 = self._reached
        while reached < len(self._places) and self._places[reached] <= word:
            reached += 1
        while reached > 0 and self._places[reached - 1] > word:
            reached -= 1
        self._reached = reached
        if reached == 0:
            return -1
        return self._minutes[reached - 1]


def _minute_of(word: str) -> int | None:
    """The minute of the day that a word gives as a clock does."""
    if ":" in word:
        return _clock(word) if len(word) <= _LONGEST else None
    # Four digits may be the number of a house: nothing of it is kept for having been looked at.
    return _read(word) if len(word) == _CLOCK_ALONE else None


@lru_cache(maxsize=2 * _DAY)
def _clock(word: str) -> int | None:
    return _read(word)


def _read(word: str) -> int | None:
    clock = _CLOCK.fullmatch(word)
    return None if clock is None else int(clock[1]) * 60 + int(clock[2])
