"""`alongside up` as a process that a test starts, reads and ends."""

import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path


class Up:
    """A running `alongside up`."""

    def __init__(self, data: Path, *more: str) -> None:
        self.data = data
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streams", "up", "--data", str(data), *more],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.lines.extend(self.process.stdout)

    def said(self) -> str:
        return "".join(tuple(self.lines))

    def says(self, words: str) -> bool:
        return words in self.said()

    def count(self, words: str) -> int:
        return self.said().count(words)

    def pid(self, name: str) -> int:
        """The process of a part, as it was said when it was started."""
        found = re.findall(rf"{name}: started, process (\d+)", self.said())
        return int(found[-1])

    def end(self, number: signal.Signals = signal.SIGKILL) -> int:
        """Its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(60)
        self._reading.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def processes_of(folder: Path) -> list[tuple[int, str]]:
    """Every process that was told of the folder, by its words or by its environment."""
    wanted, found = os.fsencode(folder), []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            words = (entry / "cmdline").read_bytes()
            around = (entry / "environ").read_bytes()
        except OSError:
            continue
        if words and wanted in words + around:
            found.append((int(entry.name), words.replace(b"\0", b" ").decode()[:120]))
    return found
