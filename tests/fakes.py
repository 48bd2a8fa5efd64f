"""A broker that does what a test tells it: the same Protocols, in memory, with switches."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from dispatch.contracts.command import ReportCall, TimePassed, command_bytes
from dispatch.desk.state import Desk
from streams.log import Received
from streams.partition import Partition
from streams.record import Batch, Headers, Record

T0 = 1_782_907_200
"""2026-07-01, noon, UTC: the test's now, in epoch seconds."""


class FakeLog:
    """One partition of a log."""

    def __init__(self) -> None:
        self.records: list[bytes] = []
        self.begins = 0
        self.away = False
        """Whether every call fails, as when the broker is away."""
        self.fail_sends = 0
        """So many sends fail and do not land."""
        self.unknown_sends = 0
        """So many sends are never acknowledged; `land` has them land."""
        self.lose_acks = 0
        """So many sends land and fail all the same."""
        self.before_next: list[bytes] = []
        """What another writer appends just before our next record."""
        self.paused = asyncio.Event()
        self.paused.set()
        self.sending = asyncio.Event()
        """Set once a send has begun."""
        self.distrusted = 0
        self.reads: list[int] = []
        self._late: list[bytes] = []

    async def append(self, raw: bytes, region: str) -> int:
        self._check()
        self.sending.set()
        await self.paused.wait()
        self._check()
        if self.fail_sends:
            self.fail_sends -= 1
            raise ConnectionError("not sent")
        if self.unknown_sends:
            self.unknown_sends -= 1
            self._late.append(raw)
            await asyncio.Event().wait()
        self.records += self.before_next
        self.before_next = []
        self.records.append(raw)
        if self.lose_acks:
            self.lose_acks -= 1
            raise ConnectionError("sent, perhaps")
        return self.begins + len(self.records) - 1

    def land(self) -> None:
        """Has the sends that were given up arrive after all."""
        self.records += self._late
        self._late = []

    def distrust(self) -> None:
        self.distrusted += 1

    async def read(self, start: int) -> AsyncIterator[Sequence[tuple[int, bytes]]]:
        self._check()
        self.reads.append(start)
        batch = list(enumerate(self.records, self.begins))[max(0, start - self.begins) :]
        for at in range(0, len(batch), 3):
            yield batch[at : at + 3]

    async def first(self) -> int:
        self._check()
        return self.begins

    async def end(self) -> int:
        self._check()
        return self.begins + len(self.records)

    def _check(self) -> None:
        if self.away:
            raise ConnectionError("no broker")


class FakeInbox:
    """One partition of an inbox."""

    def __init__(self) -> None:
        self.records: list[tuple[bytes, int]] = []
        self.begins = 0
        self.now_ms = T0 * 1000
        """When the next record is appended."""
        self.away = False
        self.fail_sends = 0
        self.reads: list[int] = []

    def put(self, raw: bytes) -> Received:
        """The record as an agent is handed it."""
        self.records.append((raw, self.now_ms))
        return self.at(self.begins + len(self.records) - 1)

    def at(self, offset: int) -> Received:
        """The record at that offset."""
        raw, appended = self.records[offset - self.begins]
        return Received(offset, raw, appended)

    async def append(self, raw: bytes, region: str) -> int:
        self._check()
        if self.fail_sends:
            self.fail_sends -= 1
            raise ConnectionError("not sent")
        return self.put(raw).offset

    async def read(self, offset: int) -> Received:
        self._check()
        self.reads.append(offset)
        at = max(offset, self.begins)
        if at >= self.begins + len(self.records):
            raise TimeoutError("nothing to read")
        return self.at(at)

    async def first(self) -> int:
        self._check()
        return self.begins

    async def end(self) -> int:
        self._check()
        return self.begins + len(self.records)

    def _check(self) -> None:
        if self.away:
            raise ConnectionError("no broker")


class FakeTopic:
    """A topic with one partition, read without a group."""

    def __init__(self, name: str, topic_id: str = "") -> None:
        self.name = name
        self.topic_id = topic_id or f"id-of-{name}"
        self.begins = 0
        self.records: list[Record] = []
        self.away = False

    def put(self, key: bytes | None, value: bytes | None, headers: Headers = ()) -> int:
        offset = self.begins + len(self.records)
        self.records.append(
            Record(
                topic=self.name, partition=0, offset=offset, key=key, value=value, headers=headers
            )
        )
        return offset

    async def id(self) -> str:
        self._check()
        return self.topic_id

    async def partitions(self) -> Sequence[int]:
        return (0,)

    async def first(self, partition: int) -> int:
        self._check()
        return self.begins

    async def end(self, partition: int) -> int:
        self._check()
        return self.begins + len(self.records)

    async def read(self, partition: int, offset: int) -> Batch:
        self._check()
        return Batch(self.records[offset - self.begins :], self.begins + len(self.records))

    def _check(self) -> None:
        if self.away:
            raise ConnectionError("no broker")


@dataclass
class FakeProgress:
    """What lies on ``progress``."""

    known: dict[str, bytes] = field(default_factory=dict)

    async def values(self, prefix: str) -> dict[str, bytes]:
        return {key: raw for key, raw in self.known.items() if key.startswith(prefix)}

    async def put(self, key: str, value: bytes | None) -> None:
        if value is None:
            self.known.pop(key, None)
        else:
            self.known[key] = value


@dataclass
class FakeClock:
    """This machine's time, as the test says."""

    now: float = T0

    def __call__(self) -> float:
        return self.now


def a_partition(number: int = 0) -> Partition:
    """A partition with an empty log and an empty inbox."""
    return Partition(number=number, log=FakeLog(), inbox=FakeInbox(), desk=Desk.empty(number))


def a_call(number: int = 0, **more: object) -> bytes:
    """A command that opens call ``number``."""
    parts: dict[str, object] = {
        "region": "east",
        "actor": "source:cad",
        "what": "opened",
        "call": f"call-{number}",
        "report": f"report-{number}",
        "source": "cad",
        "holder": "desk-1",
        "channel": "911",
        "origin": ("id-of-calls.911", 0, number, 0),
    }
    return command_bytes(ReportCall.model_validate(parts | more))


def time_passed() -> bytes:
    """The command that a worker sends itself."""
    return command_bytes(TimePassed(actor="worker"))


async def eventually(
    holds: Callable[[], object | Awaitable[object]], within: float = 5.0, every: float = 0.005
) -> None:
    """Comes back once ``holds`` is true; fails with what it last was."""
    loop = asyncio.get_running_loop()
    until = loop.time() + within
    while True:
        found = holds()
        if isinstance(found, Awaitable):
            found = await found
        if found:
            return
        if loop.time() > until:
            raise AssertionError(f"not within {within:g} s; it was {found!r} at last")
        await asyncio.sleep(every)
