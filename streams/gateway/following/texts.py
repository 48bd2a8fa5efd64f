"""Are the texts here by which the desks live? Looked for once a second, as long as one is not."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final, Protocol

import structlog

from dispatch.contracts.site import Site
from dispatch.policy.model import Policy
from streams.gateway.following.desks import Desks

LOOK_SECONDS: Final = 1.0

_log = structlog.get_logger(__name__)


class Texts(Protocol):
    """Policies and sites by hash, as far as they are here; see `streams.shelf`."""

    def policy(self, hash_: str) -> Policy | None:
        """The compiled policy, or ``None`` when its text is not here."""
        ...

    def site(self, hash_: str) -> Site | None:
        """The site, or ``None`` when its text is not here."""
        ...

    async def lacking(self, hashes: Iterable[str]) -> frozenset[str]:
        """Those of the hashes whose texts are not to be had, after looking for them."""
        ...


async def keep(
    desks: Desks, shelf: Texts, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Nothing; looks for texts until it is cancelled."""
    while True:
        try:
            wanted = [hash_ for each in desks.partitions for hash_ in each.desk.texts()]
            await shelf.lacking(wanted)
        except Exception as error:  # noqa: BLE001 - the broker may be away; ask again
            _log.info("gateway.texts_not_read", error=type(error).__name__)
        await pause(LOOK_SECONDS)
