"""How is a phrase written down, and how is it found among the words of a remark?

Each different kind of word becomes one letter of an alphabet made for the rules, so that a remark
is a string with one letter a word, and a phrase is a regular expression over it. Looking for some
hundred phrases in two kilobytes of remarks then takes a fraction of a millisecond, and what is
found is a run of words that can be shown.

A phrase is a line of elements, one blank between them:

``word``        that word
``a|b|$c``      one of several words or classes of words
``$class``      a word of a class of the lexicon
``#``           a number
``_``           any one word
``_3``          up to three words, as few as possible, none of them ending a thought
``~3``          the same, with no word among them that denies
``=3``          up to three words with no mark between them, nor before the next element
``<a|b``        not right behind such a word
``!a|b``        not right before such a word
``:``           a mark that stands between words, such as a colon; elsewhere such marks are skipped
``^``           the beginning of a thought
``element?``    the element or nothing
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.classification.remarks.tokens import STRONG, WEAK

FIRST: Final = 0x4E00
"""Where the letters begin: far from every letter with a meaning of its own in an expression."""

WORD: Final = "\u4e00"
"""Any word that no rule names."""
NUMBER: Final = "\u4e01"
END: Final = "\u4e02"
"""A mark that ends a thought."""
BETWEEN: Final = "\u4e03"
"""A mark that stands between words."""
_MADE: Final = 0x4E04

_SKIP: Final = f"{BETWEEN}?"
_UNMARKED: Final = f"(?:[^{END}{BETWEEN}]"
_NO_SKIP: Final = ("(?:^|", "(?<!", _UNMARKED + "{")
"""How parts begin behind which no mark is skipped."""


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
                for one in element.removesuffix("?").lstrip("!<").split("|"):
                    if one.startswith("$"):
                        if one[1:] not in classes:
                            message = f"the phrase {phrase!r} names {one}, which is no class"
                            raise ValueError(message)
                        named.add(one[1:])
                    elif one and one[0] not in "_~=#:^":
                        literal.add(one)
        sets: dict[str, set[str]] = {word: {word} for word in literal}
        for name in sorted(named):
            for word in classes[name]:
                sets.setdefault(word, set()).add(f"${name}")
        letters: dict[frozenset[str], str] = {}
        self.letter_of: dict[str, str] = {}
        """The letter of each word that a rule names; all others are ``WORD``."""
        self._of: dict[str, list[str]] = {}
        for word in sorted(sets):
            key = frozenset(sets[word])
            if key not in letters:
                letters[key] = chr(_MADE + len(letters))
                for each in sorted(key):
                    self._of.setdefault(each, []).append(letters[key])
            self.letter_of[word] = letters[key]
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
                get(word) or (NUMBER if word[0] in "0123456789" else WORD if word[0].isalpha() else _mark(word))
                for word in words
            ]
        )

    def letters(self, element: str) -> str:
        """Every letter that an element without its ``?`` stands for."""
        found: list[str] = []
        for one in element.split("|"):
            found += self._numbers if one == "#" else self._of.get(one, [])
        return "".join(dict.fromkeys(found))

    def expression(self, phrase: str) -> str:
        """The phrase as a regular expression over letters."""
        parts: list[str] = []
        for number, element in enumerate(phrase.split()):
            optional = element.endswith("?") and len(element) > 1
            body = element.removesuffix("?") if optional else element
            if body == "^":
                parts.append(f"(?:^|(?<={END}))")
                continue
            if body == ":":
                parts.append(f"{BETWEEN}{'?' if optional else ''}")
                continue
            if body == "_":
                one = f"[^{END}{BETWEEN}]"
            elif body[0] == "_":
                parts.append(f"(?:[^{END}]{{0,{int(body[1:])}}}?)")
                continue
            elif body[0] == "!":
                parts.append(f"(?!{_SKIP}[{self.letters(body[1:])}])")
                continue
            elif body[0] == "<":
                parts.append(f"(?<![{self.letters(body[1:])}])")
                continue
            elif body[0] == "=":
                parts.append(f"{_UNMARKED}{{0,{int(body[1:])}}}?)")
                continue
            elif body[0] == "~":
                denying = "".join(self._of.get("$denies", ()))
                parts.append(f"(?:[^{END}{denying}]{{0,{int(body[1:])}}}?)")
                continue
            else:
                one = f"[{self.letters(body)}]"
            skip = _SKIP if number and parts and not parts[-1].startswith(_NO_SKIP) else ""
            parts.append(f"(?:{skip}{one})?" if optional else skip + one)
        return "".join(parts)

    def demanded(self, phrase: str) -> tuple[str, ...]:
        """The letters of each demanded element, the rarest first: the phrase needs one of each."""
        demanded = [
            self.letters(element)
            for element in phrase.split()
            if element[0] not in "_~=:^!<" and not element.endswith("?")
        ]
        return tuple(sorted((each for each in demanded if each), key=len))


def _mark(word: str) -> str:
    return END if word[0] == "\n" or word.startswith(("//", "..")) else BETWEEN


def bits(letters: Iterable[str]) -> int:
    """A set of letters as a number, one bit each."""
    found = 0
    for letter in letters:
        found |= 1 << (ord(letter) - FIRST)
    return found


@dataclass(frozen=True, slots=True)
class Finder:
    """All phrases of one rule."""

    demanded: tuple[str, ...]
    """Letters of which one has to be there, for each phrase."""
    parts: tuple[tuple[tuple[int, ...], re.Pattern[str]], ...]
    """For each phrase the bits of each of its elements, and its expression."""

    def spans(self, spelled: str, there: int) -> list[tuple[int, int]]:
        """Where a phrase begins and ends, from left to right, none within another.

        Of two that begin at one word the one that was written down first holds.

        Args:
            spelled: The remark, one letter a word.
            there: The bits of its letters. Most phrases lack one of theirs and are not looked for.
        """
        found: list[tuple[int, int]] = []
        for demanded, expression in self.parts:
            for each in demanded:
                if not each & there:
                    break
            else:
                found += [match.span() for match in expression.finditer(spelled)]
        if len(found) < 2:  # noqa: PLR2004 - nothing to put into order
            return found
        found.sort(key=_first)
        spans, end = [], 0
        for first, last in found:
            if first >= end:
                spans.append((first, last))
                end = last
        return spans


def _first(span: tuple[int, int]) -> int:
    return span[0]


def finder(alphabet: Alphabet, phrases: Iterable[str]) -> Finder:
    """Finds any of the phrases."""
    demanded, parts = [], []
    for phrase in phrases:
        elements = alphabet.demanded(phrase)
        demanded.append(elements[0] if elements else "")
        parts.append(
            (tuple(map(bits, elements)), re.compile(alphabet.expression(phrase)))
        )
    return Finder(tuple(demanded), tuple(parts))
