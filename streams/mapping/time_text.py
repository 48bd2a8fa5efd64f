"""What does a mapping file say of time? The part that is most often wrong in an export."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from streams.mapping.model import Clock, TimeRule
from streams.mapping.table import Table

NAMED: Final = ("iso", "digits", "epoch", "epoch_ms", "excel")

_KEYS: Final = (
    *("column", "columns", "format", "clock", "zone", "ambiguous", "nonexistent", "wrong_offset"),
    *("hour", "check_hour"),
)
_NEEDS_ZONE: Final = frozenset({Clock.LOCAL, Clock.UTC_DIGITS_ARE_LOCAL, Clock.HOUR_ONLY})
_A_DATE_AND_A_TIME: Final = 2
_SOME_TIME: Final = datetime(2022, 11, 24, 17, 38, 59)  # noqa: DTZ001 - only its digits are compared


def time_rule(top: Table) -> TimeRule:
    """The rule that ``[time]`` states; its faults gather in the table."""
    table = top.table("time", _KEYS)
    columns = table.texts("columns")
    one = table.optional_column("column")
    if bool(one) == bool(columns) or len(columns) > _A_DATE_AND_A_TIME:
        table.fault("column", "give one column, or columns = [date, time of day].")
    said = table.one_of("clock", [clock.value for clock in Clock], None)
    clock = Clock(said)
    form = table.optional_text("format") or "iso"
    if form not in NAMED and not _is_pattern(form, with_hour=clock is not Clock.HOUR_ONLY):
        table.fault(
            "format",
            f"give one of {', '.join(NAMED)}, or a pattern with year, month, day"
            f"{'' if clock is Clock.HOUR_ONLY else ', hour'} and minute such as %m/%d/%Y %H:%M.",
        )
    zone = _zone(table)
    if zone is None and clock in _NEEDS_ZONE:
        table.fault("zone", f"the clock {said} needs an IANA name such as America/New_York.")
    hour = table.optional_column("hour")
    if bool(hour) != (clock is Clock.HOUR_ONLY):
        table.fault("hour", "the clock hour_only needs the column of the hour, and no other does.")
    check = table.optional_column("check_hour")
    if check and zone is None:
        table.fault("check_hour", "needs a zone: an hour is one of a wall clock.")
    ambiguous = table.one_of("ambiguous", ("earlier", "later", "refuse"), "earlier")
    return TimeRule(
        columns=columns or (one,),
        format=form,
        clock=clock,
        zone=zone,
        ambiguous="later"
        if ambiguous == "later"
        else "refuse"
        if ambiguous == "refuse"
        else "earlier",
        nonexistent="refuse"
        if table.one_of("nonexistent", ("shift", "refuse"), "shift") == "refuse"
        else "shift",
        wrong_offset="believe"
        if table.one_of("wrong_offset", ("believe", "refuse"), "refuse") == "believe"
        else "refuse",
        hour=hour,
        check_hour=check,
    )


def _zone(table: Table) -> ZoneInfo | None:
    name = table.optional_column("zone")
    if not name:
        return None
    try:
        return ZoneInfo(name)
    # What a name can be wrong in is found out by the file system, in its own ways.
    except (ValueError, OSError, KeyError):
        table.fault("zone", "no such zone; give an IANA name such as America/New_York.")
        return None


def _is_pattern(form: str, *, with_hour: bool) -> bool:
    some = _SOME_TIME.replace(tzinfo=UTC) if "%z" in form else _SOME_TIME
    try:
        again = datetime.strptime(some.strftime(form), form)  # noqa: DTZ007 - only digits count
    except ValueError:
        return False
    kept = (_SOME_TIME.year, _SOME_TIME.month, _SOME_TIME.day)
    wanted = (*kept, _SOME_TIME.hour, _SOME_TIME.minute) if with_hour else kept
    return (*again.timetuple(),)[: len(wanted)] == wanted
