"""How fast is the core alone? Deciding, and folding a log."""

import time
from collections.abc import Callable
from typing import Final

from dispatch.desk.fold import Folding
from dispatch.desk.snapshot import desk_bytes, desk_from
from dispatch.desk.state import Desk
from streams.bench.city import City
from streams.bench.figure import Figure, figure

REGIONS: Final = 10


def folding(steps: int, repetitions: int) -> tuple[City, list[Figure]]:
    """The city whose log was folded, and how long that took."""
    city = City(0, [f"bench-{number}" for number in range(REGIONS)])
    began = time.perf_counter()
    city.go_on(steps - len(city.log))
    made = time.perf_counter() - began
    seconds = [_timed(lambda: _folded(city.log)) for _ in range(repetitions)]
    raw = desk_bytes(city.desk)
    kept = [_timed(lambda: desk_bytes(city.desk)) for _ in range(repetitions)]
    loaded = [_timed(lambda: desk_from(raw)) for _ in range(repetitions)]
    size = sum(map(len, city.log)) / len(city.log)
    return city, [
        figure("core: decide, seal and fold one command", "µs", [made / steps * 1e6]),
        figure("bytes of a step", "bytes", [size]),
        figure(
            f"rebuild a partition from {steps:,} steps",
            "s",
            seconds,
            at_most=3.0 * steps / 100_000,
        ),
        figure("load a snapshot of the same desk", "s", loaded),
        figure("make a snapshot of the same desk", "s", kept),
        figure("bytes of the snapshot", "bytes", [len(raw)]),
        figure("fold one step", "µs", [each / steps * 1e6 for each in seconds]),
    ]


def _folded(log: list[bytes]) -> Desk:
    folding = Folding(Desk.empty(0))
    for raw in log:
        folding.take(raw)
    return folding.desk()


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
