"""What is one row of an export once a mapping has read it? This much of it is needed here."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from streams.letter import Letter
from streams.mapping.events import When


class Row(Protocol):
    """One row: its events, or why there are none."""

    @property
    def row(self) -> int:
        """Its number in the file."""
        ...

    @property
    def letters(self) -> tuple[Letter, ...]:
        """Its events, each with a time of its own."""
        ...

    @property
    def whens(self) -> Iterable[When]:
        """When it happened, as far as its events do not say it."""
        ...

    @property
    def faults(self) -> tuple[str, ...]:
        """Why it could not be read, in our words: never what stands in it."""
        ...

    @property
    def outcome(self) -> Mapping[str, str]:
        """What the export recorded afterwards, by the mapping's own names. Never sent."""
        ...

    @property
    def hour(self) -> int | None:
        """Local hour of day at which the call came, 0 to 23."""
        ...

    @property
    def area(self) -> str:
        """The export's own area, empty where it names none."""
        ...

    @property
    def type(self) -> str:
        """The export's own call type, empty where it names none."""
        ...
