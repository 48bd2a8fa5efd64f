"""Where do the commands of the group `policy` meet, and which policy did a person name?"""

from datetime import UTC, date, datetime
from typing import Final

import typer

from streams.cli.groups import group
from streams.clock import wall
from streams.errors import UsageError

DENSITIES: Final = ("urban", "suburban", "rural")
"""Which of a profile's time limits hold."""


def the_group(app: typer.Typer) -> typer.Typer:
    """The group of commands about policies."""
    return group(
        app,
        "policy",
        "Read, check, compare, decide by and adopt policies.",
        example="alongside policy show national-guidance",
    )


def day_of(said: str, option: str = "--on") -> date:
    """The day that was named, or today's in UTC.

    Raises:
        UsageError: If it is no date.
    """
    if not said:
        return datetime.fromtimestamp(wall(), UTC).date()
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise UsageError(f"{option}: {said} is no date; write one such as 2026-07-01.") from None
