"""How serious are the values of a fact? Its scale as numbers, which are quickly compared."""

from typing import Final

from mypy_extensions import i64

from dispatch.contracts.fact import NOT_KNOWN, SCALES, UNKNOWN, Scale, Shape, is_acute

NOT_TOLD: Final = -1
"""The rank of a value that was asked for in vain."""
TAKEN_BACK: Final = -2
"""The rank of ``unknown``: nobody asked, or what was said is taken back."""


class Ranks:
    """The scale of one fact."""

    __slots__ = ("_of", "acute_from", "is_category", "is_list")

    def __init__(self, name: str, scale: Scale) -> None:
        """Takes the name of the fact and its scale."""
        self.is_category: Final = scale.shape is Shape.CATEGORY
        self.is_list: Final = scale.shape is Shape.LIST
        self._of: dict[str, int] = dict.fromkeys(NOT_KNOWN, NOT_TOLD)
        self._of[UNKNOWN] = TAKEN_BACK
        self._of |= {value: rank for rank, value in enumerate(scale.values)}
        calm = [value for value in scale.values if not is_acute({name: (value,)})]
        self.acute_from: i64 = len(calm)
        """The rank from which on the fact is acute by itself; above all of them if it never is."""

    def rank(self, value: str) -> i64:
        """How serious a value is, 0 for the calmest, and below 0 where it tells nothing."""
        return self._of[value]

    def values(self) -> list[str]:
        """All values that can be told, and those that tell nothing."""
        return list(self._of)


RANKS: Final[dict[str, Ranks]] = {name: Ranks(name, scale) for name, scale in SCALES.items()}
