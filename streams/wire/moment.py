"""When? A date and time as others write it, in whole epoch seconds."""

import re
from datetime import UTC, datetime
from typing import Final

_RFC_3339: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]{1,9})?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
FIRST, LAST = 0, 4_102_444_800  # 1970 to 2100: beyond lies a mistake

EXPECTED: Final = (
    "must be a date and time with an offset, between 1970 and 2100, for example "
    "2026-03-01T14:05:00-06:00"
)


def second_from(text: str) -> int | None:
    """The epoch second that an RFC 3339 text names; ``None`` where it names none."""
    found = _RFC_3339.fullmatch(text)
    if not found:
        return None
    try:
        second = int(datetime.fromisoformat((found[1] + found[2]).upper()).timestamp())
    except (ValueError, OverflowError):
        return None
    return second if FIRST <= second < LAST else None


def rfc_3339(second: int) -> str:
    """An epoch second as we write it, for example ``2026-03-01T20:05:00Z``."""
    return datetime.fromtimestamp(second, UTC).isoformat().removesuffix("+00:00") + "Z"
