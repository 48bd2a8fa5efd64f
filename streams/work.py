"""What does an agent do with one record? The part that differs between agents."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from streams.progress import Checkpoint
from streams.record import Record


@dataclass(frozen=True, slots=True)
class Hint:
    """A record as Faust handed it over, with the generation of the group at that time."""

    record: Record
    generation: int


class Work(Protocol):
    """What one agent does with its records."""

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:
        """Nothing; from here on the partition goes on after ``found``.

        ``found`` may belong to an earlier topic of the same name; then, and without one, the
        partition starts at the topic's beginning.
        """
        ...

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, everything that the record leads to is acknowledged.

        ``topic_id`` is Kafka's id; of a topic of sources it also says after which loss of the
        topic's end the record came, see `streams.progress.lineage`.

        Raises:
            Exception: if not; the same record comes again after a pause, and none before it.
        """
        ...

    def remember(self, partition: int) -> Mapping[str, Any]:
        """What belongs into the partition's checkpoint beside the offset."""
        ...

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        """Nothing; when it returns, a person has been told that these offsets are gone.

        Offsets from ``missing`` to ``first`` - 1 went by retention before they were read; where
        ``first`` is the lower one, the topic itself lost its end.
        """
        ...


def place_of(error: BaseException) -> str:
    """The file and line in which an error arose: all that may be printed of a stranger's error."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
