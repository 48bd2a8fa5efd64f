"""Is this JSON that we take? Stricter than the standard, because what passes is kept and hashed.

Refused beside what is not JSON: names that stand twice in one object (two readers would see two
calls), numbers that no other program would read back, null bytes and half surrogates (stores
choke on them), and depth.
"""

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import orjson

DEEPEST: Final = 64
_LEAST, _MOST = -(1 << 63), 1 << 64
_LONGEST_NUMBER: Final = 20
_HALF: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Everything that is wrong with the text as JSON, in plain words and without any of it."""

    faults: tuple[str, ...]


def json_from(raw: bytes) -> object | NotTaken:
    """The value that ``raw`` holds, or why it is not taken."""
    value = _plain(raw)
    return _every_fault(raw) if value is None else value


def _plain(raw: bytes) -> object | None:
    """The value of a text that has nothing of the above, which a fast reader can tell at once.

    Read and written again it gives the same bytes: so no name stands twice, no number is changed,
    and it is UTF-8. Of what is left, null bytes and depth are seen in the bytes. ``None`` says only
    that somebody has to look closer.
    """
    if b"\\u0000" in raw or raw.count(b"{") + raw.count(b"[") > DEEPEST:
        return None
    try:
        value: object = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return None
    return value if orjson.dumps(value) == raw else None


def _every_fault(raw: bytes) -> object | NotTaken:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return NotTaken(("the body is not UTF-8 text; send JSON in UTF-8",))
    faults: dict[str, None] = {}

    def whole(digits: str) -> int:
        if len(digits) > _LONGEST_NUMBER or not _LEAST <= int(digits) < _MOST:
            faults["the body holds a number that is too large; send long codes as text"] = None
            return 0
        return int(digits)

    def broken(digits: str) -> float:
        number = float(digits)
        if not math.isfinite(number):
            faults["the body holds a number that is too large; send long codes as text"] = None
            return 0.0
        return number

    def constant(_: str) -> float:
        faults["the body holds NaN or Infinity, which JSON does not know; leave the field out"] = (
            None
        )
        return 0.0

    def pairs(found: Sequence[tuple[str, object]]) -> dict[str, object]:
        made = dict(found)
        if len(made) < len(found):
            faults["the body has a name twice in one object; send each once"] = None
        return made

    try:
        value: object = json.loads(
            text,
            parse_int=whole,
            parse_float=broken,
            parse_constant=constant,
            object_pairs_hook=pairs,
        )
    except RecursionError:
        return NotTaken((_TOO_DEEP,))
    except ValueError:
        return NotTaken(("the body is not JSON; send one JSON object",))
    faults |= dict.fromkeys(_inside(value))
    return NotTaken(tuple(faults)) if faults else value


_TOO_DEEP: Final = f"the body is nested deeper than {DEEPEST} levels; send it flatter"


def _inside(value: object) -> list[str]:
    """What is wrong with texts and depth, found without recursion: depth is what is in doubt."""
    faults: list[str] = []
    waiting: list[tuple[object, int]] = [(value, 1)]
    while waiting:
        one, depth = waiting.pop()
        if depth > DEEPEST:
            return [*faults, _TOO_DEEP]
        if isinstance(one, dict):
            waiting.extend((key, depth) for key in one)
            waiting.extend((inner, depth + 1) for inner in one.values())
        elif isinstance(one, list):
            waiting.extend((inner, depth + 1) for inner in one)
        elif isinstance(one, str):
            if "\0" in one:
                faults.append("the body holds a null byte; remove it")
            if not one.isascii() and _HALF.search(one):
                faults.append("the body holds half of a character (a lone surrogate); remove it")
    return faults
