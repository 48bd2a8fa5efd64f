"""Can an export be read while its calls are decided? In a process of its own, some events ahead.

Reading rows, ordering them and making commands of them knows nothing of the desk and takes a third
of a replay. Where the machine has a second core and this process has no second thread (a copy of a
process has only the thread that made it), a child does it and sends what it made, in order. What
comes out is the same either way.
"""

import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Final, TypeVar

from streams.errors import AlongsideError, AwayError

T = TypeVar("T")

AT_ONCE: Final = 64
"""Items in one message. The pipe holds some messages and no more, so memory stays flat.

The first messages hold fewer, so that whoever waits for the first item has it soon.
"""

_FORK: Final = "fork"


def may_read_ahead() -> bool:
    """Whether a child can and should be made here."""
    return (
        (os.cpu_count() or 1) > 1
        and threading.active_count() == 1
        and _FORK in get_all_start_methods()
    )


def read_ahead(
    items: Iterable[T], ended: Callable[[], Any], end: Callable[[Any], None]
) -> Iterator[T]:
    """The items, made by a child that is some of them ahead; it begins before this comes back.

    Args:
        items: Is walked in the child only; what it counts stays there.
        ended: Called in the child after the last item.
        end: Is given here what ``ended`` gave, after the last item.

    Raises:
        AlongsideError: What the items raised in the child.
        AwayError: If the child came to its end before the items did.
    """
    context = get_context(_FORK)
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_send, args=(items, ended, there, here), daemon=True)
    child.start()
    there.close()
    return _received(here, child, end)


def _received(here: Connection, child: BaseProcess, end: Callable[[Any], None]) -> Iterator[Any]:
    try:
        while True:
            try:
                word, what = pickle.loads(here.recv_bytes())  # noqa: S301 - our own child wrote it
            except EOFError:
                raise AwayError(
                    "The process that reads the export has ended before the export did, perhaps "
                    "for want of memory. Nothing was written; run it again."
                ) from None
            if word == "items":
                yield from what
            elif word == "raised":
                raise what
            else:
                end(what)
                return
    finally:
        here.close()
        child.terminate()
        child.join()


def _send(
    items: Iterable[object], ended: Callable[[], Any], there: Connection, here: Connection
) -> None:
    # Ctrl-C goes to both; whoever reads here ends this process, or is gone and that shows.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    here.close()  # else a parent that is gone would not show
    try:
        walk, at_once = iter(items), 1
        while batch := list(islice(walk, at_once)):
            at_once = min(2 * at_once, AT_ONCE)
            there.send_bytes(pickle.dumps(("items", batch), protocol=5))
        there.send_bytes(pickle.dumps(("ended", ended()), protocol=5))
    except AlongsideError as error:
        there.send_bytes(pickle.dumps(("raised", error), protocol=5))
    except BrokenPipeError:
        pass  # nobody wants the rest
    finally:
        there.close()
