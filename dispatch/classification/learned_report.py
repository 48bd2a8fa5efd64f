"""How good is a learned model, on the part of the time that it has not seen, and for whom?

Probabilities are in permille of the calls that they are about. Squared errors (Brier) are means
over calls, between 0 and 1; less is better. Nothing here says that the label is right: see `Label`.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.classification.learned_fitting import LEAST_CALLS, Example, Fitted, Parts

DECILES: Final = 10
OTHERS: Final = "(others)"
"""What fewer calls show than a model may learn from: a type typed by hand could hold a name."""
FEW_CALLS: Final = 100
FEW_LABELED: Final = 10
"""A group with fewer calls, or fewer of them labeled, says little: one more moves its share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Some calls: what was foretold of them, and what was so."""

    calls: int
    labeled: int
    predicted: int
    """Mean of the scores, in permille."""
    observed: int
    """Of them labeled, in permille."""
    brier: float

    @property
    def few(self) -> bool:
        """Whether there are too few to say much."""
        return self.calls < FEW_CALLS or self.labeled < FEW_LABELED


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One value of one group."""

    group: str
    value: str
    share: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What the label is beside the types of the calls, in the whole history."""

    calls: int
    labeled: int
    openly: int
    """Labeled calls whose type says by itself that they are behavioral."""
    typed: int
    """Calls with such a type, labeled or not."""
    set_aside: int
    """Labeled calls that would be set aside: all that a model could add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """What the threshold does in the last part."""

    set_aside: int
    raised: int
    labeled_set_aside: int
    labeled_raised: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that is said of a model before somebody uses it."""

    whole: Share
    deciles: Sequence[Share]
    """Calls by score, lowest tenth first."""
    calibration_error: float
    """Expected calibration error: mean distance of foretold and observed over the tenths."""
    brier_of_share: float
    """Of saying the same of every call: the share of the earlier parts."""
    brier_of_types: float
    """Of knowing each type's share in the very part that is measured: the ceiling of any model that
    sees no more of a call than its type."""
    groups: Sequence[Group]
    label: Label
    raised: Raised


def report_of(parts: Parts, found: Fitted, *, threshold: int) -> Report:
    """The report on the last part of the history, which the model has not seen.

    Args:
        parts: The history.
        found: The model.
        threshold: Above it a person looks.
    """
    test, before = parts.test, [*parts.fit, *parts.calibrate]
    scored = sorted(
        ((_share(found.score(each)), each) for each in test), key=lambda one: (one[0], one[1].at)
    )
    size = len(scored)
    tenths = [scored[size * n // DECILES : size * (n + 1) // DECILES] for n in range(DECILES)]
    usual = sum(each.label for each in before) / max(1, len(before))
    types = _shares(test, lambda each: each.groups.get("type", ""))
    aside = [(found.score(each) > threshold, each.label) for each in test if _aside(each)]
    every = [*before, *test]
    return Report(
        whole=_share_of(scored),
        deciles=[_share_of(tenth) for tenth in tenths if tenth],
        calibration_error=sum(
            abs(sum(p for p, _ in tenth) - sum(e.label for _, e in tenth)) for tenth in tenths
        )
        / max(1, size),
        brier_of_share=_brier((usual, each.label) for each in test),
        brier_of_types=_brier((types[each.groups.get("type", "")], each.label) for each in test),
        groups=_groups(scored),
        label=Label(
            calls=len(every),
            labeled=sum(each.label for each in every),
            openly=sum(each.label and each.behavioral == "yes" for each in every),
            typed=sum(each.behavioral == "yes" for each in every),
            set_aside=sum(each.label and _aside(each) for each in every),
        ),
        raised=Raised(
            set_aside=len(aside),
            raised=sum(above for above, _ in aside),
            labeled_set_aside=sum(label for _, label in aside),
            labeled_raised=sum(above and label for above, label in aside),
        ),
    )


def _aside(example: Example) -> bool:
    return example.behavioral == "no"


_Scored = tuple[float, Example]


def _groups(scored: Sequence[_Scored]) -> list[Group]:
    """Every group, its values by their number of calls."""
    calls = Counter(pair for _, example in scored for pair in example.groups.items())
    by: dict[tuple[str, str], list[_Scored]] = {}
    for probability, example in scored:
        for group, value in example.groups.items():
            shown = value if calls[group, value] >= LEAST_CALLS else OTHERS
            by.setdefault((group, shown), []).append((probability, example))
    ordered = sorted(
        by.items(), key=lambda one: (one[0][0], one[0][1] == OTHERS, -len(one[1]), one[0][1])
    )
    return [
        Group(group=group, value=value, share=_share_of(those)) for (group, value), those in ordered
    ]


def _share_of(scored: Sequence[_Scored]) -> Share:
    calls, labeled = len(scored), sum(example.label for _, example in scored)
    return Share(
        calls=calls,
        labeled=labeled,
        predicted=round(1000 * sum(p for p, _ in scored) / max(1, calls)),
        observed=round(1000 * labeled / max(1, calls)),
        brier=_brier((p, example.label) for p, example in scored),
    )


def _shares(examples: Sequence[Example], key: Callable[[Example], str]) -> Mapping[str, float]:
    calls: dict[str, list[bool]] = {}
    for each in examples:
        calls.setdefault(key(each), []).append(each.label)
    return {value: sum(labels) / len(labels) for value, labels in calls.items()}


def _brier(pairs: Iterable[tuple[float, bool]]) -> float:
    errors = [(probability - label) ** 2 for probability, label in pairs]
    return math.fsum(errors) / max(1, len(errors))


def _share(score: int) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score / 1000))))
