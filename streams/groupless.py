"""Reads a topic of a Kafka broker at any offset, without a group: implements `SourceTopic`.

The readers are those of the desk's writer, one for each partition.
"""

import asyncio
from collections.abc import Sequence
from typing import Final

from streams.kafka_log import Reader
from streams.record import Batch, record_from
from streams.settings import Settings
from streams.topic_table import topic
from streams.topics import topic_ids

RECORDS: Final = 200
"""Records of a topic with bodies of up to 1 MiB, read in one go."""

_ID_SECONDS: Final = 1.0


class TopicIds:
    """Kafka's ids of all topics, asked for at most once a second for everyone in this worker."""

    def __init__(self, settings: Settings) -> None:
        self._bootstrap = settings.kafka_bootstrap
        self._ids: dict[str, str] = {}
        self._asked = float("-inf")
        self._lock = asyncio.Lock()

    async def of(self, name: str) -> str:
        """The id of that topic as of a second ago at most.

        Raises:
            AwayError: if no broker answers.
            LookupError: if there is no such topic.
        """
        async with self._lock:
            now = asyncio.get_running_loop().time()
            if now - self._asked > _ID_SECONDS or name not in self._ids:
                found = await asyncio.to_thread(topic_ids, self._bootstrap)
                self._ids = {each: str(given) for each, given in found.items()}
                self._asked = asyncio.get_running_loop().time()
            if name not in self._ids:
                raise LookupError(f"the broker has no topic {name}; make it: alongside topics")
            return self._ids[name]


class GrouplessTopic:
    """One topic of our table, on a broker."""

    def __init__(self, name: str, settings: Settings, ids: TopicIds) -> None:
        """Nothing is opened yet.

        Args:
            name: As in the table, without the site's prefix.
            settings: Say where the broker is.
            ids: Knows Kafka's ids of topics.
        """
        row = topic(name)
        self._name = row.full_name(settings)
        self._partitions = range(row.partitions(settings))
        self._settings = settings
        self._ids = ids
        self._readers: dict[int, Reader] = {}
        self._locks: dict[int, asyncio.Lock] = {}

    @property
    def name(self) -> str:
        """Its full name."""
        return self._name

    async def id(self) -> str:
        """Kafka's id of the topic."""
        return await self._ids.of(self._name)

    async def partitions(self) -> Sequence[int]:
        """Its partitions, as many as the table says: they never change."""
        return self._partitions

    async def first(self, partition: int) -> int:
        """The lowest offset that is still there."""
        async with self._lock(partition):
            return await self._reader(partition).first()

    async def end(self, partition: int) -> int:
        """The offset that the next record will have."""
        async with self._lock(partition):
            return await self._reader(partition).end()

    async def read(self, partition: int, offset: int) -> Batch:
        """Records from ``offset`` on, and the offset after them.

        Raises:
            TimeoutError: if none comes in time.
        """
        async with self._lock(partition):
            found, position = await self._reader(partition).some(offset, RECORDS)
        return Batch([record_from(raw) for raw in found], position)

    async def close(self) -> None:
        """Nothing; gives the connections back."""
        readers, self._readers = list(self._readers.values()), {}
        for reader in readers:
            await reader.close()

    def _lock(self, partition: int) -> asyncio.Lock:
        return self._locks.setdefault(partition, asyncio.Lock())

    def _reader(self, partition: int) -> Reader:
        found = self._readers.get(partition)
        if found is None:
            found = self._readers[partition] = Reader(self._settings, self._name, partition)
        return found
