"""What do several things that a remark says mean together?

A phrase is heard where it stands. An act and its purpose, or somebody down and the needle beside
them, often stand in two sentences, told in any order and in words that no one phrase holds. Rules
report such parts as facts or as signs, and here the parts are taken together.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from mypy_extensions import i64

from dispatch.classification.remarks.mention import Part
from dispatch.classification.remarks.rule import Says
from dispatch.contracts.fact import SCALES, UNKNOWN, Shape

FAR: Final = 100_000
"""Anywhere in a remark."""
GUARD: Final = 20
"""Words that a guard reaches: in a long remark what stands further off is about something else.

Of some 4,900 labeled remarks one reads otherwise than with guards that reach everywhere; with 14
words it is three, with eight it is eight.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Parts that say more together than each alone. A fact that is said already is only raised.

    Words near the parts that deny the fact stand, as do those that settle it behind them.
    """

    id: str
    """Short and lasting: ``together.pills-to-die``."""
    needs: tuple[str, ...]
    """All of these have to be there, each a list of alternatives with ``|`` between them.

    ``pills_taken`` is a sign, ``overdose=suspected`` a fact with that value, and
    ``suicide_ideation>=passive`` a fact with that value or a more serious one. What is found is
    shown by the words of the first.
    """
    says: Says
    unless: tuple[str, ...] = ()
    """None of these may stand near a part, nor settle the matter behind them all: "came round"."""
    unless_within: int = GUARD
    """Words that may lie between a part and what undoes it. ``FAR`` where what is said weighs less
    than what undoes it: somebody about to die anywhere in the remark commits no offense."""
    within: int = FAR
    """Words that may lie between the first part and each other."""


_MANY: Final = 64
"""Parts above which their nearest is looked for from left to right."""


class Parts:
    """What a remark says, as far as it is known."""

    def __init__(
        self,
        facts: Mapping[str, tuple[str, Part]],
        signs: Mapping[str, Sequence[Part]],
    ) -> None:
        """Takes what the rules found.

        Args:
            facts: Value and place by name; lists are left out.
            signs: Places by name.
        """
        self._facts = dict(facts)
        self._signs = signs

    def of(self, rule: Together) -> dict[str, tuple[str, Part]]:
        """Value and place of each fact that a rule adds; none where it does not speak."""
        found: list[list[Part]] = []
        for need in rule.needs:
            places = self._places(need)
            if not places:
                return {}  # most remarks have not even the first part
            found.append(places)
        others = [Row(places) for places in found[1:]]
        guards = Row([part for each in rule.unless for part in self._places(each)])
        parts: list[Part] = []
        for one in found[0]:
            parts = _with_nearest(one, others, rule.within)
            if parts and not guards.undo(parts, rule.unless_within):
                break
            parts = []
        if not parts:
            return {}
        added = {
            name: (value, parts[0])
            for name, value in rule.says
            if (old := self._facts.get(name)) is None
            or _raises(
                name,
                value,
                old[0],
                over_none=not _undoes(old[1], parts, GUARD),
                taken_back=old[1].settles,
            )
        }
        self._facts |= added
        return added

    def _places(self, need: str) -> list[Part]:
        """Where one of the alternatives stands."""
        found: list[Part] = []
        signs, facts = self._signs, self._facts
        for one in _alternatives(need):
            if not one.value:
                if one.name in signs:
                    found += signs[one.name]
            elif one.name in facts:
                value, part = facts[one.name]
                if value == one.value or (one.least and _reaches(one.name, value, one.value)):
                    found.append(part)
        return found


class Row:
    """Parts among which the nearest is looked for, in a hostile text thousands of times."""

    __slots__ = ("_firsts", "_from_left", "_longest", "_numbers", "_parts", "_settled")

    def __init__(self, parts: list[Part]) -> None:
        """Takes the parts; those of few are looked at one by one."""
        self._parts = parts
        self._from_left: list[Part] = []
        self._numbers: list[int] = []
        self._firsts: list[int] = []
        self._longest: i64 = 0
        self._settled: i64 = -1
        """Where the last one begins that settles the matter."""
        for part in parts:
            if part.settles:
                self._settled = max(self._settled, part.first)
        if len(parts) > _MANY:
            self._put_from_left()

    def _put_from_left(self) -> None:
        parts = self._parts
        self._numbers = sorted(range(len(parts)), key=lambda number: parts[number].first)
        self._from_left = [parts[number] for number in self._numbers]
        self._firsts = [part.first for part in self._from_left]
        self._longest = max([part.last - part.first for part in parts])

    def nearest(self, one: Part) -> Part:
        """The part with the fewest words between; of several the one that was given first."""
        if self._firsts:
            return self._nearest_of_many(one)
        nearest = self._parts[0]
        near: i64 = _apart(one, nearest)
        for part in self._parts:
            apart: i64 = _apart(one, part)
            if apart < near:
                nearest, near = part, apart
        return nearest

    def _nearest_of_many(self, one: Part) -> Part:
        count: i64 = len(self._firsts)
        begins: i64 = bisect_left(self._firsts, one.first)
        found: i64 = min(begins, count - 1)
        near: i64 = _apart(one, self._from_left[found])
        at: i64 = begins
        while at < count and self._from_left[at].first - one.last <= near:
            found, near = self._nearer(one, at, found, near)
            at += 1
        at = begins - 1
        while at >= 0 and one.first - self._from_left[at].first - self._longest <= near:
            found, near = self._nearer(one, at, found, near)
            at -= 1
        return self._from_left[found]

    def _nearer(self, one: Part, at: i64, found: i64, near: i64) -> tuple[i64, i64]:
        """The nearer of two places in the row, with the words between."""
        apart: i64 = _apart(one, self._from_left[at])
        if apart < near or (apart == near and self._numbers[at] < self._numbers[found]):
            return at, apart
        return found, near

    def undo(self, parts: list[Part], within: i64) -> bool:
        """Whether one stands near a part, or settles the matter behind them all."""
        if not self._parts:
            return False
        if self._settled >= 0 and all(part.first <= self._settled for part in parts):
            return True
        return any(_apart(self.nearest(part), part) <= within for part in parts)


class _Alternative:
    """One of those of which a part is made."""

    __slots__ = ("least", "name", "value")

    def __init__(self, name: str, value: str, *, least: bool) -> None:
        self.name = name
        self.value = value
        """Empty for a sign."""
        self.least = least
        """Whether a more serious value counts as well."""


@cache
def _alternatives(need: str) -> list[_Alternative]:
    found = []
    for one in need.split("|"):
        name, least, value = one.partition(">=")
        if not least:
            name, _, value = one.partition("=")
        found.append(_Alternative(name, value, least=bool(least)))
    return found


def parts_of(rule: Together) -> tuple[frozenset[str], ...]:
    """For each part of a rule the signs and facts of which one has to be there."""
    return tuple(frozenset(one.name for one in _alternatives(need)) for need in rule.needs)


def names(rules: Iterable[Together]) -> frozenset[str]:
    """The signs that rules ask for."""
    return frozenset(
        one
        for rule in rules
        for need in (*rule.needs, *rule.unless)
        for one in need.split("|")
        if "=" not in one
    )


def _with_nearest(one: Part, found: list[Row], within: i64) -> list[Part]:
    """A part with the nearest of each other; empty where one of them lies too far away."""
    parts = [one]
    for others in found:
        nearest = others.nearest(one)
        if _apart(one, nearest) > within:
            return []
        parts.append(nearest)
    return parts


def _undoes(guard: Part, parts: list[Part], within: i64) -> bool:
    """Whether a guard stands near one of the parts, or settles the matter behind them all."""
    behind = guard.settles
    for part in parts:
        if _apart(guard, part) <= within:
            return True
        behind = behind and part.first <= guard.first
    return behind


def _apart(one: Part, other: Part) -> i64:
    """Words between two parts."""
    if one.first >= other.last:
        return one.first - other.last
    return max(0, other.first - one.last)


def _reaches(name: str, value: str, least: str) -> bool:
    scale = SCALES[name]
    return value in scale.values and scale.rank(value) >= scale.rank(least)


def _raises(name: str, value: str, old: str, *, over_none: bool, taken_back: bool) -> bool:
    """Whether a value takes the place of one that is said already."""
    scale = SCALES[name]
    if old == UNKNOWN and taken_back:
        return over_none
    if old not in scale.values:
        return True  # unanswered or refused: something was said of it after all
    if scale.shape is Shape.CATEGORY:
        return False
    if scale.rank(old) == 0 and not over_none:
        return False
    return scale.rank(value) > scale.rank(old)
