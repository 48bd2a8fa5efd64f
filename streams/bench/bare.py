"""The yardstick: Faust's own loop and nothing else. Each event is sent on and acknowledged.

The same settings, partitions and acknowledgements as a worker's, without a decision, a chain or a
record of anything. Run as a process of its own: ``python -m streams.bench.bare IN OUT``.
"""

import asyncio
import sys
from typing import Any

from streams.app import faust_app
from streams.settings import Settings


async def run(settings: Settings, source: str, target: str) -> None:
    """Sends on until it is killed."""
    settings.data.mkdir(parents=True, exist_ok=True)  # Faust makes its own in there
    app: Any = faust_app(settings)
    incoming = app.topic(source, key_type=bytes, value_type=bytes, key_serializer="raw")
    outgoing = app.topic(target, key_type=bytes, value_type=bytes, key_serializer="raw")

    async def send_on(stream: Any) -> None:
        async for event in stream.events():
            message = event.message
            sent = await outgoing.send(
                key=message.key, value=message.value, partition=message.partition
            )
            await sent

    app.agent(incoming, name="send_on", isolated_partitions=True, concurrency=1)(send_on)
    await app.start()
    await app.wait_until_stopped()


def main() -> None:
    """Runs until it is killed."""
    asyncio.run(run(Settings.from_env(), sys.argv[1], sys.argv[2]))


if __name__ == "__main__":
    main()
