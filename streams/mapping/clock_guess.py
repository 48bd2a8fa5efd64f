"""Which clock do the times of a file follow? Its own column of hours is the witness.

Publishers convert clocks twice, or not at all, and no time looks wrong by itself. Where the file
says the hour in another column, each clock is tried on every row and the one that agrees is taken.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from streams.mapping.cells import text_of
from streams.mapping.clock import Moment, hour_of, moment_of
from streams.mapping.model import Clock, TimeRule
from streams.mapping.roles import find
from streams.mapping.sample import Sample

ZONES: Final = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    *("America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Halifax", "UTC"),
)
_FORMATS: Final = (
    "iso",
    *(
        f"{day} {of_day}"
        for day in ("%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%m/%d/%y", "%m-%d-%Y", "%d-%b-%Y")
        for of_day in ("%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%H:%M:%S.%f")
    ),
    "%Y%m%d%H%M%S",
    "epoch",
    "epoch_ms",
)
_TIME_NAMES: Final = (
    r"(call|incident|event)[ _.-]*(date[ _.-]*)?time",
    r"(call[ _.-]*)?(received|created|reported|opened)([ _.-]*(at|time|date|datetime))?",
    r".*date[ _.-]*time.*|timestamp",
    r".*(received|created|reported|opened|occurred|start).*",
    r".*time.*",
    r".*date.*",
)
_DATE_NAMES: Final = (r".*date.*", r"day")
_OF_DAY: Final = (r".*time.*",)
_DAY_FORMATS: Final = ("iso", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%m/%d/%y", "%m-%d-%Y")
_MOST: Final = 2_000
_AGREES: Final = 0.99


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A rule for time, and what is not sure about it."""

    rule: TimeRule
    zone: str
    unsure: tuple[str, ...]
    year: str
    """In which most of the calls lie."""
    others: tuple[str, ...] = ()
    """Other columns that hold times as well."""
    remarks: tuple[str, ...] = field(default=())


def guess(sample: Sample, hours: Sequence[str], longitude: str) -> Guess | str:
    """The likeliest rule, or why there is none."""
    hour = hours[0] if hours else ""
    found = _form(sample, hour)
    if found is None:
        return "no column holds a time that can be read; write [time] by hand"
    rule, others = found
    unsure: list[str] = []
    if others:
        unsure.append(f"other columns hold times too: {', '.join(others)}")
    aware = _aware(sample, rule)
    zone, doubt = _zone(sample, rule, longitude, aware=aware)
    if doubt:
        unsure.append(doubt)
    rule = replace(rule, zone=ZoneInfo(zone))
    remarks: list[str] = []
    if rule.clock is not Clock.HOUR_ONLY:
        tried = (
            (Clock.OFFSET, Clock.UTC_DIGITS_ARE_LOCAL, Clock.LOCAL)
            if aware
            else (Clock.LOCAL, Clock.UTC)
        )
        rule, said = _by_hours(sample, rule, tried, hour)
        (remarks if rule.check_hour else unsure).append(said)
    years = Counter(
        datetime.fromtimestamp(one.at, UTC).astimezone(ZoneInfo(zone)).year
        for one in _moments(sample, rule)
        if isinstance(one, Moment)
    )
    year = str(years.most_common(1)[0][0]) if years else "unknown"
    return Guess(
        rule=rule,
        zone=zone,
        unsure=tuple(unsure),
        year=year,
        others=tuple(others),
        remarks=tuple(remarks),
    )


def _form(sample: Sample, hour: str) -> tuple[TimeRule, list[str]] | None:
    """The columns and the format that are read, with any clock yet; and the other such columns."""
    rule = TimeRule(
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
    named = [name for name in find(sample, _TIME_NAMES) if name != hour]
    found = [
        replace(rule, columns=(name,), format=form)
        for name in named
        if (form := _format(sample, replace(rule, columns=(name,)), _FORMATS))
    ]
    if found:
        return found[0], [one.columns[0] for one in found[1:]]
    for day in find(sample, _DATE_NAMES):
        for of_day in find(sample, _OF_DAY, taken=(day, hour)):
            pair = replace(rule, columns=(day, of_day))
            if form := _format(sample, pair, _FORMATS):
                return replace(pair, format=form), []
        if hour:
            by_hour = replace(rule, columns=(day,), clock=Clock.HOUR_ONLY, hour=hour)
            if form := _format(sample, by_hour, _DAY_FORMATS):
                return replace(by_hour, format=form), []
    return None


def _format(sample: Sample, rule: TimeRule, forms: Sequence[str]) -> str:
    for form in forms:
        tried = replace(rule, format=form, wrong_offset="believe")
        some = [moment for _, moment in zip(range(50), _moments(sample, tried), strict=False)]
        good = sum(isinstance(moment, Moment) for moment in some)
        if some and good >= len(some) * 0.9:
            return form
    return ""


def _moments(sample: Sample, rule: TimeRule) -> Iterator[Moment | str]:
    columns = [sample.columns[name].cells for name in rule.columns]
    hours: Sequence[object] = sample.columns[rule.hour].cells if rule.hour else ()
    for number, cells in enumerate(zip(*columns, strict=True)):
        if any(map(text_of, cells)):
            yield moment_of(rule, cells, hours[number] if hours else "")


def _aware(sample: Sample, rule: TimeRule) -> bool:
    """Whether the times themselves name an offset."""
    if rule.clock is Clock.HOUR_ONLY:
        return False
    tried = replace(rule, clock=Clock.OFFSET, zone=None)
    return any(
        isinstance(one, Moment) for _, one in zip(range(20), _moments(sample, tried), strict=False)
    )


def _zone(sample: Sample, rule: TimeRule, longitude: str, *, aware: bool) -> tuple[str, str]:
    """The zone, and what is not sure about it."""
    if aware:
        tried = replace(rule, clock=Clock.OFFSET)
        fits = [
            zone
            for zone in ZONES
            if all(
                isinstance(one, Moment)
                for _, one in zip(
                    range(_MOST * 10),
                    _moments(sample, replace(tried, zone=ZoneInfo(zone))),
                    strict=False,
                )
            )
        ]
        if fits and len(fits) < len(ZONES):
            more = ", ".join(fits[1:])
            return fits[0], f"the offsets fit these zones as well: {more}" if more else ""
    degrees = sorted(map(float, sample.columns[longitude].texts)) if longitude else []
    if not degrees:
        return ZONES[0], "the zone is not to be seen in the file; this one is only an example"
    middle = degrees[len(degrees) // 2]
    bounds = ((-85, 0), (-102, 1), (-115, 2), (-130, 3), (-152, 5), (-180, 6))
    which = next((index for bound, index in bounds if middle >= bound), 0)
    return ZONES[which], "the zone is guessed from the longitude alone"


def _by_hours(
    sample: Sample, rule: TimeRule, clocks: Sequence[Clock], hour: str
) -> tuple[TimeRule, str]:
    """The rule with the clock that agrees with the column of hours; and how far it does."""
    named = replace(rule, clock=clocks[0])
    if not hour:
        return named, "no column says the hour, so nothing in the file bears the clock out"
    said = [hour_of(cell) for cell in sample.columns[hour].cells]
    best, share = named, 0.0
    for clock in clocks:
        tried = replace(rule, clock=clock)
        cells = zip(*(sample.columns[name].cells for name in rule.columns), strict=True)
        pairs = [
            (moment.hour, wanted)
            for row, wanted in zip(cells, said, strict=True)
            if wanted is not None and isinstance(moment := moment_of(tried, row), Moment)
        ]
        agrees = sum(a == b for a, b in pairs) / len(pairs) if pairs else 0.0
        if agrees > share:
            best, share = tried, agrees
    if share < _AGREES:
        return named, f"the column {hour} agrees with no clock (at best in {share:.0%} of the rows)"
    return replace(best, check_hour=hour), (
        f"the column {hour} agrees with this clock in {share:.0%} of the rows"
    )
