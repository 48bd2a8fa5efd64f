"""What does Ctrl-C do to a command that reads and computes? It ends at once, with one sentence.

An exception would come wherever Python happens to be: while a library is loaded, while another
Ctrl-C is being dealt with, in the process that reads ahead. So none is raised: what is unfinished
is taken away, the process that reads ahead is ended, and the process is over, with the exit code
that shells know for it.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final

EXIT_CODE: Final = 130
"""128 and the number of the signal, as shells say it."""

AT_ONCE: Final = frozenset({"replay"})
"""Commands that end so, from their first moment on; the others end their own way."""

SENTENCE: Final = (
    "Interrupted: the replay was not finished, and no file of it is left half written.\n"
)


@contextmanager
def ends_at_once() -> Iterator[None]:
    """Within it, Ctrl-C ends the process, unless somebody has arranged otherwise before."""
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler:
        yield  # ignored, as for a job in the background, or somebody else's
        return
    owner = os.getpid()

    def end(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if os.getpid() == owner:
            _clear_away()
        os._exit(EXIT_CODE)

    signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _clear_away() -> None:
    """Nothing; only what was loaded is asked, since this may come before anything else."""
    with suppress(Exception):  # whatever fails, the process is over
        processes = sys.modules.get("multiprocessing")
        for child in processes.active_children() if processes is not None else ():
            child.terminate()
    with suppress(Exception):
        files = sys.modules.get("streams.whole_file")
        if files is not None:
            files.give_up()
    with suppress(OSError):
        os.write(2, SENTENCE.encode())
