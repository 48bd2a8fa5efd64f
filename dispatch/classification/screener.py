"""What do the answers of the C-SSRS screener say, and which band of risk do they give?

Questions have codes here and no words: the words are the instrument's, and the site shows them.
Risk bands are those of the screener of the Columbia Suicide Severity Rating Scale (form of CMS,
2008, and of Columbia, 2026): questions 1 and 2 low, 3 moderate, 4 and 5 high, 6 within three months
high, 6 longer ago moderate. After a "no" to question 2 the form goes on with question 6. It is a
screener and no diagnosis.

Unknown is never "no": what nobody answered is named beside the band.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from dispatch.contracts.fact import REFUSED, UNKNOWN

YES: Final = "yes"
NO: Final = "no"

IDEATION: Final[Mapping[str, str]] = {
    "cssrs_1": "passive",
    "cssrs_2": "active",
    "cssrs_3": "method",
    "cssrs_4": "intent",
    "cssrs_5": "plan",
}
"""What a yes to each of the first five questions says of ``suicide_ideation``."""

BEHAVIOR: Final = "cssrs_6"
WITHIN_THREE_MONTHS: Final = "cssrs_6_within_three_months"
QUESTIONS: Final = (*IDEATION, BEHAVIOR, WITHIN_THREE_MONTHS)

ASKED_BY: Final = frozenset({"clinician", "counselor"})
"""Who may put this screener to a person at a 911 position (practice 2.10)."""

_GATE: Final = "cssrs_2"
_SKIPPED: Final = ("cssrs_3", "cssrs_4", "cssrs_5")

Band = Literal["low", "moderate", "high"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Banded:
    """A band of risk, and what could still change it."""

    band: Band | None
    """``None`` where nothing was said to be so; with open questions that means: not known."""
    open: tuple[str, ...]
    """Questions that the form asks and nobody has answered, in the form's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What one answer says as a fact."""

    question: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """One event's answers, read together."""

    stated: tuple[Stated, ...]
    """One fact for each answer, in the form's order."""
    contradicted: tuple[str, ...]
    """Questions whose "no" cannot be so if another answer is; the graver one counts."""
    recency_open: bool
    """Whether there was behavior and nobody has said when: moderate, and it may be high."""


Said = Mapping[str, Collection[str]]
"""Question to what was entered: ``yes``, ``no`` or one of the three values that are not known.

Several where one event says both; then the yes counts.
"""


def banded(said: Said) -> Banded:
    """The band of risk, exactly by the table above, and the questions that are open."""
    yes = {question for question in QUESTIONS if YES in said.get(question, ())}
    band: Band | None = None
    if yes & {"cssrs_1", "cssrs_2"}:
        band = "low"
    if yes & {"cssrs_3", BEHAVIOR}:
        band = "moderate"
    if yes & {"cssrs_4", "cssrs_5", WITHIN_THREE_MONTHS}:
        band = "high"
    return Banded(band=band, open=tuple(q for q in QUESTIONS if _is_open(q, said)))


def screened(said: Said) -> Screened:
    """The facts that the answers state, and what is wrong with them."""
    return Screened(
        stated=tuple(
            Stated(question=question, name=_fact_of(question), value=value)
            for question in QUESTIONS
            for value in _values(question, said)
        ),
        contradicted=tuple(q for q in QUESTIONS if _is_contradicted(q, said)),
        # A refusal is a right and adds nothing (practice 2.1), so nobody asks again.
        recency_open=(
            _answer(BEHAVIOR, said) == YES
            and _is_open(WITHIN_THREE_MONTHS, said)
            and REFUSED not in said.get(WITHIN_THREE_MONTHS, ())
        ),
    )


def _fact_of(question: str) -> str:
    return "suicide_ideation" if question in IDEATION else "suicide_behavior"


def _answer(question: str, said: Said) -> str | None:
    """Yes before no; ``None`` where neither was said."""
    values = said.get(question, ())
    return YES if YES in values else NO if NO in values else None


def _is_open(question: str, said: Said) -> bool:
    if _answer(question, said) is not None:
        return False
    if question in _SKIPPED:
        return _answer(_GATE, said) != NO
    if question == WITHIN_THREE_MONTHS:
        return _answer(BEHAVIOR, said) == YES
    if question == BEHAVIOR:
        return _answer(WITHIN_THREE_MONTHS, said) != YES
    return True


def _is_contradicted(question: str, said: Said) -> bool:
    values = said.get(question, ())
    if NO not in values:
        return False
    if YES in values:
        return True
    if question == _GATE:
        return any(_answer(each, said) == YES for each in _SKIPPED)
    return question == BEHAVIOR and _answer(WITHIN_THREE_MONTHS, said) == YES


def _values(question: str, said: Said) -> list[str]:
    """What the answer says of its fact.

    A "no" to one rung says nothing of the others: there is no ideation only where questions 1 and
    2 were both answered with no and no later one with yes. Until then it leaves the fact unknown.
    """
    if question not in said:
        return []
    answer = _answer(question, said)
    if answer is None:
        return sorted(said[question])
    if question in IDEATION:
        if answer == YES:
            return [IDEATION[question]]
        none = all(_answer(each, said) == NO for each in ("cssrs_1", _GATE))
        return ["none" if none and not _any_yes(said) else UNKNOWN]
    ever, lately = _answer(BEHAVIOR, said), _answer(WITHIN_THREE_MONTHS, said)
    if lately == YES:
        return ["recent" if answer == YES else UNKNOWN]
    return [{YES: "lifetime", NO: "none"}.get(ever or "", UNKNOWN)]


def _any_yes(said: Said) -> bool:
    return any(_answer(each, said) == YES for each in IDEATION)
