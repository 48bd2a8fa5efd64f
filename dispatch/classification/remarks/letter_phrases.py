"""Where do phrases over the letters of a remark stand?

The phrases of :mod:`dispatch.classification.remarks.voice` are regular expressions. An expression
that is asked of a whole remark looks at every letter, and there are hundreds of them. So each is
tried only where it may stand: where the rarest of the letters that it needs is near enough
(:mod:`dispatch.classification.remarks.needed`), and the letter is one with which it begins.
"""

import re
from collections.abc import Callable
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

from dispatch.classification.remarks.needed import (
    FAR,
    FOLDED,
    TOP,
    Needed,
    Part,
    letters_there,
    read_off,
)


class Phrases:
    """Several phrases over letters, asked for together."""

    __slots__ = ("_each", "_further", "_opening", "_ready")

    def __init__(self, *each: str) -> None:
        """Takes them. Of two that stand at one place the one that is named first is found.

        Args:
            each: An expression. ``^`` stands only at its beginning, or as ``(?:^|[.,])`` there.
        """
        self._each = each
        self._ready = False
        self._opening: list[_Asked] = []
        """All of them, as they are tried where a remark begins."""
        self._further: list[_Asked] = []
        """Those that can stand further on."""

    @property
    def expression(self) -> re.Pattern[str]:
        """All of them as one: what it finds :meth:`search` finds, in a tenth of the time."""
        return re.compile(_one_of(self._each))

    def search(self, text: str, before: i64 = FAR) -> re.Match[str] | None:
        """The first place at which one of them stands; only those are found that begin before."""
        return self._search(text, 0, before)

    def replaced(self, text: str, by: Callable[[re.Match[str]], str]) -> str:
        """The text with other letters for what they find, from the beginning to the end."""
        found = self._search(text, 0, FAR)
        if found is None:
            return text
        parts: list[str] = []
        at: i64 = 0
        while found is not None:
            parts.append(text[at : found.start()])
            parts.append(by(found))
            at = found.end()
            found = self._search(text, at, FAR)
        parts.append(text[at:])
        return "".join(parts)

    def _search(self, text: str, at: i64, before: i64) -> re.Match[str] | None:
        if not self._ready:
            self._make_ready()
        if at == 0 and before > 0:
            near: i64 = letters_there(text, _NEAR)
            for asked in self._opening:
                if asked.may_open(near):
                    found = asked.find(text, 0, 1)
                    if found is not None:
                        return found
        first: re.Match[str] | None = None
        last: i64 = before
        for asked in self._further:
            found = asked.find(text, max(at, 1), last)
            if found is not None:
                first = found
                last = found.start()
        return first

    def _make_ready(self) -> None:
        """With the first remark: many processes read none, and it takes a while."""
        opening = [(one, read_off(one)) for one in self._each]
        further: list[tuple[str, Part]] = []
        for one, part in opening:
            both = _BOTH.match(one)
            if both is not None:
                behind = f"{both['letters']}{one[both.end() :]}"
                further.append((behind, read_off(behind)))
            elif not one.startswith("^"):
                further.append((one, part))
        self._opening = _together(opening, opening=True)
        self._further = _together(further, opening=False)
        self._ready = True


_BOTH: Final = re.compile(r"\(\?:\^\|(?P<letters>[^|)]+)\)")
"""How a phrase begins that stands where a remark begins, and behind some letters."""


class _Beginning:
    """The letters with which a phrase begins."""

    __slots__ = ("_letters",)

    def __init__(self, part: Part) -> None:
        """Takes them from what was read off the phrase."""
        letters = vec[i64]()
        for each in part.takes[: part.known]:
            letters = append(letters, letters_there("".join(each), FAR))
        self._letters = letters

    def stands(self, text: str, at: i64) -> bool:
        """Whether the letters at a place are such."""
        letters = self._letters
        known: i64 = len(letters)
        if at + known > len(text):
            return False
        number: i64 = 0
        while number < known:
            letter: i64 = ord(text[at + number])
            if letters[number] & (TOP >> (letter & FOLDED)) == 0:
                return False
            number += 1
        return True


class _Asked:
    """Phrases that need the same letters."""

    __slots__ = (
        "_beginnings",
        "_bits",
        "_expression",
        "_least",
        "_letter",
        "_most",
        "_others",
        "_phrases",
    )

    def __init__(self, phrases: list[str], parts: list[Part], needed: Needed) -> None:
        """Takes them, with what was read off them."""
        self._phrases = phrases
        self._beginnings = [_Beginning(part) for part in parts]
        self._expression: re.Pattern[str] | None = None
        few = len(needed.letters) <= _FEW
        self._letter = needed.letters[0] if few else ""
        self._others = needed.letters[1:] if few else ""
        self._least: i64 = needed.least
        self._most: i64 = needed.most
        self._bits: i64 = -1
        if needed.most < _NEAR:
            self._bits = letters_there(needed.letters, FAR)

    def may_open(self, near: i64) -> bool:
        """Whether what they need is among the first letters of a remark: told at once."""
        return near & self._bits != 0

    def find(self, text: str, first: i64, before: i64) -> re.Match[str] | None:
        """What stands at the first place from ``first`` on and before ``before``."""
        at: i64 = first
        end: i64 = min(before, len(text))
        needed: i64 = -1
        anywhere = not self._letter
        while at < end:
            if not anywhere:
                if needed < at + self._least:
                    needed = self._next(text, at + self._least)
                    if needed < 0:
                        return None
                if needed > at + self._most:
                    at = needed - self._most
                    continue
            for beginning in self._beginnings:
                if beginning.stands(text, at):
                    found = self._match(text, at)
                    if found is not None:
                        return found
                    break
            at += 1
        return None

    def _match(self, text: str, at: i64) -> re.Match[str] | None:
        """What stands at a place. Calling an expression costs more than most of them do then."""
        expression = self._expression
        if expression is None:
            expression = self._expression = re.compile(_one_of(self._phrases))
        return expression.match(text, at)

    def _next(self, text: str, at: i64) -> i64:
        """Where the first letter stands that they need; -1 where there is none any more."""
        nearest: i64 = text.find(self._letter, at)
        if self._others:
            for letter in self._others:
                place: i64 = text.find(letter, at)
                if place >= 0 and (nearest < 0 or place < nearest):
                    nearest = place
        return nearest


_NEAR: Final = 24
"""First letters of a remark that are looked at for what a phrase needs that stands there."""
_FEW: Final = 4
"""Letters that are looked for one by one; more of them stand nearly everywhere."""


def _one_of(phrases: list[str] | tuple[str, ...]) -> str:
    return "|".join([f"(?:{one})" for one in phrases])


def _together(phrases: list[tuple[str, Part]], *, opening: bool) -> list[_Asked]:
    """The phrases, those together that follow each other and need the same."""
    asked: list[_Asked] = []
    group: list[str] = []
    parts: list[Part] = []
    needed: Needed | None = None
    for one, part in phrases:
        own = min(part.needs, key=Needed.costs)
        if (
            needed is not None
            and needed.letters == own.letters
            and (opening or (needed.least, needed.most) == (own.least, own.most))
        ):
            least, most = min(needed.least, own.least), max(needed.most, own.most)
            needed = Needed(own.letters, least, most)
        else:
            if needed is not None:
                asked.append(_Asked(group, parts, needed))
            group, parts, needed = [], [], own
        group.append(one)
        parts.append(part)
    if needed is not None:
        asked.append(_Asked(group, parts, needed))
    return asked
