"""When does a worker say that it is ready, and what does it give back when it ends?"""

import asyncio
from types import SimpleNamespace

import pytest
import structlog
from fakes import eventually

from streams.app import Built, Role
from streams.health import Cause, Health
from streams.metrics import Metrics
from streams.running import _announce, _in_order, _not_said


class Loop:
    def __init__(self) -> None:
        self.is_behind = True

    def behind(self) -> bool:
        return self.is_behind


class Closes:
    def __init__(self, *, fails: bool = False) -> None:
        self.closed = 0
        self.fails = fails
        self.topics = self

    async def close(self) -> None:
        self.closed += 1
        if self.fails:
            raise ConnectionError

    async def stop(self) -> None:
        await self.close()


@pytest.fixture
def built() -> Built:
    app = SimpleNamespace(started=True, rebalancing=False, consumer_generation_id=1)
    return Built(app=app, health=Health(), metrics=Metrics())


async def said_by(built: Built, role: Role) -> tuple[list[str], asyncio.Task[None]]:
    lines: list[str] = []
    task = asyncio.create_task(_announce(built, frozenset({role}), lines.append))
    return lines, task


async def test_ready_is_said_only_when_every_loop_knows_where_to_go_on(built):
    """A call that is sent to a worker that is ready is taken in at once."""
    built.loops = [Loop(), Loop()]
    lines, task = await said_by(built, Role.INGEST)
    built.loops[0].is_behind = False
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(task), 0.3)
    before = list(lines)

    built.loops[1].is_behind = False
    await task

    assert before == []
    assert lines == ["worker: ready (ingest)"]


async def test_ready_is_not_said_before_the_group_has_dealt_out_its_partitions(built):
    """Who has nothing yet is not behind with anything."""
    built.app.consumer_generation_id = 0
    lines, task = await said_by(built, Role.EFFECTS)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(task), 0.3)
    before = list(lines)

    built.app.consumer_generation_id = 1
    await task

    assert before == []
    assert lines == ["worker: ready (effects)"]


async def test_a_partition_that_does_not_decide_is_named_with_the_reason(built):
    built.health.not_ready(2, Cause.CLOCK, "set the clocks")
    lines, task = await said_by(built, Role.DESK)
    await eventually(lambda: lines)
    built.health.ready(2)
    await task

    assert lines == [
        "worker: partition 2 does not decide: set the clocks",
        "worker: ready (desk), partitions 2",
    ]


async def test_a_line_that_cannot_be_said_is_in_the_log(built):
    """Whoever waits for it would wait for ever, and not know why."""

    def say(_line: str) -> None:
        raise BrokenPipeError

    task = asyncio.create_task(_announce(built, frozenset({Role.INGEST}), say))
    await asyncio.wait((task,))
    with structlog.testing.capture_logs() as logs:
        _not_said(task)

    assert [log["event"] for log in logs] == ["worker.ready_not_said"]


async def test_every_connection_is_given_back_although_another_fails(built):
    """A worker that ends while the broker is away, for example."""
    built.app, built.common, built.parts = Closes(fails=True), Closes(fails=True), Closes()

    with pytest.raises(ConnectionError):
        await _in_order(built)

    assert (built.app.closed, built.common.closed, built.parts.closed) == (1, 1, 1)
