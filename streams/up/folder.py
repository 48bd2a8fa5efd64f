"""Where does a copy keep its data? In a numbered folder that no other copy that runs now uses."""

import fcntl
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from streams.errors import AwayError
from streams.settings import Settings

MOST: Final = 64
"""Copies side by side; long before that the machine is full."""
WHAT: Final = "city.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder that this process holds until it ends."""

    path: Path
    lock: IO[str]

    def __enter__(self) -> Self:
        """This folder."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Another copy may have it; the data stay."""
        self.lock.close()

    @property
    def broker(self) -> Path:
        """The broker's data."""
        return self.path / "broker"

    def log(self, name: str) -> Path:
        """What a part of that name says."""
        return self.path / f"{name}.log"

    def remembered(self) -> dict[str, Any]:
        """What the copy before this one wrote down; nothing at the first start."""
        try:
            found = json.loads((self.path / WHAT).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def remember(self, what: dict[str, Any]) -> None:
        """Nothing; the next copy in this folder finds it."""
        draft = self.path / f".{WHAT}"
        draft.write_text(json.dumps(what), encoding="utf-8")
        draft.replace(self.path / WHAT)

    def told(self, settings: Settings, bootstrap: str) -> Settings:
        """The settings of every part of this copy: nothing of another site's leaks in."""
        data = self.path / "data"
        return settings.model_copy(
            update={
                "kafka_bootstrap": bootstrap,
                "topic_prefix": "",
                "app_id": "alongside",
                "replication_factor": 1,
                "data": data,
                "secret_file": data / "secret",
                "switch_file": data / "no-offers",
                "metrics_port": 0,
                "log_file": None,
            }
        )


def take(base: Path, *, fresh: bool) -> Folder:
    """The first folder below ``base`` that no copy uses; emptied if it is to be fresh.

    Raises:
        AwayError: If none can be had.
    """
    try:
        base.mkdir(parents=True, exist_ok=True, mode=0o700)
        for number in range(1, MOST + 1):
            lock = (base / f"{number}.lock").open("w")
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.close()
                continue
            path = base / str(number)
            if fresh and path.exists():
                shutil.rmtree(path)
            path.mkdir(exist_ok=True, mode=0o700)
            return Folder(path=path.resolve(), lock=lock)
    except OSError as error:
        raise AwayError(
            f"Nothing can be kept in {base} ({error.strerror}); give another folder with --data."
        ) from error
    raise AwayError(f"{MOST} copies run in {base} already; stop one, or give --data.")
