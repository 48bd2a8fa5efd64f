"""What stands in a cell, whatever kind of file it came from?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

import orjson

from dispatch.contracts.quickly import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of an export, or why there is none."""

    number: int
    """1 is the first below the header; 0 is the file as a whole."""
    cells: Mapping[str, object] = field(default_factory=dict)
    fault: str = ""
    notes: tuple[str, ...] = ()
    twice: frozenset[str] = frozenset()
    """Of a header: names that stand in it more than once."""


def twice_in(header: Sequence[str]) -> frozenset[str]:
    """Names that stand more than once: nobody knows which column such a one means."""
    return frozenset(name for name in header if header.count(name) > 1)


def text_of(cell: object) -> str:
    """The cell as text, without blanks around it; empty where it is empty."""
    if type(cell) is str:  # as nearly all are
        return cell.strip()
    match cell:
        case str():
            return cell.strip()
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            # A workbook knows no whole numbers: 7.0 is what was entered as 7.
            return str(int(cell)) if cell.is_integer() else repr(cell)
        case datetime() | date() | time():
            return cell.isoformat()
        case list() | dict():
            return orjson.dumps(cell).decode()
        case _:
            return str(cell)


def readable(text: str) -> bool:
    """Whether the text is one: bytes that the file's encoding does not have are kept as marks."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
