"""Deadlines in order of time, as an immutable value.

A partition holds tens of thousands of them, most of them days away, and a desk is copied with
every event. They lie in one sequence for each ten minutes, so that setting or clearing one copies
some hundred of them at most, and mostly a handful, and the first one is at hand.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from immutables import Map

from dispatch.contracts.quickly import quickly_made

Key = tuple[str, str]
"""Kind and subject: at most one deadline of a kind for a subject."""

Due = tuple[int, Key]
"""The second at which something is due, and what."""

_PART: Final = 600
"""Seconds. Of fifty thousand deadlines within three days some hundred lie in each."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Timetable:
    """What is due and when, in epoch seconds."""

    due_of: Map[Key, int] = Map()
    parts: Map[int, tuple[Due, ...]] = Map()
    """Each ten minutes with what is due in them, earliest first, then by kind and subject."""
    order: tuple[int, ...] = ()
    """The numbers of those ten minutes, earliest first."""
    first: int | None = None
    """The earliest due second. It is asked for in every step, and mostly lies in the future."""

    @classmethod
    def of(cls, due_of: Mapping[Key, int]) -> "Timetable":
        """The timetable of all these deadlines at once; the same as setting one after another."""
        parts: dict[int, list[Due]] = {}
        for key, due in due_of.items():
            parts.setdefault(due // _PART, []).append((due, key))
        return cls(
            due_of=Map(due_of),
            parts=Map({part: tuple(sorted(found)) for part, found in parts.items()}),
            order=tuple(sorted(parts)),
            first=min(due_of.values(), default=None),
        )

    def due(self, now: int) -> Iterator[Due]:
        """What is due at ``now``: (due, key), earliest first, then by kind and subject."""
        for part in self.order:
            for each in self.parts[part]:
                if each[0] > now:
                    return
                yield each

    def set(self, kind: str, subject: str, due: int) -> "Timetable":
        """A timetable in which this kind of deadline for the subject is due at ``due``."""
        return self.changed({(kind, subject): due})

    def clear(self, kind: str, subject: str) -> "Timetable":
        """A timetable without this deadline; the same one where there was none."""
        return self.changed({(kind, subject): None})

    def changed(self, dues: Mapping[Key, int | None]) -> "Timetable":
        """A timetable with these deadlines set, or cleared with ``None``; the same if they were."""
        due_of, parts, order = self.due_of, self.parts, self.order
        for key, due in dues.items():
            old = due_of.get(key)
            if old == due:
                continue
            if old is not None:
                part = old // _PART
                found = parts[part]
                if len(found) > 1:
                    at = bisect_left(found, (old, key))
                    parts = parts.set(part, found[:at] + found[at + 1 :])
                else:
                    parts = parts.delete(part)
                    at = bisect_left(order, part)
                    order = order[:at] + order[at + 1 :]
            if due is None:
                due_of = due_of.delete(key)
                continue
            due_of = due_of.set(key, due)
            part = due // _PART
            others = parts.get(part)
            if others is not None:
                at = bisect_left(others, (due, key))
                parts = parts.set(part, (*others[:at], (due, key), *others[at:]))
            else:
                parts = parts.set(part, ((due, key),))
                at = bisect_left(order, part)
                order = (*order[:at], part, *order[at:])
        if due_of is self.due_of:
            return self
        return Timetable(due_of, parts, order, parts[order[0]][0][0] if order else None)
