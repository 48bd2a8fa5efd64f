"""Which letter stands for a word? Looked up, and made out only for a word not met before."""

from typing import Final

from dispatch.classification.remarks.pattern import NUMBER, Alphabet
from dispatch.classification.remarks.spelling import LONGEST, Spelling

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""


class Letters(dict[str, str]):
    """The letter of each word; of those met before at hand."""

    def __init__(self, alphabet: Alphabet, spelling: Spelling) -> None:
        """Begins with the words that rules name."""
        super().__init__(alphabet.letter_of)
        self._alphabet = alphabet
        self._spelling = spelling

    def __missing__(self, word: str) -> str:
        """Makes it out. The same comes whether the word was met before or not."""
        if word[0] in "0123456789":
            return NUMBER
        letter = self._alphabet.spell([self._spelling.meant(word) or word])
        if len(self) < REMEMBERED and word.isalpha() and len(word) <= LONGEST:
            self[word] = letter
        return letter
