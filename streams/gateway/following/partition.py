"""Where does one partition stand? Its log read from the start and followed, by the chain's rule."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

import structlog

from dispatch.contracts.step import Step
from dispatch.desk.chain import TOOL_STEPS, Standing
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk
from streams.gateway.following.answers import Answers
from streams.gateway.following.hub import Hub
from streams.gateway.following.index import Index
from streams.gateway.following.note import note_of
from streams.gateway.models import state
from streams.record import Batch, Record
from streams.work import place_of

PAUSE_SECONDS: Final = 0.5
"""Before the broker is asked again after it failed."""

_log = structlog.get_logger(__name__)


class Source(Protocol):
    """One partition of a topic, as it is followed: every call may raise."""

    async def id(self) -> str:
        """Kafka's id of the topic: another one after it was deleted and made again."""
        ...

    async def ends(self) -> tuple[int, int]:
        """The first offset that is there, and the one after the last record."""
        ...

    async def read(self, start: int) -> Batch:
        """Records from ``start`` on; none where none comes within a moment."""
        ...

    async def close(self) -> None:
        """Nothing; the connection is given back."""
        ...


class _FitsNowhere(Exception):  # noqa: N818 - what the record is
    """A record that fits nowhere and has not been met in a fold from the start."""


class _Stop(Exception):  # noqa: N818 - what is to be done
    """The partition cannot be followed by this version."""


class Followed:
    """One partition's desks, as far as their log was read."""

    def __init__(self, number: int, log: Source, hub: Hub) -> None:
        """Nothing is read yet.

        Args:
            number: Of the partition.
            log: Its log.
            hub: Is told of each accepted step.
        """
        self.number = number
        self.desk = Desk.empty(number)
        self.index = Index()
        self.answers = Answers()
        self.next = 0
        self.forks = 0
        self.standing = state.Standing.BEHIND
        self.why = "the log is being read"
        self.heard = float("-inf")
        """When the broker last answered, by the loop's own time."""
        self._log = log
        self._hub = hub
        self._goal: int | None = None
        self._broken: set[int] = set()
        self._log_id = ""

    async def follow(
        self,
        changed: Callable[[], None],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing; reads on until it is cancelled or must stop.

        Args:
            changed: Is called whenever the standing may have changed.
            pause: Waits for so many seconds.
        """
        while True:
            try:
                await self.look()
            except _Stop as stop:
                self._stand(state.Standing.STOPPED, str(stop))
                changed()
                return
            except _FitsNowhere:
                await self._anew()
            except LookupError as missing:
                self._goal = None
                self._stand(state.Standing.BROKER_AWAY, str(missing))
                changed()
                await pause(PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - the broker may be away; ask again
                self._goal = None
                if self.standing is not state.Standing.BROKER_AWAY:
                    _log.warning(
                        "gateway.broker_away",
                        partition=self.number,
                        error=type(error).__name__,
                        at=place_of(error),
                    )
                self._stand(state.Standing.BROKER_AWAY, "the broker does not answer")
                changed()
                await pause(PAUSE_SECONDS)
            else:
                changed()

    async def look(self) -> None:
        """Nothing; takes what is there, or waits a moment for it.

        Raises:
            Exception: if the broker does not answer.
        """
        if self._goal is None:
            await self._begin()
        batch = await self._log.read(self.next)
        self.heard = asyncio.get_running_loop().time()
        for record in batch.records:
            self._take(record)
        if batch.position > self.next:
            self.next = batch.position
            self._hub.read(self.number, self.next)
        if not batch.records:
            await self._begin()  # a reader at rest is not told that the broker is gone: ask it
        if self._goal is not None and self.next >= self._goal:
            self._stand(state.Standing.LIVE, "")
        await asyncio.sleep(0)  # whoever asks for a page is waiting for this one loop

    async def close(self) -> None:
        """Nothing; the connection is given back."""
        await self._log.close()

    async def _begin(self) -> None:
        """Look how far there is to go, and whether it is still the same log."""
        try:
            first, end = await self._log.ends()
        except Exception:
            if not self._log_id:
                await self._log.id()  # where there is no such topic, this says what to do
            raise
        log_id = await self._log.id() if self._goal is None else self._log_id
        if self._log_id and (log_id != self._log_id or end < self.next):
            # Made again, or cut: what was known may never have been.
            self._forget(0)
        self._log_id = log_id
        self._hub.log_id = re.sub("[^0-9A-Za-z]", "", log_id)[:12] or "-"
        if first > 0 and self.next == 0:
            raise _Stop(
                f"the log of partition {self.number} begins at {first}, and nothing in it can be "
                "read without what was before; put it back from its copy"
            )
        self._goal = end
        if self.next < end:
            self._stand(state.Standing.BEHIND, "the log is being read")

    async def _anew(self) -> None:
        _log.error("gateway.record_fits_nowhere", partition=self.number, offset=self.next)
        self._forget(0)
        self._goal = None

    def _forget(self, first: int) -> None:
        self.desk, self.index, self.next = Desk.empty(self.number), Index(), first
        self.answers.forget()
        self._hub.forget(self.number, first)
        self._stand(state.Standing.BEHIND, "the log is being read again from its start")

    def _take(self, record: Record) -> None:
        raw = record.value or b""
        try:
            folded = fold(self.desk, raw)
        except Exception as error:
            raise _Stop(
                f"the step at offset {record.offset} of partition {self.number} cannot be applied "
                f"by this version ({type(error).__name__}); run the version that wrote it"
            ) from error
        match folded.standing:
            case Standing.NEXT:
                if folded.step is not None:
                    self._accepted(folded.step, folded.desk, record.offset)
            case Standing.REPEATED:
                pass
            case Standing.RIVAL:
                self.forks += 1
            case Standing.BROKEN:
                if record.offset not in self._broken:
                    self._broken.add(record.offset)
                    raise _FitsNowhere
                self.forks += 1
            case Standing.NEWER:
                raise _Stop(
                    f"partition {self.number} was written by a newer version (offset "
                    f"{record.offset}); upgrade this gateway"
                )
        self.next = record.offset + 1

    def _accepted(self, step: Step, desk: Desk, offset: int) -> None:
        before, self.desk = self.desk, desk
        note = note_of(step, self.number, offset)
        self.index.take(before, step, note)
        if step.command.get("command") in TOOL_STEPS:
            self.answers.forget()
        else:
            self.answers.take(step, offset)
        self._hub.tell(note)

    def _stand(self, standing: state.Standing, why: str) -> None:
        self.standing, self.why = standing, why
