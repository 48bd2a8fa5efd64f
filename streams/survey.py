"""What is left of an inbox and a log? Each partition, as its log and the checkpoints tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from dispatch.desk.chain import Standing, genesis
from dispatch.desk.fold import Folding
from dispatch.desk.state import Desk
from streams.clock import Clock
from streams.errors import AlongsideError
from streams.incarnation import Remembered
from streams.pair import pair_name
from streams.partition import Open, Partition
from streams.progress import Checkpoint, checkpoint_from, key_of

EFFECTS: Final = "effects"
LOG: Final = "desk.log"


class Source(Protocol):
    """A topic of calls, as far as a repair needs it."""

    async def id(self) -> str:
        """Kafka's id of the topic."""
        ...

    async def first(self, partition: int) -> int:
        """The lowest offset that is still there."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a repair works on."""

    open_partition: Open
    partitions: int
    inbox_id: str
    log_id: str
    progress: Remembered
    sources: Mapping[str, Source]
    """Topics that ingest reads, by their names without prefix."""
    engine: str
    clock: Clock

    @property
    def pair(self) -> str:
        """Name of the topics as they are now."""
        return pair_name(self.inbox_id, self.log_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One partition as its log tells it."""

    part: Partition
    desk: Desk
    end: int
    """End of the log."""
    inbox_first: int
    inbox_end: int
    checkpoint: Checkpoint | None
    """Of the effects agent."""
    acted_at: int | None
    """Where in this log the last step lies that was acted on; ``None`` if it is gone."""
    lost_end: bool
    """Whether steps are gone that were acted on, in this very topic."""

    @property
    def log_id(self) -> str:
        """Id of the log that the desk was written to; empty if nothing was."""
        return self.desk.incarnation.partition("/")[2]


async def look(site: Site, number: int) -> Found:
    """One partition with its log folded, and with what was acted on.

    Raises:
        AlongsideError: if a newer version wrote the log.
    """
    part = site.open_partition(number)
    first, end = await part.log.first(), await part.log.end()
    key = key_of(EFFECTS, LOG, number)
    raw_point = (await site.progress.values(key)).get(key)
    point = checkpoint_from(raw_point) if raw_point else None
    folding, acted_on = Folding(Desk.empty(number)), point.more.get("head") if point else None
    acted_at = -1 if genesis(number).hash == acted_on else None
    async for batch in part.log.read(first):
        for offset, raw in batch:
            reading = folding.take(raw)
            if reading.standing is Standing.NEWER:
                raise AlongsideError(
                    f"Partition {number} of the log was written by a newer version (offset "
                    f"{offset}): repair it with that version."
                )
            if reading.standing is Standing.NEXT and reading.head.hash == acted_on:
                acted_at = offset
    here = point is not None and point.topic_id == site.log_id
    return Found(
        part=part,
        desk=folding.desk(),
        end=end,
        inbox_first=await part.inbox.first(),
        inbox_end=await part.inbox.end(),
        checkpoint=point,
        acted_at=acted_at,
        lost_end=point is not None and here and point.done >= end,
    )
