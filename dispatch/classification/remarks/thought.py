"""What does one thought of a remark say, by itself? Its phrases, and what stands around each."""

from collections.abc import Iterable, Sequence
from typing import Final

from dispatch.classification.remarks.context import (
    DENIES,
    DENIES_ACROSS,
    OTHERS,
    PAST,
    SUPPOSES,
    Contexts,
    Marked,
)
from dispatch.classification.remarks.finding import Finder
from dispatch.classification.remarks.last_word import WEAPON, WEAPON_TYPE, Mention
from dispatch.classification.remarks.pattern import Alphabet
from dispatch.classification.remarks.rule import Rule, Says, Turn

_EXPLAINS: Final = Turn.EXPLAINS
_REACHES: Final = 4
"""Words behind an explanation that still belong to what it explains."""
_UNARMED: Final[Says] = ((WEAPON, "none"),)
"""What a denied question after a weapon says."""


class Thoughts:
    """Tells what a thought says, each time the same."""

    def __init__(
        self, alphabet: Alphabet, rules: Iterable[Rule], types: Sequence[tuple[str, str]]
    ) -> None:
        """Makes the rules ready.

        Args:
            alphabet: Of the words that rules name.
            rules: What phrases say.
            types: Types of weapon by class of words; the first that a phrase names holds.

        Raises:
            ValueError: If a phrase names a class that there is not, or demands no word.
        """
        self._finder = Finder(alphabet, rules)
        self._contexts = Contexts(alphabet)
        self.rules = self._finder.rules
        """In the order in which mentions name them by their numbers."""
        self._of_acts = frozenset(n for n, r in enumerate(self.rules) if r.is_of_an_act)
        self._ends_danger = frozenset(n for n, r in enumerate(self.rules) if r.ends_a_danger)
        self._names = tuple(name for _, name in types)
        self._types: dict[str, int] = {}
        for at, (name, _) in enumerate(types):
            for letter in alphabet.letters(f"${name}"):
                self._types.setdefault(letter, at)

    def said_in(self, thought: str, letters: list[str]) -> list[Mention]:
        """What one thought says, and where in it."""
        said: list[Mention] = []
        found = self._finder.found(thought, letters)
        alone = not found or self._contexts.none_in(letters)
        marked: dict[str, Marked] = {}
        for number, first, last, seen in found:
            rule = self.rules[number]
            says: Says | None
            if number in self._ends_danger and self._contexts.undone(letters, first):
                says = None
            elif rule.masks:
                says = rule.says or (() if rule.signs else None)
            elif alone or (rule.whole and number not in self._of_acts):
                says = rule.says
            else:
                around = marked.get(seen)
                if around is None:
                    around = marked[seen] = self._contexts.marked(
                        letters if seen == thought else seen
                    )
                says = rule.says if rule.whole else self._said(rule, around, first, last)
                if (
                    says is not None
                    and number in self._of_acts
                    and self._contexts.is_thought_of(around, first)
                ):
                    says = None
            if says is not None:
                if rule.typed:
                    says += self._typed(thought if rule.masks else seen, first, last)
                end = last + _REACHES if rule.turn is _EXPLAINS else last
                said.append((-1, end, number, first, last, says))
        said.sort()  # in order already, the mentions of a remark are put together at once
        return said

    def answered(self, said: list[Mention], asked: int, *, denied: bool) -> list[Mention]:
        """What is left of a thought whose question was answered with a "no", or with "unknown".

        What stands before the word from which on it asks is kept, and so is a mask: what is asked
        to be put down is held.
        """
        left: list[Mention] = []
        for each in said:
            rule = self.rules[each[2]]
            if each[3] < asked or rule.masks or rule.asks or not (denied or rule.says):
                left.append(each)
                continue
            says = rule.denied if denied else rule.hypothetical
            if denied and not says and any(name == WEAPON for name, _ in rule.says):
                says = _UNARMED
            if says:
                left.append((*each[:-1], says))
        return left

    def _typed(self, spelled: str, first: int, last: int) -> Says:
        """The type of the weapon that the phrase, or the word before it, names."""
        types = self._types
        named = [types[each] for each in spelled[max(first - 1, 0) : last] if each in types]
        return ((WEAPON_TYPE, self._names[min(named)]),) if named else ()

    def _said(self, rule: Rule, thought: Marked, first: int, last: int) -> Says | None:
        """What a rule is left to say by what stands around."""
        if rule.tight:
            around = self._contexts.close(thought, first)
        else:
            around = self._contexts.around(thought, first, last)
        if not around:
            return rule.says
        if around & OTHERS:
            return rule.others or None
        if around & SUPPOSES:
            return rule.hypothetical or None
        if around & DENIES or (around & DENIES_ACROSS and rule.is_calm):
            return rule.denied or None
        if around & PAST:
            return rule.past or None
        return rule.says
