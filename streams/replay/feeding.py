"""How is a course played to a broker? As a CAD would send it, with the export's own clock.

In step, each event waits for its answer, and time passes between two of them exactly as in a
replay; the seconds at which it does are foreseen and said in a row. Otherwise events go out as fast
as they are acknowledged, a window of them unanswered, and time passes once in each hour of the
export's clock: the same facts, levels, modes and grounds, but what opens in between (a ring, an
alarm) opens up to an hour later.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final

import structlog

from dispatch.contracts.command import Command, command_bytes
from dispatch.contracts.step import Step
from dispatch.desk.state import Region
from streams.city.desks import Desks
from streams.dead_letter import KIND as BURIED
from streams.errors import AwayError, UsageError
from streams.letter import Letter, outgoing
from streams.placement import partition_of
from streams.record import Outgoing, Record, Sender
from streams.replay.account import Account, close
from streams.replay.course import Course, Said
from streams.replay.foresight import Foresight
from streams.replay.memory import Memory
from streams.replay.passing import ACTOR, next_second, passed
from streams.replay.playing import AT_ONE_SECOND
from streams.settings import Settings
from streams.tail import Follows
from streams.topic_table import topic

WINDOW: Final = 200
"""Events that may wait for their answer at once, where they are not in step."""
HOUR: Final = 3600
LOOK_SECONDS: Final = 0.25
RETRY_SECONDS: Final = 1.0
PATIENCE_SECONDS: Final = 120.0
"""Seconds without any answer after which the import stops; it goes on when it is run again."""

_log = structlog.get_logger(__name__)


class Feeding:
    """One import."""

    def __init__(
        self,
        course: Course,
        *,
        settings: Settings,
        sender: Sender,
        tail: Follows,
        topic_ids: dict[str, str],
        region: str,
        memory: Memory,
        vocabulary: str = "",
        foresight: Foresight | None = None,
        in_step: bool = False,
        speed: float = 0.0,
        told: Callable[[int], object] = lambda _said: None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is said yet.

        Args:
            course: The export's events, in order.
            settings: Names of topics, and how many partitions.
            sender: Puts records on topics.
            tail: Follows ``desk.log`` and ``dispatch.out``.
            topic_ids: Kafka's id of each source topic, by full name.
            region: Whose desk answers.
            memory: How far an earlier run came.
            vocabulary: Digest of the map of types that the worker must read with.
            foresight: Knows at which seconds time will have to pass; without it one at a time is
                said, each when the one before is answered.
            in_step: Whether each event waits for its answer.
            speed: Seconds of the export's clock for one of ours; 0 is as fast as it goes.
            told: Is told after each event how many have been said.
            pause: Waits for so many seconds.
        """
        self._course = course
        self._settings = settings
        self._sender = sender
        self._tail = tail
        self._topic_ids = topic_ids
        self._code = region
        self._memory = memory
        self._vocabulary = vocabulary
        self.foresight = foresight
        self._in_step = in_step
        self._speed = speed
        self._told = told
        self.rest = 7 * HOUR
        """Seconds that pass after the last event; the site says how many."""
        self._pause = pause
        self._log_topic = topic("desk.log").full_name(settings)
        self.partition = partition_of(region, settings.partitions)
        self.desks = Desks(settings.partitions)
        self.account = Account()
        self._beat = 0
        self._number = 0
        """Events of the course that have been said."""
        self._awaited: deque[tuple[int, int]] = deque()
        """Seconds that were said and not answered, each with the second of the next event."""
        self.foreseen_wrong = 0
        """Seconds that were said and at which, as it turned out, nothing was due."""

    @property
    def region(self) -> Region:
        """The region's desk as of the last step that was read."""
        return self.desks.region(self._code)

    def remember(self, records: Iterable[Record]) -> None:
        """Nothing; takes in the log as it was before."""
        for record in records:
            self._fold(record, expect=False)

    async def answered(self, end: int) -> None:
        """Comes back once the desk has answered what an earlier run said, so that none is repeated.

        Args:
            end: The offset after the last record in the region's partition of ``desk.inbox``.

        Raises:
            AwayError: If nothing answers for a while.
        """
        self.desks.said((self.partition, end - 1))
        await self._settle()

    async def run(self) -> Account:
        """The account, when everything has been said, answered and had its time.

        Raises:
            AwayError: If nothing answers for a while; run again, it goes on where it was.
            UsageError: If the worker reads with another map of call types.
        """
        began, first, last = asyncio.get_running_loop().time(), 0, 0
        for number, said in enumerate(self._course, start=1):
            letter, last = said.letter, max(last, said.letter.at)
            first = first or letter.at
            if number <= self._memory.said:
                self._beat = letter.at
                continue
            if self._speed:
                due = began + (letter.at - first) / self._speed
                await self._pause(max(0.0, due - asyncio.get_running_loop().time()))
            await self._time_until(letter.at)
            await self._say_letter(said)
            self._number = number
            if self._in_step or self.desks.owes >= WINDOW:
                await self._settle()
            self._told(number)
        await self._settle()
        if last:
            await self._time_until(end := last + self.rest)
            if self.region.now < end:
                await self._say_time(end)
                await self._settle()
        self.account.dead_letters.update(self._memory.buried)
        close(self.account, self._course)
        self.account.finish(self.region.incidents.values())
        return self.account

    # --- time -----------------------------------------------------------------------------

    async def _time_until(self, at: int) -> None:
        if not self._in_step:
            while self._beat and self._beat + HOUR < at:
                if self.desks.owes:
                    await self._settle()
                # Hours in which nothing is due need not be said.
                due = next_second(self.region, at)
                if due is None:
                    break
                self._beat = max(self._beat, min(at - 1, due - due % HOUR + HOUR))
                await self._say_time(self._beat)
                await self._settle()
            self._beat = self._beat or at
            return
        again, before = 0, self.region.now
        while again < AT_ONE_SECOND and (seconds := self._seconds(at)):
            for second in seconds:
                again, before = again + 1 if second == before else 0, second
                self._awaited.append((second, at))
                await self._say_time(second)
                if again == AT_ONE_SECOND:
                    break
            await self._settle()
            self._awaited.clear()

    def _seconds(self, at: int) -> list[int]:
        if self.foresight is not None:
            return self.foresight.seconds(self.desks.desk(self.partition), at)
        second = next_second(self.region, at)
        return [] if second is None else [second]

    async def _say_time(self, second: int) -> None:
        command: Command = passed(self._code, second)
        offset = await self._sent(
            Outgoing(
                topic=topic("desk.inbox").full_name(self._settings),
                key=self._code.encode(),
                value=command_bytes(command),
                partition=self.partition,
            )
        )
        self.desks.said((self.partition, offset))

    # --- saying ---------------------------------------------------------------------------

    async def _say_letter(self, said: Said) -> None:
        letter: Letter = said.letter
        out = outgoing(letter, self._settings)
        offset = await self._sent(out)
        assert out.partition is not None  # noqa: S101 - ours always says one
        self.desks.said((self._topic_ids[out.topic], out.partition, offset))

    async def _sent(self, out: Outgoing) -> int:
        left = PATIENCE_SECONDS
        while True:
            try:
                return await self._sender.send(out)
            except Exception as error:
                if left <= 0:
                    raise AwayError(_AWAY) from error
                _log.warning("import.not_sent", topic=out.topic, error=type(error).__name__)
                await self._pause(RETRY_SECONDS)
                left -= RETRY_SECONDS

    async def _settle(self) -> None:
        """Comes back when everything is answered; remembers how far that is."""
        quiet = 0.0
        while self.desks.owes:
            records = await self._some()
            quiet = 0.0 if records else quiet + LOOK_SECONDS
            for record in records:
                self._take(record)
            if quiet >= PATIENCE_SECONDS:
                raise AwayError(_AWAY)
        if self._number > self._memory.said:
            self._memory.keep(self._number)

    async def _some(self) -> list[Record]:
        try:
            return list(await self._tail.some(LOOK_SECONDS))
        except Exception as error:  # noqa: BLE001 - the broker may be away for a while
            _log.warning("import.not_read", error=type(error).__name__)
            await self._pause(RETRY_SECONDS)
            return []

    # --- hearing --------------------------------------------------------------------------

    def _take(self, record: Record) -> None:
        if record.topic == self._log_topic:
            self._fold(record, expect=False)
            return
        kind = (record.header("ce_type") or b"").decode().removeprefix("org.alongside.")[:-3]
        if kind != BURIED:
            return
        body: dict[str, Any] = json.loads(record.value or b"{}")
        name = topic(str(body["topic"])).full_name(self._settings)
        origin = (self._topic_ids.get(name, ""), int(body["partition"]), int(body["offset"]))
        if self.desks.is_owed(origin):
            self._memory.bury(str(body["reason"]))
            self.desks.buried(origin)

    def _fold(self, record: Record, *, expect: bool) -> None:
        before = self.region
        step = self.desks.fold(record, expect=expect)
        if step is None or step.region != self._code:
            return
        self._compare(step, before)
        if record.offset < self._memory.since:
            return
        self._check(step)
        self.account.take(step, self.region)

    def _compare(self, step: Step, before: Region) -> None:
        """Nothing; whether time had to pass where it was said, now that all before is answered."""
        command = step.command
        if not self._awaited or command.get("command") != "pass_time":
            return
        second, at = self._awaited[0]
        if command.get("actor") != ACTOR or command.get("at") != second:
            return
        self._awaited.popleft()
        if next_second(before, at) != second:
            # Somebody acted meanwhile. Time that passes opens nothing that was not due, so all that
            # can come of it is a ring some seconds late.
            self.foreseen_wrong += 1
            _log.warning("import.time_passed_in_vain", second=second)

    def _check(self, step: Step) -> None:
        read_with = step.command.get("vocabulary", "")
        if self._vocabulary and read_with and read_with != self._vocabulary:
            raise UsageError(
                "The worker reads call types with another map than the mapping's. Write the "
                "mapping's own into the worker's folder of types (alongside replay --write-types, "
                "ALONGSIDE_TYPES_FOLDER), start the worker again, and import into a new region."
            )


_AWAY: Final = (
    "No desk answered for two minutes. Is a worker running (alongside worker)? Run the same "
    "command again: it goes on after the last event that was answered."
)
