"""What the shell needs of an effect; `dispatch.desk.effects` makes them, from a step alone."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from dispatch.contracts.step import Step


class Effect(Protocol):
    """Something that is to leave the desk because of one step."""

    @property
    def id(self) -> str:
        """``<hash of the step>/<number>``: a receiver recognizes a repetition by it."""
        ...

    @property
    def kind(self) -> str:
        """Noun and verb, as in ``offer.made``."""
        ...

    @property
    def region(self) -> str:
        """The region that it comes from."""
        ...

    @property
    def clock(self) -> str:
        """``broker`` or ``event``: by which clock it may be late."""
        ...

    @property
    def now(self) -> int:
        """The region's time when it arose, epoch seconds."""
        ...

    @property
    def valid_until(self) -> int | None:
        """From this second on it is late."""
        ...

    @property
    def expires(self) -> bool:
        """Whether it must not go out late: offers and messages to a person."""
        ...

    @property
    def to(self) -> str:
        """Whom it is for."""
        ...

    @property
    def body(self) -> Mapping[str, Any]:
        """What it says; nothing personal."""
        ...


EffectsOf = Callable[[Step], Sequence[Effect]]
