"""Who is told when the log or an effect is not as it should be? A person, on ``dispatch.out``.

Codes, offsets and hashes only. The id of an alarm is the same for every repetition.
"""

from typing import Final

import structlog

from dispatch.contracts.step import Step
from streams.clock import Clock
from streams.effects.outgoing import notice
from streams.metrics import Metrics
from streams.record import Sender
from streams.work import place_of

SOURCE: Final = "/alongside/effects"

MOST: Final = 10_000
"""Alarms remembered; an older one would be sent again, and a receiver knows it by its id."""

_log = structlog.get_logger(__name__)


class Alarms:
    """Sends alarms, each once in the life of a worker."""

    def __init__(self, sender: Sender, *, topic: str, metrics: Metrics, clock: Clock) -> None:
        """Nothing is sent yet.

        Args:
            sender: Puts records on topics.
            topic: Full name of ``dispatch.out``.
            metrics: Where failures are counted.
            clock: The wall clock of this worker.
        """
        self._sender = sender
        self._topic = topic
        self._metrics = metrics
        self._clock = clock
        self._told: dict[str, None] = {}

    async def raise_(
        self, kind: str, topic_id: str, partition: int, offset: int, **more: int
    ) -> None:
        """Nothing; when it returns, the alarm about this offset of the log is acknowledged."""
        id_ = f"{topic_id}/{partition}/{offset}/{kind}"
        if id_ in self._told:
            return
        _log.critical("effects_alarm", kind=kind, partition=partition, offset=offset)
        await self._sender.send(
            notice(
                kind,
                topic=self._topic,
                id_=id_,
                source=SOURCE,
                key=f"desk.log/{partition}",
                now=int(self._clock()),
                body={"topic": "desk.log", "partition": partition, "offset": offset, **more},
            )
        )
        self._told[id_] = None
        if len(self._told) > MOST:
            del self._told[next(iter(self._told))]

    async def failed(self, id_: str, step: Step, error: Exception) -> None:
        """Nothing; the failure of a step's effects, or of one, is counted and acknowledged."""
        self._metrics.effect_failed()
        # The kind and the line, never the message: it may quote what it failed on.
        _log.error("effects_failed", step=id_, error=type(error).__name__, at=place_of(error))
        await self._sender.send(
            notice(
                "effects.failed",
                topic=self._topic,
                id_=f"{id_}/failed",
                source=SOURCE,
                key=step.region,
                now=step.now,
                body={"step": id_, "region": step.region, "offset": step.offset},
            )
        )
