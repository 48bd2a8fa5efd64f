"""Who looks after partitions that no event comes for? Each is swept and told the time.

Every partition has a task of its own: one that waits for the broker holds up no other.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Final

from streams.desk_writer import DeskWriter
from streams.health import Health
from streams.ticker import Ticker

SWEEP_SECONDS: Final = 1.0
TICK_SECONDS: Final = 0.25

Ours = Callable[[], Mapping[int, int]]
"""The partitions that this worker has now, each with the group's generation."""


class Caretaker:
    """Sweeps, tells the time, and forgets what moved to another worker."""

    def __init__(self, writer: DeskWriter, ticker: Ticker, health: Health, ours: Ours) -> None:
        self._writer = writer
        self._ticker = ticker
        self._health = health
        self._ours = ours
        self._tasks: dict[int, asyncio.Task[None]] = {}

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
        now = self._ours()
        for number in now:
            task = self._tasks.get(number)
            if task is None or task.done():
                self._health.of(number)
                self._tasks[number] = asyncio.create_task(self._care(number))
        for number in [known for known in self._tasks if known not in now]:
            self._tasks.pop(number).cancel()
            self._ticker.forget(number)
            self._health.forget(number)

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
            await self._ticker.tick(self._writer.partition(number), self._ours().get(number))
        except Exception as error:  # noqa: BLE001 - the next tick comes; the outcome is not known
            self._health.note(number, f"TimePassed not sent: {type(error).__name__}")
