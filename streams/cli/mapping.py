"""`alongside mapping`: how does a center's own export become call events?"""

import json
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from streams.cli.groups import group
from streams.errors import AlongsideError, AwayError
from streams.ingest.vocabulary import vocabulary
from streams.mapping.account import Account, account
from streams.mapping.model import MappingFile
from streams.mapping.proposing.suggest import suggest
from streams.mapping.text import load_mapping

SHOWN: Final = 20
"""Rows that fail, and types, that are shown unless more are asked for."""

File = Annotated[Path, typer.Argument(help="An export: CSV, JSON lines, or Excel (.xlsx).")]


class NotReadError(AlongsideError):
    """A file of which no mapping can be proposed, or not every row can be read."""


def register(app: typer.Typer) -> None:
    """Adds the group ``mapping``."""
    mappings = group(
        app,
        "mapping",
        "Say how an export of past calls becomes call events.",
        example="alongside mapping suggest export.csv > export.toml",
    )
    mappings.command(
        "suggest", epilog="Example: alongside mapping suggest export.csv > export.toml"
    )(suggest_one)
    mappings.command(
        "check",
        epilog="Example: alongside mapping check export.csv "
        "--mapping deploy/mappings/burlington-vt.toml",
    )(check)


def suggest_one(
    file: File,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the text and its doubts as one JSON object.")
    ] = False,
) -> None:
    """Proposes a mapping from the header and the first rows, as TOML on stdout.

    Beside each part stands what it is not sure of. Read it before you use it: a wrong clock moves
    every call by hours. Where a part has to be written by hand, the exit code is 1.
    """
    _there(file)
    found = suggest(file)
    if isinstance(found, str):
        raise NotReadError(f"{file}: no mapping can be proposed: {found}.")
    if as_json:
        parts = {"text": found.text, "unsure": found.unsure, "missing": found.missing}
        print(json.dumps(parts))
    else:
        sys.stdout.write(found.text)
        if found.unsure:
            print(f"Unsure parts, marked in the text: {len(found.unsure)}.", file=sys.stderr)
            for doubt in found.unsure:
                print(f"  {doubt}", file=sys.stderr)
    if found.missing:
        raise NotReadError(
            f"{file}: {'; '.join(found.missing)}. Write it by hand where the text says 'missing'."
        )


def check(
    file: File,
    mapping: Annotated[Path, typer.Option(help="The mapping file.")],
    show: Annotated[int, typer.Option(min=0, help="So many rows that fail.")] = SHOWN,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Shows what would be read of an export, and row by row where it fails; sends nothing.

    Row 1 is the first below the header. No fault quotes what stands in a row. The exit code is 1
    when a row fails.
    """
    _there(file)
    how = load_mapping(mapping)
    counted = Account()
    failing: list[dict[str, object]] = []
    for row, faults in account(file, how, vocabulary(more=how.vocabulary), counted):
        if not row:
            raise NotReadError(f"{file}: {'; '.join(faults)}.")
        if len(failing) < show:
            failing.append({"row": row, "faults": list(faults)})
            if not as_json:
                print(f"row {row}: {'; '.join(faults)}")
    if as_json:
        counts = {name: getattr(counted, name) for name in Account.__slots__}
        print(json.dumps(counts | {"failing": failing}))
    else:
        _print(counted, how, shown=len(failing))
    if counted.failed:
        raise NotReadError(f"{counted.failed} of {counted.rows} rows cannot be read.")


def _there(file: Path) -> None:
    try:
        with file.open("rb"):
            pass
    except OSError as error:
        raise AwayError(f"{file} cannot be read ({error.strerror}).") from error


def _print(counted: Account, how: MappingFile, *, shown: int) -> None:
    if counted.failed > shown:
        print(f"... and {counted.failed - shown} more rows that fail (--show {counted.failed})")
    print(f"rows      {counted.rows}: {counted.read} read, {counted.failed} failed")
    print(f"events    {_listed(counted.events)}")
    print(f"topics    {_listed(counted.topics)}")
    print(f"time      {_time(counted.first)} to {_time(counted.last)}")
    zone = f", zone {how.time.zone.key}" if how.time.zone else ""
    print(f"clock     {how.time.clock.value}{zone}: look at a call whose time you know")
    print(f"types     behavioral {_listed(counted.types)}")
    most = Counter(dict(counted.unmapped.most_common(SHOWN)))
    if most:
        more = len(counted.unmapped) - len(most)
        print(f"unmapped  {_listed(most)}{f', and {more} more types' if more else ''}")
    for part in _left_out(how):
        print(f"left out  {part}")
    for note, times in counted.notes.most_common():
        print(f"note      {note}: in {times} of {counted.rows} rows")


def _left_out(how: MappingFile) -> list[str]:
    """What the mapping takes from no column, and what follows from that."""
    ends = (how.closing and how.closing.time) or (how.rows and how.rows.closed)
    taken = {
        "type: every call goes to a person, but for what its words say": how.type_column,
        "words: no remark is read": how.narrative or how.remarks,
        "place: no team can be looked for near a call": how.latitude or how.point,
        "closing: a replay ends each call after --close-after": ends,
    }
    left = [part for part, columns in taken.items() if not columns]
    of_988 = how.other_origin == "988" or "988" in how.origins.values()
    if of_988 and (how.latitude or how.point or how.address):
        left.append("place of 988 contacts: none is kept without a counselor's own judgment")
    return left


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {times}" for name, times in counts.most_common()) or "none"


def _time(second: int | None) -> str:
    return "-" if second is None else datetime.fromtimestamp(second, UTC).isoformat()
