"""Calls on a real broker become commands; the last one, and one whose event was dropped, too."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from topics_in_memory import eventually

from dispatch.contracts.command import ReportCall, read_command
from dispatch.contracts.site import Site
from dispatch.contracts.site_text import site_from
from streams.agent_parts import Shared, ingest_loops, shared
from streams.app import Role, build_app
from streams.exactly_next import ExactlyNext
from streams.groupless import GrouplessTopic
from streams.placement import partition_of
from streams.record import Outgoing, Record
from streams.settings import Settings
from streams.work import Hint

TEXT = (Path(__file__).parents[2] / "deploy/sites/example.toml").read_bytes()
SOURCE = b"springfield/cad"


def the_site() -> Site:
    found = site_from(TEXT)
    assert isinstance(found, Site)
    return found


SITE = the_site()


class Outside:
    """What stands around ingest: a source that sends, and someone who reads everything."""

    def __init__(self, settings: Settings) -> None:
        self.common: Shared = shared(settings)
        self.settings = settings
        self.number = 0

    async def declare(self) -> None:
        await self._send("policies", TEXT, key=SITE.hash.encode(), headers=(("kind", b"site"),))

    async def call(self, raw: bytes = b"", partition: int = 0) -> None:
        self.number += 1
        body = {"call": f"c{self.number}", "narrative": "words"}
        await self._send(
            "calls.911",
            raw or json.dumps(body).encode(),
            key=b"k",
            headers=(
                ("ce_specversion", b"1.0"),
                ("ce_type", b"org.alongside.call.opened.v1"),
                ("ce_source", SOURCE),
                ("ce_id", f"e{self.number}".encode()),
            ),
            partition=partition,
        )

    async def _send(self, topic: str, value: bytes, **over: object) -> None:
        await self.common.sender.send(
            Outgoing(**{"topic": self.common.full(topic), "value": value, "partition": 0} | over)
        )

    async def all(self, name: str) -> list[Record]:
        """Everything that lies on the topic, in order within a partition."""
        topic = self.common.topic(name)
        found: list[Record] = []
        try:
            for partition in await topic.partitions():
                found += await read_all(topic, partition)
        finally:
            await topic.close()
        return found

    async def commands(self) -> list[ReportCall]:
        read = [read_command(record.value or b"") for record in await self.all("desk.inbox")]
        return [one for one in read if isinstance(one, ReportCall)]


async def read_all(topic: GrouplessTopic, partition: int) -> list[Record]:
    at, end = await topic.first(partition), await topic.end(partition)
    found: list[Record] = []
    while at < end:
        batch = await topic.read(partition, at)
        found += batch.records
        at = batch.position
    return found


@asynccontextmanager
async def outside(settings: Settings) -> AsyncIterator[Outside]:
    around = Outside(settings)
    await around.declare()
    try:
        yield around
    finally:
        await around.common.close()


@asynccontextmanager
async def a_loop(settings: Settings) -> AsyncIterator[ExactlyNext]:
    """Ingest's loop over calls.911 as a worker has it, without Faust."""
    common = shared(settings)
    loops = ingest_loops(common, ours=lambda _name: {0: 1, 1: 1})
    try:
        yield loops[common.full("calls.911")]
    finally:
        await common.close()


async def test_a_dropped_event_and_one_that_nobody_told_of_become_commands(kafka_site):
    """An event is a hint; the topic and the checkpoint say what there is."""
    async with outside(kafka_site) as around, a_loop(kafka_site) as loop:
        for _ in range(4):
            await around.call()
        records = [record for record in await around.all("calls.911") if record.partition == 0]
        await loop.take(Hint(records[2], 1))
        first = len(await around.commands())
        await loop.look(0)
        await loop.look(0)
        commands = await around.commands()
        private = await around.all("desk.private")

    assert first == 3
    assert [command.origin[2] for command in commands if command.origin] == [0, 1, 2, 3]
    assert {f"{c.call}/{c.private}".encode() for c in commands} == {r.key for r in private}


async def test_a_new_worker_goes_on_at_the_checkpoint(kafka_site):
    """What is written down is done; what is not is done again and recognized by its origin."""
    async with outside(kafka_site) as around:
        await around.call()
        async with a_loop(kafka_site) as loop:
            for _ in range(3):
                await loop.look(0)
        await around.call()
        async with a_loop(kafka_site) as loop:
            for _ in range(3):
                await loop.look(0)
        commands = await around.commands()

    assert [command.origin[2] for command in commands if command.origin] == [0, 1]


async def test_a_body_larger_than_an_event_may_be_is_a_dead_letter_byte_for_byte(kafka_site):
    """The topic for dead letters takes what the topics of sources take, and the headers."""
    raw = b'{"call": "' + b"x" * (1024 * 1024 + 10) + b'"}'
    async with outside(kafka_site) as around, a_loop(kafka_site) as loop:
        await around.call(raw)
        for _ in range(3):
            await loop.look(0)
        [letter] = await around.all("dead.letters")
        told = await around.all("dispatch.out")

    assert letter.value == raw
    assert letter.header("alongside_reason") == b"too_large"
    assert [one.header("ce_type") for one in told] == [b"org.alongside.deadletter.received.v1"]


async def test_a_worker_takes_calls_in_on_every_partition(kafka_site):
    """Faust and all: words, commands in the region's partition, a dead letter and who is told."""
    built = build_app(kafka_site, roles=frozenset({Role.INGEST}))
    async with outside(kafka_site) as around:
        for partition in range(kafka_site.partitions):
            await around.call(partition=partition)
        await around.call(b"nonsense")
        starting = asyncio.create_task(built.app.start())
        try:
            await eventually(lambda: _enough(around, 4), seconds=60)
            await around.call(partition=3)
            await eventually(lambda: _enough(around, 5), seconds=30)
        finally:
            await built.app.stop()
            await asyncio.wait({starting}, timeout=10)
            await built.close()
        inbox = await around.all("desk.inbox")
        letters = await around.all("dead.letters")

    assert {record.partition for record in inbox} == {partition_of(SITE.region, 4)}
    assert {record.key for record in inbox} == {SITE.region.encode()}
    assert [letter.value for letter in letters] == [b"nonsense"]


async def _enough(around: Outside, number: int) -> bool:
    letters = await around.all("dead.letters")
    return len(await around.commands()) >= number and len(letters) == 1
