"""The whole way of a call without a broker: ingest, the real core and its effects, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from builders import SIGNED

from dispatch.contracts.command import (
    AdoptPolicy,
    AdoptSite,
    Command,
    ReportTeam,
    SetMode,
    read_command,
)
from dispatch.contracts.incident import Incident
from dispatch.contracts.site import OperatingMode, Site
from dispatch.contracts.site_text import site_from
from dispatch.contracts.step import Step, step_bytes
from dispatch.contracts.team import Team
from dispatch.desk.asking import Given, Question
from dispatch.desk.decide import decide
from dispatch.desk.effects import effects_of
from dispatch.desk.fold import fold
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.nearness import NEAR
from dispatch.desk.state import Desk
from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.city.feeder import City, Feeder
from streams.city.place import FOLDER, outlines
from streams.city.region import REGIONS
from streams.dead_letter import received
from streams.effects.outgoing import effect_record
from streams.ingest.vocabulary import vocabulary
from streams.making import Buried, Making
from streams.placement import partition_of
from streams.positions.table import PositionTable
from streams.record import Outgoing, Record
from streams.settings import Settings
from streams.texts import texts_of

START = 1_803_931_200  # 2027-03-01, 14:00 in Chicago
HOUR = 3600


@dataclass
class World:
    """Implements the feeder's `Sender` and `Follows`; every region's desk is in one partition."""

    settings: Settings
    policy: Policy
    sites: dict[str, Site] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    log: list[bytes] = field(default_factory=list)
    letters: list[Record] = field(default_factory=list)
    buried: list[str] = field(default_factory=list)
    waiting: list[Record] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desks = {n: Desk.empty(n) for n in range(self.settings.partitions)}
        self.ends: dict[tuple[str, int], int] = {}
        self.appended = START - 12 * HOUR
        self.real = 0.0
        self.mute_for = 0.0
        """So many real seconds long nothing is heard."""
        self.fail_sends = 0
        self.told: list[Record] = []
        self.positions = PositionTable()
        self._router = NearestRouter(GreatCircle())
        self._making = Making(secret=b"0" * 64, vocabulary=vocabulary())

    def policy_of(self, hash_: str) -> Policy | None:
        return self.policy if hash_ == self.policy.hash else None

    def site(self, hash_: str) -> Site | None:
        return next((site for site in self.sites.values() if site.hash == hash_), None)

    def adopt(self) -> None:
        for region in REGIONS:
            site = site_from((FOLDER / f"{region.code}.toml").read_bytes())
            assert isinstance(site, Site), site
            self.sites = {**self.sites, site.region: site}
            common = {"region": site.region, "actor": "person:test"}
            self._do(AdoptSite(**common, hash=site.hash))
            self._do(AdoptPolicy(**common, hash=self.policy.hash, signatures=SIGNED))
            self._do(SetMode(**common, mode=OperatingMode.AUTOMATIC))

    def log_records(self) -> list[Record]:
        return [record for record in self.told if record.topic == "desk.log"]

    def running_crews(self) -> list[Team]:
        regions = [self.desk_of(region.code).region(region.code) for region in REGIONS]
        return [t for r in regions for t in r.teams.values() if t.state in RUNNING]

    def incident(self, incident_id: str) -> Incident:
        regions = [self.desk_of(region.code).region(region.code) for region in REGIONS]
        return next(r.incidents[incident_id] for r in regions if incident_id in r.incidents)

    def desk_of(self, region: str) -> Desk:
        return self.desks[partition_of(region, self.settings.partitions)]

    async def send(self, out: Outgoing) -> int:
        if self.fail_sends:
            self.fail_sends -= 1
            raise ConnectionError("away")
        where = (out.topic, out.partition or 0)
        offset = self.ends.get(where, 0)
        if out.topic == "desk.inbox":
            offset = self.desks[out.partition or 0].head.answered + 1
            self._do(read_command(out.value or b""))
            return offset
        self.ends[where] = offset + 1
        record = Record(
            topic=out.topic,
            partition=out.partition or 0,
            offset=offset,
            key=out.key,
            value=out.value,
            headers=out.headers,
            timestamp=self.appended * 1000,
        )
        self.letters.append(record)
        if out.topic == "positions":
            self._hear_position(record)
            return offset
        made = self._making.make(record, f"id-{out.topic}", self.sites)
        if isinstance(made, Buried):
            self.buried.append(made.reason)
            told = received(record, out.topic, f"id-{out.topic}", made.reason, "dispatch.out")
            self._put(told.topic, told.key, told.value, told.headers)
            return offset
        for placed in made:
            self._do(placed.command)
        return offset

    async def some(self, seconds: float) -> Sequence[Record]:
        if self.waiting and self.real < self.mute_for:
            self.real += seconds
            return []
        found, self.waiting = self.waiting, []
        if not found:
            self.real += seconds
        return found

    async def pause(self, seconds: float) -> None:
        self.real += seconds

    def _hear_position(self, record: Record) -> None:
        """As the worker does: kept in its table, and told to the desk once in a while."""
        assert self.positions.take(record, self.sites) == ""
        for code in self.sites:
            for team in self.desk_of(code).region(code).teams.values():
                found = self.positions.of(code, team.id)
                if found and found.at > team.heard_at + (600 if team.located else 0):
                    self._do(
                        ReportTeam(
                            region=code,
                            actor="desk:positions",
                            what="heard",
                            team=team.id,
                            at=found.at,
                        )
                    )

    def _do(self, command: Command) -> None:
        number = partition_of(command.region, self.settings.partitions)
        desk = self.desks[number]
        given = Given(
            offset=desk.head.answered + 1,
            appended=self.appended,
            engine="test",
            incarnation="inbox/log",
        )
        shelf = _Shelf(self)
        step = decide(desk, command, given, {}, shelf, self._router)
        if isinstance(step, Question):
            answers = {
                asked: self.positions.answer(asked) if asked.startswith(NEAR) else "here"
                for asked in step.asks
            }
            step = decide(desk, command, given, answers, shelf, self._router)
        assert isinstance(step, Step)
        raw = step_bytes(step)
        self.desks[number] = fold(desk, raw).desk
        self.steps.append(step)
        self.log.append(raw)
        self._put("desk.log", b"", raw, (), number)
        for effect in effects_of(step, self.desks[number].head.hash):
            out = effect_record(effect, "dispatch.out", late=False)
            self._put(out.topic, out.key, out.value, out.headers)

    def _put(self, topic, key, value, headers, partition=0) -> None:
        offset = self.ends.get((topic, partition), 0)
        self.ends[topic, partition] = offset + 1
        record = Record(
            topic=topic,
            partition=partition,
            offset=offset,
            key=key,
            value=value,
            headers=headers,
        )
        self.waiting.append(record)
        self.told.append(record)


class _Shelf:
    def __init__(self, world: World) -> None:
        self._world = world

    def policy(self, hash_: str) -> Policy | None:
        return self._world.policy_of(hash_)

    def site(self, hash_: str) -> Site | None:
        return self._world.site(hash_)


@pytest.fixture(scope="session")
def policy() -> Policy:
    [text] = texts_of("alder", None, "national-guidance")
    found = load(text.raw)
    assert isinstance(found, Policy)
    return found


@pytest.fixture(scope="session")
def new_world(policy):
    """Makes worlds whose desks have adopted everything."""

    def make(**over) -> World:
        made = World(settings=Settings(), policy=policy, **over)
        made.adopt()
        return made

    return make


@pytest.fixture(scope="session")
def new_feeder():
    """Makes feeders of a city that goes as fast as it can."""

    def make(world: World, **over) -> Feeder:
        city = City(
            **{
                "seed": 1,
                "start": START,
                "regions": REGIONS,
                "outlines": outlines(),
                "speed": 1e9,
            }
            | over
        )
        return Feeder(
            city,
            settings=world.settings,
            sender=world,
            tail=world,
            topic_ids={name: f"id-{name}" for name in ("calls.911", "calls.988", "teams")},
            real=lambda: world.real,
            pause=world.pause,
        )

    return make
