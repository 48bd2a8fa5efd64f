"""The log and the inbox on Kafka: one groupless reader for each partition, one producer for all."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from streams.log import Received
from streams.settings import Settings

READ_SECONDS: Final = 10.0
"""After so long without an answer a read has failed: a broker that hangs is a broker away."""

BATCH: Final = 500
"""Records folded in one go: some 10 ms, for which other partitions wait."""

MIB: Final = 1024 * 1024


_CLOSING: Final[set["asyncio.Future[None]"]] = set()
"""What is being closed on the side: asyncio itself holds tasks only weakly."""


class Reader:
    """Reads one partition of one topic, without a group; opens when first asked.

    Not for two callers at once: the partition's lock sees to that.
    """

    def __init__(self, settings: Settings, topic: str, partition: int) -> None:
        self._settings = settings
        self._where = TopicPartition(topic, partition)
        self._consumer: Any = None

    async def first(self) -> int:
        """The first offset that is still there."""
        async with self._open() as consumer:
            return int((await consumer.beginning_offsets([self._where]))[self._where])

    async def end(self) -> int:
        """The offset after the last record."""
        async with self._open() as consumer:
            return int((await consumer.end_offsets([self._where]))[self._where])

    async def to_end(self, start: int) -> AsyncIterator[list[Any]]:
        """Batches of records from ``start`` to the end as it is now."""
        end, at = await self.end(), start
        while at < end:
            batch, at = await self.some(at)
            if batch:
                yield batch

    async def some(self, start: int, most: int = BATCH) -> tuple[list[Any], int]:
        """Some records from ``start`` on, and the offset after them; waits for the first."""
        async with self._open() as consumer:
            if await consumer.position(self._where) != start:
                consumer.seek(self._where, start)
            consumer.resume(self._where)
            try:
                while True:
                    found = await consumer.getmany(timeout_ms=1000, max_records=most)
                    at = int(await consumer.position(self._where))
                    if found or at > start:
                        return found.get(self._where, []), at
            finally:
                consumer.pause(self._where)  # a reader at rest asks the broker for nothing

    async def close(self) -> None:
        """Lets the connection go."""
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await _stop(consumer)

    @contextlib.asynccontextmanager
    async def _open(self) -> AsyncIterator[Any]:
        """The consumer, within the time; after any failure the next call opens a new one."""
        try:
            async with asyncio.timeout(READ_SECONDS):
                if self._consumer is None:
                    await self._connect()
                yield self._consumer
        except BaseException:
            # Also when canceled: a consumer left in the middle of a call is in no known state.
            broken, self._consumer = self._consumer, None
            if broken is not None:
                closing = asyncio.ensure_future(_stop(broken))
                _CLOSING.add(closing)
                closing.add_done_callback(_CLOSING.discard)
            raise

    async def _connect(self) -> None:
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._settings.kafka_bootstrap,
            client_id="alongside-desk",
            enable_auto_commit=False,
            auto_offset_reset="none",  # an offset that is gone is an error, never another offset
            fetch_max_wait_ms=100,
            max_partition_fetch_bytes=4 * MIB,
            request_timeout_ms=int(READ_SECONDS * 1000),
        )
        self._consumer = consumer  # before it is started, so that a failed start is closed as well
        await consumer.start()
        consumer.assign([self._where])
        consumer.pause(self._where)
        consumer.seek(self._where, 0)


class Producer:
    """One producer for a worker; a new one after each failure whose outcome is not known."""

    def __init__(self, settings: Settings, *, linger_ms: int = 0) -> None:
        self._settings = settings
        self._linger_ms = linger_ms
        self._producer: Any = None
        self._lock = asyncio.Lock()

    async def append(self, topic: str, partition: int, raw: bytes, region: str) -> int:
        """The offset that the broker acknowledged.

        Raises:
            KafkaError: if it is not known to lie there; it may yet.
        """
        producer = self._producer or await self._connect()
        try:
            sent = await producer.send(topic, raw, key=region.encode() or None, partition=partition)
            return int((await sent).offset)
        except KafkaError:
            self.distrust(producer)
            raise

    def distrust(self, producer: Any = None) -> None:
        """Has the next append use a new producer; the old one is closed on the side."""
        old = self._producer
        if old is None or (producer is not None and producer is not old):
            return  # someone else was faster
        self._producer = None
        closing = asyncio.ensure_future(_stop(old))
        _CLOSING.add(closing)
        closing.add_done_callback(_CLOSING.discard)

    async def close(self) -> None:
        """Waits for what is being sent, as long as a send may take, and lets go."""
        old, self._producer = self._producer, None
        if old is not None:
            await _stop(old)

    async def _connect(self) -> Any:
        async with self._lock:
            if self._producer is None:
                producer = AIOKafkaProducer(
                    bootstrap_servers=self._settings.kafka_bootstrap,
                    client_id="alongside-desk",
                    acks="all",
                    linger_ms=self._linger_ms,  # waiting for company costs a call its answer
                    request_timeout_ms=int(self._settings.send_timeout * 1000),
                    max_request_size=2 * MIB,
                )
                try:
                    async with asyncio.timeout(READ_SECONDS):
                        await producer.start()
                except BaseException:
                    await _stop(producer)
                    raise
                self._producer = producer
            return self._producer


class KafkaLog:
    """One partition of the log."""

    def __init__(self, reader: Reader, producer: Producer, topic: str, partition: int) -> None:
        self._reader = reader
        self._producer = producer
        self._topic = topic
        self._partition = partition
        self.first = reader.first
        self.end = reader.end

    async def append(self, raw: bytes, region: str) -> int:
        """The offset at which the broker has put ``raw``."""
        return await self._producer.append(self._topic, self._partition, raw, region)

    def distrust(self) -> None:
        """Has the next append use a new connection."""
        self._producer.distrust()

    async def read(self, start: int) -> AsyncIterator[Sequence[tuple[int, bytes]]]:
        """Batches of (offset, record) from ``start`` to the end as it was when asked."""
        async for batch in self._reader.to_end(start):
            yield [(record.offset, record.value or b"") for record in batch]


class KafkaInbox:
    """One partition of the inbox."""

    def __init__(self, reader: Reader, producer: Producer, topic: str, partition: int) -> None:
        self._reader = reader
        self._producer = producer
        self._topic = topic
        self._partition = partition
        self._ahead: list[Received] = []
        self.first = reader.first
        self.end = reader.end

    async def append(self, raw: bytes, region: str) -> int:
        """The offset at which the broker has put ``raw``."""
        return await self._producer.append(self._topic, self._partition, raw, region)

    async def read(self, offset: int) -> Received:
        """The first record at ``offset`` or after it; reads ahead, as more are missing mostly."""
        if not self._ahead or self._ahead[-1].offset != offset:
            batch, _ = await self._reader.some(offset)
            self._ahead = [
                Received(record.offset, record.value or b"", record.timestamp)
                for record in reversed(batch)
            ]
        if not self._ahead:
            raise TimeoutError(f"nothing to read at inbox offset {offset}")
        return self._ahead.pop()


async def _stop(client: Any) -> None:
    with contextlib.suppress(Exception):
        async with asyncio.timeout(READ_SECONDS):
            await client.stop()
