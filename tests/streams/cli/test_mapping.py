"""`alongside mapping` proposes a mapping, and shows what one would read."""

import json

from exports import MAPPING, PLANTED, REAL, SHIPPED, an_export, needs_the_real_file
from typer.testing import CliRunner

from streams.cli.main import build
from streams.cli.mapping import NotReadError
from streams.errors import AwayError, UsageError

GOOD = "2022-01-05 10:00"


def asked(*words):
    return CliRunner().invoke(build(), ["mapping", *map(str, words)])


def test_a_check_counts_every_row_and_names_those_that_fail(tmp_path):
    file = an_export(
        tmp_path, f"id,time,type\n1,{GOOD},Noise\n2,{PLANTED},x\n3,{GOOD},Odd\n4,{GOOD},\n"
    )
    mapping = an_export(tmp_path, MAPPING, "m.toml")

    found = asked("check", file, "--mapping", mapping)

    assert isinstance(found.exception, NotReadError)
    assert "row 2: time: is no time in the format iso" in found.output
    assert "rows      4: 3 read, 1 failed" in found.output
    assert "unmapped  Odd 1" in found.output
    assert PLANTED not in found.output


def test_a_check_in_json_adds_up(tmp_path):
    file = an_export(tmp_path, f"id,time,type\n1,{GOOD},Noise\n2,,x\n3,,x\n")
    mapping = an_export(tmp_path, MAPPING, "m.toml")

    said = json.loads(asked("check", file, "--mapping", mapping, "--json", "--show", 1).stdout)

    assert (said["rows"], said["read"], said["failed"]) == (3, 1, 2)
    assert said["failing"] == [{"row": 2, "faults": ["time: is empty"]}]
    assert said["types"] == {"no": 1}


def test_a_file_with_the_wrong_delimiter_is_one_plain_sentence(tmp_path):
    file = an_export(tmp_path, f"id;time;type\n1;{GOOD};Noise\n")
    found = asked("check", file, "--mapping", an_export(tmp_path, MAPPING, "m.toml"))

    assert isinstance(found.exception, NotReadError)
    assert "semicolon" in str(found.exception)


def test_what_is_away_and_what_is_wrong_have_their_own_exit_codes(tmp_path):
    file = an_export(tmp_path, f"id,time,type\n1,{GOOD},Noise\n")
    wrong = an_export(tmp_path, "name = 1", "wrong.toml")

    assert isinstance(asked("suggest", tmp_path / "none.csv").exception, AwayError)
    assert isinstance(asked("check", file, "--mapping", wrong).exception, UsageError)


def test_what_is_proposed_can_be_checked_at_once(tmp_path):
    file = an_export(tmp_path, f"id,time,type\n1,{GOOD},Noise\n2,{GOOD},Noise\n")
    text = asked("suggest", file).stdout
    in_json = json.loads(asked("suggest", file, "--json").stdout)

    assert asked("check", file, "--mapping", an_export(tmp_path, text, "m.toml")).exit_code == 0
    assert in_json["text"] == text
    assert in_json["unsure"]


@needs_the_real_file
def test_every_row_of_the_public_file_is_read():
    found = asked("check", REAL, "--mapping", SHIPPED)

    assert found.exit_code == 0
    assert "rows      4410: 4410 read, 0 failed" in found.output


def test_check_says_what_a_mapping_takes_from_no_column(tmp_path):
    text = MAPPING.partition("[type]")[0]
    file = an_export(tmp_path, "id,time,type\n1,2022-01-05 10:00,Noise\n")

    said = asked("check", file, "--mapping", an_export(tmp_path, text, "m.toml")).stdout

    left = [line.split()[2].rstrip(":") for line in said.splitlines() if "left out" in line]
    assert left == ["type", "words", "place", "closing"]


def test_suggest_prints_what_can_be_and_fails_where_a_part_is_missing(tmp_path):
    file = an_export(tmp_path, "type,time\nNoise,2022-01-05 10:00\nNoise,2022-01-05 11:00\n")

    found = asked("suggest", file)

    assert isinstance(found.exception, NotReadError)
    assert "Write it by hand" in str(found.exception)
    assert 'column = "time"' in found.stdout
    assert "no column of hours" in found.stderr


def test_check_says_that_no_place_of_a_988_contact_is_kept(tmp_path):
    more = '[origin]\nother = "988"\n[place]\naddress = "street"\n[type]\n'
    text = MAPPING.replace("[type]\n", more)
    file = an_export(tmp_path, "id,time,type,street\n1,2022-01-05 10:00,Noise,Elm St\n")

    said = asked("check", file, "--mapping", an_export(tmp_path, text, "m.toml")).stdout

    assert "left out  place of 988 contacts" in said
