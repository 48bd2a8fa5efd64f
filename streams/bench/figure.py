"""One measured figure: the median of several repetitions, with the lowest and the highest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Final

_PERCENT: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured, and what we want of it."""

    name: str
    unit: str
    median: float
    low: float
    high: float
    repetitions: int
    target: str = ""
    """In words, with the sign; empty where there is none."""
    met: bool | None = None


def figure(
    name: str,
    unit: str,
    found: Iterable[float],
    *,
    at_most: float | None = None,
    at_least: float | None = None,
) -> Figure:
    """The figure of these repetitions."""
    values = sorted(found)
    middle = median(values)
    target, met = "", None
    if at_most is not None:
        target, met = f"≤ {at_most:g}", middle <= at_most
    elif at_least is not None:
        target, met = f"≥ {at_least:g}", middle >= at_least
    return Figure(
        name=name,
        unit=unit,
        median=middle,
        low=values[0],
        high=values[-1],
        repetitions=len(values),
        target=target,
        met=met,
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """That percentile; of a single value, the value."""
    if len(values) < 2:  # noqa: PLR2004 - two are needed to cut between
        return values[0]
    return quantiles(values, n=_PERCENT, method="inclusive")[percent - 1]
