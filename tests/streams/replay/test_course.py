"""The order in which an export's events are said."""

import random

import pytest

from streams.errors import UsageError
from streams.replay.course import CLOSE_AFTER, Course

T0 = 1_767_351_600


def said_in(course):
    return [(each.letter.at - T0, each.letter.kind, each.letter.subject) for each in course]


def test_events_are_said_by_their_own_time_whatever_the_order_of_the_rows(a_row):
    rows = [a_row(n, T0 + 60 * n, closed=T0 + 60 * n + 90) for n in range(50)]
    random.Random(1).shuffle(rows)

    course = Course(rows)
    times = [at for at, _, _ in said_in(course)]

    assert times == sorted(times)
    assert (course.letters, course.added, course.late) == (100, 0, 0)


def test_a_call_that_is_never_closed_is_closed_for_it_some_hours_later(a_row):
    found = said_in(course := Course([a_row(1, T0)]))

    assert found == [(0, "call.opened", "C-1"), (CLOSE_AFTER, "call.closed", "C-1")]
    assert course.added == 1


def test_a_call_that_the_export_closes_is_closed_once(a_row):
    found = said_in(Course([a_row(1, T0, closed=T0 + 600)]))

    assert found == [(0, "call.opened", "C-1"), (600, "call.closed", "C-1")]


def test_no_closing_is_added_where_none_is_wanted(a_row):
    assert said_in(Course([a_row(1, T0)], close_after=0)) == [(0, "call.opened", "C-1")]


def test_a_row_too_far_out_of_order_is_said_late_and_counted(a_row):
    rows = [a_row(1, T0 + 100), a_row(2, T0 + 200), a_row(3, T0)]

    found = said_in(course := Course(rows, close_after=0, ahead=1))

    assert [subject for _, _, subject in found] == ["C-1", "C-2", "C-3"]
    assert course.late == 1


def test_no_more_rows_are_held_than_are_read_ahead(a_row):
    """A million rows take no more memory than these."""
    taken = 0

    def rows():
        nonlocal taken
        for n in range(1_000):
            taken += 1
            yield a_row(n, T0 + n)

    said = iter(Course(rows(), close_after=0, ahead=10))
    next(said)

    assert taken <= 11


def test_rows_without_an_event_are_counted_with_their_faults(a_row):
    faulty = a_row(2, T0)
    faulty.letters, faulty.faults = (), ("id: is empty",)

    list(course := Course([a_row(1, T0), faulty]))

    assert (course.read, course.mapped, course.faulty) == (2, 1, 1)
    assert course.faults == {"id: is empty": 1}


def test_an_export_without_any_event_says_why_its_rows_give_none(a_row):
    none = [a_row(n, T0, faults=("time: is empty",)) for n in range(3)]
    for row in none:
        row.letters = ()
    none[2].faults = ("id: is empty",)

    with pytest.raises(UsageError) as refused:
        Course(none).begin()

    said = str(refused.value).splitlines()
    assert said[1:3] == ["  time: is empty (in 2 rows)", "  id: is empty"]
    assert "alongside mapping check" in said[-1]


def test_many_reasons_are_not_all_told(a_row):
    none = [a_row(n, T0, faults=(f"c{n}: is empty",)) for n in range(9)]
    for row in none:
        row.letters = ()

    with pytest.raises(UsageError, match="and 4 other reasons"):
        Course(none).begin()
