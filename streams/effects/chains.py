"""Where does a reader of the log stand? Each partition's chain, followed from a checkpoint on.

For the agents that act on steps (effects, courier): only a step that extends the head is one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from dispatch.contracts.step import Step, hash_of
from dispatch.desk.chain import Head, Reading, Standing, genesis, read
from streams.effects.alarms import Alarms
from streams.progress import Checkpoint
from streams.record import Record, SourceTopic

BEFORE: Final = -1
"""Log offset of the head before the first step."""


class ChainLost(Exception):  # noqa: N818 - a state of the log, not a fault of the caller
    """The log is not the one that the checkpoint was written for: nothing may be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A head, and where in the log its step lies."""

    head: Head
    at: int
    earlier: Head | None = None
    """The head in an earlier log of the same name, which a tool's step may extend."""

    def read(self, raw: bytes | None) -> Reading:
        """What the next record of the log is to this place."""
        reading = _read(self.head, raw)
        if reading.standing is Standing.BROKEN and self.earlier is not None:
            cut = _read(self.earlier, raw)
            return cut if cut.standing is Standing.NEXT else reading
        return reading

    def remember(self) -> dict[str, Any]:
        """The place as it stands in a checkpoint."""
        parts: dict[str, Any] = {
            "head": self.head.hash,
            "head_at": self.at,
            "answered": self.head.answered,
        }
        if self.earlier is not None:
            parts["earlier"] = [self.earlier.hash, self.earlier.answered]
        return parts


def beginning(partition: int, earlier: Head | None = None) -> Place:
    """The place before the first step."""
    return Place(head=genesis(partition), at=BEFORE, earlier=earlier)


def place_in(more: Mapping[str, Any]) -> Place | None:
    """The place in a checkpoint, or ``None`` where it names none."""
    try:
        head = Head(hash=str(more["head"]), answered=int(more["answered"]))
        earlier = None
        if "earlier" in more:
            earlier = Head(hash=str(more["earlier"][0]), answered=int(more["earlier"][1]))
        return Place(head=head, at=int(more["head_at"]), earlier=earlier)
    except (IndexError, KeyError, TypeError, ValueError):
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A step that extends the head, and the place after it."""

    step: Step
    place: Place


class Chains:
    """The chains of a worker's partitions, as far as one agent has come."""

    def __init__(
        self, log: SourceTopic, alarms: Alarms, *, fork: Callable[[], None] | None = None
    ) -> None:
        """Nothing is read yet.

        Args:
            log: The topic ``desk.log``.
            alarms: Tells a person of a log that is not as it should be.
            fork: Counts a record that does not count. Without it records that fit nowhere are
                passed over in silence: another agent of the worker tells of them.
        """
        self._log = log
        self._alarms = alarms
        self._fork = fork
        self._places: dict[int, Place] = {}

    def place(self, partition: int) -> Place:
        """Where that partition's chain stands."""
        return self._places[partition]

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> Place:
        """The place at which the chain goes on: the checkpoint's, or the beginning.

        Raises:
            ChainLost: if the log does not hold the step on which the checkpoint rests.
        """
        if found is None:
            place = beginning(partition)
        elif (known := place_in(found.more)) is None:
            await self._unfounded(partition, topic_id, found.done)
        elif found.topic_id != topic_id:
            # Nothing of this log was accepted yet, or everything that was stood before it.
            place = beginning(partition, known.head if known.at >= 0 else known.earlier)
        else:
            if not await self._holds(partition, known):
                await self._unfounded(partition, topic_id, known.at)
            place = known
        self._places[partition] = place
        return place

    async def accept(self, record: Record, topic_id: str) -> Accepted | None:
        """The record's step and the place after it, if it extends the head; see `move`.

        Raises:
            ChainLost: if a newer version wrote the step; this one must not guess at it.
        """
        reading = self._places[record.partition].read(record.value)
        match reading.standing:
            case Standing.NEXT if reading.step is not None:
                place = Place(head=reading.head, at=record.offset)
                return Accepted(step=reading.step, place=place)
            case Standing.NEWER:
                await self._alarms.raise_("log.newer", topic_id, record.partition, record.offset)
                raise ChainLost("a newer version wrote this log; start that one")
            case Standing.BROKEN if self._fork is not None:
                self._fork()
                await self._alarms.raise_("log.broken", topic_id, record.partition, record.offset)
            case _ if self._fork is not None:
                self._fork()
            case _:
                pass
        return None

    def move(self, partition: int, accepted: Accepted) -> None:
        """Nothing; everything that the step leads to is done, and the next one may come."""
        self._places[partition] = accepted.place

    async def _holds(self, partition: int, known: Place) -> bool:
        if known.at < 0:
            return known.head == genesis(partition)
        batch = await self._log.read(partition, known.at)
        there = next((one for one in batch.records if one.offset == known.at), None)
        if there is None and batch.position <= known.at:
            raise TimeoutError("the step of the checkpoint cannot be read yet")
        return there is not None and hash_of(there.value or b"") == known.head.hash

    async def _unfounded(self, partition: int, topic_id: str, at: int) -> NoReturn:
        await self._alarms.raise_("log.checkpoint_unfounded", topic_id, partition, at)
        raise ChainLost("the log does not hold the step on which the checkpoint rests")


def _read(head: Head, raw: bytes | None) -> Reading:
    try:
        return read(head, raw or b"")
    except (ValueError, TypeError, KeyError):
        # A tool's step without its first offset, or worse: it fits nowhere.
        return Reading(standing=Standing.BROKEN, head=head)
