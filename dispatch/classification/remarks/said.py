"""What do the words of one event say, and what of it makes a call behavioral?

Only the values: how they are found is in ``understanding``, and takes a tenth of a second to load.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dispatch.contracts.fact import SCALES
from dispatch.contracts.quickly import quickly_made

if TYPE_CHECKING:
    from dispatch.classification.remarks.reading import Heard

CONFIDENCE: Final = 800
"""Permille. Words that somebody wrote down count for more than a type and less than an answer."""

TAKES_UP: Final = {
    "suicide_ideation": "passive",
    "suicide_behavior": "recent",
    "self_harm_now": "minor",
    "overdose": "suspected",
    "disorganization": "some",
    "intoxication": "mild",
}
"""From this value on a fact makes a call behavioral, whatever its type says.

Behavior long ago is not in it: history alone moves nothing.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One text of an event."""

    field: str
    """Its path in the personal part: ``narrative``, ``remarks.2.text``."""
    text: str
    at: int | None = None
    """Epoch seconds, where the source says when it was written."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A fact with the text that it stands in."""

    heard: "Heard"
    field: str
    at: int | None


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What all texts of one event say."""

    facts: tuple[Said, ...] = ()
    kinds: frozenset[str] = frozenset()
    shows: bool = False
    """Whether the words make the call behavioral by themselves."""
    side_note: bool = False
    """Whether they would, were the type not about another matter."""
    cut: bool = False
    """Whether a part was too long to be read."""
    unheard: frozenset[str] = frozenset()
    """Facts of which a word of danger stands in a text that no rule read, while no other text says
    anything of them."""


NOTHING: Final = Understanding()


def takes_up(name: str, value: str) -> bool:
    """Whether a fact makes a call behavioral."""
    least = TAKES_UP.get(name)
    return least is not None and SCALES[name].rank(value) >= SCALES[name].rank(least)
