"""How does the pure core come to a step? It is given the time and the answers, and may ask once.

A command that the core cannot read or fails on is answered too: with a fault, which sends its
incident to a person. The same command always fails in the same way, so waiting would not help.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from dispatch.contracts.command import Command, TimePassed, Undecodable, read_command
from dispatch.contracts.site import Clock as RegionClock
from dispatch.contracts.step import LARGEST, Step, step_bytes
from dispatch.desk.asking import Given, Question
from dispatch.desk.chain import Standing
from dispatch.desk.decide import decide
from dispatch.desk.fault import faulted
from dispatch.desk.fold import Folded, fold
from dispatch.desk.ports import Answers, Router, Shelf
from dispatch.desk.state import Desk
from streams.clock import Clock
from streams.health import Cause, NotReady
from streams.log import Received
from streams.shelf import TEXT

BUDGET: Final = 0.05
"""Seconds for all answers of a question; what is not known by then is not known."""


class Core(Protocol):
    """The core's functions, as the writer calls them."""

    def decide(
        self, desk: Desk, command: Command, given: Given, answers: Answers
    ) -> Step | Question:
        """The step that answers the command, or what the core must know first."""
        ...

    def fold(self, desk: Desk, raw: bytes) -> Folded:
        """The desk after one record of the log."""
        ...

    def faulted(self, desk: Desk, given: Given, raw: bytes, reason: str) -> Step:
        """The answer to a command that cannot be decided."""
        ...

    def behind_after(self, desk: Desk, region: str) -> int | None:
        """Seconds after which a command of the region is old; ``None`` if it never is."""
        ...


class RealCore:
    """The core of this project with what it looks things up in."""

    def __init__(self, shelf: Shelf, router: Router) -> None:
        self._shelf = shelf
        self._router = router

    def decide(
        self, desk: Desk, command: Command, given: Given, answers: Answers
    ) -> Step | Question:
        """The step that answers the command, or what the core must know first."""
        return decide(desk, command, given, answers, self._shelf, self._router)

    def fold(self, desk: Desk, raw: bytes) -> Folded:
        """The desk after one record of the log."""
        return fold(desk, raw)

    def faulted(self, desk: Desk, given: Given, raw: bytes, reason: str) -> Step:
        """The answer to a command that cannot be decided."""
        return faulted(desk, given, raw, reason)

    def behind_after(self, desk: Desk, region: str) -> int | None:
        """Seconds after which a command of the region is old; never with an event clock."""
        known = desk.regions.get(region)
        if known is None or known.clock is RegionClock.EVENT:
            return None
        site = self._shelf.site(known.site)
        return None if site is None else site.behind_after


Answer = Callable[[str], Awaitable[object]]
"""Answers one question of the core; ``unknown`` is an answer."""

_DOES_NOT_FOLLOW: Final = "a step that does not extend its own desk"


class Deciding:
    """Makes the step for one command."""

    def __init__(
        self,
        *,
        core: Core,
        answer: Answer,
        engine: str,
        clock: Clock,
        text_seconds: float = BUDGET,
    ) -> None:
        """Says what to decide with.

        Args:
            core: The core.
            answer: Answers its questions from what the shell has at hand.
            engine: Version of the code, for the step.
            clock: This machine's time: only to see whether a command waited for long.
            text_seconds: How long a text may take to be read and compiled. It was acknowledged
                before its command was sent, so it is there, and no call waits for the same answer.
        """
        self._core = core
        self._answer = answer
        self._engine = engine
        self._clock = clock
        self._text_seconds = text_seconds

    async def step_for(self, desk: Desk, received: Received, pair: str) -> tuple[bytes, Folded]:
        """The step's bytes and the desk after it; a faulted step where the core failed.

        Args:
            desk: The desk before the command.
            received: The command.
            pair: Name of the topics, see `streams.pair`.

        Raises:
            NotReady: if not even a fault can be folded.
        """
        given = Given(
            offset=received.offset,
            appended=received.appended_ms // 1000,
            engine=self._engine,
            incarnation=pair,
        )
        try:
            step = await self._decided(desk, received, given)
            return self._tried(desk, step)
        except MemoryError:
            raise
        except Undecodable:
            reason = "undecodable"
        except _TooLarge:
            reason = "too_large"
        except Exception as error:  # noqa: BLE001 - whatever the core raises, it raises every time
            reason = f"exception:{type(error).__name__}"  # never its message, which may quote
        try:
            return self._tried(desk, self._core.faulted(desk, given, received.raw, reason))
        except MemoryError:
            raise
        except Exception as error:
            raise NotReady(
                Cause.UNFOLDABLE,
                f"the command at inbox offset {received.offset} can be answered by nothing, not "
                f"even by a fault ({reason}, {type(error).__name__}); run a corrected version",
            ) from error

    async def _decided(self, desk: Desk, received: Received, given: Given) -> Step:
        command = read_command(received.raw)
        answers: dict[str, object] = {}
        if type(command) is not TimePassed:
            after = self._core.behind_after(desk, command.region)
            if after is not None and self._clock() - given.appended > after:
                answers["behind"] = True
        outcome = self._core.decide(desk, command, given, answers)
        if isinstance(outcome, Question):
            answers |= await self._asked(outcome)
            outcome = self._core.decide(desk, command, given, answers)
            if isinstance(outcome, Question):
                raise TypeError("the core asked a second time")
        return outcome

    async def _asked(self, question: Question) -> dict[str, object]:
        """An answer to each, within the budget: what takes longer is missing."""
        asking = {what: asyncio.ensure_future(self._answer(what)) for what in question.asks}
        if not asking:
            return {}
        text = any(what.startswith(TEXT) for what in asking)
        done, late = await asyncio.wait(
            asking.values(), timeout=self._text_seconds if text else BUDGET
        )
        for task in late:
            task.cancel()
        return {
            what: task.result() if task in done and task.exception() is None else "missing"
            for what, task in asking.items()
        }

    def _tried(self, desk: Desk, step: Step) -> tuple[bytes, Folded]:
        """The step, folded into a copy before anyone sees it."""
        raw = step_bytes(step)
        if len(raw) > LARGEST:
            raise _TooLarge
        after = self._core.fold(desk, raw)
        if after.standing is not Standing.NEXT:
            raise ValueError(_DOES_NOT_FOLLOW)
        return raw, after


class _TooLarge(Exception):  # noqa: N818 - what the step is
    """A step above what a record may hold."""
