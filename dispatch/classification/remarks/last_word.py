"""What holds after the last word about each thing? Places at which rules speak, taken one by one.

A later word of a settling rule replaces what was said before, else the more serious of two holds.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from mypy_extensions import i64

from dispatch.classification.remarks.rule import Rule, Says
from dispatch.contracts.fact import NOT_KNOWN, SCALES, UNKNOWN, Shape, is_acute

WEAPON: Final = "weapon"
WEAPON_TYPE: Final = "weapon_type"
_NO_WEAPON: Final = NOT_KNOWN | {"none"}
LISTS: Final = frozenset(name for name, scale in SCALES.items() if scale.shape is Shape.LIST)
"""Facts of which several values hold at once."""


class Mention:
    """One place at which a rule speaks."""

    __slots__ = ("end", "first", "last", "minute", "number", "says")

    def __init__(
        self, minute: i64, end: i64, number: i64, first: i64, last: i64, says: Says
    ) -> None:
        """Takes when, by which rule, where, and what it says.

        Args:
            minute: Of the day by the last clock before it, -1 before any.
            end: Where it counts as ended: who says more of a thing says it after naming it.
            number: Of its rule.
            first: From which word it stands.
            last: Up to, not with, which.
            says: What it says.
        """
        self.minute: i64 = minute
        self.end: i64 = end
        self.number: i64 = number
        self.first: i64 = first
        self.last: i64 = last
        self.says = says

    def comes_before(self, other: "Mention") -> bool:
        """Whether it is taken first: by the clock, by their ends, by rule, by their beginnings."""
        if self.minute != other.minute:
            return self.minute < other.minute
        if self.end != other.end:
            return self.end < other.end
        if self.number != other.number:
            return self.number < other.number
        return self.first < other.first

    def moved(self, words: i64, minute: i64) -> "Mention":
        """The same, so many words further on and said at a minute."""
        return Mention(
            minute,
            self.end + words,
            self.number,
            self.first + words,
            self.last + words,
            self.says,
        )


def in_order(mentions: list[Mention]) -> list[Mention]:
    """The mentions in the order in which they are taken together; mostly they are in it."""
    count: i64 = len(mentions)
    at: i64 = 1
    while at < count:
        if mentions[at].comes_before(mentions[at - 1]):
            mentions.sort(key=_order)
            return mentions
        at += 1
    return mentions


def _order(mention: Mention) -> tuple[int, int, int, int]:
    return mention.minute, mention.end, mention.number, mention.first


Held = tuple[tuple[str, ...], Mention]
"""Values of a fact, with the mention that they rest on."""


def taken_together(mentions: list[Mention], rules: Sequence[Rule]) -> dict[str, Held]:
    """Each fact's value after the last word about it, with the mention that it rests on."""
    held: dict[str, Held] = {}
    for mention in mentions:
        for name, value in mention.says:
            if name == WEAPON_TYPE:
                continue
            old = held.get(name)
            if old is None:
                if not rules[mention.number].follows:
                    held[name] = ((value,), mention)
            elif name in LISTS:
                held[name] = (tuple(dict.fromkeys((*old[0], value))), mention)
            elif _replaces(name, value, old[0][0], rules[mention.number].turn):
                held[name] = ((value,), mention)
    typed = _typed_by(mentions, held.get(WEAPON))
    if typed is not None:
        held[WEAPON_TYPE] = typed
    return held


def _typed_by(mentions: list[Mention], weapon: Held | None) -> Held | None:
    """The type of the weapon that counts: its own, or else the one named nearest before it."""
    if weapon is None or weapon[0][0] in _NO_WEAPON:
        return None
    counts = weapon[1]
    kinds = [
        ((value,), mention)
        for mention in mentions
        for name, value in mention.says
        if name == WEAPON_TYPE
    ]
    for kind in kinds:
        if kind[1] is counts:
            return kind
    # By the clock and their ends alone.
    before = [
        kind
        for kind in kinds
        if (kind[1].minute, kind[1].end) < (counts.minute, counts.end)
    ]
    return before[-1] if before else kinds[0] if kinds else None


@lru_cache(maxsize=4_096)
def _replaces(name: str, value: str, old: str, turn: str) -> bool:
    """Whether a value takes the place of the one that was said before."""
    if old == UNKNOWN and value in NOT_KNOWN:
        return False
    if turn == "settles" and value == UNKNOWN:
        return True  # taken back: who was led off the bridge is no longer beside the means
    if turn == "settles" or old in NOT_KNOWN:
        return value not in NOT_KNOWN or old in NOT_KNOWN
    if value in NOT_KNOWN:
        return False
    if turn == "explains" and not is_acute({name: (old,)}):
        return True
    if SCALES[name].shape is Shape.CATEGORY:
        return False  # the first word stands, unless a later one settles it
    return SCALES[name].rank(value) > SCALES[name].rank(old)
