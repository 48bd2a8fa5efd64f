"""The same calls under every shipped policy: officers only on a ground, and one table."""

import json
from itertools import islice
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.cli.main import build
from streams.cli.replay import shipped
from streams.replay.account import Account
from streams.replay.over_profiles import rows_over
from streams.texts import texts_of

T0 = 1_767_351_600
ROOT = Path(__file__).resolve().parents[3]
MAPPING = ROOT / "deploy" / "mappings" / "burlington-vt.toml"
ROSTER = ROOT / "deploy" / "samples" / "roster.toml"
NAMES = shipped()
METHOD = {"suicide_ideation": "method", "consciousness": "alert", "weapon": "none"}
#: Calls that an answering point hears, graver and graver.
HEARD = [
    {"suicide_ideation": "none", "consciousness": "alert", "weapon": "none", "medical": "none"},
    METHOD | {"medical": "none"},
    METHOD | {"suicide_ideation": "intent", "medical": "none"},
    {"violence_now": "threatening", "consciousness": "alert", "medical": "none"},
    {"weapon": "in_hand", "weapon_type": "blade", "suicide_ideation": "intent", "medical": "none"},
    {"weapon": "in_hand", "weapon_type": "blade", "threat_to_others": "specific_target"},
    {"overdose": "suspected", "consciousness": "altered"},
    {"crime": "person", "consciousness": "alert", "medical": "none"},
]


def policy_of(name: str) -> Policy:
    [text] = texts_of("", None, name)
    found = load(text.raw)
    assert isinstance(found, Policy)
    return found


def decided(steps):
    return [e for raw in steps for e in json.loads(raw)["events"] if e["event"] == "decided"]


def ran(*args: str):
    return CliRunner().invoke(build(), ["replay", *args])


@pytest.fixture(scope="session")
def part(burlington, tmp_path_factory) -> Path:
    """The first calls of Burlington's file."""
    path = tmp_path_factory.mktemp("burlington") / "part.csv"
    with burlington.open(encoding="utf-8") as file:
        path.write_text("".join(islice(file, 300)), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", NAMES)
def test_every_decision_with_officers_has_a_ground_that_the_policy_admits(
    a_row, replayed, roster, name
):
    policy = policy_of(name)
    rows = [
        a_row(
            number,
            T0 + 1800 * number,
            answers=[{"question": question, "value": value} for question, value in said.items()],
        )
        for number, said in enumerate(HEARD)
    ]
    account, steps = replayed(rows, policy=policy, roster=roster)
    with_officers = [each for each in decided(steps) if each["police"] != "absent"]

    assert account.wrong() == []
    assert with_officers
    assert {each["ground"] for each in with_officers} <= {g.value for g in policy.profile.grounds}


def test_an_account_with_officers_and_no_ground_does_not_add_up():
    account = Account(groundless=1)

    assert account.wrong() == ["decisions with officers and without a ground: 1"]


def test_burlingtons_calls_are_set_beside_each_other_under_every_policy(part):
    result = ran(
        str(part), "--mapping", str(MAPPING), "--roster", str(ROSTER), "--profiles", "all", "--json"
    )
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)

    assert tuple(found) == NAMES
    for name, parts in found.items():
        officers = sum(n for where, n in parts["police"].items() if where != "absent")
        grounds = {ground for ground in parts["grounds"] if ground != "none"}
        assert parts["adds_up"], name
        assert parts["groundless"] == 0, name
        assert sum(parts["grounds"][ground] for ground in grounds) == officers, name
        assert grounds <= {ground.value for ground in policy_of(name).profile.grounds}, name
        assert sum(parts["modes"].values()) == sum(found["virginia"]["modes"].values()), name


def test_the_table_has_a_column_a_policy_and_hides_what_never_happens():
    parts = {
        "one": Account(decisions=3).parts() | {"modes": {"counselor": 2}},
        "two": Account(decisions=4).parts() | {"modes": {"counselor": 1, "hold": 1}},
    }

    assert rows_over(parts) == [
        ("mode", "counselor", (2, 1)),
        ("mode", "hold", (0, 1)),
        ("decisions in all", "", (3, 4)),
        ("with officers, no ground", "", (0, 0)),
    ]


def test_the_table_says_how_many_of_the_decisions_never_applied():
    modes = {"modes": {"counselor": 2}}
    parts = {
        "one": Account().parts() | modes | {"modes_provisional": {"counselor": 1}},
        "two": Account().parts() | modes,
    }

    assert ("of them provisional", "", (1, 0)) in rows_over(parts)


def test_a_table_of_policies_goes_with_no_file_of_one(tmp_path):
    path = tmp_path / "calls.csv"
    path.write_text("id\n")
    result = ran(
        str(path), "--mapping", str(MAPPING), "--profiles", "all", "--out", str(tmp_path / "steps")
    )

    assert "leave out --out" in str(result.exception)
    assert not (tmp_path / "steps").exists()
