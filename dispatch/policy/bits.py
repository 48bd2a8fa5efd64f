"""Conditions as bits: one look-up a reported value, then every rule is the test of a mask."""

from collections.abc import Mapping
from typing import Final

from dispatch.policy.model import Facts, When

KEPT: Final = 4096
"""How many different answers one policy keeps at hand; a busy desk sees a few hundred."""


class Bits:
    """The conditions of several rules, each with a bit of its own; equal ones share it."""

    def __init__(self) -> None:
        self._table: dict[str, dict[str, int]] = {}
        self._known: dict[tuple[str, frozenset[str]], int] = {}

    def mask(self, when: When) -> int:
        """The mask that is fully met exactly when all these conditions hold."""
        mask = 0
        for condition in when:
            key = (condition.fact, condition.values)
            if key not in self._known:
                self._known[key] = 1 << len(self._known)
                values = self._table.setdefault(condition.fact, {})
                for value in condition.values:
                    values[value] = values.get(value, 0) | self._known[key]
            mask |= self._known[key]
        return mask

    def met(self, facts: Facts) -> int:
        """The bits of all conditions that these facts meet."""
        table: Mapping[str, Mapping[str, int]] = self._table
        met = 0
        for name, values in facts.items():
            bits = table.get(name)
            if bits is not None:
                for value in values:
                    met |= bits.get(value, 0)
        return met
