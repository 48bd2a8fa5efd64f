"""On what was it measured? The machine and the versions, for the head of the table."""

import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Final

from dispatch.classification.remarks import reading
from streams.compiled import how_read

PACKAGES: Final = ("alongside", "faust-streaming", "aiokafka", "kafka-python", "pydantic", "orjson")


def machine() -> dict[str, str]:
    """What the figures depend on, in words."""
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {_memory_gib():.0f} GiB",
        "load before": " ".join(f"{load:.1f}" for load in os.getloadavg()),
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "remarks": how_read(reading),
        "packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
