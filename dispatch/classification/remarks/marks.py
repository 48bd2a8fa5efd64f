"""Which words and marks does a piece of text hold, and where in it do they stand?

Dispatch language has its own marks: ``w/`` is a word, ``//`` ends a thought, ``[22:09:14]`` is a
time and ``34YO`` is a number and a word.
"""

import re
from collections.abc import Mapping
from typing import Final

from mypy_extensions import i64

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
_SECOND_HALVES: Final = ("mm", "15", "47")
_HALVES_BEGIN: Final = "m14"
_LAST_DOT: Final = re.compile(r"\.[a-z]\.(?<=\b[a-z]\.[a-z]\.) (?:or|nor|and|w/|(?:with|to)\b)")
_PARTED: Final = re.compile(r"\b(?:9 mm|a[rk] (?:15|47))\b")
"""A firearm whose name a blank parts."""
_YEARS: Final = re.compile(r"\.(?:22|25|32|38|380|357|40|44|45) y")
"""A number behind a dot that may be an age and no caliber."""
_FIREARM: Final = re.compile(r"\b(?:9 ?mm|a[rk][- ]?(?:15|47))\b")
_WORD_BEHIND: Final = re.compile(r"\d(?=[a-z])")
_WORD_BEFORE: Final = re.compile(r"\d(?<=[a-z]\d)")


def words_of(piece: str) -> tuple[str, ...]:
    """The words and marks of a piece of text, in their order."""
    if piece.isalpha():
        return (piece,)
    # Times and long numbers are told apart anew each time, since they are not kept.
    if is_clock(piece, 0, len(piece)):
        return "[", piece[1:-1], "]"
    if _is_time(piece, 0, len(piece)) or _is_number(piece):
        return (piece,)
    if piece[-1:] in (".", ",") and _is_number(piece[:-1]):
        return piece[:-1], piece[-1]
    return tuple([_plain(word) for word in _apart(piece).split()])


def is_clock(text: str, begins: i64, ends: i64) -> bool:
    """Whether a part of a text is a time as a CAD writes it before a line, ``[22:09:14]``."""
    return (
        ends - begins > 1
        and ord(text[begins]) == _OPENS
        and ord(text[ends - 1]) == _CLOSES
        and _is_time(text, begins + 1, ends - 1)
    )


def places_within(piece: str) -> list[tuple[int, int]]:
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


def may_reach_across(piece: str) -> bool:
    """Whether a piece may have to be told apart together with the one before or behind it.

    As far as it tells by itself; :func:`reaches_across` looks at the whole text.
    """
    length: i64 = len(piece)
    if length == 0:
        return False
    last: i64 = ord(piece[length - 1])
    if last == _DOT_MARK and length > 2 and ord(piece[length - 3]) == _DOT_MARK:  # noqa: PLR2004
        return True  # the last dot of "s.i."
    if last >= ZERO and last <= NINE and "." in piece:
        return True
    return piece[0] in _HALVES_BEGIN and piece.startswith(_SECOND_HALVES)


def reaches_across(text: str) -> bool:
    """Whether something may have to be told apart across a blank.

    A firearm whose name is parted, an age that could be a caliber, and a sentence that goes on
    behind the last dot of initials, as ``S.I. or H.I.`` does.
    """
    initials = number = False
    dot: i64 = text.find(".")
    while dot >= 0:
        following: i64 = text.find(".", dot + 1)
        initials = initials or following == dot + 2
        number = number or (dot + 1 < len(text) and ZERO <= ord(text[dot + 1]) <= NINE)
        dot = following
    if initials and any(rest in text for rest in _GOES_ON) and _LAST_DOT.search(text) is not None:
        return True
    if number and _YEARS.search(text) is not None:
        return True
    return _PARTED.search(text) is not None


def plain(text: str) -> str:
    """Words without accents, as those of a remark are given."""
    return text if text.isascii() else _exchanged(text, _PLAIN)


def without_control(text: str) -> str:
    """The text with a blank for each character that no one sees; ends of lines stay."""
    return _exchanged(text, _CONTROL)


def _exchanged(text: str, others: Mapping[str, str]) -> str:
    """The text with other letters for some; a few replacements take a tenth of a translation."""
    for letter in others.keys() & set(text):
        text = text.replace(letter, others[letter])
    return text


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_time(text: str, begins: i64, ends: i64) -> bool:
    """Whether a part of a text is a time as ``22:09:14`` or ``22:09``."""
    length: i64 = ends - begins
    if length not in (5, 8):
        return False
    at: i64 = 0
    while at < length:
        letter: i64 = ord(text[begins + at])
        if at % 3 == 2:  # noqa: PLR2004 - two digits, and then a colon
            if letter != _COLON_MARK:
                return False
        elif letter < ZERO or letter > NINE:
            return False
        at += 1
    return True


ZERO: Final = 48
NINE: Final = 57
"""The code points of the first and the last digit."""
_DOT_MARK: Final = 46
_COLON_MARK: Final = 58
_OPENS: Final = 91
_CLOSES: Final = 93


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
