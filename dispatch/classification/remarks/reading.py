"""What does a remark say? The rules' phrases, found, put into their order, and taken together."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.clocks import Clocks
from dispatch.classification.remarks.last_word import Held, taken_together
from dispatch.classification.remarks.letters import Letters
from dispatch.classification.remarks.line import A_NUMBER, AN_END
from dispatch.classification.remarks.mention import Mention, in_order
from dispatch.classification.remarks.pattern import Alphabet
from dispatch.classification.remarks.questions import answers_in, asked_from
from dispatch.classification.remarks.rule import Rule, Says
from dispatch.classification.remarks.said import Heard, Value
from dispatch.classification.remarks.spelling import SHORTEST, Spelling
from dispatch.classification.remarks.thought import Thoughts
from dispatch.classification.remarks.together import Known, Parts, Table, Together, names
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.traits import (
    GIVES_FACTS,
    GIVES_KINDS,
    GIVES_SIGNS,
    MASKS,
    OF_SUICIDE,
    ONLY_WITH_SUICIDE,
    PLAN,
    SHOWS,
)
from dispatch.classification.remarks.unheard import beside_a_denial, denied
from dispatch.classification.remarks.unread import UNREAD
from dispatch.classification.remarks.written_otherwise import WRITTEN_OTHERWISE
from dispatch.contracts.fact import KINDS, UNKNOWN

_CALM: Final = frozenset({"none", "alert"})
"""Values that report nothing."""
_KIND_OF: Final = {
    "suicide_ideation": 1 << KINDS.index("suicidal"),
    "overdose": 1 << KINDS.index("substance"),
}
"""As a bit the kind that a fact gives which is told in parts, and so by no rule with its own."""


@mypyc_attr(acyclic=True)
class Understood(Value):
    """What a remark says."""

    __slots__ = ("cut", "facts", "kinds", "shows", "unheard")
    FIELDS = ("facts", "kinds", "shows", "cut", "unheard")

    def __init__(
        self,
        *,
        facts: tuple[Heard, ...],
        kinds: tuple[str, ...],
        shows: bool,
        cut: bool,
        unheard: tuple[str, ...],
    ) -> None:
        """Takes what was found in it."""
        self.facts: Final = facts
        self.kinds: Final = kinds
        self.shows: Final = shows
        """Whether a rule took it for behavioral beyond its facts and kinds."""
        self.cut: Final = cut
        """Whether a part of it was too long to be read."""
        self.unheard: Final = unheard
        """Facts of which a word of danger stands there that no rule read, and nothing was found of
        them, or nothing but a denial."""


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
        self._table = Table(self._together)
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
        self._traits = self._thoughts.traits
        self._ids = [rule.id for rule in ordered]
        self._kinds_of = vec[i64]([_as_bits(rule.kinds) for rule in ordered])
        self._signs_of = [list(map(self._table.number, rule.signs)) for rule in ordered]
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
        kinds: i64 = 0
        if traits & GIVES_KINDS != 0:
            for each in mentions:
                own: i64 = self._traits[each.number]
                if own & GIVES_KINDS != 0 and (own & GIVES_FACTS == 0 or _reports(each.says)):
                    kinds |= self._kinds_of[each.number]
        held = taken_together(mentions, self._traits)
        added = self._said_together(held, mentions, traits)
        for name, known in added.items():
            if known.value != "none":
                kinds |= _KIND_OF.get(name, 0)
        facts = self._heard(tokens, held, added)
        doubted = denied(tokens.words_of_danger, facts) if tokens.danger else []
        return Understood(
            facts=tuple(facts),
            kinds=_named(kinds),
            shows=traits & SHOWS != 0,
            cut=tokens.cut,
            unheard=beside_a_denial(doubted, tokens.danger, tokens.words, self._read_in(every))
            if doubted
            else (),  # as nearly always
        )

    def _heard(self, tokens: Tokens, held: dict[str, Held], added: dict[str, Known]) -> list[Heard]:
        """What is said, by name and value, each with its words."""
        facts: list[Heard] = []
        for name in sorted({*held, *added}):
            known = added.get(name)
            if known is not None:
                part, rule, values = known.part, known.rule, [known.value]
            else:
                last = held[name]
                if last.value == UNKNOWN and not last.others:
                    continue  # taken back, where another rule would have taken it for unanswered
                part, rule, values = last.mention, self._ids[last.mention.number], last.values()
            start, end = tokens.span(part.first, part.last)
            facts += [
                Heard(name=name, value=value, start=start, end=end, rule=rule) for value in values
            ]
        return facts

    def _read_in(self, mentions: list[Mention]) -> list[Mention]:
        """Where a rule made something of the words; that a thing is named says nothing of it."""
        return [
            each
            for each in mentions
            if self._traits[each.number] & MASKS != 0 or _says_more_than_unknown(each.says)
        ]

    def _traits_of(self, mentions: list[Mention]) -> i64:
        """What the rules are that speak in a remark, each trait that one of them has."""
        found: i64 = 0
        for each in mentions:
            found |= self._traits[each.number]
        return found

    def _uncounted(self, mentions: list[Mention], traits: i64) -> i64:
        """The trait of the rules that count only beside words of suicide or of dying, not there."""
        if traits & OF_SUICIDE == 0 or not any(
            self._traits[each.number] & OF_SUICIDE != 0 and _is_now(each.says) for each in mentions
        ):
            return ONLY_WITH_SUICIDE
        if traits & PLAN == 0 or any(
            self._traits[each.number] & PLAN == 0 and _is_of_dying(each.says) for each in mentions
        ):
            return 0
        return PLAN

    def _said_together(
        self, held: dict[str, Held], mentions: list[Mention], traits: i64
    ) -> dict[str, Known]:
        """What the parts of a remark say beside, by the name of the fact."""
        parts = Parts(self._table)
        for name, last in held.items():
            parts.know(name, last.value, last.mention)
        if traits & GIVES_SIGNS != 0:
            for each in mentions:
                if self._traits[each.number] & GIVES_SIGNS != 0:
                    for sign in self._signs_of[each.number]:
                        parts.see(sign, each)
        return parts.said()

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
            here = None
            # A number alone, as the time before a line is, says nothing.
            if ends > begins + 1 or (ends > begins and letters[begins] != A_NUMBER):
                here = self._thoughts.said_in(letters, begins, ends)
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


def _as_bits(kinds: Iterable[str]) -> int:
    """Kinds as bits of one number, which is quickly added to."""
    return sum(1 << KINDS.index(kind) for kind in set(kinds))


def _named(kinds: i64) -> tuple[str, ...]:
    """The kinds of which these are the bits, in their order."""
    if kinds == 0:
        return ()
    return tuple([kind for at, kind in enumerate(KINDS) if kinds >> at & 1 != 0])


def _says_more_than_unknown(says: Says) -> bool:
    return any(value != UNKNOWN for _, value in says)


def _is_now(says: Says) -> bool:
    """Whether it is about suicide now; a denial or an attempt of long ago is not."""
    return any(
        (name == "suicide_ideation" and value != "none")
        or (name == "suicide_behavior" and value in ("recent", "in_progress"))
        for name, value in says
    )


def _is_of_dying(says: Says) -> bool:
    """Whether dying is wanted in words: a note or a goodbye alone is no plan."""
    return any(
        name == "suicide_ideation" and value not in ("none", "refused", "unanswered")
        for name, value in says
    )


def _reports(says: Says) -> bool:
    """Whether anything is reported, and not only denied."""
    return any(value not in _CALM for _, value in says)
