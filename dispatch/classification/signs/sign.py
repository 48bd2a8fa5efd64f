"""One sign: words of a type, and what a type that has them says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dispatch.classification.vocabulary import Behavioral


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Words, and what a type that has them says."""

    words: re.Pattern[str]
    names: str
    """What the words name, for the reason: "names ..."."""
    behavioral: Behavioral
    sure: int
    """In permille, when the label holds nothing else."""
    apco: str = ""
    kinds: tuple[str, ...] = ()
    suggests: tuple[tuple[str, str], ...] = ()
    hard_stop: bool = False
    unless: re.Pattern[str] | None = None
    """Words beside which these say something else."""


def sign(
    words: str,
    names: str,
    behavioral: Behavioral,
    sure: int,
    apco: str = "",
    *kinds: str,
    hard_stop: bool = False,
    unless: str = "",
    **suggests: str,
) -> Sign:
    """A sign, its patterns bound to whole words of a plain label; see `type_words.plain`."""
    return Sign(
        words=re.compile(rf"\b(?:{words})\b"),
        names=names,
        behavioral=behavioral,
        sure=sure,
        apco=apco,
        kinds=kinds,
        suggests=tuple(sorted(suggests.items())),
        hard_stop=hard_stop,
        unless=re.compile(rf"\b(?:{unless})\b") if unless else None,
    )


def found(signs: Iterable[Sign], words: str, label: str = "") -> list[Sign]:
    """The signs of a table that the words have; what one has read no later one reads again.

    Args:
        signs: Of the table, the most telling first.
        words: That are there to be read.
        label: All words of the label, where ``words`` are what others left of them.
    """
    there: list[Sign] = []
    rest = words
    for sign in signs:
        if sign.words.search(rest) and not (sign.unless and sign.unless.search(label or words)):
            there.append(sign)
            rest = unread_by([sign], rest)
    return there


def unread_by(signs: Iterable[Sign], words: str) -> str:
    """The words without those that the signs have read."""
    for sign in signs:
        words = sign.words.sub(" / ", words)  # what stood on both sides is no phrase now
    return words
