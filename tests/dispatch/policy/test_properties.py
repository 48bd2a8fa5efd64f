"""What must hold for every call, whatever is reported about it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dispatch.contracts.fact import ACUTE, NOT_KNOWN, SCALES, Shape, is_acute
from dispatch.contracts.response import ON_SITE, Ground, Mode, Need, Police
from dispatch.policy.compile import compile_profile
from dispatch.policy.model import Policy

MODES = [mode for mode in Mode if mode is not Mode.HOLD]
CALM = {
    "consent": "agrees",
    "age_band": "adult",
    "caller_relation": "self",
    "location_setting": "indoor_private",
    "triage_state": "complete",
    "weapon_type": "other",
}


@st.composite
def all_facts(draw) -> dict[str, tuple[str, ...]]:
    """Any subset of the facts, each with a value that may be reported, known or not."""
    found = {}
    for name in draw(st.lists(st.sampled_from(sorted(SCALES)), unique=True, max_size=14)):
        scale = SCALES[name]
        values = [*scale.values, *sorted(NOT_KNOWN)]
        if scale.shape is Shape.LIST:
            found[name] = tuple(draw(st.lists(st.sampled_from(values), unique=True, max_size=3)))
        else:
            found[name] = (draw(st.sampled_from(values)),)
    return found


FACTS = all_facts()
TEAMS = st.dictionaries(st.sampled_from(MODES), st.integers(0, 9000))
LATCHED = st.frozensets(st.sampled_from([need.value for need in Need]))


def rank(policy: Policy, level: str) -> int:
    return policy.levels.index(level)


@given(said=FACTS)
def test_knowing_that_a_fact_is_calm_is_never_worse_than_not_knowing(policy, said):
    """Invariant 2: from none to unknown never lowers."""
    for name, scale in SCALES.items():
        if scale.shape is Shape.LIST:
            continue
        calm = {**said, name: (CALM.get(name, scale.values[0]),)}
        unknown = {other: values for other, values in said.items() if other != name}
        known, without = policy.assess(calm), policy.assess(unknown)

        assert rank(policy, without.level) >= rank(policy, known.level), name
        assert set(without.needs) >= set(known.needs), name


@given(said=FACTS, teams=TEAMS)
def test_a_more_serious_value_lowers_nothing_and_takes_nothing_away(policy, said, teams):
    """Invariant 19, for assessment and for EMS in the choice."""
    for name, scale in SCALES.items():
        if scale.shape is not Shape.ORDERED:
            continue
        before = None
        for value in scale.values:
            worse = {**said, name: (value,)}
            now = policy.assess(worse)
            ems = policy.choose(worse, now.level, now.needs, teams).ems
            if before is not None:
                assert rank(policy, now.level) >= rank(policy, before[0].level), (name, value)
                assert set(now.needs) >= set(before[0].needs), (name, value)
                assert ems >= before[1], (name, value)
            before = now, ems


@given(said=FACTS, more=FACTS)
def test_one_more_report_lowers_nothing(policy, said, more):
    """Facts add up: whatever else becomes known where nothing was, the level and needs stay."""
    added = {**more, **said}
    before, now = policy.assess(said), policy.assess(added)

    assert rank(policy, now.level) >= rank(policy, before.level)
    assert set(now.needs) >= set(before.needs)


@given(said=FACTS, teams=TEAMS, tag=st.sampled_from(SCALES["matching_tag"].values))
def test_what_only_serves_matching_moves_nothing(policy, said, teams, tag):
    """Invariants 3 and 4; history of violence alone moves nothing (settled reading 13)."""
    bare = {k: v for k, v in said.items() if k not in {"third_party", "violence_history"}}
    wishes = tuple(bare.get("preference", ()))
    dressed = {
        **bare,
        "matching_tag": (tag,),
        "access_need": ("asl", "wheelchair"),
        "violence_history": ("recent",),
        "third_party": ("true",),
        "preference": (*wishes, "language:es", "female_responder", "no_uniform"),
    }
    one, other = policy.assess(bare), policy.assess(dressed)

    assert one == other
    assert policy.choose(bare, one.level, one.needs, teams) == policy.choose(
        dressed, other.level, other.needs, teams
    )


@given(said=FACTS, needs=LATCHED, teams=TEAMS, level=st.integers(0, 3))
def test_officers_come_with_exactly_one_admitted_ground_that_holds_now(
    policy, said, needs, teams, level
):
    """Invariant 5."""
    choice = policy.choose(said, policy.levels[level], needs, teams)

    assert (choice.police is Police.ABSENT) == (choice.ground is None)
    if choice.ground is not None:
        assert isinstance(choice.ground, Ground)
        assert choice.ground in policy.profile.grounds
        assert choice.ground in policy.assess(said).grounds
        assert "officer" in choice.needs


@given(said=FACTS, teams=TEAMS)
def test_a_missing_team_brings_no_officers(policy, said, teams):
    """Invariant 6: capacity is never risk."""
    assessed = policy.assess(said)
    everyone = policy.choose(said, assessed.level, assessed.needs, dict.fromkeys(MODES, 60))
    some = policy.choose(said, assessed.level, assessed.needs, teams)

    if everyone.police is Police.ABSENT:
        assert some.police is Police.ABSENT


@given(said=FACTS, needs=LATCHED, teams=TEAMS, level=st.text(max_size=8))
def test_every_call_gets_an_answer(policy, said, needs, teams, level):
    """Total: never an exception, and a person exactly where no mode was found."""
    for one in (*policy.levels, level):
        choice = policy.choose(said, one, needs, teams)
        wanted = policy.wanted(said, one, needs)

        assert (choice.mode is Mode.HOLD) == bool(choice.to_person)
        assert choice.mode is Mode.HOLD or choice.mode in wanted
        assert policy.sentence(choice.to_person) != choice.to_person or not choice.to_person
        assert all(policy.sentence(why) != why for _, why in choice.passed)
        assert choice.mode not in {mode for mode, _ in choice.passed}
        assert needs <= set(choice.needs)
        assert list(choice.needs) == sorted(choice.needs)


@given(said=FACTS, teams=TEAMS)
def test_with_every_wanted_team_near_the_first_wanted_mode_wins(policy, said, teams):
    assessed = policy.assess(said)
    wanted = policy.wanted(said, assessed.level, assessed.needs)
    everyone = dict.fromkeys(wanted, 60)
    choice = policy.choose(said, assessed.level, assessed.needs, everyone)

    assert (wanted[0] if wanted else Mode.HOLD) == choice.mode


@given(said=FACTS, teams=TEAMS)
def test_no_crew_goes_to_a_weapon_in_hand_or_an_assault(policy, said, teams):
    """Invariant 1."""
    for danger in (
        {"weapon": ("in_hand",)},
        {"weapon": ("used",)},
        {"violence_now": ("assaulting",)},
    ):
        now = {**said, **danger}
        assessed = policy.assess(now)
        choice = policy.choose(now, assessed.level, assessed.needs, teams)

        assert choice.mode not in ON_SITE
        assert choice.ems
        assert {"crew_holds", "ems"} <= set(choice.needs)


@given(said=FACTS, teams=TEAMS)
def test_who_declines_without_an_acute_fact_is_not_visited(policy, said, teams):
    """Invariant 16, but for EMS and for what a crew or a court obliges."""
    now = {**said, "consent": ("declines",)}
    assessed = policy.assess(now)
    choice = policy.choose(now, assessed.level, assessed.needs, teams)

    if assessed.level != policy.acute_level and "officer" not in assessed.needs:
        assert choice.mode not in ON_SITE
        assert choice.police is Police.ABSENT


@given(said=FACTS)
def test_every_acute_fact_is_at_the_highest_level(policy, said):
    """The contracts' own term and the profile agree."""
    if is_acute(said):
        assert policy.acute_level == policy.assess(said).level


def test_each_acute_fact_alone_is_at_the_highest_level(policy):
    for name, value in ACUTE.items():
        assert policy.acute_level == policy.assess({name: (value,)}).level


@given(said=FACTS)
def test_body_in_danger_brings_ems_whatever_else_is_known(policy, said):
    """Invariant 14."""
    for danger in (
        {"suicide_behavior": ("in_progress",)},
        {"consciousness": ("altered",)},
        {"self_harm_now": ("serious",)},
        {"overdose": ("suspected",)},
        {"medical": ("red_flag",)},
    ):
        assert "ems" in policy.assess({**said, **danger}).needs


@given(said=FACTS, teams=TEAMS, order=st.randoms(use_true_random=False))
def test_the_order_of_the_floors_means_nothing(policy, said, teams, order):
    floors = list(policy.profile.floors)
    order.shuffle(floors)
    other = compile_profile(replace(policy.profile, floors=tuple(floors)), policy.hash)
    one, two = policy.assess(said), other.assess(said)

    assert (one.level, one.needs, one.grounds, set(one.fired)) == (
        two.level,
        two.needs,
        two.grounds,
        set(two.fired),
    )
    assert policy.choose(said, one.level, one.needs, teams) == other.choose(
        said, two.level, two.needs, teams
    )
