"""What the digits of a time mean, also in the nights when clocks change."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from exports import MAPPING, a_mapping
from rows import each_row

from streams.mapping.clock import WRONG_OFFSET, Moment, hour_of, moment_of

LOCAL = a_mapping().time
CLOCKS = {
    clock: a_mapping(MAPPING, ('clock = "local"', f'clock = "{clock}"')).time
    for clock in ("offset", "utc", "local", "utc_digits_are_local")
}
HOURS = a_mapping(MAPPING, ('clock = "local"', 'clock = "hour_only"\nhour = "hour"')).time


def second(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    "clock, text, expected",
    [
        ("offset", "2022-01-05T10:00:00-05:00", (2022, 1, 5, 15)),
        ("offset", "2022-07-05T10:00:00-04:00", (2022, 7, 5, 14)),
        ("offset", "2022-07-05T14:00:00Z", (2022, 7, 5, 14)),  # UTC is never a wrong offset
        ("utc", "2022-07-05 14:00:00", (2022, 7, 5, 14)),
        ("local", "2022-01-05 10:00", (2022, 1, 5, 15)),
        ("local", "2022-07-05 10:00", (2022, 7, 5, 14)),
        ("local", "2022-07-05T10:00:00Z", (2022, 7, 5, 14)),  # a Z that was only appended
        ("utc_digits_are_local", "2021-12-31T20:08:55-05:00", (2022, 1, 1, 6, 8, 55)),
        ("utc_digits_are_local", "2022-07-05T06:00:00-04:00", (2022, 7, 5, 14)),
    ],
)
def test_each_clock_gives_its_moment(clock, text, expected):
    found = moment_of(CLOCKS[clock], [text])

    assert isinstance(found, Moment)
    assert found.at == second(*expected)
    assert found.notes == ()


@pytest.mark.parametrize("clock", ["offset", "utc_digits_are_local"])
def test_a_row_in_the_wrong_zone_at_the_change_of_clocks_is_refused(clock):
    """On March 13, 2022, from two o'clock on, New York is four hours behind, and not five."""
    late = "2022-03-13T12:00:00-05:00"
    believing = replace(CLOCKS[clock], wrong_offset="believe")

    assert moment_of(CLOCKS[clock], [late]) == WRONG_OFFSET
    assert moment_of(believing, [late]).notes == (WRONG_OFFSET,)
    assert moment_of(CLOCKS[clock], ["2022-03-13T12:00:00-04:00"]).notes == ()


def test_a_wall_clock_that_stands_twice_is_settled_by_the_rule_and_told():
    text = "2022-11-06 01:30:00"
    found = {
        choice: moment_of(replace(LOCAL, ambiguous=choice), [text])
        for choice in ("earlier", "later", "refuse")
    }

    assert found["earlier"].at == second(2022, 11, 6, 5, 30)
    assert found["later"].at == second(2022, 11, 6, 6, 30)
    assert found["earlier"].hour == found["later"].hour == 1
    assert "stands twice" in found["earlier"].notes[0]
    assert "the later is taken" in found["later"].notes[0]
    assert "stands twice" in found["refuse"]


def test_an_offset_in_the_text_says_which_of_two_it_is():
    text = "2022-11-06T01:30:00"

    assert moment_of(LOCAL, [text + "-04:00"]) == Moment(at=second(2022, 11, 6, 5, 30), hour=1)
    assert moment_of(LOCAL, [text + "-05:00"]) == Moment(at=second(2022, 11, 6, 6, 30), hour=1)
    assert moment_of(LOCAL, [text + "-07:00"]) == WRONG_OFFSET


def test_a_wall_clock_that_is_skipped_is_moved_on_and_told_or_refused():
    text = "2022-03-13 02:30:00"
    moved = moment_of(LOCAL, [text])

    assert moved.at == second(2022, 3, 13, 7, 30)
    assert "is skipped" in moved.notes[0]
    assert "is skipped" in moment_of(replace(LOCAL, nonexistent="refuse"), [text])


@each_row(
    "rule, cells, why",
    [
        (CLOCKS["local"], [""], "is empty"),
        (CLOCKS["local"], ["2022-01-05"], "has no time of day"),
        (CLOCKS["local"], ["yesterday"], "is no time in the format iso"),
        (CLOCKS["local"], ["1830-01-05T10:00"], "lies outside of 1970 to 2100"),
        (CLOCKS["local"], ["0001-01-01T00:00"], "lies outside of 1970 to 2100"),
        (CLOCKS["local"], ["9999-12-31T23:59:59"], "lies outside of 1970 to 2100"),
        (CLOCKS["offset"], ["0001-01-01T00:00+09:00"], "lies outside of 1970 to 2100"),
        (CLOCKS["offset"], ["2022-01-05T10:00"], "names no offset; see clock"),
        (CLOCKS["utc"], ["2022-01-05T10:00-05:00"], "names another offset than that of UTC"),
        (CLOCKS["local"], [date(2022, 1, 5)], "has no time of day"),
        (replace(LOCAL, format="epoch"), ["nan"], "is no time in the format epoch"),
        (replace(LOCAL, format="excel"), ["1e300"], "is no time in the format excel"),
    ],
)
def test_what_is_no_time_says_why(rule, cells, why):
    found = moment_of(rule, cells)

    assert isinstance(found, str)
    assert found.startswith(why)


@pytest.mark.parametrize(
    "form, cells",
    [
        ("%m/%d/%Y %I:%M:%S %p", ["01/05/2022 10:00:00 AM"]),
        ("%m/%d/%Y %H:%M", ["01/05/2022", "10:00"]),  # two columns are one text
        ("excel", ["44566.4166666667"]),  # days since 1899-12-30
        ("iso", [datetime.fromisoformat("2022-01-05 10:00")]),  # a workbook's own date
        (
            "iso",
            [datetime.fromisoformat("2022-01-05 09:59:59.999999")],
        ),  # and one of a fraction of a day
        ("iso", [datetime.fromisoformat("2022-01-05"), time(10)]),
        ("iso", [date(2022, 1, 5), "10:00"]),
    ],
)
def test_the_same_moment_is_read_in_many_forms(form, cells):
    assert moment_of(replace(LOCAL, format=form), cells).at == second(2022, 1, 5, 15)


def test_epoch_seconds_and_milliseconds_are_read():
    seconds = second(2022, 7, 5, 14)
    for form, text in (("epoch", f"{seconds}"), ("epoch_ms", f"{seconds}000")):
        assert moment_of(replace(CLOCKS["offset"], format=form), [text]).at == seconds


def test_an_hour_alone_is_the_beginning_of_that_hour():
    found = moment_of(HOURS, ["2022-01-05"], "1 pm")

    assert (found.at, found.hour) == (second(2022, 1, 5, 18), 13)
    assert "the hour is none" in moment_of(HOURS, ["2022-01-05"], "")


@each_row(
    "cell, hour",
    [
        *(("12 am", 0), ("1 am", 1), ("12 pm", 12), ("11 PM", 23), ("13", 13), ("13:00", 13)),
        *((7.0, 7), (time(9, 5), 9), ("24", None), ("13 pm", None), ("noon", None), ("", None)),
    ],
)
def test_an_hour_is_written_in_many_ways(cell, hour):
    assert hour_of(cell) == hour
