"""No record is missed, none is skipped, and what is written down is done."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest
from topics_in_memory import MemoryBroker, Pause

from streams.exactly_next import SHRUNK_SWEEPS, ExactlyNext
from streams.progress import Checkpoint, Progress, checkpoint_from, key_of
from streams.record import Record
from streams.work import Hint

TOPIC = "calls.911"
KEY = key_of("ingest", TOPIC, 0)


class Noting:
    """Work that notes what it was handed, and fails as often as it is told."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.ids: list[str] = []
        self.failing: dict[int, int] = {}
        self.resumed: list[Checkpoint | None] = []
        self.gaps: list[tuple[int, int]] = []
        self.tried: list[int] = []

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:
        self.resumed.append(found)

    async def handle(self, record: Record, topic_id: str) -> None:
        self.tried.append(record.offset)
        if self.failing.get(record.offset, 0) > 0:
            self.failing[record.offset] -= 1
            raise ConnectionError("Ann Doe, 12 Elm Street")
        self.done.append(record.offset)
        self.ids.append(topic_id)

    def remember(self, partition: int) -> Mapping[str, int]:
        return {"handled": len(self.done)}

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        self.gaps.append((missing, first))


class World:
    def __init__(self, broker: MemoryBroker | None = None, every: int = 20) -> None:
        self.broker = broker or MemoryBroker()
        self.work = Noting()
        self.ours = {0: 1}
        self.pause = Pause()
        self.loop = ExactlyNext(
            "ingest",
            self.broker.topic(TOPIC),
            self.work,
            Progress(self.broker.topic("progress"), self.broker),
            ours=lambda: self.ours,
            pause=self.pause,
            checkpoint_every=every,
            cuts_named=True,
        )

    def calls(self, number: int) -> list[Record]:
        return [self.broker.put(TOPIC, b"call") for _ in range(number)]

    async def hint(self, record: Record, generation: int = 1) -> None:
        await self.loop.take(Hint(record, generation))

    def written(self) -> Checkpoint | None:
        found = [out for out in self.broker.to("progress") if out.key == KEY.encode()]
        return checkpoint_from(found[-1].value or b"") if found else None


async def test_a_dropped_event_is_read_from_the_topic():
    """Faust acknowledged two events whose agent was canceled: the next one brings them."""
    world = World()
    calls = world.calls(4)

    await world.hint(calls[0])
    await world.hint(calls[3])

    assert world.work.done == [0, 1, 2, 3]


async def test_a_repeated_event_is_done_once():
    """A rebalance hands everything since the last commit over again."""
    world = World()
    calls = world.calls(2)

    for call in (calls[0], calls[1], calls[0], calls[1]):
        await world.hint(call)

    assert world.work.done == [0, 1]


async def test_offsets_without_a_record_are_stepped_over():
    """A transaction's markers take offsets too."""
    world = World()
    first = world.calls(1)[0]
    last = world.broker.put(TOPIC, b"call", skip=2)

    await world.hint(first)
    await world.hint(last)

    assert world.work.done == [0, 3]
    assert world.work.gaps == []


async def test_the_sweep_finds_what_no_event_told_of():
    """Without it the last call before a restart would wait for the next one."""
    world = World()
    world.calls(2)

    await world.loop.look(0)
    await world.loop.look(0)

    assert world.work.done == [0, 1]


async def test_the_sweep_leaves_partitions_of_others_alone():
    """Another worker is at it."""
    world = World()
    world.calls(2)
    world.ours = {}

    await world.loop.look(0)
    await world.loop.look(0)

    assert world.work.done == []


async def test_the_sweep_ends_when_canceled_and_raises_nothing():
    """An exception or a cancellation that leaves a task of Faust's ends the worker."""
    world = World()
    world.loop._pause = asyncio.sleep
    sweeping = asyncio.create_task(world.loop.sweep())
    await asyncio.sleep(0)

    sweeping.cancel()

    assert await sweeping is None


async def test_a_worker_that_is_told_to_end_writes_down_what_is_done():
    """What is not written down is done again by the next one: needless repetitions."""
    world = World()
    await world.hint(world.calls(2)[1])
    world.loop._pause = asyncio.sleep
    sweeping = asyncio.create_task(world.loop.sweep())
    await asyncio.sleep(0)

    sweeping.cancel()
    await sweeping

    assert world.written() == Checkpoint(topic_id=f"id-{TOPIC}", done=1, more={"handled": 2})


async def test_a_record_whose_send_fails_is_tried_again_and_none_goes_past_it():
    """A call that was not acknowledged does not exist; the next one waits."""
    world = World()
    calls = world.calls(3)
    world.work.failing = {1: 3}

    await world.hint(calls[2])

    assert world.work.done == [0, 1, 2]
    assert world.work.tried == [0, 1, 1, 1, 1, 2]
    assert world.pause.waited == sorted(world.pause.waited)
    assert len(world.pause.waited) == 3


async def test_a_record_that_fails_is_given_up_when_the_partition_moves():
    """The other worker reads it from the checkpoint."""
    world = World()
    calls = world.calls(1)
    world.work.failing = {0: 99}
    world.pause = world.loop._pause = Pause(lambda: None, world.ours.clear)

    await world.hint(calls[0])

    assert world.work.done == []
    assert world.written() is None


async def test_cancellation_is_caught_and_returned():
    """A CancelledError that leaves an isolated agent counts as a crash, and two end the worker."""
    world = World()

    async def hints() -> AsyncIterator[Hint]:
        yield Hint(world.calls(1)[0], 1)
        raise asyncio.CancelledError

    await world.loop.follow(hints())

    assert world.work.done == [0]


async def test_the_checkpoint_is_written_after_what_it_covers():
    """One that is too new loses a call at the next restart."""
    world = World(every=1)
    calls = world.calls(3)
    world.work.failing = {2: 99}
    world.pause = world.loop._pause = Pause(*[lambda: None] * 3, world.ours.clear)

    await world.hint(calls[2])

    assert world.written() == Checkpoint(topic_id=f"id-{TOPIC}", done=1, more={"handled": 2})


async def test_the_sweep_writes_what_is_not_yet_written_down():
    """A partition at rest is wholly written down a second later."""
    world = World()
    calls = world.calls(2)
    await world.hint(calls[1])
    before = world.written()

    await world.loop.look(0)

    assert before is None
    assert world.written() == Checkpoint(topic_id=f"id-{TOPIC}", done=1, more={"handled": 2})


async def test_a_new_worker_goes_on_after_the_checkpoint():
    """Faust's own committed offsets decide nothing."""
    world = World()
    calls = world.calls(4)
    await world.hint(calls[1])
    await world.loop.look(0)
    other = World(world.broker)

    await other.hint(calls[0])
    await other.hint(calls[3])

    assert other.work.done == [2, 3]


async def test_a_partition_that_was_elsewhere_takes_over_the_other_ones_place():
    """The generation changed: whoever had it in between wrote down how far it came."""
    world, calls = World(), []
    calls = world.calls(4)
    await world.hint(calls[0])
    other = World(world.broker)
    await other.hint(calls[2])
    await other.loop.look(0)

    await world.hint(calls[3], generation=2)

    assert world.work.done == [0, 3]


async def test_an_older_checkpoint_does_not_take_back_what_was_done():
    """State is only caught up, never thrown away."""
    world = World()
    calls = world.calls(3)
    await world.hint(calls[0])
    await world.loop.look(0)
    await world.hint(calls[1])

    await world.hint(calls[2], generation=2)

    assert world.work.done == [0, 1, 2]


async def test_records_gone_by_retention_are_told_before_they_are_skipped():
    """Nobody can bring them back, and a person has to know."""
    world = World()
    calls = world.calls(5)
    await world.hint(calls[0])
    world.broker.trim(TOPIC, 3)

    await world.hint(calls[4])

    assert world.work.gaps == [(1, 3)]
    assert world.work.done == [0, 3, 4]


async def test_records_gone_are_not_skipped_while_nobody_could_be_told():
    """The alarm comes first."""
    world = World()
    calls = world.calls(5)
    world.broker.trim(TOPIC, 3)

    async def fails(*_args: object) -> None:
        raise ConnectionError

    world.work.lost = fails
    world.pause = world.loop._pause = Pause(lambda: None, world.ours.clear)
    await world.hint(calls[4])

    assert world.work.done == []


async def test_a_recreated_topic_starts_at_its_beginning_with_its_new_id():
    """Offsets of the old one mean nothing in it."""
    world = World()
    await world.hint(world.calls(5)[4])
    await world.loop.look(0)
    world.broker.recreate(TOPIC)
    world.calls(2)

    await world.loop.look(0)
    await world.loop.look(0)
    await world.loop.look(0)

    assert world.work.done == [0, 1, 2, 3, 4, 0, 1]
    assert world.work.ids[-2:] == [f"id-{TOPIC}-again"] * 2
    assert world.written() == Checkpoint(topic_id=f"id-{TOPIC}-again", done=1, more={"handled": 7})


async def test_a_topic_that_lost_its_end_is_told_and_followed_from_there():
    """An unclean change of leader may do this; later records must not be taken for done."""
    world = World()
    await world.hint(world.calls(5)[4])
    part = world.broker.part(TOPIC)
    part.records = part.records[:3]

    for _ in range(SHRUNK_SWEEPS):
        await world.loop.look(0)
    world.calls(1)
    await world.loop.look(0)
    await world.loop.look(0)

    assert world.work.gaps == [(5, 3)]
    assert world.work.done == [0, 1, 2, 3, 4, 3]


async def cut(world: World, first: int) -> None:
    """The topic loses everything from ``first`` on, and it is believed."""
    part = world.broker.part(TOPIC)
    part.records = part.records[:first]
    for _ in range(SHRUNK_SWEEPS):
        await world.loop.look(0)


async def test_records_after_a_lost_end_have_names_of_their_own():
    """They have the offsets of others, and the desk would take them for repetitions."""
    world = World()
    await world.hint(world.calls(5)[4])
    await cut(world, 3)

    for call in world.calls(2):
        await world.hint(call)
    await cut(world, 4)
    await world.hint(world.calls(1)[0])

    assert list(zip(world.work.done, world.work.ids, strict=True))[5:] == [
        (3, f"id-{TOPIC}+1"),
        (4, f"id-{TOPIC}+1"),
        (4, f"id-{TOPIC}+2"),
    ]


async def test_the_cut_is_written_down_before_a_record_goes_by_it():
    """Another worker must give the same names."""
    world = World()
    await world.hint(world.calls(5)[4])
    await world.loop.look(0)
    await cut(world, 3)
    other = World(world.broker)

    await other.hint(world.calls(2)[1])

    assert list(zip(other.work.done, other.work.ids, strict=True)) == [
        (3, f"id-{TOPIC}+1"),
        (4, f"id-{TOPIC}+1"),
    ]


async def test_a_partition_that_comes_back_takes_over_a_cut_that_another_saw():
    """Its own offset is the higher one, and is that of records that are gone."""
    world = World()
    await world.hint(world.calls(5)[4])
    await world.loop.look(0)
    other = World(world.broker)
    await cut(other, 3)
    last = world.calls(2)[1]

    await world.hint(last, generation=2)

    assert world.work.done[5:] == [3, 4]


async def test_what_is_appended_while_a_lost_end_is_not_yet_believed_is_not_passed_over():
    """A call came between the first look at the shorter topic and the last."""
    world = World()
    await world.hint(world.calls(5)[4])
    part = world.broker.part(TOPIC)
    part.records = part.records[:3]
    await world.loop.look(0)
    world.calls(1)

    for _ in range(SHRUNK_SWEEPS + 1):
        await world.loop.look(0)

    assert world.work.done[5:] == [3]


async def test_a_recreated_topic_that_is_longer_by_now_is_read_from_its_beginning():
    """Its end alone does not show that it is another one."""
    world = World()
    await world.hint(world.calls(2)[1])
    world.broker.recreate(TOPIC)
    world.calls(4)

    await world.loop.look(0)
    await world.loop.look(0)

    assert world.work.done == [0, 1, 0, 1, 2, 3]
    assert world.work.ids[2:] == [f"id-{TOPIC}-again"] * 4


async def test_while_the_broker_is_away_nothing_raises_and_nothing_is_lost():
    """It waits, longer each time up to a bound, and goes on."""
    world = World()
    calls = world.calls(2)
    world.broker.away = True
    world.pause = world.loop._pause = Pause(
        *[lambda: None] * 9, lambda: setattr(world.broker, "away", False)
    )

    await world.hint(calls[1])

    assert world.work.done == [0, 1]
    assert max(world.pause.waited) <= 5.0


async def test_it_is_not_ready_before_its_checkpoint_is_read():
    """The worker must not say that it is fit before."""
    world = World()
    call = world.calls(1)[0]
    before = world.loop.behind()

    await world.hint(call)

    assert before
    assert not world.loop.behind()


@pytest.mark.parametrize(
    "raw",
    [
        b"{",  # no JSON
        b"{}",  # nothing in it
        b'{"format": 2, "topic_id": "x", "done": 7, "more": {}}',  # of a newer version
    ],
)
async def test_a_checkpoint_that_cannot_be_read_repeats_everything(raw):
    """What is repeated is recognized further on; what is skipped is lost."""
    world = World()
    calls = world.calls(2)
    world.broker.put("progress", raw, key=KEY.encode())

    await world.hint(calls[1])

    assert world.work.done == [0, 1]
