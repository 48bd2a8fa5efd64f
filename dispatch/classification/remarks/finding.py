"""Where do phrases stand in a thought? Tried are those whose rarest words stand near each other.

A remark is one letter a word (:mod:`dispatch.classification.remarks.pattern`), and no phrase runs
across the end of a thought. Wherever a letter of a phrase's rarest word stands, the letters before
and behind it are looked up: each gives, as bits, the phrases whose second or third rarest word it
is. Only a phrase for which both are near is looked for by its expression. What is known of a letter
is put together when it is first met, so that a reader is made quickly.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import repeat
from typing import Final

from dispatch.classification.remarks.pattern import BETWEEN, WORD, Alphabet, Phrase, compiled
from dispatch.classification.remarks.rule import Rule

_AHEAD: Final = 2
"""Letters behind a phrase that can be looked at, to see that it does not go on."""
_ROWS: Final = 2
"""Words of a phrase that have to stand near its rarest one before it is tried."""


_Ready = tuple[Callable[[str, int, int], re.Match[str] | None], int, int, int]

Place = tuple[int, int, int, str]
"""Where a rule speaks in a thought.

The rule's number among :attr:`Finder.rules`; from which word up to, not with, which; the thought as
that rule sees it, without the words that a mask has used up.
"""


_Side = tuple[int, dict[str, int]]
"""What is asked of the letters behind, or before, a phrase's rarest word.

How far away they can stand; and for each that is asked for, as bits, the phrases whose second
rarest word it is, and further up those whose third rarest it is.
"""
_Near = tuple[tuple[int, ...], int, _Side | None, _Side | None]
"""Phrases that demand more than one word.

Their numbers; as bits those that demand no third word, as if it were met; what is asked behind the
rarest one, and before it.
"""
_Anchor = tuple[tuple[int, ...], frozenset[str], _Near]
"""The phrases that are tried where a letter stands.

The numbers of those that demand nothing beside it; the second rarest words of all others, since
where none of these is there none of them can be; and the others.
"""


class _Anchors(dict[str, _Anchor | None]):
    """What is tried where a letter stands; of those met before at hand."""

    def __init__(self, phrases: list[Phrase]) -> None:
        """Begins with none."""
        super().__init__()
        self._phrases = phrases
        self._anchored: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(phrases):
            for letter in phrase.demanded[0]:
                self._anchored[letter].append(number)

    def __missing__(self, letter: str) -> _Anchor | None:
        """Puts it together; nothing for a letter that is no phrase's rarest word."""
        numbers = self._anchored.get(letter)
        found = self[letter] = None if numbers is None else self._put_together(numbers)
        return found

    def _put_together(self, all_numbers: list[int]) -> _Anchor:
        phrases = self._phrases
        numbers = [number for number in all_numbers if len(phrases[number].demanded) > 1]
        asked: tuple[dict[str, int], dict[str, int]] = (defaultdict(int), defaultdict(int))
        far = [0, 0]
        met = 0
        for row in range(1, _ROWS + 1):
            for place, number in enumerate(numbers):
                phrase = phrases[number]
                bit = 1 << (row - 1) * len(numbers) + place
                if len(phrase.demanded) <= row:
                    met |= bit
                    continue
                reach = phrase.reach[row]
                side = 0 if reach > 0 else 1
                far[side] = max(far[side], abs(reach))
                for other in phrase.demanded[row]:
                    asked[side][other] |= bit
        behind, before = (
            (far[side], dict(asked[side])) if asked[side] else None for side in (0, 1)
        )
        alone = tuple(number for number in all_numbers if len(phrases[number].demanded) == 1)
        seconds = frozenset(letter for number in numbers for letter in phrases[number].demanded[1])
        return alone, seconds, (tuple(numbers), met, behind, before)


class Finder:
    """Finds the phrases of rules."""

    def __init__(self, alphabet: Alphabet, rules: Iterable[Rule]) -> None:
        """Prepares the phrases of the rules, those of masks first."""
        self._alphabet = alphabet
        self.rules = tuple(sorted(rules, key=lambda rule: not rule.masks))
        """In the order in which they are looked for."""
        self._masks = sum(rule.masks for rule in self.rules)
        self._scopes = tuple(dict.fromkeys(("", *(rule.scope for rule in self.rules))))
        self._rule_of: list[int] = []
        self._phrases: list[Phrase] = []
        self._dangerous = alphabet.letters("$dangerous")
        for number, rule in enumerate(self.rules):
            for text in rule.phrases:
                self._rule_of.append(number)
                self._phrases.append(compiled(alphabet, text))
        self._anchors = _Anchors(self._phrases)
        self._turns = frozenset((BETWEEN, *alphabet.letters("$stops")))
        self._ready: list[_Ready | None] = [None] * len(self._phrases)

    def found(self, thought: str, letters: list[str]) -> list[Place]:
        """The places at which rules speak, rule by rule, and in each from left to right.

        Of those of one rule that overlap the one that begins first stands, or else the longest.
        """
        tried = self._tried(letters)
        if not tried:
            return []
        tried.sort()
        places: list[Place] = []
        ready, masks = self._ready, self._masks
        texts: dict[str, str] = {}
        spans: list[tuple[int, int]] = []
        before = current = -1
        done = 0
        text = thought
        for number, at in tried:
            search, ahead, reach, rule = ready[number] or self._prepare(number)
            if number != before:
                before, done = number, 0
                if rule != current:
                    if len(spans) == 1 and current >= masks:  # as with most rules
                        places.append((current, *spans[0], text))
                        spans = []
                    elif spans:
                        self._take(places, current, spans, text, texts, thought)
                        spans = []
                    current = rule
                    text = texts.get(self.rules[rule].scope, thought) if texts else thought
            elif at < done:
                continue
            match = search(text, max(at - ahead, done), at + reach)
            if match is not None:
                span = match.span()
                # One that begins behind this word is found from a word of its own.
                if span[0] <= at:
                    spans.append(span)
                    done = span[1]
        if spans:
            self._take(places, current, spans, text, texts, thought)
        return places

    def _prepare(self, number: int) -> _Ready:
        """A phrase's search, the letters before and behind its rarest word, and its rule."""
        phrase, rule = self._phrases[number], self._rule_of[number]
        # "Nothing stops him, he has a weapon": what denies a danger takes none into its gaps.
        over = self._dangerous if self.rules[rule].denies_danger else ""
        ready = (
            re.compile(self._alphabet.expression(phrase.text, no_gap_over=over)).search,
            phrase.before,
            phrase.before + phrase.after + _AHEAD,
            rule,
        )
        self._ready[number] = ready
        return ready

    def _tried(self, letters: list[str]) -> list[tuple[int, int]]:
        """The phrases that can stand there, each with the place of its rarest word."""
        tried: list[tuple[int, int]] = []
        there = set(letters)
        for at, anchor in enumerate(map(self._anchors.__getitem__, letters)):
            if anchor is None:
                continue
            alone, seconds, near = anchor
            if alone:
                tried += zip(alone, repeat(at))
            if seconds.isdisjoint(there):
                continue
            numbers, met, behind, before = near
            if behind is not None:
                far, asked = behind
                for other in letters[at + 1 : at + far + 1]:
                    if other in asked:
                        met |= asked[other]
            if before is not None and at:
                far, asked = before
                for other in letters[at - far if at > far else 0 : at]:
                    if other in asked:
                        met |= asked[other]
            met &= met >> len(numbers)
            while met:
                low = met & -met
                tried.append((numbers[low.bit_length() - 1], at))
                met ^= low
        return tried

    def _take(
        self,
        places: list[Place],
        number: int,
        spans: list[tuple[int, int]],
        text: str,
        texts: dict[str, str],
        thought: str,
    ) -> None:
        """Adds the places of a rule, and takes from the others the words that a mask uses up."""
        rule = self.rules[number]
        for first, last in _apart(
            spans, "" if rule.masks else text, self._turns, denied=bool(rule.denied)
        ):
            places.append((number, first, last, text))
            if rule.masks:
                for scope in (rule.scope,) if rule.scope else self._scopes:
                    seen = texts.get(scope, thought)
                    texts[scope] = seen[:first] + WORD * (last - first) + seen[last:]


def _apart(
    spans: list[tuple[int, int]], told: str, turns: frozenset[str], *, denied: bool
) -> list[tuple[int, int]]:
    """Of spans that overlap, the one that begins first, or else the longest.

    Of ``told`` words also what begins behind a mark or a "but": "denies he swallowed anything,
    then swallowed the bottle" tells two things in one phrase. Where a denial is possible, what
    reaches further stands as well: "no meds took the bottle".
    """
    kept: list[tuple[int, int]] = []
    begins = end = -1
    for span in sorted(spans):
        if span[0] >= end:
            kept.append(span)
        elif span[0] == begins:
            kept[-1] = span  # begins there as well, and is longer
        elif (denied and span[1] > end) or (told and not turns.isdisjoint(told[begins : span[0]])):
            kept.append(span)
        else:
            continue
        begins, end = span[0], max(end, span[1])
    return kept
