"""Where is the middle of a cell, and what do many cells enclose?"""

from collections.abc import Iterable
from typing import Any

import h3  # type: ignore[import-untyped]

from streams.gateway.models.plain import Center

Point = tuple[float, float]
"""Longitude and latitude, as GeoJSON has them."""


def center_of(cell: str) -> Center | None:
    """The center of a cell; ``None`` where nobody knows the place."""
    if not cell or not h3.is_valid_cell(cell):
        return None
    latitude, longitude = h3.cell_to_latlng(cell)
    return Center(cell=cell, latitude=round(latitude, 6), longitude=round(longitude, 6))


def hull_of(cells: Iterable[str]) -> dict[str, Any] | None:
    """The convex hull of cells as a GeoJSON polygon; ``None`` where there are none."""
    points = sorted(
        {
            (round(longitude, 6), round(latitude, 6))
            for cell in set(cells)
            if cell and h3.is_valid_cell(cell)
            for latitude, longitude in h3.cell_to_boundary(cell)
        }
    )
    if not points:
        return None
    ring = [*_half(points), *_half(points[::-1])]
    return {"type": "Polygon", "coordinates": [[list(point) for point in [*ring, ring[0]]]]}


def _half(points: list[Point]) -> list[Point]:
    """One side of the hull, counterclockwise, without its last point (Andrew's monotone chain)."""
    side: list[Point] = []
    for point in points:
        while len(side) > 1 and _turn(side[-2], side[-1], point) <= 0:
            side.pop()
        side.append(point)
    return side[:-1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
