"""The compiled functions against a slow reading of the same table, rule by rule."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatch.contracts.fact import NOT_KNOWN, SCALES, is_acute
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.bits import coded
from dispatch.policy.compile import named
from dispatch.policy.model import NOTHING_LAPSED, Assessment, Choice, Lapse, Profile

BLOCK = {"on_site", "clinician", "officer"}
VALUES = {name: [*scale.values, *sorted(NOT_KNOWN)] for name, scale in SCALES.items()}
FACTS = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(st.sampled_from(values), min_size=1, max_size=2, unique=True).map(tuple)
        for name, values in VALUES.items()
    },
)
TEAMS = st.dictionaries(
    st.sampled_from([mode for mode in Mode if mode is not Mode.HOLD]), st.integers(0, 9000)
)
LATCHED = st.frozensets(st.sampled_from([need.value for need in Need]), max_size=4)


def met(when, facts) -> bool:
    return all(set(facts.get(condition.fact, ())) & condition.values for condition in when)


def slow_assess(profile: Profile, facts) -> Assessment:
    order = [level.name for level in profile.levels]
    fired = [floor for floor in profile.floors if met(floor.when, facts)]
    level = max([order[0], *(floor.level for floor in fired)], key=order.index)
    needs = {need.value for floor in fired for need in floor.needs}
    needs |= {need.value for need in profile.levels[order.index(level)].needs}
    obliging = {floor.ground for floor in fired if Need.OFFICER in floor.needs}
    permitting = {floor.ground for floor in fired} - obliging
    grounds = [g for g in profile.grounds if g in obliging]
    grounds += [g for g in profile.grounds if g in permitting]
    return Assessment(
        level, tuple(sorted(needs)), tuple(f.id for f in fired), tuple(g.value for g in grounds)
    )


def slow_choose(profile: Profile, facts, level, needs, in_time, lapse=NOTHING_LAPSED) -> Choice:
    present = slow_assess(profile, facts)
    needs = set(needs)
    for one in profile.levels:
        if one.name == level:
            needs |= {need.value for need in one.needs}
    excused = {
        need.value
        for excuse in profile.excuses
        if level in excuse.levels and met(excuse.when, facts)
        for need in excuse.needs
    }
    obliged = "officer" in needs
    rows = []
    for rule in profile.modes:
        police = rule.carries if obliged else rule.police
        ground = next((g for g in present.grounds if g in rule.grounds), None)
        never = [
            one.id
            for one in profile.nevers
            if rule.mode in one.modes and level in one.levels and met(one.when, facts)
        ]
        only = [
            one.id
            for one in profile.onlys
            if rule.mode in one.modes and not any(met(when, facts) for when in one.alternatives)
        ]
        absent = sorted(need.value for need in rule.only_with if need.value not in needs)
        answered = {need.value for need in rule.meets | rule.waives} | excused
        lacking = sorted(need for need in needs & BLOCK if need not in answered)
        free = any(row[1] == "" and row[2] is Police.ABSENT for row in rows)
        reasons = [
            *(["not_at_level"] if level not in rule.levels else []),
            *never,
            *only,
            *(f"only_with:{need}" for need in absent),
            *(f"lacks:{need}" for need in lacking),
            *(["no_ground"] if police is not Police.ABSENT and ground is None else []),
            *(["missing_team"] if police is not Police.ABSENT and free and not obliged else []),
        ]
        rows.append((rule, reasons[0] if reasons else "", police, ground))
    ems = "ems" in needs
    listed = tuple(sorted(needs))
    here = [
        row for row in rows
        if not row[1] and (row[0].dispatched_by != "this_desk" or row[0].mode in in_time)
        and not (lapse.reported_unavailable and sent_by_988(row[0]))
    ]  # fmt: skip
    gone = {
        row[0].mode: "reported_unavailable"
        for row in rows
        if lapse.reported_unavailable and sent_by_988(row[0])
    }
    late = any(not row[1] and row not in here for row in rows)
    if not here:
        why = (
            "officer_without_ground" if obliged and not present.grounds
            else "no_team_in_time" if late
            else "place_unknown" if "search" in present.needs
            else "nothing_admissible"
        )  # fmt: skip
        passed = tuple(
            (row[0].mode.value, row[1] or gone.get(row[0].mode, "no_team")) for row in rows
        )
        if why == "no_team_in_time" and slow_fallback(profile, facts, level, rows, lapse):
            return Choice(
                mode=Mode.CIT_OFFICER,
                police=Police.LEAD,
                ground=Ground.CAPACITY_FALLBACK,
                ems=ems,
                needs=listed,
                passed=tuple(pair for pair in passed if pair[0] != "cit_officer"),
            )
        return Choice(mode=Mode.HOLD, ems=ems, needs=listed, passed=passed, to_person=why)
    first = rows.index(here[0])
    group = [rows[first]]
    for row in rows[first + 1 :]:
        if not row[0].beside:
            break
        group.append(row)
    rivals = [row for row in group if row in here]
    best = min(rivals, key=lambda row: in_time.get(row[0].mode, 0)) if len(rivals) > 1 else here[0]
    passed = []
    for row in rows[: rows.index(best)]:
        missing = gone.get(row[0].mode, "no_team")
        passed.append((row[0].mode.value, row[1] or ("further_away" if row in here else missing)))
    return Choice(
        mode=best[0].mode,
        police=best[2],
        ground=Ground(best[3]) if best[2] is not Police.ABSENT else None,
        ems=ems,
        needs=listed,
        passed=tuple(passed),
    )


def sent_by_988(rule) -> bool:
    """Whether a team goes that the 988 center or its hub sends."""
    return rule.dispatched_by in {"988_center", "regional_hub"} and rule.mode in {
        Mode.PEER_OUTREACH,
        Mode.MOBILE_CRISIS,
        Mode.COMMUNITY_RESPONSE,
        Mode.BEHAVIORAL_HEALTH_EMS,
        Mode.COMMUNITY_CARE,
    }


def slow_fallback(profile: Profile, facts, level, rows, lapse) -> bool:
    """Practice 3.3, word by word, where nothing but teams is missing."""
    if profile.fallback is None or level == profile.levels[0].name:
        return False
    if profile.fallback.opened_by == "estimate":
        opened = lapse.fallback_after is not None and lapse.waited >= lapse.fallback_after
    else:
        opened = lapse.reported_unavailable
    wish = "no_police" in facts.get("preference", ()) and not is_acute(facts)
    ems_missing = any(
        not row[1] and row[0].mode in {Mode.EMS, Mode.BEHAVIORAL_HEALTH_EMS} for row in rows
    )
    officer = next(row[0] for row in rows if row[0].mode is Mode.CIT_OFFICER)
    barred = (
        level not in officer.levels
        or any(
            officer.mode in one.modes and level in one.levels and met(one.when, facts)
            for one in profile.nevers
        )
        or any(
            officer.mode in one.modes and not any(met(when, facts) for when in one.alternatives)
            for one in profile.onlys
        )
    )
    return opened and not wish and not ems_missing and not barred


@settings(max_examples=400)
@given(facts=FACTS)
def test_the_generated_assessment_equals_the_table(policy, facts):
    assert slow_assess(policy.profile, facts) == policy.assess(facts)


LAPSES = st.builds(
    Lapse,
    waited=st.sampled_from([0, 3599, 3600, 99999]),
    reported_unavailable=st.booleans(),
    fallback_after=st.sampled_from([None, 0, 3600]),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=FACTS, teams=TEAMS, latched=LATCHED, level=st.integers(0, 3), lapse=LAPSES)
def test_the_choice_equals_the_table(profile, facts, teams, latched, level, lapse):
    name = profile.levels[level % len(profile.levels)]

    assert slow_choose(profile.profile, facts, name, latched, teams, lapse) == profile.choose(
        facts, name, latched, teams, lapse
    )


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=FACTS, teams=TEAMS, lapse=LAPSES)
def test_bits_say_what_the_words_say_from_a_mapping_and_from_coded_facts(
    profile, facts, teams, lapse
):
    reading = profile.assess(facts)
    choice = profile.choose(facts, reading.level, reading.needs, teams, lapse)
    found = profile.evaluate(facts, teams, lapse)

    assert profile.evaluate_coded(coded(facts), teams, lapse) == found
    assert profile.levels[found.level.bit_length() - 1] == reading.level
    assert named(found.needs) == reading.needs
    modes = [rule.mode for rule in profile.profile.modes]
    assert (modes[found.mode.bit_length() - 1] if found.mode else Mode.HOLD) is choice.mode
    assert bool(found.police) == (choice.police is not Police.ABSENT)
    grounds = profile.profile.grounds
    assert (grounds[found.ground.bit_length() - 1] if found.ground else None) is choice.ground


def test_each_value_alone_is_assessed_as_the_table_says(policy):
    for name, values in VALUES.items():
        for value in values:
            facts = {name: (value,)}

            assert slow_assess(policy.profile, facts) == policy.assess(facts)


def test_the_generated_text_can_be_read(policy):
    """A rule with several conditions stands in it by name."""
    assert "# core.weapon-against-others" in policy.source
    assert all(repr(floor.id) in policy.source for floor in policy.profile.floors)
