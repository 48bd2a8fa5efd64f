"""How is a worker put together? The only place where its parts are built and handed to Faust."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

import faust

from streams.agent_parts import Shared, courier_parts, effects_parts, ingest_loops, shared
from streams.agents.conductor import be_patient
from streams.agents.courier import attach_courier
from streams.agents.desk import attach_desk
from streams.agents.effects import attach_effects
from streams.agents.hints import keep_running
from streams.agents.ingest import attach_ingest
from streams.assignment import Assignment
from streams.clock import Clock, wall
from streams.desk_parts import DeskParts, desk_parts
from streams.exactly_next import ExactlyNext
from streams.health import Health
from streams.metrics import Metrics
from streams.settings import Settings
from streams.topics import topic


class Role(StrEnum):
    """What a worker does; without a choice it does all of it."""

    DESK = "desk"
    INGEST = "ingest"
    EFFECTS = "effects"
    """The courier included: both follow the log."""


ALL = frozenset(Role)


@dataclass(slots=True, kw_only=True)
class Built:
    """A worker that has not been started."""

    app: faust.App
    health: Health
    metrics: Metrics
    loops: list[ExactlyNext] = field(default_factory=list)
    """Of ingest, effects and courier: each is ready once it has read its checkpoints."""
    parts: DeskParts | None = None
    common: Shared | None = None
    """What ingest and effects use, where this worker does either."""

    def behind(self) -> bool:
        """Whether a loop does not know yet where to go on."""
        return any(loop.behind() for loop in self.loops)

    async def close(self) -> None:
        """Nothing; all connections beside Faust's own are given back. Safe to call again."""
        try:
            if self.common is not None:
                await self.common.close()
        finally:
            if self.parts is not None:
                await self.parts.topics.close()


def build_app(
    settings: Settings,
    *,
    roles: frozenset[Role] = ALL,
    clock: Clock = wall,
    health: Health | None = None,
    give_up: Callable[[str], None] | None = None,
) -> Built:
    """The worker's app with its agents. To be called in the loop that it will run in.

    Args:
        settings: Where the broker is, and how long to wait for what.
        roles: What this worker does.
        clock: This machine's time.
        health: Is told how each partition stands.
        give_up: Is told why this worker must leave the group.
    """
    health = health or Health()
    app = faust_app(settings)
    assignment = Assignment(app)
    built = Built(app=app, health=health, metrics=Metrics())
    if Role.DESK in roles:
        inbox = topic("desk.inbox").full_name(settings)
        parts = desk_parts(
            settings,
            clock=clock,
            health=health,
            ours=lambda: assignment.of(inbox),
            give_up=give_up,
            metrics=built.metrics,
        )
        built.parts = parts
        attach_desk(app, inbox, parts.writer)
        keep_running(app, "look_after_desks", parts.caretaker.look_after)
        keep_running(app, "tell_alarms", parts.alarms.run)
        keep_running(app, "follow_positions", parts.positions.run)
        keep_running(app, "hear_teams", parts.hearing.run)
    if roles & {Role.INGEST, Role.EFFECTS}:
        ids = None if built.parts is None else built.parts.topics.ids
        common = shared(settings, clock=clock, ids=ids, metrics=built.metrics)
        built.common = common
        if Role.INGEST in roles:
            sources = ingest_loops(common, ours=assignment.of)
            attach_ingest(app, sources, common.sites)
            built.loops += sources.values()
        if Role.EFFECTS in roles:
            effects = effects_parts(common, ours=assignment.of)
            courier = courier_parts(common, ours=assignment.of)
            attach_effects(app, effects, also=courier.nudged.tell)
            attach_courier(app, courier)
            built.loops += [effects.loop, courier.loop]
    return built


def faust_app(settings: Settings) -> faust.App:
    """A Faust app without agents, with the settings that it must have here.

    Faust's defaults suit clicks, not calls: a minute until the work of a killed worker moves, and
    twenty until a send is given up.
    """
    brokers = ";".join(f"kafka://{address}" for address in settings.kafka_bootstrap.split(","))
    app = faust.App(
        settings.app_id,
        broker=brokers,
        datadir=str(settings.data / "faust"),
        autodiscover=False,
        key_serializer="raw",
        value_serializer="raw",
        processing_guarantee="at_least_once",
        store="memory://",
        broker_session_timeout=settings.session_timeout,
        broker_heartbeat_interval=settings.heartbeat,
        # What Faust commits decides nothing here; a shorter interval only repeats less.
        broker_commit_interval=1.0,
        broker_commit_every=1000,
        broker_max_poll_interval=60.0,
        broker_max_poll_records=500,
        # It must exceed the session's time, or Faust refuses; and stay below the human fall-back.
        broker_request_timeout=max(20.0, settings.session_timeout + 5.0),
        broker_rebalance_timeout=max(20.0, settings.session_timeout * 2),
        broker_check_crcs=True,
        consumer_auto_offset_reset="earliest",
        # A topic that is deleted and made anew leaves the group without its partitions until the
        # next look at the metadata; Faust's five minutes would be five minutes without an alarm.
        consumer_metadata_max_age_ms=5_000,
        # Our streams fold idempotently: waiting for events in flight would only delay a move.
        stream_wait_empty=False,
        stream_buffer_maxsize=1000,
        stream_processing_timeout=120.0,
        stream_recovery_delay=0.0,
        producer_acks=-1,
        producer_linger=0.0,
        producer_request_timeout=settings.send_timeout,
        topic_allow_declare=False,
        topic_partitions=settings.partitions,
        topic_replication_factor=settings.replication_factor,
        reply_create_topic=False,
        table_standby_replicas=0,
        web_enabled=False,
        worker_redirect_stdouts=False,
    )
    be_patient(app)
    return app
