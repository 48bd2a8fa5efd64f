"""Which values of a fact can a policy tell apart? Two that it cannot are one class.

A rule sees a fact only through its conditions, so all values that meet the same conditions are
answered alike. Working with one value of each class is therefore exact, not a sample. What a
policy does outside its rules (an acute fact, a person who wants no police) counts as a condition
as well, where it can matter.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from dispatch.contracts.fact import SCALES, UNANSWERED, Shape, is_acute
from dispatch.policy.model import Condition, Profile

INTENT: Final = "suicide_ideation"
MEANS: Final = "means_access"
_HAND: Final = (INTENT, "intent"), (MEANS, "immediate")
"""What is acute only together with the other (practice 2.2)."""


class Class(NamedTuple):
    """Values of one fact that a policy answers alike."""

    fact: str
    values: tuple[str, ...]
    """In the order of the fact's scale. Those of the first class meet no condition: a fact that
    nobody knows is answered as they are, and the class may be empty."""

    @property
    def example(self) -> tuple[str, ...]:
        """What to give as this fact: the first value, or nothing."""
        return self.values[:1]


def conditions(profile: Profile) -> Iterator[Condition]:
    """Every condition that any rule of a profile names."""
    whens = [floor.when for floor in profile.floors]
    whens += [never.when for never in profile.nevers]
    whens += [excuse.when for excuse in profile.excuses]
    for only in profile.onlys:
        whens += only.alternatives
    for when in whens:
        yield from when


def classes(profiles: Iterable[Profile]) -> Mapping[str, tuple[Class, ...]]:
    """For each fact that any rule names its classes: what meets no condition first.

    A list fact has a class for each value of a list with one value; two values at once meet the
    conditions of both.
    """
    sets: dict[str, set[frozenset[str]]] = {}
    for profile in profiles:
        for one in conditions(profile):
            sets.setdefault(one.fact, set()).add(one.values)
        if profile.fallback is not None:
            for name, values in _beside_the_rules():
                sets.setdefault(name, set()).add(values)
    return {name: _of(name, sets[name]) for name in SCALES if name in sets}


def _of(name: str, sets: set[frozenset[str]]) -> tuple[Class, ...]:
    ordered = sorted(sets, key=sorted)
    grouped: dict[tuple[bool, ...], list[str]] = {}
    for value in (*SCALES[name].values, UNANSWERED):
        grouped.setdefault(tuple(value in each for each in ordered), []).append(value)
    plain = grouped.pop(tuple(False for _ in ordered), [])
    calm = () if SCALES[name].shape is Shape.LIST else tuple(v for v in plain if v != UNANSWERED)
    return (Class(name, calm), *(Class(name, tuple(values)) for values in grouped.values()))


def _beside_the_rules() -> Iterator[tuple[str, frozenset[str]]]:
    """What the capacity fall-back asks of the facts beside the profile's own rules."""
    yield "preference", frozenset({"no_police"})
    for name, scale in SCALES.items():
        acute = frozenset(value for value in scale.values if is_acute({name: (value,)}))
        if acute:
            yield name, acute
    for name, value in _HAND:
        values = SCALES[name].values
        yield name, frozenset(values[values.index(value) :])
