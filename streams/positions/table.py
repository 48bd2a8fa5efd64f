"""Where was each team last? Answers the core's ``near/<region>/<cell>``, and says who was heard.

A position is no command and never enters the log: what the desk is told of it is a distance and
the second from which it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.site import Clock, Site
from dispatch.desk.nearness import NEAR
from routing.travel import meters_to
from streams.ingest.refusal import Refusal
from streams.ingest.sources import SourceTable
from streams.record import Record
from streams.wire.bodies import PositionReported
from streams.wire.native import NativeEvent, read
from streams.wire.unreadable import Unreadable

AHEAD_SECONDS: Final = 5
"""So far may a sender's clock be ahead of the broker's; beyond it the position is not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A point in degrees, and the epoch second in which the team was there."""

    latitude: float
    longitude: float
    at: int


class PositionTable:
    """The newest position of every team, as far as ``positions`` has been read."""

    def __init__(self, *, prefix: str = "") -> None:
        """Nothing is known yet; ``prefix`` is that of topics at this installation."""
        self._prefix = prefix
        self._sites: Mapping[str, Site] = {}
        self._sources = SourceTable.of((), prefix=prefix)
        self._regions: dict[str, dict[str, Position]] = {}

    def take(self, record: Record, sites: Mapping[str, Site]) -> str:
        """Empty once the record is taken in, else a code that says why it is not.

        Args:
            record: Of ``positions``.
            sites: Say who may send, and for which region.
        """
        if record.value is None:
            return ""  # compaction's own mark; what is known grows old by itself
        event = read(record)
        if isinstance(event, Unreadable):
            return event.code
        if not isinstance(event.body, PositionReported):
            return "wrong_topic"
        if sites is not self._sites:
            self._sites = sites
            self._sources = SourceTable.of(sites.values(), prefix=self._prefix)
        declared = self._sources.find(self._sources.topic_of(record), event.envelope.source)
        if isinstance(declared, Refusal):
            return declared.code
        at = _second(record, event, declared.site)
        if at is None:
            return "outside_span"
        teams = self._regions.setdefault(declared.site.region, {})
        known = teams.get(event.body.team)
        if known is None or known.at <= at:
            teams[event.body.team] = Position(
                latitude=event.body.latitude, longitude=event.body.longitude, at=at
            )
        return ""

    def of(self, region: str, team: str) -> Position | None:
        """Where that team was last, if it ever said."""
        return self._regions.get(region, {}).get(team)

    def answer(self, asked: str) -> object:
        """[epoch second, meters] of each team for ``near/<region>/<cell>``; else ``unknown``."""
        region, _, cell = asked.removeprefix(NEAR).rpartition("/")
        if not asked.startswith(NEAR):
            return "unknown"
        found: dict[str, list[int]] = {}
        for team, position in sorted(self._regions.get(region, {}).items()):
            meters = meters_to(position.latitude, position.longitude, cell)
            if meters is not None:
                found[team] = [position.at, meters]
        return found


def _second(record: Record, event: NativeEvent, site: Site) -> int | None:
    """When the team was there; ``None`` where that cannot be."""
    said, heard = event.envelope.time, record.timestamp // 1000
    if site.clock is Clock.EVENT:
        first, last = site.event_span
        return said if said is not None and first <= said <= last else None
    if said is None:
        return heard
    return said if 0 <= said <= heard + AHEAD_SECONDS else None
