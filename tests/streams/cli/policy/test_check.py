"""`alongside policy check` shows all faults at once, each with its file and line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from streams.cli.main import build
from streams.errors import AwayError
from streams.policy_files import shipped
from streams.policy_named import RefusedError

BAD = """\
profile = "bad"
version = "1"
title = "Bad"
extends = "national-guidance"
hue = "red"

[choices]
intoxication_needs_ems = "very"

[sources]
s = "S"

[[floor]]
id = "bad.one"
when.weapon = "in_hand"
level = "purple"
needs = ["tank"]
source = "s"
since = 2026-01-01

[[floor]]
id = "bad.two"
when.diagnosis = ["x"]
level = "urgent"
since = 2026-01-01

[[never]]
id = "bad.two"
modes = ["helicopter"]
when.weapon = "in_hand or worse"
why = "w"
source = "nowhere: 3"
since = 2026-01-01

[[value]]
name = "parking.limit"
unit = "fortnight"
[[value.since]]
from = 2026-01-01
value = 3
source = "s"
[[value.since]]
from = 2026-01-01
value = 4
source = "s"
"""

WRONG = {
    # What is wrong, and the beginning of the line that it stands on.
    "unknown key 'hue'": "hue",
    "'very' cannot be chosen": "intoxication_needs_ems",
    "weapon is ordered": "when.weapon",
    "unknown level 'purple'": "level",
    "unknown need 'tank'": "needs",
    "source is missing": "[[floor]]",
    "'diagnosis' may help": "when.diagnosis",
    "used more than once": 'id = "bad.two"',
    "unknown mode 'helicopter'": "modes",
    "'nowhere' is described nowhere": "source",
    "unknown unit 'fortnight'": "unit",
    "two entries of one day": 'name = "parking.limit"',
}


def faults_of(*files: Path) -> list[dict[str, object]]:
    done = CliRunner().invoke(build("policy"), ["policy", "check", "--json", *map(str, files)])
    assert isinstance(done.exception, RefusedError | None)
    assert bool(done.exception) is any(one["faults"] for one in json.loads(done.output)["files"])
    return [fault for one in json.loads(done.output)["files"] for fault in one["faults"]]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "bad.toml"
    file.write_text(BAD)
    return file


@pytest.mark.parametrize("what", WRONG)
def test_each_fault_stands_on_the_line_that_it_speaks_of(bad: Path, what: str) -> None:
    [fault] = [one for one in faults_of(bad) if what in str(one["what"])]

    assert fault["file"] == str(bad)
    assert BAD.splitlines()[int(str(fault["line"])) - 1].startswith(WRONG[what])


def test_all_faults_are_printed_at_once_and_the_exit_code_is_one(bad: Path) -> None:
    done = CliRunner().invoke(build("policy"), ["policy", "check", str(bad)])

    assert isinstance(done.exception, RefusedError)
    assert done.exception.exit_code == 1
    for what in WRONG:
        assert what in done.output
    assert f"{bad}:5: bad: unknown key 'hue'" in done.output


def test_a_fault_that_only_shows_in_what_it_extends_names_that_text(bad: Path) -> None:
    files = {str(one["file"]) for one in faults_of(bad)}

    assert files == {str(bad), "core.toml (shipped)"}


def test_what_is_no_toml_is_a_fault_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "torn.toml"
    file.write_text('profile = "torn"\n\n[[floor]\nid = 1\n')

    [fault] = faults_of(file)

    assert fault["line"] == 3


def test_several_files_are_checked_together_and_may_extend_each_other(tmp_path: Path) -> None:
    above, below = tmp_path / "county.toml", tmp_path / "town.toml"
    above.write_text(_site("county", "national-guidance"))
    below.write_text(_site("town", "county"))

    assert faults_of(above, below) == []


def test_without_faults_it_says_which_policy_that_is(tmp_path: Path) -> None:
    file = tmp_path / "town.toml"
    file.write_text(_site("town", "national-guidance"))

    done = CliRunner().invoke(build("policy"), ["policy", "check", str(file)])

    assert done.exit_code == 0
    assert "no faults: town 1" in done.output


def test_a_file_that_would_stand_in_for_a_shipped_policy_is_refused(tmp_path: Path) -> None:
    """Whoever extends it would get a town's text under a state's name."""
    file, other = tmp_path / "virginia.toml", tmp_path / "town.toml"
    file.write_text(_site("virginia", "national-guidance"))
    other.write_text(_site("town", "virginia"))

    [fault] = faults_of(file, other)

    assert fault["file"] == str(file)
    assert "the name of a text that comes with the program" in str(fault["what"])
    assert 'extends = "virginia"' in str(fault["what_to_do"])


def test_a_shipped_text_itself_can_be_checked(tmp_path: Path) -> None:
    file = tmp_path / "virginia.toml"
    file.write_bytes(shipped()["virginia"])

    assert faults_of(file) == []


def test_of_two_files_with_one_name_none_goes_unread(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    one, two = tmp_path / "town.toml", tmp_path / "old" / "town.toml"
    for file in (one, two):
        file.write_text(_site("town", "national-guidance"))

    [fault] = faults_of(one, two)

    assert fault["file"] == str(two)
    assert str(one) in str(fault["what"])


LATER = """
[sources]
own = "Our own"

[[floor]]
id = "town.later"
when.weapon = "accessible or worse"
level = "acute"
source = "own"
since = 2999-03-01
"""


def test_a_rule_that_begins_later_is_no_fault_and_is_named(tmp_path: Path) -> None:
    file = tmp_path / "town.toml"
    file.write_text(_site("town", "national-guidance") + LATER)

    done = CliRunner().invoke(build("policy"), ["policy", "check", str(file)])

    assert done.exit_code == 0
    assert "cannot be adopted before 2999-03-01: town.later (2999-03-01)" in done.output


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = CliRunner().invoke(build("policy"), ["policy", "check", str(tmp_path / "gone.toml")])

    assert isinstance(done.exception, AwayError)
    assert "gone.toml" in str(done.exception)


def _site(name: str, extends: str) -> str:
    return f'profile = "{name}"\nversion = "1"\ntitle = "T"\nextends = "{extends}"\n'
