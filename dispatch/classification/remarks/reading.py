"""What does a remark say? The rules' phrases, found, put into their order, and taken together."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from dispatch.classification.remarks.context import DENIES, OTHERS, PAST, SUPPOSES, Contexts
from dispatch.classification.remarks.pattern import NUMBER, WORD, Alphabet, Finder, bits, finder
from dispatch.classification.remarks.rule import Rule, Says, Turn
from dispatch.classification.remarks.spelling import Spelling
from dispatch.classification.remarks.tokens import Tokens
from dispatch.contracts.fact import KINDS, NOT_KNOWN, SCALES, UNKNOWN, Shape

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""

_CALM: Final = frozenset({"none", "alert"})
_CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)(?::\d\d)?")
_CLOCK_ALONE: Final = 4
"""Digits of a time that is written without a colon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One fact that the words say, and where. ``start`` and ``end`` count code points."""

    name: str
    value: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a remark says."""

    facts: tuple[Heard, ...] = ()
    kinds: tuple[str, ...] = ()
    shows: bool = False
    """Whether a rule took it for behavioral beyond its facts and kinds."""
    cut: bool = False
    """Whether a part of it was too long to be read."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """One place at which a rule speaks."""

    order: tuple[int, int]
    """Minute of the clock beside it, then its place."""
    first: int
    last: int
    says: Says
    rule: Rule


class Reader:
    """Reads remarks by a set of rules. Pure: the same words give the same facts."""

    def __init__(
        self,
        rules: Iterable[Rule],
        classes: Mapping[str, frozenset[str]],
        real_words: Iterable[str] = (),
    ) -> None:
        """Prepares the rules.

        Args:
            rules: What phrases say.
            classes: Words by class, those of the contexts among them.
            real_words: Words that look like misspelt ones and are not.
        """
        self.rules = tuple(rules)
        contexts = tuple(f"${name}" for name in classes)
        phrases = [phrase for rule in self.rules for phrase in rule.phrases]
        self._alphabet = Alphabet(classes, (*phrases, *contexts))
        self._contexts = Contexts(self._alphabet)
        self._spelling = Spelling(
            self._alphabet.letter_of, {*real_words, *self._alphabet.letter_of}
        )
        self._finders = [(rule, finder(self._alphabet, rule.phrases)) for rule in self.rules]
        self._wanted = _wanted([found for _, found in self._finders])
        self._masks = sum(1 << n for n, rule in enumerate(self.rules) if rule.masks)
        self._spelled: dict[str, str] = dict(self._alphabet.letter_of)
        self.digest = hashlib.sha256(
            repr((self.rules, sorted((k, sorted(v)) for k, v in classes.items()))).encode()
        ).hexdigest()
        """Names these rules and words."""

    def read(self, text: str) -> Understood:
        """What the words say."""
        tokens = Tokens(text)
        spelled = self._spell(tokens.words)
        clocks = _clocks(tokens.words, spelled)
        mentions = sorted(self._mentions(clocks, spelled), key=lambda each: each.order)
        if any(_speaks_of_suicide(each) for each in mentions):
            mentions = [_with_suicide(each) for each in mentions]
        else:
            mentions = [each for each in mentions if not each.rule.about_suicide]
        kinds = {kind for each in mentions if _reports(each.says) for kind in each.rule.kinds}
        facts = []
        for name, (value, mention) in sorted(_taken_together(mentions).items()):
            if value == (UNKNOWN,):
                continue  # a rule took back what another would have taken for unanswered
            start, end = tokens.span(mention.first, mention.last)
            facts += [
                Heard(name=name, value=one, start=start, end=end, rule=mention.rule.id)
                for one in value
            ]
        return Understood(
            facts=tuple(facts),
            kinds=tuple(kind for kind in KINDS if kind in kinds),
            shows=any(each.rule.shows_behavioral and each.says for each in mentions),
            cut=tokens.cut,
        )

    def _spell(self, words: list[str]) -> str:
        known = self._spelled
        letters = []
        for word in words:
            letter = known.get(word)
            if letter is None:
                meant = self._spelling.meant(word)
                letter = self._alphabet.spell([meant or word])
                if len(known) < REMEMBERED:
                    known[word] = letter
            letters.append(letter)
        return "".join(letters)

    def _mentions(self, clocks: list[tuple[int, int]], spelled: str) -> Iterator[_Mention]:
        letters = set(spelled)
        there = bits(letters)
        masks = self._rules_for(letters) & self._masks
        if masks:
            for rule, found in self._picked(masks):
                for first, last in found.spans(spelled, there):
                    if rule.says:
                        yield _Mention(_order(clocks, first), first, last, rule.says, rule)
                    spelled = spelled[:first] + WORD * (last - first) + spelled[last:]
            letters = set(spelled)
            there = bits(letters)
        for rule, found in self._picked(self._rules_for(letters) & ~self._masks):
            for first, last in found.spans(spelled, there):
                if first == last:
                    continue
                says = self._said(rule, spelled, first, last)
                if says is not None:
                    yield _Mention(_order(clocks, first), first, last, says, rule)

    def _rules_for(self, letters: set[str]) -> int:
        """Which rules can speak at all, as bits."""
        found = 0
        wanted = self._wanted
        for letter in letters:
            found |= wanted.get(letter, 0)
        return found

    def _picked(self, bits: int) -> Iterator[tuple[Rule, Finder]]:
        while bits:
            low = bits & -bits
            yield self._finders[low.bit_length() - 1]
            bits ^= low

    def _said(self, rule: Rule, spelled: str, first: int, last: int) -> Says | None:
        if rule.whole:
            return rule.says
        around = self._contexts.around(spelled, first, last)
        if not around:
            return rule.says
        if around & OTHERS:
            return rule.others or None
        if around & SUPPOSES:
            return rule.hypothetical or None
        if around & DENIES:
            return rule.denied or None
        if around & PAST:
            return rule.past or None
        return rule.says


def _speaks_of_suicide(mention: _Mention) -> bool:
    """Whether it is about suicide now; a denial or an attempt of long ago is not."""
    return mention.rule.id.startswith("suicide") and any(
        (name == "suicide_ideation" and value != "none")
        or (name == "suicide_behavior" and value in ("recent", "in_progress"))
        for name, value in mention.says
    )


def _with_suicide(mention: _Mention) -> _Mention:
    """The mention with what it says beside where suicide is spoken of."""
    more = mention.rule.with_suicide
    if not more or not _reports(mention.says):
        return mention
    return replace(mention, says=mention.says + more)


def _reports(says: Says) -> bool:
    """Whether anything is reported, and not only denied."""
    return any(value not in _CALM for _, value in says)


def _clocks(words: list[str], spelled: str) -> list[tuple[int, int]]:
    """Each time of day in the remark: its place, and its minute of the day."""
    found = []
    at = spelled.find(NUMBER)
    while at >= 0:
        word = words[at]
        if ":" in word or len(word) == _CLOCK_ALONE:
            clock = _CLOCK.fullmatch(word)
            if clock is not None:
                found.append((at, int(clock[1]) * 60 + int(clock[2])))
        at = spelled.find(NUMBER, at + 1)
    return found


def _order(clocks: list[tuple[int, int]], first: int) -> tuple[int, int]:
    """When it was said by the last clock before it, and where."""
    minute = -1
    for at, each in clocks:
        if at > first:
            break
        minute = each
    return minute, first


def _wanted(finders: list[Finder]) -> dict[str, int]:
    """For each letter the rules that it can set off, as bits."""
    wanted: dict[str, int] = {}
    for number, found in enumerate(finders):
        for letters in found.demanded:
            for letter in letters:
                wanted[letter] = wanted.get(letter, 0) | (1 << number)
    return wanted


def _taken_together(mentions: list[_Mention]) -> dict[str, tuple[tuple[str, ...], _Mention]]:
    """Each fact's value after the last word about it, with the mention that it rests on."""
    held: dict[str, tuple[tuple[str, ...], _Mention]] = {}
    for mention in mentions:
        for name, value in mention.says:
            old = held.get(name)
            if old is None:
                held[name] = ((value,), mention)
            elif SCALES[name].shape is Shape.LIST:
                held[name] = (tuple(dict.fromkeys((*old[0], value))), mention)
            elif _replaces(name, value, mention.rule, old[0][0]):
                held[name] = ((value,), mention)
    return held


def _replaces(name: str, value: str, rule: Rule, old: str) -> bool:
    if old == UNKNOWN and value in NOT_KNOWN:
        return False
    if rule.turn is Turn.SETTLES or old in NOT_KNOWN:
        return value not in NOT_KNOWN or old in NOT_KNOWN
    if value in NOT_KNOWN:
        return False
    if SCALES[name].shape is Shape.CATEGORY:
        return False  # the first word stands, unless a later one settles it
    return SCALES[name].rank(value) > SCALES[name].rank(old)
