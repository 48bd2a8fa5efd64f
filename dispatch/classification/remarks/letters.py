"""Which letter stands for a word? Looked up, and made out only for a word not met before."""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.line import zeros
from dispatch.classification.remarks.pattern import FIRST, NUMBER, Alphabet
from dispatch.classification.remarks.pieces import Piece
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

    def spell(self, tokens: Tokens) -> vec[i64]:
        """The number of the letter of each word or mark that is read of a remark."""
        letters = zeros(len(tokens.all_words))
        at: i64 = 0
        for piece in tokens.parts:
            if piece.speller is not self._mark:
                self._spell(piece)
            if piece.count == 1:
                letters[at] = piece.letter
                at += 1
            else:
                for letter in piece.letters:
                    letters[at] = letter
                    at += 1
        if not tokens.left_out:
            return letters
        read: i64 = 0
        begins: i64 = 0
        for left_out in tokens.left_out:
            at = begins
            while at < left_out:
                letters[read] = letters[at]
                read += 1
                at += 1
            begins = left_out + 1
        at = begins
        while at < len(letters):
            letters[read] = letters[at]
            read += 1
            at += 1
        return letters[:read]

    def _spell(self, piece: Piece) -> None:
        """Notes the letters of the words of a piece of text."""
        letters = zeros(piece.count)
        for at, word in enumerate(piece.words):
            letters[at] = ord(self._letter(word)) - FIRST
        piece.letters = letters
        if piece.count == 1:
            piece.letter = letters[0]
        piece.speller = self._mark

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
