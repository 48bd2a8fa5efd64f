"""What is wrong with what came in? In our words: a field of ours, what is expected, no value."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

_WORDS: Final = {
    "missing": "is missing",
    "extra_forbidden": "holds a field that nobody knows",
    "json_invalid": "is not JSON",
    "string_type": "must be text",
    "string_too_short": "must not be empty",
    "string_pattern_mismatch": "must be a code: letters, digits and . _ : / @ + - only",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "list_type": "must be a list",
    "model_type": "must be a JSON object",
    "model_attributes_type": "must be a JSON object",
    "dict_type": "must be a JSON object",
}


def faults_in_words(errors: Iterable[Mapping[str, Any]]) -> Sequence[str]:
    """Each fault once, in the order of the models."""
    return list(dict.fromkeys(f"{_where(fault)} {_said(fault)}" for fault in errors))


def _where(fault: Mapping[str, Any]) -> str:
    loc = list(fault["loc"])
    if fault["type"] == "extra_forbidden":
        loc = loc[:-1]  # its name is the sender's
    if fault["type"] == "json_invalid":
        return "the body"
    part, inner = (loc[0], loc[1:]) if loc else ("body", [])
    path = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in inner)
    return path.removeprefix(".") or ("the body" if part == "body" else str(part))


def _said(fault: Mapping[str, Any]) -> str:
    kind, limits = str(fault["type"]), fault.get("ctx") or {}
    match kind:
        case "enum" | "literal_error":
            return f"must be one of {limits['expected']}"
        case "greater_than_equal":
            return f"must be {limits['ge']} or more"
        case "less_than_equal":
            return f"must be {limits['le']} or less"
        case "string_too_long":
            return f"must have at most {limits['max_length']} characters"
        case "too_long":
            return f"must have at most {limits['max_length']} entries"
        case "too_short":
            return f"must have at least {limits['min_length']} entries"
        case _:
            return _WORDS.get(kind, "is not as expected")
