"""A site's own file, as it is shipped for an example: each of its choices holds."""

from datetime import date
from pathlib import Path

import pytest

from dispatch.contracts.response import Mode
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

FOLDER = Path(__file__).parents[3] / "deploy" / "policies"
FIVE = {
    "intoxication_needs_ems",
    "community_response_goes",
    "third_party_callers",
    "missing_information",
    "suicidal_threat",
}
EVERYONE = {mode: 600 for mode in Mode if mode is not Mode.HOLD}


def read(texts, path: Path) -> Policy:
    found = parse({**texts, path.stem: path.read_bytes()}, path.stem)

    assert isinstance(found, Policy), "\n".join(map(str, found.faults))
    return found


@pytest.fixture(scope="module")
def springfield(texts) -> Policy:
    return read(texts, FOLDER / "springfield.toml")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_sites_file_extends_a_profile_and_names_all_five_choices(texts, path):
    text = path.read_text(encoding="utf-8")
    read(texts, path)

    assert all(f"\n{choice} = " in text for choice in FIVE)


def test_the_example_shows_what_else_could_have_been_chosen(springfield):
    text = (FOLDER / "springfield.toml").read_text(encoding="utf-8")
    for question in springfield.profile.questions:
        if question.name in FIVE:
            assert all(f'"{value}"' in text for value in question.values), question.name


def test_the_sites_choices_rules_and_values_hold(springfield, policy):
    said = {"location_setting": ("school",)}
    at_school, before = springfield.assess(said), policy.assess(said)
    gone = springfield.assess({"triage_state": ("caller_gone",)})

    assert (before.level, at_school.level, gone.level) == ("routine", "moderate", "moderate")
    assert "clinician" in at_school.needs
    assert [
        found.value
        for day in (date(2026, 3, 31), date(2026, 4, 1))
        if (found := springfield.value_at("arrive.urgent.urban", day)) is not None
    ] == [2700, 2400]


def test_the_community_response_team_stays_out_of_homes(springfield):
    said = {
        "crime": ("quality_of_life",),
        "violence_now": ("verbal",),
        "location_setting": ("indoor_private",),
    }
    near = {Mode.MOBILE_CRISIS: 1500, Mode.COMMUNITY_RESPONSE: 300}
    assessed = springfield.assess(said)
    choice = springfield.choose(said, assessed.level, assessed.needs, near)

    assert choice.mode is Mode.MOBILE_CRISIS


def _site(profile: str, name: str, unit: str, clock: str, value: int) -> bytes:
    return f"""
profile = "town"
version = "1"
title = "A town"
extends = "{profile}"
[sources]
town = "the town's council"
[[value]]
name = "{name}"
unit = "{unit}"
clock = "{clock}"
[[value.since]]
from = 2026-05-01
value = {value}
source = "town"
""".encode()


@pytest.mark.parametrize("value, good", [(0, False), (3599, False), (3600, True)])
def test_no_site_may_send_an_officer_while_a_team_could_still_be_in_time(texts, value, good):
    text = _site("virginia", "fallback.after", "s", "first_contact", value)
    found = parse({**texts, "town": text}, "town")

    assert isinstance(found, Policy) is good
    if isinstance(found, Refused):
        assert [one.what for one in found.faults] == [
            f"the fall-back waits {value} s from 2026-05-01, and a team may take 3600 s until then"
        ]


def test_a_longer_time_for_teams_also_may_not_outlast_the_fall_back(texts):
    text = _site("virginia", "arrive.moderate.rural", "s", "dispatch", 7201)

    assert isinstance(parse({**texts, "town": text}, "town"), Refused)


def test_a_time_in_which_no_team_can_come_is_refused(texts):
    text = _site("national-guidance", "arrive.moderate.rural", "s", "determination", 0)
    found = parse({**texts, "town": text}, "town")

    assert isinstance(found, Refused)
    assert "no team can ever be in time" in " ".join(map(str, found.faults))
