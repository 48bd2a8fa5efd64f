"""A worker that does one thing wrong: the product's own parts, wrapped here and nowhere else.

The one argument is JSON; each key is a fault:

- ``slow``: seconds before each decision, during which it may be cancelled.
- ``raise_on``: an answer's name; ``decide`` raises for a call with such a fact.
- ``fail_every``, ``unknown_every``, ``late_every``: of so many sends, one fails before it goes out;
  one goes out and its acknowledgement never comes; one is told as failed and goes out a second
  later. Each counts for the desk's appends and for what ingest and effects send.
- ``clock``: seconds to be added to this machine's clock.
- ``health``: file for how each partition stands.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiokafka.errors import KafkaConnectionError

from dispatch.desk import calls
from streams import kafka_log, running, sending
from streams.app import Built
from streams.clock import wall
from streams.deciding import Deciding
from streams.program_log import start_log
from streams.settings import Settings

HEALTH_SECONDS = 0.1
LATE_SECONDS = 1.0

Send = Callable[..., Awaitable[int]]
_ON_THE_SIDE: set[asyncio.Task[Any]] = set()


def main() -> None:
    """Runs the worker until it is told to end."""
    spec = json.loads(sys.argv[1])
    settings = Settings.from_env()
    start_log(settings)
    running.make_topics(settings)
    if spec.get("slow"):
        _decide_slowly(spec["slow"])
    if spec.get("raise_on"):
        _raise_on(spec["raise_on"])
    kafka_log.Producer.append = _faulty(kafka_log.Producer.append, spec)
    sending.KafkaSender.send = _faulty(sending.KafkaSender.send, spec)
    ahead = float(spec.get("clock", 0))

    build = running.build_app

    def built(*arguments: Any, **named: Any) -> Built:
        parts = build(*arguments, **named)
        task = asyncio.get_running_loop().create_task(_write_health(parts, Path(spec["health"])))
        _ON_THE_SIDE.add(task)
        return parts

    running.build_app = built

    def say(line: str) -> None:
        print(line, flush=True)  # noqa: T201 - as the product does

    asyncio.run(running.run(settings, say=say, clock=lambda: wall() + ahead))


def _decide_slowly(seconds: float) -> None:
    step_for = Deciding.step_for

    async def slowly(self: Deciding, *arguments: Any) -> Any:
        await asyncio.sleep(seconds)
        return await step_for(self, *arguments)

    Deciding.step_for = slowly


def _raise_on(name: str) -> None:
    hear = calls.hear

    def failing(draft: Any, command: Any) -> None:
        if any(fact.name == name for fact in command.facts):
            raise RuntimeError("planted")
        hear(draft, command)

    calls.hear = failing


def _faulty(send: Send, spec: dict[str, Any]) -> Send:
    """The send with its faults; they take turns, so that every kind comes."""
    number = 0

    def turn(fault: str, shift: int) -> bool:
        every = spec.get(fault, 0)
        return bool(every) and number % every == shift % every

    async def sent(self: Any, *arguments: Any) -> int:
        nonlocal number
        number += 1
        if turn("fail_every", 1):
            raise KafkaConnectionError("planted: not sent")
        if turn("late_every", 2):
            task = asyncio.create_task(_later(send(self, *arguments)))
            _ON_THE_SIDE.add(task)
            raise KafkaConnectionError("planted: told as failed, lands later")
        if turn("unknown_every", 3):
            await send(self, *arguments)
            if isinstance(self, sending.KafkaSender):
                raise TimeoutError("planted: sent, and no acknowledgement came")
            await asyncio.Event().wait()  # the writer itself gives up waiting
        return await send(self, *arguments)

    return sent


async def _later(send: Awaitable[int]) -> None:
    await asyncio.sleep(LATE_SECONDS)
    await send


async def _write_health(parts: Built, path: Path) -> None:
    while True:
        standing = {
            str(number): {
                "ready": health.ready,
                "cause": health.cause,
                "why": health.why,
                "alarms": dict(health.alarms),
                "answered": health.answered,
                "decided": health.decided,
                "faulted": health.faulted,
                "forks": health.forks,
                "unknown_sends": health.unknown_sends,
            }
            for number, health in list(parts.health.partitions.items())
        }
        draft = path.with_suffix(".draft")
        draft.write_text(json.dumps(standing))
        draft.replace(path)
        await asyncio.sleep(HEALTH_SECONDS)


if __name__ == "__main__":
    main()
