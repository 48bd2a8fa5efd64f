"""How is the end of a topic followed? A groupless reader that waits for what comes."""

import asyncio
import contextlib
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

from streams.groupless import TopicIds
from streams.record import Batch, record_from
from streams.settings import Settings
from streams.topic_table import topic

WAIT_MS: Final = 500
"""How long a read waits for a record before it says that there is none."""
ANSWER_SECONDS: Final = 3.0
"""After so long without an answer the broker is away."""
MOST: Final = 500
MIB: Final = 1024 * 1024

_CLOSING: Final[set["asyncio.Future[None]"]] = set()
"""What is being closed on the side: asyncio itself holds tasks only weakly."""


class Tail:
    """One partition of one topic; implements what `streams.gateway.following` needs of one.

    Not for two callers at once.
    """

    def __init__(self, name: str, partition: int, settings: Settings, ids: TopicIds) -> None:
        """Nothing is opened yet.

        Args:
            name: The topic as in the table, without the site's prefix.
            partition: Which one.
            settings: Say where the broker is.
            ids: Knows Kafka's ids of topics.
        """
        self._topic = topic(name).full_name(settings)
        self._where = TopicPartition(self._topic, partition)
        self._settings = settings
        self._ids = ids
        self._consumer: Any = None

    async def id(self) -> str:
        """Kafka's id of the topic."""
        return await self._ids.of(self._topic)

    async def ends(self) -> tuple[int, int]:
        """The first offset that is there, and the one after the last record.

        Raises:
            Exception: if the broker does not answer.
        """
        async with self._within(ANSWER_SECONDS) as consumer:
            first = await consumer.beginning_offsets([self._where])
            end = await consumer.end_offsets([self._where])
            return int(first[self._where]), int(end[self._where])

    async def read(self, start: int) -> Batch:
        """Records from ``start`` on; none where none comes within half a second.

        Raises:
            Exception: if the broker says that there is no such offset, or something else is wrong.
        """
        async with self._within(ANSWER_SECONDS + WAIT_MS / 1000) as consumer:
            if await consumer.position(self._where) != start:
                consumer.seek(self._where, start)
            found = await consumer.getmany(timeout_ms=WAIT_MS, max_records=MOST)
            at = int(await consumer.position(self._where))
            return Batch([record_from(raw) for raw in found.get(self._where, ())], at)

    async def close(self) -> None:
        """Nothing; the connection is given back."""
        closing = self._let_go()
        if closing is not None:
            await asyncio.wait({closing}, timeout=ANSWER_SECONDS)

    def _let_go(self) -> "asyncio.Future[None] | None":
        """The end of the consumer, on the side: with a broker that is away it may take for ever."""
        consumer, self._consumer = self._consumer, None
        if consumer is None:
            return None
        closing = asyncio.ensure_future(_stop(consumer))
        _CLOSING.add(closing)
        closing.add_done_callback(_CLOSING.discard)
        return closing

    @contextlib.asynccontextmanager
    async def _within(self, seconds: float) -> Any:
        try:
            async with asyncio.timeout(seconds):
                if self._consumer is None:
                    await self._connect()
                yield self._consumer
        except BaseException:
            # Left in the middle of a call it is in no known state: the next call opens a new one.
            self._let_go()
            raise

    async def _connect(self) -> None:
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._settings.kafka_bootstrap,
            client_id="alongside-gateway",
            enable_auto_commit=False,
            auto_offset_reset="none",  # an offset that is gone is an error, never another offset
            fetch_max_wait_ms=WAIT_MS,
            max_partition_fetch_bytes=4 * MIB,
            request_timeout_ms=int(ANSWER_SECONDS * 1000),
        )
        self._consumer = consumer  # before it is started, so that a failed start is closed as well
        await consumer.start()
        consumer.assign([self._where])
        consumer.seek(self._where, 0)


async def _stop(consumer: Any) -> None:
    with contextlib.suppress(Exception):
        await consumer.stop()
