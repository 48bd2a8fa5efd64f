"""Which letter stands for a word? Looked up, and made out only for a word not met before."""

from typing import Final

from dispatch.classification.remarks.pattern import NUMBER, Alphabet
from dispatch.classification.remarks.spelling import LONGEST, Spelling
from dispatch.classification.remarks.tokens import Tokens

REMEMBERED: Final = 50_000
"""Words whose letter is kept at hand; a center's language has fewer."""


class Letters:
    """The letter of each word; of those met before at hand."""

    def __init__(self, alphabet: Alphabet, spelling: Spelling) -> None:
        """Begins with the words that rules name."""
        self._known = dict(alphabet.letter_of)
        self._alphabet = alphabet
        self._spelling = spelling
        self._mark = object()
        """Stands for these letters in pieces of text, which outlive them."""

    def spell(self, tokens: Tokens) -> str:
        """One letter for each word or mark that is read of a remark."""
        letters: list[str] = []
        for piece in tokens.parts:
            spelled = piece.spelled
            if spelled is None or spelled[0] is not self._mark:
                spelled = self._mark, "".join([self._letter(word) for word in piece.words])
                piece.spelled = spelled
            letters.append(spelled[1])
        whole = "".join(letters)
        if not tokens.left_out:
            return whole
        begins = 0
        read: list[str] = []
        for at in tokens.left_out:
            read.append(whole[begins:at])
            begins = at + 1
        read.append(whole[begins:])
        return "".join(read)

    def _letter(self, word: str) -> str:
        """The letter of a word."""
        letter = self._known.get(word)
        return self._made_out(word) if letter is None else letter

    def _made_out(self, word: str) -> str:
        """The letter of a word not met before. The same comes whether it was met or not."""
        if word[0] in "0123456789":
            return NUMBER
        letter = self._alphabet.spell([self._spelling.meant(word) or word])
        if len(self._known) < REMEMBERED and word.isalpha() and len(word) <= LONGEST:
            self._known[word] = letter
        return letter
