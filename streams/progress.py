"""How far has each agent come? The last record of each key on the compacted topic ``progress``.

A checkpoint is written after the acknowledgement of everything that it covers. What an agent does
again after a crash is recognized further on (by origin or by effect id), so a checkpoint that is a
little old costs repetitions and never a record; one that is too new would lose a call.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
import structlog

from streams.record import Outgoing, Record, Sender, SourceTopic

FORMAT: Final = 1

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """An agent's place in one partition of one topic."""

    topic_id: str
    """Kafka's id of the topic: the offsets mean nothing in another one."""
    done: int
    """Offset of the last record that is done with; -1 before the first."""
    cuts: tuple[int, ...] = ()
    """Where the topic began again each time that it lost its end, in order."""
    more: Mapping[str, Any] = field(default_factory=dict)
    """What the agent itself needs to go on. Nothing personal."""


def lineage(topic_id: str, cuts: Sequence[int], offset: int) -> str:
    """What names the record at ``offset`` together with its partition and offset, once and for all.

    A topic that lost its end gives the same offsets again, to other records. So behind its id
    stands which cut the record came after; of a record that outlived a cut nothing changes.
    """
    after = max((number for number, cut in enumerate(cuts, 1) if cut <= offset), default=0)
    return f"{topic_id}+{after}" if after else topic_id


def key_of(agent: str, topic: str, partition: int) -> str:
    """The key of a checkpoint on ``progress``."""
    return f"{agent}/{topic}/{partition}"


def checkpoint_bytes(key: str, checkpoint: Checkpoint) -> bytes:
    """The checkpoint as it lies on ``progress``."""
    return orjson.dumps(
        {
            "format": FORMAT,
            "key": key,
            "topic_id": checkpoint.topic_id,
            "done": checkpoint.done,
            "cuts": checkpoint.cuts,
            "more": checkpoint.more,
        },
        option=orjson.OPT_SORT_KEYS,
    )


def checkpoint_from(raw: bytes) -> Checkpoint | None:
    """The checkpoint in ``raw``, or ``None`` where the bytes are none that we understand."""
    try:
        parts = orjson.loads(raw)
        if parts["format"] != FORMAT:
            return None
        return Checkpoint(
            topic_id=str(parts["topic_id"]),
            done=int(parts["done"]),
            cuts=tuple(int(cut) for cut in parts.get("cuts", ())),
            more=dict(parts["more"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


class Progress:
    """The topic ``progress``: read to its end when asked, written with acknowledgement.

    One for all agents of a worker. It keeps what it has read and reads on from there.
    """

    def __init__(self, topic: SourceTopic, sender: Sender) -> None:
        self._topic = topic
        self._sender = sender
        self._known: dict[str, bytes] = {}
        self._next = 0
        self._lock = asyncio.Lock()

    async def last(self, key: str) -> Checkpoint | None:
        """The newest checkpoint of that key as of now, or ``None`` where there is none."""
        async with self._lock:
            await self._read_on()
        raw = self._known.get(key)
        if raw is None:
            return None
        found = checkpoint_from(raw)
        if found is None:
            # Starting at the beginning repeats what is recognized; skipping would lose it.
            _log.error("checkpoint_unreadable", key=key)
        return found

    async def values(self, prefix: str) -> dict[str, bytes]:
        """The newest value of every key that begins like this."""
        async with self._lock:
            await self._read_on()
        return {key: raw for key, raw in self._known.items() if key.startswith(prefix)}

    async def write(self, key: str, checkpoint: Checkpoint) -> None:
        """Nothing; when it returns the broker has acknowledged the checkpoint."""
        await self.put(key, checkpoint_bytes(key, checkpoint))

    async def put(self, key: str, value: bytes | None) -> None:
        """Nothing; when it returns the broker has acknowledged the value under that key."""
        await self._sender.send(
            Outgoing(topic=self._topic.name, key=key.encode(), value=value, partition=0)
        )

    async def _read_on(self) -> None:
        first, end = await self._topic.first(0), await self._topic.end(0)
        if end < self._next:
            # The topic was made again: nothing that we knew lies there any more.
            self._known.clear()
            self._next = 0
        self._next = max(self._next, first)
        while self._next < end:
            batch = await self._topic.read(0, self._next)
            if batch.position <= self._next:
                raise TimeoutError(f"progress ends at {end}, and {self._next} cannot be read yet")
            for record in batch.records:
                self._take(record)
            self._next = batch.position

    def _take(self, record: Record) -> None:
        key = (record.key or b"").decode("utf-8", "replace")
        if record.value is None:
            self._known.pop(key, None)
        else:
            self._known[key] = record.value
