"""What is said of who speaks, and on which words it rests?

Shared by the stages of :mod:`dispatch.classification.remarks.voice`: callers, words that somebody
typed themselves, and notes of a counseling line.
"""

import re
from typing import Final

from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.lexicon import words

Spoken = tuple[str, int, int]
"""A value, with the words from which up to, not with, which it rests on."""

OWN_FACTS: Final = words(
    "suicide_ideation suicide_behavior self_harm_now overdose intoxication medical disorganization"
    " consent means_access consciousness preference"
)
"""Facts that a caller of whom alone is spoken has."""
OF_OTHERS: Final = words("violence_now threat_to_others weapon")
"""Facts that are those of another where a caller only heard of them."""


def first_of(value: str, asked: re.Pattern[str] | Phrases, text: str) -> Spoken | None:
    """The value with the words of the first of the phrases; ``None`` where none of them stands."""
    match = asked.search(text)
    return None if match is None else said_by(value, match)


def said_by(value: str, match: re.Match[str]) -> Spoken:
    """The value with the words of what was found, one at least."""
    return value, match.start(), max(match.end(), match.start() + 1)
