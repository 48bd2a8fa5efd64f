"""What has to hold of the labeled remarks before anything is measured with them.

Failures name ids only: a half that is set aside is not to be read by who writes the rules.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from rows import each_row

from dispatch.contracts.fact import KINDS, SCALES, Shape

HERE = Path(__file__).parent / "remarks"
HALVES = {
    "known": "k",
    "unseen": "u",
    "plain-known": "p-k",
    "plain-unseen": "p-u",
    "broad-known": "b-k",
    "broad-held": "b-h",
    "later-unseen": "l-u",
    "newest-open": "n-o",
    "newest-unseen": "n-u",
}
KEYS = {"id", "call_type", "narrative", "behavioral", "kinds", "facts", "about"}
GUIDE = (HERE / "README.md").read_text(encoding="utf-8")
FACTS_OF_THE_GUIDE = frozenset(re.findall(r"^\| `(\w+)` \|", GUIDE, flags=re.MULTILINE))


def remarks_of(half: str) -> list[dict[str, Any]]:
    lines = (HERE / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


HALF = {half: remarks_of(half) for half in HALVES}
REMARKS = [remark for half in HALF.values() for remark in half]


def ids_where(wrong: Any) -> list[str]:
    return [remark["id"] for remark in REMARKS if wrong(remark)]


def listed(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


def is_misshapen(name: str, value: str | list[str]) -> bool:
    """True where a list fact has no list, another fact has one, or a value is not on the scale."""
    scale = SCALES[name]
    if isinstance(value, list) != (scale.shape is Shape.LIST) or not value:
        return True
    return not all(scale.allows(one) for one in listed(value))


def test_there_are_enough_remarks_in_either_half():
    assert len(REMARKS) >= 400
    assert {half: len(remarks) >= 120 for half, remarks in HALF.items()} == dict.fromkeys(
        HALVES, True
    )


@pytest.mark.parametrize("half", HALVES)
def test_a_half_is_numbered_by_its_own_letter_in_order(half):
    expected = [f"{HALVES[half]}-{number:03d}" for number in range(1, len(HALF[half]) + 1)]
    assert [remark["id"] for remark in HALF[half]] == expected


def test_no_remark_stands_there_twice():
    seen: dict[str, str] = {}
    twice = []
    for remark in REMARKS:
        words = " ".join(remark["narrative"].casefold().split())
        if words in seen:
            twice.append((seen[words], remark["id"]))
        seen[words] = remark["id"]
    assert twice == []


def test_every_remark_has_words_and_exactly_the_keys_of_the_guide():
    assert ids_where(lambda r: r.keys() != KEYS or not r["narrative"].strip()) == []
    assert ids_where(lambda r: not r["about"]) == []


def test_the_guide_names_only_facts_of_the_contract():
    assert len(FACTS_OF_THE_GUIDE) == 18
    assert sorted(FACTS_OF_THE_GUIDE - SCALES.keys()) == []


def test_only_facts_of_the_guide_are_labeled():
    assert ids_where(lambda r: not r["facts"].keys() <= FACTS_OF_THE_GUIDE) == []


def test_every_value_is_on_the_scale_of_its_fact():
    assert ids_where(lambda r: any(is_misshapen(*fact) for fact in r["facts"].items())) == []


def test_nothing_is_labeled_unknown_because_a_missing_fact_says_it():
    assert ids_where(lambda r: "unknown" in r["facts"].values()) == []


def test_every_verdict_and_kind_is_a_word_of_the_contract():
    assert ids_where(lambda r: r["behavioral"] not in {"yes", "no", "unknown"}) == []
    assert ids_where(lambda r: not set(r["kinds"]) <= set(KINDS)) == []


def test_what_is_not_behavioral_has_no_kind_and_what_is_has_one():
    assert ids_where(lambda r: r["behavioral"] == "no" and r["kinds"]) == []
    assert ids_where(lambda r: r["behavioral"] == "yes" and not r["kinds"]) == []


def test_a_weapon_has_a_type_only_where_there_is_one():
    near = {"present_not_reachable", "accessible", "in_hand", "used"}
    typed = [r for r in REMARKS if "weapon_type" in r["facts"]]
    assert [r["id"] for r in typed if r["facts"].get("weapon") not in near] == []


def test_who_assaults_commits_a_crime_against_a_person():
    def wrong(remark: dict[str, Any]) -> bool:
        facts = remark["facts"]
        return facts.get("violence_now") == "assaulting" and facts.get("crime") != "person"

    assert ids_where(wrong) == []


def test_a_threat_in_words_is_threatening_or_worse():
    def wrong(remark: dict[str, Any]) -> bool:
        facts = remark["facts"]
        return facts.get("threat_to_others") in {"threat", "specific_target"} and facts.get(
            "violence_now"
        ) not in {"threatening", "assaulting"}

    assert ids_where(wrong) == []


def test_means_are_labeled_only_where_suicide_is_spoken_of():
    def wrong(remark: dict[str, Any]) -> bool:
        return "means_access" in remark["facts"] and not (
            remark["facts"].keys() & {"suicide_ideation", "suicide_behavior"}
            or "suicidal" in remark["kinds"]
        )

    assert ids_where(wrong) == []


@each_row(
    "name, values, at_least",
    [
        ("weapon", {"in_hand", "used"}, 14),
        ("suicide_behavior", {"in_progress"}, 11),
        ("consciousness", {"unresponsive"}, 8),
        ("overdose", {"suspected", "confirmed"}, 12),
    ],
)
@each_row(
    "halves",
    [
        *((half,) for half in HALVES if not half.startswith("newest")),
        ("newest-open", "newest-unseen"),  # shares are given of both together
    ],
)
def test_a_share_measured_on_an_acute_fact_rests_on_more_than_a_few(halves, name, values, at_least):
    having = [r["id"] for half in halves for r in HALF[half] if r["facts"].get(name) in values]
    assert len(having) >= at_least
