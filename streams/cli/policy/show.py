"""`alongside policy show`: what does a policy say, in words?"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from dispatch.policy.sheet import sheet_of
from streams.cli.policy.belonging import day_of, the_group
from streams.cli.policy.kept import by_hash, is_hash
from streams.errors import AwayError
from streams.policy_named import policy_named
from streams.policy_page import lines_of, page_of


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command(
        "show",
        epilog="Example: alongside policy show virginia --on 2026-07-01 --html virginia.html",
    )(show)


def show(
    profile: Annotated[
        str,
        typer.Argument(help="A shipped policy, a file, or the hash of one that was adopted."),
    ],
    on: Annotated[str, typer.Option(help="The day whose values are shown; today without it.")] = "",
    html: Annotated[
        Path | None, typer.Option(help="Write one page to this file, for a screen or for paper.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Prints levels, rules as sentences, modes in order, grounds, values, choices and sources.

    A hash (or its first eight digits or more) is looked for among all the policies that any region
    ever adopted, so that an old one stays readable.
    """
    policy = by_hash(profile) if is_hash(profile) else policy_named(profile)
    sheet = sheet_of(policy, day_of(on))
    if html is not None:
        try:
            html.write_text(page_of(sheet), encoding="utf-8")
        except OSError as error:
            raise AwayError(f"{html} cannot be written ({error.strerror}).") from error
    if as_json:
        print(json.dumps(asdict(sheet) | {"day": str(sheet.day)}, default=_plainly))
    elif html is None:
        for line in lines_of(sheet):
            print(line)
    else:
        print(f"wrote {html}")


def _plainly(value: object) -> str:
    """A date as JSON has it."""
    return str(value)
