"""Which sites are there now? The newest site text of each region on ``policies``.

Read to the topic's end at the start, then followed; and read once more before a record is refused
because nobody declared its source: the text that declares it may have come a moment ago.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import structlog

from dispatch.contracts.site import Site
from dispatch.contracts.site_text import SiteFaults, site_from
from streams.record import Record, SourceTopic

FOLLOW_SECONDS: Final = 1.0

_log = structlog.get_logger(__name__)


class SiteTable:
    """Sites by region, as far as ``policies`` has been read."""

    def __init__(
        self,
        topic: SourceTopic,
        *,
        declared: Callable[[frozenset[str]], None] = lambda _names: None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is read yet.

        Args:
            topic: The topic ``policies``.
            declared: Is told the names of all declared sources and profiles when they change.
            pause: Waits for so many seconds.
        """
        self._topic = topic
        self._declared = declared
        self._pause = pause
        self._next = 0
        self._lock = asyncio.Lock()
        self.sites: Mapping[str, Site] = {}
        """The newest site of each region; replaced when one changes, never changed in place."""
        self._profiles: set[str] = set()

    async def refresh(self) -> None:
        """Nothing; when it returns, everything is known that lay on the topic when it was called.

        Raises:
            Exception: if the topic cannot be read to its end.
        """
        async with self._lock:
            first, end = await self._topic.first(0), await self._topic.end(0)
            if end < self._next:
                self._next = 0  # made again; what was adopted stays known
            self._next = max(self._next, first)
            before = self._names()
            while self._next < end:
                batch = await self._topic.read(0, self._next)
                if batch.position <= self._next:
                    raise TimeoutError("policies cannot be read to its end yet")
                for record in batch.records:
                    self._take(record)
                self._next = batch.position
            if self._names() != before:
                self._declared(self._names())

    async def follow(self) -> None:
        """Nothing; reads on once a second until it is cancelled."""
        try:
            while True:
                await self._pause(FOLLOW_SECONDS)
                try:
                    await self.refresh()
                except Exception as error:  # noqa: BLE001 - the broker may be away; ask again
                    _log.warning("policies_not_followed", error=type(error).__name__)
        except asyncio.CancelledError:
            return

    def _names(self) -> frozenset[str]:
        sources = {source.name for site in self.sites.values() for source in site.sources}
        return frozenset(sources | self._profiles)

    def _take(self, record: Record) -> None:
        if record.header("kind") != b"site" or record.value is None:
            return
        site = site_from(record.value)
        if isinstance(site, SiteFaults):
            _log.error("site_text_faulty", offset=record.offset, faults=len(site.faults))
            return
        if record.key != site.hash.encode():
            # A text under a foreign hash is one that nobody adopted under that name.
            _log.error("site_text_misfiled", offset=record.offset)
            return
        self.sites = {**self.sites, site.region: site}
        self._profiles.add(site.profile)
