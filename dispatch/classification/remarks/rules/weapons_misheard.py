"""Which weapon did an ear, or a machine that takes down speech, write as another word?

"A gone in his hand" is no English, and whoever reads it aloud hears the gun. Only what cannot be
meant as it stands is taken so. Masks: "in his hand like a pistol" is then no mere likeness.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.weapons_said import WEAPON, weapon

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

_ON_A_BODY: Final = "head|temple|chin|mouth|chest|throat|neck|wrist|wrists|stomach"

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="weapon.misheard-gun",
        scope="weapon",
        phrases=(
            f"a|the|loaded|hand|pistol|shot gone ~2 in|to|at|against|on|under $pos ~1 hand|hands|{_ON_A_BODY}",
            f"a|loaded gum to|at|against|under $pos ~1 {_ON_A_BODY}",
            "holding|pointing|points|pointed|waving|waves|pulled|pulls a|the gone",
        ),
        says=weapon("in_hand", "firearm"),
        masks=True,
    ),
    Rule(
        id="weapon.misheard-blade",
        scope="weapon",
        phrases=(
            f"a|kitchen|butcher|steak|big night|nite|naif in|to|against|at $pos ~1 hand|hands|{_ON_A_BODY}",
        ),
        says=weapon("in_hand", "blade"),
        masks=True,
    ),
    Rule(
        id="weapon.misheard-hold",
        scope="weapon",
        phrases=(f"hole|whole|hold|holed ding|din ~2 {WEAPON}",),
        says=weapon("in_hand"),
        masks=True,
        typed=True,
    ),
    Rule(
        id="weapon.misheard-owned",
        scope="weapon",
        phrases=("$has a|the|pistol gone >!from|off|to|missing|dog|cat",),
        says=weapon("accessible", "firearm"),
        masks=True,
    ),
)

REAL_WORDS: Final[frozenset[str]] = frozenset()
