"""Was a weapon used: fired, driven at somebody, struck, stabbed, thrown or sprayed?

Short phrases whose own words show it, with no context around them looked at: a denial, a fear or
another's weapon has been masked, and a stray "no" three words earlier must not hide a knife. The
rules stand in a file for each way, and are gathered here.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import (
    weapons_driven,
    weapons_fired,
    weapons_heard,
    weapons_stabbed,
    weapons_struck,
)
from dispatch.classification.remarks.rules.weapons_said import weapon
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

RULES: Final[tuple[Rule, ...]] = (
    *weapons_driven.RULES,
    *weapons_fired.RULES,
    *weapons_struck.RULES,
    *weapons_stabbed.RULES,
    *weapons_heard.RULES,
)

TOGETHER: Final = (
    *weapons_heard.TOGETHER,
    Together(
        # Laid down beside, it was used all the same; only what is gone or locked away is not.
        id="weapon.used-and-laid-down",
        needs=("weapon=accessible|weapon=in_hand", "weapon_used"),
        says=weapon("used"),
    ),
)

REAL_WORDS: Final = words("")
