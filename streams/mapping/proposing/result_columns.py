"""Which columns were set when a call was over: its closing, its result, what was marked?"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from streams.mapping.proposing.columns import find, has_words
from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.spoken import spoken

_BESIDE: Final = "(time|date|at|utc|local|incident|call|event)"
_CLOSED: Final = (
    rf"(.* )?(closed|cleared|completed?|finish(ed)?)( {_BESIDE})*",
    rf"(.* )?end(ed)?( {_BESIDE})*",
)
_DISPOSITION: Final = (
    r"(.* )?(dispositions?|outcome|resolution|clearance|result)( .*)?",
    r"(.* )?(cleared|closed) (description|code)|actions?( taken)?",
)
_AFTERWARDS: Final = re.compile(
    r".*\b(priority|arrest\w*|dispositions?|outcome|result|final|clearance)\b.*"
)
_TOLD: Final = re.compile(
    r".*\b(conscious\w*|awake|alert|breathing|third party|weapons?|suicid\w*|risk|caller|age)\b.*"
)
"""Names of what a caller is asked, which is no result."""
_OF_NEED: Final = re.compile(r"\b(mh|mental|behavioral|crisis|cit|edp)\b")
_MARKS: Final = frozenset({"0", "1", "y", "n", "yes", "no", "true", "false", "t", "f", "x"})


def closed(sample: Sample) -> list[str]:
    """Columns that could be the time at which a call was closed."""
    return find(sample, _CLOSED)


def dispositions(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could say how a call ended, words before codes."""
    found = find(sample, _DISPOSITION, taken=taken)
    return sorted(found, key=lambda name: not has_words(sample.columns[name]))


def is_a_result(name: str) -> bool:
    """Whether the column's name says that it was set afterwards."""
    return bool(_AFTERWARDS.fullmatch(spoken(name)))


def marks_of_need(sample: Sample, outcome: Mapping[str, str]) -> list[str]:
    """Which outcomes are marks for yes and no and are named for mental health."""
    return [
        name
        for name, column in sorted(outcome.items())
        if _OF_NEED.search(spoken(column)) and _is_mark(sample.columns[column])
    ]


def asked(sample: Sample, taken: Iterable[str]) -> list[str]:
    """Columns that could hold answers to what a caller was asked."""
    used = set(taken)
    return [
        name
        for name, column in sample.columns.items()
        if name not in used and column.texts and _TOLD.fullmatch(spoken(name))
    ]


def afterwards(sample: Sample, taken: Iterable[str]) -> Mapping[str, str]:
    """Name to column of what was likely set afterwards: marks, priorities, results."""
    used = set(taken)
    found: dict[str, str] = {}
    if ends := dispositions(sample, used):
        found["disposition"] = ends[0]
    for name, column in sample.columns.items():
        if _TOLD.fullmatch(spoken(name)):
            continue
        if (
            name not in {*used, *found.values()}
            and column.texts
            and (_is_mark(column) or is_a_result(name))
        ):
            key = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
            found.setdefault(key if key[:1].isalpha() else f"column_{key}", name)
    return found


def _is_mark(column: Column) -> bool:
    """Whether it holds marks for yes and no, and both of them."""
    marks = {text.casefold() for text in column.counts}
    return len(marks) > 1 and marks <= _MARKS
