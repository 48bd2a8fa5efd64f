"""`alongside classify map`: what could a center's own call types mean?"""

import json
import re
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from dispatch.classification.type_learning import NOTHING_LEARNED
from dispatch.classification.vocabulary import VocabularyFaults, vocabulary_from
from streams.call_types.listing import only, read_list
from streams.call_types.writing import Proposal, map_text, proposals
from streams.cli.classify.belonging import EXAMPLE, learned_from, the_group
from streams.cli.classify.map_tables import show_map, sums_of
from streams.errors import AwayError, UsageError

SHOWN: Final = 40
"""Types of each table that are shown unless more are asked for."""
_CONFIDENCE: Final = 400
"""Permille of a fact that a center's own type suggests; it says less than a protocol's code."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command("map", epilog=f"Example: {EXAMPLE}")(map_types)


def map_types(
    file: Annotated[Path, typer.Argument(help="CSV with a header, or one type in a line.")],
    column: Annotated[str, typer.Option(help="Of the types; else found by its name.")] = "",
    count: Annotated[str, typer.Option(help="Of the calls of each; else found by its name.")] = "",
    only_: Annotated[str, typer.Option("--only", help="COLUMN=VALUE: of these rows alone.")] = "",
    known: Annotated[
        list[Path] | None,
        typer.Option(help="A written map of another list, whose words are learned from."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write the map there; a file that is there stays.")
    ] = None,
    name: Annotated[str, typer.Option(help="Of the map; else the file's.")] = "",
    system: Annotated[
        str, typer.Option(help="As the CAD names itself in its events; else the name.")
    ] = "",
    edition: Annotated[str, typer.Option(help="As it names the edition of its types.")] = "1",
    show: Annotated[int, typer.Option(min=0, help="So many types of each table.")] = SHOWN,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Proposes what each type of a list means, and asks a person to settle the rest.

    The words of a type are read, in any city's spelling; beside each proposal stand what it
    suggests, how plainly and why. What is dangerous to get wrong stands first: what would be set
    aside, then stops and dangers. What the words do not settle is unknown, never "no", and such
    calls go to a person. Put the map that --out writes into the folder ALONGSIDE_TYPES_FOLDER when
    you have read it.
    """
    if out is not None and out.exists():
        raise UsageError(f"{out} is there already; somebody may have settled types in it.")
    rows = only(read_list(file, column=column, count=count), only_)
    found = proposals(rows, learned_from(known) if known else NOTHING_LEARNED)
    name = name or (out or file).stem
    name = re.sub(r"[^a-z0-9.-]+", "-", name.casefold()).strip("-.")[:60] or "types"
    text = map_text(
        found, name=name, system=system or name, edition=edition, confidence=_CONFIDENCE
    )
    checked = vocabulary_from(text.encode())
    if isinstance(checked, VocabularyFaults):
        raise UsageError(f"{file}: no map can be written:\n  " + "\n  ".join(checked.faults))
    if out is not None:
        _write(out, text)
    if as_json:
        print(json.dumps({"sums": sums_of(found), "types": [_parts(one) for one in found]}))
        return
    show_map(Console(highlight=False), found, show)
    if out is not None:
        print(f"Written: {out}. Read it, settle what is marked, then put it where workers look.")


def _write(out: Path, text: str) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise AwayError(f"{out} cannot be written ({error.strerror}).") from error


def _parts(one: Proposal) -> dict[str, object]:
    said = one.reading
    return {
        "type": one.label,
        "code": one.code,
        "calls": one.count,
        "behavioral": said.behavioral,
        "kinds": list(said.kinds),
        "suggests": dict(said.suggests),
        "apco": said.apco,
        "hard_stop": said.hard_stop,
        "confidence_permille": said.confidence,
        "settled": said.settled,
        "reason": said.reason,
    }
