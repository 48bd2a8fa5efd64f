"""The agent that hands each record of the inbox to the writer of desks.

The record is only a hint: the writer answers the next command of the chain, whichever was brought.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import faust

from streams.desk_writer import DeskWriter
from streams.log import Received


def attach_desk(app: faust.App, topic: str, writer: DeskWriter) -> None:
    """Nothing; the app has the agent from here on.

    Args:
        app: The Faust app.
        topic: Full name of the inbox.
        writer: Answers the commands.
    """
    # Raw bytes: a typed topic acknowledges what it cannot decode, and the command would be gone.
    inbox = app.topic(topic, key_type=bytes, value_type=bytes, key_serializer="raw")

    async def desk(stream: Any) -> None:
        await follow(stream.events(), writer)

    # One actor for each partition, so that none waits for another; `concurrency` above 1 would
    # commit past commands that are not answered (issue 606).
    app.agent(inbox, name="desk", isolated_partitions=True, concurrency=1)(desk)


async def follow(events: AsyncIterator[Any], writer: DeskWriter) -> None:
    """Comes back when the events end or the task is canceled, and never raises.

    A ``CancelledError`` that leaves an agent with isolated partitions counts as a crash, and two of
    them end the worker.
    """
    try:
        async for event in events:
            message = event.message
            received = Received(
                message.offset, message.value or b"", round((message.timestamp or 0) * 1000)
            )
            await writer.handle(message.partition, received, message.generation_id)
    except asyncio.CancelledError:
        return
