"""Is a person told when a desk does not decide? Its alarms, on ``dispatch.out``, once per cause.

What lasts for a moment only (a broker that changes its leader) is no news: an alarm that stands at
two looks in a row is told. Partition and cause, nothing more: the worker's own log says the rest.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from streams.clock import Clock
from streams.effects.outgoing import notice
from streams.health import Cause, Health
from streams.record import Sender
from streams.work import place_of

KIND: Final = "desk.alarm"
SOURCE: Final = "/alongside/desk"
LOOK_SECONDS: Final = 2.0

_log = structlog.get_logger(__name__)


class DeskAlarms:
    """Sends what stands in a worker's health; each cause of a partition once while it stands."""

    def __init__(
        self,
        health: Health,
        sender: Sender,
        *,
        topic: str,
        clock: Clock,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is sent yet.

        Args:
            health: How the partitions stand.
            sender: Puts records on topics.
            topic: Full name of ``dispatch.out``.
            clock: The wall clock of this worker.
            pause: Waits for so many seconds.
        """
        self._health = health
        self._sender = sender
        self._topic = topic
        self._clock = clock
        self._pause = pause
        self._seen: dict[tuple[int, Cause], int] = {}
        """Since when each alarm stands."""
        self._told: set[tuple[int, Cause]] = set()

    async def run(self) -> None:
        """Nothing; looks now and then until it is cancelled."""
        try:
            while True:
                await self._pause(LOOK_SECONDS)
                try:
                    await self.look()
                except Exception as error:  # noqa: BLE001 - the broker may be away; told later
                    _log.error("alarms_not_told", error=type(error).__name__, at=place_of(error))
        except asyncio.CancelledError:
            return

    async def look(self) -> None:
        """Nothing; when it returns, what stood at the last look too has been told."""
        standing = {
            (number, cause)
            for number, health in self._health.partitions.items()
            for cause in health.alarms
        }
        self._told &= standing
        before, now = self._seen, int(self._clock())
        self._seen = {alarm: before.get(alarm, now) for alarm in standing}
        for number, cause in sorted(standing & before.keys() - self._told):
            await self._tell(number, cause, self._seen[number, cause])

    async def _tell(self, partition: int, cause: Cause, since: int) -> None:
        await self._sender.send(
            notice(
                KIND,
                topic=self._topic,
                id_=f"{self._topic}/{partition}/{cause.value}/{since}",
                source=SOURCE,
                key=f"desk.log/{partition}",
                now=since,
                body={"partition": partition, "cause": cause.value},
            )
        )
        self._told.add((partition, cause))
