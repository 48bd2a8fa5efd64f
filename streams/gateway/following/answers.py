"""Has a command been answered? Whoever appended it waits here for its step."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.step import Step

KEPT: Final = 2_000
"""Steps that are remembered whole: an answer may be faster than the one who waits for it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The step that answers a command."""

    step: Step
    log_offset: int


class Answers:
    """The last steps of one partition by the inbox offset that they answer."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, Answered] = OrderedDict()
        self._waiting: dict[int, list[asyncio.Future[Answered]]] = {}

    def take(self, step: Step, log_offset: int) -> None:
        """Nothing; the accepted step is remembered, and who waits for it goes on."""
        answered = Answered(step, log_offset)
        self._known[step.offset] = answered
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        for waiting in self._waiting.pop(step.offset, ()):
            if not waiting.done():
                waiting.set_result(answered)

    def forget(self) -> None:
        """Nothing; the inbox is another one, or the log is folded anew."""
        self._known.clear()

    async def wait(self, inbox_offset: int, seconds: float) -> Answered | None:
        """The answer to the command at that offset; ``None`` if none came in time."""
        known = self._known.get(inbox_offset)
        if known is not None:
            return known
        waiting: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(inbox_offset, []).append(waiting)
        try:
            async with asyncio.timeout(seconds):
                return await waiting
        except TimeoutError:
            return None
        finally:
            left = self._waiting.get(inbox_offset, [])
            if waiting in left:
                left.remove(waiting)
            if not left:
                self._waiting.pop(inbox_offset, None)
