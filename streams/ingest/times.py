"""When does an event count? By the broker's clock, or by its own where the region goes by that."""

from dataclasses import dataclass
from typing import Final

from dispatch.contracts.quickly import quickly_made
from dispatch.contracts.site import Clock, Site
from streams.ingest.refusal import Refusal
from streams.record import Record
from streams.wire.bodies import CallBody
from streams.wire.native import NativeEvent

LAST_SECOND: Final = 1 << 40
"""As far as a command's times reach."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When an event counts: all in epoch seconds."""

    at: int | None
    """Of a region with an event clock."""
    heard: int
    """The source's own append time."""

    @property
    def base(self) -> int:
        """No fact of the event is later than this."""
        return self.heard if self.at is None else self.at


def times_of(record: Record, event: NativeEvent, site: Site) -> Times | Refusal:
    """The times of an event, or why it has none that the region can go by."""
    if not 0 <= record.timestamp // 1000 < LAST_SECOND:
        return Refusal(
            code="no_append_time",
            reason="The record has no time of its own; the topic must have append time.",
        )
    heard = record.timestamp // 1000
    if site.clock is Clock.BROKER:
        return Times(at=None, heard=heard)
    at = event.envelope.time
    if at is None and isinstance(event.body, CallBody):
        at = event.body.occurred_at
    first, last = site.event_span
    if at is None:
        return Refusal(
            code="no_time",
            reason="The region's clock is that of its events, and this one says no time; give the "
            "CloudEvents attribute time.",
            where=("time",),
        )
    if not first <= at <= last:
        return Refusal(
            code="outside_span",
            reason="The event's time lies outside of the span that the site declares for its "
            "feeder (event_span).",
            where=("time",),
        )
    # With an event clock a wait is measured against the region's own time, so it starts there too.
    return Times(at=at, heard=at)
