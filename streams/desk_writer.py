"""How does a command get exactly one step? The append loop: one class, any log, no framework.

What brings a command here is only a hint. The chain says which command is the next, the log says
what has been answered, and the acknowledged offset says whether our step is the one that counts.
"""

import asyncio
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from aiokafka.errors import KafkaError

from dispatch.desk.fold import Folded
from dispatch.desk.state import Desk
from streams.catch_up import JUST_NOW, CatchUp, GiveUp
from streams.clock import Clock
from streams.errors import AwayError
from streams.health import Cause, Health, NotReady
from streams.log import Received, Unknown
from streams.partition import Open, Partition

FIRST_WAIT: Final = 0.1
LONGEST_WAIT: Final = 2.0
"""Seconds between two tries: an outage ends at most so long before decisions resume."""

FAULT: Final = "desk:fault"
"""Actor of the step that stands in the place of one that could not be made."""

AHEAD_MS: Final = 5_000
"""So far may the broker's clock be ahead of ours; beyond it one of the two is wrong."""


class Deciding(Protocol):
    """The pure core with its shelf and router, see `streams.deciding`."""

    async def step_for(self, desk: Desk, received: Received, pair: str) -> tuple[bytes, Folded]:
        """The step's bytes and the desk after it; a faulted step where the core failed."""
        ...


Answered = Callable[[Received, Folded], None]
"""Is told of each command whose step this writer has put into the log; must not wait or raise."""


def _yes(_partition: int) -> bool:
    return True


Moved = Callable[[Partition], None]
"""Is told of a partition that is fresh, after each step; must not wait or raise."""


def _nobody(_received: Received, _after: Folded) -> None:
    """Tells nobody."""


def _no_matter(_part: Partition) -> None:
    """Does nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds after which the writer no longer waits."""

    send: float = 30.0
    first_wait: float = FIRST_WAIT
    longest_wait: float = LONGEST_WAIT


class DeskWriter:
    """Writes one step per command, for every partition that it is handed events of."""

    def __init__(
        self,
        *,
        open_partition: Open,
        deciding: Deciding,
        catch_up: CatchUp,
        health: Health,
        clock: Clock,
        limits: Limits | None = None,
        ours: Callable[[int], bool] = _yes,
        give_up: Callable[[str], None] | None = None,
        tell: Answered = _nobody,
        moved: Moved = _no_matter,
    ) -> None:
        """Says what to work with; nothing is read yet.

        Args:
            open_partition: Opens a partition's log and inbox.
            deciding: The core.
            catch_up: Reads a log to its end.
            health: Is told how each partition stands.
            clock: This machine's time.
            limits: Seconds after which the writer no longer waits.
            ours: Whether the group still gives that partition to this worker.
            give_up: Is told why this worker cannot go on at all and must leave the group.
            tell: Is told of each command that was answered here.
            moved: Is told of each partition that has gone on.
        """
        self._open = open_partition
        self._deciding = deciding
        self._catch_up = catch_up
        self._health = health
        self._clock = clock
        self._limits = limits or Limits()
        self._ours = ours
        self._give_up = give_up
        self._tell = tell
        self._moved = moved
        self._partitions: dict[int, Partition] = {}

    def partition(self, number: int) -> Partition:
        """That partition; opened when it is first asked for, and kept: it is only caught up."""
        found = self._partitions.get(number)
        if found is None:
            found = self._partitions[number] = self._open(number)
        return found

    def desks(self) -> dict[int, Desk]:
        """The desk of each partition that was ever opened here; also for another thread."""
        return {number: part.desk for number, part in self._partitions.copy().items()}

    async def handle(self, number: int, received: Received, generation: int | None) -> None:
        """Comes back once the command and all before it are answered; never raises but canceled.

        Faust would take an exception as an acknowledgement, and the command would be gone.
        """
        part = self.partition(number)
        async with part.lock:
            if part.generation != generation:  # partitions may have moved: others may have written
                part.generation, part.fresh = generation, False
            if received.offset <= part.answered:
                await self._doubt(part)
            wait = self._limits.first_wait
            while part.answered < received.offset and not part.given_up:
                if await self._try_once(part, received.offset, received):
                    wait = self._limits.first_wait
                else:
                    await asyncio.sleep(wait)
                    wait = min(2 * wait, self._limits.longest_wait)

    async def sweep(self, number: int) -> None:
        """Answers what the inbox holds and nobody brought: one try, the next sweep is the next.

        Faust acknowledges an event whose agent is canceled in its middle. Without the sweep the
        last command of a partition stays unanswered after a restart.
        """
        part = self.partition(number)
        if part.lock.locked() or part.given_up:
            return  # the agent is at it
        if part.fresh and part.swept != part.answered:
            part.swept = part.answered
            return  # it goes on by itself
        async with part.lock:
            try:
                end = await self._catch_up.look(part)
            except NotReady as error:
                part.fresh = False
                self._health.not_ready(number, error.cause, error.why)
                return
            except Exception as error:  # noqa: BLE001 - as in _try_once
                self._away(part, error)
                return
            while not part.fresh or part.answered < end - 1:
                part.swept = part.answered
                # A worker whose partitions moved while it swept has no agent that is canceled.
                if part.given_up or not self._ours(number):
                    return
                if not await self._try_once(part, end - 1, None):
                    return

    async def _doubt(self, part: Partition) -> None:
        """Looks, once a second at most, whether this really is a command that was answered.

        After a rebalance it is. But the first commands of an inbox that was made anew look the
        same, and would be dropped.
        """
        now = asyncio.get_running_loop().time()
        if now - part.looked < JUST_NOW:
            return
        part.looked = now
        try:
            await self._catch_up.look(part, JUST_NOW)
        except NotReady as error:
            part.fresh = False
            self._health.not_ready(part.number, error.cause, error.why)
        except Exception as error:  # noqa: BLE001 - as in _try_once
            self._away(part, error)

    async def _try_once(self, part: Partition, upto: int, brought: Received | None) -> bool:
        """Whether it went on by one: a log read to its end, or one command answered."""
        try:
            if not part.fresh:
                await self._catch_up.run(part)
            if part.answered < upto:
                await self._answer_next(part, brought)
        except NotReady as error:
            self._health.not_ready(part.number, error.cause, error.why)
            return False
        except GiveUp as error:
            self._leave(part, Cause.NEWER_FORMAT, str(error))
            return False
        except MemoryError:
            self._leave(part, Cause.DEFECT, "this worker has no memory left; another goes on")
            return False
        except Exception as error:  # noqa: BLE001 - the one broad except: never leave the agent
            self._away(part, error)
            return False
        self._health.ready(part.number)
        if part.fresh:
            self._moved(part)
        return True

    async def _answer_next(self, part: Partition, brought: Received | None) -> None:
        """Answers the next command, whether it was brought or not."""
        number = part.answered + 1
        if brought is None or brought.offset != number:
            brought = await part.inbox.read(number)
            if brought.offset != number:
                part.fresh = False  # the catch-up says what became of the inbox
                return
        self._check_clock(brought)
        raw, after = await self._deciding.step_for(part.desk, brought, part.pair)
        part.fresh = False  # from here on it is not known who wrote what
        offset = await self._append(part, raw, after)
        health = self._health.of(part.number)
        if offset != part.next:
            await self._catch_up.run(part)  # someone else wrote
            return
        part.desk, part.next, part.head_at, part.fresh = after.desk, offset + 1, offset, True
        health.decided += 1
        health.answered = number
        health.faulted += after.step is not None and after.step.actor == FAULT
        self._tell(brought, after)

    async def _append(self, part: Partition, raw: bytes, after: Folded) -> int:
        """The offset at which the step landed.

        ``asyncio.wait`` and not ``wait_for``: a send that was canceled may have gone out already,
        so it is left to run and whatever becomes of it is found by reading the log.

        Raises:
            Unknown: if no acknowledgement came in time.
        """
        region = after.step.region if after.step is not None else ""
        sending = asyncio.ensure_future(part.log.append(raw, region))
        sending.add_done_callback(_seen)
        done, _ = await asyncio.wait((sending,), timeout=self._limits.send)
        if not done:
            part.log.distrust()
            self._health.of(part.number).unknown_sends += 1
            raise Unknown(f"no acknowledgement within {self._limits.send:g} s")
        return sending.result()

    def _check_clock(self, received: Received) -> None:
        ahead = received.appended_ms - int(self._clock() * 1000)
        if ahead > AHEAD_MS:
            # No figure in the text: it would be a new alarm at each try.
            raise NotReady(
                Cause.CLOCK,
                f"the command at inbox offset {received.offset} was appended more than "
                f"{AHEAD_MS // 1000} s after this machine's now; set the clocks of broker and "
                f"worker by NTP",
            )

    def _away(self, part: Partition, error: Exception) -> None:
        part.fresh = False
        name = type(error).__name__
        # A TimeoutError is an OSError.
        if isinstance(error, OSError | Unknown | KafkaError | AwayError):
            why = f"{name} while reading or appending: the broker does not answer"
            self._health.not_ready(part.number, Cause.BROKER_AWAY, why)
            return
        last = traceback.extract_tb(error.__traceback__)[-1]  # never the message: it may quote
        why = f"{name} at {last.filename}:{last.lineno}: a defect of this program; report it"
        self._health.not_ready(part.number, Cause.DEFECT, why)

    def _leave(self, part: Partition, cause: Cause, why: str) -> None:
        part.given_up, part.fresh = True, False
        self._health.not_ready(part.number, cause, why)
        if self._give_up is not None:
            self._give_up(why)


def _seen(sending: "asyncio.Future[int]") -> None:
    """Takes note of a result nobody waits for any more, so that asyncio does not complain."""
    if not sending.cancelled():
        sending.exception()
