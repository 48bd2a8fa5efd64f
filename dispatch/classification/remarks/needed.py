"""What has to stand in a remark where a phrase over its letters is to stand?

The phrases of :mod:`dispatch.classification.remarks.voice` are regular expressions, and there are
some hundreds of them. Each has a letter without which it is not there, so many letters behind its
beginning: ``k`` in ``E[aq]{0,2}k``, up to three behind the ``E``. What it needs is read off the
expression here, so that nobody has to say it, and it is asked only where it may stand
(:mod:`dispatch.classification.remarks.letter_phrases`).
"""

import re
from typing import Final

from mypy_extensions import i64

FAR: Final = 1 << 20
"""Stands for any distance: longer than every remark."""

_OFTEN: Final = {
    "x": 270, "P": 83, "a": 66, ",": 66, "D": 49, ".": 44, "g": 33, "j": 27, "#": 25, "d": 24,
    "k": 22, "q": 22, "f": 20, "N": 19, "s": 18, "h": 18, "B": 16, "r": 15, "p": 14, "H": 12,
    "@": 10, "R": 9, "V": 9, "c": 9, "Y": 9, "o": 6, "/": 6, "n": 6, "E": 6, "L": 5, "i": 5,
}  # fmt: skip
"""How many of a thousand letters of remarks are this one; all others are fewer."""
_SELDOM: Final = 3
_LETTERS: Final = "".join(map(chr, range(33, 127)))
_TOKEN: Final = re.compile(
    r"(?P<look>\(\?(?:=|!|<=|<!))|(?P<opens>\((?:\?:)?)|(?P<closes>\))|(?P<either>\|)|(?P<edge>[\^$])"
    r"|(?P<one>\[(?:\\.|[^\\\]])+\]|\\.|.)"
)
_TIMES: Final = re.compile(r"\?|\*|\+|\{(?P<least>\d+)(?:,(?P<most>\d+))?\}")


# The bit of a letter is counted down from one: mypyc writes 1 << n as a shift of only 32 bits.
TOP: Final = 0x1000000000000000
"""The bit from which those of letters are counted down."""
FOLDED: Final = 63
"""Folds the numbers of letters and marks into those of bits."""
_WITHOUT_BIT: Final = frozenset("=>?}~")
"""Marks that have none. No word has one of them as its letter, so no phrase may ask for one."""


def letters_there(text: str, end: i64) -> i64:
    """The letters up to a place as bits; a few marks share theirs with a letter."""
    bits: i64 = 0
    at: i64 = 0
    last: i64 = min(end, len(text))
    while at < last:
        letter: i64 = ord(text[at])
        bits |= TOP >> (letter & FOLDED)
        at += 1
    return bits


_QUANTIFIERS: Final = ("?", "*", "+", "{")


class Needed:
    """Letters of which one has to stand so many letters behind the beginning, or a few more."""

    __slots__ = ("least", "letters", "most")

    def __init__(self, letters: str, least: int, most: int) -> None:
        """Takes the letters, and how near and how far they can stand."""
        self.letters = letters
        self.least = least
        self.most = most

    def behind(self, least: int, most: int) -> "Needed":
        """The same of a part that begins so many letters further on."""
        return Needed(self.letters, self.least + least, min(self.most + most, FAR))

    def costs(self) -> int:
        """How often a phrase would be tried for it."""
        often = sum(_OFTEN.get(letter, _SELDOM) for letter in self.letters)
        return often * (2 + self.most - self.least)


class Outline:
    """A part of an expression: how long it can be, which letters stand there, what it needs."""

    __slots__ = ("known", "least", "most", "needs", "takes")

    def __init__(
        self,
        least: int,
        most: int,
        known: int,
        takes: list[frozenset[str]],
        needs: list[Needed],
    ) -> None:
        """Takes all of them.

        Args:
            least: Letters that it takes, or more.
            most: Letters that it takes, or fewer.
            known: Letters that stand there for sure: those that it takes and what has to follow.
            takes: The letters that can stand first, second and so on.
            needs: What has to stand there.
        """
        self.least = least
        self.most = most
        self.known = known
        self.takes = takes
        self.needs = needs

    def taken_by(self, begins: int, latest: int, place: int) -> frozenset[str]:
        """The letters that can stand at a place, if it begins so far on or up to so far on."""
        each = [self.takes[place - at] for at in range(begins, min(latest, place) + 1)]
        return _NO_LETTERS.union(*each)


_NO_LETTERS: Final = frozenset[str]()
LOOKED_AT: Final = 6
"""First letters of a phrase of which it is known which can stand there."""
_NOTHING: Final = [_NO_LETTERS] * LOOKED_AT


def read_off(phrase: str) -> Outline:
    """What a phrase needs.

    Raises:
        ValueError: If it holds something that is not understood here.
    """
    reading = _Reading(phrase)
    part = reading.alternatives()
    if reading.at < len(phrase):
        raise ValueError(f"the phrase {phrase!r} closes more than it opens")
    return part


class _Reading:
    """An expression that is read from left to right."""

    __slots__ = ("_phrase", "at")

    def __init__(self, phrase: str) -> None:
        """Begins."""
        self._phrase = phrase
        self.at = 0

    def alternatives(self) -> Outline:
        """All that stands between two parentheses."""
        parts = [self._sequence()]
        while self._phrase[self.at : self.at + 1] == "|":
            self.at += 1
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        takes = [_NO_LETTERS.union(*(p.takes[at] for p in parts)) for at in range(LOOKED_AT)]
        # Which of them stands is not known: what each needs at its beginning is all.
        needs = [Needed("".join(sorted(takes[0])), 0, 0)] if all(p.least for p in parts) else []
        return Outline(
            min(part.least for part in parts),
            max(part.most for part in parts),
            min(part.known for part in parts),
            takes,
            needs,
        )

    def _sequence(self) -> Outline:
        """What stands up to the next alternative, one behind the other."""
        least = most = known = 0
        takes = [_NO_LETTERS] * LOOKED_AT
        needs: list[Needed] = []
        while True:
            token = _TOKEN.match(self._phrase, self.at)
            if token is None or token["closes"] or token["either"]:
                return Outline(least, most, max(known, least), takes, needs)
            self.at = token.end()
            part = self._part(token)
            low, high = self._times()
            if low:
                needs += [need.behind(least, most) for need in part.needs]
                known = max(known, least + part.known)
            latest = min(most + (high - 1) * part.most, FAR)
            for at in range(least, LOOKED_AT):
                takes[at] |= part.taken_by(least, latest, at)
            least += low * part.least
            most = min(most + high * part.most, FAR)

    def _part(self, token: re.Match[str]) -> Outline:
        """A letter, a class of letters, or what stands between parentheses."""
        if token["edge"]:
            return Outline(0, 0, 0, _NOTHING, [])
        if token["one"] in _QUANTIFIERS:
            raise ValueError(f"the phrase {self._phrase!r} repeats something in an unknown way")
        if token["one"]:
            letters = _letters_of(token["one"])
            asked_for = not token["one"].startswith(_ALL_BUT)
            if not letters or (asked_for and not _WITHOUT_BIT.isdisjoint(letters)):
                raise ValueError(f"the phrase {self._phrase!r} asks for no letter of a word")
            return Outline(1, 1, 1, [frozenset(letters), *_NOTHING[1:]], [Needed(letters, 0, 0)])
        part = self.alternatives()
        if self._phrase[self.at : self.at + 1] != ")":
            raise ValueError(f"the phrase {self._phrase!r} opens more than it closes")
        self.at += 1
        if not token["look"]:
            return part
        if token["look"] == "(?=":
            return Outline(0, 0, part.known, part.takes, part.needs)
        return Outline(0, 0, 0, _NOTHING, [])  # what must not follow, or stands before

    def _times(self) -> tuple[int, int]:
        """How often the part stands that was just read."""
        times = _TIMES.match(self._phrase, self.at)
        if times is None:
            return 1, 1
        self.at = times.end()
        if times["least"]:
            least = int(times["least"])
            return least, int(times["most"] or least)
        return (1 if times[0] == "+" else 0), (1 if times[0] == "?" else FAR)


_ALL_BUT: Final = (".", "[^", r"\S", r"\D", r"\W")
"""How an expression begins that names only letters that may not stand there."""
_KNOWN: Final[dict[str, str]] = {}


def _letters_of(one: str) -> str:
    """The letters that an expression for one letter takes."""
    letters = _KNOWN.get(one)
    if letters is None:
        asked = re.compile(one)
        letters = "".join([each for each in _LETTERS if asked.fullmatch(each)])
        _KNOWN[one] = letters
    return letters
