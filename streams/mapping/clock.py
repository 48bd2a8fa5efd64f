"""When was it? What an export writes as a time, in epoch seconds, under the rule of its mapping.

A wrong guess here moves every call by hours, so nothing is guessed: what the rule does not settle
is a fault of the row, and what it settles in a doubtful place is told with the row.
"""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from dispatch.contracts.quickly import quickly_made
from streams.mapping.cells import text_of
from streams.mapping.model import Clock, TimeRule

_FIRST, _LAST = 0, 4_102_444_800  # 1970 to 2100: beyond lies a mistake
_EXCEL_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a wall clock of no zone yet
_HOUR: Final = re.compile(r"([0-9]{1,2})(?::?00)?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)
_DIGITS: Final = re.compile(r"([0-9]{14})[A-Z]{0,3}")
_OF_DAY: Final = ("%H:%M", "%I:%M %p", "%I:%M:%S %p", "%I:%M%p")
_HALF_DAY: Final = 12
_DAY: Final = 24

REMEMBERED: Final = 16_384
"""Texts whose moment is remembered, some 8 MB: more than a town's calls in a quarter."""

WRONG_OFFSET: Final = "its offset is not the zone's at that moment"


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When it was."""

    at: int
    """Epoch second."""
    hour: int | None
    """Of the wall clock, where a zone or an offset is known."""
    notes: tuple[str, ...] = ()
    """What the rule had to settle."""


def moment_of(rule: TimeRule, cells: Sequence[object], hour: object = "") -> Moment | str:
    """When the cells say it was, or why they do not say it.

    Args:
        rule: Of the mapping.
        cells: One, or a date and a time of day.
        hour: The cell of the hour, where the clock is that of hours only.
    """
    if all(type(cell) is str for cell in (*cells, hour)):
        return _remembered(rule, tuple(cells), hour)
    return _moment_of(rule, cells, hour)


@lru_cache(maxsize=REMEMBERED)
def _remembered(rule: TimeRule, cells: tuple[object, ...], hour: object) -> Moment | str:
    """The same for texts: an export is gone through twice, for its span and for its events."""
    return _moment_of(rule, cells, hour)


def _moment_of(rule: TimeRule, cells: Sequence[object], hour: object) -> Moment | str:
    said = _said(rule, cells)
    if isinstance(said, str):
        return said
    match rule.clock:
        case Clock.OFFSET:
            if said.tzinfo is None:
                return "names no offset; see clock in the mapping's [time]"
            return _instant(rule, said)
        case Clock.UTC:
            if said.tzinfo is not None and said.utcoffset():
                return "names another offset than that of UTC"
            return _instant(rule, said.replace(tzinfo=UTC))
        case Clock.LOCAL:
            return _wall(rule, said.replace(tzinfo=None), said)
        case Clock.UTC_DIGITS_ARE_LOCAL:
            if said.tzinfo is None:
                return "names no offset; see clock in the mapping's [time]"
            offset = _offset_note(rule, said)
            wall = said.astimezone(UTC).replace(tzinfo=None)
            return offset if _refused(rule, offset) else _wall(rule, wall, None, offset)
        case Clock.HOUR_ONLY:
            which = hour_of(hour)
            if which is None:
                return "the hour is none from 0 to 23, and none with am or pm"
            day = datetime.combine(said.date(), time(which))
            return _wall(rule, day, None)
        case _:
            assert_never(rule.clock)


def hour_of(cell: object) -> int | None:
    """The hour from 0 to 23 that a cell names, for example of ``1 pm``, ``13`` or ``13:00``."""
    if isinstance(cell, time | datetime):
        return cell.hour
    return _hour_in(text_of(cell))


@lru_cache(maxsize=256)
def _hour_in(text: str) -> int | None:
    found = _HOUR.fullmatch(text)
    if not found:
        return None
    hour, half = int(found[1]), (found[2] or "").lower()
    if half:
        if not 1 <= hour <= _HALF_DAY:
            return None
        return hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    return hour if hour < _DAY else None


def _said(rule: TimeRule, cells: Sequence[object]) -> datetime | str:
    """The digits as they stand, with an offset where there is one; or what is wrong with them."""
    first = cells[0]
    if isinstance(first, date) or (len(cells) > 1 and isinstance(cells[1], time)):
        # A workbook's own dates have a type; no pattern is needed to read them.
        return _typed(cells, with_time=rule.clock is not Clock.HOUR_ONLY)
    text = " ".join(filter(None, map(text_of, cells)))
    if not text:
        return "is empty"
    try:
        match rule.format:
            case "epoch" | "epoch_ms":
                seconds = float(text) / (1000 if rule.format == "epoch_ms" else 1)
                found = datetime.fromtimestamp(seconds, UTC)
            case "excel":
                found = _EXCEL_ZERO + timedelta(seconds=round(float(text) * 86_400))
            case "digits":
                if not (digits := _DIGITS.fullmatch(text)):
                    return "is no time in the format digits"
                found = datetime.strptime(digits[1], "%Y%m%d%H%M%S")  # noqa: DTZ007
            case "iso":
                if text[4:5] == "/":  # the same form with other marks: 2022/01/31 13:05:00+00
                    text = text[:10].replace("/", "-") + text[10:]
                found = datetime.fromisoformat(text)
                # A date alone would silently be midnight.
                if rule.clock is not Clock.HOUR_ONLY and ":" not in text and "T" not in text:
                    return "has no time of day"
            case pattern:
                found = datetime.strptime(text, pattern)  # noqa: DTZ007 - the clock gives the zone
    except (ValueError, OverflowError, OSError):
        return f"is no time in the format {rule.format}"
    return found


def _typed(cells: Sequence[object], *, with_time: bool) -> datetime | str:
    day, *rest = cells
    if isinstance(day, str):
        try:
            day = datetime.fromisoformat(day.strip())
        except ValueError:
            return "is no date"
    if not isinstance(day, date):
        return "is no date"
    of_day = rest[0] if rest else None
    if isinstance(of_day, datetime):
        of_day = of_day.time()
    if isinstance(of_day, str):
        of_day = _time_in(of_day.strip())
    if isinstance(of_day, time):
        return datetime.combine(day, of_day)
    if isinstance(day, datetime) and not rest:
        # A workbook keeps fractions of days, so a full second may come as .999999.
        return (day + timedelta(milliseconds=500)).replace(microsecond=0)
    return "has no time of day" if with_time else datetime.combine(day, time())


def _time_in(text: str) -> time | None:
    """The time of day that a text beside a workbook's date names."""
    with contextlib.suppress(ValueError):
        return time.fromisoformat(text)
    for form in _OF_DAY:
        with contextlib.suppress(ValueError):
            return datetime.strptime(text, form).time()  # noqa: DTZ007 - only its digits count
    return None


def _instant(rule: TimeRule, said: datetime) -> Moment | str:
    note = _offset_note(rule, said)
    if _refused(rule, note):
        return note
    try:
        shown = said.astimezone(rule.zone) if rule.zone else said
    except OverflowError:
        return "lies outside of 1970 to 2100"
    return _moment(said, shown, note)


def _offset_note(rule: TimeRule, said: datetime) -> str:
    # UTC itself is never a wrong offset: many programs write every time so.
    offset = said.utcoffset()
    if rule.zone is None or not offset:
        return ""
    try:
        return "" if said.astimezone(rule.zone).utcoffset() == offset else WRONG_OFFSET
    except OverflowError:
        return ""


def _refused(rule: TimeRule, note: str) -> bool:
    return note == WRONG_OFFSET and rule.wrong_offset == "refuse"


def _wall(rule: TimeRule, wall: datetime, said: datetime | None, note: str = "") -> Moment | str:
    """The moment at which the zone's wall clock stood so."""
    zone = rule.zone
    assert zone is not None  # noqa: S101 - the mapping's text is refused without one
    before, after = _offsets(wall, zone)
    offset = said.utcoffset() if said else None
    if before == after and not offset:  # nearly always
        return _moment(wall.replace(tzinfo=timezone(before)), None, note)
    if offset:
        # The text says which of two it is, or contradicts both.
        if offset in (before, after):
            return _moment(wall.replace(tzinfo=zone, fold=int(offset != before)), None, note)
        if rule.wrong_offset == "refuse":
            return WRONG_OFFSET
        note = WRONG_OFFSET
    if before > after:
        if rule.ambiguous == "refuse":
            return "this hour of the wall clock stands twice that night; see ambiguous in [time]"
        note = f"this hour of the wall clock stands twice that night; the {rule.ambiguous} is taken"
    elif before < after:
        if rule.nonexistent == "refuse":
            return "this hour of the wall clock is skipped that night; see nonexistent in [time]"
        note = "this hour of the wall clock is skipped that night; it is moved on"
    return _moment(
        wall.replace(tzinfo=zone, fold=int(rule.ambiguous == "later" and before > after)),
        None,
        note,
    )


def _offsets(wall: datetime, zone: ZoneInfo) -> tuple[timedelta, timedelta]:
    """The zone's offset if the wall clock stands for the first time, and for the second."""
    first, second = (wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first or timedelta(), second or timedelta()


def _moment(when: datetime, shown: datetime | None, note: str) -> Moment | str:
    try:
        second = int(when.timestamp() // 1)
    except (OverflowError, ValueError):
        return "lies outside of 1970 to 2100"
    if not _FIRST <= second < _LAST:
        return "lies outside of 1970 to 2100"
    return Moment(at=second, hour=(shown or when).hour, notes=(note,) if note else ())
