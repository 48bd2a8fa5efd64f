"""How fast is the core alone? Folding a log, and one evaluation of a policy with its trace."""

import time
from collections.abc import Callable
from typing import Final

from dispatch.desk.fold import Folding
from dispatch.desk.snapshot import desk_bytes, desk_from
from dispatch.desk.state import Desk
from dispatch.policy.model import Policy
from streams.bench.city import City
from streams.bench.figure import Figure, figure

REGIONS: Final = 10
EVALUATIONS: Final = 20_000
FACTS: Final = {
    "disorganization": ("some",),
    "suicide_ideation": ("active",),
    "consciousness": ("alert",),
    "weapon": ("none",),
    "medical": ("none",),
    "preference": ("no_police", "peer_wanted"),
}


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


def evaluation(policy: Policy, repetitions: int) -> list[Figure]:
    """How long one evaluation takes, with its trace."""

    def assess() -> None:
        for _ in range(EVALUATIONS):
            policy.assess(FACTS)

    reading = policy.assess(FACTS)

    def choose() -> None:
        for _ in range(EVALUATIONS):
            policy.choose(FACTS, reading.level, reading.needs, {})

    assess()
    choose()
    both = [
        ("policy: assess with trace", assess, 3.0),
        ("policy: choose a mode, with what was passed over", choose, None),
    ]
    return [
        figure(
            name,
            "µs",
            [_timed(work) / EVALUATIONS * 1e6 for _ in range(repetitions)],
            at_most=target,
        )
        for name, work, target in both
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
