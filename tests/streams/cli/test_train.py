"""`alongside classify train` says what a score is worth before anybody uses it."""

import csv
import hashlib
import json
from datetime import datetime, timedelta

import pytest
from exports import MAPPING, PLANTED, REAL, SHIPPED, needs_the_real_file
from typer.testing import CliRunner

from streams.cli.classify.train import NothingLearnedError
from streams.cli.main import build
from streams.errors import UsageError
from streams.ingest.learned import learned_model

OUTCOME = '\n[outcome]\nflag = "flag"\n'
TYPES = MAPPING + '"Odd job" = "no"\n' + OUTCOME


def a_year(folder, rows=3000, *, flagged=None):
    """Odd jobs are flagged often, noise hardly ever; the rules set both aside."""
    flagged = flagged or (lambda n: n % 15 == 0 if n % 3 == 0 else n % 100 == 1)
    path = folder / "calls.csv"
    with path.open("w", newline="") as file:
        write = csv.writer(file)
        write.writerow(["id", "time", "type", "flag"])
        for n in range(rows):
            at = datetime(2025, 1, 1) + timedelta(hours=n)  # noqa: DTZ001 - a wall clock
            kind = "Odd job" if n % 3 == 0 else "Noise"
            write.writerow([f"c{n}", at.isoformat(sep=" "), kind, "yes" if flagged(n) else "no"])
    mapping = folder / "mapping.toml"
    mapping.write_text(TYPES)
    return path, mapping


def asked(*words):
    return CliRunner().invoke(build(), ["classify", "train", *map(str, words)])


def trained(folder, *more, **how):
    export, mapping = a_year(folder, **how)
    return asked(export, "--mapping", mapping, "--label", "flag", *more)


def test_a_model_is_written_with_its_hash_and_read_back(tmp_path):
    out = tmp_path / "learned.json"

    done = trained(tmp_path, "--out", out, "--at-most", "500")

    assert done.exit_code == 0, done.output
    model = learned_model(out)
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert (tmp_path / "learned.json.sha256").read_text() == f"{digest}  learned.json\n"
    assert (model.digest, model.label, model.system) == (digest, "flag", "springfield")
    assert model.weights["type:ODD-JOB"] > 0 > model.weights["type:NOISE"]
    assert digest in done.stdout


def test_the_same_history_gives_the_same_bytes(tmp_path):
    outs = [tmp_path / name for name in ("one.json", "two.json")]

    for out in outs:
        trained(tmp_path, "--out", out)

    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_the_report_says_what_the_label_is_and_where_counts_are_small(tmp_path):
    done = trained(tmp_path)

    assert "is no gold label" in " ".join(done.stdout.split())
    assert "Brier" in done.stdout
    assert "│ few │" in done.stdout
    assert "Not written" in done.stdout


def test_a_report_in_json_has_tenths_groups_and_the_threshold(tmp_path):
    said = json.loads(trained(tmp_path, "--threshold", "150", "--json").stdout)

    assert (said["learned_from"], said["calibrated_on"], said["measured_on"]) == (1800, 600, 600)
    assert sum(tenth["calls"] for tenth in said["tenths"]) == 600
    assert said["whole"]["labeled"] == sum(tenth["labeled"] for tenth in said["tenths"])
    assert said["whole"]["brier"] < said["brier_of_share"]
    groups = {(one["group"], one["value"]): one for one in said["groups"]}
    assert groups["type says", "no"]["calls"] == 600
    assert groups["type", "Odd job"]["calls"] == 200
    assert groups["channel", "911"]["calls"] == 600
    assert {group for group, _ in groups} == {"channel", "hours", "type", "type says"}
    assert said["threshold"]["permille"] == 150
    assert said["threshold"]["set_aside"] == 600
    assert 0 < said["threshold"]["labeled_raised"] <= said["threshold"]["raised"] <= 200


def test_a_type_with_a_name_in_it_is_nowhere_in_the_model_or_the_report(tmp_path):
    export, mapping = a_year(tmp_path)
    export.write_text(export.read_text() + f"x1,2025-05-05 01:00:00,{PLANTED},no\n")
    out = tmp_path / "learned.json"

    done = asked(export, "--mapping", mapping, "--label", "flag", "--out", out, "--json")

    assert done.exit_code == 0, done.output
    for word in PLANTED.split():
        assert word.casefold() not in done.stdout.casefold()
        assert word.casefold() not in out.read_text().casefold()


@pytest.mark.parametrize(
    "more, named",
    [
        (("--label", "color"), "color is no outcome"),
        (("--zone", "Nowhere/At_All"), "--zone"),
    ],
)
def test_what_cannot_be_meant_is_said(tmp_path, more, named):
    export, mapping = a_year(tmp_path, rows=10)

    done = asked(export, "--mapping", mapping, "--label", "flag", *more)

    assert isinstance(done.exception, UsageError)
    assert named in str(done.exception)


def test_a_model_is_never_written_over(tmp_path):
    """A worker may be using it."""
    (tmp_path / "learned.json").write_text("{}")

    done = trained(tmp_path, "--out", tmp_path / "learned.json")

    assert isinstance(done.exception, UsageError)
    assert "is there already" in str(done.exception)


def test_a_history_that_bears_no_model_gives_none_and_says_why(tmp_path):
    out = tmp_path / "learned.json"

    done = trained(tmp_path, "--out", out, flagged=lambda n: n == 7)

    assert isinstance(done.exception, NothingLearnedError)
    assert "too few calls with the label in the first part: 1" in str(done.exception)
    assert not out.exists()


def test_a_model_can_be_tried_on_the_past(tmp_path):
    """The replay counts its line in the human queue, and decides nothing else otherwise."""
    out = tmp_path / "learned.json"
    trained(tmp_path, "--out", out, "--threshold", "150")
    export, mapping = a_year(tmp_path, rows=60)

    def replayed(*more):
        words = ["replay", export, "--mapping", mapping, "--json", "--no-crews", *more]
        done = CliRunner().invoke(build(), list(map(str, words)))
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    plain, tried = replayed(), replayed("--learned", out)

    assert "learned_score" not in json.dumps(plain)
    assert tried["queue"]["learned_score"] == 20
    unlike = {name for name in plain if plain[name] != tried[name]}
    # The line itself, which nobody opens here, and how it rings.
    assert unlike == {"queue", "steps", "rung", "standing_path"}


@needs_the_real_file
def test_the_public_file_bears_a_small_model_and_the_report_shows_how_little_it_adds(tmp_path):
    """Measured once and written down in DECISIONS 28; whoever changes the fit sees it here."""
    done = asked(REAL, "--mapping", SHIPPED, "--label", "mental_health", "--json")

    said = json.loads(done.stdout)
    assert said["rows"]["used"] == 4406
    assert said["whole"]["labeled"] == 34
    assert said["label"]["labeled"] == 299
    assert said["label"]["labeled_set_aside"] == 13
    assert said["brier_of_types"] < said["whole"]["brier"] < said["brier_of_share"]
    assert said["threshold"]["raised"] <= 20
