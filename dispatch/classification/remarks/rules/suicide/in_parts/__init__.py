"""Attempts that are told in parts: the place and the pose, the thing and the body, act and leave.

None of the parts says much alone, and they stand in any order, so no one phrase is waited for. What
belongs to one way of dying stands in one file; what is said of any of them stands in ``words``.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide.in_parts import (
    air,
    fire,
    heights,
    neck,
    traffic,
    water,
    weapon,
    words,
)
from dispatch.classification.remarks.rules.suicide.in_parts.attempt import NEAR
from dispatch.classification.remarks.together import Together

_FILES: Final = (heights, words, fire, traffic, weapon, water, neck, air)

RULES: Final[tuple[Rule, ...]] = tuple(rule for file in _FILES for rule in file.RULES)

TOGETHER: Final[tuple[Together, ...]] = (
    # First: what somebody else holds by now is at nobody's neck any more.
    Together(
        id="together.with-another",
        needs=("su_with_another", "su_neck|su_own_body|su_some_body|su_pose"),
        says=(("means_access", "none"),),
        within=2 * NEAR,
    ),
    *(each for file in _FILES for each in file.TOGETHER),
)
