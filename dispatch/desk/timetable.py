"""Deadlines in order of time, as an immutable value.

A partition holds tens of thousands of them, most of them days away, and a desk is copied with
every event. Three levels of persistent maps (hour, minute, second) keep setting, clearing and
finding the first one cheap however many there are: no set of times has more than sixty members, and
the only sequence is that of the hours.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from immutables import Map

from dispatch.contracts.quickly import quickly_made

Key = tuple[str, str]
"""Kind and subject: at most one deadline of a kind for a subject."""

_MINUTE: Final = 60
_HOUR: Final = 3600
_NONE: Final[frozenset[int]] = frozenset()


@quickly_made
@dataclass(frozen=True, slots=True)
class Timetable:
    """What is due and when, in epoch seconds."""

    due_of: Map[Key, int] = Map()
    seconds: Map[int, frozenset[Key]] = Map()
    """Each second with what is due at it."""
    minutes: Map[int, frozenset[int]] = Map()
    """Each minute with its seconds."""
    hours: Map[int, frozenset[int]] = Map()
    """Each hour with its minutes."""
    order: tuple[int, ...] = ()
    """The hours, earliest first."""

    @classmethod
    def of(cls, due_of: Mapping[Key, int]) -> "Timetable":
        """The timetable of all these deadlines at once; the same as setting one after another."""
        seconds: dict[int, set[Key]] = {}
        for key, due in due_of.items():
            seconds.setdefault(due, set()).add(key)
        minutes, hours = _grouped(seconds, _MINUTE), _grouped(seconds, _HOUR, _MINUTE)
        return cls(
            due_of=Map(due_of),
            seconds=Map({due: frozenset(keys) for due, keys in seconds.items()}),
            minutes=Map({minute: frozenset(found) for minute, found in minutes.items()}),
            hours=Map({hour: frozenset(found) for hour, found in hours.items()}),
            order=tuple(sorted(hours)),
        )

    def first(self) -> int | None:
        """The earliest due second, or ``None``."""
        return min(self.minutes[min(self.hours[self.order[0]])]) if self.order else None

    def due(self, now: int) -> Iterator[tuple[int, Key]]:
        """What is due at ``now``: (due, key), earliest first, then by kind and subject."""
        for hour in self.order:
            if hour * _HOUR > now:
                return
            for minute in sorted(self.hours[hour]):
                for second in sorted(self.minutes[minute]):
                    if second > now:
                        return
                    for key in sorted(self.seconds[second]):
                        yield second, key

    def set(self, kind: str, subject: str, due: int) -> "Timetable":
        """A timetable in which this kind of deadline for the subject is due at ``due``."""
        key = (kind, subject)
        old = self.due_of.get(key)
        if old == due:
            return self
        table = self if old is None else self.clear(kind, subject)
        minutes, hours, order = table.minutes, table.hours, table.order
        keys = table.seconds.get(due)
        if keys is None:
            keys, minute = frozenset(), due // _MINUTE
            seconds_of = minutes.get(minute, _NONE)
            minutes = minutes.set(minute, seconds_of | {due})
            if not seconds_of:
                hour = due // _HOUR
                minutes_of = hours.get(hour, _NONE)
                hours = hours.set(hour, minutes_of | {minute})
                if not minutes_of:
                    at = bisect_left(order, hour)
                    order = (*order[:at], hour, *order[at:])
        seconds = table.seconds.set(due, keys | {key})
        return Timetable(table.due_of.set(key, due), seconds, minutes, hours, order)

    def clear(self, kind: str, subject: str) -> "Timetable":
        """A timetable without this deadline; the same one where there was none."""
        key = (kind, subject)
        due = self.due_of.get(key)
        if due is None:
            return self
        seconds, minutes, hours, order = self.seconds, self.minutes, self.hours, self.order
        keys = seconds[due] - {key}
        if keys:
            seconds = seconds.set(due, keys)
        else:
            seconds, minute = seconds.delete(due), due // _MINUTE
            seconds_of = minutes[minute] - {due}
            if seconds_of:
                minutes = minutes.set(minute, seconds_of)
            else:
                minutes, hour = minutes.delete(minute), due // _HOUR
                minutes_of = hours[hour] - {minute}
                if minutes_of:
                    hours = hours.set(hour, minutes_of)
                else:
                    hours = hours.delete(hour)
                    at = bisect_left(order, hour)
                    order = (*order[:at], *order[at + 1 :])
        return Timetable(self.due_of.delete(key), seconds, minutes, hours, order)


def _grouped(seconds: Mapping[int, object], by: int, unit: int = 1) -> dict[int, set[int]]:
    """The seconds, counted in ``unit``, by the minute or hour in which they lie."""
    found: dict[int, set[int]] = {}
    for second in seconds:
        found.setdefault(second // by, set()).add(second // unit)
    return found
