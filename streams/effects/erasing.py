"""Is what was personal of a call gone for good? A sweeper removes it, and looks again, and again.

A late ingest may write the words once more: a worker that was paused in between, a source that sent
its update just then. So each erasure is swept at once and again after 5 minutes, an hour and a day
(`PASSES`), and stands on ``progress`` until the last pass is done. What comes later than that is a
new report of the source and is up to the desk. Kafka itself removes a tombstoned record within a
day (``max.compaction.lag.ms`` of the topic).
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import orjson
import structlog

from streams.clock import Clock
from streams.progress import Progress
from streams.record import Outgoing, Sender, SourceTopic
from streams.work import place_of

PASSES: Final = (0, 300, 3600, 86_400)
"""Seconds after the request at which ``desk.private`` is swept."""

TICK_SECONDS: Final = 5.0
CHUNK: Final = 500
"""Keys that are remembered before their tombstones are sent: the sweep's memory is bounded."""

_PREFIX: Final = "erasure/"

_log = structlog.get_logger(__name__)


class Eraser:
    """Erasures of the partitions that this worker has."""

    def __init__(
        self,
        *,
        private: SourceTopic,
        progress: Progress,
        sender: Sender,
        clock: Clock,
        ours: Callable[[], Iterable[int]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is read yet.

        Args:
            private: The topic ``desk.private``.
            progress: Where open erasures stand.
            sender: Puts tombstones on the topic.
            clock: The wall clock of this worker.
            ours: The partitions of the log that this worker has now.
            pause: Waits for so many seconds.
        """
        self._private = private
        self._progress = progress
        self._sender = sender
        self._clock = clock
        self._ours = ours
        self._pause = pause

    async def ask(self, partition: int, call: str) -> None:
        """Nothing; when it returns the erasure stands on ``progress`` and cannot be forgotten."""
        await self._write(f"{_PREFIX}{partition}/{call}", int(self._clock()), 0)

    async def run(self) -> None:
        """Nothing; sweeps what is due until it is cancelled."""
        try:
            while True:
                await self._pause(TICK_SECONDS)
                try:
                    await self.sweep()
                except Exception as error:  # noqa: BLE001 - what is due stays due
                    _log.error("erasing_held_up", error=type(error).__name__, at=place_of(error))
        except asyncio.CancelledError:
            return

    async def sweep(self) -> int:
        """How many keys were removed, after one pass for all erasures that are due."""
        now = int(self._clock())
        due: dict[str, tuple[int, int]] = {}
        for partition in self._ours():
            found = await self._progress.values(f"{_PREFIX}{partition}/")
            for key, raw in found.items():
                asked, passes = _standing(raw, now)
                if now >= asked + PASSES[passes]:
                    due[key] = (asked, passes)
        if not due:
            return 0
        calls = frozenset(key.removeprefix(_PREFIX).split("/", 1)[1] for key in due)
        removed = 0
        for partition in await self._private.partitions():
            removed += await self._remove(partition, calls)
        for key, (asked, passes) in due.items():
            await self._write(key, asked, passes + 1)
        _log.info("erased", calls=len(calls), keys=removed)
        return removed

    async def _write(self, key: str, asked: int, passes: int) -> None:
        last = passes >= len(PASSES)
        await self._progress.put(
            key, None if last else orjson.dumps({"asked": asked, "passes": passes})
        )

    async def _remove(self, partition: int, calls: frozenset[str]) -> int:
        """How many keys of these calls got a tombstone in this partition."""
        at, end = await self._private.first(partition), await self._private.end(partition)
        standing: dict[bytes, None] = {}
        removed = 0
        while at < end:
            batch = await self._private.read(partition, at)
            if batch.position <= at:
                raise TimeoutError("desk.private cannot be read to its end yet")
            for record in batch.records:
                key = record.key or b""
                if record.value is None:
                    standing.pop(key, None)
                elif key.rpartition(b"/")[0].decode("utf-8", "replace") in calls:
                    standing[key] = None
            at = batch.position
            if len(standing) >= CHUNK or at >= end:
                removed += await self._bury(partition, standing)
                standing.clear()
        return removed

    async def _bury(self, partition: int, keys: Iterable[bytes]) -> int:
        number = 0
        for key in keys:
            # Into the record's own partition: elsewhere a tombstone removes nothing.
            await self._sender.send(
                Outgoing(topic=self._private.name, key=key, value=None, partition=partition)
            )
            number += 1
        return number


def _standing(raw: bytes, now: int) -> tuple[int, int]:
    """When the erasure was asked for, and how many passes are done."""
    try:
        parts = orjson.loads(raw)
        asked, passes = int(parts["asked"]), int(parts["passes"])
        if 0 <= passes < len(PASSES):
            return asked, passes
    except (ValueError, TypeError, KeyError):
        pass
    # It must hold up no other, nor be forgotten: all its passes begin now.
    _log.error("erasure_unreadable")
    return now, 0
