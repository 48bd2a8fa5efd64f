"""What do several things that a remark says mean together?

A phrase is heard where it stands. An act and its purpose, or somebody down and the needle beside
them, often stand in two sentences, told in any order and in words that no one phrase holds. Rules
report such parts as facts or as signs, and here the parts are taken together.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.mention import Part
from dispatch.classification.remarks.ranks import RANKS, TAKEN_BACK, Ranks
from dispatch.classification.remarks.rule import Says

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


_NOWHERE: Final[list[Part]] = []
"""The places of what does not stand there. Nothing is ever put into it."""


class _Value:
    """A value of a fact."""

    __slots__ = ("meets", "rank")

    def __init__(self, rank: i64) -> None:
        self.rank: i64 = rank
        self.meets = vec[i64]()
        """The numbers of what it meets of all that rules ask for."""


class _Fact:
    """A fact that rules ask for or say."""

    __slots__ = ("number", "ranks", "values")

    def __init__(self, number: i64, ranks: Ranks) -> None:
        self.number: i64 = number
        self.ranks = ranks
        self.values = {value: _Value(ranks.rank(value)) for value in ranks.values()}

    def ask(self, number: int, asked: str, *, least: bool) -> None:
        """Asks for a value; ``least`` tells whether a more serious one counts as well."""
        rank: i64 = self.ranks.rank(asked)
        for value, each in self.values.items():
            if value == asked or (least and each.rank >= max(rank, 0)):
                each.meets = append(each.meets, number)


class _Claim:
    """A fact that a rule says, with its value."""

    __slots__ = ("fact", "name", "rank", "value")

    def __init__(self, name: str, value: str, fact: _Fact) -> None:
        self.name = name
        self.value = value
        self.fact = fact
        self.rank: i64 = fact.ranks.rank(value)


class _Numbers:
    """Numbers of what is asked for, or of rules."""

    __slots__ = ("each",)

    def __init__(self, numbers: list[int]) -> None:
        self.each = vec[i64](numbers)


class _Ready:
    """A rule made ready."""

    __slots__ = ("claims", "id", "needs", "unless", "unless_within", "within")

    def __init__(
        self, rule: Together, needs: list[_Numbers], unless: _Numbers, claims: list[_Claim]
    ) -> None:
        self.id = rule.id
        self.needs = needs
        """For each part its alternatives."""
        self.unless = unless
        self.claims = claims
        self.within: i64 = rule.within
        self.unless_within: i64 = rule.unless_within


class Table:
    """Rules made ready, in the order in which they are looked at.

    All that they ask for, a sign or a fact with a value, has a number.
    """

    __slots__ = ("_numbers", "asked_by", "facts", "rules", "size")

    def __init__(self, rules: Iterable[Together]) -> None:
        """Makes the rules ready."""
        self._numbers: dict[str, int] = {}
        self.facts: dict[str, _Fact] = {}
        """The facts that they ask for or say."""
        self.rules: list[_Ready] = []
        asked_by: dict[int, list[int]] = {}
        for at, rule in enumerate(rules):
            needs = [self._numbers_of(need) for need in rule.needs]
            unless = [number for each in rule.unless for number in self._numbers_of(each)]
            claims = [_Claim(name, value, self._fact(name)) for name, value in rule.says]
            ready = _Ready(rule, [_Numbers(need) for need in needs], _Numbers(unless), claims)
            self.rules.append(ready)
            # It is looked at where its part of fewest facts is there: signs are met less often.
            facts = [need.count("=") for need in rule.needs]
            for number in needs[facts.index(min(facts))]:
                asked_by.setdefault(number, []).append(at)
        self.size: i64 = len(self._numbers)
        """How many things are asked for."""
        self.asked_by = [_Numbers(asked_by.get(at, [])) for at in range(len(self._numbers))]
        """For each of them the rules that are looked at where it is there."""
        for asked, number in self._numbers.items():
            name, is_fact, value = asked.partition("=")
            if is_fact:
                self._fact(name.rstrip(">")).ask(number, value, least=name.endswith(">"))

    def number(self, sign: str) -> int:
        """The number of a sign."""
        return self._numbers[sign]

    def _numbers_of(self, need: str) -> list[int]:
        return [self._numbers.setdefault(each, len(self._numbers)) for each in need.split("|")]

    def _fact(self, name: str) -> _Fact:
        fact = self.facts.get(name)
        if fact is None:
            fact = self.facts[name] = _Fact(len(self.facts), RANKS[name])
        return fact


@mypyc_attr(acyclic=True)
class Known:
    """What is said of a fact, and where."""

    __slots__ = ("part", "rank", "rule", "value")

    def __init__(self, value: str, rank: i64, part: Part, rule: str = "") -> None:
        """Takes the value, its rank, the place, and the rule that added it, if one of these did."""
        self.value = value
        self.rank: i64 = rank
        self.part = part
        self.rule = rule


@mypyc_attr(acyclic=True)
class Parts:
    """What one remark says, as far as it is known."""

    __slots__ = ("_asked", "_known", "_table", "_there")

    def __init__(self, table: Table) -> None:
        """Takes the rules; nothing is known yet."""
        self._table = table
        self._there = [_NOWHERE] * table.size
        """Where each thing stands that is asked for."""
        self._known: list[Known | None] = [None] * len(table.facts)
        self._asked = [False] * len(table.rules)
        """Whether each rule is to be looked at."""

    def see(self, sign: i64, part: Part) -> None:
        """Takes the place of a sign."""
        places = self._there[sign]
        if places:
            places.append(part)
        else:
            self._stands(sign, part)

    def know(self, name: str, value: str, part: Part) -> None:
        """Takes what is said of a fact; no rule asks for what several values of a list say."""
        fact = self._table.facts.get(name)
        if fact is not None and not fact.ranks.is_list:
            self._put(fact, Known(value, fact.values[value].rank, part))

    def said(self) -> dict[str, Known]:
        """What the parts say beside, by the name of the fact."""
        added: dict[str, Known] = {}
        rules = self._table.rules
        count: i64 = len(rules)
        at: i64 = 0
        while at < count:
            # What one rule adds may be that part of a rule further down.
            if self._asked[at]:
                self._add(rules[at], added)
            at += 1
        return added

    def _add(self, rule: _Ready, added: dict[str, Known]) -> None:
        """Adds what a rule says where it speaks."""
        if not self._all_there(rule) or not self._may_add(rule):
            return  # as nearly always
        parts = self._parts_of(rule)
        if not parts:
            return
        for claim in rule.claims:
            old = self._known[claim.fact.number]
            if old is None or _raises(claim, old, over_none=not _undoes(old.part, parts, GUARD)):
                known = Known(claim.value, claim.rank, parts[0], rule.id)
                self._put(claim.fact, known)
                added[claim.name] = known

    def _all_there(self, rule: _Ready) -> bool:
        """Whether each part of a rule stands somewhere."""
        return all(self._is_there(need) for need in rule.needs)

    def _is_there(self, need: _Numbers) -> bool:
        return any(self._there[number] for number in need.each)

    def _may_add(self, rule: _Ready) -> bool:
        """Whether a rule says more than is said already, wherever its parts stand."""
        for claim in rule.claims:
            old = self._known[claim.fact.number]
            if old is None or _raises(claim, old, over_none=True):
                return True
        return False

    def _parts_of(self, rule: _Ready) -> list[Part]:
        """The first place of a rule's first part that has the others near and no guard."""
        found = [self._places(need) for need in rule.needs]
        others = [Row(places) for places in found[1:]]
        guards: Row | None = None
        for one in found[0]:
            parts = _with_nearest(one, others, rule.within)
            if parts:
                if guards is None:
                    guards = Row(self._places(rule.unless))
                if not guards.undo(parts, rule.unless_within):
                    return parts
        return []

    def _places(self, need: _Numbers) -> list[Part]:
        """Where one of the alternatives stands."""
        found = _NOWHERE
        for number in need.each:
            places = self._there[number]
            if places:
                found = found + places if found else places
        return found

    def _put(self, fact: _Fact, known: Known) -> None:
        """Puts what is said of a fact in the place of what was said before."""
        old = self._known[fact.number]
        if old is not None:
            for number in fact.values[old.value].meets:
                self._there[number] = _NOWHERE
        self._known[fact.number] = known
        for number in fact.values[known.value].meets:
            self._stands(number, known.part)

    def _stands(self, asked: i64, part: Part) -> None:
        """Takes the only place of what is asked for, and has the rules looked at that ask."""
        self._there[asked] = [part]
        for at in self._table.asked_by[asked].each:
            self._asked[at] = True


_MANY: Final = 64
"""Parts above which their nearest is looked for from left to right."""


@mypyc_attr(acyclic=True)
class Row:
    """Parts among which the nearest is looked for, in a hostile text thousands of times."""

    __slots__ = ("_from_left", "_parts", "_settled")

    def __init__(self, parts: list[Part]) -> None:
        """Takes the parts; those of few are looked at one by one."""
        self._parts = parts
        self._from_left = _FromLeft(parts) if len(parts) > _MANY else None
        self._settled: i64 = -1
        """Where the last one begins that settles the matter."""
        for part in parts:
            if part.settles and part.first > self._settled:
                self._settled = part.first

    def nearest(self, one: Part) -> Part:
        """The part with the fewest words between; of several the one that was given first."""
        if self._from_left is not None:
            return self._from_left.nearest(one)
        nearest = self._parts[0]
        near: i64 = _apart(one, nearest)
        for part in self._parts:
            apart: i64 = _apart(one, part)
            if apart < near:
                nearest, near = part, apart
        return nearest

    def undo(self, parts: list[Part], within: i64) -> bool:
        """Whether one stands near a part, or settles the matter behind them all."""
        if not self._parts:
            return False
        behind = True
        for part in parts:
            if _apart(self.nearest(part), part) <= within:
                return True
            behind = behind and part.first <= self._settled
        return behind


@mypyc_attr(acyclic=True)
class _FromLeft:
    """Many parts, put into the order in which they begin."""

    __slots__ = ("_firsts", "_longest", "_numbers", "_parts")

    def __init__(self, parts: list[Part]) -> None:
        self._numbers = sorted(range(len(parts)), key=lambda number: parts[number].first)
        self._parts = [parts[number] for number in self._numbers]
        self._firsts = [part.first for part in self._parts]
        self._longest: i64 = max([part.last - part.first for part in parts])

    def nearest(self, one: Part) -> Part:
        """The nearest of the parts."""
        count: i64 = len(self._firsts)
        begins: i64 = bisect_left(self._firsts, one.first)
        found: i64 = min(begins, count - 1)
        near: i64 = _apart(one, self._parts[found])
        at: i64 = begins
        while at < count and self._parts[at].first - one.last <= near:
            found, near = self._nearer(one, at, found, near)
            at += 1
        at = begins - 1
        while at >= 0 and one.first - self._parts[at].first - self._longest <= near:
            found, near = self._nearer(one, at, found, near)
            at -= 1
        return self._parts[found]

    def _nearer(self, one: Part, at: i64, found: i64, near: i64) -> tuple[i64, i64]:
        """The nearer of two places in the row, with the words between."""
        apart: i64 = _apart(one, self._parts[at])
        if apart < near or (apart == near and self._numbers[at] < self._numbers[found]):
            return at, apart
        return found, near


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


def _raises(claim: _Claim, old: Known, *, over_none: bool) -> bool:
    """Whether what a rule says takes the place of what is said already."""
    if old.rank == TAKEN_BACK and old.part.settles:
        return over_none
    if old.rank < 0:
        return True  # unanswered or refused: something was said of it after all
    if claim.fact.ranks.is_category or (old.rank == 0 and not over_none):
        return False
    return claim.rank > old.rank
