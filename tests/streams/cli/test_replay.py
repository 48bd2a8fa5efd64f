"""`alongside replay` at a terminal, through a pipe, and when it is interrupted."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from exports import MAPPING
from typer.testing import CliRunner

from streams.cli.main import build
from streams.errors import UsageError
from streams.interrupted import EXIT_CODE, SENTENCE

ROOT = Path(__file__).resolve().parents[3]
LONG = "Suspicious circumstances reported by a passer-by near the school"
TOWN = (
    MAPPING
    + f"""\
"Crisis" = {{ behavioral = "yes", kinds = ["other"] }}
"{LONG}" = "no"
[words]
narrative = "remarks"
[outcome]
mh = "MH"
police_sent = "POLICE"
arrest = "ARREST"
"""
)
COMPARE = '[compare]\nneed = [{ outcome = "mh", is = ["Flagged"] }]\n'
ROWS = f"""\
id,time,type,remarks,MH,POLICE,ARREST
A-1,2022-01-05 10:00,Noise,,,Y,N
A-2,2022-01-05 10:05,Crisis,HE IS YELLING,flagged,N,Y
A-3,2022-01-05 11:00,Crisis,,,Y,N
A-4,2022-01-05 12:00,{LONG},,flagged,Y,N
"""


@pytest.fixture
def town(tmp_path):
    """The words of a command that replays four calls, files to write to, and what reads them."""
    export, how = tmp_path / "in" / "calls.csv", tmp_path / "in" / "how.toml"
    export.parent.mkdir()
    export.write_text(ROWS)
    how.write_text(TOWN + COMPARE)
    return ["replay", str(export), "--mapping", str(how), "--no-crews"]


def ran(words, *more):
    return CliRunner().invoke(build("replay"), [*words, *map(str, more)])


def compared(words, *more):
    done = ran(words, "--compare", "--json", *more)
    assert done.exit_code == 0, done.exception
    return json.loads(done.stdout)


# --- which outcomes ---------------------------------------------------------------------------


def test_the_mapping_says_which_outcomes_count_and_the_names_of_ours_the_rest(town):
    found = compared(town)

    assert (found["comparison"]["both"], found["comparison"]["record_only"]) == (1, 1)
    assert found["comparison"]["health_for_police"] == 1
    assert found["compared_by"]["need"] == [{"outcome": "mh", "is": ["flagged"], "within": False}]
    assert [each["outcome"] for each in found["compared_by"]["police"]] == ["police_sent"]


def test_what_is_typed_replaces_what_the_mapping_says(town):
    found = compared(town, "--need", "arrest=y,Held", "--police", "mh=FLAGGED")

    assert found["compared_by"]["need"] == [
        {"outcome": "arrest", "is": ["y", "held"], "within": False}
    ]
    assert found["comparison"]["health_for_police"] == 1  # the one that is flagged


def test_an_outcome_that_is_not_there_is_refused_with_those_that_are(town):
    done = ran(town, "--compare", "--need", "mental", "--danger", "weapon=Y", "--police", "mh=")

    assert isinstance(done.exception, UsageError)
    known = "is no outcome of the mapping springfield; it has mh, police_sent, arrest."
    assert str(done.exception).splitlines() == [
        "--police mh=: give the words that say yes, as mh=Y or mh=A,B.",
        f"--need: mental {known}",
        f"--danger: weapon {known}",
    ]


# --- files ------------------------------------------------------------------------------------


def test_each_call_has_its_line_with_the_centers_number_and_its_local_time(town, tmp_path):
    found = compared(town, "--calls", tmp_path / "lines.csv", "--out", tmp_path / "steps.jsonl")

    text = (tmp_path / "lines.csv").read_text(encoding="utf-8")
    lines = list(csv.DictReader(text.splitlines()))
    by_call = {line["call"]: line for line in lines}
    assert sorted(by_call) == ["A-1", "A-2", "A-3", "A-4"]
    assert by_call["A-2"]["came"] == "2022-01-05T10:05:00-05:00"
    assert by_call["A-4"]["need_missed"] == "1"
    for name, number in found["comparison"].items():
        if name != "calls":
            assert sum(int(line[name] or 0) for line in lines) == number, name
    incident = by_call["A-2"]["incident"]
    times = CliRunner().invoke(
        build("times"),
        ["times", "--steps", str(tmp_path / "steps.jsonl"), "--incident", incident, "--json"],
    )
    assert [each["incident"] for each in json.loads(times.stdout)["incidents"]] == [incident]


def test_the_help_says_that_the_lines_hold_the_centers_own_numbers():
    said = " ".join(CliRunner().invoke(build("replay"), ["replay", "--help"]).stdout.split())

    assert "--calls" in said
    assert "stays on this machine" in said.replace("│ │ ", "")


def test_one_file_is_not_written_twice_and_nothing_that_is_read_is_written(town, tmp_path):
    same = tmp_path / "same.csv"

    done = ran(town, "--csv", same, "--calls", same, "--out", town[1])

    assert isinstance(done.exception, UsageError)
    assert "is named twice" in str(done.exception)
    assert "is read; name another file" in str(done.exception)
    assert Path(town[1]).read_text() == ROWS


def test_a_column_that_the_file_has_not_is_named_by_the_replay_itself(town):
    Path(town[3]).write_text(TOWN.replace('"POLICE"', '"POLICE_SENT"'))

    done = ran(town)

    assert isinstance(done.exception, UsageError)
    assert "the file has no column 'POLICE_SENT'" in str(done.exception)


# --- a pipe -----------------------------------------------------------------------------------


def test_through_a_pipe_nothing_is_cut_and_no_sentence_is_broken(town):
    said = ran(town, "--compare").stdout

    assert LONG in said
    assert "…" not in said
    assert any(
        line.startswith("A health response was due for 1 call to which police went. For")
        and line.rstrip().endswith("no team was free.")
        for line in said.splitlines()
    )


# --- Ctrl-C -----------------------------------------------------------------------------------

LOADING = """
import builtins
real = builtins.__import__
def hooked(name, *rest, **named):
    if name == "typer":
        press()
    return real(name, *rest, **named)
builtins.__import__ = hooked
"""
TWICE_WHILE_DECIDING = """
from streams.replay.account import Account
real = Account.take
def take(self, step, region):
    if step.command["command"] == "report_call":
        press()
        press()
    real(self, step, region)
Account.take = take
"""
ONLY_THE_PARENT = TWICE_WHILE_DECIDING.replace("press()", "os.kill(os.getpid(), signal.SIGINT)")
AS_THE_READER_STARTS = """
import streams.replay.reading_ahead as ahead
real = ahead._send
def send(*given):
    press()
    real(*given)
ahead._send = send
ahead.may_read_ahead = lambda: True
"""
AS_THE_FILES_ARE_PUT_IN_PLACE = """
from pathlib import Path
real = Path.replace
def replace(self, target):
    press()
    return real(self, target)
Path.replace = replace
"""


@pytest.mark.parametrize(
    "when",
    [
        LOADING,
        TWICE_WHILE_DECIDING,
        ONLY_THE_PARENT,
        AS_THE_READER_STARTS,
        AS_THE_FILES_ARE_PUT_IN_PLACE,
    ],
)
def test_ctrl_c_ends_it_with_one_sentence_and_leaves_what_was_there(town, tmp_path, when):
    """Pressed at a terminal it goes to both processes, the one that reads ahead as well."""
    out, page, lines = tmp_path / "steps.jsonl", tmp_path / "page.html", tmp_path / "lines.csv"
    out.write_text("of an earlier run\n")
    words = ["alongside", *town, "--out", str(out), "--page", str(page), "--calls", str(lines)]
    code = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def press(): os.killpg(0, signal.SIGINT)\n"
        f"{when}\nsys.argv = {words!r}\n"
        "from streams.entry import main\nmain()\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        start_new_session=True,
    )

    assert (done.returncode, done.stdout, done.stderr) == (EXIT_CODE, "", SENTENCE)
    assert EXIT_CODE == 128 + 2
    assert out.read_text() == "of an earlier run\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in", "steps.jsonl"]
