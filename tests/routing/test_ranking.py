"""The order in which teams are asked: total, and the same whoever was listed first."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.candidate import Candidate
from routing.ranking import rank

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        team=st.text("ABC", min_size=1, max_size=3),
        arrival=st.none() | st.integers(0, 5),
        refused=st.sampled_from([(), ("lease_over",), ("off_shift", "shift_over")]),
    ),
    max_size=8,
)


def test_the_soonest_is_first_and_the_id_breaks_a_tie():
    """Then the teams that cannot be asked follow, by id, however near they are."""
    far = Candidate(team="A", arrival=900)
    near_b = Candidate(team="B", arrival=300)
    near_c = Candidate(team="C", arrival=300)
    refused_here = Candidate(team="Z", arrival=0, refused=("off_shift",))
    refused_far = Candidate(team="D", arrival=5000, refused=("off_shift",))

    ranked = rank([refused_here, far, near_c, refused_far, near_b])

    assert ranked == (near_b, near_c, far, refused_far, refused_here)


def test_a_team_whose_arrival_is_unknown_comes_after_those_that_are_known():
    """Not knowing is never the same as being there at once."""
    unknown = Candidate(team="A", arrival=None)
    known = Candidate(team="B", arrival=9000)

    assert rank([unknown, known]) == (known, unknown)


@given(CANDIDATES)
def test_ranking_is_a_permutation(candidates):
    """Nobody is left out and nobody is added."""
    assert sorted(map(repr, rank(candidates))) == sorted(map(repr, candidates))


@given(CANDIDATES, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(candidates, chance):
    """The same candidates in any order give the same answer, doubled ids included."""
    shuffled = list(candidates)
    chance.shuffle(shuffled)

    assert rank(shuffled) == rank(candidates)


@given(CANDIDATES)
def test_the_order_is_total(candidates):
    """Any two different candidates stand in one order, the same alone as among the others."""
    ranked = rank(candidates)

    for earlier, later in pairwise(ranked):
        assert rank([later, earlier]) == (earlier, later)
    assert rank(ranked) == ranked
    assert [bool(c.refused) for c in ranked] == sorted(bool(c.refused) for c in ranked)
