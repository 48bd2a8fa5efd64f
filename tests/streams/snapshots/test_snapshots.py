"""A snapshot changes how long a start takes, and nothing else."""

import asyncio
from dataclasses import replace

import orjson
import pytest
from fakes import FakeClock, FakeTopic, a_call, a_partition, eventually, time_passed

from dispatch.contracts.step import hash_of
from dispatch.desk.snapshot import FORM, desk_bytes, lines
from dispatch.desk.state import Desk
from streams.catch_up import CatchUp
from streams.deciding import Deciding, RealCore
from streams.desk_parts import Reads
from streams.desk_writer import DeskWriter
from streams.fold_ahead import fold_one
from streams.health import Cause, Health, NotReady
from streams.partition import Partition
from streams.record import Outgoing
from streams.settings import Settings
from streams.snapshots import chunks as chunks_module
from streams.snapshots import writing as writing_module
from streams.snapshots.chunks import WINDOW, Newest, SnapshotTopic, digest_of
from streams.snapshots.engine import fold_engine
from streams.snapshots.loading import Loading
from streams.snapshots.manifest import Manifest, Reason, manifest_bytes, manifest_from
from streams.snapshots.writing import LEFT_ALONE, Standing, Writing, standing

EVERY = 5
MANIFEST = b"0/manifest"


class FakeSender:
    """Appends to a topic in memory."""

    def __init__(self, topic: FakeTopic) -> None:
        self.topic = topic
        self.fails = False
        self.sent: list[Outgoing] = []

    async def send(self, out: Outgoing) -> int:
        await asyncio.sleep(0)
        if self.fails:
            raise ConnectionError("away")
        assert (out.topic, out.partition) == (self.topic.name, 0)
        self.sent.append(out)
        return self.topic.put(out.key, out.value)


class FakePair:
    name = "inbox/log"

    async def check(self, within: float) -> str:
        return self.name


class NoTexts:
    def policy(self, hash_: str) -> None:
        return None

    def site(self, hash_: str) -> None:
        return None

    async def lacking(self, hashes: frozenset[str]) -> frozenset[str]:
        return frozenset()

    async def answer(self, asked: str) -> object:
        return "missing"


class Site:
    """A log, an inbox and a topic of snapshots, which outlive the workers on them."""

    def __init__(self) -> None:
        part = a_partition()
        self.log, self.inbox = part.log, part.inbox
        self.topic = FakeTopic("desk.snapshots")
        self.sender = FakeSender(self.topic)
        self.clock = FakeClock()
        self.pair = FakePair()

    def worker(self, engine: str = "v1", *, every: int = EVERY, shortcut: bool = True) -> "Worker":
        return Worker(self, engine, every=every, shortcut=shortcut)

    async def busy(self, commands: int, **how: object) -> "Worker":
        """A worker that has answered so many commands more and written its snapshots."""
        worker = self.worker(**how)
        await worker.answer(commands)
        await worker.settled()
        return worker

    def manifest(self) -> Manifest:
        found = [record.value for record in self.topic.records if record.key == MANIFEST]
        return manifest_from(found[-1])

    def rename(self, **changes: object) -> None:
        """Another manifest at the end of the topic."""
        self.topic.put(MANIFEST, manifest_bytes(replace(self.manifest(), **changes)))

    def there(self) -> dict[bytes, bytes]:
        """What compaction leaves."""
        left: dict[bytes, bytes] = {}
        for record in self.topic.records:
            left.pop(record.key, None)
            if record.value is not None:
                left[record.key] = record.value
        return left


class Worker:
    def __init__(self, site: Site, engine: str, *, every: int, shortcut: bool) -> None:
        self.site = site
        self.part = Partition(number=0, log=site.log, inbox=site.inbox, desk=Desk.empty(0))
        self.health = Health()
        self.used: list[int] = []
        self.discarded: list[str] = []
        self.written: list[int] = []
        self.failed: list[int] = []
        shelf = SnapshotTopic(site.topic, site.sender)
        loading = Loading(
            shelf,
            engine=engine,
            used=lambda: self.used.append(1),
            discarded=self.discarded.append,
        )
        self.writing = Writing(
            shelf,
            engine=engine,
            every=every,
            clock=site.clock,
            written=lambda: self.written.append(1),
            failed=lambda: self.failed.append(1),
        )
        self.catch_up = CatchUp(
            pair=site.pair,
            texts=NoTexts(),
            health=self.health,
            shortcut=loading if shortcut else None,
        )
        texts = NoTexts()
        self.writer = DeskWriter(
            open_partition=lambda number: self.part,
            deciding=Deciding(
                core=RealCore(texts, router=None),
                answer=texts.answer,
                engine="test",
                clock=site.clock,
            ),
            catch_up=self.catch_up,
            health=self.health,
            clock=site.clock,
            moved=self.writing.moved,
        )

    async def answer(self, commands: int) -> None:
        for number in range(commands):
            at = len(self.site.inbox.records)
            raw = time_passed() if number % 4 == 3 else a_call(at)
            self.site.inbox.now_ms += 1000
            self.site.clock.now += 1
            await self.writer.handle(0, self.site.inbox.put(raw), 1)

    async def start(self) -> Desk:
        """The desk after the catch-up of a start."""
        await self.catch_up.run(self.part)
        return self.part.desk

    async def settled(self) -> None:
        await eventually(lambda: all(task.done() for task in self.writing._tasks.values()))


async def test_a_worker_begins_from_the_snapshot_and_reads_only_what_came_after() -> None:
    site = Site()
    first = await site.busy(EVERY + 3)
    site.log.reads.clear()

    second = site.worker()
    desk = await second.start()

    assert first.written == [1]
    assert desk == first.part.desk
    assert (second.used, second.discarded) == ([1], [])
    at = site.manifest().offset
    assert site.log.reads == [at, at + 1], "the step that it stands at, and what came after"
    assert second.health.of(0).began_at == at
    assert second.health.of(0).foreign == 0
    assert second.part.next == len(site.log.records)


async def test_with_and_without_a_snapshot_the_same_desk_goes_on_to_the_same_bytes() -> None:
    """Cut at any step."""
    site = Site()
    await site.busy(4 * EVERY, every=1)
    records = list(site.log.records)
    whole = await site.worker(shortcut=False).start()

    for steps in range(1, len(records) + 1):
        site.log.records = records[:steps]
        cut = site.worker(shortcut=False)
        await cut.start()
        now = standing(cut.part)
        assert now is not None
        site.topic.records.clear()
        await cut.writing.write(now)
        site.log.records = list(records)

        worker = site.worker()
        assert await worker.start() == whole
        assert worker.part.began_at == steps - 1
        assert desk_bytes(worker.part.desk) == desk_bytes(whole)


async def test_it_is_written_every_so_many_steps_and_the_old_one_goes() -> None:
    site = Site()

    worker = await site.busy(3 * EVERY)

    assert len(worker.written) >= 2
    manifest = site.manifest()
    assert set(site.there()) == {MANIFEST, *(manifest.key(n) for n in range(manifest.chunks))}
    assert [out.key == MANIFEST for out in site.sender.sent][:2] == [False, True], "it comes last"


async def test_a_large_desk_is_cut_into_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (chunks_module, writing_module):
        monkeypatch.setattr(module, "CHUNK", 50)
    site = Site()
    first = await site.busy(2 * EVERY)

    second = site.worker()

    assert site.manifest().chunks > WINDOW
    assert await second.start() == first.part.desk
    assert second.used == [1]
    assert max(len(out.value or b"") for out in site.sender.sent if out.key != MANIFEST) == 50


async def test_the_newest_manifest_is_found_behind_many_deleted_chunks() -> None:
    site = Site()
    first = await site.busy(EVERY)
    for number in range(5 * WINDOW):
        site.topic.put(f"0/old/{number}".encode(), None)

    second = site.worker()

    assert await second.start() == first.part.desk
    assert second.used == [1]


async def test_chunks_of_a_writer_that_did_not_finish_are_deleted_by_the_next() -> None:
    site = Site()
    worker = await site.busy(EVERY)
    site.topic.put(b"0/" + b"a" * 64 + b"/0", b"half")

    await worker.answer(EVERY)
    await worker.settled()

    assert not [key for key in site.there() if b"a" * 64 in key]


def spoil_chunk(site: Site) -> None:
    manifest = site.manifest()
    raw = site.there()[manifest.key(0)]
    at = next(n for n, each in enumerate(site.topic.records) if each.value == raw)
    site.topic.records[at] = replace(site.topic.records[at], value=raw[:-2] + b"x\n")


def lose_chunk(site: Site) -> None:
    key = site.manifest().key(0)
    at = next(n for n, each in enumerate(site.topic.records) if each.key == key)
    site.topic.records[at] = replace(site.topic.records[at], value=None)


def other_desk(site: Site) -> None:
    """Whole in itself, but not the desk of that step."""
    raw = b"".join(lines(Desk.empty(0)))
    manifest = replace(site.manifest(), digest=digest_of(raw), size=len(raw), chunks=1)
    at = site.topic.put(manifest.key(0), raw)
    site.topic.put(MANIFEST, manifest_bytes(replace(manifest, at=at)))


def no_desk(site: Site) -> None:
    manifest = replace(site.manifest(), digest=digest_of(b"[]\n"), size=3, chunks=1)
    at = site.topic.put(manifest.key(0), b"[]\n")
    site.topic.put(MANIFEST, manifest_bytes(replace(manifest, at=at)))


def newer_manifest(site: Site) -> None:
    site.topic.put(MANIFEST, orjson.dumps({"format": 2}))


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (spoil_chunk, Reason.DIGEST_DIFFERS),
        (lose_chunk, Reason.CHUNK_MISSING),
        (other_desk, Reason.DESK_DIFFERS),
        (no_desk, Reason.UNREADABLE),
        (newer_manifest, Reason.UNREADABLE),
        (lambda site: site.topic.put(MANIFEST, b"\xff"), Reason.UNREADABLE),
        (lambda site: site.topic.put(MANIFEST, b"[]"), Reason.UNREADABLE),
        (lambda site: site.rename(offset=-1), Reason.UNREADABLE),
        (lambda site: site.rename(chunks=2), Reason.CHUNK_MISSING),
        (lambda site: site.rename(engine="v0"), Reason.OTHER_ENGINE),
        (lambda site: site.rename(form="0" * 16), Reason.OTHER_FORM),
        (lambda site: site.rename(log="another"), Reason.OTHER_LOG),
        (lambda site: site.rename(first=1), Reason.LOG_BEGINS_ELSEWHERE),
        (lambda site: site.rename(step=hash_of(b"x")), Reason.STEP_DIFFERS),
        (lambda site: site.rename(offset=2), Reason.STEP_DIFFERS),
        (lambda site: site.rename(offset=10**6), Reason.LOG_SHORTER),
        (lambda site: site.rename(partition=7), Reason.DESK_DIFFERS),
        (lambda site: setattr(site.topic, "away", True), Reason.NOT_READ),
    ],
)
async def test_a_snapshot_in_doubt_is_thrown_away_and_the_log_is_folded(harm, reason) -> None:
    site = Site()
    first = await site.busy(EVERY + 2)
    harm(site)

    second = site.worker()
    desk = await second.start()

    assert (second.used, second.discarded) == ([], [reason.value])
    assert desk == first.part.desk
    assert second.part.began_at == -1
    assert second.health.of(0).refolds == 0


async def test_a_log_that_was_cut_below_the_snapshot_is_folded_from_its_start() -> None:
    site = Site()
    first = await site.busy(2 * EVERY)
    before = site.manifest().offset
    site.log.records = site.log.records[:before]

    second = site.worker()
    desk = await second.start()

    assert second.discarded == [Reason.LOG_SHORTER]
    assert desk == await site.worker(shortcut=False).start() != first.part.desk


async def test_without_a_snapshot_nothing_is_thrown_away() -> None:
    site = Site()
    await site.worker().answer(2)

    worker = site.worker()
    await worker.start()

    assert (worker.used, worker.discarded) == ([], [])


async def test_a_record_that_fits_nowhere_behind_the_snapshot_brings_a_fold_from_the_start() -> (
    None
):
    site = Site()
    first = await site.busy(EVERY + 1)
    site.log.records.append(b"no step")

    second = site.worker()
    desk = await second.start()

    assert desk == first.part.desk
    health = second.health.of(0)
    assert (health.refolds, health.forks, health.began_at) == (1, 1, -1)
    assert Cause.BROKEN_RECORD in health.alarms


async def test_a_record_that_fits_nowhere_before_the_snapshot_stays_an_alarm() -> None:
    """Whoever writes to the log must still be found."""
    site = Site()
    worker = await site.busy(2)
    site.log.records.append(b"no step")
    await worker.answer(EVERY)
    await worker.settled()

    second = site.worker()
    desk = await second.start()

    assert desk == worker.part.desk
    assert second.used == [1]
    assert second.part.broken == worker.part.broken == {2}
    assert Cause.BROKEN_RECORD in second.health.of(0).alarms


async def test_rivals_behind_the_snapshot_are_forks_as_ever() -> None:
    site = Site()
    await site.busy(EVERY)
    site.log.records.append(site.log.records[1])

    second = site.worker()
    plain = site.worker(shortcut=False)

    assert await second.start() == await plain.start()
    assert second.health.of(0).forks == plain.health.of(0).forks == 1


async def test_a_snapshot_that_cannot_be_written_holds_nothing_up_and_is_not_tried_at_once() -> (
    None
):
    site = Site()
    site.sender.fails = True

    worker = await site.busy(EVERY + 2)

    assert worker.failed == [1]
    assert len(site.log.records) == EVERY + 2
    assert worker.health.of(0).ready
    site.sender.fails = False
    await worker.answer(EVERY)
    await worker.settled()
    assert worker.written == [1]


async def test_nothing_is_written_of_a_partition_that_is_not_fresh() -> None:
    site = Site()
    worker = site.worker()
    await worker.answer(1)

    assert standing(worker.part) is not None
    worker.part.fresh = False
    assert standing(worker.part) is None
    assert standing(site.worker().part) is None


async def test_at_an_orderly_end_what_is_new_is_written_once() -> None:
    site = Site()
    worker = await site.busy(3, every=10)
    assert worker.written == []

    await worker.writing.finish(1.0)
    await worker.writing.finish(1.0)

    assert worker.written == [1]
    assert site.manifest().offset == 2
    nobody = site.worker(every=0)
    await nobody.answer(2)
    await nobody.writing.finish(1.0)
    assert nobody.written == []


async def test_an_end_does_not_wait_for_a_broker_that_is_away() -> None:
    site = Site()
    worker = await site.busy(3, every=10)

    async def never(partition: int) -> Newest:
        await asyncio.Event().wait()
        raise AssertionError

    worker.writing._shelf.newest = never

    await asyncio.wait_for(worker.writing.finish(0.02), 1)

    assert worker.written == []


async def test_an_old_version_does_not_write_over_the_new_ones_snapshot() -> None:
    """A new version writes its own before it joins; the old one still has the partition."""
    site = Site()
    old = await site.busy(EVERY + 1, engine="v1")
    new = site.worker("v2")
    await new.start()
    now = standing(new.part)
    assert now is not None

    assert await new.writing.write(now, ahead=True)
    await old.answer(EVERY)
    await old.settled()
    assert site.manifest().engine == "v2"

    site.clock.now += LEFT_ALONE
    await old.answer(EVERY)
    await old.settled()
    assert site.manifest().engine == "v1"
    assert new.discarded == [Reason.OTHER_ENGINE]


async def test_an_older_snapshot_never_replaces_a_newer_one() -> None:
    site = Site()
    worker = await site.busy(EVERY)
    early: Standing | None = standing(worker.part)
    assert early is not None
    await worker.answer(EVERY)
    await worker.settled()
    newest = site.manifest()

    assert await worker.writing.write(early)
    assert site.manifest() == newest


async def test_a_cut_log_is_still_refused_where_its_steps_were_read_before() -> None:
    """The shortcut comes after that check."""
    site = Site()
    worker = await site.busy(2 * EVERY)
    second = site.worker()
    second.part.floor = len(site.log.records)
    site.log.records = site.log.records[:-1]

    with pytest.raises(NotReady):
        await second.start()
    assert worker.written


class FakeTopics:
    """What a fold ahead opens."""

    def __init__(self, site: Site, every: int) -> None:
        self.site = site
        self.settings = Settings.from_env(snapshot_every=every)

    def open(self, number: int) -> Partition:
        return Partition(
            number=number, log=self.site.log, inbox=self.site.inbox, desk=Desk.empty(number)
        )


async def test_a_new_version_folds_a_long_log_before_it_joins() -> None:
    """And only once, and only where it is long."""
    site = Site()
    await site.busy(EVERY + 1, engine="v1")
    new, lines_said = site.worker("v2"), []
    parts = Reads(shelf=None, catch_up=new.catch_up, writing=new.writing)

    short = await fold_one(0, FakeTopics(site, 1000), parts, say=lines_said.append)
    first = await fold_one(0, FakeTopics(site, EVERY), parts, say=lines_said.append)
    again = await fold_one(0, FakeTopics(site, EVERY), parts, say=lines_said.append)

    assert (short, first, again) == (False, True, False)
    assert lines_said == [f"worker: folding {EVERY + 1} steps of partition 0 before joining"]
    assert site.manifest().engine == "v2"
    worker = site.worker("v2")
    await worker.start()
    assert worker.used == [1]


async def test_a_log_that_cannot_be_folded_ahead_is_left_to_the_worker() -> None:
    """It says so itself, once it has joined."""
    site = Site()
    await site.busy(EVERY + 1)
    new = site.worker("v2")
    new.part.floor = 10**6
    topics = FakeTopics(site, EVERY)
    topics.open = lambda number: new.part
    parts = Reads(shelf=None, catch_up=new.catch_up, writing=new.writing)

    assert not await fold_one(0, topics, parts, say=lambda _line: None)
    assert site.manifest().engine == "v1"


def test_the_engine_is_the_version_and_what_its_sources_say() -> None:
    """In a checkout the code changes and the version does not."""
    name = fold_engine("alongside-1")

    assert name.startswith("alongside-1+")
    assert name == fold_engine("alongside-1") != fold_engine("alongside-2")
    assert len(FORM) == 16
