"""How does a program that we start end when we do, even by kill -9? On a leash.

`python leash.py LOG REMOVE COMMAND...` starts the command with its output in LOG, prints its
process id, and waits. It is started in a session of its own, so a Ctrl-C does not reach it, and
its standard input is a pipe whose other end only our process holds. When that end closes, or our
process is no longer its parent, it ends the command and removes the folder REMOVE (`-` is none).
If the leash itself is killed, the kernel ends the command (Linux only).

Asking the kernel alone would not do: its signal comes when the *thread* ends that started the
program, and brokers are started from threads that come and go.

It imports the standard library only, so that it starts in a few milliseconds.
"""

import contextlib
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence

#: How long the command may take to end in an orderly way once nobody holds the leash.
PATIENCE_SECONDS = 3.0
#: How often to look whether the parent lives and the command runs; the pipe is the fast way.
LOOK_SECONDS = 0.2

_PR_SET_PDEATHSIG = 1


def _end_with_parent() -> Callable[[], None] | None:
    """What the child does before it becomes the command; None where the kernel cannot."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl  # looked up before the fork: after it little is safe

    def ask() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)

    return ask


def hold(log: str, remove: str, command: Sequence[str]) -> int:
    """The command's exit code, once it or our parent has ended."""
    parent = os.getppid()
    with open(log, "ab", buffering=0) as output:  # noqa: PTH123 pathlib would cost as much as the rest
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            preexec_fn=_end_with_parent(),  # noqa: PLW1509 this process has one thread
        )
    print(child.pid, flush=True)  # noqa: T201 the answer to who started us
    while child.poll() is None:
        if select.select([0], [], [], LOOK_SECONDS)[0] or os.getppid() != parent:
            break
    else:
        return child.returncode
    child.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(PATIENCE_SECONDS)
    child.kill()
    child.wait()
    if remove != "-":
        shutil.rmtree(remove, ignore_errors=True)
    return child.returncode


if __name__ == "__main__":
    sys.exit(hold(sys.argv[1], sys.argv[2], sys.argv[3:]) & 0x7F)
