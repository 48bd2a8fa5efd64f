"""Are the texts here by which the desks live? Looked for once a second, as long as one is not."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from streams.gateway.following.desks import Desks
from streams.shelf import TopicShelf

LOOK_SECONDS: Final = 1.0

_log = structlog.get_logger(__name__)


async def keep(
    desks: Desks, shelf: TopicShelf, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Nothing; looks for texts until it is cancelled."""
    while True:
        try:
            wanted = [hash_ for each in desks.partitions for hash_ in each.desk.texts()]
            await shelf.lacking(wanted)
        except Exception as error:  # noqa: BLE001 - the broker may be away; ask again
            _log.info("gateway.texts_not_read", error=type(error).__name__)
        await pause(LOOK_SECONDS)
