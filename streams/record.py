"""What lies on a topic, what is to be put on one, and how an agent reaches either.

The agents' own work is written against the protocols below, so that it runs without a broker:
`streams.groupless` and `streams.sending` have the ones that talk to Kafka.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from dispatch.contracts.quickly import quickly_made

Headers = tuple[tuple[str, bytes], ...]


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record as it lies on a topic. What it holds may be personal: never print it whole."""

    topic: str
    """Full name, with the site's prefix."""
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    timestamp: int = 0
    """Milliseconds since 1970, of the broker where the topic says so."""

    def __repr__(self) -> str:
        """Where it lies, and nothing of what it holds."""
        return f"Record({self.topic}/{self.partition}/{self.offset})"

    def header(self, name: str) -> bytes | None:
        """The last header of that name: what is added later counts."""
        return next((value for key, value in reversed(self.headers) if key == name), None)


def record_from(raw: Any) -> Record:
    """What a consumer of aiokafka read, as a record of ours."""
    return Record(
        topic=raw.topic,
        partition=raw.partition,
        offset=raw.offset,
        key=raw.key,
        value=raw.value,
        headers=tuple(raw.headers),
        timestamp=raw.timestamp,
    )


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One record to be put on a topic; without a partition the key chooses it."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    partition: int | None = None

    def __repr__(self) -> str:
        """Where it goes, and nothing of what it holds."""
        return f"Outgoing({self.topic}/{'any' if self.partition is None else self.partition})"


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read in one go, and the offset after it.

    The position may lie beyond the last record: compaction and a transaction's markers leave
    offsets at which nothing lies.
    """

    records: Sequence[Record]
    position: int


class TooLarge(Exception):  # noqa: N818 - it says what the record is
    """The broker will never take this record, however often it is sent."""


class SourceTopic(Protocol):
    """A topic as it is read without a group: every call may raise while the broker is away."""

    @property
    def name(self) -> str:
        """Its full name."""
        ...

    async def id(self) -> str:
        """Kafka's id of the topic: another one after it was deleted and made again."""
        ...

    async def partitions(self) -> Sequence[int]:
        """Its partitions."""
        ...

    async def first(self, partition: int) -> int:
        """The lowest offset that is still there."""
        ...

    async def end(self, partition: int) -> int:
        """The offset that the next record will have, as far as the broker says."""
        ...

    async def read(self, partition: int, offset: int) -> Batch:
        """Records from ``offset`` on; none where there is none within a moment."""
        ...


class Sender(Protocol):
    """Puts records on topics."""

    async def send(self, out: Outgoing) -> int:
        """The offset that the broker acknowledged.

        Raises:
            TooLarge: if it will never take the record.
            Exception: if it is not known to lie there; it may yet.
        """
        ...
