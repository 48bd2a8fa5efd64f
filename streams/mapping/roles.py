"""Which column is what? Judged by names and by what stands in them; a person looks at it after."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from streams.mapping.sample import Column, Sample

_ID: Final = (
    r"(incident|call|event|case|cad|master)[ _.-]*(number|num|no|nbr|id|#)",
    r"(incident|call|event|case)(number|num|id)?",
    r".*\b(id|number)\b",
)
_TYPE: Final = (
    r"(initial|original)?[ _.-]*(call|incident|event|nature)[ _.-]*type([ _.-]*(desc.*|code))?",
    r"nature([ _.-]*of[ _.-]*call)?|type|problem|call[ _.-]*nature",
    r".*type.*",
)
_ORIGIN: Final = (r"(call[ _.-]*)?(origin|source)|how[ _.-]*received|call[ _.-]*source.*|channel",)
_LATITUDE: Final = (r"(.*[ _.-])?lat(itude)?", r"y(_?coord.*)?")
_LONGITUDE: Final = (r"(.*[ _.-])?(lon|lng|long)(gitude|itude)?", r"x(_?coord.*)?")
_ADDRESS: Final = (r"(.*[ _.-])?(address|street|block)([ _.-].*)?", r"location")
_AREA: Final = (
    r"(area|neighborhood|district|sector|beat|zone)[ _.-]*name",
    r"neighborhood|area|district|sector|beat|zone|precinct|ward",
)
_WORDS: Final = (r"(call[ _.-]*)?narrative.*", r".*(remark|comment|note|detail|description).*")
_HOUR: Final = (r"(.*[ _.-])?hour(of[ _.-]*day)?",)
_CLOSED: Final = (r"(.*[ _.-])?(clos|clear|complet)(e|ed|ing)?([ _.-]*(time|date|datetime|at))*",)
_DISPOSITION: Final = (r".*(disposition|dispo|outcome|resolution|clearance).*",)
_AFTERWARDS: Final = re.compile(r".*(priority|arrest|disposition|dispo|outcome|result|final).*")
_MARKS: Final = frozenset({"0", "1", "y", "n", "yes", "no", "true", "false", "t", "f", "x"})

_MOST_TYPES: Final = 2000
_LONG: Final = 60
"""Characters on average from which on a text is rather words than a name."""
_A_FEW: Final = 3
_CUT: Final = 80


def find(
    sample: Sample,
    patterns: Iterable[str],
    fits: Callable[[Column], bool] = lambda _: True,
    taken: Iterable[str] = (),
) -> list[str]:
    """Columns with such a name that hold what they should, the likeliest first."""
    used = set(taken)
    found = [
        name
        for pattern in patterns
        for name, column in sample.columns.items()
        if name not in used
        and re.fullmatch(pattern, name.strip(), re.IGNORECASE)
        and column.texts
        and fits(column)
    ]
    return list(dict.fromkeys(found))


def ids(sample: Sample) -> list[str]:
    """Columns that could be the call's id: always there, and never the same twice."""
    named = find(sample, _ID, lambda column: len(set(column.texts)) == sample.rows)
    return named or find(sample, _ID, lambda column: len(column.texts) == sample.rows)


def types(sample: Sample) -> list[str]:
    """Columns that could be the type: short names of which each stands for many calls."""
    return find(sample, _TYPE, lambda c: len(c.counts) <= _MOST_TYPES and not _is_long(c))


def origins(sample: Sample) -> list[str]:
    """Columns that could say how a call came in."""
    return find(sample, _ORIGIN, lambda column: len(column.counts) <= _LONG)


def coordinates(sample: Sample) -> tuple[str, str] | None:
    """The columns of latitude and longitude, in degrees."""
    latitude = find(sample, _LATITUDE, lambda column: _numbers(column, 90))
    longitude = find(sample, _LONGITUDE, lambda column: _numbers(column, 180))
    return (latitude[0], longitude[0]) if latitude and longitude else None


def address(sample: Sample) -> list[str]:
    """Columns that could be a street or an address."""
    return find(sample, _ADDRESS)


def areas(sample: Sample) -> list[str]:
    """Columns that could be a part of the region."""
    return find(sample, _AREA)


def hours(sample: Sample) -> list[str]:
    """Columns that could be an hour."""
    return find(sample, _HOUR)


def words(sample: Sample) -> list[str]:
    """Columns that hold words."""
    return find(sample, _WORDS, _is_long)


def cut_at(column: Column) -> int:
    """Characters at which words are cut off: where several of the longest are just as long."""
    lengths = [len(text) for text in column.texts]
    longest = max(lengths, default=0)
    return longest if longest >= _CUT and lengths.count(longest) >= _A_FEW else 0


def closed(sample: Sample) -> list[str]:
    """Columns that could be the time at which a call was closed."""
    return find(sample, _CLOSED)


def dispositions(sample: Sample) -> list[str]:
    """Columns that could say how a call ended."""
    return find(sample, _DISPOSITION)


def afterwards(sample: Sample, taken: Iterable[str]) -> Mapping[str, str]:
    """Name to column of what was likely set afterwards: marks, priorities, results."""
    used = set(taken)
    found: dict[str, str] = {}
    for name, column in sample.columns.items():
        marks = {text.casefold() for text in column.counts}
        is_mark = bool(marks) and marks <= _MARKS and len(marks) > 1
        if name not in used and (is_mark or _AFTERWARDS.fullmatch(name.casefold())):
            key = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
            found.setdefault(key if key[:1].isalpha() else f"column_{key}", name)
    return found


def _is_long(column: Column) -> bool:
    texts = column.texts
    return bool(texts) and sum(map(len, texts)) / len(texts) >= _LONG


def _numbers(column: Column, most: int) -> bool:
    try:
        return all(abs(float(text)) <= most for text in column.texts)
    except ValueError:
        return False
