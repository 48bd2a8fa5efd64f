"""A fault put into a copy of each shipped profile is found, and shown as a call one can read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.compile import compile_profile
from dispatch.policy.model import Condition, CrewNeed, Floor, Origin, Policy, Profile
from dispatch.policy.parse import parse

z3 = pytest.importorskip("z3")

from dispatch.policy.proof.run import BROKEN, PROVED, Finding, prove  # noqa: E402

ORIGIN = Origin(source="a test", since=date(2026, 1, 1))


def a_condition(fact: str, *values: str) -> Condition:
    return Condition(fact=fact, values=frozenset(values), words=" or ".join(values))


def a_floor(profile: Profile, *when: Condition, **parts: object) -> Floor:
    return Floor(
        id="seeded", when=when, origin=ORIGIN, **({"level": profile.levels[0].name} | parts)
    )


def police_on_a_diagnosis(profile: Profile) -> Profile:
    """The parser refuses it, so it is seeded behind the parser."""
    seeded = a_floor(
        profile,
        a_condition("diagnosis", "schizophrenia"),
        needs=(Need.OFFICER,),
        ground=Ground.INJURY_THREAT,
    )
    return replace(profile, floors=(*profile.floors, seeded))


def police_on_a_language(profile: Profile) -> Profile:
    seeded = a_floor(
        profile,
        a_condition("preference", "female_responder"),
        level=profile.levels[-1].name,
        needs=(Need.OFFICER,),
        ground=Ground.INJURY_THREAT,
    )
    return replace(profile, floors=(*profile.floors, seeded))


def police_on_a_state_of_mind(profile: Profile) -> Profile:
    """Called a threat of injury, with one more condition than the mind alone."""
    seeded = a_floor(
        profile,
        a_condition("disorganization", "severe"),
        a_condition("location_setting", "facility"),
        needs=(Need.OFFICER,),
        ground=Ground.INJURY_THREAT,
    )
    return replace(profile, floors=(*profile.floors, seeded))


def police_on_an_age(profile: Profile) -> Profile:
    seeded = a_floor(profile, a_condition("minor", "true"), ground=Ground.SUSPECTED_CRIME)
    return replace(profile, floors=(*profile.floors, seeded))


def a_gap(profile: Profile) -> Profile:
    """The rule that calls EMS for an attempt is lost."""
    left = tuple(
        replace(floor, needs=tuple(need for need in floor.needs if need is not Need.EMS))
        if any(condition.fact == "suicide_behavior" for condition in floor.when)
        else floor
        for floor in profile.floors
    )
    return replace(profile, floors=left)


def lower_for_unknown(profile: Profile) -> Profile:
    """A level only where somebody has said that there is no weapon."""
    seeded = a_floor(profile, a_condition("weapon", "none"), level=profile.levels[-1].name)
    return replace(profile, floors=(*profile.floors, seeded))


def lower_for_worse(profile: Profile) -> Profile:
    seeded = a_floor(profile, a_condition("medical", "minor"), level=profile.levels[-1].name)
    return replace(profile, floors=(*profile.floors, seeded))


def with_crews(profile: Profile, change: Callable[[Mode, CrewNeed], CrewNeed]) -> Profile:
    return replace(
        profile,
        modes=tuple(
            replace(rule, crew=change(rule.mode, rule.crew)) if rule.crew is not None else rule
            for rule in profile.modes
        ),
    )


def a_peer_dropped(profile: Profile) -> Profile:
    return with_crews(
        profile,
        lambda _, crew: replace(
            crew, roles=tuple(pair for pair in crew.roles if pair[0] != "peer_specialist")
        ),
    )


FIELD = {
    Mode.PEER_OUTREACH, Mode.MOBILE_CRISIS, Mode.COMMUNITY_RESPONSE, Mode.BEHAVIORAL_HEALTH_EMS
}  # fmt: skip


def an_officer_in_a_health_team(profile: Profile) -> Profile:
    """Where others send the mobile crisis team, its seat in ours."""
    return with_crews(
        profile,
        lambda mode, crew: (
            replace(crew, roles=(("officer", 1), *crew.roles), forbidden=())
            if mode in FIELD
            else crew
        ),
    )


def officers_of_a_health_team(profile: Profile) -> Profile:
    """The mobile crisis team itself brings an officer."""
    return replace(
        profile,
        modes=tuple(
            replace(rule, carries=Police.ON_SCENE, grounds=profile.grounds,
                    meets=rule.meets | {Need.OFFICER})
            if rule.mode is Mode.MOBILE_CRISIS
            else rule
            for rule in profile.modes
        ),
    )  # fmt: skip


def no_mind_to_lead(profile: Profile) -> Profile:
    return with_crews(
        profile,
        lambda mode, crew: (
            replace(
                crew, roles=tuple(p for p in crew.roles if p[0] not in {"clinician", "counselor"})
            )
            if mode is Mode.COMMUNITY_CARE
            else crew
        ),
    )


def a_crew_to_a_weapon(profile: Profile) -> Profile:
    lost = tuple(one for one in profile.nevers if one.when[0].fact != "weapon")
    return replace(profile, nevers=lost)


def a_minor_with_a_peer_alone(profile: Profile) -> Profile:
    lost = tuple(one for one in profile.nevers if one.when[0].fact not in {"minor", "age_band"})
    return replace(profile, nevers=lost)


def uninvited(profile: Profile) -> Profile:
    lost = tuple(one for one in profile.nevers if one.when[0].fact != "consent")
    return replace(
        profile,
        nevers=lost,
        excuses=tuple(one for one in profile.excuses if one.when[0].fact != "consent"),
    )


def officers_for_silence(profile: Profile) -> Profile:
    seeded = a_floor(
        profile,
        a_condition("weapon", "unanswered"),
        needs=(Need.OFFICER,),
        ground=Ground.INJURY_THREAT,
    )
    return replace(profile, floors=(*profile.floors, seeded))


def a_dead_rule(profile: Profile) -> Profile:
    worst = profile.levels[-1].name
    seeded = a_floor(
        profile,
        a_condition("consciousness", "unresponsive"),
        a_condition("overdose", "confirmed"),
        level=worst,
    )
    return replace(profile, floors=(*profile.floors, seeded))


def a_rule_that_cannot_speak(profile: Profile) -> Profile:
    seeded = a_floor(profile, a_condition("weapon"), level=profile.levels[-1].name)
    return replace(profile, floors=(*profile.floors, seeded))


SEEDED = [
    (police_on_a_diagnosis, "matching_moves_nothing", "diagnosis: schizophrenia"),
    (police_on_a_language, "matching_moves_nothing", "female responder"),
    (police_on_a_state_of_mind, "a_ground_has_its_fact", "disorganization: severe"),
    (police_on_an_age, "a_ground_has_its_fact", "minor: true"),
    (a_gap, "danger_to_life_calls_ems", "suicide behavior: in progress"),
    (lower_for_unknown, "unknown_never_lowers", "weapon: "),
    (lower_for_worse, "positive_never_lowers", "medical: "),
    (a_peer_dropped, "a_peer_can_come", "peer wanted"),
    (an_officer_in_a_health_team, "no_officer_in_a_health_team", "In time: "),
    (officers_of_a_health_team, "no_officer_in_a_health_team", ""),
    (no_mind_to_lead, "health_lead_in_community_care", "community care in"),
    (a_crew_to_a_weapon, "no_crew_alone_to_a_weapon", "weapon: "),
    (a_minor_with_a_peer_alone, "no_minor_with_a_peer_alone", "In time: peer"),
    (uninvited, "declining_is_a_right", "consent: declines"),
    (officers_for_silence, "silence_brings_no_officers", "weapon: unanswered"),
]


def findings_of(profile: Profile, promise: str) -> list[Finding]:
    return list(prove(compile_profile(profile, "seeded"), frozenset({promise})))


@pytest.mark.parametrize("fault, promise, words", SEEDED)
def test_a_seeded_fault_is_found_with_a_call_that_can_be_read(
    profile: Policy, fault, promise, words
):
    seeded = fault(profile.profile)
    if seeded == profile.profile:
        pytest.skip("this profile has nothing of the kind to lose")
    (broken,) = findings_of(seeded, promise)

    assert broken.verdict == BROKEN
    said = " / ".join(each.words() for each in broken.examples)
    assert words in said
    assert len(said) < 600
    assert len(broken.answers) == len(broken.examples)


@pytest.mark.parametrize("fault, words", [
    (a_dead_rule, "floor seeded never changes anything"),
    (a_rule_that_cannot_speak, "floor seeded can never speak"),
])  # fmt: skip
def test_a_rule_that_can_do_nothing_is_named(profile: Policy, fault, words):
    found = findings_of(fault(profile.profile), "no_dead_rule")

    assert [one.about for one in found if one.verdict == BROKEN] == [words]


def test_the_answer_beside_a_broken_promise_shows_the_officers_that_break_it(policy: Policy):
    seeded = a_floor(
        policy.profile,
        a_condition("suicide_ideation", "plan"),
        needs=(Need.OFFICER,),
        ground=Ground.INJURY_THREAT,
    )
    (broken,) = findings_of(
        replace(policy.profile, floors=(*policy.profile.floors, seeded)),
        "risk_to_oneself_no_officers",
    )

    assert broken.verdict == BROKEN
    assert "on the ground injury threat" in broken.answers[0]


def test_a_peer_dropped_from_any_one_field_team_is_found(profile: Policy):
    for mode in (*FIELD, Mode.COMMUNITY_CARE):
        seeded = with_crews(
            profile.profile,
            lambda one, crew, mode=mode: (
                replace(crew, roles=tuple(p for p in crew.roles if p[0] != "peer_specialist"))
                if one is mode
                else crew
            ),
        )
        if seeded != profile.profile:
            (found,) = findings_of(seeded, "a_peer_in_every_field_team")

            assert found.verdict == BROKEN, mode


def test_a_crew_of_two_peers_is_found_where_a_listed_second_member_must_be(texts):
    """Indiana: a certified peer and one of the listed professions."""
    indiana = _shipped(texts, "indiana").profile
    seeded = with_crews(indiana, lambda _, crew: replace(crew, also_one_of=()))

    (sound,) = findings_of(indiana, "a_listed_second_member")
    (broken,) = findings_of(seeded, "a_listed_second_member")

    assert sound.verdict == PROVED
    assert broken.verdict == BROKEN


# What the proof found in the shipped profiles when it was first asked, kept as tests.


def test_virginia_states_no_floor_that_another_of_its_floors_makes_idle(texts):
    """A weapon in hand is one that is accessible, which obliges officers there already."""
    ids = [f.id for f in _shipped(texts, "virginia").profile.floors]

    assert "va.co-response-weapon" in ids
    assert "va.weapon-in-hand" not in ids


def test_los_angeles_lists_no_mode_that_can_never_be_chosen(texts):
    """Its mobile teams are sent by others and carry officers on the same grounds."""
    modes = [rule.mode for rule in _shipped(texts, "los-angeles").profile.modes]

    assert Mode.CIT_OFFICER not in modes


def _shipped(texts: dict[str, bytes], name: str) -> Policy:
    if name not in texts:
        pytest.skip(f"{name} is not shipped")
    found = parse(texts, name)
    assert isinstance(found, Policy)
    return found
