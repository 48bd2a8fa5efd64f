"""A call that is not known: one variable for each fact, for each time, and for what is latched."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import z3

from dispatch.contracts.fact import REFUSED, SCALES, UNANSWERED, UNKNOWN, Shape
from dispatch.policy.condition import CALM, MATCHING
from dispatch.policy.layout import NEEDS, ours
from dispatch.policy.model import Profile, When

NOT_SAID: Final = (UNKNOWN, UNANSWERED, REFUSED)
"""Codes 0, 1 and 2 of every fact with one value; the values follow, calmest first."""

ANY: Final = "any"
"""The value of a fact that no scale knows, and that no rule may name."""

OPEN: Final = "language:other"
"""Stands for all values with an open end."""


def values_of(profile: Profile) -> dict[str, tuple[str, ...]]:
    """Every fact there can be with its values: the scales, what no rule may name, what one does."""
    found = {name: scale.values for name, scale in SCALES.items()}
    found["preference"] = (*found["preference"], OPEN)
    for name in MATCHING - found.keys():
        found[name] = (ANY,)
    for when in _conditions(profile):
        for condition in when:
            known = found.setdefault(condition.fact, ())
            new = sorted(condition.values - set(known) - set(NOT_SAID))
            found[condition.fact] = (*known, *new)
    return dict(sorted(found.items()))


def _conditions(profile: Profile) -> Iterator[When]:
    yield from (rule.when for rule in profile.floors)
    yield from (rule.when for rule in profile.nevers)
    yield from (rule.when for rule in profile.excuses)
    for only in profile.onlys:
        yield from only.alternatives


def calm_value(fact: str) -> str:
    """The value of a fact on a call on which nothing is wrong; for a list, empty."""
    scale = SCALES.get(fact)
    if scale is None:
        return UNKNOWN
    if scale.shape is Shape.LIST:
        return ""
    if scale.shape is Shape.ORDERED or scale.values == ("false", "true"):
        return scale.values[0]
    return CALM.get(fact, UNKNOWN)


class Call:
    """One call in variables whose names begin with ``name``."""

    def __init__(self, profile: Profile, name: str) -> None:
        self.values = values_of(profile)
        self.single: dict[str, z3.ArithRef] = {}
        self.listed: dict[str, dict[str, z3.BoolRef]] = {}
        self.bounds: list[z3.BoolRef] = []
        """What every call keeps to."""
        self._has: dict[tuple[str, str], z3.BoolRef] = {}
        for fact, values in self.values.items():
            if fact in SCALES and SCALES[fact].shape is Shape.LIST:
                names = (*NOT_SAID[1:], *values)
                self.listed[fact] = {one: z3.Bool(f"{name}.{fact}={one}") for one in names}
            else:
                code = z3.Int(f"{name}.{fact}")
                self.single[fact] = code
                self.bounds += [code >= 0, code < len(NOT_SAID) + len(values)]
        self.here = {}
        self.times = {}
        for rule in profile.modes:
            if ours(rule):
                self.here[rule.mode.value] = z3.Bool(f"{name}.here.{rule.mode.value}")
                self.times[rule.mode.value] = z3.Int(f"{name}.seconds.{rule.mode.value}")
                self.bounds.append(self.times[rule.mode.value] >= 0)
        self.waited = z3.Int(f"{name}.waited")
        self.after = z3.Int(f"{name}.after")
        self.reported = z3.Bool(f"{name}.reported")
        self.bounds += [self.waited >= 0, self.after >= -1]
        self.level = z3.Int(f"{name}.level")
        """The level that the desk has latched, 0 for the mildest."""
        self.bounds += [self.level >= 0, self.level < len(profile.levels)]
        self.needs = {need: z3.Bool(f"{name}.need.{need.value}") for need in NEEDS}
        """The needs that the desk has latched."""

    def code(self, fact: str, value: str) -> int:
        """The number of a value of a fact with one value."""
        return (*NOT_SAID, *self.values[fact]).index(value)

    def has(self, fact: str, value: str) -> z3.BoolRef:
        """That the value is present."""
        key = (fact, value)
        if key not in self._has:
            if fact in self.listed:
                self._has[key] = self.listed[fact].get(value, z3.BoolVal(False))
            elif fact in self.values and value in (*NOT_SAID, *self.values[fact]):
                self._has[key] = self.single[fact] == self.code(fact, value)
            else:
                self._has[key] = z3.BoolVal(False)
        return self._has[key]

    def any_of(self, fact: str, values: "frozenset[str] | tuple[str, ...]") -> z3.BoolRef:
        """That one of these values is present."""
        return either([self.has(fact, value) for value in sorted(values)])


class Reported(Call):
    """A call of which each fact may have any values at once, as everything ever reported has."""

    def __init__(self, profile: Profile, name: str) -> None:
        super().__init__(profile, name)
        self.bounds = [one for one in self.bounds if not _of_facts(one, self.single)]
        self.listed = {
            fact: {one: z3.Bool(f"{name}.{fact}={one}") for one in (*NOT_SAID, *values)}
            for fact, values in self.values.items()
        }
        self.single = {}


def _of_facts(bound: z3.BoolRef, single: Mapping[str, z3.ArithRef]) -> bool:
    return any(bound.arg(0).eq(code) for code in single.values())


def either(terms: list[z3.BoolRef]) -> z3.BoolRef:
    """That one holds; of none, that is false."""
    return _joined(z3.Z3_mk_or, terms) if terms else z3.BoolVal(False)


def every(terms: list[z3.BoolRef]) -> z3.BoolRef:
    """That all hold; of none, that is true."""
    return _joined(z3.Z3_mk_and, terms) if terms else z3.BoolVal(True)


def _joined(make: Callable[..., Any], terms: Sequence[z3.BoolRef]) -> z3.BoolRef:
    """What ``z3.And`` and ``z3.Or`` make, of what is surely formulas of one context.

    They look at each term five times to find out what it is, which took a quarter of a comparison.
    """
    context = z3.main_ctx()
    given = (z3.Ast * len(terms))(*[term.ast for term in terms])
    return z3.BoolRef(make(context.ref(), len(terms), given), context)
