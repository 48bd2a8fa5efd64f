"""Which phrases can stand where a letter stands? Those whose next rarest words are near it.

A phrase is anchored at its rarest word. Of the phrases that a letter anchors, sixty at a time are
looked at together, one bit each: every letter near the anchor gives the bits of the phrases whose
second, or third, rarest word it is. A phrase for which both are met is worth trying.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i16, i64

from dispatch.classification.remarks.letter_set import LetterSet
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

    __slots__ = ("_bits", "_letters", "_mask", "far")

    def __init__(self, far: i64, asked: dict[int, list[int]]) -> None:
        """Takes how far away letters can stand, and which bits each of them gives.

        Args:
            far: Letters from the anchor.
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
        self._bits = vec[i64]([0] * (2 * size))
        for letter, (second, third) in asked.items():
            place = self._place(letter)
            self._letters[place] = i16(letter)
            self._bits[2 * place] = second
            self._bits[2 * place + 1] = third

    def met(self, letters: vec[i64], first: i64, end: i64) -> tuple[i64, i64]:
        """The phrases whose second, and whose third, rarest word stands among some letters."""
        second: i64 = 0
        third: i64 = 0
        at: i64 = first
        while at < end:
            letter = letters[at]
            place = self._place(letter)
            if self._letters[place] == letter:
                second |= self._bits[2 * place]
                third |= self._bits[2 * place + 1]
            at += 1
        return second, third

    def _place(self, letter: i64) -> i64:
        """Where a letter stands among those that are asked for, or a place that is free."""
        mask: i64 = self._mask
        place: i64 = letter * _SPREAD & mask
        there: i64 = i64(self._letters[place])
        while there != letter and there >= 0:
            place = (place + 1) & mask
            there = i64(self._letters[place])
        return place


class Group:
    """Up to sixty phrases with the same anchor that demand more than one word."""

    __slots__ = ("_before", "_behind", "_numbers", "_two", "hint")

    def __init__(self, phrases: Sequence[Phrase], numbers: Sequence[int]) -> None:
        """Takes the numbers of the phrases."""
        asked: tuple[dict[int, list[int]], dict[int, list[int]]] = (
            defaultdict(lambda: [0, 0]),
            defaultdict(lambda: [0, 0]),
        )
        far = [0, 0]
        two: i64 = 0
        hint: i64 = 0
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
                    if row == 0:
                        hint |= hint_of(letter)
        self._numbers = vec[i64](list(numbers))
        self._two: i64 = two
        """The phrases that demand two words only."""
        self.hint: i64 = hint
        """What tells of most thoughts that no second word stands there."""
        self._behind = Side(far[0], asked[0]) if asked[0] else None
        self._before = Side(far[1], asked[1]) if asked[1] else None

    def worth_trying(self, letters: vec[i64], at: i64) -> vec[i64]:
        """The numbers of the phrases of the group for which enough stands near a letter."""
        found = vec[i64]()
        length: i64 = len(letters)
        second: i64 = 0
        third: i64 = self._two
        side = self._behind
        if side is not None:
            more, further = side.met(letters, at + 1, min(at + side.far + 1, length))
            second |= more
            third |= further
        side = self._before
        if side is not None:
            more, further = side.met(letters, max(at - side.far, 0), at)
            second |= more
            third |= further
        both: i64 = second & third
        while both != 0:
            lowest: i64 = both & -both
            which: i64 = _WHICH[lowest % _PRIME]
            found = append(found, self._numbers[which])
            both ^= lowest
        return found


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
        if not self._anchoring.has(letter):
            return None
        made = self._made[letter]
        if made is None:
            made = self._made[letter] = Anchor(self._phrases, self._numbers[letter])
        return made


def hint_of(letter: i64) -> i64:
    """One bit for a letter, which it shares with others."""
    return i64(1) << (letter % _GROUP)
