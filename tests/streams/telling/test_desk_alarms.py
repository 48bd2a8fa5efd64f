"""A person is told when a desk does not decide: once for each cause, and of nothing fleeting."""

import asyncio

import orjson
import pytest
import structlog
from topics_in_memory import MemoryBroker, Pause

from streams.health import Cause, Health
from streams.telling.alarms import DeskAlarms

T0 = 1_782_907_200
OUT = "dispatch.out"


class World:
    def __init__(self) -> None:
        self.broker = MemoryBroker()
        self.health = Health()
        self.now = T0
        self.pause = Pause()
        self.alarms = DeskAlarms(
            self.health, self.broker, topic=OUT, clock=lambda: self.now, pause=self.pause
        )

    async def look(self, times: int = 1) -> None:
        for _ in range(times):
            await self.alarms.look()
            self.now += 2

    def told(self) -> list[dict[str, object]]:
        return [orjson.loads(out.value or b"") for out in self.broker.to(OUT)]


@pytest.fixture
def world() -> World:
    return World()


async def test_an_alarm_is_told_once_with_its_partition_and_its_cause(world):
    """The words are in the worker's log: they name files and commands."""
    world.health.not_ready(2, Cause.INBOX_REPLACED, "stop the workers, then")

    await world.look(2)
    world.health.not_ready(2, Cause.INBOX_REPLACED, "the same in other words")
    await world.look(3)

    [out] = world.broker.to(OUT)
    headers = dict(out.headers)
    assert orjson.loads(out.value or b"") == {"partition": 2, "cause": "inbox_replaced"}
    assert headers["ce_type"] == b"org.alongside.desk.alarm.v1"
    assert headers["ce_source"] == b"/alongside/desk"


async def test_what_is_over_at_the_second_look_is_not_told(world):
    """A broker that changes its leader would tire the one who has to read it."""
    world.health.not_ready(0, Cause.BROKER_AWAY, "no answer")
    await world.look()
    world.health.ready(0)

    await world.look(3)

    assert world.told() == []


async def test_starting_is_no_alarm(world):
    """Every worker starts."""
    world.health.of(0)

    await world.look(3)

    assert world.told() == []


async def test_an_alarm_that_comes_again_is_told_again(world):
    """Under an id of its own."""
    for _ in range(2):
        world.health.alarm(1, Cause.BROKEN_RECORD, "one")
        await world.look(3)
        world.health.settle(1, Cause.BROKEN_RECORD)
        await world.look()

    ids = [dict(out.headers)["ce_id"] for out in world.broker.to(OUT)]
    assert len(ids) == len(set(ids)) == 2


async def test_each_cause_of_each_partition_is_one(world):
    world.health.not_ready(0, Cause.CLOCK, "x")
    world.health.alarm(0, Cause.BROKEN_RECORD, "x")
    world.health.not_ready(1, Cause.CLOCK, "x")

    await world.look(4)

    assert [(one["partition"], one["cause"]) for one in world.told()] == [
        (0, "broken_record"),
        (0, "clock"),
        (1, "clock"),
    ]


async def test_what_could_not_be_told_is_told_later_under_the_same_id(world):
    """A receiver knows the repetition."""
    world.health.not_ready(0, Cause.DEFECT, "x")
    world.broker.away = True
    world.pause._then = [lambda: None] * 3 + [lambda: setattr(world.broker, "away", False)]
    with structlog.testing.capture_logs() as logs, pytest.raises(AssertionError, match="never"):
        await world.alarms.run()

    tried = {dict(out.headers)["ce_id"] for out in world.broker.refused}
    assert len(world.told()) == 1
    assert tried == {dict(world.broker.to(OUT)[0].headers)["ce_id"]}
    assert {log["event"] for log in logs} == {"alarms_not_told"}


async def test_it_ends_in_silence(world):
    """What leaves a task of Faust's ends the worker."""

    async def forever(_seconds: float) -> None:
        await asyncio.Event().wait()

    world.alarms._pause = forever
    running = asyncio.create_task(world.alarms.run())
    await asyncio.sleep(0)
    running.cancel()

    assert await running is None
