"""Violence, threats to others and offenses: what was done, said and reported.

What was done to whom is told by the verb and the person behind it; a wall, a screen or the person's
own head behind the same verb is another matter, and is masked or not named. The rules stand in a
file for each fact, and are gathered here.
"""

from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import (
    aimed,
    assaults,
    no_threats,
    not_harm,
    offenses,
    thoughts_of_harm,
    threats,
    threats_to_anybody,
    unrest,
)
from dispatch.classification.remarks.rules.harm_words import CLASSES as WORDS
from dispatch.classification.remarks.rules.harm_words import REAL_WORDS
from dispatch.classification.remarks.together import Together

__all__ = ["CLASSES", "REAL_WORDS", "RULES", "TOGETHER"]

CLASSES: Final = {**WORDS, **no_threats.CLASSES, **aimed.CLASSES}

RULES: Final[tuple[Rule, ...]] = (
    *no_threats.RULES,
    *threats.RULES,
    *thoughts_of_harm.RULES,
    *threats_to_anybody.RULES,
    *not_harm.RULES,
    *assaults.RULES,
    *aimed.RULES,
    *unrest.RULES,
    *offenses.RULES,
)

TOGETHER: Final[tuple[Together, ...]] = (
    *assaults.TOGETHER,
    *aimed.TOGETHER,
    *unrest.TOGETHER,
    *offenses.TOGETHER,
)
