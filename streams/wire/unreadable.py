"""Why could something not be read? In words for a dispatcher, and with none of what it held.

A reason lies in headers, in logs and on screens. It names our own fields and what we expect there,
never a value and never a name that the sender chose: either could be a person's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

SHOWN: Final = 20
"""Faults that a reason spells out; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A record that is no event of ours."""

    code: str
    """One word for metrics: ``too_large``, ``no_body``, ``attribute``, ``unknown_type``,
    ``not_json`` or ``field``."""
    where: tuple[str, ...]
    """The attributes and fields at fault, by our own names."""
    faults: tuple[str, ...]

    @property
    def reason(self) -> str:
        """All faults in one line."""
        more = len(self.faults) - SHOWN
        shown = "; ".join(self.faults[:SHOWN])
        return f"{shown}; and {more} more" if more > 0 else shown


_WORDS: Final = {
    "missing": "is missing",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
    "dict_type": "must be an object",
    "finite_number": "must be a number",
}


def faults_of(error: ValidationError) -> list[tuple[str, str]]:
    """Pairs of field and fault; of what came in, nothing."""
    found = error.errors(include_input=False, include_url=False)
    return [(_path(fault["loc"]), _said(fault)) for fault in found]


def _path(loc: Iterable[int | str]) -> str:
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc]
    return "".join(parts).removeprefix(".") or "body"


def _said(fault: object) -> str:
    """The fault in words. Only limits and choices of our own models are taken from it."""
    assert isinstance(fault, dict)  # noqa: S101 - pydantic's own type is a TypedDict
    kind, limits = str(fault["type"]), fault.get("ctx", {})
    match kind:
        case "alongside":
            return str(fault["msg"])  # our own validator's fixed words
        case "enum" | "literal_error":
            return f"must be one of {limits['expected']}"
        case "greater_than_equal":
            return f"must be {limits['ge']} or more"
        case "less_than_equal":
            return f"must be {limits['le']} or less"
        case "string_too_short":
            return "must not be empty"
        case "string_too_long":
            return f"must have at most {limits['max_length']} characters"
        case "too_long":
            return f"must have at most {limits['max_length']} entries"
        case "too_short":
            return "must not be empty"
        case _:
            return _WORDS.get(kind, "is not as expected")
