"""What happens when a part ends by itself? It is said, and it is started again, a few times."""

import asyncio
import signal
from collections.abc import Callable
from typing import Final, Protocol

from streams.errors import AlongsideError
from streams.up.child import Child

MOST: Final = 5
"""New starts of one part within the time below; what ends more often will not be better."""
WITHIN_SECONDS: Final = 600.0
FIRST_PAUSE: Final = 0.5

Say = Callable[[str], None]


class Runs(Protocol):
    """Something that runs, and can be started again."""

    @property
    def running(self) -> bool:
        """Whether it is there."""
        ...

    def again(self) -> None:
        """Nothing; it runs again. May take a while."""
        ...

    def last_words(self) -> str:
        """Why it ended, as far as it said."""
        ...


class ChildPart:
    """A child process as something that runs."""

    def __init__(self, child: Child) -> None:
        self.child = child

    @property
    def running(self) -> bool:
        """Whether it is there."""
        return self.child.running

    def again(self) -> None:
        """Nothing; it runs again."""
        self.child.start()

    def last_words(self) -> str:
        """Why it ended, as far as it said."""
        code = self.child.code or 0
        # The leash passes on what is left of a signal's negative number.
        how = f"exit code {code}"
        if code == (-signal.SIGKILL) & 0x7F:
            how = "it was killed"
        return (
            f"{how}; its last words are in {self.child.log}:\n{_indented(self.child.last_words())}"
        )


class Watch:
    """Looks after one part."""

    def __init__(self, name: str, part: Runs, *, vital: bool, say: Say) -> None:
        """Says what to look after.

        Args:
            name: What it is called to a person.
            part: The part.
            vital: Whether nothing goes on without it.
            say: Is given a line for each thing that a person should know.
        """
        self.name = name
        self._part = part
        self._vital = vital
        self._say = say
        self._starts: list[float] = []
        self.given_up = False

    async def look(self, now: float) -> None:
        """Nothing; starts it again if it has ended.

        Raises:
            AlongsideError: If a vital part ends too often.
        """
        if self.given_up or self._part.running:
            return
        why = self._part.last_words()
        self._starts = [start for start in self._starts if now - start < WITHIN_SECONDS]
        if len(self._starts) >= MOST:
            self._give_up(why)
            return
        number = len(self._starts) + 1
        self._starts.append(now)
        self._say(
            f"{self.name} has ended ({why})\n{self.name}: starting it again, {number} of {MOST}"
        )
        await asyncio.sleep(FIRST_PAUSE * 2 ** (number - 1))
        try:
            await asyncio.to_thread(self._part.again)
        except AlongsideError as error:
            self._say(f"{self.name} does not start: {error}")

    def _give_up(self, why: str) -> None:
        self.given_up = True
        text = f"{self.name} has ended {MOST + 1} times ({why})"
        if self._vital:
            raise AlongsideError(
                f"{text}\nNothing goes on without it, so everything is stopped. The data stay: "
                f"look at its log, then start again; or begin anew with --fresh."
            )
        self._say(f"{text}\nEverything else goes on without it; start again with the same data.")


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
