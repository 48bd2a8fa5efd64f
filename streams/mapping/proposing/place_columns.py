"""Which columns say where a call is: a point, an address, a part of the region, a state?"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from streams.mapping.point import point_of
from streams.mapping.proposing.columns import MOSTLY, find, has_words
from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.state_zones import ZONE_OF

_LATITUDE: Final = (r"(.* )?latitude( \w+)?", r"(.* )?y( coord.*)?")
_LONGITUDE: Final = (r"(.* )?longitude( \w+)?", r"(.* )?x( coord.*)?")
_ADDRESS: Final = (
    r"(.* )?address( \w)?|.*addr",
    r"(.* )?(block|street)( (name|number))?",
    r"(.* )?(intersection( name)?|location)",
)
_AREA: Final = (
    r"(area|neighborhood|district|sector|beat|zone) name",
    r"(.* )?neighborhood",
    r"area|district|sector|beat|zone|precinct|ward|borough( name)?",
    r"(.* )?(area|district|sector|beat|zone|precinct|ward)",
    r"(.* )?(city|municipality|town|county)( name)?",
    r"(.* )?(division|jurisdiction|battalion|station|campus|quadrant|region|grid)( (name|number))?",
)
_POSTAL: Final = re.compile(r",? ([A-Z]{2}),? +[0-9]{5}(?:-[0-9]{4})?$")
_STATE: Final = (r"(.* )?(state( province)?|province)( name)?",)


def coordinates(sample: Sample) -> tuple[str, str] | None:
    """The columns of latitude and longitude, in degrees."""
    latitude = find(sample, _LATITUDE, lambda column: _numbers(column, 90))
    longitude = find(sample, _LONGITUDE, lambda column: _numbers(column, 180))
    return (latitude[0], longitude[0]) if latitude and longitude else None


def points(sample: Sample) -> list[str]:
    """Columns that hold latitude and longitude as one text."""
    return [
        name
        for name, column in sample.columns.items()
        if (texts := column.texts)
        and sum(point_of(text) is not None for text in texts) >= MOSTLY * len(texts)
    ]


def address(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could be a street or an address."""
    return find(sample, _ADDRESS, lambda column: bool(has_words(column)), taken)


def areas(sample: Sample) -> list[str]:
    """Columns that could be a part of the region."""
    return find(sample, _AREA)


def state(sample: Sample) -> tuple[str, str]:
    """The zone of the state in which nearly all rows lie, and the column that says it; or none.

    A column of states says it, or addresses that end with one, as in ``Huron, SD 57350``.
    """
    for name in find(sample, _STATE):
        if zone := _zone_of_most(sample.columns[name].texts):
            return zone, name
    for name in find(sample, _ADDRESS):
        found = [at[1] for text in sample.columns[name].texts if (at := _POSTAL.search(text))]
        if len(found) >= MOSTLY * len(sample.columns[name].texts) and (
            zone := _zone_of_most(found)
        ):
            return zone, name
    return "", ""


def _zone_of_most(states: list[str]) -> str:
    zones = Counter(ZONE_OF.get(state.casefold(), "") for state in states)
    zone, times = zones.most_common(1)[0] if zones else ("", 0)
    return zone if times >= MOSTLY * len(states) else ""


def _numbers(column: Column, most: int) -> bool:
    try:
        return all(abs(float(text)) <= most for text in column.texts)
    except ValueError:
        return False
