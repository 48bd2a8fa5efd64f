"""Where does a partition stand? Its log read to the end, and everything that must hold by then.

State is only caught up, never thrown away; the exceptions are a record that fits nowhere and a log
that became shorter, each of which brings one fold from the start.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from dispatch.desk.chain import TOOL_STEPS, Reading, Standing
from dispatch.desk.fold import Folding
from streams.health import Cause, Health, NotReady
from streams.pair import same
from streams.partition import Partition

JUST_NOW: Final = 1.0
NOW_AND_THEN: Final = 10.0
"""Seconds for which the broker's answer about its topics is good: an administrator's question."""

Floor = Callable[[int], Awaitable[int]]
"""How long the log of a partition must at least be, because someone has read so far."""


async def no_floor(_partition: int) -> int:
    """Nobody is known to have read anything."""
    return 0


class GiveUp(Exception):  # noqa: N818 - what is to be done
    """This worker must leave its partitions to a newer one."""


class Pair(Protocol):
    """Which inbox and which log are the right ones, see `streams.incarnation`."""

    async def check(self, within: float) -> str:
        """The pair's name; the broker is asked if the last time was so many seconds ago.

        Raises:
            NotReady: if the topics on the broker are others.
        """
        ...


class Texts(Protocol):
    """The shelf, as far as a catch-up needs it."""

    async def lacking(self, hashes: frozenset[str]) -> frozenset[str]:
        """Those of the hashes whose texts are not to be had, after looking for them."""
        ...


class Shortcut(Protocol):
    """Snapshots, as far as a catch-up needs them."""

    async def begin(self, part: Partition, first: int, end: int, pair: str) -> bool:
        """Whether the partition now stands where a snapshot says, instead of at its start."""
        ...


class _BrokenRecord(Exception):  # noqa: N818 - what the record is
    """A record that fits nowhere and has not been met in a fold from the start."""


class CatchUp:
    """Reads logs to their ends and judges what stands there."""

    def __init__(
        self,
        *,
        pair: Pair,
        texts: Texts,
        health: Health,
        floor: Floor = no_floor,
        shortcut: Shortcut | None = None,
    ) -> None:
        """Says what to judge by.

        Args:
            pair: Knows which topics are the right ones.
            texts: The shelf.
            health: Is told of forks and alarms.
            floor: Knows how far the readers of the log had come.
            shortcut: Snapshots; without them every log is read from its start.
        """
        self._shortcut = shortcut
        self._floor = floor
        self._pair = pair
        self._texts = texts
        self._health = health

    async def run(self, part: Partition) -> None:
        """Comes back with the partition fresh.

        Raises:
            NotReady: if it must not decide now.
            GiveUp: if a newer version wrote the log.
        """
        part.fresh = False
        pair = await self._pair.check(JUST_NOW)
        first, end = await part.log.first(), await part.log.end()
        part.floor = max(part.floor, part.next, await self._floor(part.number))
        if end < part.floor:
            raise NotReady(
                Cause.LOG_CUT,
                f"the log ends at {end}, and {part.floor} records of it were read before: steps "
                f"that may have been acted on are gone; put them back from their copy, or stop "
                f"the workers, then: alongside repair log-cut --by NAME",
            )
        anew = part.next <= first
        whole = anew
        if anew:
            part.forget(first)
        if anew and self._shortcut is not None:
            whole = not await self._shortcut.begin(part, first, end, pair)
            if not whole and part.broken:
                self._alarm_broken(part, max(part.broken))
        try:
            await self._read(part, whole=whole, anew=anew)
        except _BrokenRecord as broken:
            self._health.of(part.number).refolds += 1
            self._health.alarm(
                part.number,
                Cause.BROKEN_RECORD,
                f"the record at log offset {broken} fits nowhere; folding again from the start",
            )
            part.forget(first)
            await self._read(part, whole=True, anew=True)
        part.floor = max(part.floor, part.next)
        self._check_log(part, first, pair)
        await self._check_inbox(part)
        await self._check_texts(part)
        part.pair = pair
        part.fresh = True
        health = self._health.of(part.number)
        health.answered, health.began_at = part.answered, part.began_at

    async def look(self, part: Partition, within: float = NOW_AND_THEN) -> int:
        """The inbox's end, after a glance at what may change under a writer that is at rest.

        A redelivered command and the command of a new, shorter inbox look alike to the agent.

        Raises:
            NotReady: if the topics are others, or shorter than what was read.
        """
        await self._pair.check(within)
        if part.fresh and await part.log.end() != part.next:
            part.fresh = False  # someone else wrote, or the log was cut: read it
        return await self._check_inbox(part) if part.fresh else await part.inbox.end()

    async def _read(self, part: Partition, *, whole: bool, anew: bool) -> None:
        """Folds to the log's end.

        Args:
            part: Stands where the read begins.
            whole: Whether that is the start of the log: then what fits nowhere never will.
            anew: Whether this worker had no desk before: then nobody wrote beside it.
        """
        async for batch in part.log.read(part.next):
            self._take(part, batch, whole=whole, anew=anew)
            await asyncio.sleep(0)  # other partitions are waiting for this one loop

    def _take(
        self, part: Partition, batch: Sequence[tuple[int, bytes]], *, whole: bool, anew: bool
    ) -> None:
        """Folds a batch as one; wherever it stops, the partition stands before that record."""
        folding = Folding(part.desk)
        for number, (offset, raw) in enumerate(batch):
            try:
                reading = folding.take(raw)
            except Exception as error:
                folding = Folding(part.desk)  # the one that raised is half done
                for _, before in batch[:number]:
                    folding.take(before)
                part.desk = folding.desk()
                why = (
                    f"the step at log offset {offset} cannot be applied by this version "
                    f"({type(error).__name__}); run the version that wrote it"
                )
                raise NotReady(Cause.UNFOLDABLE, why) from error
            try:
                self._judge(part, offset, reading, whole=whole, anew=anew)
            except Exception:
                part.desk = folding.desk()
                raise
            part.next = offset + 1
        part.desk = folding.desk()

    def _judge(
        self, part: Partition, offset: int, reading: Reading, *, whole: bool, anew: bool
    ) -> None:
        health = self._health.of(part.number)
        match reading.standing:
            case Standing.NEXT:
                part.head_at = offset
                health.foreign += not anew
                if reading.step is not None and reading.step.command.get("command") in TOOL_STEPS:
                    part.broken.clear()
                    self._health.settle(part.number, Cause.BROKEN_RECORD)
                    self._health.settle(part.number, Cause.LOG_CUT)
            case Standing.REPEATED:
                health.repeated += 1
            case Standing.RIVAL:
                health.forks += 1
            case Standing.BROKEN:
                if not whole:
                    raise _BrokenRecord(offset)
                if offset not in part.broken:
                    part.broken.add(offset)
                    health.forks += 1
                self._alarm_broken(part, offset)
            case Standing.NEWER:
                raise GiveUp(
                    f"partition {part.number} of the log was written by a newer version "
                    f"(offset {offset}); this one leaves, upgrade it"
                )

    def _alarm_broken(self, part: Partition, offset: int) -> None:
        self._health.alarm(
            part.number,
            Cause.BROKEN_RECORD,
            f"{len(part.broken)} records of the log fit nowhere, the last at {offset}; "
            f"they are ignored: find out who but this desk may write to that topic",
        )

    def _check_log(self, part: Partition, first: int, pair: str) -> None:
        if part.empty and first > 0:
            raise NotReady(
                Cause.LOG_CUT,
                f"the log begins at {first} and nothing in it can be read without what was "
                f"before; put it back from its copy, or: alongside repair log-cut --by NAME",
            )
        if not part.empty:
            same(part.desk.incarnation, pair)

    async def _check_inbox(self, part: Partition) -> int:
        first, end = await part.inbox.first(), await part.inbox.end()
        if end < part.answered + 1:
            raise NotReady(
                Cause.INBOX_REPLACED,
                f"the inbox ends at {end} and {part.answered + 1} commands were answered: it was "
                f"made anew or cut; stop the workers, then: "
                f"alongside repair inbox-replaced --by NAME",
            )
        if first > part.answered + 1:
            raise NotReady(
                Cause.INBOX_REPLACED,
                f"the inbox begins at {first} and command {part.answered + 1} was never answered: "
                f"commands were lost; stop the workers, then: "
                f"alongside repair inbox-replaced --by NAME",
            )
        return end

    async def _check_texts(self, part: Partition) -> None:
        lacking = await self._texts.lacking(part.desk.texts())
        if lacking:
            raise NotReady(
                Cause.TEXT_MISSING,
                f"the texts {', '.join(sorted(lacking))} are not in policies; publish each again: "
                f"alongside repair text FILE",
            )
