"""Workers that die, stand still, come and go: nothing is lost and nothing is done twice."""

import time

import pytest
from faults.beginnings import SESSION, two_workers, wait_past

pytestmark = pytest.mark.timeout(1200)


def test_a_worker_killed_under_load_loses_nothing(stand, rounds) -> None:
    """Kill -9: another takes over, and whatever was in flight is answered exactly once."""
    site = two_workers(stand, "worker killed (kill -9)")

    for number in range(rounds(20)):
        victim = site.workers[-2 if number % 2 else -1]
        site.workers.remove(victim)
        victim.kill()
        at = time.time()
        site.recovered(at)
        site.worker().wait_ready()

    site.judge()


def test_a_worker_that_stood_still_too_long_changes_nothing_when_it_wakes(stand, rounds) -> None:
    """SIGSTOP beyond the session timeout: its partitions moved, and its late writes are forks."""
    site = two_workers(stand, "worker paused beyond its session (SIGSTOP)")

    for number in range(rounds(5)):
        sleeper = site.workers[number % 2]
        sleeper.pause()
        at = time.time()
        site.recovered(at)
        wait_past(site, at + SESSION + 3)
        sleeper.resume()
        site.wait_progress(time.time())

    site.judge()


def test_two_workers_that_sleep_in_turn_do_not_double_anything(stand, rounds) -> None:
    """Crossed: one wakes while the other sleeps, each with an old idea of what is its own."""
    site = two_workers(stand, "two workers paused, crossed (SIGSTOP)")
    first, second = site.workers

    for _ in range(rounds(5)):
        first.pause()
        at = time.time()
        site.recovered(at)
        wait_past(site, at + SESSION + 3)
        second.pause()
        first.resume()
        at = time.time()
        site.recovered(at)
        wait_past(site, at + SESSION + 3)
        second.resume()
        site.wait_progress(time.time())

    site.judge()


def test_workers_that_join_and_leave_under_slow_commands_lose_nothing(stand, rounds) -> None:
    """Each rebalance cancels agents in the middle of a command; the sweep and the chain fill in."""
    site = two_workers(stand, "workers join and leave, slow commands", faults={"slow": 0.05})

    for _ in range(rounds(5)):
        newcomer = site.worker(faults={"slow": 0.05})
        newcomer.wait_ready()
        at = time.time()
        site.wait_progress(at)
        leaver = site.workers.pop(0)
        leaver.stop()
        at = time.time()
        site.recovered(at)

    site.judge()


def test_two_writers_on_one_partition_make_one_chain(stand, rounds) -> None:
    """Two groups read the same inbox: both write, ingest and send; one chain comes of it."""
    site = stand("two writers on every partition", session_timeout=SESSION)
    for app in ("one", "two"):
        site.worker(app_id=app).wait_ready()
    site.begin(rate=20)

    for _ in range(rounds(5)):
        at = time.time()
        site.recovered(at)
        wait_past(site, at + 5)

    account = site.judge()
    assert account.counts["log: forks"] > 0, account
