"""Each golden case in each shipped profile: the answer, or why the case does not apply there.

The cases are data (``golden.yaml`` beside this file), so that somebody who reads no Python can
check them and add one.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml
from rows import each_row

from dispatch.contracts.fact import SCALES
from dispatch.contracts.response import Mode
from dispatch.policy.model import Lapse, Policy

TABLE: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "golden.yaml").read_text(encoding="utf-8")
)
CASES: list[dict[str, Any]] = TABLE["cases"]
NAMES = sorted(TABLE["levels"])
EVERYONE = {mode: 600 for mode in Mode if mode is not Mode.HOLD}
PAIRS = [
    pytest.param(case, name, id=f"{case['name']} - {name}")
    for case in CASES
    for name in NAMES
    if name not in case.get("does not apply", {})
]
NO_FACTS = {"repeat_contact_30d"}
"""Names that a case may use to show that nobody hears them."""
CALM = {"ground": None, "to person": ""}


def facts(case: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    found = {}
    for name, value in case["facts"].items():
        values = value if isinstance(value, list) else [value]
        found[name] = tuple("true" if each is True else str(each) for each in values)
    return found


def teams(case: dict[str, Any]) -> dict[Mode, int]:
    match case.get("teams", "all near"):
        case "all near":
            return EVERYONE
        case "none":
            return {}
        case said:
            return {Mode(name): seconds for name, seconds in said.items()}


def answer(policy: Policy, case: dict[str, Any]) -> dict[str, Any]:
    """What the policy says, in the words of the table."""
    said = facts(case)
    assessed = policy.assess(said)
    after = policy.profile.fallback.after if policy.profile.fallback else ""
    lapse = Lapse(
        waited=case.get("waited", 0),
        reported_unavailable=case.get("reported unavailable", False),
        fallback_after=policy.limits[after].value if after else None,
    )
    choice = policy.choose(said, assessed.level, assessed.needs, teams(case), lapse)
    return {
        "level": assessed.level,
        "mode": choice.mode.value,
        "police": choice.police.value,
        "ground": choice.ground.value if choice.ground else None,
        "ems": choice.ems,
        "to person": choice.to_person,
        "grounds": list(assessed.grounds),
        "has": set(choice.needs),
    }


@each_row("case, name", PAIRS)
def test_a_golden_case_is_answered_as_agreed(policies, case, name):
    expected = CALM | case["then"] | case.get("in", {}).get(name, {})
    found = answer(policies[name], case)
    wanted, unwanted = expected.pop("needs", []), expected.pop("needs not", [])
    expected["level"] = TABLE["levels"][name][expected["level"]]

    assert {what: found[what] for what in expected} == expected
    assert set(wanted) <= found["has"]
    assert not set(unwanted) & found["has"]


def test_each_fact_of_a_case_can_be_reported():
    """A slip in a value would make the call calmer than it was meant."""
    for case in CASES:
        for name, values in facts(case).items():
            assert name in NO_FACTS or all(map(SCALES[name].allows, values)), (case["name"], name)


def test_each_pair_of_case_and_profile_has_an_answer_or_a_reason(policies):
    assert set(NAMES) == set(policies)
    for case in CASES:
        excused = case.get("does not apply", {})
        applies = set(NAMES) - set(excused)

        assert case["from"], case["name"]
        assert set(excused) | set(case.get("in", {})) <= set(NAMES), case["name"]
        assert not set(excused) & set(case.get("in", {})), case["name"]
        assert bool(applies) == ("then" in case), case["name"]
        assert all(len(why.split()) > 5 for why in excused.values()), case["name"]
        assert not applies or {"level", "mode", "police"} <= set(case["then"]), case["name"]


def test_what_differs_in_a_profile_really_differs():
    """An entry that repeats what holds everywhere hides what is special."""
    for case in CASES:
        for name, said in case.get("in", {}).items():
            common = CALM | case["then"]

            assert all(common.get(what) != value for what, value in said.items()), (
                case["name"],
                name,
            )


def test_every_row_of_the_reference_stands_in_the_table():
    rows = {case["from"].split(";")[0] for case in CASES}

    assert {f"reference 8, row {number}" for number in range(1, 17)} <= rows


def test_every_level_of_every_profile_is_the_answer_to_some_case(policies):
    for name, policy in policies.items():
        met = {
            answer(policy, case)["level"]
            for case in CASES
            if name not in case.get("does not apply", {})
        }

        assert set(policy.levels) == met, name
