"""What do the words of one event say, and what of it makes a call behavioral?

Only the values: how they are found is in ``understanding``, and takes a tenth of a second to load.
"""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final

from mypy_extensions import i64, mypyc_attr

from dispatch.contracts.fact import SCALES

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


@mypyc_attr(acyclic=True)
class Value:
    """Equal, hashed, shown and pickled as a frozen dataclass is: nouns that each reading makes.

    Compiled, making one takes a fifteenth of what a dataclass takes, and writing to one raises.
    Interpreted, only mypy keeps anybody from writing to one.
    """

    __slots__ = ()
    FIELDS: ClassVar[tuple[str, ...]] = ()

    def _named(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.FIELDS}

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same kind and has the same fields."""
        if not isinstance(other, Value) or type(other) is not type(self):
            return NotImplemented
        return self._named() == other._named()

    def __hash__(self) -> int:
        """Equal values have the same."""
        return hash(tuple(self._named().values()))

    def __repr__(self) -> str:
        """As it would be made."""
        fields = ", ".join(f"{name}={value!r}" for name, value in self._named().items())
        return f"{type(self).__name__}({fields})"

    def __reduce__(self) -> tuple[object, ...]:
        """How it is made again."""
        return partial(type(self), **self._named()), ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One text of an event."""

    field: str
    """Its path in the personal part: ``narrative``, ``remarks.2.text``."""
    text: str
    at: int | None = None
    """Epoch seconds, where the source says when it was written."""


@mypyc_attr(acyclic=True)
class Heard(Value):
    """One fact that the words say, and where. ``start`` and ``end`` count code points."""

    __slots__ = ("end", "name", "rule", "start", "value")
    FIELDS = ("name", "value", "start", "end", "rule")

    def __init__(self, *, name: str, value: str, start: int, end: int, rule: str) -> None:
        """Takes what it says, where, and the rule."""
        self.name: Final = name
        self.value: Final = value
        self.start: Final = start
        self.end: Final = end
        self.rule: Final = rule


def put_in_order(one: Heard, facts: list[Heard]) -> None:
    """Puts a fact among others, which stand by their names and values, behind those equal to it."""
    at: i64 = len(facts)
    while at > 0 and _comes_before(one, facts[at - 1]):
        at -= 1
    facts.insert(at, one)


def _comes_before(one: Heard, other: Heard) -> bool:
    if one.name == other.name:
        return one.value < other.value
    return one.name < other.name


@mypyc_attr(acyclic=True)
class Said(Value):
    """A fact with the text that it stands in."""

    __slots__ = ("at", "field", "heard")
    FIELDS = ("heard", "field", "at")

    def __init__(self, *, heard: Heard, field: str, at: int | None) -> None:
        """Takes the fact, the path of the text in the personal part and when it was written."""
        self.heard: Final = heard
        self.field: Final = field
        self.at: Final = at


@mypyc_attr(acyclic=True)
class Understanding(Value):
    """What all texts of one event say."""

    __slots__ = ("cut", "facts", "kinds", "shows", "side_note", "unheard")
    FIELDS = ("facts", "kinds", "shows", "side_note", "cut", "unheard")

    def __init__(
        self,
        *,
        facts: tuple[Said, ...] = (),
        kinds: frozenset[str] = frozenset(),
        shows: bool = False,
        side_note: bool = False,
        cut: bool = False,
        unheard: frozenset[str] = frozenset(),
    ) -> None:
        """Takes what was found in them."""
        self.facts: Final = facts
        self.kinds: Final = kinds
        self.shows: Final = shows
        """Whether the words make the call behavioral by themselves."""
        self.side_note: Final = side_note
        """Whether they would, were the type not about another matter."""
        self.cut: Final = cut
        """Whether a part was too long to be read."""
        self.unheard: Final = unheard
        """Facts of which a word of danger stands in a text that no rule read, while no other text
        says anything of them."""


NOTHING: Final = Understanding()


_TAKE_UP: Final = {
    name: frozenset(SCALES[name].values[SCALES[name].rank(least) :])
    for name, least in TAKES_UP.items()
}


def takes_up(name: str, value: str) -> bool:
    """Whether a fact makes a call behavioral."""
    values = _TAKE_UP.get(name)
    return values is not None and value in values
