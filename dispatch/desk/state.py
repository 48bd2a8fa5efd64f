"""What a partition's desks know: the fold of their log and of nothing else."""

from dataclasses import dataclass, field

from immutables import Map

from dispatch.contracts.incident import Incident
from dispatch.contracts.quickly import quickly_made
from dispatch.contracts.site import Clock, OperatingMode
from dispatch.contracts.team import Team, Worker
from dispatch.desk.chain import Head, genesis
from dispatch.desk.timetable import Timetable
from dispatch.desk.traces import Traces


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One region's desk. It starts in shadow mode, without policy and site."""

    name: str
    seq: int = 0
    now: int = 0
    policy: str = ""
    site: str = ""
    mode: OperatingMode = OperatingMode.SHADOW
    clock: Clock = Clock.BROKER
    incidents: Map[str, Incident] = Map()
    calls: Map[str, str] = Map()
    """Call to the newest incident that was opened for it."""
    teams: Map[str, Team] = Map()
    workers: Map[str, Worker] = Map()
    """Who was on a roster in the last days, by pseudonym."""
    entrusted: Map[str, int] = Map()
    """Of each peer: with how many people's next contact they are entrusted."""
    waiting: Map[str, None] = Map()
    """Incidents that seek a team and have no open offer."""
    planned: tuple[tuple[str, str], ...] = ()
    """Adoptions that take effect later: (``adopt_policy`` or ``adopt_site``, hash)."""
    signed: tuple[tuple[str, str], ...] = ()
    """Who signed the policy in force: pairs of role and pseudonym, sorted by role."""
    planned_signed: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """Who signed policies that are planned: (hash, signatures)."""
    redecide: str | None = None
    """After a new policy or mode: the id up to which open incidents have been looked at again."""
    traces: Traces = Map()
    """By what incidents can be found that may be about the same thing; made of them alone."""
    timetable: Timetable = field(default_factory=Timetable)


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The desks of one partition, as of the head of their chain."""

    partition: int
    head: Head
    now: int = 0
    incarnation: str = ""
    regions: Map[str, Region] = Map()
    origins: Map[tuple[str, int], tuple[int, int]] = Map()
    """The highest (offset, index) answered for each (topic id, partition) of origin."""

    @classmethod
    def empty(cls, partition: int) -> "Desk":
        """The desk before the first step."""
        return cls(partition=partition, head=genesis(partition))

    def region(self, name: str) -> Region:
        """The region's desk, new if nothing has been heard of it."""
        known = self.regions.get(name)
        return known if known is not None else Region(name=name)

    def with_region(self, region: Region) -> "Desk":
        """The desks with this region in place of the old one."""
        return Desk(  # not by ``replace``: it happens with every event
            partition=self.partition,
            head=self.head,
            now=self.now,
            incarnation=self.incarnation,
            regions=self.regions.set(region.name, region),
            origins=self.origins,
        )

    def next_due(self) -> int | None:
        """The earliest deadline of all broker-clock regions, in epoch seconds."""
        dues = [
            due
            for region in self.regions.values()
            if region.clock is Clock.BROKER and (due := region.timetable.first) is not None
        ]
        return min(dues, default=None)

    def texts(self) -> frozenset[str]:
        """Hashes of the policies and sites without which this desk cannot decide."""
        hashes: set[str] = set()
        for region in self.regions.values():
            hashes |= {region.policy, region.site}
            hashes |= {hash_ for _, hash_ in region.planned}
        return frozenset(hashes - {""})
