"""What do the desks know now, and have they answered? The city's own fold of ``desk.log``.

The city waits for the answer to whatever it said before it lets its clock go on. So a slow machine
makes the city slower and never unfair: no offer runs out because a computer was busy.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.step import Step
from dispatch.desk.chain import Standing
from dispatch.desk.effects import effects_of
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk, Region
from streams.placement import partition_of
from streams.record import Record

HEARD: Final = frozenset(
    {"offer.made", "team.assigned", "ems.requested", "ems.alarmed", "queue.entered"}
)
"""Messages on ``dispatch.out`` that somebody in the city answers, and so has to have heard."""

Origin = tuple[str, int, int]
"""Topic id, partition and offset of a record of a source."""

Place = tuple[int, int]
"""Partition and offset of a command in ``desk.inbox``."""


class Desks:
    """The desks of all partitions, and what is still owed to the city."""

    def __init__(self, partitions: int) -> None:
        self._partitions = partitions
        self._desks = {number: Desk.empty(number) for number in range(partitions)}
        self._owed: set[Origin | Place] = set()
        self._messages: dict[str, str] = {}
        """Effects that must come, by id, each with the offer that it is about."""

    def region(self, code: str) -> Region:
        """The region's desk as the log has it."""
        return self._desks[partition_of(code, self._partitions)].region(code)

    def desk(self, partition: int) -> Desk:
        """The desks of one partition as the log has them."""
        return self._desks[partition]

    @property
    def settled(self) -> bool:
        """Whether everything is answered and every message has come."""
        return not self._owed and not self._messages

    @property
    def owes(self) -> int:
        """How many answers are missing."""
        return len(self._owed)

    def is_owed(self, what: Origin | Place) -> bool:
        """Whether an answer to this is missing."""
        return what in self._owed

    @property
    def owed(self) -> str:
        """What is missing, in words."""
        return f"{len(self._owed)} answers and {len(self._messages)} messages"

    def said(self, what: Origin | Place) -> None:
        """Nothing; an answer to this is owed from here on."""
        self._owed.add(what)
        for number, desk in self._desks.items():
            self._answered(number, desk)

    def fold(self, record: Record, *, expect: bool = True) -> Step | None:
        """The step in a record of the log, ``None`` where it does not count.

        Args:
            record: Of ``desk.log``.
            expect: Whether its messages are yet to come; not so for what was there before.
        """
        number = record.partition
        found = fold(self._desks[number], record.value or b"")
        self._desks[number] = found.desk
        if found.standing is not Standing.NEXT or found.step is None:
            return None
        step = found.step
        if step.origin is not None:
            self._owed.discard((step.origin[0], step.origin[1], step.origin[2]))
        self._answered(number, found.desk)
        if step.command.get("command") == "expire_effect":
            gone = str(step.command.get("offer"))
            self._messages = {id_: o for id_, o in self._messages.items() if o != gone}
        if expect:
            for effect in effects_of(step, found.desk.head.hash):
                if effect.kind in HEARD:
                    self._messages[effect.id] = str(effect.body.get("offer", ""))
        return step

    def heard(self, id_: str) -> None:
        """Nothing; a message has come."""
        self._messages.pop(id_, None)

    def buried(self, origin: Origin) -> None:
        """Nothing; what was said there could not be read, and nothing else will come of it."""
        self._owed.discard(origin)

    def give_up(self) -> None:
        """Nothing; what is owed is not waited for any longer."""
        self._owed.clear()
        self._messages.clear()

    def regions(self) -> Mapping[str, Region]:
        """Every region of every partition."""
        return {
            name: region for desk in self._desks.values() for name, region in desk.regions.items()
        }

    def _answered(self, number: int, desk: Desk) -> None:
        self._owed = {
            owed
            for owed in self._owed
            if len(owed) != 2 or owed[0] != number or owed[1] > desk.head.answered  # noqa: PLR2004 - a place, not an origin
        }
