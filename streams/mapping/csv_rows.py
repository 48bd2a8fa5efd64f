"""What are the rows of a file of delimited lines, when some of its lines are broken?

An export cuts long words off, and with them the quote that closes them. Read by the book, such a
row swallows all that follow up to the next quote. Here it is a fault of its own line, and the
reading goes on with the line after it.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from streams.mapping.cells import Row, readable, twice_in
from streams.mapping.model import FileForm

DELIMITERS: Final = (",", ";", "\t", "|")
_MOST_LINES: Final = 500
"""Of one row: words with line breaks in them."""
_LONGEST: Final = 1024 * 1024
"""Characters of one line; no event may be as large."""
_TELLING: Final = 4
"""Columns from which on a line with just as many fields is hardly a part of someone's words."""

# One mark, two of them, or one that was read as cp1252 and written again.
_MARKS: Final = re.compile("^(?:\\ufeff|\\ufffe|\u00ef\u00bb\u00bf)+")

LENIENT: Final = "quotes within quotes; its fields are read all the same"


def csv_rows(path: Path, form: FileForm) -> Iterator[Row]:
    """The header as a row of number 0, then every row in its order, broken ones with a fault.

    Raises:
        OSError: The file cannot be read.
        UnicodeError: It is not in the encoding at all.
    """
    errors = "replace" if form.encoding == "utf-16" else "surrogateescape"
    with path.open(encoding=form.encoding, errors=errors, newline="") as file:
        lines = iter(lambda: file.readline(_LONGEST), "")
        first = next(lines, "")
        lines = chain([_MARKS.sub("", first)], lines)
        for _ in range(form.rows_before):
            next(lines, "")
        line = next(lines, "")
        if not readable(line):
            # Told as any other wrong encoding is.
            raise UnicodeError
        header = header_of(line, form.delimiter)
        if header is None:
            yield Row(number=0, fault="the line of the header is empty, or its quotes are broken")
            return
        yield Row(number=0, cells=dict.fromkeys(header, ""), twice=twice_in(header))
        number = 0
        for fields, trouble in _records(lines, form.delimiter, len(header)):
            number += 1
            if fields is None:
                yield Row(number=number, fault=trouble)
            else:
                yield Row(
                    number=number,
                    cells=dict(zip(header, fields, strict=True)),
                    notes=(trouble,) if trouble else (),
                )
        if not number:
            yield Row(number=0, fault="there are no rows")


def header_of(line: str, delimiter: str) -> list[str] | None:
    """The names of the columns; ``None`` where the line has none."""
    fields = _fields(_MARKS.sub("", line), delimiter, strict=True)
    return [name.strip() for name in fields] if fields and any(fields) else None


def _records(
    lines: Iterator[str], delimiter: str, width: int
) -> Iterator[tuple[Sequence[str] | None, str]]:
    """The fields of each row with a remark, or ``None`` and what is wrong with it."""
    waiting: deque[str] = deque()
    while line := waiting.popleft() if waiting else next(lines, ""):
        if not line.strip():
            continue
        if not readable(line):
            yield None, "holds bytes that are not in the file's encoding"
            continue
        if '"' not in line:
            fields: Sequence[str] | None = line.rstrip("\r\n").split(delimiter)
            yield _checked(fields, width)
            continue
        taken = [line]
        fields = _fields(line, delimiter, strict=True)
        if fields is None and line.count('"') % 2:
            # The quote that is open is closed by the next line with an odd count.
            while len(taken) <= _MOST_LINES:
                following = waiting.popleft() if waiting else next(lines, "")
                if not following:
                    break
                taken.append(following)
                if following.count('"') % 2:
                    break
            fields = _fields("".join(taken), delimiter, strict=True)
        if fields is not None and len(fields) == width and not _swallowed(taken, delimiter, width):
            yield (
                (fields, "")
                if readable("".join(fields))
                else (
                    None,
                    "holds bytes that are not in the file's encoding",
                )
            )
            continue
        waiting.extendleft(reversed(taken[1:]))
        fields = _fields(line, delimiter, strict=False) if line.count('"') % 2 == 0 else None
        if fields is not None and len(fields) == width:
            yield fields, LENIENT
        elif line.count('"') % 2:
            yield None, "a quote is opened and not closed: the row is cut off"
        else:
            yield _checked(fields, width)


def _checked(fields: Sequence[str] | None, width: int) -> tuple[Sequence[str] | None, str]:
    if fields is None:
        return None, "its quotes are broken"
    if len(fields) != width:
        return None, f"has {len(fields)} fields where the header has {width}"
    return fields, ""


def _swallowed(taken: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether a line within the row is a row by itself."""
    if width < _TELLING:
        return False
    return any(
        len(_fields(line, delimiter, strict=True) or ()) == width for line in taken[1:] if line
    )


def _fields(text: str, delimiter: str, *, strict: bool) -> list[str] | None:
    try:
        return next(csv.reader([text], delimiter=delimiter, strict=strict), None)
    except csv.Error:
        return None
