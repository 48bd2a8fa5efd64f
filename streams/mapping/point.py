"""Where on the earth does a text say a place is? Exports write a point in one cell, or in two."""

import re
from typing import Final

_QUARTER_TURN: Final = 90
_HALF_TURN: Final = 180
_NUMBER: Final = r"(-?[0-9]{1,3}(?:\.[0-9]+)?)"
_WELL_KNOWN_TEXT: Final = re.compile(rf"POINT ?\( ?{_NUMBER} {_NUMBER} ?\)", re.IGNORECASE)
_PAIR: Final = re.compile(rf"\(? ?{_NUMBER} ?, ?{_NUMBER} ?\)?")


def point_of(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, or nothing where the text is no point on the earth.

    ``POINT (-73.19 44.47)``, the well-known text of the Open Geospatial Consortium, names the
    longitude first; a pair with a comma, ``(44.47, -73.19)``, the latitude.
    """
    if found := _WELL_KNOWN_TEXT.fullmatch(text):
        return degrees(found[2], found[1])
    if found := _PAIR.fullmatch(text):
        return degrees(found[1], found[2])
    return None


def degrees(latitude: str, longitude: str) -> tuple[float, float] | None:
    """The two as numbers, or nothing where they are no point on the earth."""
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        return None
    # A comparison with what is no number is false, so this refuses it too.
    within = abs(point[0]) <= _QUARTER_TURN and abs(point[1]) <= _HALF_TURN
    return point if within else None
