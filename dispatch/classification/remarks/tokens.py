"""Where are the words of a remark? Read once, in the order in which they stand.

Dispatch language has its own marks: ``w/`` is a word, ``//`` ends a thought, ``[22:09:14]`` is a
time and ``34YO`` is a number and a word. Marks are set apart by blanks and the text is split at
them, which takes a third of the time of an expression that names every kind of word. A word keeps
its place in the text, so that whatever is found can be shown; places are only counted out where
something was found.
"""

import re
from typing import Final

LONGEST: Final = 200_000
"""Code points that are read of one remark; further ones count as unread, and that is said."""

STRONG: Final = frozenset(
    {".", ";", "!", "?", "|", "//", "///", "\n", "[", "]", "..", "...", "\u2022"}
)
"""What ends a thought."""

WEAK: Final = frozenset(
    {
        ",",
        ":",
        "-",
        "/",
        "(",
        ")",
        '"',
        "*",
        "\u2013",
        "\u2014",
        "'",
        "_",
        "&",
        "+",
        "=",
        "#",
        "<",
        ">",
        "~",
    }
)
"""What stands between words of one thought."""


_PLAIN: Final = str.maketrans(
    "\u00e1\u00e0\u00e2\u00e3\u00e4\u00e5\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef"
    "\u00f3\u00f2\u00f4\u00f5\u00f6\u00fa\u00f9\u00fb\u00fc\u00f1\u00e7\u2019\u2018`",
    "aaaaaaeeeeiiiiooooouuuunc'''",
)
"""Accents carry no difference here, and many keyboards leave them out; places do not shift."""

_CONTROL: Final = dict.fromkeys(
    (*range(9), *range(14, 32), *range(127, 160), *range(8203, 8208), *range(8234, 8239), 65279),
    " ",
)
"""What no one sees stands between words, as a blank does."""

_LINE: Final = "\ue000"
"""Stands for the end of a line, which splitting would swallow."""
_SLASHES: Final = "\ue001"
_SLASH: Final = "\ue002"
_COLON: Final = "\ue003"
_DOT: Final = "\ue004"
_GUN: Final = "\ue005"
"""Stands for a firearm that is named by a number."""
_APART: Final = tuple(
    sorted(
        {*STRONG, *WEAK, "%", "$", "^", "{", "}", "\\", "\u201c", "\u201d", "\u2026"}
        - {"'", "/", ":", "\n", ".", "//", "///", "..", "..."}
    )
)
"""Marks that always stand apart."""
# Each begins with its own mark or with a digit, and looks back from there: an expression that looks
# back first is tried at every letter, at ten times the cost.
_SHORT: Final = re.compile(r"/(?<=\b[a-z]/)(?=[oacsx]\b)")
"""``w/o``, ``h/o``, ``b/c``: one word."""
_CLOCK: Final = re.compile(r":(?<=\d:)(?=\d)")
_CALIBER: Final = re.compile(r"\.(?<!\d\.)(?=(?:22|25|32|38|380|357|40|44|45)(?!\d|\ ?y))")
_FIREARM: Final = re.compile(r"\b(?:9 ?mm|a[rk][- ]?(?:15|47))\b")
_WORD_BEHIND: Final = re.compile(r"\d(?=[a-z])")
_WORD_BEFORE: Final = re.compile(r"\d(?<=[a-z]\d)")


class Tokens:
    """The words and marks of one remark, lowered, with no apostrophes in them."""

    __slots__ = ("_found", "_kept", "_places", "_text", "all_words", "cut", "words")

    def __init__(self, text: str, unread: frozenset[str] = frozenset()) -> None:
        """Reads the text, as much of it as is read at all.

        Args:
            text: Of the remark.
            unread: Words that are left out as if they did not stand there.
        """
        self.cut = len(text) > LONGEST
        """Whether a part of it was not read."""
        if self.cut:
            text = text[:LONGEST]
        lowered = text.lower()
        if len(lowered) != len(text):
            # A few letters grow when they are lowered, and every place behind them would shift.
            lowered = "".join(low if len(low := each.lower()) == 1 else each for each in text)
        if not lowered.isascii():
            lowered = lowered.translate(_PLAIN)
        if not lowered.replace("\n", " ").isprintable():
            lowered = lowered.translate(_CONTROL)
        self._text = lowered
        self._found = words = _apart(lowered).split()
        if "'" in lowered or "\n" in lowered or _GUN in words:
            words = [word if word.isalpha() else _plain(word) for word in words]
        self.all_words: list[str] = words
        """With those that are left out."""
        self._kept: list[int] | None = None
        if not unread.isdisjoint(words):
            self._kept = [at for at, word in enumerate(words) if word not in unread]
            words = [words[at] for at in self._kept]
        self.words: list[str] = words
        self._places: list[tuple[int, int]] = []

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Start and end in code points of the tokens from ``first`` up to, not with, ``last``."""
        if self._kept is not None:
            first, last = self._kept[first], self._kept[last - 1] + 1
        return self.span_of_all(first, last)

    def span_of_all(self, first: int, last: int) -> tuple[int, int]:
        """The same, counted in all words."""
        if len(self._places) < last:
            self._count_out(last)
        return self._places[first][0], self._places[last - 1][1]

    def _count_out(self, last: int) -> None:
        """Notes the places up to that word: between two words nothing stands but blanks."""
        text, places = self._text, self._places
        at = places[-1][1] if places else 0
        for word in self._found[len(places) : last]:
            if word == _GUN:
                gun = _FIREARM.search(text, at)
                start, at = gun.span() if gun is not None else (at, at)
            else:
                named = "\n" if word == _LINE else word
                start = text.find(named, at)
                at = start + len(named)
            places.append((start, at))


def plain(word: str) -> str:
    """A word without accents, as the words of a remark are given."""
    return word.translate(_PLAIN)


def _plain(word: str) -> str:
    if word == _LINE:
        return "\n"
    return "ar15" if word == _GUN else word.replace("'", "") or word


def _apart(text: str) -> str:
    """The text with a blank between any two words or marks."""
    numbers = any(digit in text for digit in "0123456789")
    if numbers and ("mm" in text or "15" in text or "47" in text):
        text = _FIREARM.sub(f" {_GUN} ", text)
    if "\n" in text:
        text = text.replace("\n", f" {_LINE} ")
    for mark in _APART:
        if mark in text:
            text = text.replace(mark, f" {mark} ")
    if "/" in text:
        text = _SHORT.sub(_SLASH, text).replace(" w/", " w ").replace("//", f" {_SLASHES} ")
        text = text.replace("/", " / ").replace(_SLASH, "/").replace(_SLASHES, "//")
    if ":" in text:
        text = _CLOCK.sub(_COLON, text) if numbers else text
        text = text.replace(":", " : ").replace(_COLON, ":")
    if "." in text:
        text = _CALIBER.sub(_DOT, text) if numbers else text
        text = text.replace(".", " . ").replace(_DOT, " .")
    if numbers:
        text = _WORD_BEFORE.sub(r" \g<0>", _WORD_BEHIND.sub(r"\g<0> ", text))
    return text
