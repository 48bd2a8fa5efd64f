"""A thought as rules see it: a number for the letter of each word."""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr

ANY_WORD: Final = 0
"""The number of the letter of any word that no rule names."""
A_NUMBER: Final = 1
"""That of a number."""
AN_END: Final = 2
"""That of a mark that ends a thought."""
A_MARK: Final = 3
"""That of a mark that stands between words."""


@mypyc_attr(acyclic=True)
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
            self.letters[at] = ANY_WORD
            at += 1


_ZEROS: Final = vec[i64]([0] * 4_096)


def zeros(count: i64) -> vec[i64]:
    """So many numbers to be filled in; a slice of some is made in no time."""
    if count <= len(_ZEROS):
        return _ZEROS[:count]
    return vec[i64]([0] * count)
