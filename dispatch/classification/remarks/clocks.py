"""When was it said? The times of day in a remark, as a CAD writes them before its lines."""

from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.line import A_NUMBER
from dispatch.classification.remarks.marks import NINE, ZERO

_ALONE: Final = 4
"""Digits of a time that is written without a colon."""
_LONGEST: Final = 8
"""Digits and colons of the longest, ``22:09:14``."""
_WITHOUT_SECONDS: Final = 5
"""Those of the longest that has no seconds."""
_HOURS: Final = 24
_MINUTES: Final = 60
_COLON: Final = 58


@mypyc_attr(acyclic=True)
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
                minute: i64 = _minute_of(words[at])
                if minute >= 0:
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


def _minute_of(word: str) -> i64:
    """The minute of the day that a word gives as a clock does; -1 where it is none.

    As ``22:09``, ``9:05:14`` or ``2209``.
    """
    minute: i64 = _read(word)
    if minute < 0 and not word.isascii():
        minute = _read(_in_our_digits(word))
    return minute


def _read(word: str) -> i64:
    """The same for the ten digits."""
    ends: i64 = len(word)
    if ends != _ALONE and (ends > _LONGEST or ":" not in word):
        return -1
    if (
        ends > _WITHOUT_SECONDS
        and ord(word[ends - 3]) == _COLON
        and _two_digits(word, ends - 2) >= 0
    ):
        ends -= 3
    minute: i64 = _two_digits(word, ends - 2)
    if minute < 0 or minute >= _MINUTES:
        return -1
    hour_ends: i64 = ends - 2
    if hour_ends > 0 and ord(word[hour_ends - 1]) == _COLON:
        hour_ends -= 1
    hour: i64 = -1
    if hour_ends == 1:
        hour = _digit(word, 0)
    elif hour_ends == 2:  # noqa: PLR2004 - digits
        hour = _two_digits(word, 0)
    if hour < 0 or hour >= _HOURS:
        return -1
    return hour * _MINUTES + minute


def _in_our_digits(word: str) -> str:
    """The word with the ten digits for those of other scripts."""
    return "".join([str(int(each)) if each.isdecimal() else each for each in word])


def _two_digits(word: str, at: i64) -> i64:
    """The number that two digits give; -1 where none stand."""
    if at < 0:
        return -1
    tens: i64 = _digit(word, at)
    ones: i64 = _digit(word, at + 1)
    if tens < 0 or ones < 0:
        return -1
    return tens * 10 + ones


def _digit(word: str, at: i64) -> i64:
    """The number that a digit gives; -1 where none stands."""
    letter: i64 = ord(word[at])
    if letter < ZERO or letter > NINE:
        return -1
    return letter - ZERO
