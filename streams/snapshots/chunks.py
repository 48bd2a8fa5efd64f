"""How do snapshots lie on their topic? Chunks first, then the manifest, then the old ones go.

The newest manifest is looked for from the end: a topic that is not compacted yet may hold hundreds
of snapshots, and a start must not read them all.
"""

import asyncio
import hashlib
from dataclasses import dataclass, field, replace
from typing import Final

from streams.record import Outgoing, Record, Sender, SourceTopic
from streams.snapshots.manifest import (
    Manifest,
    Reason,
    UnusableError,
    manifest_bytes,
    manifest_from,
    manifest_key,
)

CHUNK: Final = 512 * 1024
"""Bytes: so large that there are few, so small that no other record waits for one."""

WINDOW: Final = 16
"""Records at the end of the topic that are looked through first; then ever more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """What the end of the topic says of one partition."""

    manifest: bytes | None = None
    at: int = -1
    """Where the manifest lies."""
    after: frozenset[bytes] = field(default_factory=frozenset)
    """Keys of chunks behind it, or of all where there is none: of writers that did not finish."""


class SnapshotTopic:
    """The topic ``desk.snapshots``. Every call may raise while the broker is away."""

    def __init__(self, topic: SourceTopic, sender: Sender) -> None:
        """Nothing is opened yet.

        Args:
            topic: To be read.
            sender: Its own, so that no alarm waits behind a chunk.
        """
        self._topic = topic
        self._sender = sender

    async def newest(self, partition: int) -> Newest:
        """The newest manifest of that partition, if there is one."""
        first, end = await self._topic.first(partition), await self._topic.end(partition)
        window, key = WINDOW, manifest_key(partition)
        while True:
            start = max(first, end - window)
            found, at, chunks = None, -1, dict[bytes, bool]()
            for record in await self._between(partition, start, end):
                if record.key == key:
                    found, at = record.value, record.offset
                    chunks.clear()
                elif record.key is not None:
                    chunks[record.key] = record.value is not None
            if found is not None or start == first:
                left = frozenset(each for each, there in chunks.items() if there)
                return Newest(manifest=found, at=at, after=left)
            window *= 4

    async def read(self, manifest: Manifest, until: int) -> bytes:
        """All bytes of the snapshot.

        Args:
            manifest: Names it.
            until: The offset of the manifest itself.

        Raises:
            UnusableError: if a chunk is missing, or they are not what was written.
        """
        wanted = {manifest.key(number): number for number in range(manifest.chunks)}
        parts: dict[int, bytes] = {}
        start = max(manifest.at, await self._topic.first(manifest.partition))
        for record in await self._between(manifest.partition, start, until):
            if record.key in wanted and record.value is not None:
                parts[wanted[record.key]] = record.value
        if len(parts) != manifest.chunks:
            raise UnusableError(Reason.CHUNK_MISSING)
        raw = b"".join(parts[number] for number in range(manifest.chunks))
        # In a thread: over some megabytes it takes as many times ten milliseconds.
        if len(raw) != manifest.size or manifest.digest != await asyncio.to_thread(digest_of, raw):
            raise UnusableError(Reason.DIGEST_DIFFERS)
        return raw

    async def write(self, manifest: Manifest, raw: bytes, before: Newest) -> Manifest:
        """The manifest as it was acknowledged; what it takes the place of is deleted.

        Args:
            manifest: Of these bytes; where they lie is filled in.
            raw: The desk.
            before: What lay at the end of the topic.
        """
        keys = [manifest.key(number) for number in range(manifest.chunks)]
        at = -1
        for number, key in enumerate(keys):
            part = raw[number * CHUNK : (number + 1) * CHUNK]
            offset = await self._send(manifest.partition, key, part)
            at = offset if number == 0 else at
        manifest = replace(manifest, at=at)
        named = manifest_key(manifest.partition)
        await self._send(manifest.partition, named, manifest_bytes(manifest))
        for key in sorted((before.after | _chunks_of(before.manifest)) - set(keys)):
            await self._send(manifest.partition, key, None)
        return manifest

    async def _between(self, partition: int, start: int, end: int) -> list[Record]:
        """What lies there: of a compacted topic, fewer records than offsets."""
        found: list[Record] = []
        while start < end:
            batch = await self._topic.read(partition, start)
            if batch.position <= start:
                raise TimeoutError(f"{self._topic.name} ends at {end} and cannot be read yet")
            found += [record for record in batch.records if record.offset < end]
            start = batch.position
            await asyncio.sleep(0)
        return found

    async def _send(self, partition: int, key: bytes, value: bytes | None) -> int:
        return await self._sender.send(
            Outgoing(topic=self._topic.name, key=key, value=value, partition=partition)
        )


def digest_of(raw: bytes) -> str:
    """SHA-256, as 64 hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


def _chunks_of(raw: bytes | None) -> frozenset[bytes]:
    """Keys of the chunks that a manifest names; none where nobody can read it."""
    if raw is None:
        return frozenset()
    try:
        manifest = manifest_from(raw)
    except UnusableError:
        return frozenset()
    return frozenset(manifest.key(number) for number in range(manifest.chunks))
