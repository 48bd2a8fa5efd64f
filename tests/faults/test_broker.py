"""The broker dies, comes back, or answers nobody for a while."""

import time

import pytest
from faults.beginnings import two_workers

pytestmark = pytest.mark.timeout(1200)
HANGS = 20.0


def test_a_broker_that_is_killed_and_started_again_loses_nothing(stand, rounds) -> None:
    """Kill -9 of the only broker: what it acknowledged is there, the rest is sent again."""
    site = two_workers(stand, "broker killed and restarted")

    for _ in range(rounds(5)):
        site.broker.kill()
        site.broker.start()
        site.recovered(time.time())

    site.judge()


def test_a_broker_that_hangs_loses_nothing(stand, rounds) -> None:
    """SIGSTOP: ports stay open and nobody answers, so that every send's outcome is unknown."""
    site = two_workers(stand, "broker hangs 20 s (SIGSTOP)", send_timeout=5.0)

    for _ in range(rounds(5)):
        site.broker.pause()
        # Nothing can be waited for here: this is the hang itself.
        time.sleep(HANGS)
        site.broker.resume()
        site.recovered(time.time())

    site.judge()
