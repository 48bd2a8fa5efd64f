"""Deadlines in order of time, as an immutable value.

A partition holds tens of thousands of them, and a desk is copied with every event. Two levels of
persistent maps (minute, second) keep setting, clearing and finding the first one cheap however
many there are.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from immutables import Map

Key = tuple[str, str]
"""Kind and subject: at most one deadline of a kind for a subject."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """What is due and when, in epoch seconds."""

    due_of: Map[Key, int] = Map()
    seconds: Map[int, Map[Key, None]] = Map()
    minutes: Map[int, frozenset[int]] = Map()
    order: tuple[int, ...] = ()

    def first(self) -> int | None:
        """The earliest due second, or ``None``."""
        return min(self.minutes[self.order[0]]) if self.order else None

    def due(self, now: int) -> Iterator[tuple[int, Key]]:
        """What is due at ``now``: (due, key), earliest first, then by kind and subject."""
        for minute in self.order:
            if minute * 60 > now:
                return
            for second in sorted(self.minutes[minute]):
                if second > now:
                    return
                for key in sorted(self.seconds[second]):
                    yield second, key

    def set(self, kind: str, subject: str, due: int) -> "Timetable":
        """A timetable in which this kind of deadline for the subject is due at ``due``."""
        key = (kind, subject)
        if self.due_of.get(key) == due:
            return self
        table = self.clear(kind, subject)
        minute = due // 60
        order = table.order
        if minute not in table.minutes:
            order = _inserted(order, minute)
        return Timetable(
            table.due_of.set(key, due),
            table.seconds.set(due, table.seconds.get(due, _NO_KEYS).set(key, None)),
            table.minutes.set(minute, table.minutes.get(minute, frozenset()) | {due}),
            order,
        )

    def clear(self, kind: str, subject: str) -> "Timetable":
        """A timetable without this deadline; the same one where there was none."""
        key = (kind, subject)
        due = self.due_of.get(key)
        if due is None:
            return self
        due_of = self.due_of.delete(key)
        keys = self.seconds[due].delete(key)
        if keys:
            return Timetable(due_of, self.seconds.set(due, keys), self.minutes, self.order)
        minute = due // 60
        rest = self.minutes[minute] - {due}
        if rest:
            return Timetable(
                due_of, self.seconds.delete(due), self.minutes.set(minute, rest), self.order
            )
        order = tuple(each for each in self.order if each != minute)
        return Timetable(due_of, self.seconds.delete(due), self.minutes.delete(minute), order)


_NO_KEYS: Map[Key, None] = Map()


def _inserted(order: tuple[int, ...], minute: int) -> tuple[int, ...]:
    # Most deadlines lie later than the others: look from the end.
    at = len(order)
    while at and order[at - 1] > minute:
        at -= 1
    return (*order[:at], minute, *order[at:])
