"""Which column is what? Judged by names and by what stands in them; a person looks at it after."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from dispatch.classification.type_reading import read_type
from streams.mapping.point import point_of
from streams.mapping.sample import Column, Sample
from streams.mapping.spoken import spoken
from streams.mapping.state_zones import ZONE_OF

_ID: Final = (
    r"(.* )?(incident|call|event|case|cad|cfs|contact|master)( \w+)? (number|id|key)",
    r"(incident|call|event|case|contact)|id|number",
    r"(.* )?(id|number|item|key|reference)",
)
_NO_ID: Final = re.compile(
    r".*\b(type|zip|unit|priority|district|beat|ward|precinct|tract|post|officer|location"
    r"|intersection|latitude|longitude)\b.*"
)
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
_ORIGIN: Final = (
    r"(call )?(origin|source)( description)?|(contact |call )?(channel|method)",
    r"how (call )?(received|reported|initiated)|received (via|by|how)",
    r"call (received|initiated|reported) (via|by)|call sour",
    r"(.* )?((method|mode) of (contact|call)( received)?|(contact|call) method|channel|line)",
)
_OF_THE_LINE: Final = re.compile(r".*\b(988|lifeline)\b.*")
_CHANNEL: Final = re.compile(
    r".*\b((e ?)?911|988|(tele)?phone|cell(ular)?|wireless|landline|radio|officer|on ?view"
    r"|walk ?in|in person|online|web|alarm|text|chat|sms|tty|e ?mail|self initiated)\b.*"
)
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
    r"(.* )?(division|jurisdiction|battalion|station|campus|quadrant|region)( (name|number))?",
)
_STATE: Final = (r"(.* )?(state( province)?|province)( name)?",)
_WORDS: Final = (
    r"(.* )?narrative( .*)?",
    r"(.* )?(remarks?|comments|notes?|details?|summary|synopsis)( .*)?",
    r"(call )?nature( of call)?|(.* )?description( .*)?",
)
_HOUR: Final = (r"(.* )?hour( of day)?",)
_CLOSED: Final = (
    r"(.* )?(closed|cleared|completed?|finish(ed)?)( (time|date|at|incident|call|event))*",
    r"(.* )?end(ed)?( (time|date|at))*",
)
_DISPOSITION: Final = (r"(.* )?(dispositions?|outcome|resolution|clearance|result)( .*)?",)
_AFTERWARDS: Final = re.compile(
    r".*\b(priority|arrest\w*|dispositions?|outcome|result|final|clearance)\b.*"
)
_OFFICERS_OWN: Final = (r"(self|officer) initiated|on ?view( flag)?",)
_MARKS: Final = frozenset({"0", "1", "y", "n", "yes", "no", "true", "false", "t", "f", "x"})
_NAMED: Final = re.compile(r".*[^\W\d_]{4}.*", re.DOTALL)

_MOST_TYPES: Final = 2000
_MOST_ORIGINS: Final = 60
_LONG: Final = 60
"""Characters on average from which on a text is rather words than a name."""
_SENTENCE: Final = 5
"""Words on average, of the same."""
_SOME_WORDS: Final = 3
"""Words on average of a column whose name says that it holds remarks."""
_LOOKED_AT: Final = 200
"""Different texts of a column that are read for what they mean as a type."""
_A_FEW: Final = 3
_CUT: Final = 80
_LONGEST_ID: Final = 40
_MOSTLY: Final = 0.8
_MOSTLY_TYPES: Final = 0.5


def find(
    sample: Sample,
    patterns: Iterable[str],
    fits: Callable[[Column], bool] = lambda _: True,
    taken: Iterable[str] = (),
) -> list[str]:
    """Columns with such a name, as :func:`spoken`, that hold what they should, likeliest first."""
    used = set(taken)
    found = [
        name
        for pattern in patterns
        for name, column in sample.columns.items()
        if name not in used
        and re.fullmatch(pattern, spoken(name))
        and column.texts
        and fits(column)
    ]
    return list(dict.fromkeys(found))


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


def types(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could be the type with which a call was opened, the likeliest first.

    Those that are set when a call ends come last, and codes after the words that explain them.
    """
    used = {*taken, *(name for name in sample.columns if _NO_TYPE.fullmatch(spoken(name)))}
    named = find(sample, _TYPE, lambda c: len(c.counts) <= _MOST_TYPES and not _is_long(c), used)
    told = [
        name
        for name, column in sample.columns.items()
        if name not in {*named, *used}
        and not _AFTERWARDS.fullmatch(spoken(name))
        and len(column.counts) <= _MOST_TYPES
        and not _is_long(column)
        and _reads_as_types(column)
    ]
    return sorted(
        [*named, *told],
        key=lambda name: (
            is_at_the_end(name),
            not _has_words(sample.columns[name]),
            not _AT_FIRST.search(spoken(name)),
            -len(sample.columns[name].counts),  # of a group and its kinds, the kinds
        ),
    )


def _reads_as_types(column: Column) -> bool:
    """Whether most of what stands there is read as a type of call."""
    most = column.counts.most_common(_LOOKED_AT)
    told = sum(times for text, times in most if read_type(text).settled)
    return told > 0 and told >= _MOSTLY_TYPES * sum(times for _, times in most)


def type_at_the_end(types: Iterable[str]) -> str:
    """Of columns of types, the likeliest first, the one that is set when a call ends; or none.

    Beside an "initial type" a plain "type" is what it became.
    """
    first, *others = map(spoken, kinds := list(types))
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


def is_at_the_end(name: str) -> bool:
    """Whether the column's name says that it is set when a call ends."""
    return bool(_AT_THE_END.fullmatch(spoken(name)))


def origins(sample: Sample) -> list[str]:
    """Columns that could say how a call came in, by their name or by what stands in them."""

    def names_a_channel(column: Column) -> float:
        texts = column.texts
        told = sum(
            times for text, times in column.counts.items() if _CHANNEL.fullmatch(spoken(text))
        )
        return told / len(texts) if texts and len(column.counts) <= _MOST_ORIGINS else 0.0

    line = [
        name
        for name, column in sample.columns.items()
        if 0 < len(column.counts) <= _MOST_ORIGINS
        and any(_OF_THE_LINE.fullmatch(spoken(text)) for text in column.counts)
    ]
    named = find(sample, _ORIGIN, lambda column: names_a_channel(column) > 0)
    return (
        line
        or named
        or [name for name, column in sample.columns.items() if names_a_channel(column) >= _MOSTLY]
    )


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
        and sum(point_of(text) is not None for text in texts) >= _MOSTLY * len(texts)
    ]


def address(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could be a street or an address."""
    return find(sample, _ADDRESS, lambda column: bool(_has_words(column)), taken)


def areas(sample: Sample) -> list[str]:
    """Columns that could be a part of the region."""
    return find(sample, _AREA)


def hours(sample: Sample) -> list[str]:
    """Columns that could be an hour."""
    return find(sample, _HOUR)


def state(sample: Sample) -> tuple[str, str]:
    """The zone of the state in which nearly all rows lie, and the column that says it; or none."""
    for name in find(sample, _STATE):
        column = sample.columns[name]
        most, times = column.counts.most_common(1)[0]
        if (zone := ZONE_OF.get(most.casefold())) and times >= _MOSTLY * len(column.texts):
            return zone, name
    return "", ""


def words(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that hold words: by their names, and what is long whatever its name."""
    used = set(taken)
    named = find(sample, _WORDS, lambda column: _words_each(column) >= _SOME_WORDS, used)
    long = [
        name
        for name, column in sample.columns.items()
        if name not in {*used, *named} and _is_long(column)
    ]
    return [*named, *long]


def cut_at(column: Column) -> int:
    """Characters at which words are cut off: where several of the longest are just as long."""
    lengths = [len(text) for text in column.texts]
    longest = max(lengths, default=0)
    different = len({text for text in column.texts if len(text) == longest})
    return longest if longest >= _CUT and different >= _A_FEW else 0


def closed(sample: Sample) -> list[str]:
    """Columns that could be the time at which a call was closed."""
    return find(sample, _CLOSED)


def dispositions(sample: Sample, taken: Iterable[str] = ()) -> list[str]:
    """Columns that could say how a call ended, words before codes."""
    found = find(sample, _DISPOSITION, taken=taken)
    return sorted(found, key=lambda name: not _has_words(sample.columns[name]))


def officers_own(sample: Sample) -> list[str]:
    """Columns that mark what officers began themselves, where nobody called."""
    return find(sample, _OFFICERS_OWN)


def afterwards(sample: Sample, taken: Iterable[str]) -> Mapping[str, str]:
    """Name to column of what was likely set afterwards: marks, priorities, results."""
    used = set(taken)
    found: dict[str, str] = {}
    for name, column in sample.columns.items():
        marks = {text.casefold() for text in column.counts}
        is_mark = bool(marks) and marks <= _MARKS and len(marks) > 1
        if name not in used and column.texts and (is_mark or _AFTERWARDS.fullmatch(spoken(name))):
            key = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
            found.setdefault(key if key[:1].isalpha() else f"column_{key}", name)
    return found


def _is_long(column: Column) -> bool:
    texts = column.texts
    if not texts:
        return False
    return sum(map(len, texts)) / len(texts) >= _LONG or _words_each(column) >= _SENTENCE


def _words_each(column: Column) -> float:
    texts = column.texts
    return sum(len(text.split()) for text in texts) / len(texts) if texts else 0.0


def _has_words(column: Column) -> bool:
    """Whether most of its texts hold a word and not only a code."""
    counts = column.counts
    return sum(bool(_NAMED.fullmatch(text)) for text in counts) >= len(counts) / 2


def _is_code(column: Column) -> bool:
    return all(
        len(text) <= _LONGEST_ID
        and not any(map(str.isspace, text))
        and any(map(str.isdigit, text))
        and not re.fullmatch(r"-?[0-9]+\.[0-9]*", text)
        for text in column.texts
    )


def _numbers(column: Column, most: int) -> bool:
    try:
        return all(abs(float(text)) <= most for text in column.texts)
    except ValueError:
        return False
