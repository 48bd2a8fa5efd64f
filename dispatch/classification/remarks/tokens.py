"""Where are the words of a remark? Read once, in the order in which they stand.

Dispatch language has its own marks: ``w/`` is a word, ``//`` ends a thought, ``[22:09:14]`` is a
time and ``34YO`` is a number and a word. The text is split at its blanks, and most of the pieces
are words that were met before: which words and marks a piece holds is looked up, and only made out
for a new one. A word keeps its place in the text, so that whatever is found can be shown; places
are only counted out where something was found.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

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


_PLAIN: Final = dict(
    zip(
        "\u00e1\u00e0\u00e2\u00e3\u00e4\u00e5\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef"
        "\u00f3\u00f2\u00f4\u00f5\u00f6\u00fa\u00f9\u00fb\u00fc\u00f1\u00e7\u2019\u2018`",
        "aaaaaaeeeeiiiiooooouuuunc'''",
        strict=True,
    )
)
"""Accents carry no difference here, and many keyboards leave them out; places do not shift."""

_CONTROL: Final = dict.fromkeys(
    map(
        chr,
        (
            *(n for n in range(0x3001) if chr(n).isspace() and n != ord("\n")),
            *(n for n in (*range(32), *range(127, 160)) if n != ord("\n")),
            *(*range(8203, 8208), *range(8234, 8239), 65279),
            *range(0xE000, 0xE007),  # stand for something below
        ),
    ),
    " ",
)
"""What no one sees stands between words, as a blank does."""

REMEMBERED: Final = 50_000
"""Pieces of text whose words are kept at hand; a center's language has fewer."""
_LONGEST_KEPT: Final = 24
"""Letters of a piece that is kept."""
_DIGITS_KEPT: Final = 3
"""Digits of a piece that is kept: ages and units come again, times and numbers of phones do not."""

_LINE: Final = "\ue000"
"""Stands for the end of a line, which splitting would swallow."""
_SLASHES: Final = "\ue001"
_SLASH: Final = "\ue002"
_COLON: Final = "\ue003"
_DOT: Final = "\ue004"
_GUN: Final = "\ue005"
"""Stands for a firearm that is named by a number."""
_INITIAL: Final = "\ue006"
"""Stands for a dot between two letters of one word."""
_APART: Final = tuple(
    sorted(
        {*STRONG, *WEAK, "%", "$", "^", "{", "}", "\\", "\u201c", "\u201d", "\u2026"}
        - {"'", "/", ":", "\n", ".", "//", "///", "..", "..."}
    )
)
"""Marks that always stand apart."""
# Each begins with its own mark or with a digit, and looks back from there: an expression that looks
# back first is tried at every letter, at ten times the cost.
_SHORT: Final = re.compile(
    r"/(?:(?<=\b[a-z]/)(?=[oacsx]\b)|(?<=\b[ou]/)(?=[dr]\b)|(?<=\bs/)(?=p\b))"
)
"""``w/o``, ``h/o``, ``b/c``, ``o/d``, ``s/p``: one word."""
_INITIALS: Final = re.compile(r"\.(?<=\b[a-z]\.)(?=[a-z](?![a-z]))")
"""``O.D.``, ``C.P.R.``: one word. The last dot stays: a sentence may end there as well."""
_GOES_ON: Final = (". or ", ". nor ", ". and ", ". w/", ". with ", ". to ")
"""What shows that a dot before it ends no sentence, where it is the last one of such a word."""
_NO_END: Final = re.compile(rf"\.(?<={_INITIAL}[a-z]\.)(?= ?[/,:;)-]| (?:or|nor|and|w|with|to)\b)")
_CLOCK: Final = re.compile(r":(?<=\d:)(?=\d)")
_CALIBER: Final = re.compile(r"\.(?<!\d\.)(?=(?:22|25|32|38|380|357|40|44|45)(?!\d|\ ?y))")
_SECOND_HALF: Final = (" mm", " 15", " 47")
_LAST_DOT: Final = re.compile(r"\.[a-z]\.(?<=\b[a-z]\.[a-z]\.) (?:or|nor|and|w/|(?:with|to)\b)")
_PARTED: Final = re.compile(r"\b(?:9 mm|a[rk] (?:15|47))\b")
"""A firearm whose name a blank parts."""
_YEARS: Final = re.compile(r"\.(?:22|25|32|38|380|357|40|44|45) y")
"""A number behind a dot that may be an age and no caliber."""
_FIREARM: Final = re.compile(r"\b(?:9 ?mm|a[rk][- ]?(?:15|47))\b")
_WORD_BEHIND: Final = re.compile(r"\d(?=[a-z])")
_WORD_BEFORE: Final = re.compile(r"\d(?<=[a-z]\d)")


class Piece:
    """A piece of text between two blanks."""

    __slots__ = ("spelled", "words")

    def __init__(self, words: tuple[str, ...]) -> None:
        """Takes its words and marks."""
        self.words = words
        self.spelled: tuple[object, str] | None = None
        """Who spelled it last, and with which letters: a remark is spelled piece by piece."""


class Tokens:
    """The words and marks of one remark, lowered, with no apostrophes in them."""

    __slots__ = (
        "_behind",
        "_counted",
        "_lines",
        "_pieces",
        "_starts",
        "_within",
        "_words_of",
        "all_words",
        "asks",
        "cut",
        "left_out",
        "numbers",
        "parts",
        "vocabulary",
        "words",
    )

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
            lowered = _exchanged(lowered, _PLAIN)
        self._lines = "\n" in lowered
        self.asks = "?" in lowered
        """Whether there is any question mark."""
        if not (lowered.replace("\n", " ") if self._lines else lowered).isprintable():
            lowered = _exchanged(lowered, _CONTROL)
        self.numbers = any(digit in lowered for digit in "0123456789")
        """Whether there is any digit."""
        if _across(lowered):
            pieces = [lowered]
        else:
            pieces = (lowered.replace("\n", " \n ") if self._lines else lowered).split(" ")
        self._pieces = pieces
        self.parts: list[Piece] = []
        """The pieces of the text, as they follow each other."""
        words: list[str] = []
        for piece in pieces:
            part = _KNOWN.get(piece)
            if part is None:
                part = _made_out(piece)
            self.parts.append(part)
            if len(part.words) == 1:
                words.append(part.words[0])
            else:
                words.extend(part.words)
        self.all_words: list[str] = words
        """With those that are left out."""
        vocabulary = set(words)
        self.left_out: list[int] = []
        """Which of all words are not read."""
        unread = unread & vocabulary
        if unread:
            self.left_out = [at for at, word in enumerate(words) if word in unread]
            words = [word for word in words if word not in unread]
            vocabulary -= unread
        self.words: list[str] = words
        self.vocabulary: AbstractSet[str] = vocabulary
        """Each of the words once."""
        self._starts = vec[i64]()
        self._behind = vec[i64]()
        self._counted: i64 = 0
        self._words_of: dict[tuple[int, int], tuple[int, int]] = {}
        self._within: dict[int, list[tuple[int, int]]] = {}

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Start and end in code points of the tokens from ``first`` up to, not with, ``last``."""
        span = self.span_of_all(self._among_all(first), self._among_all(last - 1) + 1)
        self._words_of[span] = first, last
        return span

    def span_of_all(self, first: int, last: int) -> tuple[int, int]:
        """The same, counted in all words."""
        return self._place(first)[0], self._place(last - 1)[1]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that begin from ``start`` up to, not with, ``end``: the way back from a span.

        Mostly the span was asked for before. Else a search by halves places a dozen of them, where
        telling the words of a part of the text apart anew would take as long as the remark did.
        """
        known = self._words_of.get((start, end))
        if known is not None:
            return known
        every = range(len(self.words))
        first = bisect_left(every, start, key=self._begins)
        return first, bisect_left(every, end, lo=first, key=self._begins)

    def _begins(self, word: int) -> int:
        """Where one of the words begins that are read."""
        return self._place(self._among_all(word))[0]

    def _among_all(self, word: i64) -> i64:
        """Where a word that is read stands among all words."""
        at: i64 = word
        for left_out in self.left_out:
            if left_out > at:
                break
            at += 1
        return at

    def _count_to(self, word: i64) -> None:
        """Counts words and letters of some more pieces: most of what is shown stands early."""
        behind, starts = self._behind, self._starts
        at: i64 = len(behind)
        words: i64 = behind[at - 1] if at > 0 else 0
        start: i64 = self._counted
        while words <= word and at < len(self._pieces):
            piece = self._pieces[at]
            words += len(self.parts[at].words)
            behind = append(behind, words)
            if self._lines and piece == "\n":
                # A blank stands between two pieces, but none around the end of a line.
                starts = append(starts, start - 1)
            else:
                starts = append(starts, start)
                start += len(piece) + 1
            at += 1
        self._behind, self._starts, self._counted = behind, starts, start

    def _place(self, word: i64) -> tuple[int, int]:
        """Start and end of one word."""
        known: i64 = len(self._behind)
        if known == 0 or self._behind[known - 1] <= word:
            self._count_to(word)
        at: i64 = 0
        end: i64 = len(self._behind)
        while at < end:
            middle: i64 = (at + end) >> 1
            if self._behind[middle] > word:
                end = middle
            else:
                at = middle + 1
        piece, parts = self._pieces[at], self.parts[at].words
        start: i64 = self._starts[at]
        within: i64 = word - (self._behind[at] - len(parts))
        if parts[0] == piece:
            return start, start + len(piece)
        if "".join(parts) == piece:
            before: i64 = 0
            while before < within:
                start += len(parts[before])
                before += 1
            return start, start + len(parts[within])
        places = self._within.get(at)
        if places is None:
            places = self._within[at] = _places_within(piece)
        first, last = places[within]
        return start + first, start + last


def _across(text: str) -> bool:
    """Whether something may have to be told apart across a blank.

    A firearm whose name is parted, an age that could be a caliber, and a sentence that goes on
    behind the last dot of initials, as ``S.I. or H.I.`` does.
    """
    initials = number = False
    dot: i64 = text.find(".")
    while dot >= 0:
        following: i64 = text.find(".", dot + 1)
        initials = initials or following == dot + 2
        number = number or (dot + 1 < len(text) and _ZERO <= ord(text[dot + 1]) <= _NINE)
        dot = following
    if initials and any(rest in text for rest in _GOES_ON) and _LAST_DOT.search(text) is not None:
        return True
    if number and _YEARS.search(text) is not None:
        return True
    return any(half in text for half in _SECOND_HALF) and _PARTED.search(text) is not None


def plain(word: str) -> str:
    """A word without accents, as the words of a remark are given."""
    return _exchanged(word, _PLAIN)


def _exchanged(text: str, others: Mapping[str, str]) -> str:
    """The text with other letters for some; a few replacements take a tenth of a translation."""
    for letter in others.keys() & set(text):
        text = text.replace(letter, others[letter])
    return text


_KNOWN: Final[dict[str, Piece]] = {"": Piece(()), "\n": Piece(("\n",))}
"""The words and marks of a piece of text, of those met before."""


def _made_out(piece: str) -> Piece:
    """The words and marks of a piece of text. The same come whether it was met before or not."""
    if piece.isalpha() and len(piece) <= _LONGEST_KEPT:
        one = Piece((piece,))
        if len(_KNOWN) < REMEMBERED:
            _KNOWN[piece] = one
        return one
    if _has_shape(piece, "[00:00:00]"):
        return Piece(("[", piece[1:-1], "]"))
    if any(_has_shape(piece, shape) for shape in _TIMES):
        return Piece((piece,))
    parts = Piece(tuple([_plain(word) for word in _apart(piece).split()]))
    if (
        len(_KNOWN) < REMEMBERED
        and len(piece) <= _LONGEST_KEPT
        and sum(map(str.isdigit, piece)) <= _DIGITS_KEPT
    ):
        _KNOWN[piece] = parts
    return parts


def _has_shape(text: str, shape: str) -> bool:
    """Whether digits stand where the shape has zeros, and else its own marks."""
    if len(text) != len(shape):
        return False
    length: i64 = len(shape)
    at: i64 = 0
    while at < length:
        letter: i64 = ord(text[at])
        asked: i64 = ord(shape[at])
        if letter != asked and not (asked == _ZERO and _ZERO <= letter <= _NINE):
            return False
        at += 1
    return True


_TIMES: Final = ("00:00:00", "00:00")
_ZERO: Final = 48
_NINE: Final = 57
"""The code points of the first and the last digit."""


def _places_within(piece: str) -> list[tuple[int, int]]:
    """Start and end of each word of a piece: between two of them nothing stands but blanks."""
    places: list[tuple[int, int]] = []
    at = 0
    for word in _apart(piece).split():
        if word == _GUN:
            gun = _FIREARM.search(piece, at)
            start, at = gun.span() if gun is not None else (at, at)
        else:
            named = "\n" if word == _LINE else word.replace(_INITIAL, ".")
            start = piece.find(named, at)
            at = start + len(named)
        places.append((start, at))
    return places


def _plain(word: str) -> str:
    if word == _LINE:
        return "\n"
    if word == _GUN:
        return "ar15"
    return word.replace(_INITIAL, "").replace("'", "") or word


def _apart(text: str) -> str:
    """The text with a blank between any two words or marks."""
    numbers = not text.isascii() or any(digit in text for digit in "0123456789")
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
        text = _INITIALS.sub(_INITIAL, text)
        if _INITIAL in text:
            text = _NO_END.sub("", text)
        text = text.replace(".", " . ").replace(_DOT, " .")
    if numbers:
        text = _WORD_BEFORE.sub(r" \g<0>", _WORD_BEHIND.sub(r"\g<0> ", text))
    return text
