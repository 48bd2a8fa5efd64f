"""The router as a desk sees it: every team once, the nearest that can be asked first."""

from collections.abc import Mapping
from dataclasses import dataclass

import h3
from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.candidate import Candidate, Request
from dispatch.contracts.response import CrewNeed, Mode
from dispatch.contracts.team import CrewMember, Role, Team, TeamState
from routing.router import NearestRouter
from routing.travel import GreatCircle

T0 = 1_782_907_200
SAN_FRANCISCO = h3.latlng_to_cell(37.7749, -122.4194, 9)
OAKLAND = h3.latlng_to_cell(37.8044, -122.2712, 9)
SAN_JOSE = h3.latlng_to_cell(37.3382, -121.8863, 9)


def a_team(id_: str, station: str, **changes) -> Team:
    values = {
        "modes": (Mode.MOBILE_CRISIS,),
        "crew": (CrewMember(id=f"{id_}-c", roles=(Role.CLINICIAN,)),),
        "shift_until": T0 + 8 * 3600,
        "state": TeamState.AVAILABLE,
        "heard_at": T0,
        "lease_until": T0 + 900,
    }
    return Team(id=id_, station=station, **(values | changes))


def a_request(*, remote: bool = False, cell: str = SAN_FRANCISCO) -> Request:
    need = CrewNeed(roles=(("clinician", 1),), remote=remote)
    return Request(incident="I1", mode=Mode.MOBILE_CRISIS, crew=need, cell=cell, now=T0)


@dataclass(frozen=True)
class TableOfTimes:
    """Travel times by station, for a place that no formula knows."""

    by_station: Mapping[str, int]

    def seconds(self, start: str, goal: str) -> int | None:
        return self.by_station.get(start)


def test_the_nearest_team_that_can_be_asked_is_first():
    """Then those farther away, then those that cannot be asked, each with every reason."""
    teams = [
        a_team("A", SAN_JOSE),
        a_team("B", OAKLAND),
        a_team("C", SAN_FRANCISCO, state=TeamState.ON_SCENE, lease_until=T0),
    ]

    ranked = NearestRouter(GreatCircle()).candidates(a_request(), teams)

    assert [c.team for c in ranked] == ["B", "A", "C"]
    assert ranked[2] == Candidate(
        team="C", arrival=0, refused=("lease_over", "not_available:on_scene")
    )


def test_a_team_that_no_road_reaches_is_refused():
    """A road engine may know less than the great circle; what it does not know is a reason."""
    travel = TableOfTimes({OAKLAND: 1200})
    teams = [a_team("A", SAN_JOSE), a_team("B", OAKLAND)]

    ranked = NearestRouter(travel).candidates(a_request(), teams)

    assert ranked == (
        Candidate(team="B", arrival=1200),
        Candidate(team="A", arrival=None, refused=("travel_unknown",)),
    )


def test_a_shift_that_ends_on_the_way_is_over():
    """Oakland is some 26 minutes away, and this shift ends in twenty."""
    team = a_team("A", OAKLAND, shift_until=T0 + 20 * 60)

    (candidate,) = NearestRouter(GreatCircle()).candidates(a_request(), [team])

    assert candidate.refused == ("shift_over",)


def test_remote_teams_are_there_at_once():
    """Without any place, both are there in 0 seconds, and the id decides."""
    request = a_request(remote=True, cell="")

    ranked = NearestRouter(GreatCircle()).candidates(request, [a_team("B", ""), a_team("A", "")])

    assert ranked == (Candidate(team="A", arrival=0), Candidate(team="B", arrival=0))


TEAMS = st.lists(
    st.builds(
        a_team,
        st.text("ABCD", min_size=1, max_size=3),
        st.sampled_from(["", "rubbish", SAN_FRANCISCO, OAKLAND, SAN_JOSE]),
        state=st.sampled_from(TeamState),
        shift_until=st.integers(T0 - 10, T0 + 4000),
        lease_until=st.integers(T0 - 10, T0 + 10),
    ),
    max_size=8,
    unique_by=lambda team: team.id,
)
REQUESTS = st.builds(
    a_request, remote=st.booleans(), cell=st.sampled_from(["", "rubbish", SAN_FRANCISCO])
)


@given(TEAMS, REQUESTS, st.randoms(use_true_random=False))
def test_every_team_is_answered_exactly_once_in_any_order(teams, request_, chance):
    """The answer covers each team once and does not depend on how the desk lists them."""
    router = NearestRouter(GreatCircle())
    shuffled = list(teams)
    chance.shuffle(shuffled)

    ranked = router.candidates(request_, teams)

    assert router.candidates(request_, shuffled) == ranked
    assert sorted(c.team for c in ranked) == sorted(team.id for team in teams)


@given(TEAMS, REQUESTS)
def test_a_team_that_can_be_asked_has_a_time_and_stands_before_the_others(teams, request_):
    """An eligible team always says when it could be there."""
    ranked = NearestRouter(GreatCircle()).candidates(request_, teams)

    eligible = [c for c in ranked if not c.refused]
    assert ranked[: len(eligible)] == tuple(eligible)
    assert eligible == sorted(eligible, key=lambda c: (c.arrival, c.team))
