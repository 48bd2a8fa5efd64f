"""What several scenarios begin with."""

import time
from collections.abc import Callable

from faults.stand import Stand

SESSION = 6.0
"""Seconds of silence after which the group gives a worker's partitions to others."""


def two_workers(
    stand: Callable[..., Stand],
    scenario: str,
    *,
    faults: dict[str, object] | None = None,
    **settings: object,
) -> Stand:
    """A stand with two workers that decide under load."""
    site = stand(scenario, session_timeout=SESSION, **settings)
    for _ in range(2):
        site.worker(faults=faults)
    for worker in site.workers:
        worker.wait_ready()
    site.begin()
    site.wait_progress(time.time())
    return site


def wait_past(site: Stand, when: float) -> None:
    """Comes back at that time; meanwhile the rest has to go on deciding."""
    while time.time() < when:
        site.wait_progress(time.time())
