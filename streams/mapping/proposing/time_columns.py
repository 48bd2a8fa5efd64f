"""Which columns of a file hold times, in which form, and which of them is the call's own?

Of several the call's own is the one that is there in every row and comes first in it: a call is
received before it is dispatched, answered and cleared.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from streams.mapping.cells import text_of
from streams.mapping.clock import Moment, moment_of
from streams.mapping.model import Clock, TimeRule
from streams.mapping.proposing.columns import find
from streams.mapping.proposing.sample import Sample
from streams.mapping.proposing.spoken import spoken

_DAYS: Final = (
    *("%m/%d/%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y/%m/%d", "%m/%d/%y", "%d/%m/%y", "%m-%d-%Y"),
    *("%d-%m-%Y", "%d-%b-%Y", "%d-%b-%y", "%d %b %Y", "%Y %b %d", "%b %d %Y", "%b %d, %Y"),
    *("%B %d, %Y", "%Y-%m-%d", "%Y%m%d"),
)
_OF_DAY: Final = (
    *("%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%H:%M:%S.%f", "%I:%M:%S%p", "%I:%M%p"),
    "%H%M",
)
FORMATS: Final = (
    "iso",
    *(f"{day} {of_day}" for day in _DAYS for of_day in _OF_DAY),
    *(f"{of_day} {day}" for day in _DAYS[:6] for of_day in _OF_DAY[:4]),
    "digits",
    *(f"{day} {of_day} %z" for day in _DAYS[:6] for of_day in _OF_DAY[:4]),
    "epoch",
    "epoch_ms",
)
"""In which times are looked for; a month before a day, as the country writes it."""
_DIGITS_ONLY: Final = frozenset({"digits", "epoch", "epoch_ms"})
_MARKED: Final = tuple(form for form in FORMATS if form not in _DIGITS_ONLY)
"""Forms that no number of a call has, so that a column of any name may hold them."""
_MIDNIGHT: Final = (" 12:00:00 AM", " 00:00:00", " 12:00 AM", " 00:00", " 0:00", "T00:00:00.000")
"""What stands behind a date that was kept as a time."""
_BOTH_FORMATS: Final = (
    *FORMATS,
    *(f"{day}{midnight} {of_day}" for day in _DAYS for midnight in _MIDNIGHT for of_day in _OF_DAY),
)
"""Of a date and a time of day, read as one text."""
_DAY_FORMATS: Final = ("iso", *_DAYS, *(f"{day}{night}" for day in _DAYS for night in _MIDNIGHT))
_NAMES: Final = (
    r"(call|incident|event)( date)?( time)?",
    r"(.* )?(received|created|reported|opened|initiated|called)( .*)?",
    r"(.* )?(queued|entered|entry|start(ed)?|added|add)( .*)?",
    r"(.* )?date time( .*)?|time",
    r".*\btime\b.*",
    r".*\bdate\b.*",
    r"(.* )?when( .*)?",
    r"(.* )?(dispatched|enroute|arrived|on ?scene|closed|cleared|completed?|ended)( .*)?",
)
_ANY_NAME: Final = (r".*",)
_LATER: Final = re.compile(
    r".*\b(arrived|dispatch(ed)?|disp|enroute|en route|on ?scene|scene|closed|cleared|end(ed)?"
    r"|complet\w+|finish\w*|updat\w+|modif\w+|edit\w*|publish\w*|load\w*|export\w*|assign\w*"
    r"|transport\w*|hospital|birth|occur\w*)\b.*"
)
"""Names of what comes after a call, or before anybody called."""
_DATE_NAMES: Final = (r"(.* )?date( .*)?", r"day")
_OF_DAY_NAMES: Final = (r"(.* )?time( .*)?", r"(.* )?hour( .*)?")
_SPREAD: Final = 400
"""Rows that are tried, from the first to the last: some days do not tell a day from a month."""
_HARD: Final = 0.9
_A_FEW: Final = 5
_A_DAY: Final = 86_400
_FILLED: Final = 0.95
_OLDEST: Final = 631_152_000
"""1990: a smaller number is a count of something, and no time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a file says of time, under any clock yet."""

    rule: TimeRule
    """Of the call's own time."""
    others: tuple[str, ...]
    """Other columns with times of the same form."""
    every_other: tuple[str, ...]
    """Other columns with times of whatever form."""
    unsure: tuple[str, ...]


def times_of(sample: Sample, hour: str) -> Times | None:
    """The columns of times; nothing where no column holds any.

    Args:
        sample: The first rows.
        hour: The column of an hour, if there is one.
    """
    found = _singles(sample, hour)
    dates = [one for one in found if _is_date_only(sample, one)]
    singles = [one for one in found if one not in dates]
    first = _first(sample, [one for one in singles if not _comes_later(one)])
    pair = None if first else _pair(sample, hour)
    rule = first or pair or _first(sample, singles) or _first(sample, dates)
    if rule is None:
        return None
    unsure = []
    others = [one for one in singles if one.columns != rule.columns]
    if rule in dates:
        unsure.append("no column with a time of day was found: every call would be at midnight")
    elif not first and not pair:
        unsure.append(f"by its name {rule.columns[0]} is not the time at which the call came in")
    rivals = [one.columns[0] for one in others if not _comes_later(one)]
    if rivals:
        unsure.append(f"other columns could be the time of the call: {', '.join(rivals)}")
    if (turned := _turned(rule.format)) and _fits(sample, replace(rule, format=turned)):
        unsure.append(
            "no day after the 12th stands in the rows that were tried, so the month is taken to"
            " come first by custom alone"
        )
    return Times(
        rule=rule,
        others=tuple(one.columns[0] for one in others if one.format == rule.format),
        every_other=tuple(one.columns[0] for one in others),
        unsure=tuple(unsure),
    )


def moments(
    sample: Sample, rule: TimeRule, rows: Sequence[int] | None = None
) -> Iterator[Moment | str]:
    """When each row was, where anything stands in it; of some rows, or of all."""
    columns = [sample.columns[name].cells for name in rule.columns]
    hours: Sequence[object] = sample.columns[rule.hour].cells if rule.hour else ()
    for number in range(sample.rows) if rows is None else rows:
        cells = [column[number] for column in columns]
        if any(map(text_of, cells)):
            yield moment_of(rule, cells, hours[number] if hours else "")


def _singles(sample: Sample, hour: str) -> list[TimeRule]:
    """Each column that holds times by itself, the likeliest names first."""
    named = find(sample, _NAMES, taken=(hour,))
    return [
        replace(rule, format=form)
        for name in (*named, *find(sample, _ANY_NAME, taken=(hour, *named)))
        if (
            form := _format(
                sample,
                rule := replace(_ANY_RULE, columns=(name,)),
                FORMATS if name in named else _MARKED,
            )
        )
    ]


def _first(sample: Sample, rules: Sequence[TimeRule]) -> TimeRule | None:
    """Of several times the one that is there in every row and comes before the others."""
    if not rules:
        return None
    filled = {
        rule: len(sample.columns[rule.columns[0]].texts) / max(sample.rows, 1) for rule in rules
    }
    enough = [rule for rule in rules if filled[rule] >= _FILLED] or [max(rules, key=filled.get)]  # type: ignore[arg-type]
    before: dict[TimeRule, int] = dict.fromkeys(enough, 0)
    for number in _spread(sample):
        at = {
            rule: found.at
            for rule in enough
            for found in moments(sample, rule, (number,))
            if isinstance(found, Moment)
        }
        for rule, when in at.items():
            before[rule] += when == min(at.values())
    most = max(before.values())
    # The names decide among those that are as early: they come in the order of the names.
    return next(rule for rule in enough if before[rule] >= _HARD * most)


def _pair(sample: Sample, hour: str) -> TimeRule | None:
    """A date and a time of day, or a date and an hour."""
    for day in find(sample, _DATE_NAMES):
        if _comes_later(replace(_ANY_RULE, columns=(day,))):
            continue
        of_day = find(sample, _OF_DAY_NAMES, taken=(day, hour))
        for other in sorted(of_day, key=lambda name: -_in_common(day, name)):
            pair = replace(_ANY_RULE, columns=(day, other))
            if not _comes_later(pair) and (form := _format(sample, pair, _BOTH_FORMATS)):
                return replace(pair, format=form)
        if hour:
            by_hour = replace(_ANY_RULE, columns=(day,), clock=Clock.HOUR_ONLY, hour=hour)
            if form := _format(sample, by_hour, _DAY_FORMATS):
                return replace(by_hour, format=form)
    return None


def _comes_later(rule: TimeRule) -> bool:
    return any(_LATER.fullmatch(spoken(name)) for name in rule.columns)


def _is_date_only(sample: Sample, rule: TimeRule) -> bool:
    """Whether every row says midnight: a program keeps a date as a time."""
    at = [found.at for found in moments(sample, rule, _spread(sample)) if isinstance(found, Moment)]
    return len(at) >= _A_FEW and all(second % _A_DAY == 0 for second in at)


def _in_common(one: str, other: str) -> int:
    """With how many of the same words two names begin."""
    same = 0
    for a, b in zip(spoken(one).split(), spoken(other).split(), strict=False):
        if a != b:
            break
        same += 1
    return same


def _format(sample: Sample, rule: TimeRule, forms: Sequence[str]) -> str:
    return next((form for form in forms if _fits(sample, replace(rule, format=form))), "")


def _fits(sample: Sample, rule: TimeRule) -> bool:
    """Whether nearly every row can be read so."""
    rows = _spread(sample)
    tried = read = 0
    for found in moments(sample, replace(rule, wrong_offset="believe"), rows):
        tried += 1
        read += isinstance(found, Moment) and found.at >= _OLDEST
        if tried - read > (1 - _HARD) * len(rows):
            return False
    return read > 0 and read >= _HARD * tried


def _turned(form: str) -> str:
    """The form with day and month the other way round, where that is another form."""
    for one, other in (("%m/%d/", "%d/%m/"), ("%m-%d-", "%d-%m-")):
        if form.startswith(one):
            return other + form.removeprefix(one)
    return ""


def _spread(sample: Sample) -> range:
    return range(0, sample.rows, max(1, sample.rows // _SPREAD))


_ANY_RULE: Final = TimeRule(
    columns=("",),
    format="iso",
    clock=Clock.LOCAL,
    zone=ZoneInfo("UTC"),
    ambiguous="earlier",
    nonexistent="shift",
    wrong_offset="refuse",
    hour="",
    check_hour="",
)
