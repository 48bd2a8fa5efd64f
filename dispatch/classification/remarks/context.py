"""Whose is it, and when? What stands around a phrase decides what the phrase says.

After the manner of NegEx (Chapman et al., 2001): a word such as "no" or "denies" reaches some words
forward, until a thought ends or a verb begins a new statement; some words reach back ("weapons:
none"). History, supposition and other people are found in the same way.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.pattern import BETWEEN, END, Alphabet

REACH: Final = 6
"""Words that a context reaches forward."""
REACH_BACK: Final = 4
"""Words that it reaches back."""


CLOSE: Final = 2
"""Words that a denial reaches where only the same clause counts."""
CLOSE_SUPPOSES: Final = 5
"""Words that an "if" reaches there."""

DENIES: Final = 1
"""What a word does to the phrases around it: "no", "denies", "not" reach forward."""
NONE_SAID: Final = 2
""""none", "negative" reach back."""
PAST: Final = 4
""""history of", "used to" reach forward."""
AGO: Final = 8
""""ago", "yesterday" reach back, and forward as well."""
SUPPOSES: Final = 16
""""if", "afraid", "would" reach forward."""
OTHERS: Final = 32
""""neighbor", "officer": the words that follow are theirs."""
STOPS: Final = 64
""""but", "though": nothing reaches across."""
VERB: Final = 128
""""has", "is", "says": what was denied before it does not deny what follows."""
# Plain bits and no flags: a remark asks for hundreds of them, and an enum's take ten times as long.

CLASSES: Final[Mapping[str, int]] = {
    "denies": DENIES,
    "none_said": NONE_SAID,
    "past": PAST,
    "ago": AGO,
    "supposes": SUPPOSES,
    "others": OTHERS,
    "stops": STOPS,
    "verb": VERB,
}
"""Classes of the lexicon by what they do."""


class Contexts:
    """Finds what stands around a run of words."""

    def __init__(self, alphabet: Alphabet) -> None:
        """Reads off the alphabet which letters do what."""
        self._marks: dict[str, int] = {}
        for name, mark in CLASSES.items():
            for letter in alphabet.letters(f"${name}"):
                self._marks[letter] = self._marks.get(letter, 0) | mark

    def around(self, spelled: str, first: int, last: int) -> int:
        """What holds for the words from ``first`` up to, not with, ``last``."""
        get = self._marks.get
        found = 0
        verbs = words = 0
        for at in range(first - 1, -1, -1):
            letter = spelled[at]
            if letter == END:
                break
            if letter == BETWEEN:
                continue
            mark = get(letter, 0)
            if mark & STOPS:
                break
            words += 1
            if mark & DENIES and not verbs and words <= REACH:
                found |= DENIES
            if mark & (PAST | AGO) and words <= REACH:
                found |= PAST
            if mark & SUPPOSES and words <= REACH + 2:
                found |= SUPPOSES
            if mark & OTHERS and words <= REACH:
                found |= OTHERS
            if mark & VERB:
                verbs += 1
            if words > REACH + 2:
                break
        words = 0
        asked = False
        for at in range(last, min(last + 2 * REACH_BACK, len(spelled))):
            letter = spelled[at]
            if letter == END:
                break
            if letter == BETWEEN:
                asked = True
                continue
            mark = get(letter, 0)
            if mark & STOPS:
                break
            words += 1
            if mark & NONE_SAID and (words == 1 or (asked and words <= 2)):
                found |= DENIES
            if mark & AGO and words <= REACH_BACK:
                found |= PAST
            if mark & (DENIES | VERB) or words > REACH_BACK:
                break
        return found

    def close(self, spelled: str, first: int) -> int:
        """What holds by the words of the same clause alone: a mark ends it."""
        get = self._marks.get
        found = 0
        for at in range(first - 1, max(first - CLOSE_SUPPOSES - 1, -1), -1):
            letter = spelled[at]
            if letter in (END, BETWEEN):
                break
            mark = get(letter, 0)
            if mark & STOPS:
                break
            if first - at <= CLOSE:
                found |= mark & (DENIES | PAST)
            found |= mark & SUPPOSES
        return found
