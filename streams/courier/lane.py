"""Is everything delivered that one partition of the log owes to one partition of the inbox?

A lane reads the log itself, from its own place to the one that it was told of. So however much it
owes, it holds one batch; and a destination that cannot be written holds up its own lane only.

Its checkpoint says: all that is owed here up to this step is acknowledged. That is true for ever,
whoever wrote it, so a worker that was paused and writes an old one costs repetitions and no parcel.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

import structlog

from dispatch.contracts.command import command_bytes
from dispatch.contracts.step import Step
from streams.courier.parcels import EffectsOf, Parcel, parcels_of
from streams.effects.alarms import Alarms
from streams.effects.chains import ChainLost, Place
from streams.placement import partition_of
from streams.progress import Checkpoint, Progress
from streams.record import Outgoing, Record, Sender, SourceTopic, TooLarge
from streams.work import place_of

SAVE_EVERY: Final = 500
"""Records of the log after which a lane that owes nothing is written down, for a short restart."""

LONGEST_PAUSE: Final = 5.0
PATIENCE: Final = 5
"""Failures in a row after which a person is told."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What all lanes of a worker use."""

    log: SourceTopic
    sender: Sender
    progress: Progress
    alarms: Alarms
    inbox: str
    """Full name of the topic ``desk.inbox``."""
    partitions: int
    effects_of: EffectsOf
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep


class Lane:
    """The way from one partition of the log to one partition of the inbox."""

    def __init__(
        self, means: Means, *, key: str, partition: int, to: int, topic_id: str, place: Place
    ) -> None:
        """Nothing is read yet.

        Args:
            means: What it works with.
            key: Of its checkpoint on ``progress``.
            partition: Of the log.
            to: Partition of the inbox.
            topic_id: Kafka's id of the log.
            place: Everything owed up to there is acknowledged.
        """
        self._means = means
        self._key = key
        self._partition = partition
        self._to = to
        self._topic_id = topic_id
        self._place = place
        self._wanted = place
        self._saved: int | None = None
        self._sent = (-1, 0)
        """Log offset of a step, and how many of its parcels are acknowledged."""

    @property
    def owing(self) -> bool:
        """Whether it has not come to the place that it was told of."""
        return self._place.at < self._wanted.at

    @property
    def stale(self) -> bool:
        """Whether its checkpoint lies so far back that a restart would read for long."""
        return self._saved is None or self._place.at - self._saved >= SAVE_EVERY

    def want(self, place: Place) -> None:
        """Nothing; from here on everything is owed up to that place."""
        if place.at > self._wanted.at:
            self._wanted = place

    def pass_by(self, place: Place) -> None:
        """Nothing; the step at that place owes nothing here."""
        if place.at > self._wanted.at and not self.owing:
            self._place = self._wanted = place

    def written(self) -> None:
        """Nothing; its place was read from ``progress``, so it stands there."""
        self._saved = self._place.at

    async def save(self) -> None:
        """Nothing; when it returns, the lane's place is acknowledged on ``progress``."""
        place = self._place
        await self._means.progress.write(
            self._key,
            Checkpoint(topic_id=self._topic_id, done=place.at, more=place.remember()),
        )
        self._saved = place.at

    async def work_off(self, still_ours: Callable[[], bool]) -> None:
        """Nothing; when it returns nothing is owed, or the partition is another worker's."""
        failures, owed = 0, self.owing
        while still_ours():
            try:
                if self.owing:
                    owed = True
                    await self._on(still_ours)
                elif owed or self.stale:
                    await self.save()
                    owed = False
                else:
                    return
                failures = 0
            except Exception as error:  # noqa: BLE001 - what is owed stays owed
                failures += 1
                await self._tell(error, failures)
                await self._means.pause(min(LONGEST_PAUSE, 0.05 * 2 ** min(failures, 10)))

    async def _on(self, still_ours: Callable[[], bool]) -> None:
        """Delivers what the next records of the log owe here."""
        at = max(self._place.at + 1, await self._means.log.first(self._partition))
        while self.owing and still_ours():
            batch = await self._means.log.read(self._partition, at)
            if not batch.records and batch.position <= at:
                raise TimeoutError("the log cannot be read yet")
            for record in batch.records:
                if self.owing and still_ours():
                    await self._one(record)
            at = batch.position
            if self.owing and at > self._wanted.at:
                await self._edited()

    async def _edited(self) -> NoReturn:
        """Steps were accepted once, and now the log does not lead there."""
        await self._means.alarms.raise_(
            "log.checkpoint_unfounded", self._topic_id, self._partition, self._place.at
        )
        raise ChainLost("the log no longer leads to a step that was accepted")

    async def _one(self, record: Record) -> None:
        reading = self._place.read(record.value)
        if reading.head == self._place.head or reading.step is None:
            return
        if record.offset == self._wanted.at and reading.head != self._wanted.head:
            await self._edited()
        await self._deliver(reading.step, reading.head.hash, record.offset)
        self._place = Place(head=reading.head, at=record.offset)

    async def _deliver(self, step: Step, step_hash: str, at: int) -> None:
        means = self._means
        parcels = parcels_of(step, step_hash, self._partition, means.effects_of)
        here = for_partition(parcels, self._to, means.partitions)
        done = self._sent[1] if self._sent[0] == at else 0
        for number, parcel in enumerate(here[done:], done):
            try:
                await means.sender.send(
                    Outgoing(
                        topic=means.inbox,
                        key=parcel.region.encode(),
                        value=command_bytes(parcel.command),
                        partition=self._to,
                    )
                )
            except TooLarge as error:
                await means.alarms.failed(parcel.effect, step, error)
            self._sent = (at, number + 1)

    async def _tell(self, error: Exception, failures: int) -> None:
        # The kind and the line, never the message: it may quote what a call said.
        _log.error(
            "courier_held_up",
            partition=self._partition,
            to=self._to,
            done=self._place.at,
            error=type(error).__name__,
            at=place_of(error),
        )
        if failures < PATIENCE:
            return
        try:
            await self._means.alarms.raise_(
                "courier.held_up", self._topic_id, self._partition, self._place.at, to=self._to
            )
        except Exception as untold:  # noqa: BLE001 - told at the next failure
            _log.error("courier_alarm_not_sent", error=type(untold).__name__, at=place_of(untold))


def for_partition(parcels: Sequence[object], to: int, partitions: int) -> list[Parcel]:
    """Those parcels whose region lives in that partition of the inbox, in order."""
    return [
        parcel
        for parcel in parcels
        if isinstance(parcel, Parcel) and partition_of(parcel.region, partitions) == to
    ]
