"""How does a worker stay up to date with positions? It follows all of their topic.

A team's position may lie on any partition and its region's desk on any worker. So each worker
reads all of it from the beginning: one record for each team once the topic is compacted.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

import structlog

from streams.positions.table import PositionTable
from streams.record import Record
from streams.site_table import SiteTable
from streams.work import place_of

WAIT_SECONDS: Final = 1.0
REFRESH_SECONDS: Final = 5.0
"""Site texts are read again at most so often because nobody declared a sender."""
RETRY_SECONDS: Final = 2.0

_log = structlog.get_logger(__name__)


class Positions(Protocol):
    """The topic, all its partitions; see `streams.tail`."""

    async def open(self) -> None:
        """Nothing; reads from the beginning."""
        ...

    async def some(self, seconds: float) -> Sequence[Record]:
        """Records; none where none comes within the time."""
        ...

    async def close(self) -> None:
        """Nothing; lets the connection go."""
        ...


class Following:
    """Keeps a table of positions up to date until it is canceled."""

    def __init__(
        self,
        table: PositionTable,
        sites: SiteTable,
        *,
        topic: Callable[[], Positions],
        ignored: Callable[[str], None],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is read yet.

        Args:
            table: Is kept up to date.
            sites: Says who may send.
            topic: Opens the topic anew, also after an error.
            ignored: Is told the code of each record that was not taken; must not raise.
            pause: Waits for so many seconds.
        """
        self._table = table
        self._sites = sites
        self._topic = topic
        self._ignored = ignored
        self._pause = pause
        self._refreshed = float("-inf")
        self._said: set[str] = set()

    async def run(self) -> None:
        """Nothing; comes back when canceled."""
        try:
            while True:
                try:
                    await self._follow()
                except Exception as error:  # noqa: BLE001 - the broker may be away; begin again
                    _log.warning(
                        "positions_not_followed", error=type(error).__name__, at=place_of(error)
                    )
                    await self._pause(RETRY_SECONDS)
        except asyncio.CancelledError:
            return

    async def _follow(self) -> None:
        await self._sites.refresh()
        topic = self._topic()
        try:
            await topic.open()
            while True:
                for record in await topic.some(WAIT_SECONDS):
                    await self._take(record)
        finally:
            await topic.close()

    async def _take(self, record: Record) -> None:
        why = self._table.take(record, self._sites.sites)
        if why == "undeclared_source" and self._may_refresh():
            # The text that declares the sender may have come a moment ago.
            await self._sites.refresh()
            why = self._table.take(record, self._sites.sites)
        if why:
            self._ignored(why)
            if why not in self._said:
                # Once: a sender that is not declared says it every few seconds, on every worker.
                self._said.add(why)
                _log.warning(
                    "position_ignored",
                    reason=why,
                    partition=record.partition,
                    offset=record.offset,
                )

    def _may_refresh(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._refreshed < REFRESH_SECONDS:
            return False
        self._refreshed = now
        return True
