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
from typing import Final, NamedTuple

from dispatch.classification.remarks.pattern import WORD, Alphabet, Phrase, compiled
from dispatch.classification.remarks.rule import Rule

_AHEAD: Final = 2
"""Letters behind a phrase that can be looked at, to see that it does not go on."""
_ROWS: Final = 2
"""Words of a phrase that have to stand near its rarest one before it is tried."""


_Ready = tuple[Callable[[str, int, int], re.Match[str] | None], int, int, int]


class Place(NamedTuple):
    """Where a rule speaks in a thought: from ``first`` up to, not with, ``last``."""

    rule: int
    """Its number among :attr:`Finder.rules`."""
    first: int
    last: int
    thought: str
    """As that rule sees it: without the words that a mask has used up."""


_Anchor = tuple[int, tuple[int, ...], dict[str, int], int, dict[str, int], int]
"""The phrases that are tried where a letter stands.

As bits those that demand nothing beside it; their numbers; for each letter behind it the phrases
whose second rarest word it is, and further up those whose third rarest it is, and how far behind it
can stand; and the same for letters before it.
"""


def _anchor(phrases: list[Phrase], numbers: list[int]) -> _Anchor:
    """Puts together what is tried where a letter stands."""
    behind: dict[str, int] = defaultdict(int)
    before: dict[str, int] = defaultdict(int)
    far_behind = far_before = always = 0
    for row in range(1, _ROWS + 1):
        for place, number in enumerate(numbers):
            phrase = phrases[number]
            bit = 1 << (row - 1) * len(numbers) + place
            if len(phrase.demanded) <= row:
                always |= bit
                continue
            reach = phrase.reach[row]
            far_behind, far_before = max(far_behind, reach), max(far_before, -reach)
            for other in phrase.demanded[row]:
                (behind if reach > 0 else before)[other] |= bit
    return (
        always,
        tuple(numbers),
        dict(behind),
        far_behind,
        dict(before),
        far_before,
    )


class Finder:
    """Finds the phrases of rules."""

    def __init__(self, alphabet: Alphabet, rules: Iterable[Rule]) -> None:
        """Prepares the phrases of the rules, those of masks first."""
        self.rules = tuple(sorted(rules, key=lambda rule: not rule.masks))
        """In the order in which they are looked for."""
        self._scopes = tuple(dict.fromkeys(("", *(rule.scope for rule in self.rules))))
        self._rule_of: list[int] = []
        self._phrases: list[Phrase] = []
        for number, rule in enumerate(self.rules):
            for text in rule.phrases:
                self._rule_of.append(number)
                self._phrases.append(compiled(alphabet, text))
        anchored: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self._phrases):
            for letter in phrase.demanded[0]:
                anchored[letter].append(number)
        self._anchored = dict(anchored)
        self._anchors: dict[str, _Anchor | None] = dict.fromkeys(self._anchored)
        self._ready: list[_Ready | None] = [None] * len(self._phrases)

    def found(self, thought: str) -> list[Place]:
        """The places at which rules speak, rule by rule, and in each from left to right.

        Of those of one rule that overlap the one that begins first stands, or else the longest.
        """
        tried = self._tried(thought)
        if not tried:
            return []
        tried.sort()
        places: list[Place] = []
        texts: dict[str, str] = {}
        spans: list[tuple[int, int]] = []
        before = current = -1
        done = 0
        text = thought
        for number, at in tried:
            search, start, reach, rule = self._ready[number] or self._prepare(number)
            if number != before:
                before, done = number, 0
                if rule != current:
                    if spans:
                        self._take(places, current, spans, text, texts, thought)
                        spans = []
                    current = rule
                    text = texts.get(self.rules[rule].scope, thought) if texts else thought
            start = at - start
            if start < done:
                if at < done:
                    continue
                start = done
            match = search(text, start, at + reach)
            # One that begins behind this word is found from a word of its own.
            if match is not None and match.start() <= at:
                spans.append(match.span())
                done = match.end()
        if spans:
            self._take(places, current, spans, text, texts, thought)
        return places

    def _prepare(self, number: int) -> _Ready:
        """A phrase's search, the letters before and behind its rarest word, and its rule."""
        phrase = self._phrases[number]
        ready = (
            re.compile(phrase.text).search,
            phrase.before,
            phrase.before + phrase.after + _AHEAD,
            self._rule_of[number],
        )
        self._ready[number] = ready
        return ready

    def _tried(self, thought: str) -> list[tuple[int, int]]:
        """The phrases that can stand there, each with the place of its rarest word."""
        tried = []
        anchors = self._anchors
        letters = list(thought)
        for at, letter in enumerate(letters):
            if letter not in anchors:
                continue
            anchor = anchors[letter]
            if anchor is None:
                anchor = anchors[letter] = _anchor(self._phrases, self._anchored[letter])
            met, numbers, behind, far_behind, before, far_before = anchor
            if far_behind:
                for other in letters[at + 1 : at + far_behind + 1]:
                    if other in behind:
                        met |= behind[other]
            if far_before:
                for other in letters[at - far_before if at > far_before else 0 : at]:
                    if other in before:
                        met |= before[other]
            if met:
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
        if len(spans) > 1:
            spans = _apart(spans)
        for first, last in spans:
            places.append(Place(number, first, last, text))
            if rule.masks:
                for scope in (rule.scope,) if rule.scope else self._scopes:
                    seen = texts.get(scope, thought)
                    texts[scope] = seen[:first] + WORD * (last - first) + seen[last:]


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of spans that overlap, the one that begins first, or else the longest."""
    kept = []
    end = -1
    for first, last in sorted(spans, key=_first_and_longest):
        if first >= end:
            kept.append((first, last))
            end = last
    return kept


def _first_and_longest(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]
