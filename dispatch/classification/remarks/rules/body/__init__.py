"""The body: wakefulness, overdose, drink and drugs, and bodily complaints."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.body import (
    complaints,
    intoxication,
    not_the_body,
    overdose,
    overdose_in_parts,
    unresponsive,
    vocabulary,
    wakefulness,
)
from dispatch.classification.remarks.together import Together

CLASSES: Final[Mapping[str, frozenset[str]]] = vocabulary.CLASSES

_FILES: Final = (
    not_the_body,
    unresponsive,
    wakefulness,
    overdose,
    overdose_in_parts,
    intoxication,
    complaints,
)

# Their masks hide words from these rules alone: "broken glass" is no complaint, and a weapon.
RULES: Final[tuple[Rule, ...]] = tuple(
    replace(rule, scope="body") for file in _FILES for rule in file.RULES
)

TOGETHER: Final[tuple[Together, ...]] = (
    *wakefulness.TOGETHER,
    *overdose_in_parts.TOGETHER,
    *intoxication.TOGETHER,
)

REAL_WORDS: Final = words("cked ckd gran grown grown grans limp")
