"""How are whole topics followed, all partitions at once? One reader, without a group."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Protocol

from aiokafka import AIOKafkaConsumer, TopicPartition

from streams.record import Record, record_from
from streams.settings import Settings
from streams.topic_table import topic

MIB: Final = 1024 * 1024


class Follows(Protocol):
    """What is followed, over Kafka or in memory."""

    async def some(self, seconds: float) -> Sequence[Record]:
        """Records in the order of each partition; none where none comes within the time."""
        ...


class Tail:
    """Some topics of a broker, all their partitions."""

    def __init__(
        self, settings: Settings, names: Iterable[str], *, client: str = "alongside-city"
    ) -> None:
        """Nothing is opened yet.

        Args:
            settings: Say where the broker is.
            names: Topics as in the table, without the site's prefix.
            client: What the broker's own logs call it.
        """
        self._client = client
        self._settings = settings
        rows = [topic(name) for name in names]
        self._places = {
            row.name: [
                TopicPartition(row.full_name(settings), number)
                for number in range(row.partitions(settings))
            ]
            for row in rows
        }
        self._consumer: Any = None

    async def open(self, *, from_end: Iterable[str] = ()) -> None:
        """Nothing; reads from the beginning, of the topics named here only what comes from now on.

        Raises:
            KafkaError: If no broker answers.
        """
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._settings.kafka_bootstrap,
            client_id=self._client,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            fetch_max_wait_ms=100,
            max_partition_fetch_bytes=4 * MIB,
        )
        await consumer.start()
        self._consumer = consumer
        consumer.assign([place for places in self._places.values() for place in places])
        for name, places in self._places.items():
            if name in set(from_end):
                # To find the end is to know it: seek_to_end alone would wait for the first read.
                for place, end in (await consumer.end_offsets(places)).items():
                    consumer.seek(place, end)
            else:
                await consumer.seek_to_beginning(*places)

    async def ends(self, name: str) -> Mapping[int, int]:
        """The offset after the last record of each partition, as of now."""
        found = await self._consumer.end_offsets(self._places[name])
        return {place.partition: int(end) for place, end in found.items()}

    async def reached(self, name: str, ends: Mapping[int, int]) -> bool:
        """Whether each partition has been read up to that offset."""
        for place in self._places[name]:
            if int(await self._consumer.position(place)) < ends[place.partition]:
                return False
        return True

    async def some(self, seconds: float) -> Sequence[Record]:
        """Records, each partition in its order; none where none comes within the time."""
        found = await self._consumer.getmany(timeout_ms=max(0, int(seconds * 1000)))
        return [record_from(raw) for place in sorted(found) for raw in found[place]]

    async def close(self) -> None:
        """Nothing; lets the connection go."""
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await consumer.stop()
