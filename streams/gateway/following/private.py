"""Where do the words of a call lie? An index of ``desk.private``; the words stay on the broker.

The names of those who act lie there too, and are told to `Names` as they come and go.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

import structlog

from streams.gateway.following.names import Names
from streams.gateway.following.partition import PAUSE_SECONDS, Source
from streams.ingest.private import name_in, part_of, pseudonym_in
from streams.record import Record, SourceTopic

BLIND_SECONDS: Final = 20 * 3600.0
"""Away for so long, a reader may have missed that a key was removed: it begins again."""

_log = structlog.get_logger(__name__)


class Words:
    """Follows every partition and remembers which key lies where. Holds nothing of any call."""

    def __init__(self, sources: Sequence[Source], topic: SourceTopic, names: Names) -> None:
        """Nothing is read yet.

        Args:
            sources: The partitions of ``desk.private``, to be followed.
            topic: The same topic, to read one record from.
            names: Is told the names that lie there.
        """
        self._sources = sources
        self._topic = topic
        self._names = names
        self._lies: list[dict[bytes, int]] = [{} for _ in sources]
        self._following: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Nothing; all partitions are followed from here on."""
        self._following = [
            asyncio.create_task(self._follow(number)) for number in range(len(self._sources))
        ]

    async def close(self) -> None:
        """Nothing; nobody follows any more, and all connections are given back."""
        for task in self._following:
            task.cancel()
        await asyncio.gather(*self._following, return_exceptions=True)
        for source in self._sources:
            await source.close()

    async def part(self, call: str, digest: str) -> Mapping[str, object] | None:
        """The personal part, or ``None`` where it was erased, or cannot be read now."""
        key = f"{call}/{digest}".encode()
        for partition, lies in enumerate(self._lies):
            if key in lies:
                return await self._read(partition, lies[key], key, digest)
        return None

    async def _read(
        self, partition: int, offset: int, key: bytes, digest: str
    ) -> Mapping[str, object] | None:
        try:
            batch = await self._topic.read(partition, offset)
        except Exception as error:  # noqa: BLE001 - without words a page is still worth having
            _log.warning("gateway.words_not_read", error=type(error).__name__)
            return None
        for record in batch.records:
            if record.offset == offset and record.key == key and record.value is not None:
                return part_of(record.value, digest)
        return None

    async def _follow(
        self, number: int, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        at: int | None = None
        heard = asyncio.get_running_loop().time()
        while True:
            try:
                at = await self._look(number, at)
                heard = asyncio.get_running_loop().time()
            except Exception:  # noqa: BLE001 - the broker may be away; ask again
                await pause(PAUSE_SECONDS)
                if asyncio.get_running_loop().time() - heard > BLIND_SECONDS:
                    at = None

    async def _look(self, number: int, at: int | None) -> int | None:
        """Where to go on; ``None`` is at the start, with nothing known."""
        source, lies = self._sources[number], self._lies[number]
        if at is None:
            for key in lies:
                self._name(key, None)
            lies.clear()
            at, _ = await source.ends()
        batch = await source.read(at)
        for record in batch.records:
            _take(lies, record)
            self._name(record.key or b"", record.value)
        if not batch.records and (await source.ends())[1] < at:
            return None  # made again
        return max(at, batch.position)

    def _name(self, key: bytes, value: bytes | None) -> None:
        """Tell what became of a name, where the key is one of a name."""
        pseudonym = pseudonym_in(key)
        if pseudonym is None:
            return
        name = name_in(value) if value is not None else None
        if name is None:
            self._names.forget(pseudonym)
        else:
            self._names.learn(pseudonym, name)


def _take(lies: dict[bytes, int], record: Record) -> None:
    if record.key is None:
        return
    if record.value is None:
        lies.pop(record.key, None)
    else:
        lies[record.key] = record.offset
