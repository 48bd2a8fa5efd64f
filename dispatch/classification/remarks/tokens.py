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
    (?<!\d)\.(?:22|25|32|38|380|357|40|44|45)(?!\d|\ ?y) | 9\ ?mm | a[rk][-\ ]?(?:15|47)  # firearms
    | [a-z\u00df-\u024f'\u2019`]+(?:/[oacx](?![a-z]))?  # a word with its apostrophes; w/o, h/o, b/c
    | \d+(?::\d\d)*                                  # a number, a time of day
    | //+ | \.\.+ | \n+ | [^\w\s] | _+              # marks, one at a time
    | [^\W\d_]+                                      # a word of another script
    """,
    re.VERBOSE,
)
# Letters are listed and not described: it takes half the time.

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

    __slots__ = ("_places", "_text", "cut", "words")

    def __init__(self, text: str) -> None:
        """Reads the text, as much of it as is read at all."""
        self.cut = len(text) > LONGEST
        """Whether a part of it was not read."""
        if self.cut:
            text = text[:LONGEST]
        lowered = text.lower()
        if len(lowered) != len(text):
            # A few letters grow when they are lowered, and every place behind them would shift.
            lowered = "".join(low if len(low := each.lower()) == 1 else each for each in text)
        self._text = lowered
        words = _TOKEN.findall(lowered)
        if "'" in lowered or "\u2019" in lowered or "`" in lowered:
            words = [
                word
                if word.isalpha()
                else word.replace("'", "").replace("\u2019", "").replace("`", "") or word
                for word in words
            ]
        self.words: list[str] = words
        self._places: list[tuple[int, int]] = []

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Start and end in code points of the tokens from ``first`` up to, not with, ``last``."""
        if not self._places:
            self._places = [found.span() for found in _TOKEN.finditer(self._text)]
        return self._places[first][0], self._places[last - 1][1]
