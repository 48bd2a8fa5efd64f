"""Who is told of a step, and what of one who was away for a while?

A resume position is the log offset of each partition, so it means the same to every gateway.
"""

import asyncio
import re
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from streams.gateway.following.note import Note
from streams.gateway.models.state import Standing

KEPT: Final = 20_000
"""Notes for those who come back; whoever was away longer loads everything again."""

AHEAD: Final = 5_000
"""Notes that a slow listener may be behind before being told to load everything again."""

_POSITION: Final = re.compile(r"1\.([0-9A-Za-z-]{1,40})\.([0-9]{1,18}(?:-[0-9]{1,18}){0,999})")


@dataclass(frozen=True, slots=True)
class State:
    """The gateway stands like this from now on."""

    standing: Standing
    why: str


@dataclass(frozen=True, slots=True)
class TooOld:
    """What was asked for is not kept any more."""

    why: str


Heard = tuple[Note | State | TooOld, str]
"""What happened, and the position after it."""


class Hub:
    """Keeps the last notes and tells each listener, in the order in which they were folded."""

    def __init__(self, partitions: int) -> None:
        self._next = [0] * partitions
        self._from = [0] * partitions
        """The first offset of each partition whose note is still kept."""
        self._notes: deque[Note] = deque()
        self._listeners: set[asyncio.Queue[Heard]] = set()
        self._state = State(Standing.BEHIND, "the log is being read")
        self.log_id = "-"

    @property
    def state(self) -> State:
        """How the gateway stands."""
        return self._state

    @property
    def listening(self) -> int:
        """How many listen now."""
        return len(self._listeners)

    def read(self, partition: int, next_offset: int) -> None:
        """Nothing; the partition was read to before that offset, forks included."""
        self._next[partition] = next_offset

    def forget(self, partition: int, first: int) -> None:
        """Nothing; the partition is folded anew, and what was said of it may not hold."""
        self._notes = deque(note for note in self._notes if note.partition != partition)
        self._next[partition] = first
        self._from[partition] = first

    def tell(self, note: Note) -> None:
        """Nothing; every listener gets the note."""
        self._next[note.partition] = note.log_offset + 1
        self._notes.append(note)
        while len(self._notes) > KEPT:
            old = self._notes.popleft()
            self._from[old.partition] = old.log_offset + 1
        self._send((note, self.position()))

    def stand(self, state: State) -> None:
        """Nothing; listeners are told if this is new."""
        if state != self._state:
            self._state = state
            self._send((state, self.position()))

    def position(self) -> str:
        """Where someone resumes who has heard everything until now."""
        return _position(self.log_id, self._next)

    @contextmanager
    def listen(self, last: str) -> Iterator[AsyncIterator[Heard]]:
        """What happens from now on, and before it what happened since ``last``.

        The first thing heard is how the gateway stands.
        """
        queue: asyncio.Queue[Heard] = asyncio.Queue()
        for heard in self._missed(last):
            queue.put_nowait(heard)
        self._listeners.add(queue)
        try:
            yield _from(queue)
        finally:
            self._listeners.discard(queue)

    def _missed(self, last: str) -> Iterator[Heard]:
        if not last:
            yield self._state, self.position()
            return
        at = self._known(last)
        if isinstance(at, TooOld):
            yield at, self.position()
            yield self._state, self.position()
            return
        yield self._state, last
        for note in self._notes:
            if note.log_offset >= at[note.partition]:
                at[note.partition] = note.log_offset + 1
                yield note, _position(self.log_id, at)

    def _known(self, last: str) -> list[int] | TooOld:
        found = _POSITION.fullmatch(last)
        if not found:
            return TooOld("the position is none of ours")
        at = [int(number) for number in found[2].split("-")]
        if found[1] != self.log_id or len(at) != len(self._next):
            return TooOld("the position belongs to another log")
        if any(have < kept for have, kept in zip(at, self._from, strict=True)):
            return TooOld("the position is older than what is kept")
        return at

    def _send(self, heard: Heard) -> None:
        for queue in self._listeners:
            if queue.qsize() < AHEAD:
                queue.put_nowait(heard)
            elif queue.qsize() == AHEAD:
                queue.put_nowait((TooOld("too much happened at once"), heard[1]))


async def _from(queue: asyncio.Queue[Heard]) -> AsyncIterator[Heard]:
    while True:
        yield await queue.get()


def _position(log_id: str, at: list[int]) -> str:
    return f"1.{log_id}.{'-'.join(map(str, at))}"
