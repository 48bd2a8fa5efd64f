"""Which phrases can stand where a letter stands? Those whose next rarest words are near it.

A phrase is anchored at its rarest word. Of the phrases that a letter anchors, sixty at a time are
looked at together, one bit each: every letter near the anchor gives the bits of the phrases whose
second, or third, rarest word it is. A phrase for which both are met is worth trying.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from librt.vecs import vec
from mypy_extensions import i16, i64

from dispatch.classification.remarks.letter_set import LetterSet
from dispatch.classification.remarks.line import A_MARK
from dispatch.classification.remarks.pattern import FIRST
from dispatch.classification.remarks.phrase import Phrase

_GROUP: Final = 60
"""Phrases that are looked at together: the bits of a number, all of them positive."""
_PRIME: Final = 61
"""The remainders of the powers of two below ``2 ** 60`` by it are all different."""
_WHICH: Final = bytes(
    next((bit for bit in range(_GROUP) if (1 << bit) % _PRIME == rest), 0) for rest in range(_PRIME)
)
"""Which bit it is, by its remainder."""
_SPREAD: Final = 40_503
"""Spreads the numbers of letters that stand side by side."""


class Side:
    """What is asked of the letters behind, or before, an anchor."""

    __slots__ = ("_letters", "_mask", "far", "second", "third")

    def __init__(self, far: i64, asked: dict[int, list[int]]) -> None:
        """Takes how far away letters can stand, and which bits each of them gives.

        Args:
            far: Letters from the anchor, marks not counted.
            asked: By the number of a letter, the phrases whose second rarest word it is, and those
                whose third rarest it is.
        """
        size: i64 = 2
        while size < 2 * len(asked):
            size *= 2
        self.far: i64 = far
        self._mask: i64 = size - 1
        # Half a kilobyte for a hundred letters: that most are none of these is seen in the cache.
        self._letters = vec[i16]([-1] * size)
        self.second = vec[i64]([0] * size)
        """Bits by place: the phrases whose second rarest word a letter is."""
        self.third = vec[i64]([0] * size)
        """Those whose third rarest word it is."""
        for letter, (second, third) in asked.items():
            place: i64 = letter * _SPREAD & self._mask
            while self._letters[place] >= 0:
                place = (place + 1) & self._mask
            self._letters[place] = i16(letter)
            self.second[place] = second
            self.third[place] = third

    def given(self, bits: vec[i64], letters: vec[i64], at: i64, bound: i64, way: i64) -> i64:
        """Those of the bits, :attr:`second` or :attr:`third`, that the letters near one give.

        Args:
            bits: One or the other.
            letters: Of a remark.
            at: Where the anchor stands.
            bound: Up to, not with, which letter to look.
            way: One step, behind it or, below zero, before it.
        """
        own, mask = self._letters, self._mask
        given: i64 = 0
        left: i64 = self.far
        at += way
        while at != bound and left > 0:
            letter: i64 = letters[at]
            at += way
            if letter == A_MARK:
                continue
            left -= 1
            place: i64 = letter * _SPREAD & mask
            there: i64 = i64(own[place])
            while there >= 0:  # mostly a free place is met at once
                if there == letter:
                    given |= bits[place]
                    break
                place = (place + 1) & mask
                there = i64(own[place])
        return given


class Group:
    """Up to sixty phrases with the same anchor that demand more than one word."""

    __slots__ = ("_before", "_behind", "_numbers", "_two")

    def __init__(self, phrases: Sequence[Phrase], numbers: Sequence[int]) -> None:
        """Takes the numbers of the phrases."""
        asked: tuple[dict[int, list[int]], dict[int, list[int]]] = (
            defaultdict(lambda: [0, 0]),
            defaultdict(lambda: [0, 0]),
        )
        far = [0, 0]
        two: i64 = 0
        for place, number in enumerate(numbers):
            phrase = phrases[number]
            for row in (0, 1):
                if len(phrase.demanded) <= row + 1:
                    two |= 1 << place
                    continue
                reach = phrase.reach[row + 1]
                side = 0 if reach > 0 else 1
                far[side] = max(far[side], abs(reach))
                for other in phrase.demanded[row + 1]:
                    letter = ord(other) - FIRST
                    asked[side][letter][row] |= 1 << place
        self._numbers = vec[i64](list(numbers))
        self._two: i64 = two
        """The phrases that demand two words only."""
        self._behind = Side(far[0], asked[0]) if asked[0] else None
        self._before = Side(far[1], asked[1]) if asked[1] else None

    def near(self, letters: vec[i64], at: i64, begins: i64, ends: i64) -> i64:
        """The phrases of the group for which enough stands near a letter, as bits.

        Args:
            letters: Of a remark.
            at: Where the letter stands.
            begins: Where its thought begins.
            ends: Where it ends: up to, not with.
        """
        behind, before = self._behind, self._before
        second: i64 = 0
        if behind is not None:
            second = behind.given(behind.second, letters, at, ends, 1)
        if before is not None:
            second |= before.given(before.second, letters, at, begins - 1, -1)
        third: i64 = self._two
        if second & ~third == 0:
            return second  # mostly none
        if behind is not None:
            third |= behind.given(behind.third, letters, at, ends, 1)
        if before is not None:
            third |= before.given(before.third, letters, at, begins - 1, -1)
        return second & third

    def number_of(self, lowest: i64) -> i64:
        """The number of the phrase of one bit."""
        which: i64 = _WHICH[lowest % _PRIME]
        return self._numbers[which]


class Anchor:
    """The phrases that are tried where a letter stands."""

    __slots__ = ("alone", "groups")

    def __init__(self, phrases: Sequence[Phrase], numbers: Sequence[int]) -> None:
        """Takes the numbers of all phrases whose rarest word the letter is."""
        self.alone = vec[i64]([n for n in numbers if len(phrases[n].demanded) == 1])
        """Those that demand nothing beside it."""
        others = [number for number in numbers if len(phrases[number].demanded) > 1]
        self.groups = [
            Group(phrases, others[first : first + _GROUP])
            for first in range(0, len(others), _GROUP)
        ]


class Anchors:
    """What is tried where a letter stands; put together when the letter is first met."""

    def __init__(self, phrases: list[Phrase]) -> None:
        """Notes where each phrase is anchored."""
        self._phrases = phrases
        self._numbers: dict[int, list[int]] = defaultdict(list)
        for number, phrase in enumerate(phrases):
            for letter in phrase.demanded[0]:
                self._numbers[ord(letter) - FIRST].append(number)
        self._anchoring = LetterSet(self._numbers)
        self._made: list[Anchor | None] = [None] * (max(self._numbers, default=0) + 1)

    def of(self, letter: i64) -> Anchor | None:
        """What is tried there; nothing for a letter that is no phrase's rarest word."""
        if letter >= len(self._made):
            return None
        made = self._made[letter]
        if made is None and self._anchoring.has(letter):
            made = self._made[letter] = Anchor(self._phrases, self._numbers[letter])
        return made
