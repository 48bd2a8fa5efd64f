"""Which types are in a list, and how many calls has each? From CSV, or one type in a line."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from streams.errors import AwayError, UsageError

LARGEST: Final = 32 * 1024 * 1024
_COLUMNS: Final = ("call_type", "calltype", "type", "nature", "incident_type", "description")
_COUNTS: Final = ("count", "calls", "volume", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One row of a list."""

    type: str
    count: int
    cells: Mapping[str, str] = field(default_factory=dict)
    """Every cell of the row by its column; none for a list of lines."""


def read_list(path: Path, *, column: str = "", count: str = "") -> tuple[Listed, ...]:
    """The rows of a list that have a type, in its order; each counts once where it has no counts.

    Args:
        path: CSV with a header, or a text with one type in a line.
        column: Of the types; found by its name where empty.
        count: Of the calls; found by its name where empty.

    Raises:
        AwayError: If it cannot be read.
        UsageError: With everything that is wrong with it; no cell is quoted.
    """
    text = _text(path)
    if path.suffix.casefold() != ".csv" and not column:
        return tuple(
            Listed(type=line.strip(), count=1) for line in text.splitlines() if line.strip()
        )
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in rows.fieldnames or ()]
        rows.fieldnames = header
        column = column or _first(_COLUMNS, header) or (header[0] if len(header) == 1 else "")
        count = count or _first(_COUNTS, header)
        missing = [name for name in (column, count) if name and name not in header]
        if not column or missing:
            what = f"no column {missing[0]}" if missing else "no column is known to hold types"
            raise UsageError(
                f"{path}: {what}; its columns are {', '.join(header) or 'none'}. Say which with "
                "--column, and with --count for the calls."
            )
        return _rows(path, rows, column, count)
    except csv.Error as error:
        raise UsageError(f"{path}: line {rows.line_num}: is not CSV ({error}).") from error


def only(rows: Sequence[Listed], condition: str) -> tuple[Listed, ...]:
    """The rows whose column has a value; all of them for an empty condition.

    Args:
        rows: Of one list.
        condition: ``COLUMN=VALUE``.

    Raises:
        UsageError: If it has another form, or no row fulfills it.
    """
    if not condition:
        return tuple(rows)
    column, sign, value = condition.partition("=")
    if not sign or not rows or column not in rows[0].cells:
        known = ", ".join(rows[0].cells) if rows else ""
        raise UsageError(
            f"--only {condition}: give COLUMN=VALUE; the columns are {known or 'none'}."
        )
    kept = tuple(row for row in rows if row.cells[column] == value)
    if not kept:
        raise UsageError(f"--only {condition}: no row has this value.")
    return kept


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    if len(raw) > LARGEST:
        raise UsageError(f"{path} is larger than {LARGEST} bytes; a list of types is small.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}: line {line}: is not UTF-8; save the list as UTF-8.") from error


def _rows(path: Path, rows: "csv.DictReader[str]", column: str, count: str) -> tuple[Listed, ...]:
    found: list[Listed] = []
    faults: list[str] = []
    for row in rows:
        if None in row or None in row.values():
            faults.append(f"line {rows.line_num}: has more or fewer cells than the header")
            continue
        word = row[column].strip()
        if not word:
            continue  # a call without type needs no entry
        said = row[count].strip().replace(",", "") if count else "1"
        if said and not (said.isascii() and said.isdigit()):
            faults.append(f"line {rows.line_num}: {count}: is no whole number")
            continue
        cells = {name: cell.strip() for name, cell in row.items()}
        found.append(Listed(type=word, count=int(said or 0), cells=cells))
    if faults:
        shown = "\n  ".join(faults[:20])
        more = f"\n  and {len(faults) - 20} more" if len(faults) > 20 else ""  # noqa: PLR2004
        raise UsageError(f"{path}: the list cannot be used:\n  {shown}{more}")
    return tuple(found)


def _first(names: Sequence[str], header: Sequence[str]) -> str:
    known = {name.casefold().replace(" ", "_"): name for name in reversed(header)}
    return next((known[name] for name in names if name in known), "")
