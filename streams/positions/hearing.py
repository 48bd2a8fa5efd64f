"""Which teams were heard again by their positions? The desk is told, and nothing else of them.

Positions come every few seconds, a lease lasts for minutes: so a desk is told when a third of the
lease has gone by since it last heard of the team. It may be told twice; that changes nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Final

import structlog

from dispatch.contracts.command import ReportTeam, command_bytes
from dispatch.contracts.site import Clock
from dispatch.contracts.team import TeamState
from dispatch.desk.ports import Shelf
from dispatch.desk.state import Region
from streams.partition import Partition
from streams.positions.table import PositionTable
from streams.work import place_of

EVERY_SECONDS: Final = 2.0
PATIENCE: Final = 30.0
"""Seconds after which a team that the desk still has not heard of is told of again."""
ACTOR: Final = "desk:positions"

_log = structlog.get_logger(__name__)


class Hearing:
    """Tells the desks of this worker which teams were heard again."""

    def __init__(
        self,
        table: PositionTable,
        shelf: Shelf,
        *,
        partitions: Callable[[], Mapping[int, Partition]],
        send_seconds: float,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nobody has been told anything.

        Args:
            table: Where teams were last.
            shelf: Knows how long a lease is in each region.
            partitions: Those that this worker has now.
            send_seconds: How long to wait for an acknowledgement.
            pause: Waits for so many seconds.
        """
        self._table = table
        self._shelf = shelf
        self._partitions = partitions
        self._send_seconds = send_seconds
        self._pause = pause
        self._told: dict[tuple[str, str], tuple[int, float]] = {}

    async def run(self) -> None:
        """Nothing; comes back when canceled."""
        try:
            while True:
                await self._pause(EVERY_SECONDS)
                for part in self._here().values():
                    await self.tell(part)
        except asyncio.CancelledError:
            return

    def _here(self) -> Mapping[int, Partition]:
        try:
            return self._partitions()
        except Exception as error:  # noqa: BLE001 - a consumer that has not started has nothing yet
            _log.debug("nothing_is_ours_yet", error=type(error).__name__, at=place_of(error))
            return {}

    async def tell(self, part: Partition) -> None:
        """Nothing; appends a command for each team of the partition that was heard again."""
        if not part.fresh or part.given_up:
            return
        try:
            for command in list(self._heard(part)):
                async with asyncio.timeout(self._send_seconds):
                    await part.inbox.append(command_bytes(command), command.region)
        except Exception as error:  # noqa: BLE001 - the next look comes in two seconds
            _log.warning(
                "teams_heard_not_told",
                partition=part.number,
                error=type(error).__name__,
                at=place_of(error),
            )

    def _heard(self, part: Partition) -> Iterator[ReportTeam]:
        now = asyncio.get_running_loop().time()
        for region in part.desk.regions.values():
            third = self._lease(region) // 3
            for team in region.teams.values():
                position = self._table.of(region.name, team.id)
                if position is None or team.state is TeamState.OFF_SHIFT:
                    continue
                # The first is heard also where it is of the second in which the shift began.
                if position.at < team.heard_at + (third if team.located else 0):
                    continue
                at, when = self._told.get((region.name, team.id), (-1, float("-inf")))
                came = team.located and team.heard_at >= at
                if not came and now - when < PATIENCE:
                    continue  # told, and the desk has not come to it yet
                self._told[region.name, team.id] = (position.at, now)
                yield ReportTeam(
                    region=region.name,
                    actor=ACTOR,
                    what="heard",
                    team=team.id,
                    at=position.at if region.clock is Clock.EVENT else None,
                )

    def _lease(self, region: Region) -> int:
        site = self._shelf.site(region.site)
        return site.availability_lease if site is not None else 900
