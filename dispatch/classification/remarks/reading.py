"""What does a remark say? The rules' phrases, found, put into their order, and taken together."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Final

from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.clocks import Clocks
from dispatch.classification.remarks.last_word import (
    LISTS,
    Held,
    taken_together,
)
from dispatch.classification.remarks.letters import Letters
from dispatch.classification.remarks.line import AN_END
from dispatch.classification.remarks.mention import Mention, Part, in_order
from dispatch.classification.remarks.pattern import Alphabet
from dispatch.classification.remarks.questions import answers_in, asked_from
from dispatch.classification.remarks.rule import Rule, Says
from dispatch.classification.remarks.spelling import SHORTEST, Spelling
from dispatch.classification.remarks.thought import Thoughts
from dispatch.classification.remarks.together import Parts, Together, names, parts_of
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.unheard import beside_a_denial
from dispatch.classification.remarks.unread import UNREAD
from dispatch.classification.remarks.written_otherwise import WRITTEN_OTHERWISE
from dispatch.contracts.fact import KINDS, SCALES, UNKNOWN
from dispatch.contracts.quickly import quickly_made

_CALM: Final = frozenset({"none", "alert"})
"""Values that report nothing."""
_KIND_OF: Final = {"suicide_ideation": "suicidal", "overdose": "substance"}
"""The kind that a fact gives which is told in parts, and so by no rule with a kind of its own."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One fact that the words say, and where. ``start`` and ``end`` count code points."""

    name: str
    value: str
    start: int
    end: int
    rule: str


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a remark says."""

    facts: tuple[Heard, ...] = ()
    kinds: tuple[str, ...] = ()
    shows: bool = False
    """Whether a rule took it for behavioral beyond its facts and kinds."""
    cut: bool = False
    """Whether a part of it was too long to be read."""
    unheard: tuple[str, ...] = ()
    """Facts of which a word of danger stands there that no rule read, and nothing was found of
    them, or nothing but a denial."""


_NAME: Final = attrgetter("name")

_OF_SUICIDE: Final = 1
_PLAN: Final = 2
_ONLY_WITH_SUICIDE: Final = 4
_KINDS: Final = 8
_SAYS: Final = 16
_SIGNS: Final = 32
_SHOWS: Final = 64
"""What a rule is, as bits."""


class Reader:
    """Reads remarks by a set of rules. Pure: the same words give the same facts."""

    def __init__(
        self,
        rules: Iterable[Rule],
        classes: Mapping[str, frozenset[str]],
        real_words: Iterable[str] = (),
        types: Iterable[tuple[str, str]] = (),
        together: Iterable[Together] = (),
    ) -> None:
        """Takes the rules; they are made ready with the first remark, or by :meth:`prepare`.

        Args:
            rules: What phrases say.
            classes: Words by class, those of the contexts among them.
            real_words: Words that look like misspelt ones and are not.
            types: Types of weapon by class of words; the first that a phrase names holds.
            together: What parts say together, in the order in which they are looked at.

        Raises:
            ValueError: If a sign is asked for that no rule gives, or given and never asked for.
        """
        self.rules = tuple(rules)
        self._together = tuple(together)
        self._by_part: dict[str, list[int]] = {}
        self._parts_of = tuple(map(parts_of, self._together))
        for at, each in enumerate(self._parts_of):
            # A rule is looked at where its part of fewest facts is there: signs are met less often.
            for name in min(each, key=_facts_among):
                self._by_part.setdefault(name, []).append(at)
        given = {sign for rule in self.rules for sign in rule.signs}
        if odd := given ^ names(self._together):
            message = f"signs that are only given or only asked for: {', '.join(sorted(odd))}"
            raise ValueError(message)
        self._classes, self._real_words = dict(classes), frozenset(real_words)
        self._named_types = tuple(types)
        self._prepared = False
        self.digest = hashlib.sha256(
            repr(
                (
                    self.rules,
                    self._together,
                    self._named_types,
                    sorted((k, sorted(v)) for k, v in classes.items()),
                    sorted(self._real_words),
                    sorted(WRITTEN_OTHERWISE.items()),
                )
            ).encode()
        ).hexdigest()
        """Names these rules and words."""

    def prepare(self) -> None:
        """Nothing; the rules are ready. It takes a third of a second, and a second time none.

        Raises:
            ValueError: If a phrase names a class that there is not, or demands no word.
        """
        if self._prepared:
            return
        classes = self._classes
        contexts = tuple(f"${name}" for name in classes)
        phrases = [phrase for rule in self.rules for phrase in rule.phrases]
        self._alphabet = Alphabet(classes, (*phrases, *contexts))
        denying = classes.get("denies", frozenset()) | classes.get("none_said", frozenset())
        # No misspelt word is taken for one that denies: that would hide what was said.
        real = {*self._real_words, *self._alphabet.letter_of}
        # Nor for a short one that is itself another written otherwise: "stayd" is no "stabd".
        short = {form for form in WRITTEN_OTHERWISE if len(form) <= SHORTEST}
        meant = self._alphabet.letter_of.keys() - denying - short
        self._spelling = Spelling(meant, real)
        self._letters = Letters(self._alphabet, self._spelling)
        self._thoughts = Thoughts(self._alphabet, self.rules, self._named_types)
        ordered = self._ordered = self._thoughts.rules
        self._traits = vec[i64](list(map(_traits, ordered)))
        self._kinds_of = [rule.kinds for rule in ordered]
        self._signs_of = [rule.signs for rule in ordered]
        self._prepared = True

    @property
    def spelling(self) -> Spelling:
        """What misspelt words stand for."""
        self.prepare()
        return self._spelling

    def read(self, text: str) -> Understood:
        """What the words of a remark say."""
        return self.read_tokens(Tokens(text, UNREAD))

    def read_tokens(self, tokens: Tokens) -> Understood:
        """The same, of a remark whose words are told apart already."""
        self.prepare()
        every = mentions = self._mentions(tokens)
        traits = self._traits_of(mentions)
        uncounted = self._uncounted(mentions, traits)
        if traits & uncounted != 0:
            mentions = [each for each in mentions if self._traits[each.number] & uncounted == 0]
            traits = self._traits_of(mentions)
        kinds: set[str] = set()
        if traits & _KINDS != 0:
            for each in mentions:
                own: i64 = self._traits[each.number]
                if own & _KINDS != 0 and (own & _SAYS == 0 or _reports(each.says)):
                    kinds.update(self._kinds_of[each.number])
        held = taken_together(mentions, self._ordered)
        added = self._said_together(held, self._signs(mentions) if traits & _SIGNS != 0 else {})
        facts = []
        for name, (values, mention) in held.items():
            # A rule may have taken back what another would have taken for unanswered.
            if values != (UNKNOWN,) and name not in added:
                start, end = tokens.span(mention.first, mention.last)
                rule_id = self._ordered[mention.number].id
                facts += [
                    Heard(name=name, value=value, start=start, end=end, rule=rule_id)
                    for value in values
                ]
        for name, (rule_id, value, part) in added.items():
            start, end = tokens.span(part.first, part.last)
            facts.append(Heard(name=name, value=value, start=start, end=end, rule=rule_id))
            if value != "none" and name in _KIND_OF:
                kinds.add(_KIND_OF[name])
        facts.sort(key=_NAME)
        return Understood(
            facts=tuple(facts),
            kinds=tuple(kind for kind in KINDS if kind in kinds) if kinds else (),
            shows=traits & _SHOWS != 0,
            cut=tokens.cut,
            unheard=beside_a_denial(
                tokens.words,
                tokens.vocabulary,
                [(each.name, each.value) for each in facts],
                self._read_in(every),
            ),
        )

    def _read_in(self, mentions: Iterable[Mention]) -> Iterator[tuple[int, int]]:
        """Where a rule made something of the words; that a thing is named says nothing of it."""
        rules = self._ordered
        for each in mentions:
            if rules[each.number].masks or any(value != UNKNOWN for _, value in each.says):
                yield each.first, each.last

    def _traits_of(self, mentions: list[Mention]) -> i64:
        """What the rules are that speak in a remark, each trait that one of them has."""
        found: i64 = 0
        for each in mentions:
            found |= self._traits[each.number]
        return found

    def _uncounted(self, mentions: list[Mention], traits: i64) -> i64:
        """The trait of the rules that count only beside words of suicide or of dying, not there."""
        if traits & _OF_SUICIDE == 0 or not any(
            self._traits[each.number] & _OF_SUICIDE != 0 and _is_now(each.says) for each in mentions
        ):
            return _ONLY_WITH_SUICIDE
        if traits & _PLAN == 0 or any(
            self._traits[each.number] & _PLAN == 0 and _is_of_dying(each.says) for each in mentions
        ):
            return 0
        return _PLAN

    def _said_together(
        self, held: dict[str, Held], signs: dict[str, list[Part]]
    ) -> dict[str, tuple[str, str, Part]]:
        """What the parts of a remark say beside: rule, value and place by the name of the fact."""
        added: dict[str, tuple[str, str, Part]] = {}
        there = {*held, *signs}
        asked = sorted({at for name in there for at in self._by_part.get(name, ())})
        parts: Parts | None = None
        number = 0
        while number < len(asked):
            at = asked[number]
            number += 1
            if any(there.isdisjoint(names) for names in self._parts_of[at]):
                continue
            rule = self._together[at]
            if parts is None:
                parts = Parts(_places(held), signs)
            for name, (value, part) in parts.of(rule).items():
                added[name] = (rule.id, value, part)
                if name not in there:
                    # What is said now may be that part of a rule further down.
                    there.add(name)
                    more = {each for each in self._by_part.get(name, ()) if each > at}
                    asked = sorted({*asked, *more})
        return added

    def _signs(self, mentions: list[Mention]) -> dict[str, list[Part]]:
        """Where each sign stands."""
        signs: dict[str, list[Part]] = {}
        for each in mentions:
            if self._traits[each.number] & _SIGNS != 0:
                for sign in self._signs_of[each.number]:
                    places = signs.get(sign)
                    if places is None:
                        signs[sign] = [each]
                    else:
                        places.append(each)
        return signs

    def _mentions(self, tokens: Tokens) -> list[Mention]:
        """What the thoughts of a remark say, in the order in which it counts."""
        words = tokens.words
        letters = self._letters.spell(tokens)
        mentions: list[Mention] = []
        clocks: Clocks | None = None
        answered = answers_in(words) if tokens.asks else None
        length: i64 = len(letters)
        begins: i64 = 0
        while begins < length:
            ends: i64 = begins
            while ends < length and letters[ends] != AN_END:
                ends += 1
            here = self._thoughts.said_in(letters, begins, ends) if ends > begins else None
            if here and answered and ends in answered:
                asked = asked_from(words, begins, ends)
                here = self._thoughts.answered(here, asked, denied=answered[ends])
            if here:
                if clocks is None:
                    clocks = Clocks(words, letters)
                for each in here:
                    each.minute = clocks.minute_at(each.first)
                    mentions.append(each)
            begins = ends + 1
        return in_order(mentions)


def _places(held: dict[str, Held]) -> dict[str, tuple[str, Part]]:
    """Value and place of each fact that has one value."""
    return {
        name: (values[0], mention) for name, (values, mention) in held.items() if name not in LISTS
    }


def _traits(rule: Rule) -> int:
    """What of a rule counts where a remark is taken together, as bits."""
    return sum(
        trait
        for trait, there in (
            (_OF_SUICIDE, rule.speaks_of_suicide),
            (_PLAN, rule.is_a_plan),
            (_ONLY_WITH_SUICIDE, rule.about_suicide),
            (_KINDS, bool(rule.kinds)),
            (_SAYS, bool(rule.says)),
            (_SIGNS, bool(rule.signs)),
            (_SHOWS, rule.shows_behavioral),
        )
        if there
    )


def _facts_among(names: frozenset[str]) -> int:
    return sum(name in SCALES for name in names)


@lru_cache(maxsize=4_096)
def _is_now(says: Says) -> bool:
    """Whether it is about suicide now; a denial or an attempt of long ago is not."""
    return any(
        (name == "suicide_ideation" and value != "none")
        or (name == "suicide_behavior" and value in ("recent", "in_progress"))
        for name, value in says
    )


@lru_cache(maxsize=4_096)
def _is_of_dying(says: Says) -> bool:
    """Whether dying is wanted in words: a note or a goodbye alone is no plan."""
    return any(
        name == "suicide_ideation" and value not in ("none", "refused", "unanswered")
        for name, value in says
    )


@lru_cache(maxsize=4_096)
def _reports(says: Says) -> bool:
    """Whether anything is reported, and not only denied."""
    return any(value not in _CALM for _, value in says)
