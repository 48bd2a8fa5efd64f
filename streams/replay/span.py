"""From when to when do an export's events lie, and who sends them? Gathered event by event."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from streams.errors import UsageError
from streams.letter import Letter
from streams.mapping.events import When

_NEVER = 1 << 40
"""Later than any event can be."""


@dataclass(slots=True)
class Span:
    """What lies between the first and the last event so far."""

    first: int = _NEVER
    """Epoch second."""
    last: int = -1
    """Epoch second; negative before the first event."""
    sources: set[tuple[str, str]] = field(default_factory=set)
    """Topic and source of each event."""

    def take(self, events: Iterable[Letter | When]) -> None:
        """Nothing; these events lie in it."""
        for event in events:
            at = event.at
            self.first = min(self.first, at)
            self.last = max(self.last, at)
            self.sources.add((event.topic, event.source))

    def whole(self) -> "Span":
        """The same, once everything was taken.

        Raises:
            UsageError: If nothing was.
        """
        if self.last < 0:
            raise UsageError("No row of this file gives an event; see: alongside mapping check")
        return self


def span_of(events: Iterable[Letter | When]) -> Span:
    """The span of these events.

    Raises:
        UsageError: If there are none.
    """
    span = Span()
    span.take(events)
    return span.whole()
