"""May a partition begin from its snapshot? Only if a fold of the log would lead to the same desk.

Whatever is in doubt, the snapshot is thrown away and the log is folded from its start: that takes
longer, and is always right.
"""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from typing import Final, Protocol

import structlog

from dispatch.contracts.step import hash_of
from dispatch.desk.snapshot import FORM, Rebuilding
from dispatch.desk.state import Desk
from streams.partition import Partition
from streams.snapshots.chunks import Newest
from streams.snapshots.manifest import Manifest, Reason, UnusableError, manifest_from
from streams.work import place_of

SECONDS: Final = 20.0
"""For all of it; a partition that has to wait longer is better off with its log."""

LINES: Final = 20
"""Lines of a desk that are read in one go: about a millisecond, for which other desks wait."""

_log = structlog.get_logger(__name__)


class Shelf(Protocol):
    """The topic of snapshots, as far as a reader needs it."""

    async def newest(self, partition: int) -> Newest:
        """What the end of the topic says of one partition."""
        ...

    async def read(self, manifest: Manifest, until: int) -> bytes:
        """All bytes of the snapshot."""
        ...


class Loading:
    """Begins partitions from their snapshots: implements the catch-up's ``Shortcut``."""

    def __init__(
        self,
        shelf: Shelf,
        *,
        engine: str,
        used: Callable[[], None] = lambda: None,
        discarded: Callable[[str], None] = lambda _reason: None,
    ) -> None:
        """Says what to judge by.

        Args:
            shelf: The topic of snapshots.
            engine: This code, see `streams.snapshots.engine`.
            used: Counts a snapshot from which a partition began.
            discarded: Counts one that was thrown away, by its reason.
        """
        self._shelf = shelf
        self._engine = engine
        self._used = used
        self._discarded = discarded

    async def begin(self, part: Partition, first: int, end: int, pair: str) -> bool:
        """Whether the partition now stands where its snapshot says; never raises but canceled.

        Args:
            part: Stands at the start of its log; unchanged unless the answer is yes.
            first: The log's first offset.
            end: The offset after its last record.
            pair: Name of the topics as they are.
        """
        try:
            async with asyncio.timeout(SECONDS):
                newest = await self._shelf.newest(part.number)
                if newest.manifest is None:
                    return False
                manifest = manifest_from(newest.manifest)
                self._check(manifest, part.number, first, end, pair)
                await _check_step(part, manifest)
                desk = await _desk(await self._shelf.read(manifest, newest.at))
                _check_desk(desk, manifest)
        except UnusableError as error:
            return self._throw_away(part.number, error.reason)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - a shortcut must not keep a desk from deciding
            return self._throw_away(part.number, Reason.NOT_READ, error)
        part.begin(desk, at=manifest.offset, first=first)
        part.broken |= set(manifest.broken)
        self._used()
        _log.info(
            "snapshot.used",
            partition=part.number,
            offset=manifest.offset,
            bytes=manifest.size,
            written=manifest.written,
        )
        return True

    def _check(self, manifest: Manifest, number: int, first: int, end: int, pair: str) -> None:
        checks = (
            (manifest.partition == number, Reason.DESK_DIFFERS),
            (manifest.form == FORM, Reason.OTHER_FORM),
            (manifest.engine == self._engine, Reason.OTHER_ENGINE),
            (manifest.log == log_of(pair), Reason.OTHER_LOG),
            (manifest.first == first, Reason.LOG_BEGINS_ELSEWHERE),
            (manifest.offset < end, Reason.LOG_SHORTER),
        )
        for holds, reason in checks:
            if not holds:
                raise UnusableError(reason)

    def _throw_away(self, number: int, reason: Reason, error: Exception | None = None) -> bool:
        """False; it is counted and said."""
        self._discarded(reason.value)
        at = {} if error is None else {"error": type(error).__name__, "at": place_of(error)}
        _log.warning("snapshot.thrown_away", partition=number, reason=reason.value, **at)
        return False


def log_of(pair: str) -> str:
    """Kafka's id of the log, of an inbox and a log."""
    return pair.partition("/")[2]


async def _check_step(part: Partition, manifest: Manifest) -> None:
    """Comes back if the step lies where the manifest says."""
    async with aclosing(part.log.read(manifest.offset)) as batches:  # type: ignore[type-var]
        async for batch in batches:
            offset, raw = batch[0]
            if offset == manifest.offset and hash_of(raw) == manifest.step:
                return
            break
    raise UnusableError(Reason.STEP_DIFFERS)


async def _desk(raw: bytes) -> Desk:
    """The desk in these bytes, with pauses for whoever decides meanwhile."""
    rebuilding = Rebuilding()
    try:
        for number, line in enumerate(raw.splitlines()):
            rebuilding.take(line)
            if number % LINES == 0:
                await asyncio.sleep(0)
        return rebuilding.desk()
    except ValueError:
        raise UnusableError(Reason.UNREADABLE) from None


def _check_desk(desk: Desk, manifest: Manifest) -> None:
    if (desk.partition, desk.head.hash) != (manifest.partition, manifest.step):
        raise UnusableError(Reason.DESK_DIFFERS)
