"""Is the local kill switch on? A file on this machine, asked before every offer.

It needs no broker, no network and no sign-in: a person at the machine makes the file, and no
further offer leaves here. It ends new offers only; withdrawals, EMS and everything else go on.
"""

from pathlib import Path

import structlog

_log = structlog.get_logger(__name__)


class Switch:
    """The file whose presence stops offers."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def on(self) -> bool:
        """Whether no offer may go out; also where that cannot be told.

        A switch that cannot be read is one that somebody may have thrown: then a person decides.
        """
        try:
            self._file.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            _log.error("switch_unreadable", file=str(self._file), error=type(error).__name__)
        return True
