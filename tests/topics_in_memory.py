"""A broker in memory, for tests: topics with offsets and ids, sends that fail when told to."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from streams.record import Batch, Headers, Outgoing, Record

T0_MS = 1_782_907_200_000


@dataclass
class Partition:
    first: int = 0
    records: list[Record] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.records[-1].offset + 1 if self.records else self.first


class MemoryBroker:
    """Implements `Sender`; `topic` gives a `SourceTopic`."""

    def __init__(self, partitions: int = 1) -> None:
        self.count = partitions
        self.parts: dict[tuple[str, int], Partition] = {}
        self.ids: dict[str, str] = {}
        self.sent: list[Outgoing] = []
        """In order of acknowledgement."""
        self.refuse: Callable[[Outgoing], Exception | None] = lambda _out: None
        """What a send fails with."""
        self.refused: list[Outgoing] = []
        self.away = False
        self.clock_ms = T0_MS

    def part(self, topic: str, partition: int = 0) -> Partition:
        return self.parts.setdefault((topic, partition), Partition())

    def put(
        self,
        topic: str,
        value: bytes | None,
        *,
        key: bytes | None = None,
        headers: Headers = (),
        partition: int = 0,
        skip: int = 0,
    ) -> Record:
        part = self.part(topic, partition)
        record = Record(
            topic=topic,
            partition=partition,
            offset=part.end + skip,
            key=key,
            value=value,
            headers=headers,
            timestamp=self.clock_ms,
        )
        part.records.append(record)
        return record

    def trim(self, topic: str, first: int) -> None:
        part = self.part(topic)
        part.first = first
        part.records = [record for record in part.records if record.offset >= first]

    def recreate(self, topic: str) -> None:
        for (name, _), part in self.parts.items():
            if name == topic:
                part.first, part.records = 0, []
        self.ids[topic] = self.ids.get(topic, f"id-{topic}") + "-again"

    async def send(self, out: Outgoing) -> int:
        await asyncio.sleep(0)
        error = ConnectionError("away") if self.away else self.refuse(out)
        if error is not None:
            self.refused.append(out)
            raise error
        self.sent.append(out)
        return self.put(
            out.topic, out.value, key=out.key, headers=out.headers, partition=out.partition or 0
        ).offset

    def to(self, topic: str) -> list[Outgoing]:
        return [out for out in self.sent if out.topic == topic]

    def topic(self, name: str) -> "MemoryTopic":
        return MemoryTopic(self, name)


class MemoryTopic:
    def __init__(self, broker: MemoryBroker, name: str) -> None:
        self._broker = broker
        self.name = name
        self.reads: list[tuple[int, int]] = []

    async def id(self) -> str:
        self._check()
        return self._broker.ids.setdefault(self.name, f"id-{self.name}")

    async def partitions(self) -> Sequence[int]:
        return range(self._broker.count)

    async def first(self, partition: int) -> int:
        self._check()
        return self._broker.part(self.name, partition).first

    async def end(self, partition: int) -> int:
        self._check()
        return self._broker.part(self.name, partition).end

    async def read(self, partition: int, offset: int) -> Batch:
        self._check()
        await asyncio.sleep(0)
        self.reads.append((partition, offset))
        part = self._broker.part(self.name, partition)
        if offset < part.first:
            raise LookupError("out of range")
        found = [record for record in part.records if record.offset >= offset][:3]
        return Batch(found, found[-1].offset + 1 if found else max(offset, part.end))

    def _check(self) -> None:
        if self._broker.away:
            raise ConnectionError("away")


class Pause:
    """Waits for nothing; a test may have something happen meanwhile, or end what waits."""

    def __init__(self, *then: Callable[[], None]) -> None:
        self._then = list(then)
        self.waited: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.waited.append(seconds)
        await asyncio.sleep(0)
        if self._then:
            self._then.pop(0)()
        elif len(self.waited) > 200:
            raise AssertionError("it never ends")


async def eventually(
    holds: Callable[[], bool] | Callable[[], Awaitable[bool]],
    show: Callable[[], object] = lambda: "",
    seconds: float = 20.0,
) -> None:
    """Comes back once it holds; fails with what was last seen."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while True:
        found = holds()
        if isinstance(found, Awaitable):
            found = await found
        if found:
            return
        assert loop.time() < until, f"not within {seconds:g} s; last seen: {show()}"
        await asyncio.sleep(0.02)
