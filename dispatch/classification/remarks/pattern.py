"""How is a phrase written down, and how is it found among the words of a remark?

Each different kind of word becomes one letter of an alphabet made for the rules, so that a remark
is a string with one letter a word, and a phrase is an expression over it. What is found is a run of
words that can be shown.

A phrase is a line of elements, one blank between them:

``word``        that word
``a|b|$c``      one of several words or classes of words
``$class``      a word of a class of the lexicon
``#``           a number
``_``           any one word
``_3``          up to three words or marks, as few as possible, none denying or ending a thought
``~3``          the same, and no mark stands among them or behind them
``:``           a mark that stands between words, such as a colon; elsewhere such marks are skipped
``^``           the beginning of a thought
``=``           at the beginning of a phrase: no mark is skipped in it
``*3``          the same as ``_3``, but words that deny may stand among them
``!word``       the word before is not that
``>!word``      the word behind is not that
``>``           what follows has to follow, and is not part of what is found
``element?``    the element or nothing
"""

from collections.abc import Iterable, Mapping
from typing import Final

from dispatch.classification.remarks.letter_set import LetterSet
from dispatch.classification.remarks.marks import STRONG, WEAK, plain
from dispatch.classification.remarks.written_otherwise import same_words

FIRST: Final = 0x4E00
"""Where the letters begin; a letter's number counts from here."""

WORD: Final = "\u4e00"
"""Any word that no rule names."""
NUMBER: Final = "\u4e01"
END: Final = "\u4e02"
"""A mark that ends a thought."""
BETWEEN: Final = "\u4e03"
"""A mark that stands between words."""
_MADE: Final = 0x4E04

_OFTEN: Final = 500
"""How much more often a common word is met than another, roughly."""
COMMON: Final = frozenset(
    [
        "a",
        "about",
        "all",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "caller",
        "did",
        "do",
        "does",
        "female",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "him",
        "his",
        "i",
        "if",
        "im",
        "in",
        "is",
        "it",
        "just",
        "male",
        "me",
        "my",
        "no",
        "not",
        "now",
        "of",
        "on",
        "or",
        "out",
        "rp",
        "says",
        "she",
        "so",
        "states",
        "subj",
        "that",
        "the",
        "them",
        "then",
        "there",
        "they",
        "this",
        "to",
        "up",
        "w",
        "was",
        "what",
        "when",
        "where",
        "who",
        "will",
        "with",
        "would",
        "de",
        "el",
        "en",
        "la",
        "no",
        "que",
        "se",
        "su",
        "un",
        "una",
        "y",
    ]
)
"""Words that stand in most remarks: a phrase is better looked for by another of its words."""


class Alphabet:
    """A letter for each set of classes and words that the phrases tell apart."""

    def __init__(self, classes: Mapping[str, frozenset[str]], phrases: Iterable[str]) -> None:
        """Reads off the phrases which words and classes they name.

        Raises:
            ValueError: If a phrase names a class that there is not.
        """
        named: set[str] = set()
        literal: set[str] = set()
        for phrase in phrases:
            for element in phrase.split():
                for one in element.lstrip(">!").removesuffix("?").split("|"):
                    if one.startswith("$"):
                        if one[1:] not in classes:
                            message = f"the phrase {phrase!r} names {one}, which is no class"
                            raise ValueError(message)
                        named.add(one[1:])
                    elif one and one[0] not in "_~*#:^=>":
                        literal.add(one)
        sets: dict[str, set[str]] = {}
        for word in literal:
            sets.setdefault(plain(word), set()).add(word)
        for name in sorted(named):
            for word in classes[name]:
                sets.setdefault(plain(word), set()).add(f"${name}")
        for form, word in same_words(sets.keys()).items():
            sets.setdefault(form, set()).update(sets[word])
        letters: dict[frozenset[str], str] = {}
        self.letter_of: dict[str, str] = {}
        """The letter of each word that a rule names; all others are ``WORD``."""
        self._of: dict[str, list[str]] = {}
        words: dict[str, list[str]] = {}
        # Words of the same classes side by side: the bits of their letters then lie close together.
        for word in sorted(sets, key=lambda word: (sorted(sets[word]), word)):
            key = frozenset(sets[word])
            if key not in letters:
                letters[key] = chr(_MADE + len(letters))
                for each in sorted(key):
                    self._of.setdefault(each, []).append(letters[key])
            self.letter_of[word] = letters[key]
            words.setdefault(letters[key], []).append(word)
        self._weight_of = {
            letter: sum(_OFTEN if word in COMMON else 1 for word in of_it)
            for letter, of_it in words.items()
        }
        self._letters: dict[str, str] = {}
        """Letters of elements that were asked for: most stand in many phrases."""
        self._sets: dict[str, LetterSet] = {}
        self.denying = "".join(self._of.get("$denies", ()))
        """Letters of the words that deny."""
        self._numbers = [
            NUMBER,
            *(letter for word, letter in self.letter_of.items() if word[0].isdigit()),
        ]
        for mark in STRONG:
            self.letter_of[mark] = END
        for mark in WEAK:
            self.letter_of[mark] = BETWEEN

    def spell(self, words: Iterable[str]) -> str:
        """One letter for each word or mark."""
        get = self.letter_of.get
        return "".join(
            [
                get(word)
                or (
                    NUMBER
                    if word[0] in "0123456789"
                    else WORD
                    if word[0].isalpha()
                    else _mark(word)
                )
                for word in words
            ]
        )

    def letters(self, element: str) -> str:
        """Every letter that an element without its ``?`` stands for."""
        known = self._letters.get(element)
        if known is None:
            found: list[str] = []
            for one in element.split("|"):
                found += self._numbers if one == "#" else self._of.get(one, [])
            known = self._letters[element] = "".join(dict.fromkeys(found))
        return known

    def set_of(self, letters: str) -> LetterSet:
        """Letters as what can be asked for one of them; the same ones are made once."""
        known = self._sets.get(letters)
        if known is None:
            known = self._sets[letters] = LetterSet([ord(each) - FIRST for each in letters])
        return known

    def demanded(self, phrase: str) -> list[tuple[str, int]]:
        """Letters of which one has to be there, and the place of their element; rarest first."""
        found = [
            (self._weight(element), number, self.letters(element))
            for number, element in enumerate(phrase.split())
            if element[0] not in "_~*:^!=>" and not element.endswith("?")
        ]
        return [(letters, number) for _, number, letters in sorted(found) if letters]

    def _weight(self, element: str) -> int:
        """How often words of an element are met, roughly."""
        weight_of = self._weight_of
        return sum([weight_of.get(letter, 0) for letter in self.letters(element)]) + (
            _OFTEN if "#" in element else 0
        )


def _mark(word: str) -> str:
    return END if word[0] == "\n" or word.startswith(("//", "..")) else BETWEEN
