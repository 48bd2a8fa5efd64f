"""What do the desks of this worker hold? Read when Prometheus asks, from values that never change.

Asked in the thread of the server: a desk is immutable, so nothing has to wait for anything.
Labels are states and causes of our own, and numbers of partitions.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.site import Clock as RegionClock
from dispatch.contracts.team import TeamState
from dispatch.desk.state import Desk
from streams.clock import Clock
from streams.health import Cause, Health

WAITING: Final = (
    IncidentState.RECEIVED,
    IncidentState.TRIAGED,
    IncidentState.SEEKING,
    IncidentState.OFFERED,
    IncidentState.WITH_PERSON,
)
"""Nobody is on the way yet."""

Desks = Callable[[], Mapping[int, Desk]]
"""The desks that this worker holds now, by partition."""


class DeskFigures(Collector):
    """Gauges of one worker: who waits, which teams there are, which partitions decide."""

    def __init__(self, desks: Desks, health: Health, clock: Clock) -> None:
        """Says what to read; nothing is read yet.

        Args:
            desks: The desks that this worker holds now.
            health: How its partitions stand.
            clock: This machine's time: the now of regions whose clock is the broker.
        """
        self._desks = desks
        self._health = health
        self._clock = clock

    def describe(self) -> Iterable[GaugeMetricFamily]:
        """Nothing: what it collects is not known before it is asked."""
        return ()

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The gauges as of now."""
        yield from self._incidents()
        yield from self._standing()

    def _incidents(self) -> Iterator[GaugeMetricFamily]:
        states, teams, oldest = Counter[IncidentState](), Counter[TeamState](), 0
        wall = int(self._clock())
        for desk in self._desks().values():
            for region in desk.regions.values():
                now = region.now if region.clock is RegionClock.EVENT else wall
                for one in region.incidents.values():
                    if _waits(one):
                        states[one.state] += 1
                        oldest = max(oldest, now - one.heard_at)
                teams.update(team.state for team in region.teams.values())
        waiting = GaugeMetricFamily(
            "alongside_incidents_waiting",
            "Incidents for which nobody is on the way yet.",
            labels=["state"],
        )
        for state in WAITING:
            waiting.add_metric([state.value], states[state])
        yield waiting
        yield GaugeMetricFamily(
            "alongside_oldest_waiting_seconds",
            "How long the one who has waited longest has waited; 0 if nobody waits.",
            value=oldest,
        )
        there = GaugeMetricFamily("alongside_teams", "Teams by status.", labels=["status"])
        for status in TeamState:
            there.add_metric([status.value], teams[status])
        yield there

    def _standing(self) -> Iterator[GaugeMetricFamily]:
        ready = GaugeMetricFamily(
            "alongside_desk_ready", "1 where the partition decides.", labels=["partition"]
        )
        alarms = GaugeMetricFamily(
            "alongside_desk_alarms", "Partitions with this alarm.", labels=["cause"]
        )
        standing = Counter[Cause]()
        for number, health in sorted(self._health.partitions.copy().items()):
            ready.add_metric([str(number)], health.ready)
            standing.update(health.alarms.copy().keys())
        for cause in Cause:
            alarms.add_metric([cause.value], standing[cause])
        yield ready
        yield alarms


def _waits(incident: Incident) -> bool:
    return incident.state in WAITING and not incident.test
