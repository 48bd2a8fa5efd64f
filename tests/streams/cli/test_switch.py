"""The kill switch from the command line is the file that the effects agent looks at."""

import json

import pytest
from typer.testing import CliRunner

from streams.cli.main import build
from streams.settings import PREFIX
from streams.switch import Switch


@pytest.fixture
def file(tmp_path, monkeypatch):
    found = tmp_path / "not" / "yet" / "no-offers"
    monkeypatch.setenv(f"{PREFIX}SWITCH_FILE", str(found))
    return found


def run(*words):
    done = CliRunner().invoke(build(), ["switch", *words])
    assert done.exit_code == 0, done.output
    return done.output


def test_it_goes_on_and_off_and_may_be_told_twice(file):
    seen = []
    for word in ("show", "on", "on", "off", "off"):
        said = json.loads(run(word, "--json"))
        seen.append((said["on"], Switch(file).on()))

    assert seen == [(False, False), (True, True), (True, True), (False, False), (False, False)]


def test_it_says_what_it_ends_and_what_goes_on(file):
    said = run("on")

    assert said.startswith(f"ON: no new offer goes out ({file})")
    assert "new offers only" in said
    assert "EMS requests, alarms and all decisions go on" in said
    assert "alongside policy adopt --mode shadow" in said


def test_what_cannot_be_done_is_an_error_and_not_silence(file):
    file.parent.parent.parent.joinpath("not").write_text("a file where a folder should be")

    done = CliRunner().invoke(build(), ["switch", "on"])

    assert done.exit_code != 0
    assert "offers still go out" in str(done.exception)


@pytest.mark.parametrize("word", ["on", "off", "show"])
def test_each_has_an_example(word):
    assert f"Example: alongside switch {word}" in run(word, "--help")
