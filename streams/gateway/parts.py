"""What do the routes work with? Put together in one place and handed in, so that tests can too."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final

from fastapi import Depends, Request

from streams.clock import Clock
from streams.gateway.acting import Acting
from streams.gateway.arriving import Arriving
from streams.gateway.figures import Figures
from streams.gateway.following.desks import Desks
from streams.gateway.following.history import History
from streams.gateway.following.names import Names
from streams.gateway.following.private import Words
from streams.gateway.following.texts import Texts
from streams.gateway.no import No

TEXT_SECONDS: Final = 2.0
"""How long a route looks for a text; the gateway goes on looking by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything that a route may ask."""

    desks: Desks
    texts: Texts
    words: Words
    names: Names
    history: History
    acting: Acting
    arriving: Arriving
    figures: Figures
    clock: Clock
    console: Path
    """Folder of the built console; it need not be there."""
    heartbeat_seconds: float = 10.0
    start: Callable[[], None] = lambda: None
    """Begins everything that runs beside the routes."""
    closing: list[Callable[[], Awaitable[None]]] = field(default_factory=list)

    async def texts_of(self, hashes: set[str]) -> None:
        """Nothing; looks for policies and sites, as far as they can be had now."""
        with suppress(Exception):  # a code is worth less than its sentence, and more than no page
            async with asyncio.timeout(TEXT_SECONDS):
                await self.texts.lacking(hashes)


def parts_of(request: Request) -> Parts:
    """The parts of the app that answers."""
    found = request.app.state.parts
    assert isinstance(found, Parts)  # noqa: S101 - put there by `build_app`
    return found


def ready_parts(request: Request) -> Parts:
    """The same, once the log was read to its end: before, a gap would be no answer."""
    parts = parts_of(request)
    if not parts.desks.ready.is_set():
        raise No(503, "not_ready", f"The gateway cannot say yet: {parts.desks.state().why}.")
    return parts


Any_ = Annotated[Parts, Depends(parts_of)]
"""The parts, whatever the gateway knows so far."""
Ready = Annotated[Parts, Depends(ready_parts)]
"""The parts, once they are worth being asked."""
