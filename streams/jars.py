"""Where are the jars of the embedded broker? Fetched once by Maven, from deploy/kafka/pom.xml."""

import fcntl
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from streams.errors import AlongsideError, AwayError
from streams.settings import Settings

POM = Path(__file__).resolve().parent.parent / "deploy" / "kafka" / "pom.xml"
STAMP = "complete"


def jars_of(settings: Settings, tell: Callable[[str], None]) -> list[Path]:
    """The jars, sorted by name; fetched if this machine does not have them yet.

    Two processes may ask at once: one fetches, the other waits. The folder appears whole.

    Args:
        settings: Say where the cache is.
        tell: Is given one line when something has to be fetched.

    Raises:
        AwayError: If Maven or the network is not there.
    """
    folder = _folder(settings)
    if not (folder / STAMP).exists():
        with _alone(folder):
            if not (folder / STAMP).exists():
                _fetch(folder, tell)
    return sorted(folder.glob("*.jar"))


def java() -> str:
    """The path of Java, which runs the broker.

    Raises:
        AwayError: If there is none.
    """
    found = shutil.which("java")
    if found is None:
        raise AwayError(
            "The embedded broker needs Java 17 or newer: apt-get install openjdk-17-jre-headless"
        )
    return found


def _folder(settings: Settings) -> Path:
    """The folder of exactly this list of jars: named by version, and by the list's digest."""
    if not POM.exists():
        raise AwayError(
            f"The embedded broker starts from a checkout of Alongside only, and {POM} is not "
            f"there; set ALONGSIDE_KAFKA_BOOTSTRAP to a broker that runs elsewhere."
        )
    text = POM.read_text()
    version = re.search(r"<kafka.version>([^<]+)</kafka.version>", text)
    if version is None:
        raise AlongsideError(f"{POM} names no kafka.version; restore it")
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return settings.cache / f"kafka-{version[1]}-{digest}"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_name(folder.name + ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # released when the process ends, however it ends
        yield


def _fetch(folder: Path, tell: Callable[[str], None]) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise AwayError("Fetching the embedded broker needs Maven: apt-get install maven")
    java()  # Maven runs on it, and says so less clearly
    tell("broker: fetching 44 MB of jars, once")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="fetching-") as name:
        draft = Path(name) / "jars"
        command = [
            *(maven, "--batch-mode", "--quiet", "--file", str(POM)),
            "dependency:copy-dependencies",
            f"-DoutputDirectory={draft}",
            "-DincludeScope=runtime",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0 or not any(draft.glob("kafka_*.jar")):
            why = "\n".join((done.stdout + done.stderr).strip().splitlines()[:5])
            raise AwayError(f"Maven could not fetch the jars of {POM}; is there a network?\n{why}")
        (draft / STAMP).touch()
        if folder.exists():
            shutil.rmtree(folder)  # what an older way of fetching left half done
        draft.rename(folder)


def main() -> int:
    """The exit code of `python -m streams.jars`, which `make jars` calls."""
    try:
        jars_of(Settings.from_env(), lambda line: print(line, file=sys.stderr))  # noqa: T201 a command
        java()
    except AlongsideError as error:
        print(error, file=sys.stderr)  # noqa: T201 a command
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
