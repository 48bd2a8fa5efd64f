"""How does the courier hear of new steps at once? By the hints that the effects agent is given.

A Faust agent of its own would cost a third of a millisecond for each step, and few steps hold a
hand-over. The effects agent never waits for it: only the newest hint of a partition is kept.
"""

import asyncio
import sys

from streams.exactly_next import ExactlyNext
from streams.work import Hint


class Nudged:
    """Hands hints on to a loop, each partition on its own."""

    def __init__(self, loop: ExactlyNext) -> None:
        self._loop = loop
        self._newest: dict[int, Hint] = {}
        self._going: dict[int, asyncio.Task[None]] = {}

    def tell(self, hint: Hint) -> None:
        """Nothing; the loop goes up to that hint in its own time."""
        number = hint.record.partition
        self._newest[number] = hint
        going = self._going.get(number)
        if going is None or going.done():
            self._going[number] = asyncio.create_task(self._go(number))

    async def run(self) -> None:
        """Nothing; sweeps the loop until it is cancelled, and then ends what it does."""
        try:
            await self._loop.sweep()
        finally:
            waiting = [task for task in self._going.values() if not task.done()]
            for task in waiting:
                task.cancel()
            if waiting and not sys.is_finalizing():
                await asyncio.wait(waiting)

    async def settled(self) -> None:
        """Nothing; returns when no hint is left."""
        while going := [task for task in self._going.values() if not task.done()]:
            await asyncio.wait(going)

    async def _go(self, number: int) -> None:
        while hint := self._newest.pop(number, None):
            await self._loop.take(hint)
