"""Facts as small numbers, the same for every policy: a code for each value of each fact."""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.fact import NOT_KNOWN, SCALES
from dispatch.policy.model import Facts

KEPT: Final = 4096
"""How many different answers one policy keeps at hand; a busy desk sees a few hundred."""

PAIRS: Final = tuple(
    (name, value) for name, scale in SCALES.items() for value in (*sorted(NOT_KNOWN), *scale.values)
)
"""Fact and value of each code."""

_CODES: Final[Mapping[str, Mapping[str, int]]] = {
    name: {value: code for code, (fact, value) in enumerate(PAIRS) if fact == name}
    for name in SCALES
}

Coded = tuple[int, ...]
"""The values present, each by its code; in any order."""


def coded(facts: Facts) -> Coded:
    """The codes of these facts; a value with an open end, as a language, has none."""
    return tuple(
        _CODES[name][value]
        for name, values in facts.items()
        for value in values
        if value in _CODES.get(name, ())
    )
