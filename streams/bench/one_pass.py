"""One pass over an export in a process of its own, so that its peak of memory is its own.

Run as ``python -m streams.bench.one_pass KIND FILE MAPPING``; prints one JSON object.
"""

import csv
import json
import resource
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.bench.city import policy_text
from streams.compiled import use_compiled
from streams.mapping.events import MappingFile, load_mapping, mapped, whens
from streams.replay.course import Course
from streams.replay.default_site import default_site
from streams.replay.export import Export, digest_of
from streams.replay.run import Inputs, replay
from streams.replay.span import Span, span_of

PROFILE: Final = "national-guidance"
BARE_TIMES: Final = 20
"""A town's quarter is read in some ten milliseconds: too short to be timed once."""


def bare(file: Path, _mapping: MappingFile) -> int:
    """Rows that Python's own reader gives, the file read so often: the yardstick."""
    rows = 0
    for _ in range(BARE_TIMES):
        with file.open(newline="", encoding="utf-8") as source:
            rows += sum(1 for _ in csv.reader(source)) - 1
    return rows


def read(file: Path, mapping: MappingFile) -> int:
    """Rows of which events were made."""
    return sum(1 for _ in mapped(file, mapping, source=source_of(mapping)))


def ordered(file: Path, mapping: MappingFile) -> int:
    """Rows whose events were put in the order of their time, with closings."""
    course = Course(mapped(file, mapping, source=source_of(mapping)))
    deque(course, maxlen=0)
    return course.read


def replayed(file: Path, mapping: MappingFile) -> int:
    """Rows that a desk in memory answered; nobody is on shift.

    Raises:
        ValueError: If the account does not add up.
    """
    policy = load(policy_text())
    assert isinstance(policy, Policy)  # noqa: S101 - a shipped one
    source = source_of(mapping)

    def site(span: Span | None) -> bytes:
        zone = mapping.time.zone.key if mapping.time.zone else "UTC"
        span = span or span_of(whens(file, mapping, source=source))
        return default_site(span, profile=PROFILE, zone=zone)

    export = Export(
        rows=mapped(file, mapping, source=source),
        site=site,
        types=mapping.vocabulary,
        digests=(digest_of(file),),
    )
    account = replay(export.begin(), Inputs(policy=policy, crews=False))
    if wrong := account.wrong():
        raise ValueError("the account does not add up: " + "; ".join(wrong))
    return account.rows


KINDS: Final[dict[str, Callable[[Path, MappingFile], int]]] = {
    "bare": bare,
    "read": read,
    "ordered": ordered,
    "replayed": replayed,
}


def source_of(mapping: MappingFile) -> str:
    """The declared sender of an export's events."""
    return f"{mapping.name}/cad"


def peak_mib() -> float:
    """The most memory that this process has held so far, in MiB."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    # Not getrusage where it can be helped: that counts what the parent held as well.
    for line in lines:
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Does it once and says how long it took and how much it held."""
    use_compiled()
    kind, file, mapping = sys.argv[1:]
    rule = load_mapping(Path(mapping))
    before = peak_mib()
    began = time.perf_counter()
    rows = KINDS[kind](Path(file), rule)
    seconds = time.perf_counter() - began
    found = {"rows": rows, "seconds": seconds, "mib": peak_mib(), "before_mib": before}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
