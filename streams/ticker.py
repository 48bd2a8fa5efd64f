"""When does a desk learn that time passed? When a deadline is due, and when it changes hands.

At most once a second, and never while one of our own is unanswered: a desk that is slow must not
be buried under its clock.
"""

import asyncio
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.command import TimePassed, command_bytes
from streams.clock import Clock
from streams.partition import Partition

LEAST_SECONDS: Final = 1.0

PATIENCE: Final = 30.0
"""Seconds for an answer to one of our own; then it is looked whether it still lies there."""

_TIME_PASSED: Final = command_bytes(TimePassed(actor="worker"))


@dataclass(slots=True)
class _Sent:
    generation: int | None = None
    at: float = float("-inf")
    offset: int = -1
    unknown: bool = False
    """Whether the last one may or may not have landed."""


class Ticker:
    """Appends ``TimePassed`` to the inbox of each partition that needs it."""

    def __init__(self, *, clock: Clock, send_seconds: float = 30.0) -> None:
        """Says what to tell the time by.

        Args:
            clock: This machine's time, compared with the desks' deadlines.
            send_seconds: How long to wait for an acknowledgement.
        """
        self._clock = clock
        self._send_seconds = send_seconds
        self._sent: dict[int, _Sent] = {}

    async def tick(self, part: Partition, generation: int | None) -> bool:
        """Whether a ``TimePassed`` was appended. May raise while the broker is away."""
        if not part.fresh or part.given_up:
            return False  # the desk's deadlines are not known; the sweep reads the log first
        last = self._sent.setdefault(part.number, _Sent())
        now = asyncio.get_running_loop().time()
        if now - last.at < LEAST_SECONDS:
            return False
        if part.answered < last.offset:
            if now - last.at >= PATIENCE:
                # An inbox that lost its end would otherwise stop this desk's time in silence.
                last.at, end = now, await part.inbox.end()
                last.offset = min(last.offset, end - 1)
            return False
        due = part.desk.next_due()
        if last.generation == generation and (due is None or due > self._clock()):
            return False
        if last.unknown:
            # It may have landed: whatever the inbox holds now is answered first.
            last.offset, last.unknown = await part.inbox.end() - 1, False
            return False
        last.at, last.unknown = now, True
        async with asyncio.timeout(self._send_seconds):
            last.offset = await part.inbox.append(_TIME_PASSED, "")
        last.generation, last.unknown = generation, False
        return True

    def forget(self, partition: int) -> None:
        """The partition is another worker's: it gets a ``TimePassed`` if it comes back."""
        self._sent.pop(partition, None)
