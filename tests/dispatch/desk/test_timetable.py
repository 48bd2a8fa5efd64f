"""Deadlines: the same answers as a plain dictionary, whatever is set and cleared."""

from hypothesis import given
from hypothesis import strategies as st

from dispatch.desk.timetable import Key, Timetable

KEYS = st.tuples(st.sampled_from(("offer", "ring", "ems")), st.sampled_from(("a", "b", "c", "d")))
DUES = st.integers(0, 3000) | st.sampled_from((0, 599, 600, 601, 1199, 1200))
"""Within some stretches of ten minutes, and at their borders."""
CHANGES = st.lists(st.tuples(KEYS, st.none() | DUES), max_size=40)


def sorted_by_time(model: dict[Key, int], now: int) -> list[tuple[int, Key]]:
    """What is due in a plain dictionary."""
    return sorted((due, key) for key, due in model.items() if due <= now)


@given(changes=CHANGES, now=st.integers(-1, 3001))
def test_a_timetable_answers_as_a_dictionary_would(
    changes: list[tuple[Key, int | None]], now: int
) -> None:
    """First, due and what is set; earlier values stay as they were."""
    table, model = Timetable(), dict[Key, int]()
    for (kind, subject), due in changes:
        before, then = table, sorted_by_time(model, 4000)
        if due is None:
            table = table.clear(kind, subject)
            model.pop((kind, subject), None)
        else:
            table = table.set(kind, subject, due)
            model[kind, subject] = due

        assert list(before.due(4000)) == then

    assert dict(table.due_of) == model
    assert table.first == min(model.values(), default=None)
    assert list(table.due(now)) == sorted_by_time(model, now)


@given(changes=CHANGES)
def test_equal_contents_are_equal_timetables(changes: list[tuple[Key, int | None]]) -> None:
    """Two readers that came the same way to the same deadlines hold the same value."""
    table = Timetable()
    for (kind, subject), due in changes:
        table = table.clear(kind, subject) if due is None else table.set(kind, subject, due)
    again = Timetable()
    for (kind, subject), due in sorted(table.due_of.items()):
        again = again.set(kind, subject, due)

    assert again == table


@given(changes=CHANGES)
def test_all_at_once_is_the_same_as_one_after_another(
    changes: list[tuple[Key, int | None]],
) -> None:
    """A desk that is read from a snapshot holds what the desk held that wrote it."""
    table = Timetable()
    for (kind, subject), due in changes:
        table = table.clear(kind, subject) if due is None else table.set(kind, subject, due)

    assert Timetable.of(dict(table.due_of)) == table
    assert Timetable().changed(dict(table.due_of)) == table
