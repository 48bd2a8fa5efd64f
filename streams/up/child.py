"""How is a part started, looked after and ended? As a process on a leash, with a log of its own."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from streams import leash
from streams.node import last_lines
from streams.settings import PREFIX, Settings

STOP_SECONDS: Final = 12.0
"""A worker needs up to ten to end in order."""


class Child:
    """One part: `python -m streams ...` with the settings of this copy."""

    def __init__(self, name: str, words: Sequence[str], settings: Settings, log: Path) -> None:
        """Says what to start; nothing happens yet.

        Args:
            name: What it is called to a person.
            words: What follows `python -m`.
            settings: Are told as variables of the environment.
            log: Where everything goes that it says.
        """
        self.name = name
        self.log = log
        self._words = tuple(words)
        self._settings = settings
        self._leash: subprocess.Popen[str] | None = None
        self.pid = 0
        self._from = 0

    @property
    def running(self) -> bool:
        """Whether it is there."""
        return self._leash is not None and self._leash.poll() is None

    @property
    def code(self) -> int | None:
        """The exit code, once it has ended."""
        return None if self._leash is None else self._leash.poll()

    def start(self) -> None:
        """Nothing; it runs when this returns."""
        self._let_go()
        self._from = self.log.stat().st_size if self.log.exists() else 0
        told = (*_environment(self._settings), sys.executable, "-m", *self._words)
        self._leash = subprocess.Popen(
            [sys.executable, "-I", "-S", leash.__file__, str(self.log), "-", *told],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # a Ctrl-C reaches us alone, and we end it in order
        )
        assert self._leash.stdout is not None  # noqa: S101 - asked for a pipe
        self.pid = int(self._leash.stdout.readline() or 0)

    def said(self) -> str:
        """Everything that it said since it was started last."""
        with (
            contextlib.suppress(OSError),
            self.log.open(encoding="utf-8", errors="replace") as file,
        ):
            file.seek(self._from)
            return file.read()
        return ""

    def last_words(self) -> str:
        """The end of that."""
        return last_lines(self.said(), 3)

    def wait(self) -> None:
        """Comes back when it has ended by itself."""
        if self._leash is not None:
            self._leash.wait()

    def ask_to_stop(self) -> None:
        """Nothing; it was told to end in order."""
        if self.running and self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

    def stop(self) -> None:
        """Nothing; it has ended, in order or else hard."""
        self.ask_to_stop()
        if self._leash is not None:
            try:
                self._leash.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(self.pid, signal.SIGKILL)
                self._leash.wait()
        self._let_go()

    def _let_go(self) -> None:
        if self._leash is not None:
            for pipe in (self._leash.stdin, self._leash.stdout):
                if pipe is not None:
                    pipe.close()
            self._leash = None


def _environment(settings: Settings) -> list[str]:
    """The command that tells a program these settings and leaves the rest of its world as it is."""
    said = settings.model_dump(mode="json")
    variables = [
        f"{PREFIX}{name.upper()}={'' if value is None else value}" for name, value in said.items()
    ]
    return [shutil.which("env") or "env", "PYTHONUNBUFFERED=1", *sorted(variables)]
