"""`alongside times`: when was each incident heard, decided, offered, taken, met and cleared?"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from dispatch.contracts.step import Step
from dispatch.desk.chain import Standing, genesis, read
from streams.cli.kafka import reading
from streams.cli.watch import BrokenChainError, Chains
from streams.errors import AwayError, UsageError
from streams.reached import STAGES, Reached, Reports, Sum, sums_of
from streams.settings import Settings
from streams.topic_table import topic

_FIRST: Final = ("incident", "region", "heard")
_LAST: Final = ("ended as", "asked", "lost")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("times", epilog="Example: alongside times --region springfield")(times)


def times(
    region: Annotated[str, typer.Option(help="Only incidents of this region.")] = "",
    incident: Annotated[str, typer.Option(help="Only this incident.")] = "",
    steps: Annotated[
        Path | None,
        typer.Option(help="Read steps from a file (alongside replay --out), and no broker."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object: incidents, and sums.")
    ] = False,
) -> None:
    """Prints for each incident the seconds from when it was heard to each stage that it reached.

    A clock begins once and never again: with another team, a lost crew or a linked call it goes on
    from when the first call was heard. Read from the log alone. Tests are left out, and so are
    incidents that went into another one. Exit code 1 if a record fits nowhere, 3 if no broker
    answers.
    """
    reports = Reports()
    for step in _of_file(steps) if steps is not None else _of_log():
        reports.take(step)
    rows = [
        row
        for row in reports.rows()
        if row.region == (region or row.region) and row.incident == (incident or row.incident)
    ]
    sums = sums_of(rows)
    if as_json:
        parts = {"incidents": [row.parts() for row in rows], "sums": [asdict(one) for one in sums]}
        print(json.dumps(parts))
        return
    for line in lines_of(rows, sums):
        print(line)


def lines_of(rows: list[Reached], sums: list[Sum]) -> Iterator[str]:
    """The report for a terminal: a line for each incident, then what all of them took."""
    cells = [[*_FIRST, *(stage.replace("_", " ") for stage in STAGES), *_LAST]]
    cells += [_cells(row) for row in rows]
    widths = [max(len(line[n]) for line in cells) for n in range(len(cells[0]))]
    for line in cells:
        left = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)][:3]
        right = [cell.rjust(width) for cell, width in zip(line, widths, strict=True)][3:]
        yield "  ".join((*left, *right)).rstrip()
    yield ""
    yield "Seconds from when the call was heard, over the incidents that reached it:"
    for one in sums:
        said = f"{one.stage.replace('_', ' '):<9} {one.reached:>6} of {len(rows)}"
        if one.reached:
            said += f"   half within {one.median}, nine in ten within {one.ninetieth}"
            said += f", the longest {one.longest}"
        yield said


def _cells(row: Reached) -> list[str]:
    heard = datetime.fromtimestamp(row.heard, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
    reached = ["-" if at is None else str(at) for at in (getattr(row, one) for one in STAGES)]
    return [
        *(row.incident, row.region, heard, *reached),
        *(row.outcome or "-", str(row.offers), str(row.crews_lost)),
    ]


def _of_log() -> Iterator[Step]:
    settings, chains = Settings.from_env(), Chains()
    with reading(settings, topic("desk.log").full_name(settings)) as log:
        for record in log.to_end():
            step = chains.step(record)
            if step is not None:
                yield step
    if chains.broken:
        raise BrokenChainError(
            f"The chain is broken or newer than this version at {', '.join(chains.broken.values())}"
            "; no time after that is shown. Run: alongside repair --help"
        )


def _of_file(path: Path) -> Iterator[Step]:
    head, first = genesis(0), True
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                raw = line.rstrip(b"\r\n")
                if not raw:
                    continue
                first = False
                found = read(head, raw)
                head = found.head
                if found.standing is Standing.NEXT and found.step is not None:
                    yield found.step
                elif found.standing in {Standing.BROKEN, Standing.NEWER}:
                    raise BrokenChainError(f"{path}, line {number}: this step fits nowhere.")
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    if first:
        raise UsageError(f"{path} holds no step. Write one with: alongside replay FILE --out STEPS")
