"""Odd conduct, voices and beliefs, and kinds of distress that say no fact.

What is said or done is what counts. A diagnosis is in no phrase (practice 2.5). The rules stand in
a file for each kind of conduct, and are gathered here.
"""

from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import bearings, beliefs, distress, oddness
from dispatch.classification.remarks.rules.conduct_words import CLASSES, REAL_WORDS
from dispatch.classification.remarks.together import FAR, Together

__all__ = ["CLASSES", "REAL_WORDS", "RULES", "TOGETHER"]

_PARTS: Final[tuple[Rule, ...]] = (
    Rule(
        id="conduct.seeks",
        phrases=(
            "looking|asking|searching|calls|calling|called|waiting|yelling|screaming|talking|pushing|tell|telling|heard|hears|hear|hearing|seeing|sees|see|saw _6 $cd_seen|baby|son|daughter|husband|wife|mother|brother|hermano|hija|hijo|bebe",
            "$cd_says _3 $cd_seen|brother|hermano|baby|son|daughter ~4 $cd_where|stroller|secadoras",
            "people|men|man|woman|someone|kids ~1 under|in|inside|outside ~1 $pos|the ~1 $cd_where",
            "$cd_says _3 upstairs|downstairs|neighbor|neighbors ~3 $cd_does|making|banging|yelling",
        ),
        signs=("seeks_somebody",),
        scope="conduct",
        whole=True,
    ),
    Rule(
        id="conduct.nobody-is-there",
        phrases=(
            "there|theres is? no ~1 $cd_seen|one|baby|son|daughter",
            "nobody|noone there|in|is|lives|inside|around|found|home >!sight|view|custody|hurt|injured",
            "no one|1 there|in|is|lives|inside|around|found|here",
            "no daughter|son|baby|child|kids|husband|wife|man|people w|with|there|inside|per|here",
            "she|he|resident|client|shes|hes ~1 lives|live|living alone|by",
            "kids|children|daughter|son|baby is|are|was|were ~1 grown|dead|adults|grownup",
            "checked|cked|searched|cleared|looked _4 nobody|noone|nothing|empty|negative",
            "nadie",
        ),
        signs=("nobody_there",),
        scope="conduct",
        whole=True,
    ),
    Rule(
        id="conduct.no-food",
        phrases=(
            "eat|ate|eaten|eats|swallowed|swallowing|drank|drink|drinking|swallow ~3 $no_food",
        ),
        signs=("no_food_eaten",),
        scope="conduct",
        tight=True,
    ),
    Rule(
        id="conduct.mumbles",
        phrases=("mumbling|mumbles|mumbled",),
        signs=("mumbles",),
        scope="conduct",
        tight=True,
    ),
)

RULES: Final[tuple[Rule, ...]] = (
    *_PARTS,
    *(
        replace(rule, scope="conduct") if rule.id.startswith("disorganization.") else rule
        for rule in (*beliefs.RULES, *oddness.RULES, *bearings.RULES)
    ),
    *distress.RULES,
)
"""What is odd conduct reads by its own masks; the kinds read whatever the masks of all leave."""

TOGETHER: Final[tuple[Together, ...]] = (
    Together(
        # Somebody is looked for or spoken to, and somebody else says that nobody is there.
        id="together.nobody-is-there",
        needs=("seeks_somebody", "nobody_there"),
        unless=("consciousness=unresponsive",),
        unless_within=FAR,
        within=25,
        says=(("disorganization", "some"),),
    ),
    Together(
        # A voice was heeded, or a belief acted on.
        id="together.no-food-and-voices",
        needs=("no_food_eaten", "disorganization=some"),
        within=25,
        says=(("disorganization", "severe"),),
    ),
    Together(
        # Faint words of somebody hurt or drugged are no odd ones.
        id="together.mumbles",
        needs=("mumbles",),
        unless=(
            "suicide_behavior=in_progress",
            "consciousness=unresponsive",
            "consciousness=altered",
            "overdose=suspected",
            "overdose=confirmed",
            "self_harm_now>=minor",
        ),
        unless_within=FAR,
        says=(("disorganization", "some"),),
    ),
)
