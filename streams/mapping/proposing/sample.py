"""How is a file written, and what stands in its columns? Looked at, nothing decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from streams.mapping.cells import Row, text_of
from streams.mapping.csv_rows import DELIMITERS, header_of
from streams.mapping.model import FileForm
from streams.mapping.rows import header_line, rows, sheet_lines, sheets

MOST_ROWS: Final = 20_000
"""Rows that are looked at; more do not tell more."""
_MOST_ABOVE: Final = 10
_HEAD: Final = 64 * 1024
_ONE_COLUMN: Final = 1
_NEARLY: Final = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the sample."""

    name: str
    cells: Sequence[object]

    @property
    def texts(self) -> list[str]:
        """What stands in it, without what is empty."""
        return [text for cell in self.cells if (text := text_of(cell))]

    @property
    def counts(self) -> Counter[str]:
        """How often each text stands in it."""
        return Counter(self.texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The first rows of a file, by columns."""

    form: FileForm
    columns: Mapping[str, Column]
    rows: int
    broken: int
    """Rows that could not be read."""
    broken_at: Sequence[int] = ()
    """The first of them, by their numbers."""
    other_sheets: Sequence[str] = ()
    """Of a workbook, beside the one that was read."""


def sample_of(path: Path) -> Sample | str:
    """The first rows of a file in the form that it seems to have, or why there are none."""
    try:
        form = form_of(path)
    except OSError as error:
        return f"the file cannot be read ({error.strerror})"
    taken: list[Row] = []
    broken_at: list[int] = []
    for row in rows(path, form):
        if row.number == 0:
            return row.fault
        if row.fault:
            broken_at.append(row.number)
        else:
            taken.append(row)
        if len(taken) >= MOST_ROWS:
            break
    names = dict.fromkeys(name for row in taken for name in row.cells if name)
    if len(names) <= _ONE_COLUMN:
        return "the file has a single column: its rows are divided by something else"
    return Sample(
        form=form,
        columns={
            name: Column(name=name, cells=[row.cells.get(name) for row in taken]) for name in names
        },
        rows=len(taken),
        broken=len(broken_at),
        broken_at=broken_at[:_MOST_ABOVE],
        other_sheets=[name for name in sheets(path) if name != form.sheet]
        if form.format == "xlsx"
        else (),
    )


def form_of(path: Path) -> FileForm:
    """The form that a file seems to have, from its first bytes.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"PK"):
        return _sheet_form(path)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        encoding = "utf-8" if _is_utf8(path) else "cp1252"
    if head.lstrip(b"\xef\xbb\xbf \r\n").startswith((b"{", b"[")):
        return FileForm(format="jsonl")
    lines = [
        header_line(path, FileForm(format="csv", encoding=encoding, rows_before=above))
        for above in range(_MOST_ABOVE)
    ]
    filled = {
        delimiter: [sum(map(bool, header_of(line, delimiter) or ())) for line in lines]
        for delimiter in DELIMITERS
    }
    delimiter = max(DELIMITERS, key=lambda one: max(filled[one]))
    above = _header_in(filled[delimiter])
    if above is None:
        return FileForm(format="csv", encoding=encoding)
    return FileForm(format="csv", delimiter=delimiter, encoding=encoding, rows_before=above)


def _header_in(filled: Sequence[int]) -> int | None:
    """Which of the first lines is the header: the first that has nearly as many names as any.

    Lines above it are titles, of one or two cells.
    """
    most = max(filled, default=0)
    if most <= _ONE_COLUMN:
        return None
    return next(at for at, count in enumerate(filled) if count >= _NEARLY * most)


def _sheet_form(path: Path) -> FileForm:
    """The sheet with the most columns, as lists of choices and sums are narrow."""
    filled = {
        name: [sum(map(bool, line)) for line in sheet_lines(path, name, _MOST_ABOVE)]
        for name in sheets(path)
    }
    widest = max(filled, key=lambda name: max(filled[name], default=0), default="")
    return FileForm(
        format="xlsx", sheet=widest, rows_before=_header_in(filled.get(widest, ())) or 0
    )


def _is_utf8(path: Path) -> bool:
    with path.open("rb") as file:
        try:
            for _, line in zip(range(MOST_ROWS), file, strict=False):
                line.decode()
        except UnicodeDecodeError:
            return False
    return True
