"""Which letter stands for a word? Looked up, and made out only for a word not met before."""

from typing import Final

from dispatch.classification.remarks.pattern import NUMBER, Alphabet
from dispatch.classification.remarks.spelling import LONGEST, Spelling

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""


class Letters:
    """The letter of each word; of those met before at hand."""

    def __init__(self, alphabet: Alphabet, spelling: Spelling) -> None:
        """Begins with the words that rules name."""
        self._known = dict(alphabet.letter_of)
        self._alphabet = alphabet
        self._spelling = spelling

    def spell(self, words: list[str]) -> str:
        """One letter for each word or mark."""
        known = self._known
        letters: list[str] = []
        for word in words:
            letter = known.get(word)
            letters.append(self._made_out(word) if letter is None else letter)
        return "".join(letters)

    def _made_out(self, word: str) -> str:
        """The letter of a word not met before. The same comes whether it was met or not."""
        if word[0] in "0123456789":
            return NUMBER
        letter = self._alphabet.spell([self._spelling.meant(word) or word])
        if len(self._known) < REMEMBERED and word.isalpha() and len(word) <= LONGEST:
            self._known[word] = letter
        return letter
