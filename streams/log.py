"""What does the writer of a desk need of a log and of an inbox? Kafka is one that can do it.

Every call may raise. The writer treats what it does not know as a broker that is away: it waits
and asks again.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Received:
    """One record of the inbox."""

    offset: int
    raw: bytes
    appended_ms: int
    """When the broker appended it, epoch milliseconds."""


class Log(Protocol):
    """One partition of ``desk.log``."""

    async def append(self, raw: bytes, region: str) -> int:
        """The offset at which the broker has put ``raw``; comes back once it is acknowledged.

        ``region`` becomes the record's key, for whoever looks at the topic; nothing depends on it.
        """
        ...

    def distrust(self) -> None:
        """Has the next append use a new connection: what became of the last one is not known."""
        ...

    def read(self, start: int) -> AsyncIterator[Sequence[tuple[int, bytes]]]:
        """Batches of (offset, record) from ``start`` to the end as it was when asked."""
        ...

    async def first(self) -> int:
        """The first offset that is still there."""
        ...

    async def end(self) -> int:
        """The offset after the last record; a hint, the acknowledged offset is the guard."""
        ...


class Inbox(Protocol):
    """One partition of ``desk.inbox``."""

    async def append(self, raw: bytes, region: str) -> int:
        """The offset at which the broker has put ``raw``."""
        ...

    async def read(self, offset: int) -> Received:
        """The first record at ``offset`` or after it; the caller looks which one it was."""
        ...

    async def first(self) -> int:
        """The first offset that is still there."""
        ...

    async def end(self) -> int:
        """The offset after the last record."""
        ...


class Unknown(Exception):  # noqa: N818 - it names what is known, which is nothing
    """A send that was given up: it may still land."""
