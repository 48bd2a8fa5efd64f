"""How long does it take from one place to another? An answer that needs nothing but the two cells.

A road engine answers better, but it can hang or be away; the great circle never is. Both stand
behind :class:`TravelTime`.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

import h3  # type: ignore[import-untyped]
from geopy.distance import great_circle

SPEED_KMH: Final = 40
"""Average door to door, without lights or siren, on town streets and county roads.

Our assumption, on the slow side: a person who waits is better served by a team that comes sooner
than announced. A site that has measured its own runs states its own number.
"""

DETOUR_PERMILLE: Final = 1300
"""Length of the road for 1,000 of straight line.

About 1.2 between random points of a town (Newell 1980, as told in "Transportation Geography and
Network Science"), and more for short trips (Giacomin and Levinson 2014); a run to a person nearby
is a short trip.
"""

CENTERS_KEPT: Final = 4_096
"""Cells whose centers are remembered: stations and places in use, at most 1 MB."""

PAIRS_KEPT: Final = 16_384
"""Distances that are remembered: a search over 1,000 teams sixteen times, at most 4 MB."""


class TravelTime(Protocol):
    """Tells how long a team travels."""

    def seconds(self, start: str, goal: str) -> int | None:
        """Whole seconds between two H3 cells; ``None`` where it cannot be known."""
        ...

    def seconds_along(self, meters: int) -> int:
        """Whole seconds for so many meters of straight line."""
        ...


def is_place(cell: str) -> bool:
    """Whether ``cell`` is an H3 cell; the empty name of an unknown place is not."""
    return _center(cell) is not None


def neighborhood(cell: str) -> frozenset[str]:
    """The cell and those that touch it; empty where it is none."""
    return frozenset(h3.grid_disk(cell, 1)) if is_place(cell) else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class GreatCircle:
    """Travel at one speed along a line that is longer than the straight one by a fixed share.

    For every region that has no road engine, and while the road engine of one is away.
    """

    speed_kmh: int = SPEED_KMH
    detour_permille: int = DETOUR_PERMILLE

    def __post_init__(self) -> None:
        """Refuse numbers that no road can have."""
        if self.speed_kmh < 1:
            raise ValueError(f"a speed of {self.speed_kmh} km/h never arrives; state 1 or more")
        if self.detour_permille < 1000:  # noqa: PLR2004 - permille of the straight line itself
            raise ValueError(
                f"a detour of {self.detour_permille} permille is shorter than the straight line; "
                "state 1000 or more"
            )

    def seconds(self, start: str, goal: str) -> int | None:
        """Whole seconds, rounded up, between the centers of two cells, the same both ways.

        ``None`` where either is not a cell. Two places in one cell are 0 seconds apart.
        """
        # In one order, because the last bit of the formula may differ between the two.
        meters = _meters(*sorted((start, goal)))
        return None if meters is None else self.seconds_along(meters)

    def seconds_along(self, meters: int) -> int:
        """Whole seconds, rounded up, for so many meters of straight line."""
        # 1,000 permille and 1,000 meters to the kilometer, 3,600 seconds to the hour. Whole
        # numbers from here on: a step holds no floats, and rounding up promises nothing early.
        return -(-meters * self.detour_permille * 3600 // (1_000_000 * self.speed_kmh))


def meters_to(latitude: float, longitude: float, cell: str) -> int | None:
    """Whole meters of straight line from a point (degrees) to a cell's center.

    ``None`` where ``cell`` is none.
    """
    center = _center(cell)
    return None if center is None else round(great_circle((latitude, longitude), center).meters)


@lru_cache(maxsize=CENTERS_KEPT)
def _center(cell: str) -> tuple[float, float] | None:
    """Latitude and longitude of a cell's center; ``None`` for anything that is not a cell."""
    try:
        return h3.cell_to_latlng(cell) if h3.is_valid_cell(cell) else None
    except OverflowError:  # h3 4.5 reads the name as a number before it checks the length
        return None


@lru_cache(maxsize=PAIRS_KEPT)
def _meters(start: str, goal: str) -> int | None:
    """Whole meters between two centers. Pure, so remembering it changes no answer."""
    here, there = _center(start), _center(goal)
    if here is None or there is None:
        return None
    meters: float = great_circle(here, there).meters
    return round(meters)
