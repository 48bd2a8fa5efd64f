"""Where are tables and sentences printed? At a console at which no name of theirs is cut off."""

from typing import Final

from rich.console import Console

WIDE: Final = 10_000
"""Columns of what is no terminal: wider than any line of ours, so that none is broken or cut."""


def uncut() -> Console:
    """A console on stdout: as wide as the terminal, or as wide as it takes where there is none."""
    console = Console()
    if not console.is_terminal:
        console.width = WIDE
    return console
