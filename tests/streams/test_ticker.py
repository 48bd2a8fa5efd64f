"""When a desk is told that time passed: seldom, and never while the last time is unanswered."""

import asyncio

import pytest
from fakes import T0, FakeClock, FakeInbox, a_partition, eventually, time_passed

from dispatch.desk.chain import Head
from streams.caretaker import Caretaker
from streams.health import Cause, Health
from streams.ticker import PATIENCE, Ticker

SEVERAL = 4


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

        def later(self, seconds: float = 1.1) -> None:
            """More than a second passes."""
            for sent in self.ticker._sent.values():
                sent.at -= seconds

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


async def test_one_of_its_own_that_no_longer_lies_there_is_not_waited_for(rig) -> None:
    """An inbox that lost its end would stop this desk's time in silence."""
    rig.inbox.records = [(time_passed(), T0 * 1000)] * 5
    await rig.tick()
    del rig.inbox.records[2:]
    rig.answer(due=T0)
    rig.later()
    waited = await rig.tick()
    rig.later(PATIENCE)
    looked = await rig.tick()
    rig.later()

    assert (waited, looked) == (False, False)
    assert await rig.tick()


async def test_a_person_is_told_when_a_desk_cannot_be_told_the_time(rig) -> None:
    """Nothing would fall due, and nobody would be rung: without an alarm that is silence."""

    class Writer:
        def partition(self, number: int):
            return rig.part

    health = Health()
    care = Caretaker(Writer(), rig.ticker, health, lambda: {0: 1})
    rig.inbox.fail_sends = 10**6
    for _ in range(SEVERAL):
        await care.tick(0)
        rig.later()
    before = dict(health.of(0).alarms)
    for _ in range(2 * SEVERAL):
        await care.tick(0)
        rig.later()
    during = dict(health.of(0).alarms)
    rig.inbox.fail_sends = 0
    for _ in range(2):
        await care.tick(0)
        rig.later()

    assert before == {}
    assert list(during) == [Cause.TIME_STOPPED]
    assert health.of(0).alarms == {}


async def test_an_assignment_that_cannot_be_asked_ends_nothing() -> None:
    """What leaves a task of Faust's ends the worker."""

    def ours() -> dict[int, int]:
        raise AttributeError("no consumer")

    care = Caretaker(None, Ticker(clock=FakeClock()), Health(), ours)

    care.meet()

    assert care._tasks == {}


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
