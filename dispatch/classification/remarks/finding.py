"""Where do phrases stand in a thought? Tried are those whose rarest words stand near each other.

A remark is one letter a word (:mod:`dispatch.classification.remarks.pattern`), and no phrase runs
across the end of a thought. Wherever a letter of a phrase's rarest word stands, the letters before
and behind it are looked up: each gives, as bits, the phrases whose second or third rarest word it
is. Only a phrase for which both are near is tried. What is known of a letter is put together when
it is first met, so that a reader is made quickly.
"""

from collections.abc import Iterable
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

from dispatch.classification.remarks.anchors import Anchors
from dispatch.classification.remarks.letter_set import LetterSet
from dispatch.classification.remarks.line import Line
from dispatch.classification.remarks.mention import Mention
from dispatch.classification.remarks.pattern import BETWEEN, Alphabet
from dispatch.classification.remarks.phrase import Phrase
from dispatch.classification.remarks.rule import Rule

_AHEAD: Final = 2
"""Letters behind a phrase that can be looked at, to see that it does not go on."""
_PLACES: Final = 20
"""Bits that hold the place of a word: a remark has fewer than a million."""


_FEW: Final = 64
"""Numbers that are put into order by moving them one by one."""


class Finder:
    """Finds the phrases of rules."""

    def __init__(self, alphabet: Alphabet, rules: Iterable[Rule]) -> None:
        """Prepares the phrases of the rules, those of masks first."""
        self.rules = tuple(sorted(rules, key=lambda rule: not rule.masks))
        """In the order in which they are looked for."""
        self._masks: i64 = sum(rule.masks for rule in self.rules)
        scopes = list(dict.fromkeys(("", *(rule.scope for rule in self.rules))))
        self._scopes: i64 = len(scopes)
        self._scope_of = vec[i64]([scopes.index(rule.scope) for rule in self.rules])
        self._may_be_denied = [bool(rule.denied) for rule in self.rules]
        dangerous = alphabet.letters("$dangerous")
        rule_of: list[int] = []
        self._phrases: list[Phrase] = []
        for number, rule in enumerate(self.rules):
            # "Nothing stops him, he has a weapon": what denies a danger takes none into its gaps.
            over = dangerous if rule.denies_danger else ""
            for text in rule.phrases:
                rule_of.append(number)
                self._phrases.append(Phrase(alphabet, text, no_gap_over=over))
        self._rule_of = vec[i64](rule_of)
        self._anchors = Anchors(self._phrases)
        self._turns = alphabet.set_of(BETWEEN + alphabet.letters("$stops"))

    def found(self, whole: Line, tried: vec[i64]) -> list[Mention]:
        """Where rules speak in a thought: rule by rule, in each from left to right.

        Of those of one rule that overlap the one that begins first stands, or else the longest.

        Args:
            whole: The thought.
            tried: What :meth:`tried` gave of it.
        """
        places: list[Mention] = []
        length: i64 = len(whole.letters)
        masked: list[Line | None] = []
        of_others: i64 = 0
        before: i64 = -1
        current: i64 = -1
        done: i64 = 0
        seen = whole
        for each in tried:
            number: i64 = each >> _PLACES
            at: i64 = each & ((1 << _PLACES) - 1)
            if number != before:
                before, done = number, 0
                rule: i64 = self._rule_of[number]
                if rule != current:
                    if len(places) > of_others + 1 or (
                        current < self._masks and len(places) > of_others
                    ):
                        self._settle(places, of_others, masked, whole)
                    of_others = len(places)
                    current = rule
                    seen = whole
                    if masked:
                        seen = masked[self._scope_of[rule]] or whole
            elif at < done:
                continue
            phrase = self._phrases[number]
            first, last = phrase.find(
                seen.letters,
                max(at - phrase.before, done),
                at - phrase.least,
                min(at + phrase.before + phrase.after + _AHEAD, length),
            )
            if first >= 0:
                places.append(Mention(-1, last, current, first, last, (), seen=seen))
                done = last
        if len(places) > of_others + 1:
            self._settle(places, of_others, masked, whole)
        return places

    def tried(self, letters: vec[i64], begins: i64, ends: i64) -> vec[i64]:
        """The phrases that can stand in a thought, each with the place of its rarest word in it.

        Args:
            letters: Of a remark.
            begins: Where the thought begins.
            ends: Where it ends: up to, not with.
        """
        tried = vec[i64]()
        at: i64 = begins
        while at < ends:
            anchor = self._anchors.of(letters[at])
            if anchor is not None:
                for number in anchor.alone:
                    tried = append(tried, number << _PLACES | (at - begins))
                for group in anchor.groups:
                    near: i64 = group.near(letters, at, begins, ends)
                    while near != 0:
                        number = group.number_of(near & -near)
                        tried = append(tried, number << _PLACES | (at - begins))
                        near &= near - 1
            at += 1
        return _sorted(tried)

    def _settle(
        self, places: list[Mention], of_others: i64, masked: list[Line | None], whole: Line
    ) -> None:
        """Leaves of a rule's places those that stand, and takes away the words that a mask uses up.

        Args:
            places: Those of other rules, and then its own.
            of_others: How many are those of others.
            masked: The thought as the rules of each scope see it.
            whole: The thought.
        """
        number: i64 = places[of_others].number
        masks = number < self._masks
        if len(places) > of_others + 1:
            turns = None if masks else self._turns
            _set_apart(places, of_others, turns, denied=self._may_be_denied[number])
        if not masks:
            return
        if not masked:
            masked += [None] * self._scopes
        own: i64 = self._scope_of[number]
        for place in places[of_others:]:
            scope: i64 = 0
            while scope < self._scopes:
                if own in (0, scope):
                    line = masked[scope]
                    if line is None:
                        line = masked[scope] = Line(whole.letters[:])
                    line.use_up(place.first, place.last)
                scope += 1


def _sorted(numbers: vec[i64]) -> vec[i64]:
    """The numbers in ascending order; those of a thought are few."""
    length: i64 = len(numbers)
    if length > _FEW:
        return vec[i64](sorted(numbers))
    at: i64 = 1
    while at < length:
        number = numbers[at]
        to: i64 = at
        while to > 0 and numbers[to - 1] > number:
            numbers[to] = numbers[to - 1]
            to -= 1
        numbers[to] = number
        at += 1
    return numbers


def _set_apart(
    places: list[Mention], of_others: i64, turns: LetterSet | None, *, denied: bool
) -> None:
    """Leaves of a rule's places that overlap the one that begins first, or else the longest.

    Where ``turns`` are given also what begins behind a mark or a "but": "denies he swallowed
    anything, then swallowed the bottle" tells two things in one phrase. Where a denial is possible,
    what reaches further stands as well: "no meds took the bottle".
    """
    _put_from_left(places, of_others)
    kept: i64 = of_others
    begins: i64 = -1
    end: i64 = -1
    at: i64 = of_others
    while at < len(places):
        place = places[at]
        at += 1
        if place.first < end:
            if place.first == begins:
                kept -= 1  # begins there as well, and is longer
            elif not (denied and place.last > end) and (
                turns is None or not _turns_between(place.seen.letters, turns, begins, place.first)
            ):
                continue
        places[kept] = place
        kept += 1
        begins, end = place.first, max(end, place.last)
    while len(places) > kept:
        places.pop()


def _put_from_left(places: list[Mention], of_others: i64) -> None:
    """Puts a rule's places into order by where they begin, and then by where they end."""
    count: i64 = len(places)
    if count > of_others + _FEW:
        places[of_others:] = sorted(places[of_others:], key=_first_and_last)
        return
    at: i64 = of_others + 1
    while at < count:
        place = places[at]
        to: i64 = at
        while to > of_others:
            before = places[to - 1]
            if before.first < place.first or (
                before.first == place.first and before.last <= place.last
            ):
                break
            places[to] = before
            to -= 1
        places[to] = place
        at += 1


def _first_and_last(place: Mention) -> tuple[int, int]:
    return place.first, place.last


def _turns_between(told: vec[i64], turns: LetterSet, first: i64, last: i64) -> bool:
    """Whether a mark or a "but" stands among some letters of what is told."""
    at: i64 = first
    while at < last:
        if turns.has(told[at]):
            return True
        at += 1
    return False
