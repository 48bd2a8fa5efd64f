"""Which clock do the times of a file follow? Its own column of hours is the witness.

Publishers convert clocks twice, or not at all, and no time looks wrong by itself. Where the file
says the hour in another column, each clock is tried on every row and the one that agrees is taken.
Where it does not, the day itself is a witness, if a weaker one: people call least before dawn.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from statistics import correlation
from typing import Final
from zoneinfo import ZoneInfo

from streams.mapping.clock import Moment, hour_of, moment_of
from streams.mapping.model import Clock, TimeRule
from streams.mapping.proposing.sample import Sample
from streams.mapping.proposing.spoken import spoken
from streams.mapping.proposing.time_columns import moments, times_of

ZONES: Final = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    *("America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Halifax", "UTC"),
)
_MOST: Final = 2_000
_UTC: Final = frozenset({"utc", "gmt", "zulu"})
_AGREES: Final = 0.99
_DAY: Final = (
    *(21, 17, 16, 14, 14, 16, 25, 40, 51, 53, 54, 56),
    *(61, 60, 60, 62, 65, 66, 58, 49, 44, 38, 33, 26),
)
"""Calls of each hour of the wall clock among a thousand: all 911 calls of Montgomery County PA, by
its public feed. Other centers differ, but hardly in when it is quiet."""
_ENOUGH: Final = 1_000
"""Calls from which on their hours say something."""
_ALIKE: Final = 0.7
_PLAINLY: Final = 0.2
"""By so much another clock has to fit the day better before it is taken instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A rule for time, and what is not sure about it."""

    rule: TimeRule
    zone: str
    unsure: tuple[str, ...]
    year: str
    """In which most of the calls lie."""
    others: tuple[str, ...] = ()
    """Other columns that hold times of the same form."""
    every_other: tuple[str, ...] = ()
    """Other columns that hold times of whatever form."""
    remarks: tuple[str, ...] = field(default=())


def guess(
    sample: Sample, hours: Sequence[str], degrees: Sequence[float], state: tuple[str, str]
) -> Guess | None:
    """The likeliest rule; nothing where no column holds times.

    Args:
        sample: The first rows.
        hours: Columns that could be an hour.
        degrees: Longitudes of the calls, in any order.
        state: The zone of the state in which the calls lie and the column that names it, or two
            empty texts.
    """
    hour = hours[0] if hours else ""
    times = times_of(sample, hour)
    if times is None:
        return None
    rule, unsure = times.rule, list(times.unsure)
    aware = _aware(sample, rule)
    zone, doubt = _zone(sample, rule, degrees, state, aware=aware)
    if doubt:
        unsure.append(doubt)
    rule = replace(rule, zone=ZoneInfo(zone))
    remarks: list[str] = []
    if rule.clock is not Clock.HOUR_ONLY and not aware and _is_named_utc(rule):
        rule = replace(rule, clock=Clock.UTC)
        remarks.append("By its name the column is in UTC.")
    elif rule.clock is not Clock.HOUR_ONLY:
        tried = (
            (Clock.OFFSET, Clock.UTC_DIGITS_ARE_LOCAL, Clock.LOCAL)
            if aware
            else (Clock.LOCAL, Clock.UTC)
        )
        rule, said = _by_hours(sample, rule, tried, hour)
        (remarks if rule.check_hour else unsure).append(said)
    years = Counter(
        datetime.fromtimestamp(one.at, UTC).astimezone(ZoneInfo(zone)).year
        for one in moments(sample, rule)
        if isinstance(one, Moment)
    )
    year = str(years.most_common(1)[0][0]) if years else "unknown"
    return Guess(
        rule=rule,
        zone=zone,
        unsure=tuple(unsure),
        year=year,
        others=times.others,
        every_other=times.every_other,
        remarks=tuple(remarks),
    )


def _is_named_utc(rule: TimeRule) -> bool:
    return any(not _UTC.isdisjoint(spoken(name).split()) for name in rule.columns)


def _aware(sample: Sample, rule: TimeRule) -> bool:
    """Whether the times themselves name an offset."""
    if rule.clock is Clock.HOUR_ONLY:
        return False
    tried = replace(rule, clock=Clock.OFFSET, zone=None)
    return any(
        isinstance(one, Moment) for _, one in zip(range(20), moments(sample, tried), strict=False)
    )


def _zone(
    sample: Sample,
    rule: TimeRule,
    degrees: Sequence[float],
    state: tuple[str, str],
    *,
    aware: bool,
) -> tuple[str, str]:
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
                    moments(sample, replace(tried, zone=ZoneInfo(zone))),
                    strict=False,
                )
            )
        ]
        if fits and len(fits) < len(ZONES):
            more = ", ".join(fits[1:])
            return fits[0], f"the offsets fit these zones as well: {more}" if more else ""
    if state[0]:
        return state[0], f"the zone is that of most people in the state that {state[1]} names"
    if not degrees:
        return ZONES[0], "the zone is not to be seen in the file; this one is only an example"
    middle = sorted(degrees)[len(degrees) // 2]
    bounds = ((-85, 0), (-102, 1), (-115, 2), (-130, 3), (-152, 5), (-180, 6))
    which = next((index for bound, index in bounds if middle >= bound), 0)
    return ZONES[which], "the zone is guessed from the longitude alone"


def _by_hours(
    sample: Sample, rule: TimeRule, clocks: Sequence[Clock], hour: str
) -> tuple[TimeRule, str]:
    """The rule with the clock that agrees with the column of hours; and how far it does."""
    named = replace(rule, clock=clocks[0])
    if not hour:
        return _by_the_day(sample, rule, clocks)
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


def _by_the_day(sample: Sample, rule: TimeRule, clocks: Sequence[Clock]) -> tuple[TimeRule, str]:
    """The rule with the clock by which it is quiet when it usually is; and how far that is so."""
    unborne = (
        "no column of hours is there to check the clock with: look at a call whose time you know"
    )
    named = replace(rule, clock=clocks[0])
    if sample.rows < _ENOUGH:
        return named, unborne
    like = {clock: _like_a_day(sample, replace(rule, clock=clock)) for clock in clocks}
    best = max(clocks, key=like.__getitem__)
    if like[best] < _ALIKE:
        return named, f"{unborne}; by no clock are calls spread over the day as they usually are"
    if like[best] - like[named.clock] > _PLAINLY:
        return replace(rule, clock=best), (
            f"{unborne}; with clock = {clocks[0].value} it would be quiet when it usually is not,"
            " so this one is taken"
        )
    return named, f"{unborne}; by this one it is quiet when it usually is"


def _like_a_day(sample: Sample, rule: TimeRule) -> float:
    """How much the hours of the calls are like those of a center, from -1 to 1."""
    counts = Counter(one.hour for one in moments(sample, rule) if isinstance(one, Moment))
    hours = [counts[hour] for hour in range(len(_DAY))]
    return correlation(hours, _DAY) if len(set(hours)) > 1 else 0.0
