"""Where are the words of a remark? Read once, in the order in which they stand.

The text is split at its blanks, and most of its pieces were met before
(:mod:`dispatch.classification.remarks.pieces`). A word keeps its place in the text, so that
whatever is found can be shown.
"""

from bisect import bisect_left
from collections.abc import Set as AbstractSet
from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr, u8

from dispatch.classification.remarks.line import zeros
from dispatch.classification.remarks.marks import (
    places_within,
    plain,
    reaches_across,
    without_control,
)
from dispatch.classification.remarks.pieces import (
    DIGITS,
    HAS_UNREAD,
    HOLDS_DANGER,
    MAY_REACH_ACROSS,
    NAME,
    UNPRINTABLE,
    Piece,
    Pieces,
)
from dispatch.classification.remarks.unheard import ANY

LONGEST: Final = 200_000
"""Code points that are read of one remark; further ones count as unread, and that is said."""
_BLANK: Final = 32
_LINE: Final = 10
"""The code points of what parts two pieces."""


@mypyc_attr(acyclic=True)
class Tokens:
    """The words and marks of one remark, lowered, with no apostrophes in them."""

    __slots__ = (
        "_firsts",
        "_known",
        "_noted",
        "_starts",
        "_traits",
        "_within",
        "_words_of",
        "all_words",
        "asks",
        "cut",
        "danger",
        "left_out",
        "numbers",
        "parts",
        "vocabulary",
        "words",
        "words_of_danger",
    )

    def __init__(self, text: str, unread: frozenset[str] = frozenset()) -> None:
        """Reads the text, as much of it as is read at all.

        Args:
            text: Of the remark.
            unread: Words that are left out as if they did not stand there.
        """
        self.cut = len(text) > LONGEST
        """Whether a part of it was not read."""
        if self.cut:
            text = text[:LONGEST]
        lowered = text.lower()
        if len(lowered) != len(text):
            # A few letters grow when they are lowered, and every place behind them would shift.
            lowered = "".join(low if len(low := each.lower()) == 1 else each for each in text)
        lowered = plain(lowered)
        self.asks = "?" in lowered
        """Whether there is any question mark."""
        known = _PIECES.get(unread)
        if known is None:
            known = _PIECES[unread] = Pieces(unread)
        self._known: Pieces = known
        self._read(lowered)
        if self._traits & UNPRINTABLE != 0:
            lowered = without_control(lowered)
            self._read(lowered)
        if self._traits & MAY_REACH_ACROSS != 0 and reaches_across(lowered):
            self._read_whole(lowered)
        self.numbers = self._traits & DIGITS != 0
        """Whether there is any digit."""
        self.left_out: list[int] = []
        """Which of all words are not read."""
        words = self.all_words
        if self._traits & HAS_UNREAD != 0:
            self.left_out = self._places_of(unread, HAS_UNREAD)
            words = []
            begins = 0
            for at in self.left_out:
                words += self.all_words[begins:at]
                begins = at + 1
            words += self.all_words[begins:]
        self.words: list[str] = words
        self.danger: list[int] = []
        """Which of the words are words of danger."""
        if self._traits & HOLDS_DANGER != 0:
            self.danger = self._places_of(ANY, HOLDS_DANGER)
            if self.left_out:
                self.danger = [at - bisect_left(self.left_out, at) for at in self.danger]
        self.words_of_danger: frozenset[str] = frozenset([words[at] for at in self.danger])
        """Each of those once."""
        self.vocabulary: AbstractSet[str] = set(words)
        """Each of the words once."""
        self._words_of: dict[tuple[int, int], tuple[int, int]] = {}
        self._within: dict[int, list[tuple[int, int]]] = {}

    def _places_of(self, asked: frozenset[str], trait: i64) -> list[int]:
        """Which of all words are among those that are asked for, which give a piece its trait."""
        places: list[int] = []
        for number in self._noted:
            piece = self.parts[number]
            if piece.traits & trait != 0:
                first: i64 = self._firsts[number]
                places += [first + at for at, word in enumerate(piece.words) if word in asked]
        return places

    def _read(self, text: str) -> None:
        """Finds the pieces of the text one by one, with where each begins."""
        known = self._known
        clock = known.clock
        most: i64 = len(text) // 2 + 2 if "\n" not in text else len(text) + 1
        starts, firsts = zeros(most), zeros(most)
        parts: list[Piece] = []
        words: list[str] = []
        noted: list[int] = []
        traits: i64 = 0
        in_ascii = text.isascii()
        # Another letter than those of ASCII is a question mark here, and looked at in the text.
        letters = vec[u8](text.encode("ascii", "replace"))
        length: i64 = len(letters)
        begins: i64 = 0
        at: i64 = 0
        count: i64 = 0
        first: i64 = 0
        while at <= length:
            name: i64 = 0
            letter: i64 = _BLANK
            while at < length:
                letter = i64(letters[at])
                if letter <= _BLANK and letter in (_BLANK, _LINE):
                    break
                name = (name << 7 & NAME) ^ letter
                at += 1
            if at > begins:
                piece = known.of(text, begins, at, name, in_ascii=in_ascii)
                starts[count] = begins
                firsts[count] = first
                count += 1
                first += piece.count
                traits |= piece.traits
                if piece.traits & (HAS_UNREAD | HOLDS_DANGER) != 0:
                    noted.append(len(parts))
                parts.append(piece)
                only = piece.only
                if only is not None:
                    words.append(only)
                elif piece is clock:
                    words.append("[")
                    words.append(text[begins + 1 : at - 1])
                    words.append("]")
                else:
                    for word in piece.words:
                        words.append(word)  # noqa: PERF402 - so compiled code appends at once
            if at < length and letter == _LINE:
                starts[count] = at
                firsts[count] = first
                count += 1
                first += 1
                parts.append(known.end_of_line)
                words.append("\n")
            at += 1
            begins = at
        self._traits = traits
        self._noted = noted
        """Which pieces hold words that are not read, or words of danger."""
        self._starts = starts
        self._firsts = firsts
        self.parts: list[Piece] = parts
        """The pieces of the text, as they follow each other."""
        self.all_words: list[str] = words
        """With those that are left out."""

    def _read_whole(self, text: str) -> None:
        """Tells the words of the text apart as if it were one piece."""
        piece = self._known.whole(text)
        self._traits = piece.traits
        self._noted = [0]
        self._starts = self._firsts = zeros(1)
        self.parts = [piece]
        self.all_words = list(piece.words)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Start and end in code points of the tokens from ``first`` up to, not with, ``last``."""
        span = self.span_of_all(self._among_all(first), self._among_all(last - 1) + 1)
        self._words_of[span] = first, last
        return span

    def span_of_all(self, first: int, last: int) -> tuple[int, int]:
        """The same, counted in all words."""
        return self._place(first)[0], self._place(last - 1)[1]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that begin from ``start`` up to, not with, ``end``: the way back from a span.

        Mostly the span was asked for before. Else a search by halves places a dozen of them, where
        telling the words of a part of the text apart anew would take as long as the remark did.
        """
        known = self._words_of.get((start, end))
        if known is not None:
            return known
        every = range(len(self.words))
        first = bisect_left(every, start, key=self._begins)
        return first, bisect_left(every, end, lo=first, key=self._begins)

    def _begins(self, word: int) -> int:
        """Where one of the words begins that are read."""
        return self._place(self._among_all(word))[0]

    def _among_all(self, word: i64) -> i64:
        """Where a word that is read stands among all words."""
        at: i64 = word
        for left_out in self.left_out:
            if left_out > at:
                break
            at += 1
        return at

    def _place(self, word: i64) -> tuple[int, int]:
        """Start and end of one word."""
        firsts = self._firsts
        at: i64 = 0
        end: i64 = len(self.parts)
        while at < end:
            middle: i64 = (at + end) >> 1
            if firsts[middle] > word:
                end = middle
            else:
                at = middle + 1
        at -= 1
        piece = self.parts[at]
        start: i64 = self._starts[at]
        words, text = piece.words, piece.text
        if words[0] == text:
            return start, start + len(text)
        within: i64 = word - firsts[at]
        if "".join(words) == text:
            before: i64 = 0
            while before < within:
                start += len(words[before])
                before += 1
            return start, start + len(words[within])
        places = self._within.get(at)
        if places is None:
            places = self._within[at] = places_within(text)
        first, last = places[within]
        return start + first, start + last


_PIECES: Final[dict[frozenset[str], Pieces]] = {}
"""The pieces that were met, by the words that are left out."""
