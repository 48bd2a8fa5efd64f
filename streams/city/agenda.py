"""What is still to happen, in the order of the city's clock?"""

import heapq
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dispatch.contracts.command import Command
from dispatch.desk.state import Region
from streams.letter import Letter

Sent = Letter | Command
"""What the city says: an event of a source, or, for time and for a person's click, a command."""

Doing = Callable[[int, Region], "Sequence[Sent | Plan]"]
"""From the second, and the region's desk as the log has it, to what is said and planned then."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """Something that happens in one region at one second."""

    at: int
    order: int
    region: str = field(compare=False)
    do: Doing = field(compare=False)


class Plan(NamedTuple):
    """The same before it has a place in the agenda."""

    at: int
    region: str
    do: Doing


class Agenda:
    """A heap by second, then by the order in which it was planned: never by chance."""

    def __init__(self) -> None:
        self._heap: list[Due] = []
        self._orders = itertools.count()

    def add(self, plans: Iterable[Plan], *, not_before: int = 0) -> None:
        """Nothing; plans for the past happen at ``not_before``."""
        for plan in plans:
            at = max(plan.at, not_before)
            heapq.heappush(self._heap, Due(at, next(self._orders), plan.region, plan.do))

    def first(self) -> int | None:
        """The second of what comes next."""
        return self._heap[0].at if self._heap else None

    def pop(self) -> Due:
        """What comes next."""
        return heapq.heappop(self._heap)


def saying(region: str, sent: Sent, at: int) -> Plan:
    """The plan to say just this."""
    return Plan(at, region, lambda _at, _region: (sent,))
