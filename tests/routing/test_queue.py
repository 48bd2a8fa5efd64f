"""Who is served next: oldest first after the credit of the level."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.queue import Waiting, index, order

T0 = 1_782_907_200
MINUTE = 60

QUEUES = st.lists(
    st.builds(
        Waiting,
        incident=st.text("IJ", min_size=1, max_size=3),
        since=st.integers(T0 - 9000, T0),
        steps=st.integers(0, 5),
    ),
    max_size=8,
)


def a_wait(incident: str = "I1", *, minutes: int = 0, steps: int = 0) -> Waiting:
    return Waiting(incident=incident, since=T0 - minutes * MINUTE, steps=steps)


@pytest.mark.parametrize(
    "steps, credit",
    [
        (0, 60),
        (1, 20),
        (2, 0),
        # a profile with more levels adds nothing for the milder ones
        (7, 0),
    ],
)
def test_the_level_counts_as_minutes_of_waiting(steps, credit):
    """The index is the wait plus the credit, in seconds."""
    assert index(a_wait(minutes=10, steps=steps), T0) == (10 + credit) * MINUTE


def test_each_second_of_travel_costs_two():
    """A team that is near one of two people serves that person first."""
    assert index(a_wait(minutes=30, steps=2), T0, arrive=600) == 10 * MINUTE


def test_a_serious_call_overtakes_but_not_for_ever():
    """59 minutes of waiting at the mildest level yield to a life threat, 61 do not."""
    threat = a_wait("threat", minutes=0, steps=0)
    shorter = a_wait("shorter", minutes=59, steps=2)
    longer = a_wait("longer", minutes=61, steps=2)

    assert order([shorter, threat, longer]) == (longer, threat, shorter)


def test_a_tie_is_broken_by_the_incident():
    """Two people who wait equally long are served in one order, the same on every replay."""
    b, a = a_wait("B", minutes=5), a_wait("A", minutes=5)

    assert order([b, a]) == (a, b)


def test_a_level_above_the_most_serious_is_refused():
    """Nothing is more serious than the most serious level; a negative number is a slip."""
    with pytest.raises(ValueError, match="I1"):
        a_wait("I1", steps=-1)


@given(QUEUES, st.randoms(use_true_random=False))
def test_the_order_is_a_permutation_and_does_not_depend_on_the_input(queue, chance):
    """Nobody is lost from the queue, and arriving in another order changes nothing."""
    shuffled = list(queue)
    chance.shuffle(shuffled)

    ordered = order(queue)

    assert order(shuffled) == ordered
    assert sorted(map(repr, ordered)) == sorted(map(repr, queue))


@given(QUEUES, st.integers(T0, T0 + 10**6))
def test_the_order_is_that_of_the_index_at_any_time(queue, now):
    """The order takes no time, because time alone moves nobody past another."""
    indices = [index(waiting, now) for waiting in order(queue)]

    assert indices == sorted(indices, reverse=True)
    assert all(type(i) is int for i in indices)


@given(QUEUES, st.data())
def test_a_more_serious_level_never_moves_anybody_back(queue, data):
    """Raising one person's level never lets one more person go before."""
    if not queue:
        return
    at = data.draw(st.integers(0, len(queue) - 1))
    raised = list(queue)
    raised[at] = replace(queue[at], steps=data.draw(st.integers(0, queue[at].steps)))

    before = order(queue).index(queue[at])
    after = order(raised).index(raised[at])

    assert after <= before
