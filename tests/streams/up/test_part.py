"""A part that ends is started again a few times, and then it is said what to do."""

import pytest

from streams.errors import AlongsideError
from streams.up import part as parts
from streams.up.part import MOST, WITHIN_SECONDS, Watch


class FakePart:
    """Ends whenever it is told to."""

    def __init__(self, *, stays=True):
        self.running = True
        self.starts = 0
        self.stays = stays
        self.fails = False

    def again(self):
        self.starts += 1
        if self.fails:
            raise AlongsideError("its port is taken")
        self.running = self.stays

    def last_words(self):
        return "it was killed"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(parts, "FIRST_PAUSE", 0.0)


def a_watch(part, *, vital=True):
    said = []
    return Watch("the worker", part, vital=vital, say=said.append), said


async def test_a_part_that_runs_is_left_alone():
    part = FakePart()
    watch, said = a_watch(part)

    await watch.look(0.0)

    assert (part.starts, said) == (0, [])


async def test_a_part_that_ended_is_named_and_started_again():
    part = FakePart()
    part.running = False
    watch, said = a_watch(part)

    await watch.look(0.0)

    assert part.running
    assert len(said) == 1
    assert "the worker" in said[0]


async def test_a_vital_part_that_ends_too_often_ends_everything():
    part = FakePart(stays=False)
    part.running = False
    watch, said = a_watch(part)
    for second in range(MOST):
        await watch.look(float(second))

    with pytest.raises(AlongsideError, match="--fresh"):
        await watch.look(float(MOST))

    assert part.starts == MOST == len(said)


async def test_without_a_part_that_is_not_vital_the_rest_goes_on():
    part = FakePart(stays=False)
    part.running = False
    watch, said = a_watch(part, vital=False)
    for second in range(MOST + 3):
        await watch.look(float(second))

    assert part.starts == MOST
    assert watch.given_up
    assert "goes on without it" in said[-1]


async def test_ends_that_lie_far_apart_are_not_counted_together():
    part = FakePart(stays=False)
    part.running = False
    watch, _ = a_watch(part)
    for number in range(3 * MOST):
        await watch.look(number * WITHIN_SECONDS)

    assert part.starts == 3 * MOST


async def test_a_start_that_fails_is_said_and_tried_again():
    part = FakePart()
    part.running, part.fails = False, True
    watch, said = a_watch(part)
    await watch.look(0.0)
    part.fails = False
    await watch.look(1.0)

    assert part.running
    assert any("its port is taken" in line for line in said)
