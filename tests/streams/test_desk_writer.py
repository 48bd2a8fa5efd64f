"""Each safeguard of the append loop. Without it, a call would be lost, doubled or forgotten."""

import asyncio
import dataclasses

import orjson
import pytest
from aiokafka.errors import KafkaTimeoutError
from fakes import (
    T0,
    FakeClock,
    FakeInbox,
    FakeLog,
    a_call,
    a_partition,
    eventually,
    time_passed,
)

from dispatch.contracts.command import Undecodable, read_command
from dispatch.contracts.step import hash_of, step_from
from dispatch.desk.asking import Question
from dispatch.desk.chain import genesis, read
from streams.agents.desk import follow
from streams.catch_up import CatchUp
from streams.deciding import BUDGET, Deciding, RealCore
from streams.desk_writer import DeskWriter, Limits
from streams.health import Cause, Health, NotReady
from streams.log import Received


class FakePair:
    name = "inbox/log"
    wrong: NotReady | None = None

    async def check(self, within: float) -> str:
        if self.wrong:
            raise self.wrong
        return self.name


class FakeTexts:
    def __init__(self) -> None:
        self.missing: frozenset[str] = frozenset()

    def policy(self, hash_: str) -> None:
        return None

    def site(self, hash_: str) -> None:
        return None

    async def lacking(self, hashes: frozenset[str]) -> frozenset[str]:
        return self.missing

    async def answer(self, asked: str) -> object:
        return "missing"


class Core(RealCore):
    """The real core, which can be told to fail."""

    def __init__(self, texts: FakeTexts) -> None:
        super().__init__(texts, router=None)
        self.fails_on: str = ""
        self.grows_on: str = ""
        self.no_fault = False
        self.behind: int | None = None
        self.asks: tuple[str, ...] = ()
        self.given: list[dict[str, object]] = []
        self.decided: list[int] = []

    def decide(self, desk, command, given, answers):
        self.decided.append(given.offset)
        self.given.append(dict(answers))
        call = getattr(command, "call", "")
        if self.fails_on and call == self.fails_on:
            raise KeyError("words of a caller")
        if self.asks and not answers.keys() >= set(self.asks):
            return Question(self.asks)
        step = super().decide(desk, command, given, answers)
        if self.grows_on and call == self.grows_on:
            return dataclasses.replace(step, why="x" * 1_000_000)
        return step

    def faulted(self, desk, given, raw, reason):
        if self.no_fault:
            raise ValueError("not even this")
        return super().faulted(desk, given, raw, reason)

    def behind_after(self, desk, region):
        return self.behind


class Rig:
    """A writer on a broker in memory."""

    def __init__(self, part=None, *, send: float = 0.05) -> None:
        self.part = part or a_partition()
        self.log: FakeLog = self.part.log
        self.inbox: FakeInbox = self.part.inbox
        self.clock = FakeClock()
        self.health = Health()
        self.texts = FakeTexts()
        self.core = Core(self.texts)
        self.pair = FakePair()
        self.gave_up: list[str] = []
        self.ours = True
        self.acted_on = 0

        async def floor(number: int) -> int:
            return self.acted_on

        self.writer = DeskWriter(
            open_partition=lambda number: self.part,
            deciding=Deciding(
                core=self.core, answer=self.texts.answer, engine="test", clock=self.clock
            ),
            catch_up=CatchUp(
                pair=self.pair,
                texts=self.texts,
                health=self.health,
                floor=floor,
            ),
            health=self.health,
            clock=self.clock,
            limits=Limits(send=send, first_wait=0.001, longest_wait=0.01),
            ours=lambda number: self.ours,
            give_up=self.gave_up.append,
        )

    async def bring(self, *received: Received, generation: int = 1) -> None:
        for one in received:
            await asyncio.wait_for(self.writer.handle(0, one, generation), 5)

    @property
    def state(self):
        return self.health.of(0)

    def answered(self) -> list[int]:
        """Inbox offsets answered by the steps that count, in their order."""
        head, offsets = genesis(0), []
        for raw in self.log.records:
            reading = read(head, raw)
            if reading.head != head:
                head = reading.head
                offsets.append(reading.step.offset)
        return offsets


async def test_each_command_gets_one_step_in_order() -> None:
    rig = Rig()
    brought = [rig.inbox.put(a_call(n)) for n in range(5)]

    await rig.bring(*brought)

    assert rig.answered() == [0, 1, 2, 3, 4]
    assert len(rig.log.records) == 5
    assert rig.log.reads == [0], "one catch-up; after an acknowledged step none is needed"


async def test_a_redelivered_command_is_not_answered_again() -> None:
    rig = Rig()
    first = rig.inbox.put(a_call(0))

    await rig.bring(first, first)
    await rig.bring(first, generation=2)

    assert len(rig.log.records) == 1


async def test_skipped_commands_are_read_from_the_inbox() -> None:
    """Faust acknowledges an event whose agent is canceled; the next one brings them all."""
    rig = Rig()
    brought = [rig.inbox.put(a_call(n)) for n in range(4)]

    await rig.bring(brought[3])

    assert rig.answered() == [0, 1, 2, 3]


async def test_the_last_command_that_nobody_brings_is_swept() -> None:
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)))
    rig.inbox.put(a_call(1))

    await rig.writer.sweep(0)  # sees progress since its last visit
    await rig.writer.sweep(0)

    assert rig.answered() == [0, 1]


async def test_a_sweep_stops_when_the_partition_is_no_longer_ours() -> None:
    rig = Rig()
    rig.ours = False
    rig.inbox.put(a_call(0))

    await rig.writer.sweep(0)

    assert rig.log.records == []


async def test_a_step_is_decided_only_after_the_one_before_is_acknowledged() -> None:
    rig = Rig(send=5)
    brought = [rig.inbox.put(a_call(n)) for n in range(2)]
    rig.log.paused.clear()

    task = asyncio.create_task(rig.bring(*brought))
    await asyncio.wait_for(rig.log.sending.wait(), 1)
    assert rig.core.decided == [0]
    rig.log.paused.set()
    await task

    assert rig.answered() == [0, 1]


async def test_a_rival_that_was_faster_wins_and_ours_is_a_fork() -> None:
    """The acknowledged offset is the guard: another writer's step lies where ours should."""
    other = Rig()
    await other.bring(other.inbox.put(a_call(0)))
    rig = Rig()
    brought = [rig.inbox.put(a_call(n)) for n in range(2)]
    rival = rival_of(other.log.records[0])
    rig.log.before_next = [rival]

    await rig.bring(*brought)

    assert rig.answered() == [0, 1]
    assert len(rig.log.records) == 3
    assert rig.state.forks == 1
    assert step_from(rig.log.records[2]).prev == hash_of(rival), "goes on from the rival's step"


async def test_another_writers_steps_are_folded_before_deciding_in_a_new_generation() -> None:
    rig = Rig()
    brought = [rig.inbox.put(a_call(n)) for n in range(3)]
    await rig.bring(brought[0])
    other = Rig(a_copy(rig.part))
    await other.bring(brought[1])

    await rig.bring(brought[1], brought[2], generation=2)

    assert rig.answered() == [0, 1, 2]
    assert len(rig.log.records) == 3, "no fork: the log was read first"


async def test_a_failed_send_is_tried_again() -> None:
    rig = Rig()
    rig.log.fail_sends = 3

    await rig.bring(rig.inbox.put(a_call(0)))

    assert rig.answered() == [0]
    assert rig.state.ready


async def test_a_send_that_landed_without_acknowledgement_is_found_in_the_log() -> None:
    rig = Rig()
    rig.log.lose_acks = 1

    await rig.bring(rig.inbox.put(a_call(0)))

    assert len(rig.log.records) == 1
    assert rig.answered() == [0]


async def test_a_send_given_up_that_lands_later_is_only_a_repetition_or_a_fork() -> None:
    rig = Rig()
    brought = [rig.inbox.put(a_call(n)) for n in range(3)]
    rig.log.unknown_sends = 1

    await rig.bring(brought[0], brought[1])
    rig.log.land()
    await rig.bring(brought[2])

    assert rig.answered() == [0, 1, 2]
    assert rig.log.distrusted == 1, "the producer is made anew"
    assert rig.state.unknown_sends == 1
    assert rig.state.forks + rig.state.repeated == 1


async def test_a_canceled_send_is_left_to_land_and_found_again() -> None:
    """SIGTERM comes in the middle of a send: it may land, and the next worker reads it."""
    rig = Rig(send=5)
    brought = [rig.inbox.put(a_call(n)) for n in range(2)]
    rig.log.paused.clear()
    task = asyncio.create_task(rig.writer.handle(0, brought[0], 1))
    await asyncio.wait_for(rig.log.sending.wait(), 1)

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not rig.part.lock.locked()
    rig.log.paused.set()
    await eventually(lambda: rig.log.records)
    await rig.bring(brought[1])

    assert rig.answered() == [0, 1]
    assert len(rig.log.records) == 2


async def test_cancellation_never_leaves_the_agent() -> None:
    """A CancelledError that leaves an isolated agent counts as a crash; two end the worker."""
    started = asyncio.Event()

    async def events():
        started.set()
        await asyncio.Event().wait()
        yield None

    task = asyncio.create_task(follow(events(), Rig().writer))
    await started.wait()
    task.cancel()
    await task

    assert not task.cancelled()


async def test_a_broker_that_is_away_holds_the_command_and_says_so() -> None:
    rig = Rig()
    brought = rig.inbox.put(a_call(0))
    rig.log.away = rig.inbox.away = True

    task = asyncio.create_task(rig.bring(brought))
    await eventually(lambda: rig.state.cause is Cause.BROKER_AWAY)
    assert not rig.state.ready
    rig.log.away = rig.inbox.away = False
    await task

    assert rig.answered() == [0]
    assert rig.state.ready
    assert not rig.state.alarms


@pytest.mark.parametrize(
    "raw, reason",
    [
        (b"", "undecodable"),  # a record without a value
        (b"\xff words", "undecodable"),
        (a_call(7), "exception:KeyError"),  # the core fails on it
        (a_call(8), "too_large"),
    ],
)
async def test_what_always_fails_is_answered_by_a_fault_and_never_stops_the_next(
    raw: bytes, reason: str
) -> None:
    rig = Rig()
    rig.core.fails_on, rig.core.grows_on = "call-7", "call-8"
    brought = [rig.inbox.put(raw), rig.inbox.put(a_call(1))]

    await rig.bring(*brought)

    assert rig.answered() == [0, 1]
    assert rig.state.faulted == 1
    events = orjson.loads(rig.log.records[0])["events"]
    assert [reason] == [each["reason"] for each in events if each["event"] == "faulted"]
    assert b"words" not in rig.log.records[0]


async def test_a_command_that_not_even_a_fault_answers_stops_and_asks_for_a_person() -> None:
    rig = Rig()
    rig.core.no_fault = True
    brought = rig.inbox.put(b"nonsense")

    task = asyncio.create_task(rig.bring(brought))
    await eventually(lambda: Cause.UNFOLDABLE in rig.state.alarms)
    rig.core.no_fault = False
    await task

    assert rig.answered() == [0]


async def test_a_newer_format_makes_the_worker_give_up_and_append_nothing() -> None:
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)))
    newer = orjson.loads(rig.log.records[0]) | {"format": 99}
    rig.log.records.append(orjson.dumps(newer, option=orjson.OPT_SORT_KEYS))

    await rig.bring(rig.inbox.put(a_call(1)), generation=2)
    await rig.writer.sweep(0)

    assert len(rig.log.records) == 2
    assert Cause.NEWER_FORMAT is rig.state.cause
    assert rig.gave_up


async def test_a_record_that_fits_nowhere_brings_one_refold_and_a_standing_alarm() -> None:
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)))
    rig.log.records.append(b"no step at all")

    await rig.bring(rig.inbox.put(a_call(1)))
    await rig.bring(rig.inbox.put(a_call(2)), generation=2)
    await rig.bring(rig.inbox.put(a_call(3)), generation=3)

    assert rig.answered() == [0, 1, 2, 3]
    assert rig.state.refolds == 1
    assert rig.log.reads.count(0) == 2, "the first catch-up and one refold"
    assert Cause.BROKEN_RECORD in rig.state.alarms
    assert rig.state.ready


async def test_a_broker_clock_ahead_of_ours_stops_deciding_until_it_has_caught_up() -> None:
    rig = Rig()
    rig.inbox.now_ms = (T0 + 6) * 1000

    task = asyncio.create_task(rig.bring(rig.inbox.put(a_call(0))))
    await eventually(lambda: Cause.CLOCK in rig.state.alarms)
    assert rig.log.records == []
    assert not rig.state.ready
    rig.clock.now = T0 + 2
    await task

    assert rig.answered() == [0]
    assert rig.state.ready
    assert not rig.state.alarms


async def test_a_shorter_inbox_is_not_taken_for_answered_commands() -> None:
    """An inbox made anew begins at 0 again: its commands look like redelivered ones."""
    rig = Rig()
    await rig.bring(*[rig.inbox.put(a_call(n)) for n in range(3)])
    rig.inbox.records.clear()
    again = rig.inbox.put(a_call(9))

    await rig.bring(again)

    assert Cause.INBOX_REPLACED is rig.state.cause
    assert "alongside repair inbox-replaced" in rig.state.why
    assert len(rig.log.records) == 3


async def test_a_trimmed_inbox_is_not_skipped_over() -> None:
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)))
    for n in (1, 2, 3):
        rig.inbox.put(a_call(n))
    del rig.inbox.records[:3]
    rig.inbox.begins = 3

    await rig.writer.sweep(0)
    await rig.writer.sweep(0)

    assert Cause.INBOX_REPLACED is rig.state.cause
    assert len(rig.log.records) == 1


async def test_other_topics_than_those_written_down_stop_everything() -> None:
    rig = Rig()
    rig.inbox.put(a_call(0))
    rig.pair.wrong = NotReady(Cause.LOG_CUT, "another log")

    await rig.writer.sweep(0)

    assert Cause.LOG_CUT is rig.state.cause
    assert rig.log.records == []


async def test_a_log_written_with_other_topics_is_not_gone_on_with() -> None:
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)))
    later = Rig(a_copy(rig.part))
    later.pair.name = "another/log"
    later.inbox.put(a_call(1))

    await later.writer.sweep(0)

    assert Cause.INBOX_REPLACED is later.state.cause
    assert len(later.log.records) == 1


@pytest.mark.parametrize("begins", [0, 2], ids=["emptied", "beginning_gone"])
async def test_a_log_that_was_emptied_is_never_decided_again_from_the_start(begins: int) -> None:
    rig = Rig()
    await rig.bring(*[rig.inbox.put(a_call(n)) for n in range(2)])
    emptied = a_copy(rig.part)
    emptied.log.records.clear()
    emptied.log.begins = begins
    later = Rig(emptied)
    later.acted_on = 2  # the effects agent's checkpoint

    await later.writer.sweep(0)

    assert Cause.LOG_CUT is later.state.cause
    assert "alongside repair log-cut" in later.state.why
    assert later.log.records == []


async def test_a_log_that_lost_its_end_under_a_running_worker_stops_it() -> None:
    rig = Rig()
    await rig.bring(*[rig.inbox.put(a_call(n)) for n in range(3)])
    del rig.log.records[2:]
    rig.inbox.put(a_call(3))

    await rig.writer.sweep(0)
    await rig.writer.sweep(0)

    assert Cause.LOG_CUT is rig.state.cause
    assert len(rig.log.records) == 2


async def test_a_text_that_is_missing_stops_the_desk_until_it_is_published_again() -> None:
    rig = Rig()
    rig.texts.missing = frozenset({"ab" * 32})

    task = asyncio.create_task(rig.bring(rig.inbox.put(a_call(0))))
    await eventually(lambda: Cause.TEXT_MISSING in rig.state.alarms)
    assert "alongside repair text" in rig.state.why
    rig.texts.missing = frozenset()
    await task

    assert rig.answered() == [0]


async def test_a_call_from_the_same_source_record_is_refused_as_repeated() -> None:
    """A rewound ingest sends the same origin again, at a new inbox offset."""
    rig = Rig()
    await rig.bring(rig.inbox.put(a_call(0)), rig.inbox.put(a_call(0)))

    assert rig.answered() == [0, 1]
    again = step_from(rig.log.records[1])
    assert [event["reason"] for event in again.events] == ["repeated"]


async def test_only_an_old_command_is_behind_and_passing_time_never_is() -> None:
    rig = Rig()
    rig.core.behind = 30
    old = rig.inbox.put(a_call(0))
    rig.clock.now = T0 + 31
    rig.inbox.now_ms = (T0 + 10) * 1000
    young = rig.inbox.put(a_call(1))
    rig.inbox.now_ms = T0 * 1000
    passing = rig.inbox.put(time_passed())

    await rig.bring(old, young, passing)

    assert rig.core.given == [{"behind": True}, {}, {}]
    assert step_from(rig.log.records[0]).answers == {"behind": True}


async def test_a_question_is_answered_once_and_the_answer_stands_in_the_step() -> None:
    rig = Rig()
    rig.core.asks = ("text/" + "ab" * 32,)

    await rig.bring(rig.inbox.put(a_call(0)))

    assert step_from(rig.log.records[0]).answers == {"text/" + "ab" * 32: "missing"}


async def test_an_answer_that_takes_too_long_is_missing() -> None:
    rig = Rig()
    rig.core.asks = ("text/x",)

    async def never(asked: str) -> object:
        await asyncio.Event().wait()
        return "here"

    rig.writer._deciding._answer = never
    await rig.bring(rig.inbox.put(a_call(0)))

    assert step_from(rig.log.records[0]).answers == {"text/x": "missing"}


async def test_a_text_that_takes_its_time_to_compile_is_here() -> None:
    """A refused adoption stays refused, and a worker that has just started must read first."""
    rig = Rig()
    rig.core.asks = ("text/x",)

    async def later(asked: str) -> object:
        await asyncio.sleep(2 * BUDGET)
        return "here"

    rig.writer._deciding._answer = later
    rig.writer._deciding._text_seconds = 5.0
    await rig.bring(rig.inbox.put(a_call(0)))

    assert step_from(rig.log.records[0]).answers == {"text/x": "here"}


async def test_a_broker_error_is_no_defect() -> None:
    rig = Rig()
    calls = 0
    real = rig.log.end

    async def once() -> int:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise KafkaTimeoutError
        return await real()

    rig.log.end = once
    task = asyncio.create_task(rig.bring(rig.inbox.put(a_call(0))))
    await eventually(lambda: calls)
    await task

    assert rig.answered() == [0]


def test_the_fakes_commands_are_commands() -> None:
    assert read_command(a_call(3)).call == "call-3"
    with pytest.raises(Undecodable):
        read_command(b"nonsense")


def rival_of(raw: bytes) -> bytes:
    """Another writer's answer to the same command: other bytes, the same place in the chain."""
    return orjson.dumps(orjson.loads(raw) | {"engine": "other"}, option=orjson.OPT_SORT_KEYS)


def a_copy(part):
    """The same log and inbox as another worker sees them."""
    copy = a_partition(part.number)
    copy.log, copy.inbox = part.log, part.inbox
    return copy
