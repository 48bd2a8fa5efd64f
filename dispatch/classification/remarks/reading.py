"""What does a remark say? The rules' phrases, found, put into their order, and taken together."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from dispatch.classification.remarks.context import DENIES, OTHERS, PAST, SUPPOSES, Contexts
from dispatch.classification.remarks.finding import Finder, Place
from dispatch.classification.remarks.pattern import END, NUMBER, Alphabet
from dispatch.classification.remarks.rule import Rule, Says, Turn
from dispatch.classification.remarks.spelling import LONGEST, Spelling
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.unread import UNREAD
from dispatch.contracts.fact import KINDS, NOT_KNOWN, SCALES, UNKNOWN, Shape, is_acute

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""

WEAPON: Final = "weapon"
WEAPON_TYPE: Final = "weapon_type"
_REACHES: Final = 4
"""Words behind an explanation that still belong to what it explains."""
_CALM: Final = frozenset({"none", "alert"})
"""Values that report nothing."""
_NO_WEAPON: Final = NOT_KNOWN | {"none"}
_CLOCK: Final = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)(?::\d\d)?")
_DAY: Final = 24 * 60
"""Minutes, more than any clock shows."""
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


class _Mention(NamedTuple):
    """One place at which a rule speaks."""

    # In the order in which mentions are taken together: by the clock, and by their ends, since who
    # says more of a thing says it after naming it; then by rule, and by their beginnings.
    minute: int
    """Of the day by the last clock before it; -1 before any."""
    end: int
    number: int
    """Of the rule."""
    first: int
    last: int
    says: Says
    rule: Rule


class _Letters(dict[str, str]):
    """The letter of each word; of those met before at hand."""

    def __init__(self, alphabet: Alphabet, spelling: Spelling) -> None:
        """Begins with the words that rules name."""
        super().__init__(alphabet.letter_of)
        self._alphabet = alphabet
        self._spelling = spelling

    def __missing__(self, word: str) -> str:
        """Makes it out. The same comes whether the word was met before or not."""
        if word[0] in "0123456789":
            return NUMBER
        letter = self._alphabet.spell([self._spelling.meant(word) or word])
        if len(self) < REMEMBERED and word.isalpha() and len(word) <= LONGEST:
            self[word] = letter
        return letter


class Reader:
    """Reads remarks by a set of rules. Pure: the same words give the same facts."""

    def __init__(
        self,
        rules: Iterable[Rule],
        classes: Mapping[str, frozenset[str]],
        real_words: Iterable[str] = (),
        types: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Prepares the rules.

        Args:
            rules: What phrases say.
            classes: Words by class, those of the contexts among them.
            real_words: Words that look like misspelt ones and are not.
            types: Types of weapon by class of words; the first that a phrase names holds.
        """
        self.rules = tuple(rules)
        contexts = tuple(f"${name}" for name in classes)
        phrases = [phrase for rule in self.rules for phrase in rule.phrases]
        self._alphabet = Alphabet(classes, (*phrases, *contexts))
        self._contexts = Contexts(self._alphabet)
        denying = classes.get("denies", frozenset()) | classes.get("none_said", frozenset())
        # No misspelt word is taken for one that denies: that would hide what was said.
        real = {*real_words, *self._alphabet.letter_of}
        self.spelling = Spelling(self._alphabet.letter_of.keys() - denying, real)
        self._finder = Finder(self._alphabet, self.rules)
        self._types = [
            (frozenset(self._alphabet.letters(f"${name}")), value) for name, value in types
        ]
        self._letters = _Letters(self._alphabet, self.spelling)
        self.digest = hashlib.sha256(
            repr(
                (self.rules, sorted((k, sorted(v)) for k, v in classes.items()), sorted(real))
            ).encode()
        ).hexdigest()
        """Names these rules and words."""

    def read(self, text: str) -> Understood:
        """What the words of a remark say."""
        return self.read_tokens(Tokens(text, UNREAD))

    def read_tokens(self, tokens: Tokens) -> Understood:
        """The same, of a remark whose words are told apart already."""
        spelled = "".join(map(self._letters.__getitem__, tokens.words))
        mentions = self._mentions(tokens.words, spelled)
        if any(_speaks_of_suicide(each) for each in mentions):
            mentions = [_with_suicide(each) for each in mentions]
        else:
            mentions = [each for each in mentions if not each.rule.about_suicide]
        kinds = {
            kind
            for each in mentions
            if each.rule.kinds and (_reports(each.says) or not each.rule.says)
            for kind in each.rule.kinds
        }
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
            shows=any(each.rule.shows_behavioral for each in mentions),
            cut=tokens.cut,
        )

    def _mentions(self, words: list[str], spelled: str) -> list[_Mention]:
        """What the thoughts of a remark say, in the order in which it counts."""
        mentions: list[_Mention] = []
        known: dict[str, list[tuple[Place, Says]]] = {}
        clocks: list[tuple[int, int]] | None = None
        begins = 0
        for thought in spelled.split(END):
            if thought:
                here = known.get(thought)
                if here is None:
                    here = known[thought] = self._said_in(thought)
                for place, says in here:
                    if clocks is None:
                        clocks = _clocks(words, spelled)
                    rule = self._finder.rules[place.rule]
                    first, last = begins + place.first, begins + place.last
                    end = last + (_REACHES if rule.turn is Turn.EXPLAINS else 0)
                    minute = _minute(clocks, first) if clocks else -1
                    mentions.append(_Mention(minute, end, place.rule, first, last, says, rule))
            begins += len(thought) + 1
        mentions.sort()
        return mentions

    def _said_in(self, thought: str) -> list[tuple[Place, Says]]:
        """What one thought says, and where in it."""
        said = []
        for place in self._finder.found(thought):
            rule = self._finder.rules[place.rule]
            if rule.masks:
                if rule.says:
                    typed = self._typed(rule, thought, place.first, place.last)
                    said.append((place, rule.says + typed))
                continue
            says = self._said(rule, place.thought, place.first, place.last)
            if says is not None:
                says += self._typed(rule, place.thought, place.first, place.last)
                said.append((place, says))
        return said

    def _typed(self, rule: Rule, spelled: str, first: int, last: int) -> Says:
        """The type of the weapon that the phrase, or the word before it, names."""
        if not rule.typed:
            return ()
        named = spelled[max(first - 1, 0) : last]
        for letters, value in self._types:
            if not letters.isdisjoint(named):
                return ((WEAPON_TYPE, value),)
        return ()

    def _said(self, rule: Rule, spelled: str, first: int, last: int) -> Says | None:
        if rule.whole:
            return rule.says
        if rule.tight:
            around = self._contexts.close(spelled, first)
        else:
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
    return mention._replace(says=mention.says + more)


def _reports(says: Says) -> bool:
    """Whether anything is reported, and not only denied."""
    return any(value not in _CALM for _, value in says)


def _clocks(words: list[str], spelled: str) -> list[tuple[int, int]]:
    """Each time of day in the remark: its place, and its minute of the day."""
    found = []
    at = spelled.find(NUMBER)
    while at >= 0:
        minute = _clock(words[at])
        if minute is not None:
            found.append((at, minute))
        at = spelled.find(NUMBER, at + 1)
    return found


@lru_cache(maxsize=2 * _DAY)
def _clock(word: str) -> int | None:
    """The minute of the day that a word gives as a clock does."""
    if ":" in word or len(word) == _CLOCK_ALONE:
        clock = _CLOCK.fullmatch(word)
        if clock is not None:
            return int(clock[1]) * 60 + int(clock[2])
    return None


def _minute(clocks: list[tuple[int, int]], first: int) -> int:
    """The minute of the last clock before a place; -1 before any."""
    before = bisect_right(clocks, (first, _DAY))
    return clocks[before - 1][1] if before else -1


def _taken_together(mentions: list[_Mention]) -> dict[str, tuple[tuple[str, ...], _Mention]]:
    """Each fact's value after the last word about it, with the mention that it rests on."""
    held: dict[str, tuple[tuple[str, ...], _Mention]] = {}
    for mention in mentions:
        for name, value in mention.says:
            old = held.get(name)
            if name == WEAPON_TYPE:
                continue
            if old is None:
                if not mention.rule.follows:
                    held[name] = ((value,), mention)
            elif SCALES[name].shape is Shape.LIST:
                held[name] = (tuple(dict.fromkeys((*old[0], value))), mention)
            elif _replaces(name, value, mention.rule, old[0][0]):
                held[name] = ((value,), mention)
    typed = _typed_by(mentions, held.get(WEAPON))
    if typed is not None:
        held[WEAPON_TYPE] = typed
    return held


def _typed_by(
    mentions: list[_Mention], weapon: tuple[tuple[str, ...], _Mention] | None
) -> tuple[tuple[str, ...], _Mention] | None:
    """The type of the weapon that counts: its own, or else the one named nearest before it."""
    if weapon is None or weapon[0][0] in _NO_WEAPON:
        return None
    counts = weapon[1]
    kinds = [
        ((value,), mention)
        for mention in mentions
        for name, value in mention.says
        if name == WEAPON_TYPE
    ]
    for kind in kinds:
        if kind[1] is counts:
            return kind
    when = counts.minute, counts.end
    before = [kind for kind in kinds if (kind[1].minute, kind[1].end) < when]
    return before[-1] if before else kinds[0] if kinds else None


def _replaces(name: str, value: str, rule: Rule, old: str) -> bool:
    if old == UNKNOWN and value in NOT_KNOWN:
        return False
    if rule.turn is Turn.SETTLES or old in NOT_KNOWN:
        return value not in NOT_KNOWN or old in NOT_KNOWN
    if value in NOT_KNOWN:
        return False
    if rule.turn is Turn.EXPLAINS and not is_acute({name: (old,)}):
        return True
    if SCALES[name].shape is Shape.CATEGORY:
        return False  # the first word stands, unless a later one settles it
    return SCALES[name].rank(value) > SCALES[name].rank(old)
