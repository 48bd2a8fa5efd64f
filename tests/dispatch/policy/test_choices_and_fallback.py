"""Choices gate rules, a site's own file restates them, and a fall-back is read or refused."""

import pytest

from dispatch.contracts.response import Ground, Mode, Police
from dispatch.policy.fault import Refused
from dispatch.policy.model import Lapse, OpenedBy, Policy
from dispatch.policy.parse import parse

BASE = """
profile = "small"
version = "1"
title   = "A small profile"
grounds = ["injury_threat", "capacity_fallback"]

[choices]
children = "look"

[choice.children]
values = ["look", "wait"]
means = "Whether somebody looks where children are."

[sources]
here = "a test"

[[level]]
name = "low"
meaning = "talk"

[[level]]
name = "high"
meaning = "go"
needs = ["on_site"]

[[mode]]
mode = "counselor"
levels = ["low"]
dispatched_by = "988_center"
source = "here"
since = 2026-01-01

[[mode]]
mode = "mobile_crisis"
meets = ["on_site", "clinician"]
dispatched_by = "this_desk"
crew.people = 2
crew.roles.peer_specialist = 1
source = "here"
since = 2026-01-01

[[mode]]
mode = "cit_officer"
meets = ["on_site"]
only_with = ["officer"]
police = "lead"
grounds = ["injury_threat"]
dispatched_by = "psap"
source = "here"
since = 2026-01-01

[[floor]]
id = "small.children"
if.children = "look"
when.children_present = true
level = "high"
source = "here"
since = 2026-01-01

[[never]]
id = "small.weapon"
modes = ["cit_officer"]
when.weapon = "in_hand or worse"
why = "nobody walks in"
source = "here"
since = 2026-01-01

[[value]]
name = "fallback.after"
unit = "s"
[[value.since]]
from = 2026-01-01
value = 3600
source = "here"

[fallback]
mode = "cit_officer"
after = "fallback.after"
opened_by = "estimate"
source = "here"
since = 2026-01-01
"""

HIGH = {"children_present": ("true",)}


def a_policy(base: str = BASE, **more: str) -> Policy:
    texts = {"small": base.encode(), **{name: text.encode() for name, text in more.items()}}
    found = parse(texts, next(reversed(texts)))
    assert isinstance(found, Policy), found
    return found


def faults_of(base: str, **more: str) -> list[str]:
    texts = {"small": base.encode(), **{name: text.encode() for name, text in more.items()}}
    found = parse(texts, next(reversed(texts)))
    assert isinstance(found, Refused)
    return [str(fault) for fault in found.faults]


def test_a_rule_is_there_where_its_choice_was_made_and_gone_where_not():
    waits = BASE.replace('children = "look"', 'children = "wait"', 1)

    assert a_policy().assess(HIGH).level == "high"
    assert a_policy(waits).assess(HIGH).level == "low"
    assert not a_policy(waits).profile.floors


def test_a_sites_own_file_restates_a_choice_and_takes_levels_and_modes_as_they_are():
    site = a_policy(
        town='profile = "town"\nversion = "1"\ntitle = "A town"\nextends = "small"\n'
        '[choices]\nchildren = "wait"\n'
    )

    assert site.assess(HIGH).level == "low"
    assert site.levels == ("low", "high")
    assert site.profile.choices == {"children": "wait"}
    assert site.profile.questions[0].means.startswith("Whether somebody")


def test_a_sites_own_file_states_no_levels_grounds_or_modes_beside_those_it_extends():
    found = faults_of(
        BASE,
        town='profile = "town"\nversion = "1"\ntitle = "A town"\nextends = "small"\n'
        'grounds = ["injury_threat"]\n',
    )

    assert any("it states grounds, which small states as well" in fault for fault in found), found


CHOICES = [
    ('children = "look"', 'children = "stare"', "children = 'stare' cannot be chosen"),
    ('children = "look"', 'childern = "look"', "the choice 'childern' is declared nowhere"),
    ('children = "look"', "", "the choice 'children' is open"),
    ('if.children = "look"', 'if.children = "stare"', "it hangs on children = 'stare'"),
    ('if.children = "look"', 'if.dogs = "look"', "it hangs on the choice 'dogs'"),
    ('if.children = "look"', "", "the choice 'children' drives no rule"),
    ('values = ["look", "wait"]', "", "nothing can be chosen"),
    ('values = ["look", "wait"]', 'of = "people"', "it is a choice of 'people'"),
    ('means = "Whether', 'meant = "Whether', "means is missing"),
]


@pytest.mark.parametrize("old, new, words", CHOICES)
def test_a_choice_that_is_not_whole_is_refused(old, new, words):
    found = faults_of(BASE.replace(old, new, 1))

    assert any(words in fault for fault in found), found


FALLBACKS = [
    ('mode = "cit_officer"\nafter', 'mode = "law_enforcement"\nafter', "trained in crisis inter"),
    ('after = "fallback.after"', 'after = "patience"', "'patience', which is no value in seconds"),
    ('unit = "s"', 'unit = "min"', "which is no value in seconds"),
    ('opened_by = "estimate"', 'opened_by = "a guess"', "unknown opening 'a guess'"),
    ('opened_by = "estimate"', "", "it does not say what opens it"),
    (', "capacity_fallback"', "", "does not admit its ground"),
    ('[[mode]]\nmode = "cit_officer"', '[[mode]]\nmode = "law_enforcement"', "does not have"),
    ("[fallback]", "[fall]", "capacity_fallback is admitted without"),
    ("when.children_present", "when.team_unavailable", "a missing team is no fact about a call"),
]


@pytest.mark.parametrize("old, new, words", FALLBACKS)
def test_a_fallback_that_is_not_whole_is_refused(old, new, words):
    found = faults_of(BASE.replace(old, new, 1))

    assert any(words in fault for fault in found), found


LAPSED = Lapse(waited=3600, fallback_after=3600)


def chosen(lapse: Lapse, base: str = BASE, level: str = "high", in_time=(), **facts: str):
    said = {name: (value,) for name, value in facts.items()}
    return a_policy(base).choose(said, level, (), dict(in_time), lapse)


def test_a_missing_team_leads_to_a_trained_officer_once_the_time_has_run_out():
    choice = chosen(LAPSED)

    assert (choice.mode, choice.police) == (Mode.CIT_OFFICER, Police.LEAD)
    assert choice.ground is Ground.CAPACITY_FALLBACK
    assert ("mobile_crisis", "no_team") in choice.passed


@pytest.mark.parametrize(
    "given",
    [
        {"lapse": Lapse(waited=3599, fallback_after=3600)},
        {"lapse": Lapse(waited=9999)},
        {"lapse": Lapse(waited=0, fallback_after=3600, reported_unavailable=True)},
        {"lapse": LAPSED, "preference": "no_police"},
        {"lapse": LAPSED, "weapon": "in_hand"},
    ],
)
def test_otherwise_it_is_held(given):
    choice = chosen(**given)

    assert (choice.mode, choice.ground, choice.to_person) == (Mode.HOLD, None, "no_team_in_time")


def test_a_team_in_time_leaves_no_room_for_it():
    assert chosen(LAPSED, in_time={Mode.MOBILE_CRISIS: 60}).mode is Mode.MOBILE_CRISIS


def test_at_the_mildest_level_no_team_is_missing_that_would_bring_an_officer():
    silent = BASE.replace('levels = ["low"]', 'levels = ["high"]', 1)

    assert chosen(LAPSED, base=silent, level="low").to_person == "no_team_in_time"


def test_no_police_gives_way_to_an_acute_fact():
    choice = chosen(LAPSED, preference="no_police", consciousness="altered")

    assert choice.ground is Ground.CAPACITY_FALLBACK


def test_a_report_opens_it_where_the_profile_says_so_and_time_does_not():
    reported = BASE.replace('"estimate"', '"reported_unavailable"')

    assert a_policy(reported).profile.fallback.opened_by is OpenedBy.REPORTED_UNAVAILABLE
    assert chosen(LAPSED, base=reported).mode is Mode.HOLD
    assert chosen(Lapse(reported_unavailable=True), base=reported).mode is Mode.CIT_OFFICER
