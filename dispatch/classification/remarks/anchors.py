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
_ROWS: Final = 4
"""What is known of a letter: two rows for each side of the anchor."""
_SPREAD: Final = 40_503
"""Spreads the numbers of letters that stand side by side."""


class Group:
    """Up to sixty phrases with the same anchor that demand more than one word."""

    __slots__ = ("_before", "_behind", "_bits", "_letters", "_mask", "_numbers", "_two")

    def __init__(self, phrases: Sequence[Phrase], numbers: Sequence[int]) -> None:
        """Takes the numbers of the phrases."""
        # By letter, the phrases whose second and third rarest word it is behind the anchor, and
        # those whose second and third it is before it.
        asked: dict[int, list[int]] = defaultdict(lambda: [0] * _ROWS)
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
                    asked[ord(other) - FIRST][2 * side + row] |= 1 << place
        self._numbers = vec[i64](list(numbers))
        self._two: i64 = two
        """The phrases that demand two words only."""
        self._behind: i64 = far[0]
        self._before: i64 = far[1]
        """How far away from the anchor letters can stand, marks not counted."""
        size: i64 = 2
        while size < 2 * len(asked):
            size *= 2
        self._mask: i64 = size - 1
        # Two bytes a letter: that most letters are none of these is seen in the nearest cache.
        self._letters = vec[i16]([-1] * size)
        self._bits = vec[i64]([0] * (_ROWS * size))
        for letter, rows in asked.items():
            slot: i64 = letter * _SPREAD & self._mask
            while self._letters[slot] >= 0:
                slot = (slot + 1) & self._mask
            self._letters[slot] = i16(letter)
            for row, bits in enumerate(rows):
                self._bits[_ROWS * slot + row] = bits

    def near(self, letters: vec[i64], at: i64, begins: i64, ends: i64) -> i64:
        """The phrases of the group for which enough stands near a letter, as bits.

        Args:
            letters: Of a remark.
            at: Where the letter stands.
            begins: Where its thought begins.
            ends: Where it ends: up to, not with.
        """
        own, bits, mask = self._letters, self._bits, self._mask
        second: i64 = 0
        third: i64 = self._two
        row: i64 = 0
        way: i64 = 1
        bound: i64 = ends
        left: i64 = self._behind
        while True:
            place: i64 = at + way
            while place != bound and left > 0:
                letter: i64 = letters[place]
                place += way
                if letter == A_MARK:
                    continue
                left -= 1
                slot: i64 = letter * _SPREAD & mask
                there: i64 = i64(own[slot])
                while there >= 0:  # mostly a free slot is met at once
                    if there == letter:
                        second |= bits[_ROWS * slot + row]
                        third |= bits[_ROWS * slot + row + 1]
                        break
                    slot = (slot + 1) & mask
                    there = i64(own[slot])
            if way < 0:
                return second & third
            row = 2
            way = -1
            bound = begins - 1
            left = self._before

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
