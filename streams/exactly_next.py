"""How does an agent miss no record of a topic, and skip none that failed?

Faust acknowledges an event whose agent is cancelled in its middle, and delivers again whatever it
likes. So an event is only a hint that there is something: the agent's own checkpoint says what
comes next, missing records are read from the topic itself, and a sweep looks once a second for
what no event told of. The desk's writer does the same with the chain as its checkpoint.
"""

import asyncio
import sys
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import structlog

from streams.progress import Checkpoint, Progress, key_of, lineage
from streams.record import Record, SourceTopic
from streams.work import Hint, Work, place_of

CHECKPOINT_EVERY: Final = 20
"""Records after which a checkpoint is written although more wait; the sweep does the rest."""

SWEEP_SECONDS: Final = 1.0
LONGEST_PAUSE: Final = 5.0
SAVE_SECONDS: Final = 2.0
SHRUNK_SWEEPS: Final = 5
"""After a change of leader an end may be told too low for a moment; so often it is believed."""

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Part:
    number: int
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    topic_id: str = ""
    generation: int = -1
    fresh: bool = False
    """Whether the checkpoint was read since the partition came here."""
    done: int = -1
    cuts: tuple[int, ...] = ()
    owed: bool = False
    """Whether a cut is not yet in the checkpoint: no record is handed on before it is."""
    unsaved: int = 0
    swept: int = -2
    """What was done at the last sweep: the sweep helps only where nothing moved since."""
    shrunk: int = 0
    lowest: int = 0
    """The lowest end that was told since the topic seems shorter."""
    read: deque[Record] = field(default_factory=deque)


class ExactlyNext:
    """Hands every record of a topic to its work, in order, each until it is done."""

    def __init__(
        self,
        agent: str,
        topic: SourceTopic,
        work: Work,
        progress: Progress,
        *,
        ours: Callable[[], Mapping[int, int]],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        checkpoint_every: int = CHECKPOINT_EVERY,
        alias: str = "",
        cuts_named: bool = False,
    ) -> None:
        """Nothing is read yet.

        Args:
            agent: Name of the agent, part of the checkpoint's key.
            topic: The topic, read without a group.
            work: What is done with a record.
            progress: Where checkpoints are.
            ours: Tells the partitions that this worker has now, each with its generation.
            pause: Waits for so many seconds.
            checkpoint_every: Records after which a checkpoint is due.
            alias: Name of the topic in the checkpoint's key, where it is not the full one.
            cuts_named: Whether the work is handed `lineage` in the place of the topic's id: it
                makes origins, and those of a topic that lost its end must not come again.
        """
        self._agent = agent
        self._topic = topic
        self._work = work
        self._progress = progress
        self._ours = ours
        self._pause = pause
        self._every = checkpoint_every
        self._alias = alias or topic.name
        self._cuts_named = cuts_named
        self._parts: dict[int, _Part] = {}

    async def follow(self, hints: AsyncIterator[Hint]) -> None:
        """Nothing; returns when the hints end or the task is cancelled, and never raises.

        A `CancelledError` that leaves an agent with isolated partitions counts as a crash, and
        two of them end the worker.
        """
        try:
            async for hint in hints:
                await self.take(hint)
        except asyncio.CancelledError:
            return

    async def take(self, hint: Hint) -> None:
        """Nothing; when it returns, all records up to the hint's are done, or no longer ours."""
        part = self._part(hint.record.partition)
        async with part.lock:
            self._note_generation(part, hint.generation)
            await self._up_to(part, hint.record.offset, hint.record)

    async def sweep(self) -> None:
        """Nothing; looks after all partitions once a second until it is cancelled.

        Each has a task of its own: one that waits for the broker holds up no other.
        """
        looking: dict[int, asyncio.Task[None]] = {}
        try:
            while True:
                await self._pause(SWEEP_SECONDS)
                for number in sorted(self._here()):
                    task = looking.get(number)
                    if task is None or task.done():
                        looking[number] = asyncio.create_task(self.look(number))
        except asyncio.CancelledError:
            return
        finally:
            await _end(looking.values())
            await self._save_all()

    async def look(self, number: int) -> None:
        """Nothing; one sweep of one partition: fills what no event told of, saves what is done."""
        generation = self._here().get(number)
        if generation is None:
            return
        part = self._part(number)
        async with part.lock:
            try:
                self._note_generation(part, generation)
                # A topic that was made again may be longer by now than what was done of the old.
                if not part.fresh or await self._topic.id() != part.topic_id:
                    part.fresh = False
                    await self._refresh(part)
                end = await self._topic.end(number)
                if end <= part.done:
                    await self._shrunk(part, end)
                else:
                    part.shrunk = 0
                    if part.done == part.swept:
                        await self._up_to(part, end - 1, None)
                part.swept = part.done
                if part.unsaved:
                    await self._save(part)
            except Exception as error:  # noqa: BLE001 - the next sweep comes in a second
                self._tell(part, error)

    def behind(self) -> bool:
        """Whether any partition of ours has not read its checkpoint yet: not ready."""
        return any(not self._part(number).fresh for number in self._here())

    async def _save_all(self) -> None:
        # A worker that is told to end has little time; what is not written down is repeated.
        with suppress(Exception):
            async with asyncio.timeout(SAVE_SECONDS):
                for number in self._here():
                    part = self._part(number)
                    if part.fresh and part.unsaved:
                        await self._save(part)

    def _here(self) -> Mapping[int, int]:
        try:
            return self._ours()
        except Exception:  # noqa: BLE001 - a consumer that has not started has nothing yet
            return {}

    def _part(self, number: int) -> _Part:
        return self._parts.setdefault(number, _Part(number))

    @staticmethod
    def _note_generation(part: _Part, generation: int) -> None:
        if part.generation != generation:
            # The partition may have been elsewhere in between.
            part.generation, part.fresh = generation, False

    async def _up_to(self, part: _Part, last: int, hint: Record | None) -> None:
        failures = 0
        while part.number in self._here():
            try:
                if not part.fresh:
                    await self._refresh(part)
                if part.done >= last:
                    return
                record = await self._next(part, hint)
                if record is None:
                    continue
                if part.owed:
                    await self._save(part)
                await self._work.handle(record, self._named(part, record.offset))
                part.done = record.offset
                part.unsaved += 1
                failures = 0
                if part.unsaved >= self._every:
                    await self._save(part)
            except Exception as error:  # noqa: BLE001 - nothing may leave an agent: Faust would go on
                failures += 1
                part.read.clear()
                self._tell(part, error)
                await self._pause(min(LONGEST_PAUSE, 0.05 * 2 ** min(failures, 10)))

    async def _refresh(self, part: _Part) -> None:
        topic_id = await self._topic.id()
        found = await self._progress.last(key_of(self._agent, self._alias, part.number))
        same = found is not None and found.topic_id == topic_id
        if part.topic_id == topic_id and not (same and found and _place(found) > _place(part)):
            part.fresh = True  # what we did ourselves is further on than what we wrote down
            return
        await self._work.resume(part.number, topic_id, found)
        part.done, part.cuts = (found.done, found.cuts) if same and found else (-1, ())
        part.topic_id, part.unsaved, part.swept, part.owed = topic_id, 0, -2, False
        part.read.clear()
        part.fresh = True

    async def _next(self, part: _Part, hint: Record | None) -> Record | None:
        """The record after what is done; ``None`` after a move over offsets without one."""
        wanted = part.done + 1
        if hint is not None and hint.offset == wanted:
            return hint
        while part.read and part.read[0].offset < wanted:
            part.read.popleft()
        if not part.read:
            first = await self._topic.first(part.number)
            if wanted < first:
                await self._lost(part, wanted, first)
                return None
            batch = await self._topic.read(part.number, wanted)
            if not batch.records:
                if batch.position <= wanted:
                    raise TimeoutError("the record is there and cannot be read yet")
                part.done = batch.position - 1
                return None
            part.read.extend(batch.records)
            return None
        return part.read.popleft()

    async def _lost(self, part: _Part, missing: int, first: int) -> None:
        _log.critical(
            "records_lost",
            agent=self._agent,
            topic=self._topic.name,
            partition=part.number,
            missing=missing,
            first=first,
        )
        await self._work.lost(part.number, self._named(part, missing), missing, first)
        if first < missing:
            part.cuts, part.owed = (*part.cuts, first), True
        part.done = first - 1
        part.unsaved += 1
        part.read.clear()

    async def _shrunk(self, part: _Part, end: int) -> None:
        # Either the topic was made again under the same name, or its last records are gone.
        part.fresh = False
        await self._refresh(part)
        if end > part.done:
            part.shrunk = 0
            return
        # What is appended meanwhile is new, and is not to be taken for what was there before.
        part.lowest = min(part.lowest, end) if part.shrunk else end
        part.shrunk += 1
        if part.shrunk >= SHRUNK_SWEEPS:
            await self._lost(part, part.done + 1, part.lowest)
            part.shrunk = 0

    async def _save(self, part: _Part) -> None:
        checkpoint = Checkpoint(
            topic_id=part.topic_id,
            done=part.done,
            cuts=part.cuts,
            more=self._work.remember(part.number),
        )
        covered = part.unsaved
        await self._progress.write(key_of(self._agent, self._alias, part.number), checkpoint)
        part.unsaved -= covered
        part.owed = False

    def _named(self, part: _Part, offset: int) -> str:
        return lineage(part.topic_id, part.cuts, offset) if self._cuts_named else part.topic_id

    def _tell(self, part: _Part, error: Exception) -> None:
        # The kind and the line, never the message: it may quote what a call said.
        _log.error(
            "agent_held_up",
            agent=self._agent,
            topic=self._topic.name,
            partition=part.number,
            done=part.done,
            error=type(error).__name__,
            at=place_of(error),
        )


def _place(of: Checkpoint | _Part) -> tuple[int, int]:
    """How far someone is: a cut takes the offset back, and is further on all the same."""
    return len(of.cuts), of.done


async def _end(tasks: Iterable[asyncio.Task[None]]) -> None:
    waiting = [task for task in tasks if not task.done()]
    for task in waiting:
        task.cancel()
    if waiting and not sys.is_finalizing():
        await asyncio.wait(waiting)
