"""How do we get a Kafka broker without anyone installing one? By starting it ourselves.

One node that is broker and controller, on 127.0.0.1, without sign-in: for one machine, for a
trial and for the tests. Production brings its own brokers.
"""

import contextlib
import fcntl
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from streams import leash
from streams.errors import AwayError
from streams.jars import jars_of, java
from streams.node import HOST, answers, free_port, is_free, last_lines, properties
from streams.settings import Settings

#: From a cold disk on a busy machine with two cores it took 12 s; measured otherwise: 3 s.
START_SECONDS = 90.0
STOP_SECONDS = 20.0
#: The first of these seconds count: one compiler, one collector, no big heap.
JVM = ("-Xms128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto")

Tell = Callable[[str], None]


def _silent(_: str) -> None:
    """Tells nobody."""


class Broker:
    """One embedded broker: format, start, wait until it answers, stop.

    Use it as a context manager, or call `start` and `stop`. It ends when this process ends,
    however that ends. A second start on the same folder goes on with the data there.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        data: Path | None = None,
        port: int | None = None,
        heap_mb: int = 384,
        tell: Tell = _silent,
    ) -> None:
        """Says what to start; nothing happens yet.

        Args:
            settings: Say where the cache with the jars is.
            data: Folder for the broker's data; without it a temporary one, removed on `stop`.
            port: Port of the broker; without it (or 0) one that is free.
            heap_mb: Java's heap, in MiB.
            tell: Is given one line per stage.
        """
        self._settings = settings
        self._given_data = data
        self._data = data
        self._given_port = port or None
        self._port = port or 0
        self._controller_port = 0
        self._heap_mb = heap_mb
        self._tell = tell
        self._leash: subprocess.Popen[str] | None = None
        self._lock: IO[str] | None = None
        self._pid = 0
        self._ending = threading.Lock()

    @property
    def bootstrap(self) -> str:
        """The address for clients, host:port."""
        return f"{HOST}:{self._port}"

    @property
    def pid(self) -> int:
        """The process id of Java; 0 before a start has come that far."""
        return self._pid

    @property
    def data(self) -> Path:
        """The folder with the broker's data."""
        if self._data is None:
            raise AwayError(
                "the broker has no data folder before it is started; call start() first"
            )
        return self._data

    @property
    def running(self) -> bool:
        """Whether the process is there; a paused one is."""
        return self._leash is not None and self._leash.poll() is None

    def __enter__(self) -> Self:
        """The broker, started."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stops it."""
        self.stop()

    def start(self) -> Self:
        """The broker, once it answers a request.

        Raises:
            AwayError: If Java, Maven, the port or the folder is not to be had.
        """
        if self.running:
            return self
        jars = jars_of(self._settings, self._tell)
        program = java()
        classpath = os.pathsep.join(str(jar) for jar in jars)
        began = time.monotonic()
        try:
            self._hold_folder()
            self._choose_ports()
            self._write_properties()
            self._format(program, classpath)
            self._tell(f"broker: starting on {self.bootstrap}, data in {self.data}")
            self._launch(program, classpath)
            self._await_answer(began + START_SECONDS)
        except BaseException:
            self.stop()
            raise
        self._tell(f"broker: answers after {time.monotonic() - began:.1f} s")
        return self

    def stop(self) -> None:
        """Stops in order and removes a temporary folder; safe to call twice."""
        self._end(signal.SIGTERM)
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        if self._given_data is None and self._data is not None:
            shutil.rmtree(self._data, ignore_errors=True)
            self._data = None

    def kill(self) -> None:
        """Ends it at once, as kill -9 or a power cut would; the data stay for `start`."""
        self._end(signal.SIGKILL)

    def pause(self) -> None:
        """Stops its clock (SIGSTOP): ports stay open and nobody answers."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Lets a paused one go on."""
        self._signal(signal.SIGCONT)

    def restart(self) -> Self:
        """The broker again, on the same port and data, after an orderly stop."""
        self._end(signal.SIGTERM)
        return self.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Whether it has ended within that time; without a time, waits until it has."""
        if self._leash is None:
            return True
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._leash.wait(seconds)
        return not self.running

    # --- stages ---------------------------------------------------------------------------

    def _hold_folder(self) -> None:
        if self._data is None:
            self._data = Path(tempfile.mkdtemp(prefix="alongside-broker-"))
        if self._lock is not None:
            return
        try:
            self._data.mkdir(parents=True, exist_ok=True)
            self._lock = (self._data / "lock").open("w")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AwayError(
                f"Another broker uses the folder {self._data}; stop that one, or give this one "
                f"its own with --data."
            ) from None
        except OSError as error:
            raise AwayError(
                f"The broker cannot write to {self._data} ({error.strerror}); "
                f"give it another folder with --data."
            ) from error

    def _choose_ports(self) -> None:
        if not self._port:
            self._port = free_port()
        elif not is_free(self._port):
            raise AwayError(
                f"Port {self._port} is in use by another program; stop that one, or give the "
                f"broker another port with --port (0: any that is free)."
            )
        while not self._controller_port or not is_free(self._controller_port):
            self._controller_port = free_port(but=self._port)

    def _write_properties(self) -> None:
        (self.data / "kafka.properties").write_text(
            "".join(
                f"{key}={value}\n"
                for key, value in properties(self._port, self._controller_port, self.data).items()
            )
        )

    def _format(self, program: str, classpath: str) -> None:
        if (self.data / "log" / "meta.properties").exists():
            return
        self._tell(f"broker: formatting {self.data}")
        cluster = urlsafe_b64encode(b"\x01" + secrets.token_bytes(15)).decode().rstrip("=")
        command = [
            *(program, *JVM, "-cp", classpath, "kafka.tools.StorageTool", "format"),
            *("--cluster-id", cluster, "--config", str(self.data / "kafka.properties")),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AwayError(
                f"Kafka could not format {self.data}; empty the folder or give another with "
                f"--data.\n{last_lines(done.stdout + done.stderr)}"
            )

    def _launch(self, program: str, classpath: str) -> None:
        remove = "-" if self._given_data is not None else str(self.data)
        command = [
            *(sys.executable, "-I", "-S", leash.__file__, str(self.data / "broker.log"), remove),
            *(program, f"-Xmx{self._heap_mb}m", *JVM),
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            *("-cp", classpath, "kafka.Kafka", str(self.data / "kafka.properties")),
        ]
        self._pid = 0  # of the one before; the number may be somebody else's by now
        self._leash = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        if self._leash.stdout is None:
            raise AssertionError("asked for a pipe")
        self._pid = int(self._leash.stdout.readline() or 0)

    def _await_answer(self, until: float) -> None:
        while not answers(self._port):
            if not self.running:
                raise AwayError(f"The broker ended while starting.\n{self._log()}")
            if time.monotonic() > until:
                raise AwayError(
                    f"The broker did not answer on {self.bootstrap} within {START_SECONDS:.0f} s."
                    f"\n{self._log()}"
                )
            time.sleep(0.05)

    def _log(self) -> str:
        path = self.data / "broker.log"
        text = path.read_text(errors="replace") if path.exists() else ""
        return f"The last lines of {path}:\n{last_lines(text)}"

    # --- ends -----------------------------------------------------------------------------

    def _signal(self, number: signal.Signals) -> None:
        if self.running and self._pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, number)

    def _end(self, number: signal.Signals) -> None:
        # Who starts it and who ends it may be two threads, and both end it where it does not come.
        with self._ending:
            if self._leash is None:
                return
            self._signal(signal.SIGCONT)  # a paused one could not obey
            self._signal(number)
            if not self._pid and self._leash.stdin is not None:
                self._leash.stdin.close()  # not said yet whom to signal: the leash ends it
            if not self.wait(STOP_SECONDS):
                self._signal(signal.SIGKILL)
                self.wait()
            for pipe in (self._leash.stdin, self._leash.stdout):
                if pipe is not None:
                    pipe.close()
            self._leash = None
