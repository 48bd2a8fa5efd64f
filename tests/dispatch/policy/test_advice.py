"""Advice promises nothing that is not so: what it says would change the answer really does."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

from builders import POLICY
from rows import each_row

from dispatch.contracts.fact import NOT_KNOWN, SCALES
from dispatch.contracts.response import Mode
from dispatch.policy.advice import NEVER_ASKED, VOICES, Adviser, OnHand, Resources
from dispatch.policy.clauses import SPOKEN
from dispatch.policy.model import Facts

DAY = date(2026, 7, 1)


def adviser() -> Adviser:
    return Adviser(POLICY, day=DAY, density="rural")


def a_call(chance: random.Random) -> tuple[Facts, Resources]:
    facts = {
        name: (chance.choice(scale.values),)
        for name, scale in SCALES.items()
        if chance.random() < 0.2
    }
    teams = {
        mode: OnHand(
            chance.choice((300, 4_000, 9_000)),
            peer=chance.random() < 0.8,
            clinician=chance.random() < 0.8,
            officers=chance.choice((0, 0, 1)),
        )
        for mode in (Mode.MOBILE_CRISIS, Mode.COMMUNITY_RESPONSE, Mode.COMMUNITY_CARE)
        if chance.random() < 0.5
    }
    voices = frozenset(mode for mode in VOICES if chance.random() < 0.6)
    return facts, Resources(
        teams=teams,
        ems=chance.choice((None, 300)),
        voices=voices,
        waited=chance.choice((0, 99_999)),
    )


@each_row("seed", range(60))
def test_with_the_change_that_is_named_the_mode_is_chosen(seed: int) -> None:
    our = adviser()
    facts, resources = a_call(random.Random(seed))
    change = our.next_less(facts, resources, our.advise(facts, resources))
    if change is None:
        return

    changed: dict[str, Any] = dict(facts)
    for name, values in change.facts:
        changed.pop(name, None)
        if values:
            changed[name] = (values[-1],)  # any value that is named does it
    have = resources
    if change.resource:
        whole = OnHand(0, peer=True, clinician=True)
        officer = OnHand(0, peer=True, clinician=True, officers=1)
        have = replace(
            resources,
            teams={
                **resources.teams,
                change.mode: officer if change.mode is Mode.COMMUNITY_CARE else whole,
            },
            voices=resources.voices | {change.mode},
            ems=0 if change.mode in {Mode.EMS, Mode.BEHAVIORAL_HEALTH_EMS} else resources.ems,
        )

    assert our.advise(changed, have).choice.mode is change.mode


@each_row("seed", range(40))
def test_a_question_is_named_exactly_where_some_answer_changes_level_or_mode(seed: int) -> None:
    our = adviser()
    facts, resources = a_call(random.Random(seed))
    advice = our.advise(facts, resources)
    named = {one.fact for one in our.questions(facts, resources, advice)}

    for name, scale in SCALES.items():
        if name in facts or name in NEVER_ASKED:
            assert name not in named
            continue
        others = (our.advise({**facts, name: (value,)}, resources) for value in scale.values)
        changes = any(
            (other.assessment.level, other.choice.mode)
            != (advice.assessment.level, advice.choice.mode)
            for other in others
        )
        assert (name in named) is changes, name


@each_row("seed", range(40))
def test_advice_is_what_the_policy_itself_chooses_where_everything_is_there(seed: int) -> None:
    """Weighing every mode as ours changes nothing once each has what it takes."""
    our = adviser()
    facts, _ = a_call(random.Random(seed))
    whole = OnHand(60, peer=True, clinician=True)
    everything = Resources(
        teams={
            mode: replace_officer(whole, mode) for mode in our.policy.crew if mode not in VOICES
        },
        ems=60,
        voices=frozenset(VOICES),
    )
    advice = our.advise(facts, everything)
    in_time = dict.fromkeys(our.policy.crew, 60)

    chosen = POLICY.choose(facts, advice.assessment.level, advice.assessment.needs, in_time)

    assert (advice.choice.mode, advice.choice.police, advice.choice.ground) == (
        *(chosen.mode, chosen.police, chosen.ground),
    )


def replace_officer(team: OnHand, mode: Mode) -> OnHand:
    return team._replace(officers=1) if mode is Mode.COMMUNITY_CARE else team


def test_every_fact_that_a_rule_may_name_has_words_for_each_value() -> None:
    for name, spoken in SPOKEN.items():
        assert set(spoken.says) == set(SCALES[name].values)
    silent = set(SCALES) - set(SPOKEN)
    assert silent == {"violence_history", "access_need", "matching_tag"}  # no rule may name them
    assert not NOT_KNOWN & set(SPOKEN)
