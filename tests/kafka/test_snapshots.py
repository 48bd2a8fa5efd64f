"""Snapshots on a real broker: a worker is killed, and the next begins where it left one."""

import signal
from collections.abc import Iterator
from typing import Any

import pytest
from fakes import a_call, eventually
from kafka.test_worker import SECONDS, Worker, calls, chain, put, reading

from streams.settings import PREFIX, Settings

EVERY = 20


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Worker]]:
    monkeypatch.setenv(f"{PREFIX}SNAPSHOT_EVERY", str(EVERY))
    monkeypatch.setenv(f"{PREFIX}LOG_LEVEL", "info")
    made: list[Worker] = []
    yield made
    for one in made:
        one.end()


@pytest.mark.timeout(240)
async def test_a_killed_worker_is_followed_by_one_that_begins_from_its_snapshots(
    kafka_site: Settings, workers: list[Worker]
) -> None:
    first = Worker(kafka_site)
    workers.append(first)
    await first.ready()
    await put(kafka_site, [(n % 4, a_call(n)) for n in range(400)])

    async with reading(kafka_site, "desk.log") as log:

        async def opened() -> int:
            found = await log()
            return sum(len(calls(chain(n, found[n]))) for n in found)

        await eventually(lambda: first.says("snapshot.written"), within=SECONDS)

        async def most() -> bool:
            return await opened() > 300

        await eventually(most, within=SECONDS, every=0.05)
        await eventually(
            lambda: all(
                any("snapshot.written" in line and f'"partition": {n}' in line for line in lines)
                for n in range(4)
                for lines in [first.lines]
            ),
            within=SECONDS,
        )
        first.end(signal.SIGKILL)
        second = Worker(kafka_site)
        workers.append(second)
        await second.ready()
        await put(kafka_site, [(n % 4, a_call(n)) for n in range(400, 440)])

        async def all_opened() -> bool:
            return await opened() >= 440

        await eventually(all_opened, within=SECONDS, every=0.1)
        found = await log()

    assert second.says("from a snapshot 0 1 2 3"), second.lines
    assert not second.says("snapshot.thrown_away"), second.lines
    used = [line for line in second.lines if "snapshot.used" in line]
    assert len(used) == 4
    check_chain(found)
    assert second.end(signal.SIGTERM) == 0


def check_chain(found: dict[int, list[Any]]) -> None:
    """Each call once, and one step for each command in order."""
    opened = [call for n in found for call in calls(chain(n, found[n]))]
    assert sorted(opened) == sorted(f"call-{n}" for n in range(440))
    for number, records in found.items():
        offsets = [step.offset for step in chain(number, records)]
        assert offsets == list(range(len(offsets)))
