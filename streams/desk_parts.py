"""What does the desk's side of a worker consist of, over Kafka? No framework is needed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from typing import Final

from dispatch.desk.fold import Folded
from dispatch.desk.nearness import NEAR
from dispatch.desk.state import Desk
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.caretaker import Caretaker, Ours
from streams.catch_up import CatchUp
from streams.clock import Clock
from streams.deciding import Deciding, RealCore
from streams.desk_writer import DeskWriter, Limits
from streams.groupless import GrouplessTopic, TopicIds
from streams.health import Cause, Health, NotReady
from streams.incarnation import Incarnation
from streams.kafka_log import READ_SECONDS, KafkaInbox, KafkaLog, Producer, Reader
from streams.log import Received
from streams.metrics import Metrics
from streams.partition import Partition
from streams.positions.following import Following
from streams.positions.hearing import Hearing
from streams.positions.table import PositionTable
from streams.progress import Progress, checkpoint_from, key_of
from streams.sending import KafkaSender
from streams.settings import Settings
from streams.shelf import TopicShelf
from streams.site_table import SiteTable
from streams.snapshots.chunks import SnapshotTopic
from streams.snapshots.engine import fold_engine
from streams.snapshots.loading import Loading
from streams.snapshots.writing import Writing
from streams.tail import Tail
from streams.telling.alarms import DeskAlarms
from streams.telling.figures import DeskFigures
from streams.ticker import Ticker
from streams.topics import topic

EFFECTS: Final = "effects"
"""The agent whose checkpoint says how far the log was acted on."""


def engine() -> str:
    """Version of this code, as it stands in each step."""
    return f"alongside-{version('alongside')}"


class Topics:
    """The topics of a desk on one broker, opened when first asked."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.inbox: str = topic("desk.inbox").full_name(settings)
        self.log: str = topic("desk.log").full_name(settings)
        self.ids = TopicIds(settings)
        self.producer = Producer(settings)
        self.sender = KafkaSender(settings)
        self.policies = GrouplessTopic("policies", settings, self.ids)
        self.snapshots = GrouplessTopic("desk.snapshots", settings, self.ids)
        # Its own: no alarm waits behind a chunk, or for one that could not be sent.
        self.snapshot_sender = KafkaSender(settings)
        self._progress_topic = GrouplessTopic("progress", settings, self.ids)
        self.progress = Progress(self._progress_topic, self.sender)
        self._readers: list[Reader] = []

    def open(self, number: int) -> Partition:
        """One partition with readers of its own."""
        inbox, log = (Reader(self.settings, name, number) for name in (self.inbox, self.log))
        self._readers += [inbox, log]
        return Partition(
            number=number,
            inbox=KafkaInbox(inbox, self.producer, self.inbox, number),
            log=KafkaLog(log, self.producer, self.log, number),
            desk=Desk.empty(number),
        )

    async def pair_ids(self) -> tuple[str, str]:
        """Kafka's ids of inbox and log.

        Raises:
            NotReady: if one of them is not there.
        """
        try:
            log = await self.ids.of(self.log)
        except LookupError as error:
            raise NotReady(Cause.LOG_CUT, str(error)) from None
        try:
            return await self.ids.of(self.inbox), log
        except LookupError as error:
            raise NotReady(Cause.INBOX_REPLACED, str(error)) from None

    async def log_is_empty(self) -> bool:
        """Whether no partition of the log ever had a record."""
        readers = [
            Reader(self.settings, self.log, number) for number in range(self.settings.partitions)
        ]
        try:
            return not any(await asyncio.gather(*(reader.end() for reader in readers)))
        finally:
            await asyncio.gather(*(reader.close() for reader in readers))

    async def acted_on(self, number: int) -> int:
        """How many records of that partition's log the effects agent is done with."""
        key = key_of(EFFECTS, topic("desk.log").name, number)
        raw = (await self.progress.values(key)).get(key)
        found = checkpoint_from(raw) if raw is not None else None
        if found is None or found.topic_id != await self.ids.of(self.log):
            return 0
        return found.done + 1

    async def close(self) -> None:
        """Lets all connections go."""
        closing = [reader.close() for reader in self._readers]
        closing += [self.producer.close(), self.sender.close()]
        closing += [self.policies.close(), self._progress_topic.close()]
        closing += [self.snapshots.close(), self.snapshot_sender.close()]
        await asyncio.gather(*closing, return_exceptions=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskParts:
    """Everything that answers commands."""

    writer: DeskWriter
    caretaker: Caretaker
    health: Health
    shelf: TopicShelf
    topics: Topics
    alarms: DeskAlarms
    positions: Following
    hearing: Hearing
    writing: Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """What reads a partition's log to its end, and writes its snapshot."""

    shelf: TopicShelf
    catch_up: CatchUp
    writing: Writing


def reads(topics: Topics, *, clock: Clock, health: Health, metrics: Metrics) -> Reads:
    """The parts, wired; nothing is opened yet.

    Args:
        topics: The topics of the desk.
        clock: This machine's time.
        health: Is told how each partition stands.
        metrics: Where snapshots are counted.
    """
    shelf, every = TopicShelf(topics.policies), topics.settings.snapshot_every
    pair = Incarnation(
        ids=topics.pair_ids, progress=topics.progress, log_is_empty=topics.log_is_empty
    )
    snapshots = SnapshotTopic(topics.snapshots, topics.snapshot_sender)
    loading = Loading(
        snapshots,
        engine=fold_engine(engine()),
        used=partial(metrics.snapshot, "used"),
        discarded=metrics.snapshot_discarded,
    )
    writing = Writing(
        snapshots,
        engine=fold_engine(engine()),
        every=every,
        clock=clock,
        written=partial(metrics.snapshot, "written"),
        failed=partial(metrics.snapshot, "failed"),
    )
    catch_up = CatchUp(
        pair=pair,
        texts=shelf,
        health=health,
        floor=topics.acted_on,
        shortcut=loading if every else None,
    )
    return Reads(shelf=shelf, catch_up=catch_up, writing=writing)


def desk_parts(
    settings: Settings,
    *,
    clock: Clock,
    health: Health,
    ours: Ours,
    give_up: Callable[[str], None] | None = None,
    metrics: Metrics | None = None,
) -> DeskParts:
    """The parts, wired; nothing is opened yet.

    Args:
        settings: Where the broker is, and what the topics are called.
        clock: This machine's time.
        health: Is told how each partition stands.
        ours: The partitions that this worker has now, each with the group's generation.
        give_up: Is told why this worker must leave the group.
        metrics: Where answers are counted, and what the desks hold is shown.
    """
    metrics = metrics or Metrics()
    topics = Topics(settings)
    reading = reads(topics, clock=clock, health=health, metrics=metrics)
    shelf, writing = reading.shelf, reading.writing
    core = RealCore(shelf, NearestRouter(GreatCircle()))
    table = PositionTable(prefix=settings.topic_prefix)

    async def answer(asked: str) -> object:
        return table.answer(asked) if asked.startswith(NEAR) else await shelf.answer(asked)

    deciding = Deciding(
        core=core,
        answer=answer,
        engine=engine(),
        clock=clock,
        text_seconds=READ_SECONDS,
    )
    writer = DeskWriter(
        open_partition=topics.open,
        deciding=deciding,
        catch_up=reading.catch_up,
        health=health,
        clock=clock,
        limits=Limits(send=settings.send_timeout),
        ours=lambda number: number in ours(),
        give_up=give_up,
        tell=partial(_count, metrics, clock),
        moved=writing.moved,
    )

    def held() -> dict[int, Desk]:
        desks = writer.desks()
        # A partition that moved away is shown by the worker that has it now.
        return {number: desks[number] for number in health.partitions.copy() if number in desks}

    metrics.registry.register(DeskFigures(held, health, clock))
    ticker = Ticker(clock=clock, send_seconds=settings.send_timeout)
    return DeskParts(
        writer=writer,
        caretaker=Caretaker(writer, ticker, health, ours, forget=writing.forget),
        writing=writing,
        health=health,
        shelf=shelf,
        topics=topics,
        positions=Following(
            table,
            SiteTable(topics.policies),
            topic=lambda: Tail(settings, ("positions",), client="alongside-positions"),
            ignored=metrics.position_ignored,
        ),
        hearing=Hearing(
            table,
            shelf,
            partitions=lambda: {number: writer.partition(number) for number in ours()},
            send_seconds=settings.send_timeout,
        ),
        alarms=DeskAlarms(
            health,
            topics.sender,
            topic=topic("dispatch.out").full_name(settings),
            clock=clock,
        ),
    )


def _count(metrics: Metrics, clock: Clock, received: Received, after: Folded) -> None:
    metrics.progress(received.appended_ms)
    # The worker's own clock ticks are nobody's wait.
    if after.step is not None and after.step.command.get("command") != "time_passed":
        metrics.decided_in(clock() - received.appended_ms / 1000)
