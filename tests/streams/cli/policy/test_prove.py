"""`alongside policy prove` says what became of each promise, and shows a call that breaks one."""

import json
from importlib import resources

import pytest

from streams.cli.policy.prove import AGREED_BY_NOBODY, BrokenError, prove
from streams.errors import AlongsideError

pytest.importorskip("z3")

FAULTY = """
profile = "town"
version = "1"
title   = "A town that looks away"
extends = "national-guidance"

[[floor]]
id = "town.idle"
when.weapon = "used or worse"
level = "acute"
source = "practice: 2.2"
since = 2026-01-01
"""


def test_a_shipped_profile_is_proved_and_nobody_has_agreed_by_that(capsys):
    prove(["national-guidance"])
    said = capsys.readouterr().out.splitlines()

    assert said[0].startswith("national-guidance ")
    assert said[-1] == AGREED_BY_NOBODY == "proved, not agreed"
    assert any("no_crew_alone_to_a_weapon [1]" in line and "proved" in line for line in said)


def test_each_promise_is_one_json_object(capsys):
    prove(["indiana"], as_json=True)
    *promises, last = map(json.loads, capsys.readouterr().out.splitlines())

    assert {one["policy"] for one in promises} == {"indiana"}
    assert {one["verdict"] for one in promises} <= {"proved", "does not apply"}
    assert all(isinstance(one["seconds"], float) for one in promises)
    assert last == {"verdict": AGREED_BY_NOBODY}


def test_a_file_that_breaks_a_promise_ends_with_code_1_and_a_call_one_can_read(tmp_path, capsys):
    file = tmp_path / "town.toml"
    file.write_text(FAULTY)
    with pytest.raises(BrokenError) as raised:
        prove([str(file)])
    said = capsys.readouterr().out

    assert raised.value.exit_code == 1
    assert "floor town.idle never changes anything" in said
    assert AGREED_BY_NOBODY not in said


def test_a_counterexample_is_printed_with_what_the_policy_answers(tmp_path, capsys):
    own = resources.files("dispatch.policy").joinpath("profiles", "national-guidance.toml")
    file = tmp_path / "town.toml"
    text = own.read_text(encoding="utf-8").replace('"national-guidance"', '"town"', 1)
    file.write_text(
        text.replace("crew.roles.peer_specialist = 1\ncrew.forbidden", "crew.forbidden")
    )
    with pytest.raises(BrokenError):
        prove([str(file)])
    said = capsys.readouterr().out

    assert "a_peer_in_every_field_team" in said
    assert "A call: " in said
    assert "Answer: level " in said


def test_a_file_that_is_no_policy_is_not_proved(tmp_path):
    file = tmp_path / "town.toml"
    file.write_text(FAULTY.replace("when.weapon", "when.wepon"))
    with pytest.raises(AlongsideError, match="wepon"):
        prove([str(file)])
