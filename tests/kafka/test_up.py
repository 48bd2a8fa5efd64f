"""`alongside up` as a person starts it: everything comes up, goes on, and leaves nothing behind."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import eventually
from running import Up, processes_of

pytestmark = pytest.mark.timeout(400)

START = 120.0
"""Seconds for everything to come up on two busy cores."""
SOON = 60.0


@pytest.fixture
def ups() -> Iterator[Callable[..., Up]]:
    made: list[Up] = []

    def start(*arguments: object) -> Up:
        folder, *more = arguments
        assert isinstance(folder, Path)
        made.append(Up(folder, *map(str, more)))
        return made[-1]

    yield start
    for one in made:
        one.end()


def java_of(folder: Path) -> int:
    """The broker's process; 0 where there is none."""
    return next((pid for pid, words in processes_of(folder) if "java" in words.split(" ")[0]), 0)


async def test_copies_run_side_by_side_survive_the_end_of_each_part_and_leave_nothing(
    ups: Callable[..., Up], tmp_path: Path
) -> None:
    folder = tmp_path / "a folder"
    one = ups(folder, "--speed", "300")
    await eventually(lambda: one.says("data and logs"), within=START)
    two = ups(folder, "--speed", "300", "--seed", "5", "--for", "0.05", "--json")
    await eventually(lambda: one.says("first decision"), within=START)
    await eventually(lambda: one.says("look at      http://127.0.0.1:"), within=START)
    assert await ended(two) == 0
    summary = json.loads(two.lines[-1])["summary"]
    assert summary["calls"]["911"] > 0
    assert sum(summary["decisions"].values()) > 0
    assert not processes_of(folder / "2")

    # While the first one is treated badly, the second is started again beside it.
    other = ups(folder, "--seed", "9")
    again = ups(folder, "--speed", "300") if await ended(other) == 2 else other
    assert other.says("made with seed 5")
    lines = len(one.lines)
    for name in ("gateway", "worker", "city"):
        os.kill(one.pid(name), signal.SIGKILL)
        await eventually(lambda: one.says(f"the {name}: starting it again"), within=SOON)  # noqa: B023 - awaited here
    await eventually(lambda: happened(one, lines), within=SOON)
    lines, killed = len(one.lines), java_of(folder / "1")
    os.kill(killed, signal.SIGKILL)
    await eventually(lambda: one.says("the broker: starting it again"), within=SOON)
    await eventually(lambda: happened(one, lines), within=SOON)
    assert java_of(folder / "1") not in {0, killed}

    assert again.says("going on with what is there")
    await eventually(lambda: again.says(" | "), within=START)
    assert not again.says("adopting")
    assert processes_of(folder / "2")
    again.end(signal.SIGKILL)
    assert one.end(signal.SIGINT) == 0
    assert "median wait" in one.said()
    await eventually(lambda: not processes_of(folder), within=SOON)


async def test_told_to_stop_while_it_starts_it_leaves_nothing(
    ups: Callable[..., Up], tmp_path: Path
) -> None:
    one = ups(tmp_path / "up", "--no-city")
    await eventually(lambda: one.says("starting on") and java_of(tmp_path / "up"), within=START)

    assert one.end(signal.SIGTERM) == 0, one.said()
    assert processes_of(tmp_path / "up") == []


async def ended(up: Up) -> int:
    """Its exit code, once it has ended by itself."""
    await eventually(lambda: up.process.poll() is not None, within=START + SOON, every=0.1)
    return up.end()


def happened(up: Up, lines: int) -> bool:
    """Whether a line of news has come since, and another after it: the whole way works again."""
    return sum(" | " in line for line in tuple(up.lines)[lines:]) > 1
