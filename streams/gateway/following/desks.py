"""All partitions together: where is an incident, has a command been answered, are we live?"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.incident import Incident
from dispatch.desk.state import Region
from streams.gateway.following.answers import Answered
from streams.gateway.following.hub import Hub, State
from streams.gateway.following.index import Asked, Times
from streams.gateway.following.partition import Followed, Source
from streams.gateway.models.state import GatewayState, PartitionState, Standing
from streams.placement import partition_of

SILENT_SECONDS: Final = 15.0
"""A partition at rest is asked every few seconds; longer than this is no rest."""

_WORST_LAST: Final = (Standing.LIVE, Standing.BEHIND, Standing.STOPPED, Standing.BROKER_AWAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An incident with what is known beside its state."""

    incident: Incident
    region: Region
    times: Times
    asked: Asked | None
    partition: int
    left: bool
    erased: bool


class Desks:
    """The gateway's picture of every desk."""

    def __init__(self, logs: Sequence[Source]) -> None:
        """Nothing is read yet.

        Args:
            logs: The log's partitions, in order.
        """
        self.hub = Hub(len(logs))
        self.partitions = [Followed(n, log, self.hub) for n, log in enumerate(logs)]
        self.ready = asyncio.Event()
        """Set once every partition was folded to its end: before, a gap is no answer."""
        self._following: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Nothing; all partitions are followed from here on."""
        self._following = [
            asyncio.create_task(each.follow(self.changed)) for each in self.partitions
        ]

    async def close(self) -> None:
        """Nothing; nobody follows any more, and all connections are given back."""
        for task in self._following:
            task.cancel()
        await asyncio.gather(*self._following, return_exceptions=True)
        for each in self.partitions:
            await each.close()

    def changed(self) -> None:
        """Nothing; whoever listens is told if the gateway stands differently now."""
        found = self._state()
        if found.standing is Standing.LIVE:
            self.ready.set()
        self.hub.stand(found)

    def state(self) -> GatewayState:
        """How the gateway stands."""
        found = self._state()
        return GatewayState(
            state=found.standing,
            why=found.why,
            partitions=[
                PartitionState(
                    partition=each.number,
                    position=each.next,
                    answered=each.desk.head.answered,
                    forks=each.forks,
                    why=each.why,
                )
                for each in self.partitions
            ],
        )

    def regions(self) -> Iterator[Region]:
        """Every region, by name."""
        found = {
            name: region
            for each in self.partitions
            for name, region in each.desk.regions.items()
            if name
        }
        for name in sorted(found):
            yield found[name]

    def of_region(self, name: str) -> Followed:
        """The partition in which a region lives or would live."""
        return self.partitions[partition_of(name, len(self.partitions))]

    def region(self, name: str) -> Region | None:
        """The region's desk, if anything was heard of it."""
        return self.of_region(name).desk.regions.get(name) if name else None

    def incident(self, incident_id: str) -> Found | None:
        """The incident, as it is or as it was when it left."""
        for each in self.partitions:
            name = each.index.region_of.get(incident_id)
            if name is None:
                continue
            region = each.desk.region(name)
            incident, left = region.incidents.get(incident_id), False
            if incident is None and incident_id in each.index.gone:
                incident, left = each.index.gone[incident_id].incident, True
            if incident is None:
                continue
            return self._found(each, region, incident, left=left)
        return None

    def incidents(self) -> Iterator[Found]:
        """Every incident that is in the state of its desk."""
        for each in self.partitions:
            for region in each.desk.regions.values():
                for incident in region.incidents.values():
                    yield self._found(each, region, incident, left=False)

    async def answer(self, partition: int, offset: int, seconds: float) -> Answered | None:
        """The answer to a command, as soon as our own fold has it."""
        return await self.partitions[partition].answers.wait(offset, seconds)

    def _found(self, each: Followed, region: Region, incident: Incident, *, left: bool) -> Found:
        return Found(
            incident=incident,
            region=region,
            times=each.index.times.get(incident.id, Times(since=incident.opened_at)),
            asked=each.index.asked.get(incident.id),
            partition=each.number,
            left=left,
            erased=incident.call in each.index.erased,
        )

    def _state(self) -> State:
        worst = max(self.partitions, key=lambda each: _WORST_LAST.index(each.standing))
        if worst.standing is Standing.LIVE:
            # Whatever hangs, and however: who was not answered for so long is not live.
            silent = asyncio.get_running_loop().time() - min(e.heard for e in self.partitions)
            if silent > SILENT_SECONDS:
                return State(Standing.BROKER_AWAY, "the broker has not answered for a while")
        return State(worst.standing, worst.why)
