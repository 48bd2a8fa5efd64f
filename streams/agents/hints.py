"""What does Faust tell the loops? That there is a record: raw bytes, and in which generation."""

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any

import faust

from streams.exactly_next import ExactlyNext
from streams.record import Record
from streams.work import Hint


def attach_loop(
    app: faust.App,
    name: str,
    topic: str,
    loop: ExactlyNext,
    *,
    also: Callable[[Hint], None] | None = None,
) -> None:
    """Nothing; the app has an agent for the topic, and a task that sweeps it.

    Args:
        app: The Faust app.
        name: Name of the agent.
        topic: Full name of the topic.
        loop: Does the work.
        also: Is told of each record before; it must not wait.
    """
    # Raw bytes: a typed topic acknowledges what it cannot decode, and the call would be gone.
    source = app.topic(topic, key_type=bytes, value_type=bytes, key_serializer="raw")

    async def agent(stream: Any) -> None:
        await loop.follow(_telling(hints_of(stream.events()), also))

    # `concurrency` above 1 would commit past records in flight (issue 606).
    app.agent(source, name=name, isolated_partitions=True, concurrency=1)(agent)
    keep_running(app, f"{name}_sweep", loop.sweep)


def keep_running(app: faust.App, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Nothing; the work runs from the app's start to its end."""

    async def task() -> None:
        await work()

    task.__name__ = task.__qualname__ = name
    app.task(task)


async def hints_of(events: AsyncIterator[Any]) -> AsyncIterator[Hint]:
    """Each event of a Faust stream as a hint."""
    async for event in events:
        message = event.message
        generation = message.generation_id
        yield Hint(
            Record(
                topic=message.topic,
                partition=message.partition,
                offset=message.offset,
                key=message.key,
                value=message.value,
                headers=_headers(message.headers),
                timestamp=round((message.timestamp or 0) * 1000),
            ),
            -1 if generation is None else int(generation),
        )


async def _telling(
    hints: AsyncIterator[Hint], also: Callable[[Hint], None] | None
) -> AsyncIterator[Hint]:
    async for hint in hints:
        if also is not None:
            also(hint)
        yield hint


def _headers(found: Any) -> tuple[tuple[str, bytes], ...]:
    pairs = found.items() if isinstance(found, Mapping) else found or ()
    return tuple((str(key), value) for key, value in pairs)
