"""Is this a behavioral-health call, and what was said? From call type, answers and words.

Nothing is dropped: what could not be understood becomes a doubt, and any doubt brings a person in.
Words raise a call or leave it as it is: that they say nothing of a crisis never means that there
is none.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dispatch.classification import screener
from dispatch.classification.forms import FORMS
from dispatch.classification.remarks.said import CONFIDENCE, NOTHING, Understanding, takes_up
from dispatch.classification.type_codes import NO_TYPE, UNMAPPED
from dispatch.classification.vocabulary import Behavioral, Meaning, Vocabulary
from dispatch.contracts.fact import KINDS, NOT_KNOWN, SCALES, UNKNOWN, FactSource, Shape
from dispatch.contracts.quickly import quickly_made

if TYPE_CHECKING:
    from dispatch.classification.remarks.reading import Reader

VERSION: Final = "alongside.classification/5"


def digest_of(reader: "Reader") -> str:
    """Names these rules, and those that words are read by, in every command that they made."""
    return hashlib.sha256(f"{VERSION} {reader.digest}".encode()).hexdigest()


MAY_BRING_OFFICERS: Final = frozenset({"weapon", "violence_now", "threat_to_others", "crime"})
"""Facts on which a ground for officers can rest. A code alone never is one: a person confirms."""

_HARMLESS: Final = frozenset({"none", "quality_of_life"})
"""Values of those facts on which no ground rests, so that nothing needs a confirmation."""

MOST_VALUES: Final = 20
"""Of one answer; no list of ours has as many."""

_FROM_988_ONLY: Final = "imminent_risk"

_KIND_OF: Final[Mapping[str, str]] = {
    "suicide_ideation": "suicidal",
    "suicide_behavior": "suicidal",
    "self_harm_now": "self_harm",
    "overdose": "substance",
    "intoxication": "intoxication",
    "disorganization": "other",
}
_LANGUAGE: Final = re.compile(
    r"language:[a-z]{2,3}(-([A-Z]{2}|[0-9]{3}|Arab|Cyrl|Hans|Hant|Latn))?"
)
"""A code and nothing else: the scale's own prefix would let a name through."""

_NOT_ENOUGH: Final = frozenset({"welfare", "disturbance", "family_context", "other"})
"""Kinds that many other calls have too; entered alone they leave it open."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class CallType:
    """The source's own type of a call. The label is words and is not read here."""

    system: str
    edition: str
    code: str


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One question's code and what was entered; ``at`` in epoch seconds where the source says."""

    question: str
    value: object
    at: int | None = None
    by: str = ""
    """Who asked, where that matters: ``clinician`` or ``counselor``."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A fact without its id, call and time: those are the ingest's to give."""

    name: str
    value: str
    source: FactSource
    confidence: int
    question: str = ""
    field: str = ""
    """Where the words stand in the personal part, with start and end in code points."""
    start: int = 0
    end: int = 0
    at: int | None = None


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Classified:
    """What one event says of a call, and what could not be understood."""

    behavioral: Behavioral
    kinds: tuple[str, ...]
    facts: tuple[Draft, ...]
    doubts: tuple[str, ...]
    call_type: str


def classify(
    call_type: CallType | None,
    answers: Sequence[Answer],
    *,
    channel: Literal["911", "988"],
    vocabulary: Vocabulary,
    words: Understanding = NOTHING,
    words_only: bool = False,
) -> Classified:
    """What an event says of its call.

    Args:
        call_type: The source's type, where it has one.
        answers: Structured answers; a question's code is the name of a fact, ``kind``, or one of
            a form's (``forms``, ``screener``).
        channel: Of the call. A contact of the 988 line is behavioral by its nature.
        vocabulary: What codes of types mean.
        words: What the free words say.
        words_only: Whether there were free words and no answers: where they show no crisis either,
            a person reads them.
    """
    said = _Said(channel)
    for answer in answers:
        said.take(answer)
    said.take_screener([a for a in answers if a.question in screener.QUESTIONS])
    said.compare()
    meaning = (
        vocabulary.look_up(call_type.system, call_type.edition, call_type.code)
        if call_type
        else None
    )
    behavioral: Behavioral = meaning.behavioral if meaning else "unknown"
    said.hear(words)
    in_words = words.shows or (words.side_note and behavioral != "no")
    if channel == "988" or said.takes_up() or in_words:
        behavioral = "yes"
    if meaning:
        said.suggested(meaning, set_aside=behavioral == "no")
        if meaning.hard_stop and behavioral == "yes":
            said.doubts.add("hard_stop")
    if words_only and call_type is None and behavioral != "yes":
        said.doubts.add("words_only")
    if words.cut:
        said.doubts.add("words_too_long")
    if behavioral != "no":
        said.doubts.update(
            f"not_read:{name}"
            for name in words.unheard
            - {fact.name for fact in said.facts if fact.source is not FactSource.REMARK}
        )
    kinds = said.kinds.union(meaning.kinds if meaning else ())
    if len(kinds) > 1 and "other" not in said.entered:
        kinds = kinds - {"other"}
    return Classified(
        behavioral=behavioral,
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        facts=tuple(said.facts),
        doubts=tuple(sorted(said.doubts)),
        call_type=meaning.code if meaning else UNMAPPED if call_type else NO_TYPE,
    )


class _Said:
    """Gathers facts, kinds and doubts of one event."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.facts: list[Draft] = []
        self.kinds: set[str] = set()
        self.entered: set[str] = set()
        self.doubts: set[str] = set()

    def take(self, answer: Answer) -> None:
        """Take one answer in, as a fact or as a doubt; it never vanishes."""
        name = answer.question
        values = _values(answer.value)
        if name == "kind":
            self._take_kinds(values)
            return
        if name in screener.QUESTIONS:
            return  # read together, once all are here
        form = FORMS.get(name)
        if form is not None:
            values = values and tuple(_entered(value, form.says) for value in values)
        fact = form.fact if form else name
        if fact not in SCALES:
            self.doubts.add("question_not_known")
            return
        known = [value for value in values or () if _known(fact, value)]
        if not values or len(known) < len(values):
            self.doubts.add(f"value_not_known:{name}")
        elif SCALES[fact].shape is not Shape.LIST and len(values) > 1:
            self.doubts.add(f"more_than_one_value:{name}")
        if name == _FROM_988_ONLY and self.channel != "988":
            self.doubts.add(f"not_from_988:{name}")
            return
        for value in known:
            self._add(fact, value, name, answer.at)

    def _add(self, name: str, value: str, question: str, at: int | None) -> None:
        self.facts.append(
            Draft(
                name=name,
                value=value,
                source=FactSource.ANSWER,
                confidence=1000,
                question=question,
                at=at,
            )
        )
        if takes_up(name, value):
            self.kinds.add(_KIND_OF[name])

    def take_screener(self, answers: Sequence[Answer]) -> None:
        """Take the answers of the screener in, as one: they say more together than each alone."""
        said: dict[str, set[str]] = {}
        for answer in answers:
            name, values = answer.question, _values(answer.value)
            known = {_YES_OR_NO.get(value, value) for value in values or ()} & _SCREENED
            if not values or len(known) < len({_YES_OR_NO.get(v, v) for v in values}):
                self.doubts.add(f"value_not_known:{name}")
            if known:
                said.setdefault(name, set()).update(known)
        if not said:
            return
        found = screener.screened(said)
        # One moment for all of them: of two at the same second the graver rung counts, whatever
        # the order in which the questions were gone through.
        times = [answer.at for answer in answers]
        at = None if None in times else max(time for time in times if time is not None)
        for each in found.stated:
            self._add(each.name, each.value, each.question, at)
        self.doubts.update(f"screener_contradicts:{each}" for each in found.contradicted)
        if found.recency_open:
            self.doubts.add(f"screener_open:{screener.WITHIN_THREE_MONTHS}")
        if self.channel != "988" and any(a.by not in screener.ASKED_BY for a in answers):
            self.doubts.add("screener_not_from_clinician")

    def compare(self) -> None:
        """Doubt facts on which the answers to two questions, one of a form, cannot both be right.

        All of them stay: what is graver counts until a person says which it is.
        """
        by_fact: dict[str, dict[str, str]] = {}
        for fact in self.facts:
            if fact.value not in NOT_KNOWN and SCALES[fact.name].shape is not Shape.LIST:
                by_fact.setdefault(fact.name, {})[fact.question] = fact.value
        for name, answers in by_fact.items():
            values = set(answers.values())
            calmest = SCALES[name].values[0]
            # Degrees of one thing go together; that it is not there at all does not.
            if SCALES[name].shape is Shape.ORDERED and calmest not in values:
                continue
            if len(values) > 1 and set(answers) - {name}:
                self.doubts.add(f"answers_differ:{name}")

    def hear(self, words: Understanding) -> None:
        """Take in what the words say, beside the answers."""
        for said in words.facts:
            self.facts.append(
                Draft(
                    name=said.heard.name,
                    value=said.heard.value,
                    source=FactSource.REMARK,
                    confidence=CONFIDENCE,
                    field=said.field,
                    start=said.heard.start,
                    end=said.heard.end,
                    at=said.at,
                )
            )
        self.kinds |= words.kinds

    def _take_kinds(self, values: tuple[str, ...] | None) -> None:
        for value in values or ("",):
            if value in KINDS:
                self.kinds.add(value)
                self.entered.add(value)
            elif value not in NOT_KNOWN:
                self.doubts.add("value_not_known:kind")

    def takes_up(self) -> bool:
        """Whether what was answered makes the call behavioral."""
        answered = any(
            takes_up(fact.name, fact.value)
            for fact in self.facts
            if fact.source is FactSource.ANSWER
        )
        return answered or bool(self.entered - _NOT_ENOUGH)

    def suggested(self, meaning: Meaning, *, set_aside: bool) -> None:
        """Add what the type makes likely, where no answer says better.

        A suggestion on which officers could rest, and one that an answer contradicts downward, is
        a doubt beside: neither a code nor a dropped warning decides in silence.
        """
        for name, value in meaning.suggests:
            scale = SCALES[name]
            answers = [f.value for f in self.facts if f.name == name and f.value not in NOT_KNOWN]
            if answers:
                calmer = max(map(scale.rank, answers)) < scale.rank(value)
                if calmer and scale.shape is Shape.ORDERED and not set_aside:
                    self.doubts.add(f"type_and_answer_differ:{name}")
                continue
            self.facts.append(
                Draft(
                    name=name,
                    value=value,
                    source=FactSource.CALL_TYPE,
                    confidence=meaning.confidence,
                )
            )
            if name in MAY_BRING_OFFICERS and value not in _HARMLESS and not set_aside:
                self.doubts.add(f"unconfirmed:{name}")


_YES_OR_NO: Final[Mapping[str, str]] = {"true": "yes", "false": "no"}
_SCREENED: Final = NOT_KNOWN | {screener.YES, screener.NO}
_NOT_OFFERED: Final = ""
"""No scale has it, so it becomes a doubt."""


def _entered(value: str, says: Mapping[str, str]) -> str:
    """The value of a fact that was entered on a form."""
    if value in NOT_KNOWN:
        return value
    return says.get(value) or says.get(_YES_OR_NO.get(value, value), _NOT_OFFERED)


def _known(name: str, value: str) -> bool:
    if value.startswith("language:"):
        return SCALES[name].allows(value) and bool(_LANGUAGE.fullmatch(value))
    return SCALES[name].allows(value)


def _values(value: object) -> tuple[str, ...] | None:
    """The values that an answer holds; nothing entered is "unknown"; ``None`` for another form."""
    match value:
        case None:
            return (UNKNOWN,)
        case bool():
            return (str(value).lower(),)
        case str():
            return (value,)
        case list() | tuple() if len(value) <= MOST_VALUES and all(
            isinstance(one, str) for one in value
        ):
            return tuple(dict.fromkeys(value))
        case _:
            return None
