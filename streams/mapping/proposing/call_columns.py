"""Which columns hold the id of a call, an hour, and what somebody wrote?"""

import re
from collections.abc import Iterable
from typing import Final

from streams.mapping.proposing.columns import find, is_long, words_each
from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.spoken import spoken

_ID: Final = (
    r"(.* )?(incident|call|event|case|cad|cfs|contact|master)( \w+)? (number|id|key)",
    r"(incident|call|event|case|contact)|id|number",
    r"(.* )?(id|number|item|key|reference)",
)
_NO_ID: Final = re.compile(
    r".*\b(type|zip|unit|priority|district|beat|ward|precinct|tract|post|officer|location"
    r"|intersection|latitude|longitude)\b.*"
)
_WORDS: Final = (
    r"(.* )?narrative( .*)?",
    r"(.* )?(remarks?|comments|notes?|details?|summary|synopsis)( .*)?",
    r"(call )?nature( of call)?|(.* )?description( .*)?",
)
_HOUR: Final = (r"(.* )?hour( of day)?",)
_SOME_WORDS: Final = 3
"""Words on average of a column whose name says that it holds remarks."""
_A_FEW: Final = 3
_CUT: Final = 80
_LONGEST_ID: Final = 40


def ids(sample: Sample, times: Iterable[str] = ()) -> list[str]:
    """Columns that could be the call's id: always there, and never the same twice.

    The names come first; of the columns with no such name those that hold a different short code
    in every row.
    """
    taken = {*times, *(name for name in sample.columns if _NO_ID.fullmatch(spoken(name)))}

    def each_its_own(column: Column) -> bool:
        return len(set(column.texts)) == sample.rows

    named = find(sample, _ID, each_its_own, taken)
    again = find(sample, _ID[:2], lambda column: len(column.texts) == sample.rows, taken)
    coded = [
        name
        for name, column in sample.columns.items()
        if name not in taken and sample.rows >= _A_FEW and each_its_own(column) and _is_code(column)
    ]
    return named or again or coded


def has_a_name_of_ids(name: str) -> bool:
    """Whether the column's name says that it holds ids."""
    return any(re.fullmatch(pattern, spoken(name)) for pattern in _ID)


def hours(sample: Sample) -> list[str]:
    """Columns that could be an hour."""
    return find(sample, _HOUR)


def words(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that hold words: by their names, and what is long whatever its name."""
    used = set(taken)
    named = find(sample, _WORDS, lambda column: words_each(column) >= _SOME_WORDS, used)
    long = [
        name
        for name, column in sample.columns.items()
        if name not in {*used, *named} and is_long(column)
    ]
    return [*named, *long]


def cut_at(column: Column) -> int:
    """Characters at which words are cut off: where several of the longest are just as long."""
    lengths = [len(text) for text in column.texts]
    longest = max(lengths, default=0)
    different = len({text for text in column.texts if len(text) == longest})
    return longest if longest >= _CUT and different >= _A_FEW else 0


def _is_code(column: Column) -> bool:
    return all(
        len(text) <= _LONGEST_ID
        and not any(map(str.isspace, text))
        and any(map(str.isdigit, text))
        and not re.fullmatch(r"-?[0-9]+\.[0-9]*", text)
        for text in column.texts
    )
