"""At which seconds will time have to pass before the next event? Asked of a copy of the desk.

A ring leads to the next one, so the second after it is known only once it is answered. Waiting for
each answer, an import in step waits most of its time. The same core, given the same texts, knows
what the desk is going to answer; so a row of seconds can be said at once. The log stays the truth:
each answer is folded as it comes, and compared with what was foreseen.
"""

from typing import Final

from dispatch.contracts.step import Step, step_bytes
from dispatch.desk.asking import Given
from dispatch.desk.chain import Standing
from dispatch.desk.decide import decide
from dispatch.desk.fold import fold
from dispatch.desk.ports import Shelf
from dispatch.desk.state import Desk
from routing.router import NearestRouter
from routing.travel import GreatCircle
from streams.replay.passing import next_second, passed

MOST: Final = 50
"""Seconds that are foreseen at once: what is said in vain, if somebody else acts, stays little."""


class Foresight:
    """What passing time will lead to in one region."""

    def __init__(self, region: str, shelf: Shelf) -> None:
        """Says what to decide by.

        Args:
            region: With an event clock.
            shelf: The texts that its desk decides by. Where one is missing, nothing is foreseen
                beyond the second that is due.
        """
        self._region = region
        self._shelf = shelf
        self._router = NearestRouter(GreatCircle())

    def seconds(self, desk: Desk, before: int) -> list[int]:
        """The next seconds at which time has to be said to pass, in order; at least the first.

        Args:
            desk: As the last answered step left it.
            before: Epoch second of the next event, itself left out.
        """
        found: list[int] = []
        ahead: Desk | None = desk
        while ahead is not None and len(found) < MOST:
            second = next_second(ahead.region(self._region), before)
            if second is None:
                break
            found.append(second)
            ahead = self._after(ahead, second)
        return found

    def _after(self, desk: Desk, second: int) -> Desk | None:
        """The desk after that second, or ``None`` where the core would ask or fail."""
        region = desk.region(self._region)
        if self._shelf.policy(region.policy) is None or self._shelf.site(region.site) is None:
            return None
        given = Given(
            offset=desk.head.answered + 1, appended=0, engine="", incarnation=desk.incarnation
        )
        try:
            step = decide(desk, passed(self._region, second), given, {}, self._shelf, self._router)
            if not isinstance(step, Step):
                return None
            folded = fold(desk, step_bytes(step))
        except Exception:  # noqa: BLE001 - the desk will answer with a fault; nothing is foreseen
            return None
        return folded.desk if folded.standing is Standing.NEXT else None
