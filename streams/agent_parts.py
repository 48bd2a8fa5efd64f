"""How are ingest, effects and courier put together? All but Faust, so that a test can do it too."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from dispatch.desk.effects import effects_of
from streams.clock import Clock, wall
from streams.courier.carrying import Carrying
from streams.courier.lane import Means
from streams.courier.nudging import Nudged
from streams.effects.alarms import Alarms
from streams.effects.erasing import Eraser
from streams.effects.following import EffectsOf, Following
from streams.effects.following import Ways as EffectWays
from streams.exactly_next import ExactlyNext
from streams.groupless import GrouplessTopic, TopicIds
from streams.ingest.call import prepare
from streams.ingest.learned import learned_model
from streams.ingest.vocabulary import own_maps, vocabulary
from streams.intake import Intake, Maker
from streams.intake import Ways as IntakeWays
from streams.making import Making
from streams.metrics import Metrics
from streams.progress import Progress
from streams.record import Sender
from streams.sending import KafkaSender
from streams.settings import Settings, site_secret
from streams.site_table import SiteTable
from streams.switch import Switch
from streams.topic_table import topic

SOURCE_TOPICS: Final = ("calls.911", "calls.988", "teams")
LOG: Final = "desk.log"

Ours = Callable[[str], Mapping[int, int]]
"""The partitions of a topic (full name) that this worker has now, each with the generation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What both agents of a worker use."""

    settings: Settings
    ids: TopicIds
    sender: Sender
    progress: Progress
    sites: SiteTable
    metrics: Metrics
    clock: Clock = wall
    closing: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """What gives connections back, in the order in which it was opened."""

    def topic(self, name: str) -> GrouplessTopic:
        """That topic, with readers of its own."""
        made = GrouplessTopic(name, self.settings, self.ids)
        self.closing.append(made.close)
        return made

    async def close(self) -> None:
        """Nothing; all connections that were made here are given back."""
        while self.closing:
            await self.closing.pop()()

    def full(self, name: str) -> str:
        """The topic's name on this site's broker."""
        return topic(name).full_name(self.settings)


def shared(
    settings: Settings,
    *,
    ids: TopicIds | None = None,
    sender: Sender | None = None,
    progress: Progress | None = None,
    metrics: Metrics | None = None,
    clock: Clock = wall,
) -> Shared:
    """What both agents use; what is not given is made. Nothing is opened yet."""
    ids = ids or TopicIds(settings)
    metrics = metrics or Metrics()
    closing: list[Callable[[], Awaitable[None]]] = []
    if sender is None:
        own = KafkaSender(settings)
        sender, closing = own, [own.close]
    if progress is None:
        written = GrouplessTopic("progress", settings, ids)
        progress = Progress(written, sender)
        closing.append(written.close)
    policies = GrouplessTopic("policies", settings, ids)
    closing.append(policies.close)
    return Shared(
        settings=settings,
        ids=ids,
        sender=sender,
        progress=progress,
        sites=SiteTable(policies, declared=metrics.declare),
        metrics=metrics,
        clock=clock,
        closing=closing,
    )


def _maker(settings: Settings) -> Making:
    prepare()  # else the first call with remarks would wait for it
    return Making(
        secret=site_secret(settings),
        vocabulary=vocabulary(more=own_maps(settings.types_folder)),
        prefix=settings.topic_prefix,
        learned=learned_model(path) if (path := settings.learned_model) else None,
    )


def ingest_loops(
    common: Shared, *, ours: Ours, maker: Maker | None = None
) -> dict[str, ExactlyNext]:
    """A loop for each topic of sources, by the topic's full name."""
    maker = maker or _maker(common.settings)
    ways = IntakeWays(
        private=common.full("desk.private"),
        inbox=common.full("desk.inbox"),
        out=common.full("dispatch.out"),
        dead_letters=common.full("dead.letters"),
        partitions=common.settings.partitions,
    )
    return {
        common.full(name): ExactlyNext(
            "ingest",
            common.topic(name),
            Intake(
                name,
                maker=maker,
                sites=common.sites,
                sender=common.sender,
                ways=ways,
                metrics=common.metrics,
            ),
            common.progress,
            ours=_of(ours, common.full(name)),
            alias=name,
            cuts_named=True,
        )
        for name in SOURCE_TOPICS
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectsParts:
    """The effects agent without Faust."""

    topic: str
    loop: ExactlyNext
    eraser: Eraser


def effects_parts(
    common: Shared, *, ours: Ours, effects_of: EffectsOf = effects_of
) -> EffectsParts:
    """The loop over the log, and the sweeper of what is erased."""
    log = common.topic(LOG)
    eraser = Eraser(
        private=common.topic("desk.private"),
        progress=common.progress,
        sender=common.sender,
        clock=common.clock,
        ours=_of(ours, log.name),
    )
    work = Following(
        log=common.topic(LOG),  # its own readers: the loop reads further on at the same time
        sender=common.sender,
        ways=EffectWays(
            out=common.full("dispatch.out"),
            inbox=common.full("desk.inbox"),
            partitions=common.settings.partitions,
        ),
        effects_of=effects_of,
        erasing=eraser,
        switch=Switch(common.settings.switch_file),
        sites=common.sites,
        metrics=common.metrics,
        clock=common.clock,
    )
    loop = ExactlyNext("effects", log, work, common.progress, ours=_of(ours, log.name), alias=LOG)
    return EffectsParts(topic=log.name, loop=loop, eraser=eraser)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourierParts:
    """The courier without Faust."""

    loop: ExactlyNext
    nudged: Nudged
    carrying: Carrying


def courier_parts(
    common: Shared,
    *,
    ours: Ours,
    sender: Sender | None = None,
    effects_of: EffectsOf = effects_of,
) -> CourierParts:
    """The loop over the log, and the lanes to other desks.

    Without a ``sender`` it has one of its own: a destination that cannot be written costs the
    sender its connection, which is nothing to those who send effects.
    """
    if sender is None:
        own = KafkaSender(common.settings)
        sender = own
        common.closing.append(own.close)
    log = common.topic(LOG)
    mine = _of(ours, log.name)
    means = Means(
        log=common.topic(LOG),  # its own readers: the loop reads further on at the same time
        sender=sender,
        progress=common.progress,
        alarms=Alarms(
            common.sender,
            topic=common.full("dispatch.out"),
            metrics=common.metrics,
            clock=common.clock,
        ),
        inbox=common.full("desk.inbox"),
        partitions=common.settings.partitions,
        effects_of=effects_of,
    )
    carrying = Carrying(means, ours=mine)
    loop = ExactlyNext("courier", log, carrying, common.progress, ours=mine, alias=LOG)
    return CourierParts(loop=loop, nudged=Nudged(loop), carrying=carrying)


def _of(ours: Ours, name: str) -> Callable[[], Mapping[int, int]]:
    return lambda: ours(name)
