"""A new version folds before it joins: until then the desks stay with the old one.

Only where somebody else decides meanwhile. A worker that is alone folds the same logs after it has
joined, and has only those to fold that it is given.
"""

import asyncio
from collections.abc import Callable

import structlog

from streams.catch_up import GiveUp
from streams.clock import Clock
from streams.desk_parts import Reads, Topics, reads
from streams.group import alive
from streams.health import Health, NotReady
from streams.metrics import Metrics
from streams.settings import Settings
from streams.snapshots.writing import standing
from streams.work import place_of

_log = structlog.get_logger(__name__)


async def fold_ahead(settings: Settings, *, say: Callable[[str], None], clock: Clock) -> None:
    """Nothing; each long log has a snapshot of this code, or it was tried.

    Never raises but canceled: whatever goes wrong here is found again, and said, by the worker
    itself.

    Args:
        settings: Where the broker is.
        say: Is given a line for each partition whose log has to be folded.
        clock: This machine's time.
    """
    if not settings.snapshot_every:
        return
    topics = Topics(settings)
    try:
        parts = reads(topics, clock=clock, health=Health(), metrics=Metrics())
        for number in range(settings.partitions):
            # Asked anew each time: one that was killed counts as alive for a session longer.
            if not await asyncio.to_thread(alive, settings):
                return
            await fold_one(number, topics, parts, say=say)
    except Exception as error:  # noqa: BLE001 - as the docstring says
        _log.warning("snapshot.not_ahead", error=type(error).__name__, at=place_of(error))
    finally:
        await topics.close()


async def fold_one(
    number: int, topics: Topics, parts: Reads, *, say: Callable[[str], None]
) -> bool:
    """Whether that partition's log was folded and a snapshot of it written."""
    part = topics.open(number)
    steps = await part.log.end() - await part.log.first()
    if steps < topics.settings.snapshot_every or await parts.writing.there(number):
        return False
    say(f"worker: folding {steps:,} steps of partition {number} before joining")
    try:
        await parts.catch_up.run(part)
    except (NotReady, GiveUp) as error:
        _log.warning("snapshot.not_ahead", partition=number, error=type(error).__name__)
        return False
    now = standing(part)
    return now is not None and await parts.writing.write(now, ahead=True)
