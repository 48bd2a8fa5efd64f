"""A figure of a policy stands only beside an interpreter that answers the same."""

import pytest
from builders import POLICY

from dispatch.contracts.response import Mode
from streams.bench import policy as bench


def test_the_interpreted_table_answers_each_call_as_the_compiled_policy_does():
    names = [figure.name for figure in bench.evaluations(POLICY, 1)]

    assert len(names) == 4
    assert any("interpreting the table" in name for name in names)


def test_two_ways_that_differ_are_not_measured(monkeypatch):
    monkeypatch.setattr(bench, "interpreted", lambda *_: ("routine", Mode.LAW_ENFORCEMENT))

    with pytest.raises(bench.NotTheSameError):
        bench.evaluations(POLICY, 1)


def test_no_call_is_timed_twice_so_that_a_kept_answer_cannot_win(monkeypatch):
    seen = []
    interpreted = bench.interpreted

    def watched(profile, facts, in_time):
        seen.append(tuple(facts.items()))
        return interpreted(profile, facts, in_time)

    monkeypatch.setattr(bench, "interpreted", watched)
    bench.evaluations(POLICY, 2)

    timed, compared = seen[: 2 * bench.CALLS], seen[2 * bench.CALLS :]
    assert len(set(timed)) == 2 * bench.CALLS
    assert compared == timed
