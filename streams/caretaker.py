"""Who looks after partitions that no event comes for? Each is swept and told the time.

Every partition has a task of its own: one that waits for the broker holds up no other.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Final

import structlog

from streams.desk_writer import DeskWriter
from streams.health import Cause, Health
from streams.ticker import Ticker
from streams.work import place_of

PATIENCE: Final = 5
"""Failures in a row after which it is an alarm that a desk is not told the time."""

SWEEP_SECONDS: Final = 1.0
TICK_SECONDS: Final = 0.25

_log = structlog.get_logger(__name__)

Ours = Callable[[], Mapping[int, int]]
"""The partitions that this worker has now, each with the group's generation."""


class Caretaker:
    """Sweeps, tells the time, and forgets what moved to another worker."""

    def __init__(
        self,
        writer: DeskWriter,
        ticker: Ticker,
        health: Health,
        ours: Ours,
        *,
        forget: Callable[[int], None] = lambda _number: None,
    ) -> None:
        self._forget = forget
        self._writer = writer
        self._ticker = ticker
        self._health = health
        self._ours = ours
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._failed: dict[int, int] = {}
        """Ticks of each partition that failed in a row."""

    async def look_after(self) -> None:
        """Comes back when canceled."""
        try:
            while True:
                self.meet()
                await asyncio.sleep(TICK_SECONDS)
        except asyncio.CancelledError:
            return
        finally:
            for task in self._tasks.values():
                task.cancel()

    def meet(self) -> None:
        """Takes on new partitions and lets go of those that are no longer ours."""
        try:
            now = self._ours()
        except Exception as error:  # noqa: BLE001 - Faust has no consumer for a moment
            _log.warning("assignment_unknown", error=type(error).__name__, at=place_of(error))
            return
        for number in now:
            task = self._tasks.get(number)
            if task is None or task.done():
                self._health.of(number)
                self._tasks[number] = asyncio.create_task(self._care(number))
        for number in [known for known in self._tasks if known not in now]:
            self._tasks.pop(number).cancel()
            self._ticker.forget(number)
            self._failed.pop(number, None)
            self._health.forget(number)
            self._forget(number)

    async def _care(self, number: int) -> None:
        loop = asyncio.get_running_loop()
        swept = float("-inf")
        while True:
            if loop.time() - swept >= SWEEP_SECONDS:
                await self._writer.sweep(number)
                swept = loop.time()
            await self.tick(number)
            await asyncio.sleep(TICK_SECONDS)

    async def tick(self, number: int) -> None:
        """Tells one partition the time, if it is time. Never raises but canceled."""
        try:
            part = self._writer.partition(number)
            told = await self._ticker.tick(part, self._ours().get(number))
        except Exception as error:  # noqa: BLE001 - the next tick comes; the outcome is not known
            name = type(error).__name__
            self._health.note(number, f"TimePassed not sent: {name}")
            self._failed[number] = failed = self._failed.get(number, 0) + 1
            if failed == PATIENCE:
                self._health.alarm(
                    number,
                    Cause.TIME_STOPPED,
                    f"the passing of time cannot be put into the inbox ({name}): no deadline of "
                    f"this partition falls due until it can",
                )
            return
        # After a failure the ticker first looks what became of it: that is no success yet.
        if told and self._failed.pop(number, 0) >= PATIENCE:
            self._health.settle(number, Cause.TIME_STOPPED)
