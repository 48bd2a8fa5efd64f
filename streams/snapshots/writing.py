"""When is a snapshot written, and by whom? By the worker that has the partition, on the side.

What is written is a desk as it stood after a step that was acknowledged or read: a value that
nobody changes, so the append loop goes on meanwhile. A snapshot that cannot be written costs the
next start some seconds and nothing else.
"""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import structlog

from dispatch.desk.snapshot import FORM, lines
from dispatch.desk.state import Desk
from streams.clock import Clock
from streams.partition import Partition
from streams.snapshots.chunks import CHUNK, Newest
from streams.snapshots.loading import log_of
from streams.snapshots.manifest import Manifest, UnusableError, manifest_from
from streams.work import place_of

PIECE: Final = 20
"""Lines made in one go: well below a millisecond, for which the append loop waits."""

MOST_BROKEN: Final = 1_000
"""A log with more records that fit nowhere is folded from its start each time, and says so."""

LATEST_PART: Final = 10
"""At an orderly end, a tenth of the steps between two snapshots is worth one."""

LEFT_ALONE: Final = 600
"""Seconds for which a snapshot of other code stays: a new version writes its own before it joins,
and the old one, which still has the partition, must not write over it."""

_log = structlog.get_logger(__name__)


class Shelf(Protocol):
    """The topic of snapshots, as far as a writer needs it."""

    async def newest(self, partition: int) -> Newest:
        """What the end of the topic says of one partition."""
        ...

    async def write(self, manifest: Manifest, raw: bytes, before: Newest) -> Manifest:
        """The manifest as it was acknowledged."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a partition stood at a moment at which it was fresh."""

    desk: Desk
    log: str
    first: int
    offset: int
    broken: tuple[int, ...]


def standing(part: Partition) -> Standing | None:
    """Where the partition stands; ``None`` where that is not sure, or nothing was decided yet."""
    if not part.fresh or part.head_at < 0 or len(part.broken) > MOST_BROKEN:
        return None
    return Standing(
        desk=part.desk,
        log=log_of(part.pair),
        first=part.first,
        offset=part.head_at,
        broken=tuple(sorted(part.broken)),
    )


class Writing:
    """Writes a snapshot of each partition every so many steps, one after the other."""

    def __init__(
        self,
        shelf: Shelf,
        *,
        engine: str,
        every: int,
        clock: Clock,
        written: Callable[[], None] = lambda: None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Says when and where.

        Args:
            shelf: The topic of snapshots.
            engine: This code, see `streams.snapshots.engine`.
            every: Steps between two snapshots of a partition; 0 for none at all.
            clock: This machine's time, told to people only.
            written: Counts one that was written.
            failed: Counts one that could not be.
        """
        self._shelf = shelf
        self._engine = engine
        self._every = every
        self._clock = clock
        self._written = written
        self._failed = failed
        self._last: dict[int, int] = {}
        """The log offset at which each partition's last snapshot stands, or was given up."""
        self._latest: dict[int, Standing] = {}
        self._tasks: dict[int, asyncio.Task[bool]] = {}
        self._one = asyncio.Lock()

    def moved(self, part: Partition) -> None:
        """Nothing; to be told when a partition is fresh. Begins a snapshot if it is time."""
        if not self._every or (now := standing(part)) is None:
            return
        self._latest[part.number] = now
        last = self._last.setdefault(part.number, part.began_at)
        if last > now.offset:
            last = self._last[part.number] = -1  # the log was cut
        if now.offset - last < self._every:
            return
        task = self._tasks.get(part.number)
        if task is None or task.done():
            self._last[part.number] = now.offset  # also if it fails: not at each step again
            self._tasks[part.number] = asyncio.create_task(self.write(now))

    async def write(self, now: Standing, *, ahead: bool = False) -> bool:
        """Whether a snapshot that is as good is acknowledged; never raises but canceled.

        Args:
            now: What to write.
            ahead: Whether this code is about to take over from other code.
        """
        number = now.desk.partition
        try:
            async with self._one:
                before = await self._shelf.newest(number)
                if self._as_good(before, now, ahead=ahead):
                    return True
                raw, digest = await _encoded(now.desk)
                manifest = Manifest(
                    partition=number,
                    engine=self._engine,
                    form=FORM,
                    log=now.log,
                    first=now.first,
                    offset=now.offset,
                    step=now.desk.head.hash,
                    broken=now.broken,
                    digest=digest,
                    size=len(raw),
                    chunks=-(-len(raw) // CHUNK),
                    written=int(self._clock()),
                )
                await self._shelf.write(manifest, raw, before)
        except Exception as error:  # noqa: BLE001 - the next one will do
            self._failed()
            _log.warning(
                "snapshot.not_written",
                partition=number,
                error=type(error).__name__,
                at=place_of(error),
            )
            return False
        self._written()
        _log.info("snapshot.written", partition=number, offset=now.offset, bytes=len(raw))
        return True

    async def there(self, number: int) -> bool:
        """Whether a snapshot of this code lies there already; how old it is does not matter."""
        raw = (await self._shelf.newest(number)).manifest
        if raw is None:
            return False
        try:
            found = manifest_from(raw)
        except UnusableError:
            return False
        return (found.engine, found.form) == (self._engine, FORM)

    async def finish(self, seconds: float) -> None:
        """Nothing; at an orderly end. What is not done within the time is left undone."""
        try:
            async with asyncio.timeout(seconds):
                await asyncio.gather(*self._tasks.values(), return_exceptions=True)
                for number, now in sorted(self._latest.items()):
                    if LATEST_PART * (now.offset - self._last[number]) >= self._every:
                        await self.write(now)
        except TimeoutError:
            _log.info("snapshot.not_finished", after_seconds=seconds)
        finally:
            for task in self._tasks.values():
                task.cancel()

    def forget(self, number: int) -> None:
        """Nothing; the partition is another worker's now, who writes its own."""
        self._latest.pop(number, None)
        self._last.pop(number, None)

    def _as_good(self, before: Newest, now: Standing, *, ahead: bool) -> bool:
        """Whether what lies there must stay: it stands as far on, or is other code's and new."""
        if before.manifest is None:
            return False
        try:
            there = manifest_from(before.manifest)
        except UnusableError:
            return False
        if there.engine != self._engine:
            return not ahead and self._clock() - there.written < LEFT_ALONE
        same = (there.form, there.log, there.first, there.broken)
        ours = (FORM, now.log, now.first, now.broken)
        return same == ours and there.offset >= now.offset


async def _encoded(desk: Desk) -> tuple[bytes, str]:
    """The desk's bytes and their digest, with pauses for the append loop."""
    parts: list[bytes] = []
    digest = hashlib.sha256()
    for number, line in enumerate(lines(desk)):
        parts.append(line)
        digest.update(line)
        if number % PIECE == 0:
            await asyncio.sleep(0)
    return b"".join(parts), digest.hexdigest()
