"""What is said while it runs, and at the end, comes from steps and from nothing else."""

from datetime import UTC
from types import SimpleNamespace

from builders import T0

from dispatch.contracts.response import Mode
from dispatch.contracts.team import CrewMember, Role, Team, TeamState
from dispatch.desk.state import Region
from streams.up.copy import begins_after
from streams.up.news import News
from streams.up.tally import Tally


def a_region(*roles: Role) -> Region:
    team = Team(
        id="MCT-1",
        modes=(Mode.MOBILE_CRISIS,),
        crew=tuple(CrewMember(id=f"cm-{n}", roles=(role,)) for n, role in enumerate(roles)),
        shift_until=T0 + 9,
        state=TeamState.AVAILABLE,
        heard_at=T0,
        lease_until=T0 + 9,
    )
    empty = Region(name="alder")
    return Region(name="alder", teams=empty.teams.set("MCT-1", team))


def a_step(second: int, *events) -> SimpleNamespace:
    made = [{"region": "alder", "incident": "i-1", "at": T0 + second} | each for each in events]
    return SimpleNamespace(now=T0 + second, region="alder", events=tuple(made))


A_CALL = a_step(
    0,
    {"event": "incident_opened", "channel": "911"},
    {
        "event": "decided",
        "mode": "mobile_crisis",
        "level": "urgent",
        "police": "nearby",
        "ground": "injury_threat",
    },
    {"event": "offer_made", "team": "MCT-1"},
)
A_YES = a_step(40, {"event": "offer_accepted", "team": "MCT-1"})
THERE = a_step(900, {"event": "incident_moved", "state": "on_scene"})


def a_tally(*roles: Role) -> Tally:
    tally, region = Tally(), a_region(*roles)
    for step in (A_CALL, A_YES, THERE, THERE):
        tally.hear(step, region)
    return tally


def test_a_summary_counts_calls_peers_officers_and_waits():
    found = a_tally(Role.PEER_SPECIALIST, Role.CLINICIAN).data()

    assert found["calls"] == {"911": 1}
    assert found["decisions"] == {"mobile_crisis": 1}
    assert found["peers"] == {"asked": 1, "accepted": 1}
    assert found["officers"] == {"injury_threat": 1}
    assert found["median_seconds_to_acceptance"] == 40
    assert found["median_seconds_to_arrival"] == 900


def test_a_crew_without_a_peer_is_not_counted_as_one_with():
    assert a_tally(Role.CLINICIAN).data()["peers"] == {"asked": 0, "accepted": 0}


def test_an_incident_counts_once_among_officers_however_often_it_is_decided():
    tally, region = Tally(), a_region(Role.CLINICIAN)
    for _ in range(3):
        tally.hear(A_CALL, region)

    assert tally.data()["officers"] == {"injury_threat": 1}


def test_an_empty_run_has_a_summary_too():
    assert any("never recommended" in line for line in Tally().lines())


def test_a_line_says_the_most_telling_things_first_and_counts_the_rest():
    news = News(UTC)
    news.hear(A_CALL)
    news.hear(A_YES)
    news.hear(THERE)

    line = news.line({"alder": a_region(Role.PEER_SPECIALIST)})

    assert line.index("a crew is there after 15 min") < line.index("officers nearby")
    assert "and 1 more" in line
    assert line.endswith("nobody waits")
    assert news.line({}) == ""


def test_a_city_begins_on_the_next_afternoon():
    noon, evening = 1_803_924_000, 1_803_960_000  # 12:00 and 22:00 in Chicago

    assert begins_after(noon) == 1_803_931_200
    assert begins_after(evening) == 1_803_931_200 + 86_400
