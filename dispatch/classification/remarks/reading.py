"""What does a remark say? The rules' phrases, found, put into their order, and taken together."""

import hashlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Final, NamedTuple

from dispatch.classification.remarks.context import DENIES, OTHERS, PAST, SUPPOSES, Contexts
from dispatch.classification.remarks.pattern import END, NUMBER, WORD, Alphabet, Phrase, compiled
from dispatch.classification.remarks.rule import Rule, Says, Turn
from dispatch.classification.remarks.spelling import Spelling
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.unread import UNREAD
from dispatch.contracts.fact import KINDS, NOT_KNOWN, SCALES, UNKNOWN, Shape, is_acute

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""

_LOOKED_FOR: Final = 3
"""Words of a phrase that have to be in the remark before it is looked for: the three rarest."""
_FEW: Final = 25
"""Phrases that are looked for sooner than it is found out in which thought they can be."""

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

    order: tuple[int, int]
    """Minute of the clock before it, then where it ends."""
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
        self._phrases = [
            (rule, compiled(self._alphabet, phrase))
            for rule in self.rules
            for phrase in rule.phrases
        ]
        self._wanted, self._undemanding = _wanted([phrase for _, phrase in self._phrases])
        self._types = [
            (frozenset(self._alphabet.letters(f"${name}")), value) for name, value in types
        ]
        self._scopes = tuple(dict.fromkeys(("", *(rule.scope for rule in self.rules))))
        self._masks = sum(1 << n for n, (rule, _) in enumerate(self._phrases) if rule.masks)
        self._spelled: dict[str, str] = dict(self._alphabet.letter_of)
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
        spelled = self._spell(tokens.words)
        clocks = _clocks(tokens.words, spelled)
        # By their ends: who says more of a thing says it after naming it.
        mentions = sorted(self._mentions(clocks, spelled), key=attrgetter("order"))
        if any(_speaks_of_suicide(each) for each in mentions):
            mentions = [_with_suicide(each) for each in mentions]
            if not any(_speaks_of_dying(each) for each in mentions):
                mentions = [each for each in mentions if not each.rule.id.startswith("plan.")]
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

    def _spell(self, words: list[str]) -> str:
        known = self._spelled
        letters = []
        for word in words:
            letter = known.get(word)
            if letter is None:
                meant = self.spelling.meant(word)
                letter = self._alphabet.spell([meant or word])
                if len(known) < REMEMBERED:
                    known[word] = letter
            letters.append(letter)
        return "".join(letters)

    def _mentions(self, clocks: list[tuple[int, int]], spelled: str) -> Iterator[_Mention]:
        there = self._there(spelled)
        places = _Places(spelled)
        texts = dict.fromkeys(self._scopes, spelled)
        for rule, phrases in self._picked(there & self._masks):
            for first, last in _spans(phrases, places, texts[rule.scope]):
                if rule.says:
                    says = rule.says + self._typed(rule, spelled, first, last)
                    yield _Mention(_order(clocks, first, last), first, last, says, rule)
                for scope in (rule.scope,) if rule.scope else self._scopes:
                    text = texts[scope]
                    texts[scope] = text[:first] + WORD * (last - first) + text[last:]
        for rule, phrases in self._picked(there & ~self._masks):
            spelled = texts[rule.scope]
            for first, last in _spans(phrases, places, spelled):
                says_here = self._said(rule, spelled, first, last)
                if says_here is not None:
                    says_here += self._typed(rule, spelled, first, last)
                    told = last + (_REACHES if rule.turn is Turn.EXPLAINS else 0)
                    yield _Mention(_order(clocks, first, told), first, last, says_here, rule)

    def _typed(self, rule: Rule, spelled: str, first: int, last: int) -> Says:
        """The type of the weapon that the phrase, or the word before it, names."""
        if not rule.typed:
            return ()
        named = spelled[max(first - 1, 0) : last]
        for letters, value in self._types:
            if not letters.isdisjoint(named):
                return ((WEAPON_TYPE, value),)
        return ()

    def _there(self, spelled: str) -> int:
        """Which phrases can be there at all, as bits.

        Those with a letter of each of their demanded sets; and where that leaves many, those with
        all of them in one thought, since no phrase runs across its end.
        """
        there = self._met([spelled])
        return there if there.bit_count() <= _FEW else there & self._met(spelled.split(END))

    def _met(self, pieces: list[str]) -> int:
        """The phrases, as bits, all of whose demanded sets have a letter in one of the pieces."""
        wanted, count = self._wanted, len(self._phrases)
        found = 0
        for piece in pieces:
            met = self._undemanding
            for letter in set(piece):
                if letter in wanted:
                    met |= wanted[letter]
            # The rows of the rarest set, the second and the third, laid over each other.
            found |= met & met >> count & met >> 2 * count
        return found & (1 << count) - 1

    def _picked(self, bits: int) -> Iterator[tuple[Rule, list[Phrase]]]:
        """The phrases of the bits, rule by rule."""
        rule, phrases = None, list[Phrase]()
        while bits:
            low = bits & -bits
            one, phrase = self._phrases[low.bit_length() - 1]
            if one is not rule:
                if rule is not None:
                    yield rule, phrases
                rule, phrases = one, []
            phrases.append(phrase)
            bits ^= low
        if rule is not None:
            yield rule, phrases

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


def _speaks_of_dying(mention: _Mention) -> bool:
    """Whether dying is wanted in words: a note or a goodbye alone is no plan."""
    return not mention.rule.id.startswith("plan.") and any(
        name == "suicide_ideation" and value not in ("none", "refused", "unanswered")
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
        word = words[at]
        if ":" in word or len(word) == _CLOCK_ALONE:
            clock = _CLOCK.fullmatch(word)
            if clock is not None:
                found.append((at, int(clock[1]) * 60 + int(clock[2])))
        at = spelled.find(NUMBER, at + 1)
    return found


def _order(clocks: list[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """When it was said by the last clock before it, and where it ends."""
    before = bisect_right(clocks, (first, _DAY))
    return clocks[before - 1][1] if before else -1, last


class _Places:
    """Where the letters of a remark stand; many phrases share a set, which is looked up once."""

    __slots__ = ("_letters", "_of_set", "_spelled")

    def __init__(self, spelled: str) -> None:
        """Takes the remark, one letter a word."""
        self._spelled = spelled
        self._letters = frozenset(spelled)
        self._of_set: dict[str, list[int]] = {}

    def of(self, letters: str) -> list[int]:
        """The places of any of the letters, letter by letter."""
        found = self._of_set.get(letters)
        if found is None:
            found = self._of_set[letters] = []
            there, find = self._letters, self._spelled.find
            for letter in letters:
                at = find(letter) if letter in there else -1
                while at >= 0:
                    found.append(at)
                    at = find(letter, at + 1)
        return found


@cache
def _ready(text: str) -> Callable[[str, int, int], re.Match[str] | None]:
    """The search for an expression; there are no more of them than phrases."""
    return re.compile(text).search


def _spans(phrases: list[Phrase], places: _Places, spelled: str) -> list[tuple[int, int]]:
    """Where the phrases of a rule stand; of those that overlap, the one that begins first.

    Looked for only around the places of a phrase's rarest word.
    """
    found: set[tuple[int, int]] = set()
    for phrase in phrases:
        search, before, after = _ready(phrase.text), phrase.before, phrase.after
        for at in places.of(phrase.demanded[0]):
            match = search(spelled, at - before if at > before else 0, at + after)
            if match is not None:
                found.add(match.span())
    if len(found) < 2:  # noqa: PLR2004 - nothing can overlap
        return list(found)
    kept = []
    end = -1
    for first, last in sorted(found, key=_first_and_longest):
        if first >= end:
            kept.append((first, last))
            end = last
    return kept


def _first_and_longest(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]


def _wanted(phrases: list[Phrase]) -> tuple[dict[str, int], int]:
    """For each letter the phrases that demand it, as bits, and beside it those that demand nothing.

    A row of bits for the phrases' rarest set of letters, behind it one for the second rarest, and
    so on: as one number, so that one step takes in all of them.
    """
    wanted: dict[str, int] = defaultdict(int)
    undemanding = 0
    for number, phrase in enumerate(phrases):
        for row in range(_LOOKED_FOR):
            bit = 1 << row * len(phrases) + number
            if row < len(phrase.demanded):
                for letter in phrase.demanded[row]:
                    wanted[letter] |= bit
            else:
                undemanding |= bit
    return dict(wanted), undemanding


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
    before = [kind for kind in kinds if kind[1].order < counts.order]
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
