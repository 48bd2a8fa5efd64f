"""How is a file written so that nobody takes a part of it for the whole? Beside it, and then moved.

Until it is whole it has another name; then it takes the place of what stood there, at once. Where
the writing is given up, by an error or by Ctrl-C, nothing of it is left and what stood there stays.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from streams.errors import AwayError, UsageError

_UNFINISHED: Final[set[Path]] = set()
"""Of this process."""

_CHANNELS: Final = frozenset({Path("/dev"), Path("/dev/fd"), Path("/proc/self/fd")})
"""Folders of names for what is open already, ``/dev/stdout`` among them."""

_OF_FILES: Final = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}
    | {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
)
"""Errors that say that a file cannot be written, whoever writes."""


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file open for writing bytes that is put in place when the block ends, unless it raises.

    What is no file but can be written to, such as ``/dev/stdout``, is written to as it stands.

    Args:
        path: Where it belongs.

    Raises:
        UsageError: If there is a folder of that name.
        AwayError: If it cannot be written.
    """
    with _beside(path) as draft, draft.open("wb") as file:
        yield file


@contextmanager
def whole_text(path: Path) -> Iterator[IO[str]]:
    """The same for text, as UTF-8 and with line breaks as they are written."""
    with _beside(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """The path to write to; put in place when the block ends."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name a file.")
    target = path.resolve()  # a link stays a link
    draft = target.with_name(f".{target.name}.{os.getpid()}.unfinished")
    beside = not _is_channel(path)
    if beside:
        _UNFINISHED.add(draft)
    try:
        yield draft if beside else path
        if beside:
            draft.replace(target)
    except OSError as error:
        if error.errno not in _OF_FILES:
            raise  # the block's own
        raise AwayError(f"{path} cannot be written ({error.strerror}).") from error
    finally:
        if beside:
            draft.unlink(missing_ok=True)
            _UNFINISHED.discard(draft)


def _is_channel(path: Path) -> bool:
    """Whether nothing can be put in its place: a pipe, a device, or a name for what is open."""
    return path.absolute().parent in _CHANNELS or (path.exists() and not path.is_file())


def give_up() -> None:
    """Nothing; nothing is left of what this process has not written to its end."""
    for draft in tuple(_UNFINISHED):
        draft.unlink(missing_ok=True)
