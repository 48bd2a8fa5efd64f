"""How does a worker start, say that it is ready, and end for sure?

A Faust worker may hang while it stops (issue 324). Nothing is lost by ending it hard: what counts
is in the log.
"""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

import structlog
from aiokafka.errors import KafkaError

from streams.app import ALL, Built, Role, build_app
from streams.clock import Clock, wall
from streams.errors import AlongsideError, AwayError, UsageError
from streams.fold_ahead import fold_ahead
from streams.group import alive
from streams.health import Health, PartitionHealth
from streams.metrics import serve
from streams.settings import Settings
from streams.topics import ensure
from streams.work import place_of

STOP_SECONDS: Final = 8.0
"""For an orderly end; after it the process ends anyhow."""

SNAPSHOT_SECONDS: Final = 2.0
"""Of those, for snapshots; one that would take longer is left to the next worker."""

_HUNG: Final = 1

_log = structlog.get_logger(__name__)

Say = Callable[[str], None]


def make_topics(settings: Settings) -> None:
    """Comes back once every topic is there and is what the table says.

    Raises:
        AwayError: if no broker answers, or a topic differs.
    """
    found = ensure(settings.kafka_bootstrap, settings)
    if found:
        lines = "\n".join(f"  {difference}" for difference in found)
        raise AwayError(
            f"Topics on {settings.kafka_bootstrap} are not what this version needs; set them "
            f"with Kafka's own tools, or correct the settings:\n{lines}"
        )


def alone(settings: Settings, only: str) -> None:
    """Comes back if no worker of this site shares the work in the other way.

    Workers for all parts and workers for one part are different groups, and each would be handed
    every partition: two writers for each desk, slow and full of forks.

    Raises:
        UsageError: if one does.
    """
    others = {
        name: number
        for name, number in alive(settings).items()
        if (name == settings.app_id) == bool(only)
    }
    if others:
        raise UsageError(
            f"Workers {'for all parts' if only else 'for one part each'} are alive in "
            f"{', '.join(sorted(others))}; start all workers with --only, or all without."
        )


async def run(
    settings: Settings,
    *,
    roles: frozenset[Role] = ALL,
    say: Say,
    clock: Clock = wall,
) -> None:
    """Comes back after SIGTERM or SIGINT.

    Args:
        settings: Where the broker is, and how long to wait for what.
        roles: What this worker does.
        say: Is given one line when the worker is ready.
        clock: This machine's time.

    Raises:
        AlongsideError: if the worker cannot go on.
    """
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    reasons: list[str] = []

    def give_up(why: str) -> None:
        reasons.append(why)
        stop.set()

    def asked(_signal: int, _frame: object) -> None:
        # A timer of its own: it ends the process even when the loop itself hangs.
        end = threading.Timer(STOP_SECONDS + 2.0, os._exit, (_HUNG,))
        end.daemon = True
        end.start()
        loop.call_soon_threadsafe(stop.set)

    if Role.DESK in roles:
        await fold_ahead(settings, say=say, clock=clock)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)  # Faust makes its own in there
    health = Health(tell_log)
    built = build_app(settings, roles=roles, clock=clock, health=health, give_up=give_up)
    app: Any = built.app
    before = {number: signal.signal(number, asked) for number in (signal.SIGTERM, signal.SIGINT)}
    # From the first moment: that nothing is ready yet is a figure too.
    serving = asyncio.create_task(_served(built, settings.metrics_port))
    announcing = asyncio.create_task(_announce(built, roles, say))
    announcing.add_done_callback(_not_said)
    crashed = asyncio.create_task(_crash(app))
    try:
        stopping = asyncio.create_task(stop.wait())
        try:
            await app.start()
        except KafkaError as error:
            raise AwayError(
                f"The broker {settings.kafka_bootstrap} went away while the worker was starting "
                f"({type(error).__name__}); start it again when the broker is back."
            ) from error
        await asyncio.wait((stopping, crashed), return_when=asyncio.FIRST_COMPLETED)
        ended_itself = crashed.done() and not stopping.done()
        stopping.cancel()
    finally:
        announcing.cancel()
        crashed.cancel()
        await _stop(built)
        serving.cancel()
        await asyncio.wait((serving,))
        for number, handler in before.items():
            signal.signal(number, handler)
    if reasons:
        raise AwayError(f"This worker left its work to others: {reasons[0]}")
    if ended_itself:
        raise AlongsideError(
            f"The worker ended by itself ({type(app.crash_reason).__name__}); start it again. "
            f"Nothing is lost: commands without an answer are answered by the next one."
        )


async def _crash(app: Any) -> None:
    """Comes back when the app has stopped or crashed by itself."""
    await app.wait_until_stopped()


async def _stop(built: Built) -> None:
    """Ends it within the time, or else hard."""
    stopping = asyncio.ensure_future(_with_snapshots(built))
    done, _ = await asyncio.wait((stopping,), timeout=STOP_SECONDS)
    if not done:
        _log.error("worker.did_not_stop", after_seconds=STOP_SECONDS)
        os._exit(_HUNG)
    with contextlib.suppress(Exception):
        stopping.result()


async def _with_snapshots(built: Built) -> None:
    app: Any = built.app
    try:
        if built.parts is not None and app.started:
            await built.parts.writing.finish(SNAPSHOT_SECONDS)
    finally:
        await _in_order(built)


async def _in_order(built: Built) -> None:
    app: Any = built.app
    try:
        await app.stop()
    finally:
        await built.close()


async def _served(built: Built, port: int) -> None:
    """Comes back when canceled; a port that is taken is in the program's log."""
    if port:
        await serve(built.metrics, port)


async def _announce(built: Built, roles: frozenset[Role], say: Say) -> None:
    """One line once all partitions that this worker was given are caught up."""
    said = ""
    doing = ", ".join(sorted(role.value for role in roles))
    while True:
        await asyncio.sleep(0.1)
        app: Any = built.app
        if not app.started or app.rebalancing or app.consumer_generation_id < 1:
            continue  # the group has not dealt out its partitions yet
        if built.behind():
            continue
        parts = built.health.partitions
        if Role.DESK in roles and not parts:
            continue
        waiting = [number for number, health in sorted(parts.items()) if not health.ready]
        if not waiting:
            numbers = " ".join(str(number) for number in sorted(parts))
            having = f", partitions {numbers}" if numbers else ""
            say(f"worker: ready ({doing}){having}{_begun(parts)}")
            return
        causes = {parts[number].cause for number in waiting}
        if any(parts[number].alarms for number in waiting) and said != str(causes):
            said = str(causes)
            for number in waiting:
                say(f"worker: partition {number} does not decide: {parts[number].why}")


def _begun(parts: Mapping[int, PartitionHealth]) -> str:
    """Which of the partitions began from a snapshot, in words; empty if none did."""
    numbers = [str(number) for number, health in sorted(parts.items()) if health.began_at >= 0]
    return f", from a snapshot {' '.join(numbers)}" if numbers else ""


def _not_said(announcing: "asyncio.Task[None]") -> None:
    """Whoever waits for the line would wait for ever, and not know why."""
    if not announcing.cancelled() and (error := announcing.exception()) is not None:
        _log.error("worker.ready_not_said", error=type(error).__name__, at=place_of(error))


def tell_log(word: str, partition: int, health: PartitionHealth) -> None:
    """Writes each change of a partition's health to the program's own log."""
    level = _log.info if word in {"ready", "settled"} else _log.error
    if word == "not_ready" and not health.alarms:
        level = _log.info
    level(
        f"desk.{word}",
        partition=partition,
        answered=health.answered,
        began_at=health.began_at,
        why=health.why,
        alarms=sorted(health.alarms),
    )
