"""How does a command at a terminal talk to the broker? Plainly: one client, no group, no framework.

Nothing here is a command. Every failure of the broker becomes one sentence and exit code 3.
"""

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.errors import KafkaError

from streams.errors import AwayError
from streams.record import Outgoing, Record
from streams.settings import Settings

ANSWER_MS: Final = 10_000
"""How long a broker may take to be found and to answer."""
POLL_MS: Final = 200
LARGEST_REQUEST: Final = 16 * 1024 * 1024
"""The topic's own limit is the one that counts; ours only has to be larger."""

Put = Callable[[Outgoing], tuple[int, int]]
"""Sends one record and gives partition and offset once every copy has it."""


@contextmanager
def writing(settings: Settings) -> Iterator[Put]:
    """A function that sends records, each acknowledged before it returns.

    Raises:
        AwayError: If no broker answers, or one refuses a record.
    """
    with _in_words(settings):
        producer = KafkaProducer(
            bootstrap_servers=settings.kafka_bootstrap.split(","),
            client_id="alongside-terminal",
            acks="all",
            linger_ms=0,
            max_block_ms=ANSWER_MS,
            bootstrap_timeout_ms=ANSWER_MS,
            max_request_size=LARGEST_REQUEST,
        )

        def put(out: Outgoing) -> tuple[int, int]:
            sent = producer.send(
                out.topic,
                value=out.value,
                key=out.key,
                partition=out.partition,
                headers=list(out.headers),
            ).get(timeout=settings.send_timeout)
            return int(sent.partition), int(sent.offset)

        try:
            yield put
        finally:
            producer.close(timeout=1)


class Reading:
    """One topic, all its partitions, from offsets that the caller names."""

    def __init__(self, consumer: Any, topic: str, parts: list[int]) -> None:
        self._consumer = consumer
        self._parts = [TopicPartition(topic, number) for number in parts]

    def ends(self) -> dict[int, int]:
        """The offset after the last record of each partition, as the broker says now."""
        found = self._consumer.end_offsets(self._parts, timeout_ms=ANSWER_MS)
        return {part.partition: int(offset) for part, offset in found.items()}

    def seek(self, offsets: Mapping[int, int]) -> None:
        """Nothing; goes on from these offsets, and from the first one where none is named."""
        first = self._consumer.beginning_offsets(self._parts, timeout_ms=ANSWER_MS)
        for part in self._parts:
            wanted = offsets.get(part.partition, first[part])
            self._consumer.seek(part, max(wanted, first[part]))

    def to_end(self) -> Iterator[Record]:
        """Every record up to the end as it is now; partition by partition in their order."""
        ends = self.ends()
        # A position moves over offsets without a record, which counting records would wait for.
        while any(self._position(part) < ends[part.partition] for part in self._parts):
            for record in self._some():
                if record.offset < ends[record.partition]:
                    yield record

    def follow(self, seconds: float | None) -> Iterator[Record]:
        """Every record from here on, for so many seconds or until the caller stops."""
        until = None if seconds is None else time.monotonic() + seconds
        while until is None or time.monotonic() < until:
            yield from self._some()

    def _position(self, part: TopicPartition) -> int:
        return int(self._consumer.position(part, timeout_ms=ANSWER_MS))

    def _some(self) -> list[Record]:
        found = self._consumer.poll(timeout_ms=POLL_MS)
        return [_record(raw) for part in sorted(found) for raw in found[part]]


@contextmanager
def reading(settings: Settings, topic: str, *, only: int | None = None) -> Iterator[Reading]:
    """A reader of a topic, at the first record of each partition.

    Args:
        settings: Say where the broker is.
        topic: Full name, with the site's prefix.
        only: One partition, where the others do not matter.

    Raises:
        AwayError: If no broker answers, or it has no such topic.
    """
    with _in_words(settings):
        consumer = KafkaConsumer(
            bootstrap_servers=settings.kafka_bootstrap.split(","),
            client_id="alongside-terminal",
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            bootstrap_timeout_ms=ANSWER_MS,
            allow_auto_create_topics=False,
        )
        try:
            parts = sorted(consumer.partitions_for_topic(topic) or ())
            if only is not None:
                parts = [number for number in parts if number == only]
            if not parts:
                raise AwayError(
                    f"The broker {settings.kafka_bootstrap} has no topic {topic}; "
                    "`alongside broker` or `alongside worker` makes it."
                )
            consumer.assign([TopicPartition(topic, number) for number in parts])
            found = Reading(consumer, topic, parts)
            found.seek({})
            yield found
        finally:
            consumer.close()


def _record(raw: Any) -> Record:
    return Record(
        topic=raw.topic,
        partition=raw.partition,
        offset=raw.offset,
        key=raw.key,
        value=raw.value,
        headers=tuple((name, value or b"") for name, value in raw.headers),
        timestamp=raw.timestamp,
    )


@contextmanager
def _in_words(settings: Settings) -> Iterator[None]:
    # Kafka's client logs each failed attempt; what counts is said once, below.
    log = logging.getLogger("kafka")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    except KafkaError as error:
        raise AwayError(
            f"The broker {settings.kafka_bootstrap} does not answer ({type(error).__name__}); "
            "start one with `alongside broker`, or set ALONGSIDE_KAFKA_BOOTSTRAP."
        ) from error
    finally:
        log.setLevel(level)
