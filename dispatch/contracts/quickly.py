"""Can a frozen value be made faster? Yes: as one that may be written to, frozen once it is whole.

``dataclass(frozen=True, slots=True)`` writes each field by a call of ``object.__setattr__``, which
takes several times as long as an assignment. An object may change its kind for one with the same
slots; so it is open while its fields are assigned. For a noun that is made or copied with every
step or event that is worth these lines; elsewhere it is not.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, Final, TypeVar

T = TypeVar("T")

SET_KIND: Final = vars(object)["__class__"].__set__
"""Changes an object's kind, whatever its kind thinks of being written to."""


def opened(kind: type) -> type:
    """A kind with the slots of a dataclass that has no base, and that may be written to."""
    return type(f"Open{kind.__name__}", (), {"__slots__": [each.name for each in fields(kind)]})


def quickly_made(kind: type[T]) -> type[T]:
    """The same frozen dataclass with slots; making one takes the same words and less time.

    Raises:
        TypeError: If it has work to do after it is made, or a field that nobody gives.
    """
    if hasattr(kind, "__post_init__"):
        raise TypeError(f"{kind.__name__} has work to do after it is made")
    space: dict[str, Any] = {"MISSING": MISSING, "set_kind_": SET_KIND}
    space |= {"kind_": kind, "opened_": opened(kind)}
    plain, named, lines = list[str](), list[str](), list[str]()
    for each in fields(kind):  # type: ignore[arg-type]  # a dataclass
        if not each.init:
            raise TypeError(f"{kind.__name__}.{each.name} is given by nobody")
        name = value = each.name
        if each.default is not MISSING:
            space[f"default_{name}"] = each.default
        said = name if each.default is MISSING else f"{name}=default_{name}"
        if each.default_factory is not MISSING:
            space[f"make_{name}"] = each.default_factory
            said, value = f"{name}=MISSING", f"make_{name}() if {name} is MISSING else {name}"
        (named if each.kw_only else plain).append(said)
        lines.append(f"    self.{name} = {value}")
    star = ["*"] if named else []
    head = f"def __init__({', '.join(['self', *plain, *star, *named])}):"
    lines = ["    set_kind_(self, opened_)", *lines, "    self.__class__ = kind_"]
    exec("\n".join([head, *lines]), space)  # noqa: S102 - the names of our own fields
    made: Callable[..., None] = space["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    kind.__init__ = made  # type: ignore[method-assign]  # that is what it is for
    return kind
