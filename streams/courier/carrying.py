"""Who is owed what? Follows a partition of the log by its chain and wakes the lane of each parcel.

The log is followed once. A lane is made, and written down, when the first parcel goes its way;
from then on its own checkpoint says how far it has delivered. What this follower writes down says
only how far the log was looked through: nothing up to there is owed that no lane knows of.
"""

import asyncio
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import structlog

from streams.courier.lane import Lane, Means
from streams.courier.parcels import Parcel, Unmade, parcels_of
from streams.effects.chains import Chains, Place, beginning, place_in
from streams.placement import partition_of
from streams.progress import Checkpoint, checkpoint_from, key_of
from streams.record import Record
from streams.work import place_of

AGENT: Final = "courier"
LOG: Final = "desk.log"
TICK_SECONDS: Final = 1.0

_log = structlog.get_logger(__name__)


class Carrying:
    """The courier's work, for all partitions of a worker; see `streams.exactly_next`."""

    def __init__(self, means: Means, *, ours: Callable[[], Mapping[int, int]]) -> None:
        """Nothing is read yet.

        Args:
            means: What lanes work with.
            ours: Tells the partitions of the log that this worker has now.
        """
        self._means = means
        self._ours = ours
        # The effects agent tells of forks and of records that fit nowhere.
        self._chains = Chains(means.log, means.alarms)
        self._lanes: dict[int, dict[int, Lane]] = {}
        self._working: dict[tuple[int, int], asyncio.Task[None]] = {}

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:
        """Nothing; the chain goes on at the checkpoint, and each lane at its own.

        Raises:
            ChainLost: if the log does not hold the step on which the checkpoint rests.
        """
        await self._rest(partition)
        place = await self._chains.resume(partition, topic_id, found)
        prefix = f"{key_of(AGENT, LOG, partition)}/"
        lanes: dict[int, Lane] = {}
        for key, raw in (await self._means.progress.values(prefix)).items():
            to = key.removeprefix(prefix)
            if to.isascii() and to.isdigit():
                at = await self._place_of(raw, partition, topic_id, found, place)
                lane = self._lane(partition, int(to), topic_id, at)
                if at is place:
                    await lane.save()  # before the chain goes on: a new log begins
                else:
                    lane.written()
                lane.want(place)
                lanes[int(to)] = lane
        self._lanes[partition] = lanes
        self.wake()

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, the lanes of the record's parcels cannot forget them.

        Raises:
            ChainLost: if a newer version wrote the step; this one must not guess at it.
            Exception: if a new lane could not be written down.
        """
        partition = record.partition
        accepted = await self._chains.accept(record, topic_id)
        if accepted is None:
            return
        step, place = accepted.step, accepted.place
        before, lanes = self._chains.place(partition), self._lanes[partition]
        parcels = parcels_of(step, place.head.hash, partition, self._means.effects_of)
        for parcel in parcels:
            match parcel:
                case Unmade():
                    await self._means.alarms.failed(parcel.effect, step, parcel.error)
                case Parcel():
                    to = partition_of(parcel.region, self._means.partitions)
                    if to not in lanes:
                        lane = self._lane(partition, to, topic_id, before)
                        await lane.save()
                        lanes[to] = lane
                    lanes[to].want(place)
        self._chains.move(partition, accepted)
        for lane in lanes.values():
            lane.pass_by(place)
        if any(lane.owing or lane.stale for lane in lanes.values()):
            self.wake()

    def remember(self, partition: int) -> Mapping[str, Any]:
        """Where the chain stands; each lane writes down its own place."""
        return self._chains.place(partition).remember()

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        """Nothing; a person is told that steps are gone. What follows them fits nowhere."""
        await self._means.alarms.raise_("log.lost", topic_id, partition, missing, first=first)

    async def run(self) -> None:
        """Nothing; wakes lanes that owe something until it is cancelled.

        A lane whose partition was elsewhere for a moment rests until then.
        """
        try:
            while True:
                await self._means.pause(TICK_SECONDS)
                self.wake()
        except asyncio.CancelledError:
            return
        finally:
            for task in self._working.values():
                task.cancel()
            if self._working and not sys.is_finalizing():
                await asyncio.wait(self._working.values())

    def wake(self) -> None:
        """Nothing; each lane of ours that owes something, or is to be written down, works."""
        for partition in self._here():
            for to, lane in self._lanes.get(partition, {}).items():
                working = self._working.get((partition, to))
                if (lane.owing or lane.stale) and (working is None or working.done()):
                    self._working[partition, to] = asyncio.create_task(
                        lane.work_off(partial(self._has, partition))
                    )

    async def settled(self) -> None:
        """Nothing; returns when no lane is at work any more."""
        while working := [task for task in self._working.values() if not task.done()]:
            await asyncio.wait(working)

    async def _rest(self, partition: int) -> None:
        """Nothing; no lane of that partition is at work."""
        for key in [key for key in self._working if key[0] == partition]:
            task = self._working.pop(key)
            task.cancel()
            await asyncio.wait((task,))

    async def _place_of(
        self, raw: bytes, partition: int, topic_id: str, trunk: Checkpoint | None, start: Place
    ) -> Place:
        """Where a lane goes on."""
        found = checkpoint_from(raw)
        known = place_in(found.more) if found is not None else None
        if found is None or known is None:
            _log.error("checkpoint_unreadable", agent=AGENT, partition=partition)
            return beginning(partition)  # what is repeated is recognized
        if found.topic_id == topic_id:
            return known
        if trunk is None or trunk.topic_id != found.topic_id or trunk.done > found.done:
            # What it may have owed lay in a log that is gone.
            await self._means.alarms.raise_(
                "courier.may_owe", found.topic_id, partition, found.done
            )
        return start

    def _lane(self, partition: int, to: int, topic_id: str, place: Place) -> Lane:
        return Lane(
            self._means,
            key=f"{key_of(AGENT, LOG, partition)}/{to}",
            partition=partition,
            to=to,
            topic_id=topic_id,
            place=place,
        )

    def _has(self, partition: int) -> bool:
        return partition in self._here()

    def _here(self) -> Mapping[int, int]:
        try:
            return self._ours()
        except Exception as error:  # noqa: BLE001 - a consumer that has not started has nothing yet
            _log.debug("nothing_is_ours_yet", error=type(error).__name__, at=place_of(error))
            return {}
