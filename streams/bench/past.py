"""How fast is a center's own past read and replayed, and in how much memory?"""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from streams.bench.export import A_CITY, Export, invented
from streams.bench.figure import Figure, figure
from streams.errors import AlongsideError

Tell = Callable[[str], None]

KINDS: Final = {
    "bare": "csv reader alone",
    "read": "mapping: rows to events",
    "replayed": "replay without crews",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """What one pass over a file took."""

    rows: int
    seconds: float
    mib: float
    before_mib: float
    """Before the first row: the program itself."""

    @property
    def rate(self) -> float:
        """Rows a second."""
        return self.rows / self.seconds


def one_pass(kind: str, export: Export) -> Pass:
    """One pass in a process of its own, see `streams.bench.one_pass`.

    Raises:
        AlongsideError: With the last line that the process said, if it failed.
    """
    done = subprocess.run(
        [
            *(sys.executable, "-P", "-m", "streams.bench.one_pass"),
            *(kind, str(export.file), str(export.mapping)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise AlongsideError(f"{KINDS.get(kind, kind)} of {export.file} failed: {last[0]}")
    return Pass(**json.loads(done.stdout))


def speeds(export: Export, repetitions: int, tell: Tell) -> list[Figure]:
    """Rows a second of reading and replaying an export, beside Python's own reader."""
    found: dict[str, list[Pass]] = {}
    for kind, words in KINDS.items():
        for number in range(repetitions):
            tell(f"{export.about}: {words} ({number + 1} of {repetitions})")
            found.setdefault(kind, []).append(one_pass(kind, export))
    figures = [
        figure(f"{export.about}, {words}", "rows/s", [each.rate for each in found[kind]])
        for kind, words in KINDS.items()
    ]
    for kind in ("read", "replayed"):
        pairs = zip(found[kind], found["bare"], strict=True)
        longer = [yardstick.rate / mine.rate for mine, yardstick in pairs]
        figures.append(figure(f"{KINDS[kind]}, so many times the csv reader", "ratio", longer))
    return figures


def memory(
    folder: Path, *, read: Sequence[int], replayed: Sequence[int], tell: Tell
) -> list[Figure]:
    """Peak memory of reading, and of replaying, so many rows of an invented city.

    Args:
        folder: For the files; a million rows are 140 MB.
        read: Numbers of rows that are read, put in order and closed.
        replayed: Numbers of rows that a desk answers.
        tell: Is told what is being measured.
    """
    figures = []
    for kind, words, numbers in (
        ("ordered", "read and put in order", read),
        ("replayed", "replayed without crews", replayed),
    ):
        for rows in numbers:
            tell(f"memory: {rows:,} rows {words}")
            export = invented(folder, rows, a_day=A_CITY)
            found = one_pass(kind, export)
            export.file.unlink()
            name = f"{rows:,} rows {words}"
            figures.append(figure(f"peak memory, {name}", "MiB", [found.mib]))
            figures.append(figure(name, "rows/s", [found.rate]))
    return figures
