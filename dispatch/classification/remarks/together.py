"""What do several things that a remark says mean together?

A phrase is heard where it stands. An act and its purpose, or somebody down and the needle beside
them, often stand in two sentences, told in any order and in words that no one phrase holds. Rules
report such parts as facts or as signs, and here the parts are taken together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from dispatch.classification.remarks.rule import Says
from dispatch.contracts.fact import SCALES

FAR: Final = 100_000
"""Anywhere in a remark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Parts that say more together than each alone. A fact that is said already is only raised."""

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
    """None of these may be there."""
    within: int = FAR
    """Words that may lie between the first part and each other."""
    over_none: bool = False
    """Whether it holds although the words deny the fact."""


Part = tuple[int, int]
"""One thing that is there: from which word up to, not with, which."""


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
        found = []
        for need in rule.needs:
            places = self._places(need)
            if not places:
                return {}  # most remarks have not even the first part
            found.append(places)
        if any(self._places(each) for each in rule.unless):
            return {}
        if rule.within >= FAR:
            part: Part | None = found[0][0]
        else:
            part = next(
                (
                    one
                    for one in found[0]
                    if all(
                        any(_apart(one, other) <= rule.within for other in others)
                        for others in found[1:]
                    )
                ),
                None,
            )
        if part is None:
            return {}
        added = {
            name: (value, part)
            for name, value in rule.says
            if (old := self._facts.get(name)) is None
            or _raises(name, value, old[0], over_none=rule.over_none)
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


class _Alternative(NamedTuple):
    name: str
    value: str
    """Empty for a sign."""
    least: bool
    """Whether a more serious value counts as well."""


@cache
def _alternatives(need: str) -> tuple[_Alternative, ...]:
    found = []
    for one in need.split("|"):
        name, least, value = one.partition(">=")
        if not least:
            name, _, value = one.partition("=")
        found.append(_Alternative(name, value, bool(least)))
    return tuple(found)


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


def _apart(one: Part, other: Part) -> int:
    return max(0, one[0] - other[1], other[0] - one[1])


def _reaches(name: str, value: str, least: str) -> bool:
    scale = SCALES[name]
    return value in scale.values and scale.rank(value) >= scale.rank(least)


def _raises(name: str, value: str, old: str, *, over_none: bool) -> bool:
    scale = SCALES[name]
    if old not in scale.values:
        return True  # unanswered or refused: something was said of it after all
    if scale.rank(old) == 0 and not over_none:
        return False
    return scale.rank(value) > scale.rank(old)
