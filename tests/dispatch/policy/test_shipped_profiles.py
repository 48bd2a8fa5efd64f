"""What every shipped profile keeps, whatever its text says, and what each owes its source."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from dispatch.contracts.fact import NOT_KNOWN, SCALES, Shape
from dispatch.contracts.response import ON_SITE, Ground, Mode, Police
from dispatch.policy.fault import Refused
from dispatch.policy.model import THIS_DESK, Lapse, Policy
from dispatch.policy.parse import parse

NAMES = [
    "california", "illinois", "indiana", "los-angeles", "national-guidance", "oklahoma", "virginia",
]  # fmt: skip
MODES = [mode for mode in Mode if mode is not Mode.HOLD]
DAY = date(2026, 6, 1)
FACTS = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(
            st.sampled_from([*scale.values, *sorted(NOT_KNOWN)]),
            min_size=1,
            max_size=2 if scale.shape is Shape.LIST else 1,
            unique=True,
        ).map(tuple)
        for name, scale in SCALES.items()
    },
)
TEAMS = st.dictionaries(st.sampled_from(MODES), st.integers(0, 9000))
LAPSES = st.builds(
    Lapse,
    waited=st.integers(0, 20_000),
    reported_unavailable=st.booleans(),
    fallback_after=st.sampled_from([None, 3600, 7200]),
)
EVERYONE = dict.fromkeys(MODES, 600)


def restated(texts, name: str, **choices: str) -> Policy:
    """The policy of a site that extends a profile and chooses otherwise."""
    lines = "\n".join(f'{key} = "{value}"' for key, value in choices.items())
    own = (
        f'profile = "site"\nversion = "1"\ntitle = "A site"\nextends = "{name}"\n[choices]\n{lines}'
    )
    found = parse({**texts, "site": own.encode()}, "site")

    assert isinstance(found, Policy), "\n".join(map(str, found.faults))
    return found


def answer(policy: Policy, teams=EVERYONE, **said: str):
    facts = {name: (value,) for name, value in said.items()}
    assessed = policy.assess(facts)
    choice = policy.choose(facts, assessed.level, assessed.needs, teams)
    return assessed.level, choice.mode


def test_these_are_the_profiles_that_are_shipped(policies):
    assert sorted(policies) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_value_has_a_unit_a_date_and_a_source_that_is_described(policies, name):
    policy = policies[name]

    for dates in policy.profile.values.values():
        for dated in dates:
            assert dated.unit, dated.name
            assert date(2000, 1, 1) < dated.origin.since <= DAY, dated.name
            assert dated.origin.source.split(":")[0] in policy.profile.sources, dated.name


@pytest.mark.parametrize("name", NAMES)
def test_a_time_limit_stands_for_each_level_that_somebody_goes_to(policies, name):
    """With its clock; a rural limit is never shorter than the urban one."""
    policy = policies[name]
    going = [level.name for level in policy.profile.levels if "on_site" in level.needs]

    for level in going:
        limits = [policy.value_at(f"arrive.{level}.{area}", DAY) for area in
                  ("urban", "suburban", "rural")]  # fmt: skip

        assert all(limit is not None and limit.unit == "s" and limit.clock for limit in limits)
        assert sorted(limit.value for limit in limits) == [limit.value for limit in limits]
    assert len(going) >= 2


@each_row("name", NAMES)
@each_row(
    "value",
    ["offer.window", "confirm.preferred_arrival", "confirm.first", "confirm.second",
     "request.acknowledge", "supervision.peers_per_supervisor", "supervision.caseload",
     "exposure.cool_down", "followup.first", "followup.second", "followup.third",
     "retention.hazard", "retention.decision"],
)  # fmt: skip
def test_a_profile_states_its_windows_and_limits(policies, name, value):
    assert policies[name].value_at(value, DAY).value > 0


@pytest.mark.parametrize("name", NAMES)
def test_each_level_says_what_it_means(policies, name):
    policy = policies[name]

    assert len(set(policy.meanings.values())) == len(policy.levels)
    assert all(len(meaning.split()) > 4 for meaning in policy.meanings.values())


@pytest.mark.parametrize("name", NAMES)
def test_what_another_dispatches_has_no_crew_and_can_never_be_offered(policies, name):
    """The desk offers a mode by its crew: where there is none, no offer can be constructed."""
    policy = policies[name]

    for mode, who in policy.dispatched_by.items():
        assert (mode in policy.crew) == (who == THIS_DESK), mode
    assert policy.dispatched_by[Mode.LAW_ENFORCEMENT] == "psap"
    assert policy.dispatched_by[Mode.EMS] == "ems"


@pytest.mark.parametrize("name", NAMES)
def test_a_health_crew_that_goes_has_two_people_a_peer_and_no_officer(policies, name):
    policy = policies[name]

    for mode, need in policy.crew.items():
        assert dict(need.roles)["peer_specialist"] >= 1, mode
        if mode in ON_SITE:
            assert need.people >= 2, mode
        assert ("officer" in need.forbidden) == (mode is not Mode.COMMUNITY_CARE), mode


@given(facts=FACTS, teams=TEAMS, lapse=LAPSES)
def test_officers_come_on_a_ground_that_the_profile_admits_and_facts_bear(
    policies, facts, teams, lapse
):
    """Every profile, every call. A missing team alone bears no ground but its own."""
    for policy in policies.values():
        assessed = policy.assess(facts)
        choice = policy.choose(facts, assessed.level, assessed.needs, teams, lapse)

        assert (choice.police is Police.ABSENT) == (choice.ground is None)
        if choice.ground is Ground.CAPACITY_FALLBACK:
            assert policy.profile.fallback is not None
            assert choice.mode is Mode.CIT_OFFICER
            assert assessed.level != policy.levels[0]
        elif choice.ground is not None:
            assert choice.ground in policy.profile.grounds
            assert choice.ground in assessed.grounds


@given(facts=FACTS, teams=TEAMS)
def test_a_crisis_or_community_response_team_never_has_an_officer_on_the_scene(
    policies, facts, teams
):
    """In Virginia by statute; elsewhere because such a crew is another mode."""
    for policy in policies.values():
        assessed = policy.assess(facts)
        choice = policy.choose(facts, assessed.level, assessed.needs, teams)

        if choice.mode in {Mode.MOBILE_CRISIS, Mode.COMMUNITY_RESPONSE, Mode.PEER_OUTREACH}:
            assert choice.police in {Police.ABSENT, Police.NEARBY}


@given(facts=FACTS, teams=TEAMS)
def test_an_attempt_or_a_body_in_danger_brings_ems_in_every_profile(policies, facts, teams):
    for policy in policies.values():
        for danger in (
            {"suicide_behavior": ("in_progress",)},
            {"consciousness": ("altered",)},
            {"self_harm_now": ("serious",)},
            {"overdose": ("suspected",)},
        ):
            now = {**facts, **danger}
            assessed = policy.assess(now)

            assert policy.choose(now, assessed.level, assessed.needs, teams).ems
            assert assessed.level == policy.acute_level


@settings(max_examples=600)
@given(facts=FACTS, teams=TEAMS)
def test_who_declines_and_endangers_nobody_is_not_visited_in_any_profile(policies, facts, teams):
    """Reading 8. Officers that a danger to others or a court obliges are another matter."""
    calm = {"weapon", "violence_now", "threat_to_others", "crime", "team_requests_police",
            "court_or_custody_order"}  # fmt: skip
    now = {name: values for name, values in facts.items() if name not in calm}
    now["consent"] = ("declines",)
    for policy in policies.values():
        assessed = policy.assess(now)
        choice = policy.choose(now, assessed.level, assessed.needs, teams)

        if assessed.level != policy.acute_level:
            assert choice.mode not in ON_SITE
            assert choice.police is Police.ABSENT


@given(facts=FACTS)
def test_a_graver_value_lowers_nothing_and_not_knowing_is_never_calmer_in_any_profile(
    policies, facts
):
    """Invariants 2 and 19."""
    for policy in policies.values():
        for name, scale in SCALES.items():
            if scale.shape is not Shape.ORDERED:
                continue
            unknown = policy.assess({n: v for n, v in facts.items() if n != name})
            before = policy.assess({**facts, name: (scale.values[0],)})

            assert (unknown.level, unknown.needs) == (before.level, before.needs)
            for value in scale.values[1:]:
                now = policy.assess({**facts, name: (value,)})
                assert policy.levels.index(now.level) >= policy.levels.index(before.level)
                assert set(now.needs) >= set(before.needs)
                before = now


@given(facts=FACTS, teams=TEAMS)
def test_what_only_serves_matching_moves_nothing_in_any_profile(policies, facts, teams):
    """Invariants 3 and 4: a past, a language, a wish about the responder."""
    bare = {n: v for n, v in facts.items() if n not in {"matching_tag", "access_need"}}
    wishes = tuple(each for each in bare.get("preference", ()))
    dressed = {
        **bare,
        "matching_tag": ("veteran", "tribal"),
        "access_need": ("asl",),
        "violence_history": ("recent",),
        "preference": (*wishes, "language:es", "no_uniform"),
    }
    for policy in policies.values():
        assessed = policy.assess(bare)

        assert policy.assess(dressed) == assessed
        assert policy.choose(dressed, assessed.level, assessed.needs, teams) == policy.choose(
            bare, assessed.level, assessed.needs, teams
        )


# --- What a profile owes its source ------------------------------------------------------------


def test_risk_to_oneself_is_a_ground_in_two_profiles_only(policies):
    """Practice 3.1."""
    admitted = {n for n, p in policies.items() if Ground.THREAT_TO_SELF in p.profile.grounds}

    assert admitted == {"illinois", "virginia"}


def test_in_virginia_this_desk_never_dispatches_a_mobile_crisis_team(policies, texts):
    virginia = policies["virginia"]
    hub = restated(texts, "virginia", crisis_team_comes_from="regional_hub")

    for policy, who in ((virginia, "988_center"), (hub, "regional_hub")):
        assert policy.dispatched_by[Mode.MOBILE_CRISIS] == who
        assert policy.dispatched_by[Mode.BEHAVIORAL_HEALTH_EMS] == who
    assert answer(virginia, {}, suicide_ideation="method")[1] is Mode.MOBILE_CRISIS


def test_in_virginia_behavioral_health_leads_the_community_care_team(policies):
    need = dict(policies["virginia"].crew[Mode.COMMUNITY_CARE].roles)

    assert need["clinician"] >= 1
    assert need["clinician"] + need["peer_specialist"] > need["officer"]


def test_virginias_obligations_are_marked_as_its_own(policies):
    """Each rule that obliges officers beyond core says whose obligation it is."""
    own = [f for f in policies["virginia"].profile.floors
           if f.id.startswith("va.") and "officer" in f.needs]  # fmt: skip

    assert len(own) == 6
    for floor in own:
        assert "own obligation" in floor.origin.source or floor.origin.source.startswith("richmond")


def test_a_virginia_locality_may_confine_the_co_response_to_risk_toward_others(texts):
    site = restated(texts, "virginia", urgent_co_response="toward_others_only")

    assert answer(site, suicide_ideation="intent") == ("urgent", Mode.MOBILE_CRISIS)
    assert answer(site, violence_now="threatening") == ("urgent", Mode.COMMUNITY_CARE)


def test_a_gun_within_reach_is_emergent_where_a_locality_follows_richmond(policies, texts):
    site = restated(texts, "virginia", accessible_gun="emergent")
    said = {"weapon": "accessible", "weapon_type": "firearm"}

    assert answer(policies["virginia"], **said)[0] == "urgent"
    assert answer(site, **said)[0] == "emergent"


@given(facts=FACTS, teams=TEAMS)
def test_in_illinois_officers_come_only_for_what_the_act_names(policies, facts, teams):
    """A suspected crime, a threat of injury, the team's request, parity; and a court's order."""
    policy = policies["illinois"]
    assessed = policy.assess(facts)
    choice = policy.choose(facts, assessed.level, assessed.needs, teams)

    assert choice.ground in {
        None, Ground.SUSPECTED_CRIME, Ground.INJURY_THREAT, Ground.THREAT_TO_SELF,
        Ground.TEAM_REQUEST, Ground.EMS_PARITY, Ground.COURT_OR_CUSTODY_ORDER,
    }  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_team_opens_the_way_to_an_officer_in_two_profiles_only(policies, name):
    opened = {"virginia": "estimate", "illinois": "reported_unavailable"}
    fallback = policies[name].profile.fallback

    assert (fallback.opened_by.value if fallback else None) == opened.get(name)


def test_indianas_team_needs_a_peer_and_a_second_person_and_its_clinician_may_be_remote(policies):
    policy = policies["indiana"]
    need = policy.crew[Mode.MOBILE_CRISIS]
    said = {"disorganization": ("some",)}
    assessed = policy.assess(said)
    choice = policy.choose(said, assessed.level, assessed.needs, EVERYONE)

    assert (need.people, dict(need.roles)) == (2, {"peer_specialist": 1})
    assert choice.mode is Mode.MOBILE_CRISIS
    assert "clinician" in choice.needs  # stays open, for somebody on video


def test_californias_clock_runs_from_the_determination(policies):
    policy = policies["california"]
    limits = {name: dated for name, dated in policy.limits.items() if name.startswith("arrive.")}

    assert {dated.clock for dated in limits.values()} == {"determination"}
    assert {dated.value for name, dated in limits.items() if name.endswith("urban")} == {3600}
    assert {dated.value for name, dated in limits.items() if name.endswith("rural")} == {7200}
    assert policy.value_at("density.rural_below", DAY).unit == "people per square mile"


def test_virginias_clock_runs_from_dispatch_and_los_angeles_answers_in_twenty_seconds(policies):
    limit = policies["virginia"].value_at("arrive.moderate.rural", DAY)
    answered = policies["los-angeles"].value_at("counselor.answer", DAY)

    assert (limit.value, limit.clock) == (3600, "dispatch")
    assert (answered.value, answered.unit, answered.clock) == (20, "s", "first_contact")


def test_los_angeles_has_its_own_wording_and_sends_no_team_of_its_own_on_crises(policies):
    policy = policies["los-angeles"]

    assert policy.levels == ("no_crisis", "immediate_remote", "moderate_risk", "higher_risk")
    assert answer(policy, suicide_ideation="active") == ("immediate_remote", Mode.COUNSELOR)
    assert policy.dispatched_by[Mode.MOBILE_CRISIS] == "988_center"
    assert policy.dispatched_by[Mode.COMMUNITY_CARE] == "psap"


def test_in_oklahoma_a_towns_own_team_waits_for_the_laws_text(policies, texts):
    confirmed = restated(texts, "oklahoma", towns_employ_peers="confirmed")

    assert policies["oklahoma"].dispatched_by[Mode.COMMUNITY_RESPONSE] == "provider"
    assert confirmed.dispatched_by[Mode.COMMUNITY_RESPONSE] == THIS_DESK


# --- The five choices on which programs differ -------------------------------------------------

# Choice; what is chosen instead of the default; a call; answer before and after.
DRIVEN = [
    ("intoxication_needs_ems", "mild", {"intoxication": "mild"},
     ("routine", Mode.COUNSELOR), ("moderate", Mode.MOBILE_CRISIS)),
    ("community_response_goes", "public_places",
     {"caller_relation": "bystander", "location_setting": "indoor_private"},
     ("routine", Mode.COMMUNITY_RESPONSE), ("routine", Mode.HOLD)),
    ("third_party_callers", "somebody_goes", {"third_party": "true", "caller_relation": "family"},
     ("routine", Mode.COUNSELOR), ("moderate", Mode.MOBILE_CRISIS)),
    ("third_party_callers", "a_person_decides",
     {"third_party": "true", "suicide_ideation": "method"},
     ("moderate", Mode.MOBILE_CRISIS), ("moderate", Mode.HOLD)),
    ("missing_information", "somebody_goes", {"triage_state": "caller_gone"},
     ("routine", Mode.COUNSELOR), ("moderate", Mode.MOBILE_CRISIS)),
    ("missing_information", "a_person_decides",
     {"triage_state": "not_triaged", "disorganization": "some"},
     ("moderate", Mode.MOBILE_CRISIS), ("moderate", Mode.HOLD)),
    ("suicidal_threat", "somebody_goes", {"suicide_ideation": "active"},
     ("routine", Mode.COUNSELOR), ("moderate", Mode.MOBILE_CRISIS)),
    ("suicidal_threat", "crisis_team_only",
     {"suicide_ideation": "active", "caller_relation": "bystander"},
     ("routine", Mode.COMMUNITY_RESPONSE), ("routine", Mode.HOLD)),
]  # fmt: skip


@pytest.mark.parametrize("choice, value, said, before, after", DRIVEN)
def test_a_changed_choice_changes_what_is_answered(
    policy, texts, choice, value, said, before, after
):
    site = restated(texts, policy.id, **{choice: value})

    assert answer(policy, **said) == before
    assert answer(site, **said) == after


def test_every_value_of_the_five_choices_is_the_default_or_tested(policy):
    tested = {(row[0], row[1]) for row in DRIVEN}
    five = {row[0] for row in DRIVEN}

    assert len(five) == 5
    for question in policy.profile.questions:
        if question.name in five:
            values = {(question.name, value) for value in question.values}
            default = (question.name, policy.profile.choices[question.name])
            assert values - {default} == {one for one in tested if one[0] == question.name}
            assert len(question.means.split()) > 6


@given(facts=FACTS)
def test_no_choice_of_the_five_lowers_a_level_or_takes_a_need_away(policy, stricter, facts):
    before = policy.assess(facts)
    for site in stricter:
        after = site.assess(facts)

        assert policy.levels.index(after.level) >= policy.levels.index(before.level)
        assert set(after.needs) >= set(before.needs)


@pytest.fixture(scope="session")
def stricter(texts) -> list[Policy]:
    """A site for each value that can be chosen instead of a default."""
    return [restated(texts, "national-guidance", **{row[0]: row[1]}) for row in DRIVEN]


# --- A wrong file ------------------------------------------------------------------------------


def test_every_fault_of_a_sites_file_is_named_at_once(texts):
    own = """\
profile = "site"
version = "1"
title = "A site"
extends = "virginia"

[choices]
urgent_co_response = "sometimes"
siren = "loud"

[choice.empty]
means = "Nothing."

[[floor]]
id = "site.gate"
if.third_party_callers = "never"
when.weapon = "in_hand or worse"
level = "emergent"
source = "practice"
since = 2026-01-01

[[floor]]
id = "site.team"
when.team_unavailable = true
level = "emergent"
source = "practice"
since = 2026-01-01

[[level]]
name = "worst"
meaning = "as bad as it gets"

[fallback]
mode = "law_enforcement"
after = "fallback.never"
opened_by = "hunch"
source = "hearsay"

[[value]]
name = "offer.window"
unit = "min"
[[value.since]]
from = 2026-01-01
value = 2
source = "practice"
"""
    found = parse({**texts, "site": own.encode()}, "site")

    assert isinstance(found, Refused)
    said = "\n".join(map(str, found.faults))
    for words in (
        "urgent_co_response = 'sometimes' cannot be chosen",
        "the choice 'siren' is declared nowhere",
        "nothing can be chosen",
        "third_party_callers = 'never', which cannot be chosen",
        "a missing team is no fact about a call",
        "a missing team leads to an officer trained in crisis intervention, or to nobody",
        "unknown opening 'hunch'",
        "the source 'hearsay' is described nowhere",
        "the value 'offer.window' has two entries of one day",
        "the value 'offer.window' changes its unit",
    ):
        assert words in said, words
