"""Where is the invented city? Outlines around places in the open sea, so that no address is near.

Places of calls lie around the invented towns, and always inside their region's outline.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

from streams.errors import AwayError

FOLDER: Final = Path(__file__).resolve().parent.parent.parent / "deploy" / "city"
METERS_PER_DEGREE: Final = 111_195
"""Of latitude, on a sphere of 6,371 km."""
TRIES: Final = 200
OPEN_COUNTRY_PERMILLE: Final = 120
"""Of calls: away from any town. Ours."""

Point = tuple[float, float]
"""Longitude and latitude, as in GeoJSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """Where people live close together."""

    at: Point
    spread_m: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A region's outline and its towns."""

    region: str
    ring: tuple[Point, ...]
    towns: tuple[Town, ...]

    def holds(self, point: Point) -> bool:
        """Whether the point lies inside, by counting the sides that a ray to the east crosses."""
        x, y = point
        inside = False
        for (x1, y1), (x2, y2) in zip(self.ring, self.ring[1:], strict=False):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside

    def somewhere(self, draw: Random) -> Point:
        """A point inside, most likely near a town."""
        for _ in range(TRIES):
            point = self._anywhere(draw) if _is_country(draw) else self._in_town(draw)
            if self.holds(point):
                return point
        return self.towns[0].at

    def _in_town(self, draw: Random) -> Point:
        town = draw.choices(self.towns, [each.weight for each in self.towns])[0]
        north, east = (draw.gauss(0, town.spread_m / 2) for _ in range(2))
        longitude, latitude = town.at
        wide = METERS_PER_DEGREE * math.cos(math.radians(latitude))
        return _rounded(longitude + east / wide, latitude + north / METERS_PER_DEGREE)

    def _anywhere(self, draw: Random) -> Point:
        (west, east), (south, north) = (
            (min(each), max(each)) for each in zip(*self.ring, strict=True)
        )
        return _rounded(draw.uniform(west, east), draw.uniform(south, north))


def outlines(folder: Path = FOLDER) -> dict[str, Outline]:
    """Every region of the city by its code.

    Raises:
        AwayError: If the files of the city are not there.
    """
    try:
        whole = json.loads((folder / "outlines.geojson").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AwayError(
            f"The sample city's outlines {folder / 'outlines.geojson'} cannot be read "
            f"({type(error).__name__}); it runs from a checkout of Alongside only."
        ) from error
    return {made.region: made for made in map(_outline, whole["features"])}


def _outline(feature: Mapping[str, Any]) -> Outline:
    said = feature["properties"]
    ring: Sequence[Sequence[float]] = feature["geometry"]["coordinates"][0]
    return Outline(
        region=said["region"],
        ring=tuple((float(x), float(y)) for x, y in ring),
        towns=tuple(
            Town(
                at=(each["at"][0], each["at"][1]), spread_m=each["spread_m"], weight=each["weight"]
            )
            for each in said["towns"]
        ),
    )


def _is_country(draw: Random) -> bool:
    return draw.randrange(1000) < OPEN_COUNTRY_PERMILLE


def _rounded(longitude: float, latitude: float) -> Point:
    return round(longitude, 5), round(latitude, 5)
