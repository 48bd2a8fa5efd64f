"""Which other calls belong to this one, and who called? As keyed hashes and codes, never a number.

A number becomes two hashes: of these days and of those before. Two calls within ``DAYS`` share one
of them, so that a call that comes again is heard as that; months apart they share none, and nobody
can follow a person through a log that is kept for ever.
"""

import re
from typing import Final

from dispatch.classification.classify import Answer
from dispatch.contracts.command import Relation
from dispatch.contracts.fact import SIGNS, Sign
from streams.ingest import ids
from streams.wire.bodies import CallBody

DAYS: Final = 4
"""Our choice: a little longer than an ended incident stays in a desk's state by default."""

HOWS: Final = ("duplicate", "related")

SIGN: Final = "hoax_sign"
"""The question whose answers are signs of a hoax, where a source asks it."""

_EXTENSION: Final = re.compile(r"(?i)(?:x|ext).*$")
_PERIOD: Final = DAYS * 86_400
_LEAST, _MOST = 7, 15
_NORTH_AMERICAN: Final = 11
_ALIKE: Final = 6
"""So many last digits that are all the same are what a switch sends for "withheld"."""


def contact_of(secret: bytes, body: CallBody, at: int) -> tuple[str, ...]:
    """The hashes of the number that called; none where there is none that is somebody's.

    Args:
        secret: The site's.
        body: The event, after what must not be kept was cut.
        at: When it counts, in epoch seconds.
    """
    number = number_of(body.caller.phone if body.caller else None)
    if not number:
        return ()
    period = at // _PERIOD
    return tuple(ids.contact_id(secret, number, str(each)) for each in (period, period - 1))


def number_of(said: object) -> str:
    """The digits of a number, the same however it is written; empty where it is nobody's."""
    if isinstance(said, int) and not isinstance(said, bool):
        said = str(said)
    if not isinstance(said, str):
        return ""
    digits = "".join(c for c in _EXTENSION.sub("", said) if c in "0123456789")
    if len(digits) == _NORTH_AMERICAN and digits.startswith("1"):
        digits = digits[1:]
    withheld = len(set(digits[-_ALIKE:])) == 1
    return digits if _LEAST <= len(digits) <= _MOST and not withheld else ""


def related_of(
    secret: bytes, source: str, body: CallBody
) -> tuple[tuple[Relation, ...], tuple[str, ...]]:
    """The source's other calls that it names, by their ids, and what was not understood of it."""
    named: dict[Relation, None] = {}
    doubts: set[str] = set()
    for each in body.related:
        if each.call == body.call:
            continue
        call = ids.call_id(secret, source, each.call)
        match each.how:
            case "duplicate":
                named["duplicate", call] = None
            case "related":
                named["related", call] = None
            case _:
                doubts.add("relation_not_known")
    return tuple(sorted(named)), tuple(sorted(doubts))


def signs_of(
    body: CallBody, answers: list[Answer]
) -> tuple[tuple[Sign, ...], list[Answer], tuple[str, ...]]:
    """The signs of a hoax, the answers without them, and what was not understood."""
    others = [answer for answer in answers if answer.question != SIGN]
    said: list[object] = list(body.signs)
    for answer in answers:
        if answer.question == SIGN:
            said += answer.value if isinstance(answer.value, list) else [answer.value]
    known = tuple(sign for sign in SIGNS if sign in said)
    odd = any(each not in SIGNS for each in said)
    return known, others, ("sign_not_known",) if odd else ()
