"""Which pieces of text are known, and what is known of each? Most of a remark was met before.

A text is split at its blanks. A piece of it is made out once, and from then on found again by its
letters where they stand, so that no string has to be made of it.
"""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.marks import NINE, ZERO, is_clock, may_reach_across, words_of
from dispatch.classification.remarks.unheard import ANY

REMEMBERED: Final = 30_000
"""Pieces that are kept at hand; a center's language has fewer."""
_LONGEST_KEPT: Final = 24
"""Letters of a piece that is kept."""
_DIGITS_KEPT: Final = 3
"""Digits of a piece that is kept: ages and units come again, times and numbers of phones do not."""
_SLOTS: Final = 65_536
_SLOT: Final = _SLOTS - 1
_TRIES: Final = 16
"""Places at which a piece is looked for; whatever a text holds, no search takes longer."""

# What a piece is, as bits.
DIGITS: Final = 1
"""A piece has a digit in it."""
UNPRINTABLE: Final = 2
"""A piece holds a character that no one sees."""
MAY_REACH_ACROSS: Final = 4
"""A piece may have to be told apart together with the one behind or before it."""
HAS_UNREAD: Final = 8
"""A piece holds a word that is not read."""
HOLDS_DANGER: Final = 16
"""A piece holds a word of danger, :data:`dispatch.classification.remarks.unheard.ANY`."""

_CLOCK: Final = 10
"""Letters of ``[22:09:14]``."""
_EXACT: Final = 8
"""Letters that the name of a piece has room for: a shorter piece is told by its name alone."""
NAME: Final = (1 << 7 * _EXACT) - 1
"""The name of a piece: seven bits for each of its last eight letters, as ASCII has them."""
_HALF: Final = (1 << 28) - 1
_SPREAD: Final = 2_654_435_761
"""Spreads names that are nearly alike."""


@mypyc_attr(acyclic=True)
class Piece:
    """A piece of text between two blanks."""

    __slots__ = (
        "count",
        "exact",
        "length",
        "letter",
        "letters",
        "name",
        "only",
        "speller",
        "text",
        "told",
        "traits",
        "words",
    )

    def __init__(self, text: str, name: i64, words: tuple[str, ...], traits: i64) -> None:
        """Takes its text, its name, its words and marks, and what it is."""
        self.text = text
        self.length: i64 = len(text)
        self.name: i64 = name
        self.exact = self.length <= _EXACT and text.isascii()
        """Whether no other piece has the same name and length."""
        self.words = words
        self.count: i64 = len(words)
        self.only = words[0] if len(words) == 1 else None
        """Its word where it has no other: so it is with most."""
        self.traits: i64 = traits
        self.speller: object = None
        """Who spelled it last."""
        self.letter: i64 = 0
        """The letter of its only word."""
        self.letters = vec[i64]()
        """The letters of its words, where it has several."""
        self.told = ""
        """The letters of its words as ``speakers`` has them; empty until they are asked for."""

    def stands(self, text: str, begins: i64) -> bool:
        """Whether its letters are those of a text from a place on, of which there are as many."""
        own = self.text
        at: i64 = 0
        while at < self.length:
            if ord(own[at]) != ord(text[begins + at]):
                return False
            at += 1
        return True


class Pieces:
    """The pieces of text that were met, of all remarks."""

    def __init__(self, unread: frozenset[str]) -> None:
        """Begins with none.

        Args:
            unread: Words that are left out as if they did not stand there.
        """
        self.unread = unread
        self.end_of_line = self._made("\n", 0)
        self.clock = self._made("[00:00:00]", 0)
        """Stands for each time before a line, which is not kept."""
        self._slots: list[Piece | None] = [None] * _SLOTS
        self._kept = 0

    def of(self, text: str, begins: i64, ends: i64, name: i64, *, in_ascii: bool) -> Piece:
        """The piece from one place of a text up to, not with, another.

        The same comes whether it was met before or not. For a time before a line :attr:`clock`
        comes, whatever the time is.

        Args:
            text: All of it.
            begins: Where the piece begins.
            ends: Where it ends.
            name: Seven bits for each of its last letters.
            in_ascii: Whether the text is.
        """
        length: i64 = ends - begins
        if length == _CLOCK and is_clock(text, begins, ends):
            return self.clock
        exact = in_ascii and length <= _EXACT
        folded: i64 = name ^ name >> 28
        slot: i64 = ((folded & _HALF) * _SPREAD >> 24) & _SLOT
        last: i64 = slot + _TRIES
        while slot < last:
            piece = self._slots[slot & _SLOT]
            if piece is None:
                break
            alike = piece.name == name and piece.length == length
            if alike and ((exact and piece.exact) or piece.stands(text, begins)):
                return piece
            slot += 1
        piece = self._made(text[begins:ends], name)
        if slot < last and self._is_kept(piece):
            self._slots[slot & _SLOT] = piece
            self._kept += 1
        return piece

    def whole(self, text: str) -> Piece:
        """A whole text as one piece."""
        return self._made(text, 0)

    def _made(self, text: str, name: i64) -> Piece:
        words = words_of(text)
        traits: i64 = 0
        if _digits_in(text) > 0:
            traits |= DIGITS
        if not text.isprintable():
            traits |= UNPRINTABLE
        if may_reach_across(text):
            traits |= MAY_REACH_ACROSS
        for word in words:
            if word in self.unread:
                traits |= HAS_UNREAD
            elif word in ANY:
                traits |= HOLDS_DANGER
        return Piece(text, name, words, traits)

    def _is_kept(self, piece: Piece) -> bool:
        if self._kept >= REMEMBERED or piece.length > _LONGEST_KEPT:
            return False
        text = piece.text
        digits = _digits_in(text) if text.isascii() else sum(map(str.isdigit, text))
        return digits <= _DIGITS_KEPT


def _digits_in(text: str) -> i64:
    """How many of the ten digits stand in it."""
    digits: i64 = 0
    length: i64 = len(text)
    at: i64 = 0
    while at < length:
        letter: i64 = ord(text[at])
        if letter >= ZERO and letter <= NINE:
            digits += 1
        at += 1
    return digits
