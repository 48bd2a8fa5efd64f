"""What does an export say of a call that only the time after it knew?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from streams.mapping.marks import Mark
from streams.replay.row import Row

NEED: Final = ("mental_health", "behavioral", "behavioral_health", "crisis", "suicide")
"""Names of outcomes that say that it was about mental health, unless others are given."""
DANGER: Final = ("danger", "weapon", "violence", "dv_related", "assault", "injury", "arrest")
"""Names of outcomes that say that someone was in danger, unless others are given."""
POLICE: Final = ("police_sent", "police", "officers", "police_dispatched")
"""Names of outcomes that say whether officers went, unless others are given."""
WENT: Final = ("responder", "agency", "unit_type", "responders")
"""Names of outcomes that say who went: officers, where the word police is in it."""

DEFAULTS: Final[Mapping[str, tuple[Mark, ...]]] = {
    "police": (
        *(Mark(outcome=name) for name in POLICE),
        *(Mark(outcome=name, words=("police",), within=True) for name in WENT),
    ),
    "need": tuple(Mark(outcome=name) for name in NEED),
    "danger": tuple(Mark(outcome=name) for name in DANGER),
}

_TRUE: Final = frozenset({"1", "true", "t", "yes", "y", "x"})
_FALSE: Final = frozenset({"", "0", "false", "f", "no", "n", "none", "-"})
"""An empty cell is a no: many exports mark a yes and leave the rest empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What the export says of a call."""

    need: bool | None
    """Whether it was about mental health; ``None`` where the export does not say."""
    danger: bool | None
    police: bool | None
    """Whether officers went."""
    hour: int | None
    area: str
    type: str
    call: str = ""
    """The source's own number."""
    at: int = 0
    """Epoch second of the row's first event."""
    words: bool = False
    """Whether the row had remarks or a narrative."""
    answers: bool = False
    """Whether it had answers."""
    unread: tuple[tuple[str, int], ...] = ()
    """Outcomes that say neither yes nor no, each with a number that stands for its word."""

    def after(self, earlier: "Recorded") -> "Recorded":
        """The same call with what an earlier row of it said.

        When it came and what it was said to be are the first row's; what came of it is the last's
        that says something.
        """
        return replace(
            earlier,
            need=self.need if self.need is not None else earlier.need,
            danger=self.danger if self.danger is not None else earlier.danger,
            police=self.police if self.police is not None else earlier.police,
            words=self.words or earlier.words,
            answers=self.answers or earlier.answers,
            unread=tuple(dict.fromkeys((*earlier.unread, *self.unread))),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the outcome columns of an export are to be understood; see `reading_of`."""

    need: tuple[Mark, ...] = ()
    """Empty where nothing says it; so are the others."""
    danger: tuple[Mark, ...] = ()
    police: tuple[Mark, ...] = ()
    outcomes: tuple[str, ...] = ()
    """All that the mapping names."""
    words: bool = False
    """Whether it names a column of remarks or of narratives."""
    answers: bool = False
    """Whether it names a column of answers."""
    zone: str = "UTC"
    """In which local times are written."""

    def recorded(self, row: Row) -> Recorded:
        """What a row says. Where nothing can say who went, officers did."""
        outcome = {name.lower(): value for name, value in row.outcome.items()}
        unread: list[tuple[str, int]] = []
        first = row.letters[0] if row.letters else None
        held = {key for letter in row.letters for key in letter.data}
        return Recorded(
            need=_any(outcome, self.need, unread),
            danger=_any(outcome, self.danger, unread),
            police=_any(outcome, self.police, unread) if self.police else True,
            hour=row.hour,
            area=row.area,
            type=row.type,
            call=first.subject if first is not None else "",
            at=first.at if first is not None else 0,
            words=not held.isdisjoint(("narrative", "remarks")),
            answers="answers" in held,
            unread=tuple(dict.fromkeys(unread)),
        )


def reading_of(
    outcomes: Sequence[str], given: Mapping[str, tuple[Mark, ...]] | None = None
) -> Reading:
    """The reading of an export with these outcomes.

    Args:
        outcomes: The names that the mapping gives.
        given: Marks by what they say; where they say nothing of it, our own names count.
    """
    marks = {**DEFAULTS, **(given or {})}
    named = frozenset(outcomes)

    def found(what: str) -> tuple[Mark, ...]:
        return tuple(mark for mark in marks[what] if mark.outcome in named)

    return Reading(
        need=found("need"),
        danger=found("danger"),
        police=found("police"),
        outcomes=tuple(outcomes),
    )


def _any(
    outcome: Mapping[str, str], marks: Sequence[Mark], unread: list[tuple[str, int]]
) -> bool | None:
    """Yes if one says yes, no if another says no; ``None`` where none says either."""
    found: bool | None = None
    for mark in marks:
        if mark.outcome not in outcome:
            continue
        word = outcome[mark.outcome].strip().casefold()
        match _said(mark, word):
            case "yes":
                found = True
            case "no":
                found = found or False
            case "neither":
                # A number in place of the word: nothing of a row is kept.
                unread.append((mark.outcome, hash(word)))
            case _:
                pass
    return found


def _said(mark: Mark, word: str) -> Literal["yes", "no", "neither", ""]:
    if mark.within:
        if not word:
            return ""
        return "yes" if any(each in word for each in mark.words) else "no"
    if mark.words:
        return "yes" if word in mark.words else "no"
    return "yes" if word in _TRUE else "no" if word in _FALSE else "neither"
