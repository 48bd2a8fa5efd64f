"""On which line of a policy's text does a fault stand?

A fault says in words where it stands: the text's name, then each table with its label. TOML's own
reader forgets lines, so they are found again here, table by table, then the key that the fault
speaks of. Where only the table can be found, its first line is given.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dispatch.policy.fault import Fault

_HEADER: Final = re.compile(r"\s*\[{1,2}\s*([^\[\]]+?)\s*\]{1,2}\s*(#.*)?$")
_LABEL: Final = re.compile(r"""\s*(?:id|name|mode|from)\s*=\s*["']?([^"'#\s]+)""")
_SYNTAX: Final = re.compile(r"at line (\d+)")
_QUOTED: Final = re.compile(r"'([^']+)'")
_WORD: Final = re.compile(r"\w+")


class _Block(NamedTuple):
    """The lines of one table, from its header to the next."""

    path: str
    first: int
    last: int
    label: str


def line_of(text: str, fault: Fault) -> int:
    """The line of a fault in the text that it names, counted from 1."""
    syntax = _SYNTAX.search(fault.what)
    if syntax:
        return int(syntax.group(1))
    lines = text.splitlines()
    first, last = 1, max(len(lines), 1)
    blocks = list(_blocks(lines))
    for part in fault.where.split(", ")[1:]:
        found = _inside(blocks, lines, part, first, last)
        if found is None:
            break
        first, last = found
    return _key(lines, fault.what, first, last) or first


def _blocks(lines: list[str]) -> Iterator[_Block]:
    starts = [(n, m.group(1)) for n, line in enumerate(lines, 1) if (m := _HEADER.match(line))]
    ends = [number - 1 for number, _ in starts[1:]] + [len(lines)]
    for (first, path), last in zip(starts, ends, strict=False):  # without tables there is no end
        labels = (_LABEL.match(line) for line in lines[first:last])
        label = next((found.group(1) for found in labels if found), "")
        yield _Block(path.replace(" ", ""), first, last, label)


def _inside(
    blocks: list[_Block], lines: list[str], part: str, first: int, last: int
) -> tuple[int, int] | None:
    """The lines of a table inside these lines: by kind and label, kind and number, or key."""
    kind, _, label = part.partition(" ")
    within = [one for one in blocks if first <= one.first <= last]
    named = [one for one in within if one.path.rpartition(".")[2] == kind and label]
    for number, one in enumerate(named, start=1):
        if label in (one.label, str(number)):
            return one.first, _end(blocks, one)
    plain = {part.replace(" ", "."), kind} if not label else {part.replace(" ", ".")}
    for one in within:
        if one.path in plain or (not label and one.path.endswith(f".{kind}")):
            return one.first, one.last
    for number in range(first, last + 1):
        if re.match(rf"\s*{re.escape(kind)}\s*[.=]", lines[number - 1]):
            return number, last
    return None


def _end(blocks: list[_Block], table: _Block) -> int:
    """The last line of a table with the tables inside it."""
    last = table.last
    for one in blocks:
        if one.first <= table.first:
            continue
        if not one.path.startswith(f"{table.path}."):
            break
        last = one.last
    return last


def _key(lines: list[str], what: str, first: int, last: int) -> int:
    """The line of the key or the value that a fault speaks of; 0 where none is found."""
    quoted = _QUOTED.findall(what)
    words = [*quoted, *(_WORD.findall(what)[:1])]
    for word in words:
        key = re.compile(rf"""\s*(?:\w+\.)*["']?{re.escape(word)}["']?\s*[.=]""")
        for number in range(first, last + 1):
            if number <= len(lines) and key.match(lines[number - 1]):
                return number
    for word in quoted:
        for number in range(last, first - 1, -1):  # of two that clash the later one is the news
            if number <= len(lines) and re.search(
                rf"""["']{re.escape(word)}["':]""", lines[number - 1]
            ):
                return number
    return 0
