"""What do phrases say? One file for each family of facts."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Final

from dispatch.classification.remarks.lexicon import CONTEXT, SHARED
from dispatch.classification.remarks.near_words import NEAR_WORDS
from dispatch.classification.remarks.reading import Reader
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import (
    arms,
    body,
    conduct,
    harm,
    not_weapons,
    people,
    suicide,
    twice_denied,
    weapons_acts,
    weapons_claimed,
    weapons_in_hand,
    weapons_in_parts,
    weapons_kept,
    weapons_misheard,
    weapons_of_others,
    weapons_put_down,
    weapons_there,
    weapons_used,
    wishes,
)
from dispatch.classification.remarks.together import Together

FAMILIES: Final = (
    twice_denied,
    wishes,
    weapons_misheard,
    weapons_kept,
    weapons_claimed,
    not_weapons,
    weapons_of_others,
    weapons_put_down,
    weapons_used,
    weapons_in_hand,
    weapons_acts,
    weapons_in_parts,
    weapons_there,
    harm,
    suicide,
    body,
    conduct,
    people,
)

RULES: Final[tuple[Rule, ...]] = tuple(rule for family in FAMILIES for rule in family.RULES)

TOGETHER: Final[tuple[Together, ...]] = tuple(
    together for family in FAMILIES for together in getattr(family, "TOGETHER", ())
)
"""What parts say together, looked at in this order: what one adds is a part for the next."""

REAL_WORDS: Final[frozenset[str]] = frozenset(
    word for family in FAMILIES for word in family.REAL_WORDS
)
"""Words that look like misspelt ones of ours and are not."""


def classes() -> Mapping[str, frozenset[str]]:
    """Every class of words by name.

    Raises:
        ValueError: If two families give one name to two classes.
    """
    gathered: dict[str, frozenset[str]] = dict(CONTEXT)
    for more in (SHARED, *(family.CLASSES for family in FAMILIES)):
        for name, words in more.items():
            if gathered.setdefault(name, words) != words:
                message = f"two classes of words are called {name!r}"
                raise ValueError(message)
    return gathered


def reader(near: Collection[str] = NEAR_WORDS) -> Reader:
    """A reader by all rules.

    Args:
        near: Real words that look like misspelt ones of ours, beside those that the families name.
    """
    return Reader(RULES, classes(), REAL_WORDS.union(near), arms.TYPES, TOGETHER)


@cache
def shipped() -> Reader:
    """The reader by all rules, made once."""
    return reader()
