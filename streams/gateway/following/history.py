"""What did a step say? Read again from the log, so that the gateway need not hold all of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dispatch.contracts.step import Step, step_from
from streams.record import SourceTopic


@dataclass(frozen=True, slots=True)
class Read:
    """Steps that were looked for, in order, and what kept the others from being read."""

    steps: Sequence[Step]
    missing: str


class History:
    """Reads steps by their place in the log."""

    def __init__(self, log: SourceTopic) -> None:
        self._log = log

    async def steps(self, partition: int, offsets: Iterable[int]) -> Read:
        """The steps at these log offsets; as many as can be had now."""
        wanted = sorted(set(offsets))
        found: dict[int, Step] = {}
        try:
            while wanted:
                batch = await self._log.read(partition, wanted[0])
                for record in batch.records:
                    if record.offset in wanted and record.value is not None:
                        found[record.offset] = step_from(record.value)
                if batch.position <= wanted[0]:
                    return Read(_in_order(found), "the log is shorter than it was")
                wanted = [offset for offset in wanted if offset >= batch.position]
        except Exception as error:  # noqa: BLE001 - a page with less is better than none
            return Read(_in_order(found), f"the log cannot be read ({type(error).__name__})")
        return Read(_in_order(found), "")


def _in_order(found: dict[int, Step]) -> list[Step]:
    return [found[offset] for offset in sorted(found)]
