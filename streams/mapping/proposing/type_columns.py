"""Which columns hold types of calls, at the beginning and at the end?"""

import re
from collections.abc import Iterable
from typing import Final

from dispatch.classification.type_reading import read_type
from streams.mapping.proposing.columns import find, has_words, is_long
from streams.mapping.proposing.result_columns import is_a_result
from streams.mapping.proposing.sample import Column, Sample
from streams.mapping.proposing.spoken import spoken

_WHEN: Final = "(initial|original|first|final|close|closed|closing|cleared)"
_TYPE: Final = (
    rf"({_WHEN} )?(call|incident|event)( nature)? type( {_WHEN})?( (description|text|name))?",
    rf"{_WHEN} type( (description|text|name))?",
    rf"({_WHEN} )?(call )?nature( of (call|incident))?( description)?",
    rf"({_WHEN} )?problem( nature)?",
    r"(.* )?(presenting|chief|primary) (concern|problem|issue|complaint)( primary)?",
    r"(call )?reason( for (call|contact))?",
    rf"({_WHEN} )?(call|incident|event|type|radio) description|description( \d)?",
    r"(.* )?type( (description|text|code|id))?|complaint|category",
    r"(call|incident|radio|nature|problem) code",
)
_NO_TYPE: Final = re.compile(
    r".*\b(caller|unit|location|address|place|premises?|disposition|indicator|response|priority"
    r"|weapon)\b.*"
)
_AT_THE_END: Final = re.compile(
    r".*\b(final|closed|cleared|clearance|last|classified|found|actual|determined)\b.*"
)
_AT_FIRST: Final = re.compile(r"\b(initial|original|first|reported)\b")
_MOST: Final = 2000
"""Different types; beyond, a column hardly holds any."""
_LOOKED_AT: Final = 200
"""Different texts of a column that are read for what they mean as a type."""
_HALF: Final = 0.5


def types(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could be the type with which a call was opened, the likeliest first.

    Those that are set when a call ends come last, and codes after the words that explain them.
    """
    used = {*taken, *(name for name in sample.columns if _NO_TYPE.fullmatch(spoken(name)))}
    named = find(sample, _TYPE, lambda c: len(c.counts) <= _MOST and not is_long(c), used)
    told = [
        name
        for name, column in sample.columns.items()
        if name not in {*named, *used}
        and not is_a_result(name)
        and len(column.counts) <= _MOST
        and not is_long(column)
        and _reads_as_types(column)
    ]
    return sorted(
        [*named, *told],
        key=lambda name: (
            is_at_the_end(name),
            not has_words(sample.columns[name]),
            not _AT_FIRST.search(spoken(name)),
            -len(sample.columns[name].counts),  # of a group and its kinds, the kinds
        ),
    )


def _reads_as_types(column: Column) -> bool:
    """Whether most of what stands there is read as a type of call."""
    most = column.counts.most_common(_LOOKED_AT)
    told = sum(times for text, times in most if read_type(text).settled)
    return told > 0 and told >= _HALF * sum(times for _, times in most)


def type_at_the_end(types: Iterable[str]) -> str:
    """Of columns of types, the likeliest first, the one that is set when a call ends; or none.

    Beside an "initial type" a plain "type" is what it became.
    """
    first, *others = map(spoken, kinds := list(types))
    if is_at_the_end(kinds[0]):
        return ""
    begun = " ".join(_AT_FIRST.sub(" ", first).split())
    became = begun if begun != first else None
    return next(
        (
            name
            for name, said in zip(kinds[1:], others, strict=True)
            if said == became or is_at_the_end(name)
        ),
        "",
    )


def is_named_a_type(name: str) -> bool:
    """Whether the column's name says that it holds types."""
    return any(re.fullmatch(pattern, spoken(name)) for pattern in _TYPE)


def is_at_the_end(name: str) -> bool:
    """Whether the column's name says that it is set when a call ends."""
    return bool(_AT_THE_END.fullmatch(spoken(name)))
