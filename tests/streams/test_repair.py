"""What a person's tool does after an inbox or a log was lost: nothing is decided twice."""

import pytest
from fakes import (
    T0,
    FakeClock,
    FakeInbox,
    FakeLog,
    FakeProgress,
    FakeTopic,
    a_call,
    a_partition,
)

from dispatch.contracts.step import hash_of, step_from
from dispatch.desk.chain import genesis, read
from dispatch.desk.state import Desk
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.catch_up import CatchUp
from streams.deciding import Deciding, RealCore
from streams.desk_writer import DeskWriter, Limits
from streams.errors import AlongsideError
from streams.health import Cause, Health
from streams.incarnation import KEY, Incarnation, recorded
from streams.ingest.actor import person
from streams.progress import Checkpoint, checkpoint_bytes, checkpoint_from, key_of
from streams.repair import INGEST, cut_log, replace_inbox
from streams.survey import EFFECTS, LOG, Site

BY = person(b"0" * 64, "j.doe")


class NoTexts:
    def policy(self, hash_: str) -> None:
        return None

    def site(self, hash_: str) -> None:
        return None

    async def lacking(self, hashes: frozenset[str]) -> frozenset[str]:
        return frozenset()

    async def answer(self, asked: str) -> object:
        return "missing"


class Installation:
    """Two partitions, an inbox and a log with ids, and workers that come and go."""

    def __init__(self) -> None:
        self.inbox_id, self.log_id = "inbox-1", "log-1"
        self.logs = [FakeLog(), FakeLog()]
        self.inboxes = [FakeInbox(), FakeInbox()]
        self.progress = FakeProgress()
        self.calls = FakeTopic("calls.911")
        self.health = Health()

    def open(self, number: int):
        part = a_partition(number)
        part.log, part.inbox = self.logs[number], self.inboxes[number]
        return part

    async def ids(self) -> tuple[str, str]:
        return self.inbox_id, self.log_id

    async def log_is_empty(self) -> bool:
        return not any([await log.end() for log in self.logs])

    async def acted_on(self, number: int) -> int:
        raw = self.progress.known.get(key_of(EFFECTS, LOG, number))
        found = checkpoint_from(raw) if raw else None
        return found.done + 1 if found and found.topic_id == self.log_id else 0

    async def work(self) -> None:
        """A new worker comes, answers what it may, and goes."""
        self.health = Health()
        core = RealCore(NoTexts(), NearestRouter(GreatCircle()))
        writer = DeskWriter(
            open_partition=self.open,
            deciding=Deciding(core=core, answer=NoTexts().answer, engine="test", clock=FakeClock()),
            catch_up=CatchUp(
                pair=Incarnation(
                    ids=self.ids, progress=self.progress, log_is_empty=self.log_is_empty
                ),
                texts=NoTexts(),
                health=self.health,
                floor=self.acted_on,
            ),
            health=self.health,
            clock=FakeClock(),
            limits=Limits(send=1.0, first_wait=0.001, longest_wait=0.01),
        )
        for number in (0, 1):
            await writer.sweep(number)

    async def act(self) -> None:
        """The effects agent acts on all steps."""
        for number in (0, 1):
            head, at = genesis(number), -1
            for offset, raw in enumerate(self.logs[number].records):
                reading = read(head, raw)
                if reading.head != head:
                    head, at = reading.head, offset
            more = {"head": head.hash, "head_at": at, "answered": head.answered, "effects": 0}
            point = Checkpoint(
                topic_id=self.log_id, done=len(self.logs[number].records) - 1, more=more
            )
            key = key_of(EFFECTS, LOG, number)
            self.progress.known[key] = checkpoint_bytes(key, point)

    @property
    def site(self) -> Site:
        return Site(
            open_partition=self.open,
            partitions=2,
            inbox_id=self.inbox_id,
            log_id=self.log_id,
            progress=self.progress,
            sources={"calls.911": self.calls},
            engine="test",
            clock=FakeClock(),
        )

    def cause(self, number: int) -> Cause | None:
        return self.health.of(number).cause

    def steps(self, number: int) -> list[tuple[str, int]]:
        """The command and the offset of each step that counts."""
        head, found = genesis(number), []
        for raw in self.logs[number].records:
            reading = read(head, raw)
            if reading.head != head:
                head = reading.head
                found.append((reading.step.command["command"], reading.step.offset))
        return found

    def ingest(self, done: int | None = None) -> int:
        """How far ingest has come; set where it is given."""
        key = key_of(INGEST, "calls.911", 0)
        if done is not None:
            point = Checkpoint(topic_id="id-of-calls.911", done=done)
            self.progress.known[key] = checkpoint_bytes(key, point)
        return checkpoint_from(self.progress.known[key]).done


async def test_ingest_goes_back_over_a_lost_end_to_what_every_desk_has_seen() -> None:
    """The desks answered records that are gone with the end, and one that came after."""
    made = await at_work()
    key = key_of(INGEST, "calls.911", 0)
    point = Checkpoint(topic_id="id-of-calls.911", done=9, cuts=(2,))
    made.progress.known[key] = checkpoint_bytes(key, point)
    made.inboxes[0].put(a_call(7, origin=("id-of-calls.911+1", 0, 5, 0)))
    await made.work()
    new_inbox(made)

    await replace_inbox(made.site, by=BY)

    # Partition 1 saw nothing after record 2 of before; of that only 0 and 1 are left.
    again = checkpoint_from(made.progress.known[key])
    assert (again.done, again.cuts) == (0, (2,))


async def at_work() -> Installation:
    """Partition 0 has answered calls 0, 1 and 3, partition 1 call 2; ingest has read 0 to 9."""
    made = Installation()
    for number in (0, 1, 3):
        made.inboxes[0].put(a_call(number))
    made.inboxes[1].put(a_call(2, region="west"))
    await made.work()
    await made.act()
    made.ingest(9)
    for number in range(10):
        made.calls.put(b"", str(number).encode())
    return made


def new_inbox(made: Installation) -> None:
    made.inboxes = [FakeInbox(), FakeInbox()]
    made.inbox_id = "inbox-2"


async def test_the_pair_of_topics_is_written_down_once() -> None:
    made = await at_work()

    assert await recorded(made.progress) == "inbox-1/log-1"


async def test_an_inbox_made_anew_stops_the_desks_until_a_person_says_so() -> None:
    made = await at_work()
    new_inbox(made)
    made.inboxes[0].put(a_call(4))

    await made.work()
    assert made.cause(0) is made.cause(1) is Cause.INBOX_REPLACED
    report = await replace_inbox(made.site, BY)
    await made.work()

    assert made.steps(0)[3:] == [("inbox_replaced", -1), ("report_call", 0)]
    assert made.health.of(0).ready
    assert made.health.of(1).ready
    assert await recorded(made.progress) == "inbox-2/log-1"
    assert report.to_do
    step = step_from(made.logs[0].records[3])
    assert (step.actor, step.command["by"]) == (BY.code, BY.pseudonym)
    assert (step.command["topic_id"], step.now) == ("inbox-2", T0)


async def test_ingest_goes_back_to_the_last_record_that_every_desk_has_seen() -> None:
    """Partition 0 has seen 3 and partition 1 only 2: 3 may have been meant for both."""
    made = await at_work()
    new_inbox(made)

    await replace_inbox(made.site, BY)

    assert made.ingest() == 1, "record 2 is read once more: it may have made several commands"


async def test_ingest_starts_again_where_a_desk_has_seen_nothing_of_the_source() -> None:
    made = Installation()
    made.inboxes[0].put(a_call(5))
    await made.work()
    made.ingest(9)
    made.calls.begins = 4
    new_inbox(made)

    await replace_inbox(made.site, BY)

    assert made.ingest() == 3, "before its first record that is still there"


async def test_repeated_calls_of_a_rewound_ingest_open_nothing() -> None:
    made = await at_work()
    new_inbox(made)
    await replace_inbox(made.site, BY)
    made.inboxes[0].put(a_call(3))

    await made.work()

    last = step_from(made.logs[0].records[-1])
    assert [event["reason"] for event in last.events] == ["repeated"]


async def test_a_second_repair_does_nothing() -> None:
    made = await at_work()
    new_inbox(made)
    await replace_inbox(made.site, BY)
    before = [list(log.records) for log in made.logs]

    report = await replace_inbox(made.site, BY)
    other = await cut_log(made.site, BY)

    assert before == [log.records for log in made.logs]
    assert report.done[0].startswith("nothing")
    assert other.done[0].startswith("nothing")


async def test_a_repair_that_was_cut_off_is_finished_by_the_next() -> None:
    made = await at_work()
    new_inbox(made)
    made.logs[1].fail_sends = 1

    with pytest.raises(ConnectionError):
        await replace_inbox(made.site, BY)
    assert await recorded(made.progress) == "inbox-1/log-1"
    await replace_inbox(made.site, BY)
    await made.work()

    assert [step for step, _ in made.steps(0)].count("inbox_replaced") == 1
    assert [step for step, _ in made.steps(1)].count("inbox_replaced") == 1
    assert made.health.of(1).ready


async def test_the_same_inbox_cut_short_does_not_repeat_what_is_left_of_it() -> None:
    made = await at_work()
    del made.inboxes[0].records[2:]
    await made.work()
    assert made.cause(0) is Cause.INBOX_REPLACED

    await replace_inbox(made.site, BY)
    made.inboxes[0].put(a_call(8))
    await made.work()

    assert made.steps(0)[3:] == [("inbox_replaced", -1), ("report_call", 2)]


async def test_a_lost_log_is_never_decided_again_from_the_start() -> None:
    made = await at_work()
    made.logs, made.log_id = [FakeLog(), FakeLog()], "log-2"
    made.inboxes[0].put(a_call(4))  # not acted on yet

    await made.work()
    assert made.cause(0) is made.cause(1) is Cause.LOG_CUT
    assert made.logs[0].records == []
    report = await cut_log(made.site, BY)
    await made.work()

    assert made.steps(0) == [("log_cut", -1), ("report_call", 3)]
    assert made.steps(1) == [("log_cut", -1)]
    assert any("adopt" in line for line in report.to_do)
    assert made.health.of(0).ready


async def test_effects_go_on_after_the_tools_step_and_send_nothing_again() -> None:
    made = await at_work()
    for log in made.logs:
        log.records.clear()

    await cut_log(made.site, BY)

    point = checkpoint_from(made.progress.known[key_of(EFFECTS, LOG, 0)])
    assert point.done == point.more["head_at"] == 0
    assert point.more["head"] == hash_of(made.logs[0].records[0])
    assert point.more["answered"] == 2


async def test_a_log_that_lost_its_end_goes_on_with_what_is_left() -> None:
    made = await at_work()
    del made.logs[0].records[1:]

    await made.work()
    assert made.cause(0) is Cause.LOG_CUT
    await cut_log(made.site, BY)
    await made.work()

    assert made.steps(0) == [
        ("report_call", 0),
        ("log_cut", -1),
        ("report_call", 1),
        ("report_call", 2),
    ]
    assert made.steps(1) == [("report_call", 0)], "the whole one is left alone"
    assert made.health.of(0).ready


async def test_a_log_put_back_into_a_new_topic_goes_on_and_sends_nothing_again() -> None:
    made = await at_work()
    made.log_id = "log-2"

    await cut_log(made.site, BY)
    made.inboxes[0].put(a_call(4))
    await made.work()

    assert made.steps(0)[3:] == [("log_cut", -1), ("report_call", 3)]
    point = checkpoint_from(made.progress.known[key_of(EFFECTS, LOG, 0)])
    assert (point.topic_id, point.done) == ("log-2", 2)


async def test_without_log_and_progress_nothing_old_is_decided() -> None:
    made = await at_work()
    made.logs, made.log_id = [FakeLog(), FakeLog()], "log-2"
    made.progress.known.clear()

    await cut_log(made.site, BY)
    await made.work()

    assert made.steps(0) == [("log_cut", -1)]
    assert made.health.of(0).answered == 2


async def test_an_inbox_is_not_repaired_while_the_log_is_lost() -> None:
    made = await at_work()
    new_inbox(made)
    made.logs, made.log_id = [FakeLog(), FakeLog()], "log-2"

    with pytest.raises(AlongsideError, match="log-cut"):
        await replace_inbox(made.site, BY)

    assert made.logs[0].records == []


async def test_a_repair_stops_when_someone_else_writes() -> None:
    made = await at_work()
    new_inbox(made)
    made.logs[0].before_next = [b"someone else's record"]

    with pytest.raises(AlongsideError, match="stop every worker"):
        await replace_inbox(made.site, BY)


async def test_a_record_of_the_topics_that_cannot_be_read_stops_the_desks() -> None:
    made = await at_work()
    made.progress.known[KEY] = b"\xff"

    await made.work()

    assert made.cause(0) is Cause.LOG_CUT


def test_an_empty_desk_names_no_topics() -> None:
    assert Desk.empty(0).incarnation == ""
