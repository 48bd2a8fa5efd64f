"""A thought as rules see it: a number for the letter of each word."""

from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

from dispatch.classification.remarks.pattern import FIRST

_WORD: Final = 0
"""The number of the letter of any word that no rule names."""


class Line:
    """The letters of one thought by their numbers, and what each does to the words around it."""

    __slots__ = ("earliest", "latest", "letters", "marks", "read")

    def __init__(self, letters: vec[i64]) -> None:
        """Takes the letters; what they do is filled in where somebody asks."""
        self.letters = letters
        self.read = False
        """Whether it is known what the letters do."""
        self.marks = vec[i64]()
        """What each of them does, as bits."""
        self.earliest: i64 = len(letters)
        """Where the first word stands that reaches another."""
        self.latest: i64 = -1
        """Where the last one stands."""

    def use_up(self, first: i64, last: i64) -> None:
        """Makes some words such that no rule names."""
        at: i64 = first
        while at < last:
            self.letters[at] = _WORD
            at += 1


def letters_of(thought: str) -> vec[i64]:
    """The numbers of the letters of a thought."""
    length: i64 = len(thought)
    letters = vec[i64](capacity=length)
    at: i64 = 0
    while at < length:
        letters = append(letters, ord(thought[at]) - FIRST)
        at += 1
    return letters
