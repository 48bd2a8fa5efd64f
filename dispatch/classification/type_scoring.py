"""How well do meanings of types agree with what people said of them? By type and by calls.

Two questions are kept apart. What people called *behavioral health* is narrower than what we take
up: they have other categories for an intoxicated person and for a check on somebody's well-being.
So a type that we take up as one of these is no claim that people gave it this label
(`Said.BESIDE`); it is counted by itself, and a second figure takes every type that we take up for a
claim.

"unknown" sends a call to a person. In the strict reading it is a miss; how much is left unknown
stands beside it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dispatch.classification.vocabulary import Behavioral

BESIDE_TYPES: Final = frozenset({"INTOX", "WELFARE", "DRUGS"})
"""Common types for which the people had other categories, as their own column has it: an
intoxicated person is a complaint or another crime there, a well-being check a status, drugs are
drugs. An overdose and a person slumped over are behavioral health there, and so a claim."""

_BESIDE_KINDS: Final = frozenset({"intoxication", "welfare"})
"""The same, for a meaning without a common type."""


class Said(StrEnum):
    """What a meaning says of a label."""

    YES = "yes"
    BESIDE = "beside"
    """Taken up as a type that people have under another label: behavioral to us."""
    NO = "no"
    UNKNOWN = "unknown"


def said_of(behavioral: Behavioral, kinds: Iterable[str], apco: str) -> Said:
    """What a meaning says of the label "behavioral health"."""
    if behavioral == "yes":
        some = set(kinds)
        beside = apco in BESIDE_TYPES if apco else bool(some) and some <= _BESIDE_KINDS
        return Said.BESIDE if beside else Said.YES
    return Said(behavioral)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One type: what people said, what we say, and its calls."""

    type: str
    count: int
    label: str
    """The people's; ``""`` where they gave none."""
    said: Said
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Precision, recall and F1 of one label, in permille; ``None`` where nothing can be divided."""

    hit: int
    """Said and meant."""
    wrong: int
    """Said and not meant."""
    missed: int
    """Meant and not said, what was left unknown included."""
    unknown: int
    """Of those missed, how much was left unknown."""

    @property
    def precision(self) -> int | None:
        """Of what was said, how much was meant."""
        return _permille(self.hit, self.hit + self.wrong)

    @property
    def recall(self) -> int | None:
        """Of what was meant, how much was said; unknown is missed."""
        return _permille(self.hit, self.hit + self.missed)

    @property
    def not_lost(self) -> int | None:
        """Of what was meant, how much was said or goes to a person."""
        return _permille(self.hit + self.unknown, self.hit + self.missed)

    @property
    def f1(self) -> int | None:
        """The harmonic mean of precision and recall."""
        return _permille(2 * self.hit, 2 * self.hit + self.wrong + self.missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """The figures of one way of counting."""

    total: int
    scored: int
    """With a label."""
    unlabeled: int
    unlabeled_yes: int
    """Without a label, and taken up by us, ``BESIDE`` included."""
    unknown: int
    """Left unknown, of all."""
    yes: Figure
    no: Figure
    every_yes: Figure
    """Of the label, if ``BESIDE`` is taken for a claim too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """What we say of the types that people put under one label: calls by our word for them."""

    label: str
    types: int
    calls: int
    by: tuple[tuple[Said, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Everything that the comparison gives."""

    by_type: Weighed
    by_calls: Weighed
    categories: tuple[Category, ...]
    missed: tuple[Judged, ...]
    """Meant and not said, the most calls first."""
    wrong: tuple[Judged, ...]
    """Said and not meant, the most calls first."""


def score(rows: Sequence[Judged], *, label: str) -> Score:
    """How the meanings agree with the labels; rows without label are counted and not scored.

    Args:
        rows: One for each type.
        label: Which of the people's labels stands for "behavioral".
    """
    by_calls = sorted(rows, key=lambda row: (-row.count, row.type))
    return Score(
        by_type=_weighed(rows, label, lambda _: 1),
        by_calls=_weighed(rows, label, lambda row: row.count),
        categories=_categories(rows),
        missed=tuple(row for row in by_calls if row.label == label and row.said is not Said.YES),
        wrong=tuple(
            row for row in by_calls if row.label not in ("", label) and row.said is Said.YES
        ),
    )


def _weighed(rows: Sequence[Judged], label: str, weight: Callable[[Judged], int]) -> Weighed:
    def count(some: Iterable[Judged]) -> int:
        return sum(weight(row) for row in some)

    scored = [row for row in rows if row.label]
    bare = [row for row in rows if not row.label]
    meant = [row for row in scored if row.label == label]
    other = [row for row in scored if row.label != label]

    def figure(meant: Sequence[Judged], other: Sequence[Judged], claims: frozenset[Said]) -> Figure:
        return Figure(
            hit=count(row for row in meant if row.said in claims),
            wrong=count(row for row in other if row.said in claims),
            missed=count(row for row in meant if row.said not in claims),
            unknown=count(row for row in meant if row.said is Said.UNKNOWN),
        )

    return Weighed(
        total=count(rows),
        scored=count(scored),
        unlabeled=count(bare),
        unlabeled_yes=count(row for row in bare if row.said in (Said.YES, Said.BESIDE)),
        unknown=count(row for row in rows if row.said is Said.UNKNOWN),
        yes=figure(meant, other, frozenset({Said.YES})),
        no=figure(other, meant, frozenset({Said.NO, Said.BESIDE})),
        every_yes=figure(meant, other, frozenset({Said.YES, Said.BESIDE})),
    )


def _categories(rows: Sequence[Judged]) -> tuple[Category, ...]:
    labels: dict[str, list[Judged]] = {}
    for row in rows:
        labels.setdefault(row.label, []).append(row)
    found = [
        Category(
            label=label,
            types=len(some),
            calls=sum(row.count for row in some),
            by=tuple(
                (said, sum(row.count for row in some if row.said is said))
                for said in Said
                if any(row.said is said for row in some)
            ),
        )
        for label, some in labels.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.calls, one.label)))


def _permille(part: int, whole: int) -> int | None:
    return round(1000 * part / whole) if whole else None
