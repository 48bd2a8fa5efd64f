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
    first: int | None = None
    """The earliest due second. It is asked for in every step, and mostly lies in the future."""

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
            first=min(seconds, default=None),
        )

    def due(self, now: int) -> Iterator[tuple[int, Key]]:
        """What is due at ``now``: (due, key), earliest first, then by kind and subject."""
        if self.first is None or self.first > now:
            return
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
        return self.changed({(kind, subject): due})

    def clear(self, kind: str, subject: str) -> "Timetable":
        """A timetable without this deadline; the same one where there was none."""
        return self.changed({(kind, subject): None})

    def changed(self, dues: Mapping[Key, int | None]) -> "Timetable":
        """A timetable with these deadlines set, or cleared with ``None``; the same if they were."""
        due_of, seconds, minutes, hours = self.due_of, self.seconds, self.minutes, self.hours
        order, first = self.order, self.first
        for key, due in dues.items():
            old = due_of.get(key)
            if old == due:
                continue
            if old is not None:
                keys = seconds[old] - {key}
                if keys:
                    seconds = seconds.set(old, keys)
                else:
                    seconds = seconds.delete(old)
                    minutes, hours, order = _without(old, minutes, hours, order)
            if due is None:
                due_of = due_of.delete(key)
                continue
            due_of = due_of.set(key, due)
            if first is None or due < first:
                first = due
            others = seconds.get(due)
            if others is not None:
                seconds = seconds.set(due, others | {key})
            else:
                seconds = seconds.set(due, frozenset((key,)))
                minutes, hours, order = _with(due, minutes, hours, order)
        if due_of is self.due_of:
            return self
        if first not in seconds:
            first = min(minutes[min(hours[order[0]])]) if order else None
        return Timetable(due_of, seconds, minutes, hours, order, first)


Found = tuple[Map[int, frozenset[int]], Map[int, frozenset[int]], tuple[int, ...]]
"""Minutes, hours and the order of the hours."""


def _with(
    second: int,
    minutes: Map[int, frozenset[int]],
    hours: Map[int, frozenset[int]],
    order: tuple[int, ...],
) -> Found:
    """The way to a second at which nothing was due before."""
    minute = second // _MINUTE
    seconds_of = minutes.get(minute, _NONE)
    minutes = minutes.set(minute, seconds_of | {second})
    if not seconds_of:
        hour = second // _HOUR
        minutes_of = hours.get(hour, _NONE)
        hours = hours.set(hour, minutes_of | {minute})
        if not minutes_of:
            at = bisect_left(order, hour)
            order = (*order[:at], hour, *order[at:])
    return minutes, hours, order


def _without(
    second: int,
    minutes: Map[int, frozenset[int]],
    hours: Map[int, frozenset[int]],
    order: tuple[int, ...],
) -> Found:
    """The same maps without the way to a second at which nothing is due any more."""
    minute = second // _MINUTE
    seconds_of = minutes[minute] - {second}
    if seconds_of:
        return minutes.set(minute, seconds_of), hours, order
    hour = second // _HOUR
    minutes_of = hours[hour] - {minute}
    if minutes_of:
        return minutes.delete(minute), hours.set(hour, minutes_of), order
    at = bisect_left(order, hour)
    return minutes.delete(minute), hours.delete(hour), (*order[:at], *order[at + 1 :])


def _grouped(seconds: Mapping[int, object], by: int, unit: int = 1) -> dict[int, set[int]]:
    """The seconds, counted in ``unit``, by the minute or hour in which they lie."""
    found: dict[int, set[int]] = {}
    for second in seconds:
        found.setdefault(second // by, set()).add(second // unit)
    return found
