"""Steps on a real log have their effects on ``dispatch.out``, once under each id."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import builders
import pytest
from builders import REGION, a_call, a_team
from prometheus_client import generate_latest
from topics_in_memory import eventually

from dispatch.contracts.command import Erase, ExpireEffect, read_command
from dispatch.contracts.step import hash_of, step_from
from dispatch.desk.effects import effects_of
from streams.agent_parts import EffectsParts, effects_parts, shared
from streams.app import Role, build_app
from streams.groupless import GrouplessTopic
from streams.placement import partition_of
from streams.record import Outgoing, Record
from streams.settings import Settings

SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


class Outside:
    """A desk that writes its log, and someone who reads everything."""

    def __init__(self, settings: Settings) -> None:
        self.common = shared(settings)
        self.desk = _adopted(int(time.time()))
        self.put = 0

    def offered(self) -> None:
        """A call for which a team is asked."""
        self.desk.send(a_team(shift_until=self.desk.now + 3600))
        step = self.desk.send(a_call(facts=SOME))
        assert "offer_made" in builders.names(step), builders.names(step)

    async def append(self) -> None:
        for raw in self.desk.log[self.put :]:
            await self.send("desk.log", raw, key=REGION.encode())
        self.put = len(self.desk.log)

    async def send(self, topic: str, value: bytes, **over: object) -> None:
        await self.common.sender.send(
            Outgoing(**{"topic": self.common.full(topic), "value": value, "partition": 0} | over)
        )

    async def all(self, name: str) -> list[Record]:
        topic = self.common.topic(name)
        found: list[Record] = []
        try:
            for partition in await topic.partitions():
                found += await read_all(topic, partition)
        finally:
            await topic.close()
        return found

    async def ids(self) -> list[str]:
        return [(one.header("ce_id") or b"").decode() for one in await self.all("dispatch.out")]

    def expected(self) -> list[str]:
        return [
            effect.id
            for raw in self.desk.log[: self.put]
            for effect in effects_of(step_from(raw), hash_of(raw))
        ]


def _adopted(now: int) -> builders.World:
    """A desk of today: an offer of T0 would be too late."""
    desk = builders.World(adopt=False)
    desk.now = now
    person = {"region": REGION, "actor": "person:ada"}
    desk.send(builders.AdoptSite(hash=desk.site.hash, **person))
    desk.send(builders.AdoptPolicy(hash=desk.policy.hash, signatures=builders.SIGNED, **person))
    desk.send(builders.SetMode(mode="automatic", **person))
    return desk


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
    try:
        yield around
    finally:
        await around.common.close()


@asynccontextmanager
async def the_parts(settings: Settings) -> AsyncIterator[EffectsParts]:
    """The effects agent as a worker has it, without Faust."""
    common = shared(settings)
    try:
        yield effects_parts(common, ours=lambda _name: {0: 1})
    finally:
        await common.close()


async def test_a_new_worker_goes_on_at_the_checkpoint_and_repeats_nothing(kafka_site):
    """The chain is verified at the checkpoint's offset and followed from there."""
    async with outside(kafka_site) as around:
        around.offered()
        await around.append()
        async with the_parts(kafka_site) as parts:
            for _ in range(3):
                await parts.loop.look(0)
        first = await around.ids()
        around.desk.send(a_call("c2", facts=SOME))
        await around.append()
        async with the_parts(kafka_site) as parts:
            for _ in range(3):
                await parts.loop.look(0)
        second, expected = await around.ids(), around.expected()

    assert first == expected[: len(first)]
    assert second == expected


async def test_with_the_switch_on_the_offer_comes_back_to_the_inbox(kafka_site):
    """In the partition of its region, under an origin by which a repetition is recognized."""
    kafka_site.switch_file.parent.mkdir(parents=True, exist_ok=True)
    kafka_site.switch_file.touch()
    async with outside(kafka_site) as around:
        around.offered()
        await around.append()
        async with the_parts(kafka_site) as parts:
            for _ in range(3):
                await parts.loop.look(0)
        [record] = await around.all("desk.inbox")
        log_id = await around.common.ids.of(around.common.full("desk.log"))
        sent = await around.all("dispatch.out")

    back = read_command(record.value or b"")
    assert isinstance(back, ExpireEffect)
    assert back.why == "switched_off"
    assert back.origin is not None
    assert back.origin[:3] == (f"{log_id}/effects", 0, len(around.desk.log) - 1)
    assert record.partition == partition_of(REGION, kafka_site.partitions)
    assert b"org.alongside.offer.made.v1" not in [one.header("ce_type") for one in sent]


async def test_an_erased_call_leaves_nothing_but_tombstones(kafka_site):
    """In every partition where something of it lies."""
    async with outside(kafka_site) as around:
        for number in range(6):
            await around.send(
                "desk.private", b"words", key=f"c1/{number}".encode(), partition=number % 4
            )
        await around.send("desk.private", b"words", key=b"c2/1")
        around.desk.send(a_call())
        around.desk.send(Erase(call="c1", region=REGION, actor="person:ada"))
        await around.append()
        async with the_parts(kafka_site) as parts:
            for _ in range(3):
                await parts.loop.look(0)
            removed = await parts.eraser.sweep()
        left = {record.key: record.value for record in await around.all("desk.private")}

    assert removed == 6
    assert {key for key, value in left.items() if value is not None} == {b"c2/1"}


@pytest.mark.timeout(150)
async def test_a_worker_lets_effects_out(kafka_site):
    """Faust and all, from an event to ``dispatch.out`` and to the figures."""
    kafka_site.data.mkdir(parents=True, exist_ok=True)
    built = build_app(kafka_site, roles=frozenset({Role.EFFECTS}))
    async with outside(kafka_site) as around:
        around.offered()
        await around.append()
        starting = asyncio.create_task(built.app.start())
        try:
            await eventually(lambda: _all_out(around), seconds=60)
            around.desk.send(a_call("c2", facts=SOME))
            await around.append()
            await eventually(lambda: _all_out(around), seconds=30)
            shown = generate_latest(built.metrics.registry).decode()
        finally:
            await built.app.stop()
            await asyncio.wait({starting}, timeout=10)
            await built.close()
        ids, expected = await around.ids(), around.expected()

    assert ids == expected
    assert 'alongside_offers_total{outcome="made"} ' in shown


async def _all_out(around: Outside) -> bool:
    return set(await around.ids()) >= set(around.expected())
