"""Where are the words of a remark? Read once, in the order in which they stand.

Dispatch language has its own marks: ``w/`` is a word, ``//`` ends a thought, ``[22:09:14]`` is a
time and ``34YO`` is a number and a word. A word keeps its place in the text, so that whatever is
found can be shown; the places are only counted out where something was found.
"""

import re
from typing import Final

LONGEST: Final = 200_000
"""Code points that are read of one remark; further ones count as unread, and that is said."""

_TOKEN: Final = re.compile(
    r"""
    [a-z\u00df-\u024f'\u2019`]+(?:/[oacx](?![a-z]))?  # a word with its apostrophes; w/o, h/o, b/c
    | \d+(?::\d\d)*                                  # a number, a time of day
    | //+ | \.\.+ | \n+ | [^\w\s] | _+              # marks, one at a time
    | [^\W\d_]+                                      # a word of another script
    """,
    re.VERBOSE,
)
# Letters are listed and not described: it takes half the time.

_PLAIN: Final = str.maketrans(
    "\u00e1\u00e0\u00e2\u00e3\u00e4\u00e5\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef"
    "\u00f3\u00f2\u00f4\u00f5\u00f6\u00fa\u00f9\u00fb\u00fc\u00f1\u00e7",
    "aaaaaaeeeeiiiiooooouuuunc",
)
"""Accents carry no difference here, and many keyboards leave them out; places do not shift."""

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


class Tokens:
    """The words and marks of one remark, lowered, with no apostrophes in them."""

    __slots__ = ("_kept", "_text", "all_words", "cut", "words")

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
        self._text = lowered
        words = _TOKEN.findall(lowered)
        if "'" in lowered or "\u2019" in lowered or "`" in lowered:
            words = [
                word.replace("'", "").replace("\u2019", "").replace("`", "") or word
                for word in words
            ]
        self.all_words: list[str] = words
        """With those that are left out."""
        self._kept: list[int] | None = None
        if not unread.isdisjoint(words):
            self._kept = [at for at, word in enumerate(words) if word not in unread]
            words = [words[at] for at in self._kept]
        self.words: list[str] = words

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Start and end in code points of the tokens from ``first`` up to, not with, ``last``."""
        if self._kept is not None:
            first, last = self._kept[first], self._kept[last - 1] + 1
        return self.span_of_all(first, last)

    def span_of_all(self, first: int, last: int) -> tuple[int, int]:
        """The same, counted in all words."""
        start = end = 0
        for number, found in enumerate(_TOKEN.finditer(self._text)):
            if number == first:
                start = found.start()
            if number == last - 1:
                end = found.end()
                break
        return start, end
