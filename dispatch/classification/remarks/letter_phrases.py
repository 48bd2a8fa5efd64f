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
    Outline,
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
        first = self._opens(text) if before > 0 else None
        if first is not None:
            return first
        last: i64 = before
        for asked in self._further:
            found = asked.find(text, 1, last)
            if found is not None:
                first = found
                last = found.start()
        return first

    def replaced(self, text: str, by: Callable[[re.Match[str]], str]) -> str:
        """The text with other letters for what they find, from the beginning to the end."""
        parts: list[str] = []
        at: i64 = 0
        first = self._opens(text)
        if first is not None:
            parts.append(by(first))
            at = first.end()
        # What each of them finds next is kept, so that a long remark is walked through only once.
        ahead = [asked.find(text, max(at, 1), FAR) for asked in self._further]
        while (next_one := _earliest(ahead)) is not None:
            parts.append(text[at : next_one.start()])
            parts.append(by(next_one))
            at = next_one.end()
            for number, found in enumerate(ahead):
                if found is not None and found.start() < at:
                    ahead[number] = self._further[number].find(text, at, FAR)
        if not parts:
            return text
        parts.append(text[at:])
        return "".join(parts)

    def _opens(self, text: str) -> re.Match[str] | None:
        """What stands where a remark begins."""
        if not self._ready:
            self._make_ready()
        near: i64 = letters_there(text, _NEAR)
        for asked in self._opening:
            if asked.may_open(near):
                found = asked.find(text, 0, 1)
                if found is not None:
                    return found
        return None

    def _make_ready(self) -> None:
        """With the first remark: many processes read none, and it takes a while."""
        opening = [(one, read_off(one)) for one in self._each]
        further: list[tuple[str, Outline]] = []
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


def _earliest(found: list[re.Match[str] | None]) -> re.Match[str] | None:
    """What begins first; of two that begin at one place the first of the list."""
    first: re.Match[str] | None = None
    for each in found:
        if each is not None and (first is None or each.start() < first.start()):
            first = each
    return first


_BOTH: Final = re.compile(r"\(\?:\^\|(?P<letters>[^|)]+)\)")
"""How a phrase begins that stands where a remark begins, and behind some letters."""


class _Beginning:
    """The letters with which a phrase begins."""

    __slots__ = ("_letters",)

    def __init__(self, part: Outline) -> None:
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
        "_is_near",
        "_least",
        "_letters",
        "_most",
        "_phrases",
    )

    def __init__(self, phrases: list[str], parts: list[Outline], needed: Needed) -> None:
        """Takes them, with what was read off them."""
        self._phrases = phrases
        self._beginnings = [_Beginning(part) for part in parts]
        self._expression: re.Pattern[str] | None = None
        self._letters = list(needed.letters) if len(needed.letters) <= _FEW else []
        self._least: i64 = needed.least
        self._most: i64 = needed.most
        self._bits: i64 = letters_there(needed.letters, FAR)
        self._is_near = needed.most < _NEAR

    def may_open(self, near: i64) -> bool:
        """Whether what they need is among the first letters of a remark: told at once."""
        return not self._is_near or near & self._bits != 0

    def find(self, text: str, first: i64, before: i64) -> re.Match[str] | None:
        """What stands at the first place from ``first`` on and before ``before``."""
        at: i64 = first
        end: i64 = min(before, len(text))
        needed: i64 = -1
        letters: i64 = len(self._letters)
        ahead = vec[i64]([-1] * _FEW) if letters > 1 else vec[i64]()
        while at < end:
            if letters > 0:
                if needed < at + self._least:
                    if letters == 1:
                        needed = text.find(self._letters[0], at + self._least)
                    else:
                        needed = self._next(text, at + self._least, ahead)
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

    def _next(self, text: str, at: i64, ahead: vec[i64]) -> i64:
        """Where the first letter stands that they need; -1 where there is none any more.

        Args:
            text: Letters.
            at: Where it can stand first.
            ahead: Where each of the letters stands next, as far as it was looked for.
        """
        end: i64 = len(text)
        nearest: i64 = end
        for number, letter in enumerate(self._letters):
            place: i64 = ahead[number]
            if place < at:
                place = text.find(letter, at)
                if place < 0:
                    place = end
                ahead[number] = place
            nearest = min(nearest, place)
        return nearest if nearest < end else -1


_NEAR: Final = 24
"""First letters of a remark that are looked at for what a phrase needs that stands there."""
_FEW: Final = 4
"""Letters that are looked for one by one; more of them stand nearly everywhere."""


def _one_of(phrases: list[str] | tuple[str, ...]) -> str:
    return "|".join([f"(?:{one})" for one in phrases])


def _together(phrases: list[tuple[str, Outline]], *, opening: bool) -> list[_Asked]:
    """The phrases, those together that follow each other and need the same."""
    asked: list[_Asked] = []
    group: list[str] = []
    parts: list[Outline] = []
    needed: Needed | None = None
    for one, part in phrases:
        if not part.needs:
            raise ValueError(f"the phrase {one!r} needs no letter: it would be tried everywhere")
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
