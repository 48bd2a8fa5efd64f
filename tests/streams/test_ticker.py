"""When a desk is told that time passed: seldom, and never while the last time is unanswered."""

import asyncio

import pytest
from fakes import T0, FakeClock, FakeInbox, a_partition, eventually, time_passed

from dispatch.desk.chain import Head
from streams.caretaker import Caretaker
from streams.health import Health
from streams.ticker import Ticker


class DeskOf:
    """A desk with a deadline."""

    def __init__(self, answered: int, due: int | None) -> None:
        self.head = Head(hash="0" * 64, answered=answered)
        self.due = due

    def next_due(self) -> int | None:
        return self.due


@pytest.fixture
def rig(monkeypatch: pytest.MonkeyPatch):
    class Rig:
        def __init__(self) -> None:
            self.clock = FakeClock()
            self.part = a_partition()
            self.inbox: FakeInbox = self.part.inbox
            self.part.desk, self.part.fresh = DeskOf(-1, None), True
            self.ticker = Ticker(clock=self.clock, send_seconds=0.05)

        async def tick(self, generation: int = 1) -> bool:
            return await self.ticker.tick(self.part, generation)

        def answer(self, due: int | None = None) -> None:
            self.part.desk = DeskOf(len(self.inbox.records) - 1, due)

        def later(self) -> None:
            """More than a second passes."""
            for sent in self.ticker._sent.values():
                sent.at -= 1.1

    return Rig()


async def test_a_partition_that_was_assigned_is_told_once(rig) -> None:
    assert await rig.tick()
    rig.answer()
    rig.later()

    assert not await rig.tick()
    assert rig.inbox.records == [(time_passed(), T0 * 1000)]
    assert await rig.tick(generation=2)


async def test_a_log_that_is_not_read_yet_is_not_told(rig) -> None:
    rig.part.fresh = False

    assert not await rig.tick()


async def test_a_deadline_that_is_due_is_told_and_one_to_come_is_not(rig) -> None:
    await rig.tick()
    rig.answer(due=T0 + 10)
    rig.later()

    assert not await rig.tick()
    rig.clock.now = T0 + 10
    assert await rig.tick()


async def test_at_most_once_a_second(rig) -> None:
    await rig.tick()
    rig.answer(due=T0)

    assert not await rig.tick()
    rig.later()
    assert await rig.tick()


async def test_never_while_one_of_its_own_is_unanswered(rig) -> None:
    await rig.tick()
    rig.later()
    rig.part.desk = DeskOf(-1, T0)

    assert not await rig.tick()
    rig.answer(due=T0)
    assert await rig.tick()


async def test_one_that_may_have_landed_is_waited_for(rig) -> None:
    """A send that failed may lie in the inbox: whatever lies there is answered first."""
    rig.inbox.fail_sends = 1
    with pytest.raises(ConnectionError):
        await rig.tick()
    rig.inbox.put(time_passed())  # it had landed
    rig.later()

    assert not await rig.tick()
    assert not await rig.tick()
    rig.answer(due=T0)
    assert await rig.tick()
    assert len(rig.inbox.records) == 2


async def test_partitions_that_move_away_are_let_go() -> None:
    ours = {0: 1, 1: 1}
    swept: list[int] = []

    class Writer:
        async def sweep(self, number: int) -> None:
            swept.append(number)

        def partition(self, number: int):
            return a_partition(number)

    health = Health()
    care = Caretaker(Writer(), Ticker(clock=FakeClock()), health, lambda: ours)
    task = asyncio.create_task(care.look_after())
    await eventually(lambda: {0, 1} <= set(swept))
    del ours[1]
    await eventually(lambda: set(health.partitions) == {0})
    task.cancel()
    await task

    assert not task.cancelled()
