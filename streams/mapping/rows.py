"""What are the rows of an export: delimited lines, JSON lines, or a workbook?

Nothing here raises for what is wrong with a file: it is told in a row with the number 0, or in the
row where it stands. All are read row by row, so that a long file takes no more memory than a short
one; of a workbook its shared texts are in memory as a whole.
"""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson

from streams.mapping.cells import Row, readable, text_of, twice_in
from streams.mapping.csv_rows import DELIMITERS, csv_rows, header_of
from streams.mapping.model import FileForm

if TYPE_CHECKING:
    from openpyxl import Workbook

_LONGEST: Final = 1024 * 1024
"""Bytes of one JSON line; no event may be as large."""

_SPOKEN: Final = {",": "a comma", ";": "a semicolon", "\t": "a tab (\\t)", "|": "a bar (|)"}


def rows(path: Path, form: FileForm, wanted: Sequence[str] = ()) -> Iterator[Row]:
    """Every row of the file in its order; a fault of the file as a whole is a row of number 0.

    Args:
        path: Of the file.
        form: How it is written.
        wanted: Columns that must be there.
    """
    try:
        read = {"csv": csv_rows, "jsonl": _json_rows, "xlsx": _sheet_rows}[form.format](path, form)
        for row in read:
            if row.number == 0 and not row.fault:
                # The header, of a file that has one.
                missing = [name for name in wanted if name not in row.cells]
                if missing:
                    yield Row(number=0, fault=_not_there(path, form, missing))
                    return
                twice = next((name for name in wanted if name in row.twice), "")
                if twice:
                    yield Row(number=0, fault=f"the file has two columns {twice!r}; rename one")
                    return
                continue
            yield row
    except UnicodeError:
        yield Row(number=0, fault=f"the file is not in {form.encoding}; see encoding in [file]")
    except OSError as error:
        yield Row(number=0, fault=f"the file cannot be read ({error.strerror or 'it is damaged'})")


def _not_there(path: Path, form: FileForm, missing: Sequence[str]) -> str:
    said = f"the file has no column {', '.join(map(repr, missing))}"
    if form.format != "csv":
        return said
    for delimiter in DELIMITERS:
        if delimiter == form.delimiter:
            continue
        line = header_line(path, form)
        other = header_of(line, delimiter) or []
        if set(missing) <= set(other):
            return f"{said}; its header is divided by {_SPOKEN[delimiter]}: set delimiter in [file]"
    return said


def header_line(path: Path, form: FileForm) -> str:
    """The line of the header, as it stands; empty where there is none."""
    with path.open(encoding=form.encoding, errors="replace", newline="") as file:
        for _ in range(form.rows_before):
            file.readline(_LONGEST)
        return file.readline(_LONGEST)


def _json_rows(path: Path, _: FileForm) -> Iterator[Row]:
    number = 0
    with path.open("rb") as file:
        while line := file.readline(_LONGEST):
            if number == 0:
                while line.startswith(b"\xef\xbb\xbf"):
                    line = line[3:]
                if line.lstrip().startswith(b"["):
                    yield Row(number=0, fault="the file is one JSON list; write one object a line")
                    return
            if not line.strip():
                continue
            number += 1
            try:
                found = orjson.loads(line)
            except orjson.JSONDecodeError:
                yield Row(number=number, fault="is no JSON")
                continue
            if not isinstance(found, dict):
                yield Row(number=number, fault="is no JSON object")
                continue
            yield Row(number=number, cells=dict(_flat(found, "")))
    if not number:
        yield Row(number=0, fault="there are no rows")


def _flat(found: dict[str, object], at: str, depth: int = 0) -> Iterator[tuple[str, object]]:
    """Columns of an object; one within it is reached by a path such as ``place.lat``."""
    for key, value in found.items():
        if isinstance(value, dict) and depth < 8:  # noqa: PLR2004 - deeper ones stay one cell
            yield from _flat(value, f"{at}{key}.", depth + 1)
        else:
            yield at + key, value


def _sheet_rows(path: Path, form: FileForm) -> Iterator[Row]:
    with warnings.catch_warnings():
        # A workbook that some program wrote without styles is read all the same.
        warnings.simplefilter("ignore")
        try:
            yield from _sheet(path, form)
        except OSError:
            raise
        # A damaged workbook fails in zlib, in the zip, in the XML or in what is made of it, each
        # in its own way; whatever it is, it is the file's fault.
        except Exception:  # noqa: BLE001
            yield Row(number=0, fault="the file is no workbook (.xlsx), or it is damaged")


def _sheet(path: Path, form: FileForm) -> Iterator[Row]:
    with _opened(path, form.sheet) as lines:
        if lines is None:
            yield Row(number=0, fault="the workbook has no such sheet; see sheet in [file]")
            return
        for _ in range(form.rows_before):
            next(lines, None)
        header = [text_of(cell) for cell in next(lines, ())]
        yield Row(number=0, cells=dict.fromkeys(header), twice=twice_in(header))
        number = 0
        for line in lines:
            # Rows that were only formatted are none.
            if any(cell is not None for cell in line):
                number += 1
                yield _sheet_row(number, header, line)
        if not number:
            yield Row(number=0, fault="there are no rows")


def sheets(path: Path) -> list[str]:
    """The names of a workbook's sheets; none of what is no workbook."""
    try:
        with _book(path) as book:
            return list(book.sheetnames)
    except Exception:  # noqa: BLE001 - whoever reads its rows is told what is wrong
        return []


def sheet_lines(path: Path, name: str, most: int) -> list[list[str]]:
    """The texts in the first lines of a sheet; none of what is no workbook."""
    try:
        with _opened(path, name) as lines:
            return [list(map(text_of, line)) for line in islice(lines or (), most)]
    except Exception:  # noqa: BLE001 - whoever reads its rows is told what is wrong
        return []


@contextmanager
def _opened(path: Path, name: str) -> Iterator[Iterator[tuple[object, ...]] | None]:
    """The lines of a sheet, the first unless named; ``None`` where there is no such sheet."""
    with _book(path) as book:
        names = book.sheetnames
        if name and name not in names:
            yield None
            return
        sheet = book[name or names[0]]
        # Some programs write a size that is not that of the sheet.
        getattr(sheet, "reset_dimensions", lambda: None)()
        yield sheet.iter_rows(values_only=True)


@contextmanager
def _book(path: Path) -> Iterator["Workbook"]:
    # Asked for only here: it takes its time to load, and most exports are no workbooks.
    import openpyxl  # noqa: PLC0415

    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        try:
            yield book
        finally:
            book.close()


def _sheet_row(number: int, header: Sequence[str], line: Sequence[object]) -> Row:
    beyond = [cell for cell in line[len(header) :] if cell is not None]
    if beyond:
        return Row(number=number, fault=f"has cells beyond the {len(header)} columns of the header")
    if not all(readable(cell) for cell in line if isinstance(cell, str)):
        return Row(number=number, fault="holds characters that are none")
    cells = dict.fromkeys(header, None) | dict(zip(header, line, strict=False))
    return Row(number=number, cells=cells)
