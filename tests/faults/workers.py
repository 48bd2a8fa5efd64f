"""Real worker processes, and everything that can happen to one."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from streams.settings import PREFIX, Settings

READY_SECONDS = 60.0
STOP_SECONDS = 20.0
_HERE = Path(__file__).parent
#: Where there is one, it has Linux end the worker when the tests end, however they end.
_LEASH = ["setpriv", "--pdeathsig", "KILL", "--"] if shutil.which("setpriv") else []


def wait_until(what: Callable[[], object], within: float, status: Callable[[], object]) -> None:
    """Comes back once it is so; fails with the last status seen."""
    until = time.monotonic() + within
    while not what():
        if time.monotonic() > until:
            raise TimeoutError(f"not so within {within:.0f} s: {status()}")
        time.sleep(0.05)


class Worker:
    """One ``alongside worker``, or the same worker with faults built in."""

    def __init__(
        self, settings: Settings, folder: Path, name: str, *, faults: dict[str, Any] | None = None
    ) -> None:
        """Starts it.

        Args:
            settings: What it is told through its environment.
            folder: Where its output and its own log go.
            name: Of the files.
            faults: What `worker_with_faults` is to do wrong; without it the product is started.
        """
        self.name = name
        self.output = folder / f"{name}.out"
        self.log = folder / f"{name}.log"
        self.health_file = folder / f"{name}.health"
        if faults is None:
            command = [sys.executable, "-m", "streams", "worker"]
        else:
            spec = json.dumps(faults | {"health": str(self.health_file)})
            command = [sys.executable, "-P", str(_HERE / "worker_with_faults.py"), spec]
        with self.output.open("wb") as out:
            self._process = subprocess.Popen(
                [*_LEASH, *command],
                env=environment(settings, self.log),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    @property
    def said(self) -> str:
        """What it printed."""
        return self.output.read_text(errors="replace")

    def wait_ready(self, within: float = READY_SECONDS) -> "Worker":
        """Comes back once it has said that it is ready."""
        wait_until(
            lambda: "worker: ready" in self.said or not self.running,
            within,
            lambda: f"{self.name} said: {self.said[-2000:]}",
        )
        assert self.running, f"{self.name} ended: {self.said[-2000:]}"
        return self

    def health(self) -> dict[str, Any]:
        """How each partition stands, as a worker with faults writes it down."""
        try:
            return json.loads(self.health_file.read_text())
        except (OSError, ValueError):
            return {}

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self._process.kill()
        self._process.wait()

    def pause(self) -> None:
        """Stops its clock."""
        os.kill(self.pid, signal.SIGSTOP)

    def resume(self) -> None:
        """Lets it go on."""
        os.kill(self.pid, signal.SIGCONT)

    def stop(self) -> int:
        """Ends it in order; its exit code."""
        if self.running:
            with contextlib.suppress(ProcessLookupError):
                self.resume()
                self._process.terminate()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()
        return self._process.wait()


def environment(settings: Settings, log: Path) -> dict[str, str]:
    """What a process of the product is told, and nothing else of ours."""
    told = {
        "KAFKA_BOOTSTRAP": settings.kafka_bootstrap,
        "TOPIC_PREFIX": settings.topic_prefix,
        "APP_ID": settings.app_id,
        "PARTITIONS": str(settings.partitions),
        "DATA": str(settings.data),
        "SESSION_TIMEOUT": str(settings.session_timeout),
        "HEARTBEAT": str(settings.heartbeat),
        "SEND_TIMEOUT": str(settings.send_timeout),
        # Few: whatever is killed, its follower begins from a snapshot.
        "SNAPSHOT_EVERY": "50",
        "LOG_FILE": str(log),
        "LOG_LEVEL": "info",
    }
    others = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return others | {f"{PREFIX}{name}": value for name, value in told.items()}
