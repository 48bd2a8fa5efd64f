"""How is a learned model fitted to a site's own history? The same rows give the same bytes.

A logistic regression with an L2 penalty (Newton's method, no chance in it) on the first three
fifths of the time, calibrated on the next fifth by Platt's two numbers, and left alone on the last
fifth, which only the report reads. The split is by time and never at random: a random one would let
a model see the weeks that it is measured on.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

FIT: Final = 600
"""Permille of the calls, by time, that weights are fitted on."""
CALIBRATED: Final = 800
"""Up to here the calibration is; the rest is for the report."""

LEAST_CALLS: Final = 20
"""A word, type or answer that fewer calls of the first part show has no weight: it would be noise,
and a type that was typed by hand once could hold a name."""
LEAST_LABELED: Final = 20
"""Calls with the label, and without, that the first two parts need each: below that two numbers
are a guess."""

_STEPS: Final = 60
_CLOSE: Final = 1e-9
_SURE: Final = 30.0
"""Logits beyond which a probability is 0 or 1 as far as a double goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One call of the past."""

    at: int
    """Epoch second."""
    features: frozenset[str]
    label: bool
    behavioral: str
    """What the rules say of it: ``no`` is what a model may bring a person to."""
    groups: Mapping[str, str]
    """Group to value, for the report: channel, hour band, what the type says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A history in three parts, one after another in time; no second stands in two of them."""

    fit: Sequence[Example]
    calibrate: Sequence[Example]
    test: Sequence[Example]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Calibrated weights in thousandths of a logit."""

    base: int
    weights: Mapping[str, int]

    def score(self, example: Example) -> int:
        """The score of one call."""
        return self.base + sum(self.weights.get(name, 0) for name in example.features)


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotFit:
    """Why no model can be made of this history."""

    reasons: tuple[str, ...]


def parts_of(examples: Sequence[Example]) -> Parts:
    """The three parts. Calls of one second stay together, in the earlier part."""
    ordered = sorted(examples, key=_in_time)
    first = _cut(ordered, FIT)
    second = max(first, _cut(ordered, CALIBRATED))
    return Parts(fit=ordered[:first], calibrate=ordered[first:second], test=ordered[second:])


def _in_time(example: Example) -> tuple[int, tuple[str, ...], bool]:
    """Calls of one second by what they are, so that the order of the file leaves no mark."""
    return (example.at, tuple(sorted(example.features)), example.label)


def _cut(ordered: Sequence[Example], permille: int) -> int:
    cut = len(ordered) * permille // 1000
    while 0 < cut < len(ordered) and ordered[cut].at == ordered[cut - 1].at:
        cut += 1
    return cut


def fitted(parts: Parts, *, penalty: float) -> Fitted | CannotFit:
    """The model of the first part, calibrated on the second.

    Args:
        parts: The history.
        penalty: Of the squares of the weights, against the sum of the losses; above 0.
    """
    reasons = [
        f"too few calls {what} the label in the {name} part: {found}, least {LEAST_LABELED}"
        for name, part in (("first", parts.fit), ("second", parts.calibrate))
        for what, found in (
            ("with", sum(each.label for each in part)),
            ("without", sum(not each.label for each in part)),
        )
        if found < LEAST_LABELED
    ]
    if reasons:
        return CannotFit(reasons=tuple(reasons))
    shown = Counter(name for each in parts.fit for name in each.features)
    # What every call shows is the base already.
    names = sorted(n for n, calls in shown.items() if LEAST_CALLS <= calls < len(parts.fit))
    base, *weights = _logistic(_cases(parts.fit, names), len(names), penalty)
    by_name = dict(zip(names, weights, strict=True))
    slope, shift = _platt(
        [(base + sum(by_name.get(n, 0.0) for n in e.features), e.label) for e in parts.calibrate]
    )
    if slope <= 0:
        return CannotFit(reasons=("what the first part teaches does not hold in the second",))
    scaled = {name: round(1000 * slope * weight) for name, weight in by_name.items()}
    return Fitted(
        base=round(1000 * (slope * base + shift)),
        weights={name: weight for name, weight in scaled.items() if weight},
    )


def threshold_for(found: Fitted, calibrate: Sequence[Example], *, at_most: int) -> int | None:
    """The lowest threshold above which no more than so many calls lie; ``None`` without any call.

    Args:
        found: The model.
        calibrate: The second part of the history.
        at_most: Of a thousand calls that are set aside, so many may go to a person.
    """
    scores = sorted((found.score(e) for e in calibrate if e.behavioral == "no"), reverse=True)
    if not scores:
        return None
    return scores[min(len(scores) - 1, len(scores) * at_most // 1000)]


# --- The regression ----------------------------------------------------------------------------

_Case = tuple[tuple[int, ...], int, int]
"""Columns that are 1 (column 0 is the base), calls that look so, and those with the label."""


def _cases(examples: Sequence[Example], names: Sequence[str]) -> list[_Case]:
    """Calls that look the same are one case: there are far fewer of those."""
    column = {name: number for number, name in enumerate(names, 1)}
    calls: Counter[tuple[int, ...]] = Counter()
    labeled: Counter[tuple[int, ...]] = Counter()
    for each in examples:
        columns = (0, *sorted(column[name] for name in each.features if name in column))
        calls[columns] += 1
        labeled[columns] += each.label
    return [(columns, calls[columns], labeled[columns]) for columns in sorted(calls)]


def _logistic(cases: Sequence[_Case], width: int, penalty: float) -> list[float]:
    """Base and weights that fit best. The loss is convex, so there is one answer."""
    penalties = [0.0] + [penalty] * width
    return _newton(
        [0.0] * (width + 1),
        loss=lambda at: _loss(cases, at, penalties),
        slopes=lambda at: _slopes(cases, at, penalties),
    )


def _loss(cases: Sequence[_Case], at: Sequence[float], penalties: Sequence[float]) -> float:
    total = sum(p * w * w / 2 for p, w in zip(penalties, at, strict=True))
    for columns, calls, labeled in cases:
        logit = sum(at[column] for column in columns)
        total += calls * _softplus(logit) - labeled * logit
    return total


def _slopes(
    cases: Sequence[_Case], at: Sequence[float], penalties: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    width = len(at)
    first = [p * w for p, w in zip(penalties, at, strict=True)]
    # Enough that a column which stands for the base as well can be told from it.
    second = [[0.0] * (row + 1) for row in range(width)]
    for row in range(width):
        second[row][row] = penalties[row] + 1e-9
    for columns, calls, labeled in cases:
        share = _share(sum(at[column] for column in columns))
        gap, bend = calls * share - labeled, calls * share * (1 - share)
        for number, row in enumerate(columns):
            first[row] += gap
            line = second[row]
            for column in columns[: number + 1]:
                line[column] += bend
    return first, second


def _platt(scored: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and shift that turn a score into a calibrated logit.

    Platt's targets stand a little inside of 0 and 1, so that a part that can be told apart wholly
    does not give certainty (Platt, "Probabilistic outputs for support vector machines", 1999).
    """
    yes = sum(label for _, label in scored)
    no = len(scored) - yes
    targets = ((yes + 1) / (yes + 2), 1 / (no + 2))

    def loss(at: Sequence[float]) -> float:
        return sum(
            _softplus(at[0] * score + at[1]) - targets[not label] * (at[0] * score + at[1])
            for score, label in scored
        )

    def slopes(at: Sequence[float]) -> tuple[list[float], list[list[float]]]:
        first, second = [0.0, 0.0], [[1e-9], [0.0, 1e-9]]
        for score, label in scored:
            share = _share(at[0] * score + at[1])
            gap, bend = share - targets[not label], share * (1 - share)
            first[0] += gap * score
            first[1] += gap
            second[0][0] += bend * score * score
            second[1][0] += bend * score
            second[1][1] += bend
        return first, second

    slope, shift = _newton([1.0, 0.0], loss=loss, slopes=slopes)
    return slope, shift


def _newton(
    start: list[float],
    *,
    loss: Callable[[Sequence[float]], float],
    slopes: Callable[[Sequence[float]], tuple[list[float], list[list[float]]]],
) -> list[float]:
    """Where a convex loss is least; a step that does not lower it is halved."""
    at, now = start, loss(start)
    for _ in range(_STEPS):
        first, second = slopes(at)
        step = _solved(second, first)
        size = 1.0
        while True:
            then = [value - size * each for value, each in zip(at, step, strict=True)]
            new = loss(then)
            if new < now or size < _CLOSE:
                break
            size /= 2
        gained = now - new
        if gained <= 0:
            break
        at, now = then, new
        if gained < _CLOSE * (1 + abs(now)):
            break
    return at


def _solved(lower: list[list[float]], right: list[float]) -> list[float]:
    """The answer of a system with a positive definite matrix, of which the lower half is given."""
    width = len(right)
    root: list[list[float]] = []
    for row in range(width):
        line = list(lower[row])
        for column in range(row + 1):
            other = root[column] if column < row else line
            rest = line[column] - sum(line[k] * other[k] for k in range(column))
            line[column] = math.sqrt(max(rest, 1e-300)) if column == row else rest / other[column]
        root.append(line)
    answer = list(right)
    for row in range(width):
        line = root[row]
        answer[row] = (answer[row] - sum(line[k] * answer[k] for k in range(row))) / line[row]
    for row in reversed(range(width)):
        below = sum(root[k][row] * answer[k] for k in range(row + 1, width))
        answer[row] = (answer[row] - below) / root[row][row]
    return answer


def _share(logit: float) -> float:
    logit = max(-_SURE, min(_SURE, logit))
    return 1 / (1 + math.exp(-logit))


def _softplus(logit: float) -> float:
    return max(logit, 0.0) + math.log1p(math.exp(-abs(logit)))
