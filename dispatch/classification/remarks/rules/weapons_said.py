"""What do the phrases on weapons name, and what do their rules say?"""

from typing import Final

from dispatch.classification.remarks.rule import Says

WEAPON: Final = "$arm|$untyped"
"""What is a weapon by itself."""
ANY: Final = "$arm|$untyped|$makeshift"
"""The same, and what becomes one in a hand that is raised."""
WHO: Final = "$harmed|$kin"
"""Against whom."""


def weapon(value: str, kind: str | None = None) -> Says:
    """Where the weapon is, and of which type, where the phrase alone tells it."""
    if kind is None:
        return (("weapon", value),)
    return (("weapon", value), ("weapon_type", kind))
