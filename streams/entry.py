"""Where the program `alongside` begins: before anything that takes its time is loaded."""

import sys
from contextlib import nullcontext

from streams.interrupted import AT_ONCE, ends_at_once


def main() -> None:
    """Runs the command that was typed and ends the process."""
    with ends_at_once() if AT_ONCE.intersection(sys.argv[1:2]) else nullcontext():
        from streams.cli.main import main as typed  # noqa: PLC0415 - the loading takes its time
        from streams.compiled import use_compiled  # noqa: PLC0415 - as above

        use_compiled()
        typed()
