"""Which teams can be asked, and that every reason against one is told, save what is a worker's."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rows import each_row

from dispatch.contracts.candidate import Request
from dispatch.contracts.response import CrewNeed, Mode
from dispatch.contracts.team import CrewMember, Role, Team, TeamState, Worker
from routing.eligibility import REASONS, Reason, code_of, reasons_against

T0 = 1_782_907_200
HERE = "872830828ffffff"
THERE = "87283082affffff"
WORKER = "not_available_for_this_call"

CLINICIAN_AND_PEER = CrewNeed(people=2, roles=(("clinician", 1), ("peer_specialist", 1)))


def a_member(id_: str, *roles: Role, until: int | None = None, supervisor: bool | None = None):
    return CrewMember(id=id_, roles=roles, credential_until=until, supervisor_reachable=supervisor)


CLINICIAN = a_member("c", Role.CLINICIAN)
PEER = a_member("p", Role.PEER_SPECIALIST, until=T0 + 86_400, supervisor=True)


def a_team(*crew: CrewMember, **changes) -> Team:
    team = Team(
        id="T1",
        modes=(Mode.MOBILE_CRISIS,),
        crew=crew or (CLINICIAN, PEER),
        station=HERE,
        shift_until=T0 + 8 * 3600,
        state=TeamState.AVAILABLE,
        heard_at=T0,
        lease_until=T0 + 900,
    )
    return replace(team, **changes)


def a_request(crew: CrewNeed = CLINICIAN_AND_PEER, **changes) -> Request:
    request = Request(incident="I1", mode=Mode.MOBILE_CRISIS, crew=crew, cell=THERE, now=T0)
    return request._replace(**changes)


def reasons(team: Team, request: Request | None = None, *, arrival: int | None = 600):
    return reasons_against(team, request or a_request(), arrival=arrival)


# --- duty, way, mode ----------------------------------------------------------------------


def test_a_fit_team_near_by_has_no_reason_against_it():
    """No reason is an empty tuple, and only then can a team be asked."""
    assert reasons(a_team()) == ()


@each_row(
    "changes, expected",
    [
        ({"state": TeamState.OFF_SHIFT}, "off_shift"),
        ({"state": TeamState.EN_ROUTE}, "not_available:en_route"),
        # a team that was offered something else is not asked beside it
        ({"state": TeamState.OFFERED, "offer": "O1"}, "not_available:offered"),
        # states that contradict each other never end in two assignments
        ({"incident": "I0"}, "already_bound"),
        ({"offer": "O0"}, "already_bound"),
        # the last second of a shift and of a lease are over
        ({"shift_until": T0}, "shift_over"),
        ({"lease_until": T0}, "lease_over"),
        # a shift that ends on the way is over; see the test below for the second after
        ({"shift_until": T0 + 600}, "shift_over"),
        ({"modes": (Mode.COMMUNITY_CARE,)}, "mode_not_served"),
        ({"station": ""}, "station_unknown"),
        ({"station": "not a cell"}, "station_unknown"),
    ],
)
def test_a_team_is_refused_for_what_its_desk_knows(changes, expected):
    """Each thing that a desk knows of a team has one reason."""
    assert reasons(a_team(**changes)) == (expected,)


def test_a_shift_that_lasts_beyond_the_arrival_is_not_over():
    """The shift must outlast the arrival, by a second at least."""
    assert reasons(a_team(shift_until=T0 + 601)) == ()


@pytest.mark.parametrize(
    "changes, arrival, expected",
    [
        ({"asked": frozenset({"T1"})}, 600, "already_asked"),
        ({"cell": ""}, None, "place_unknown"),
        ({"cell": "rubbish"}, None, "place_unknown"),
        # both are places, but no road joins them
        ({}, None, "travel_unknown"),
    ],
)
def test_a_team_is_refused_for_what_the_request_says(changes, arrival, expected):
    """Each thing that a request says against a team has one reason."""
    assert reasons(a_team(), a_request(**changes), arrival=arrival) == (expected,)


def test_a_remote_team_needs_no_place():
    """Over phone or video neither the station nor the person's place matters."""
    need = CrewNeed(roles=(("peer_specialist", 1),), remote=True)

    assert reasons(a_team(PEER, station=""), a_request(need, cell=""), arrival=0) == ()


def test_every_reason_is_told_and_they_are_sorted():
    """Nobody learns of a second reason only after the first was removed."""
    team = a_team(
        a_member("o", Role.OFFICER),
        state=TeamState.OUT_OF_SERVICE,
        shift_until=T0 - 1,
        lease_until=T0 - 1,
        modes=(),
        station="",
    )
    need = replace(CLINICIAN_AND_PEER, forbidden=("officer",))

    found = reasons(team, a_request(need, cell="", asked=frozenset({"T1"})), arrival=None)

    assert found == (
        "already_asked",
        "lease_over",
        "mode_not_served",
        "not_available:out_of_service",
        "place_unknown",
        "role_forbidden:officer",
        "role_missing:clinician",
        "role_missing:peer_specialist",
        "shift_over",
        "station_unknown",
        "too_few_people",
    )


# --- who is on the crew -------------------------------------------------------------------


def test_a_peer_in_training_does_not_count_as_a_peer():
    """The title belongs to those who hold the certificate."""
    trainee = a_member("p", Role.PEER_SPECIALIST_IN_TRAINING, supervisor=True)

    assert reasons(a_team(CLINICIAN, trainee)) == ("role_missing:peer_specialist",)


@pytest.mark.parametrize("peer", [Role.PEER_SPECIALIST, Role.PEER_SPECIALIST_IN_TRAINING])
def test_a_peer_never_counts_as_the_clinician(peer):
    """Whoever is there as a peer is not the assessor too, whatever else the roster lists."""
    both = a_member("b", Role.CLINICIAN, peer, supervisor=True)

    found = reasons(a_team(both, PEER), a_request(CrewNeed(roles=(("clinician", 1),))))

    assert found == ("role_missing:clinician",)


def test_one_person_is_not_two():
    """Who could fill either of two roles fills one, and then neither is surely filled."""
    both = a_member("b", Role.NURSE, Role.PARAMEDIC)
    need = CrewNeed(roles=(("nurse", 1), ("paramedic", 1)))

    alone = reasons(a_team(both), a_request(need))
    joined = reasons(a_team(both, a_member("n", Role.NURSE)), a_request(need))

    assert alone == ("role_missing:nurse", "role_missing:paramedic")
    assert joined == ()


@pytest.mark.parametrize(
    ("second", "against"),
    [
        (a_member("e", Role.EMT), ()),
        (a_member("c", Role.CLINICIAN), ()),
        (a_member("q", Role.PEER_SPECIALIST, supervisor=True), ("role_missing:clinician|emt",)),
        (a_member("n", Role.NURSE), ("role_missing:clinician|emt",)),
    ],
)
def test_one_more_person_must_be_of_a_listed_profession(second, against):
    """Two peers are no crew where a rule asks for a peer and one listed other."""
    need = CrewNeed(people=2, roles=(("peer_specialist", 1),), also_one_of=("clinician", "emt"))

    assert reasons(a_team(PEER, second), a_request(need)) == against


def test_the_peer_is_not_the_listed_other_as_well():
    """One person fills one place, whatever else they are."""
    both = a_member("b", Role.PEER_SPECIALIST, Role.EMT, supervisor=True)
    need = CrewNeed(roles=(("peer_specialist", 1),), also_one_of=("emt",))

    alone = reasons(a_team(both, a_member("n", Role.NURSE)), a_request(need))

    assert alone == ("role_missing:emt", "role_missing:peer_specialist")


def test_a_person_listed_twice_is_one_person():
    """A doubled line in a roster does not make a crew of two."""
    found = reasons(a_team(CLINICIAN, CLINICIAN), a_request(CrewNeed(people=2)))

    assert found == ("too_few_people",)


def test_of_two_lines_about_one_person_the_unfit_one_counts():
    """A person whose credential lapsed by one line of the roster is not sent by another."""
    need = CrewNeed(roles=(("peer_specialist", 1),), remote=True)

    found = reasons(a_team(PEER, replace(PEER, credential_until=T0)), a_request(need), arrival=0)

    assert found == (WORKER,)


def test_people_are_moved_between_roles_until_the_most_are_filled():
    """The first role listed does not take the only person who could fill another."""
    crew = (
        a_member("a", Role.CRISIS_WORKER, Role.CASE_MANAGER),
        a_member("b", Role.CASE_MANAGER, Role.NURSE),
        a_member("c", Role.CRISIS_WORKER),
    )
    need = CrewNeed(roles=(("case_manager", 1), ("crisis_worker", 1), ("nurse", 1)))

    assert reasons(a_team(*crew), a_request(need)) == ()


def test_a_large_number_of_one_role_is_simply_missing():
    """A policy's slip of the pen is answered, not computed."""
    found = reasons(a_team(), a_request(CrewNeed(roles=(("clinician", 10**12),))))

    assert found == ("role_missing:clinician",)


# --- what stays with the worker -----------------------------------------------------------

LAPSED = replace(PEER, credential_until=T0)
UNREACHABLE = replace(PEER, supervisor_reachable=False)
UNKNOWN = replace(PEER, supervisor_reachable=None)


@pytest.mark.parametrize(
    "peer",
    [
        LAPSED,
        UNREACHABLE,
        # nobody said: unknown is never yes
        UNKNOWN,
        # ends on the way to the person
        replace(PEER, credential_until=T0 + 600),
    ],
)
def test_a_peer_who_cannot_go_shows_as_one_reason_without_a_role(peer):
    """Neither the role nor the number of people tells what only the worker may tell."""
    assert reasons(a_team(CLINICIAN, peer)) == (WORKER,)


def test_it_does_not_show_which_member_of_a_crew_it_is():
    """A lapsed clinician and a lapsed peer look the same, whatever the call needs."""
    by_clinician = a_team(replace(CLINICIAN, credential_until=T0), PEER)
    by_peer = a_team(CLINICIAN, LAPSED)

    for role in ("clinician", "peer_specialist"):
        request = a_request(CrewNeed(roles=((role, 1),)))
        assert reasons(by_clinician, request) == reasons(by_peer, request) == (WORKER,)


def test_a_supervisor_is_asked_for_peers_only():
    """Other roles need none to be reachable, so not knowing of one says nothing."""
    clinician = replace(CLINICIAN, supervisor_reachable=False)

    assert reasons(a_team(clinician, PEER)) == ()


def test_a_line_serves_while_one_of_its_people_cannot():
    """On a line each person works alone; a lapsed peer does not close it for everybody."""
    line = (CLINICIAN, PEER, replace(LAPSED, id="p2"))
    need = CrewNeed(roles=(("peer_specialist", 1),), remote=True)

    one = reasons(a_team(*line), a_request(need), arrival=0)
    two = reasons(
        a_team(*line), a_request(replace(need, roles=(("peer_specialist", 2),))), arrival=0
    )

    assert one == ()
    assert two == (WORKER,)


# --- for every team and request -----------------------------------------------------------

AROUND_T0 = st.integers(T0 - 2_000, T0 + 2_000)
MEMBERS = st.lists(
    st.builds(
        CrewMember,
        id=st.sampled_from("abcdef"),
        roles=st.lists(st.sampled_from(Role), max_size=3, unique=True).map(tuple),
        credential_until=st.none() | AROUND_T0,
        supervisor_reachable=st.sampled_from([True, False, None]),
    ),
    max_size=5,
    unique_by=lambda member: member.id,
).map(tuple)
CELLS = st.sampled_from(["", "rubbish", HERE, THERE])
MODES = st.sampled_from(Mode)
TEAMS = st.builds(
    Team,
    id=st.sampled_from(["T1", "T2"]),
    modes=st.lists(MODES, max_size=3).map(tuple),
    crew=MEMBERS,
    station=CELLS,
    shift_until=AROUND_T0,
    state=st.sampled_from(TeamState),
    heard_at=AROUND_T0,
    lease_until=AROUND_T0,
    offer=st.sampled_from(["", "O1"]),
    incident=st.sampled_from(["", "I1"]),
)
NEEDS = st.builds(
    CrewNeed,
    people=st.integers(0, 4),
    roles=st.dictionaries(st.sampled_from(Role).map(str), st.integers(0, 3), max_size=3).map(
        lambda roles: tuple(sorted(roles.items()))
    ),
    forbidden=st.lists(st.sampled_from(Role).map(str), max_size=2).map(tuple),
    remote=st.booleans(),
)
REQUESTS = st.builds(
    Request,
    incident=st.just("I1"),
    mode=MODES,
    crew=NEEDS,
    cell=CELLS,
    now=AROUND_T0,
    asked=st.frozensets(st.sampled_from(["T1", "T2"])),
)
ARRIVALS = st.none() | st.integers(0, 3_000)


def test_every_code_has_one_sentence_and_no_sentence_is_without_a_code():
    """The table is complete, and says for a worker no more than the code does."""
    assert set(REASONS) == set(Reason)
    assert all(sentence.endswith(".") for sentence in REASONS.values())
    assert REASONS[WORKER] == "The team is not available for this call."


@given(TEAMS, REQUESTS, ARRIVALS)
def test_every_code_that_comes_out_is_in_the_table(team, request_, arrival):
    """Whoever reads a reason finds its sentence; only states and roles of ours follow a colon."""
    found = reasons_against(team, request_, arrival=arrival)

    assert {code_of(reason) for reason in found} <= set(REASONS)
    assert list(found) == sorted(set(found))
    assert all(type(reason) is str for reason in found)
    for reason in found:
        code, colon, detail = reason.partition(":")
        expected = {"not_available": set(TeamState), "role_missing": set(Role)}
        expected["role_forbidden"] = set(Role)
        assert (detail in expected[code]) if colon else (code not in expected)


@given(TEAMS, REQUESTS, ARRIVALS, st.data())
def test_no_reason_names_what_concerns_a_worker(team, request_, arrival, data):
    """Change all that concerns the workers, and nothing but the one reason comes or goes."""
    other = replace(
        team,
        crew=tuple(
            replace(
                member,
                credential_until=data.draw(st.none() | AROUND_T0),
                supervisor_reachable=data.draw(st.sampled_from([True, False, None])),
            )
            for member in team.crew
        ),
    )

    one = set(reasons_against(team, request_, arrival=arrival))
    two = set(reasons_against(other, request_, arrival=arrival))

    assert one - {WORKER} == two - {WORKER}


@given(TEAMS, REQUESTS, ARRIVALS, st.data())
def test_on_site_the_reason_does_not_depend_on_who_it_is_or_what_is_needed(
    team, request_, arrival, data
):
    """With one worker of a crew unfit, the reason stands for any worker and for any need."""
    assume(team.crew)
    fit = [replace(m, credential_until=None, supervisor_reachable=True) for m in team.crew]
    position = data.draw(st.integers(0, len(fit) - 1))
    fit[position] = replace(fit[position], credential_until=request_.now)
    request_ = request_._replace(crew=replace(request_.crew, remote=False))

    found = reasons_against(replace(team, crew=tuple(fit)), request_, arrival=arrival)

    assert WORKER in found


@given(TEAMS, REQUESTS, ARRIVALS, st.randoms(use_true_random=False))
def test_the_order_of_a_roster_changes_no_reason(team, request_, arrival, chance):
    """A roster is a set of people, so its order says nothing."""
    crew = list(team.crew)
    chance.shuffle(crew)
    shuffled = replace(team, crew=tuple(crew))

    one = reasons_against(team, request_, arrival=arrival)
    two = reasons_against(shuffled, request_, arrival=arrival)

    assert one == two


@given(MEMBERS, NEEDS)
def test_roles_are_filled_by_different_people(crew, need):
    """Against every way to assign people to roles, tried one by one."""
    need = replace(need, remote=False)
    places = [role for role, least in need.roles for _ in range(least)]
    assume(len(places) <= 5)

    found = reasons(a_team(*crew, crew=crew), a_request(need))

    missing = {reason for reason in found if reason.startswith("role_missing:")}
    assert bool(missing) == (not _can_fill(places, list(crew)))


def _can_fill(places: list[str], crew: list[CrewMember]) -> bool:
    """Whether some choice of different people fills every place: a plain search to compare with."""
    if not places:
        return True
    role, *rest = places
    return any(
        _can_fill(rest, crew[:at] + crew[at + 1 :])
        for at, member in enumerate(crew)
        if role in member.roles
        and not (role == "clinician" and any("peer_specialist" in r for r in member.roles))
    )


# --- a peer's credential, and how many a supervisor has -------------------------------------------

BASED = {"credential_for": ("VA/licensed_provider",), "employer": "licensed_provider"}


def based(**changes) -> CrewMember:
    """A peer whose credential is good in Virginia for who employs them."""
    return replace(PEER, **(BASED | changes))


@pytest.mark.parametrize(
    "changes, fit",
    [
        ({}, True),
        # good for several employers and states, of which one is this
        ({"credential_for": ("OK/state", "VA/state", "VA/licensed_provider")}, True),
        # another state's
        ({"credential_for": ("OK/licensed_provider",)}, False),
        # the same person with another employer: the certificate does not follow them
        ({"employer": "city"}, False),
        # each part is there, and not together
        ({"credential_for": ("VA/city", "OK/licensed_provider")}, False),
        # not known is never yes
        ({"credential_for": ()}, False),
        ({"employer": ""}, False),
        ({"credential_until": None}, False),
        # over on the way
        ({"credential_until": T0 + 600}, False),
    ],
)
def test_a_peer_is_sent_where_the_credential_is_good_for_state_employer_and_day(changes, fit):
    found = reasons(a_team(CLINICIAN, based(**changes)), a_request(state="VA"))

    assert found == (() if fit else (WORKER,))


def test_where_the_site_names_no_state_only_the_day_counts():
    assert reasons(a_team(CLINICIAN, PEER)) == ()


def test_a_state_says_nothing_of_who_is_no_peer():
    crew = (CLINICIAN, a_member("e", Role.EMT))

    assert reasons(a_team(*crew), a_request(CrewNeed(people=2), state="VA")) == ()


def under(supervisor: str, number: int = 1) -> CrewMember:
    return replace(PEER, id=f"p{number}", supervisor=supervisor)


@pytest.mark.parametrize("out, fit", [(0, True), (7, True), (8, False), (30, False)])
def test_a_supervisor_has_no_more_peers_on_a_run_than_the_policy_says(out, fit):
    request = a_request(supervised={"s1": out, "s2": 99}, peers_per_supervisor=8)

    assert reasons(a_team(CLINICIAN, under("s1")), request) == (() if fit else (WORKER,))


def test_two_peers_of_one_crew_count_as_two_and_one_listed_twice_as_one():
    request = a_request(supervised={"s1": 7}, peers_per_supervisor=8)

    assert reasons(a_team(CLINICIAN, under("s1", 1), under("s1", 2)), request) == (WORKER,)
    assert reasons(a_team(CLINICIAN, under("s1"), under("s1")), request) == ()


def test_where_the_policy_is_mute_nothing_is_counted():
    assert reasons(a_team(CLINICIAN, under("s1")), a_request(supervised={"s1": 99})) == ()


@pytest.mark.parametrize("out, fit", [(7, True), (8, False)])
def test_peers_of_whom_no_supervisor_is_named_may_all_have_the_same(out, fit):
    request = a_request(supervised={"": out}, peers_per_supervisor=8)

    assert reasons(a_team(CLINICIAN, PEER), request) == (() if fit else (WORKER,))


# --- the area of a peer's employer, and how many people a peer has ------------------------------

HERE_IN = {"state": "OK", "areas": ("OK/creek_county", "OK/tulsa_county")}
GOOD = replace(PEER, credential_for=("OK/provider",), employer="provider")


@pytest.mark.parametrize(
    "areas, fit",
    [
        # everywhere in the region
        (("OK/creek_county", "OK/tulsa_county", "OK/wagoner_county"), True),
        # the whole state
        (("OK",), True),
        # in a part of the region only: nobody knows in which part the call will be
        (("OK/tulsa_county",), False),
        # another state's area of the same name
        (("KS/creek_county", "KS/tulsa_county"), False),
        (("KS",), False),
        # nobody said: unknown is never yes
        ((), False),
    ],
)
def test_a_peer_is_sent_where_the_employer_is_certified(areas, fit):
    peer = replace(GOOD, employer_areas=areas)

    found = reasons(a_team(CLINICIAN, peer), a_request(**HERE_IN))

    assert found == (() if fit else (WORKER,))


def test_where_an_employer_is_certified_is_asked_of_peers_only():
    clinician = replace(CLINICIAN, employer="provider", employer_areas=())
    peer = replace(GOOD, employer_areas=("OK",))

    assert reasons(a_team(clinician, peer), a_request(**HERE_IN)) == ()


def test_a_site_that_names_no_area_asks_for_none():
    assert reasons(a_team(CLINICIAN, GOOD), a_request(state="OK")) == ()


@pytest.mark.parametrize(
    "here, beside, most, fit",
    [
        (14, 0, 15, True),
        (15, 0, 15, False),
        # those whom the roster says that they support beside count as well
        (10, 5, 15, False),
        (0, 15, 15, False),
        # the policy is mute
        (99, 99, None, True),
    ],
)
def test_a_peer_has_no_more_people_than_the_policy_says(here, beside, most, fit):
    peer = replace(PEER, caseload=beside)
    request = a_request(entrusted={"p": here, "other": 99}, caseload=most)

    assert reasons(a_team(CLINICIAN, peer), request) == (() if fit else (WORKER,))


def test_a_clinicians_caseload_is_no_matter_of_peers():
    clinician = replace(CLINICIAN, caseload=99)

    assert reasons(a_team(clinician, PEER), a_request(caseload=15)) == ()


def test_who_supervises_a_clinician_is_no_matter_of_peers():
    clinician = replace(CLINICIAN, supervisor="s1")
    request = a_request(supervised={"s1": 8}, peers_per_supervisor=8)

    assert reasons(a_team(clinician, PEER), request) == ()


# --- rest -----------------------------------------------------------------------------------


def carrying(id_: str, **what: int) -> dict[str, Worker]:
    return {id_: replace(Worker(id=id_, team="elsewhere", since=T0), **what)}


@pytest.mark.parametrize("member", ["c", "p"])
@pytest.mark.parametrize("until, fit", [(0, True), (T0, True), (T0 + 1, False)])
def test_a_crew_with_one_who_rests_is_not_available_and_nobody_learns_why(member, until, fit):
    """Whoever it is, whatever the role, and wherever the run was."""
    request = a_request(workers=carrying(member, rest_until=until))

    assert reasons(a_team(), request) == (() if fit else (WORKER,))


def test_the_rest_of_one_who_is_not_on_the_crew_is_nothing_to_it():
    assert reasons(a_team(), a_request(workers=carrying("x", rest_until=T0 + 99))) == ()


@pytest.mark.parametrize("member", ["c", "p"])
@pytest.mark.parametrize("runs, most, fit", [(2, None, True), (1, 2, True), (2, 2, False)])
def test_nobody_has_more_hard_runs_in_a_shift_than_the_policy_says(member, runs, most, fit):
    found = reasons(a_team(), a_request(workers=carrying(member, hard_runs=runs), hard_runs=most))

    assert found == (() if fit else (WORKER,))


@pytest.mark.parametrize("member", ["c", "p"])
@pytest.mark.parametrize(
    "since, most, fit", [(0, None, True), (599, 1200, True), (600, 1200, False)]
)
def test_nobody_is_sent_whose_duty_would_be_over_before_they_are_there(member, since, most, fit):
    request = a_request(workers=carrying(member, since=T0 - since), longest_duty=most)

    assert reasons(a_team(), request, arrival=600) == (() if fit else (WORKER,))


@pytest.mark.parametrize("until, fit", [(T0, True), (T0 + 1, False)])
def test_who_is_not_to_be_asked_before_a_time_is_not(until, fit):
    found = reasons(a_team(replace(CLINICIAN, rest_until=until), PEER))

    assert found == (() if fit else (WORKER,))


def test_on_a_line_the_others_serve_while_one_rests():
    line = (PEER, replace(PEER, id="p2"))
    need = CrewNeed(roles=(("peer_specialist", 1),), remote=True)
    request = a_request(need, workers=carrying("p2", rest_until=T0 + 9))

    assert reasons(a_team(*line), request, arrival=0) == ()
