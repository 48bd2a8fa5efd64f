"""Two desks, one worker, a real broker: a 988 line hands a call over to a county."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import orjson
import pytest
from builders import NEAR as STATION
from builders import SIGNING, a_call, a_team
from topics_in_memory import eventually

from dispatch.contracts.command import AcceptOffer, Command, ReportTeam, command_bytes
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.team import TeamState
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk
from streams.agent_parts import shared
from streams.groupless import GrouplessTopic
from streams.node import free_port
from streams.placement import partition_of
from streams.record import Outgoing, Record
from streams.settings import PREFIX, Settings

SECONDS = 60.0
"""For a worker on two busy cores."""
LINE, COUNTY = "line", "county"
SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}

SITE = """
region = "{region}"
name = "{region}"
profile = "national-guidance"
clock = "broker"
time_zone = "America/Chicago"
density = "urban"
h3_resolution = 8
queue_holder = "position:{region}"
supervisor = "position:supervisor"
standing_path = "As before."
shadow_tells_life_threat = true
credentials_checked_by = "Nobody: the crews are invented."
{more}
[[sources]]
name = "{region}/calls"
topic = "calls.988"
holder = "position:{region}"
holds_criminal_justice_data = false
"""


class Worker:
    """A running `alongside worker` that does everything."""

    def __init__(self, settings: Settings, port: int) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streams", "worker"],
            env=environment(settings) | {f"{PREFIX}METRICS_PORT": str(port)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)

    def says(self, words: str) -> bool:
        return any(words in line for line in self.lines)

    def end(self, number: signal.Signals = signal.SIGKILL) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(20)
        self._reading.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def environment(settings: Settings) -> dict[str, str]:
    return os.environ | {
        f"{PREFIX}KAFKA_BOOTSTRAP": settings.kafka_bootstrap,
        f"{PREFIX}TOPIC_PREFIX": settings.topic_prefix,
        f"{PREFIX}APP_ID": settings.app_id,
        f"{PREFIX}PARTITIONS": str(settings.partitions),
        f"{PREFIX}DATA": str(settings.data),
    }


class Around:
    """Says what people and sources say, and reads what the desks say."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.common = shared(settings)

    async def say(self, command: Command) -> None:
        await self.common.sender.send(
            Outgoing(
                topic=self.common.full("desk.inbox"),
                key=command.region.encode(),
                value=command_bytes(command),
                partition=partition_of(command.region, self.settings.partitions),
            )
        )

    async def desk(self, region: str) -> Desk:
        """The desk as its log says."""
        number = partition_of(region, self.settings.partitions)
        found = Desk.empty(number)
        for record in await self.all("desk.log", number):
            found = fold(found, record.value or b"").desk
        return found

    async def incidents(self, region: str) -> list[Incident]:
        return list((await self.desk(region)).region(region).incidents.values())

    async def incident(self, region: str) -> Incident | None:
        found = await self.incidents(region)
        assert len(found) <= 1
        return found[0] if found else None

    async def state(self, region: str) -> IncidentState | None:
        one = await self.incident(region)
        return one.state if one is not None else None

    async def becomes(self, region: str, state: IncidentState) -> None:
        async def it_is() -> bool:
            return await self.state(region) is state

        await eventually(it_is, seconds=SECONDS)

    async def all(self, name: str, partition: int) -> list[Record]:
        topic = self.common.topic(name)
        try:
            return await _read_all(topic, partition)
        finally:
            await topic.close()


async def _read_all(topic: GrouplessTopic, partition: int) -> list[Record]:
    at, end = await topic.first(partition), await topic.end(partition)
    found: list[Record] = []
    while at < end:
        batch = await topic.read(partition, at)
        found += batch.records
        at = batch.position
    return found


@asynccontextmanager
async def around_of(settings: Settings) -> AsyncIterator[Around]:
    around = Around(settings)
    try:
        yield around
    finally:
        await around.common.close()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def worker(kafka_site: Settings, port: int) -> Iterator[Worker]:
    started = Worker(kafka_site, port)
    yield started
    started.end()


def adopt(settings: Settings, folder: Path, region: str, more: str = "") -> None:
    """As a person does it."""
    file = folder / f"{region}.toml"
    file.write_text(SITE.format(region=region, more=more))
    words = f"policy adopt --site {file} --profile national-guidance --region {region} --by ada"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "streams", *words.split()),
            *("--mode", "automatic", "--wait", "40", *SIGNING),
        ],
        env=environment(settings),
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(240)
async def test_a_line_hands_a_call_over_to_a_county_and_both_end_as_they_should(
    kafka_site: Settings, worker: Worker, port: int, tmp_path: Path
) -> None:
    """Neither desk has it twice, and none forgets it; the figures of every part are served."""
    number, there = (partition_of(name, kafka_site.partitions) for name in (LINE, COUNTY))
    assert number != there
    await eventually(lambda: worker.says("ready"), lambda: worker.lines, SECONDS)
    await asyncio.to_thread(adopt, kafka_site, tmp_path, LINE, f'hands_over_to = "{COUNTY}"')
    await asyncio.to_thread(adopt, kafka_site, tmp_path, COUNTY)
    now = int(time.time())
    async with around_of(kafka_site) as around:
        await around.say(a_team(region=COUNTY, station=STATION, shift_until=now + 3600))
        await around.say(
            a_call(region=LINE, at=now, channel="988", source="line/calls", facts=SOME)
        )

        await around.becomes(LINE, IncidentState.ENDED)
        await around.becomes(COUNTY, IncidentState.OFFERED)
        county = await around.incident(COUNTY)
        assert county is not None
        await around.say(_accepts(county.offers[-1].id))
        for state in (TeamState.EN_ROUTE, TeamState.ON_SCENE, TeamState.AVAILABLE):
            await around.say(_is(state))
        await around.say(
            a_call(
                region=COUNTY,
                what="closed",
                at=now,
                channel="988",
                source="line/calls",
                follow_up="declined",
            )
        )
        await around.becomes(COUNTY, IncidentState.ENDED)

        line, county = await around.incident(LINE), await around.incident(COUNTY)
        log_steps = await around.all("desk.log", number)
        progress = {r.key for r in await around.all("progress", 0)}
        shown = await asyncio.to_thread(_figures, port)
    code = worker.end(signal.SIGTERM)

    assert line is not None
    assert county is not None
    assert (line.outcome, line.holder) == ("handed_over", f"desk:{COUNTY}")
    assert (county.outcome, county.channel) == ("served", "988")
    assert [fact.value for fact in county.facts] == [fact.value for fact in line.facts]
    assert f"courier/desk.log/{number}/{there}".encode() in progress
    origins = [orjson.loads(r.value or b"")["origin"] for r in log_steps]
    assert len([one for one in origins if one and one[0].endswith("/courier")]) == 1
    for name in (
        "alongside_decision_seconds_count",
        "alongside_desk_ready",
        "alongside_teams",
        "alongside_incidents_waiting",
        'alongside_calls_total{channel="988"} 2.0',
    ):
        assert name in shown
    assert code == 0


@pytest.mark.timeout(300)
async def test_a_killed_worker_forgets_no_hand_over_and_doubles_none(
    kafka_site: Settings, worker: Worker, port: int, tmp_path: Path
) -> None:
    """Another one goes on where the lanes stood, and what it repeats is recognized."""
    await eventually(lambda: worker.says("ready"), lambda: worker.lines, SECONDS)
    for region, more in ((LINE, f'hands_over_to = "{COUNTY}"'), (COUNTY, "")):
        await asyncio.to_thread(adopt, kafka_site, tmp_path, region, more)
    now = int(time.time())
    async with around_of(kafka_site) as around:
        for n in range(MANY):
            await around.say(_contact(n, now))

        async def begun() -> bool:
            return len(await around.incidents(COUNTY)) > MANY // 10

        await eventually(begun, seconds=SECONDS)
        worker.end(signal.SIGKILL)
        second = Worker(kafka_site, port)
        try:

            async def all_over() -> bool:
                found = await around.incidents(LINE)
                return [one.outcome for one in found] == ["handed_over"] * MANY

            await eventually(all_over, lambda: second.lines, SECONDS)
            line, county = await around.incidents(LINE), await around.incidents(COUNTY)
        finally:
            second.end()

    assert sorted(one.call for one in county) == sorted(one.call for one in line)
    assert len({one.call for one in county}) == len(county) == MANY


MANY = 100


def _contact(number: int, now: int) -> Command:
    return a_call(f"c{number}", region=LINE, at=now, channel="988", source="line/calls", facts=SOME)


def _accepts(offer: str) -> AcceptOffer:
    return AcceptOffer(region=COUNTY, actor="team:north", offer=offer, team="north", arrival=300)


def _is(state: TeamState) -> ReportTeam:
    return ReportTeam(region=COUNTY, actor="team:north", what="status", team="north", state=state)


def _figures(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        return answer.read().decode()
