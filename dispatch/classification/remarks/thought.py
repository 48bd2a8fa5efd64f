"""What does one thought of a remark say, by itself? Its phrases, and what stands around each."""

from collections.abc import Iterable, Sequence
from typing import Final

from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.context import (
    DENIES,
    DENIES_ACROSS,
    OTHERS,
    PAST,
    SUPPOSES,
    Contexts,
)
from dispatch.classification.remarks.finding import Finder
from dispatch.classification.remarks.last_word import WEAPON, WEAPON_TYPE
from dispatch.classification.remarks.line import Line
from dispatch.classification.remarks.mention import Mention
from dispatch.classification.remarks.pattern import FIRST, Alphabet
from dispatch.classification.remarks.rule import Rule, Says
from dispatch.classification.remarks.traits import (
    ENDS_DANGER,
    EXPLAINS,
    GIVES_SIGNS,
    MASKS,
    OF_ACT,
    SETTLES,
    TYPED,
    WHOLE,
    traits_of,
)

_NO_TYPE: Final = 1_000
"""More than there are types of weapon."""
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
        self.traits = vec[i64](list(map(traits_of, self.rules)))
        """Of each of them."""
        self._says = [rule.says for rule in self.rules]
        self._typed_as: list[Says] = [((WEAPON_TYPE, name),) for _, name in types]
        kinds: dict[str, int] = {}
        for at, (name, _) in enumerate(types):
            for letter in alphabet.letters(f"${name}"):
                kinds.setdefault(letter, at)
        numbers = {ord(letter) - FIRST: at for letter, at in kinds.items()}
        self._kinds = vec[i64](
            [numbers.get(n, _NO_TYPE) for n in range(max(numbers, default=0) + 1)]
        )
        """By letter, which type of weapon it names."""

    def said_in(self, letters: vec[i64], begins: i64, ends: i64) -> list[Mention]:
        """What the letters from one place up to, not with, another say, and where among all."""
        said: list[Mention] = []
        tried = self._finder.tried(letters, begins, ends)
        if len(tried) == 0:
            return said
        whole = Line(letters[begins:ends])
        found = self._finder.found(whole, tried)
        alone = not found or self._contexts.none_in(whole)
        for each in found:
            traits: i64 = self.traits[each.number]
            says = self._says[each.number]
            if traits & ENDS_DANGER != 0 and self._contexts.undone(whole, each.first):
                continue
            if traits & MASKS != 0:
                if not says and traits & GIVES_SIGNS == 0:
                    continue
            elif not alone and traits & (WHOLE | OF_ACT) != WHOLE:
                if traits & WHOLE == 0:
                    left = self._said(self.rules[each.number], each.seen, each.first, each.last)
                    if left is None:
                        continue
                    says = left
                if traits & OF_ACT != 0 and self._contexts.is_thought_of(each.seen, each.first):
                    continue
            if traits & TYPED != 0:
                says += self._typed(
                    whole if traits & MASKS != 0 else each.seen, each.first, each.last
                )
            each.says = says
            each.settles = traits & SETTLES != 0
            each.first += begins
            each.last += begins
            each.end = each.last
            if traits & EXPLAINS != 0:
                each.end += _REACHES
            said.append(each)
        return said

    def answered(self, said: list[Mention], asked: i64, *, denied: bool) -> list[Mention]:
        """What is left of a thought whose question was answered with a "no", or with "unknown".

        What stands before the word from which on it asks is kept, and so is a mask: what is asked
        to be put down is held.
        """
        left: list[Mention] = []
        for each in said:
            rule = self.rules[each.number]
            if each.first < asked or rule.masks or rule.asks or not (denied or rule.says):
                left.append(each)
                continue
            says = rule.denied if denied else rule.hypothetical
            if denied and not says and any(name == WEAPON for name, _ in rule.says):
                says = _UNARMED
            if says:
                left.append(
                    Mention(
                        each.minute,
                        each.end,
                        each.number,
                        each.first,
                        each.last,
                        says,
                        settles=each.settles,
                    )
                )
        return left

    def _typed(self, line: Line, first: i64, last: i64) -> Says:
        """The type of the weapon that the phrase, or the word before it, names."""
        letters, kinds = line.letters, self._kinds
        named: i64 = _NO_TYPE
        at: i64 = max(first - 1, 0)
        while at < last:
            letter: i64 = letters[at]
            if letter < len(kinds) and kinds[letter] < named:
                named = kinds[letter]
            at += 1
        return self._typed_as[named] if named < _NO_TYPE else ()

    def _said(self, rule: Rule, line: Line, first: i64, last: i64) -> Says | None:
        """What a rule is left to say by what stands around."""
        if rule.tight:
            around = self._contexts.close(line, first)
        else:
            around = self._contexts.around(line, first, last)
        if around == 0:
            return rule.says
        if around & OTHERS != 0:
            return rule.others or None
        if around & SUPPOSES != 0:
            return rule.hypothetical or None
        if around & DENIES != 0 or (around & DENIES_ACROSS != 0 and rule.is_calm):
            return rule.denied or None
        if around & PAST != 0:
            return rule.past or None
        return rule.says
