"""One place at which a rule speaks, and the order in which such places are taken together."""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.line import Line
from dispatch.classification.remarks.rule import Says

_NOTHING: Final = Line(vec[i64]())
_FEW: Final = 256
"""Mentions that are put into order by moving them one by one."""


@mypyc_attr(acyclic=True)
class Part:
    """Words of a remark that say something."""

    __slots__ = ("first", "last", "settles")

    def __init__(self, first: i64, last: i64, *, settles: bool = False) -> None:
        """Takes from which word up to, not with, which.

        ``settles`` tells whether they say how things are now, so that what stands before is over.
        """
        self.first: i64 = first
        self.last: i64 = last
        self.settles = settles


@mypyc_attr(acyclic=True)
class Mention(Part):
    """One place at which a rule speaks. What it says, and where in the remark, is filled in."""

    __slots__ = ("end", "minute", "number", "says", "seen")

    def __init__(
        self,
        minute: i64,
        end: i64,
        number: i64,
        first: i64,
        last: i64,
        says: Says,
        *,
        settles: bool = False,
        seen: Line = _NOTHING,
    ) -> None:
        """Takes when, by which rule, where, and what it says.

        Args:
            minute: Of the day by the last clock before it, -1 before any.
            end: Where it counts as ended: who says more of a thing says it after naming it.
            number: Of its rule.
            first: From which word it stands.
            last: Up to, not with, which.
            says: What it says.
            settles: Whether it replaces what was said before.
            seen: The thought as its rule sees it, without the words that a mask has used up.
        """
        self.first: i64 = first
        self.last: i64 = last
        self.settles = settles
        self.minute: i64 = minute
        self.end: i64 = end
        self.number: i64 = number
        self.says = says
        self.seen: Line = seen

    def comes_before(self, other: "Mention") -> bool:
        """Whether it is taken first: by the clock, by their ends, by rule, by their beginnings."""
        if self.minute != other.minute:
            return self.minute < other.minute
        if self.end != other.end:
            return self.end < other.end
        if self.number != other.number:
            return self.number < other.number
        return self.first < other.first


def in_order(mentions: list[Mention]) -> list[Mention]:
    """The mentions in the order in which they are taken together; mostly they are nearly in it."""
    count: i64 = len(mentions)
    at: i64 = 1
    while at < count:
        each = mentions[at]
        if each.comes_before(mentions[at - 1]):
            if count > _FEW:
                mentions.sort(key=_order)
                return mentions
            to: i64 = at
            while to > 0 and each.comes_before(mentions[to - 1]):
                mentions[to] = mentions[to - 1]
                to -= 1
            mentions[to] = each
        at += 1
    return mentions


def _order(mention: Mention) -> i64:
    """The same order as one number: a remark has fewer than 2 ** 18 words, a day 1,440 minutes."""
    time_and_end: i64 = (mention.minute + 1) << 18 | mention.end
    return (time_and_end << 14 | mention.number) << 18 | mention.first
