"""An export through the broker beside the same export on the core in memory."""

import csv
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dispatch.contracts.step import step_from
from streams.cli.kafka import reading
from streams.cli.main import build
from streams.settings import PREFIX
from streams.topic_table import topic

ROOT = Path(__file__).resolve().parents[2]
MAPPING = ROOT / "deploy" / "mappings" / "burlington-vt.toml"
REGION = "burlington-vt"
ROWS = 40
TYPES = (
    "Mental Health Issue",
    "Welfare Check",
    "Suicide - Attempted",
    "Overdose",
    "Intoxication",
    "Disturbance",
    "Noise",
    "Burglary",
    "Traffic",
    "",
)
HEADER = (
    *("incident_number", "call_type", "call_type_group", "call_time", "Street", "call_origin"),
    *("mental_health", "drug_related", "dv_related", "alcohol_related", "Area", "AreaName"),
    *("Latitude", "Longitude", "Hour", "DayOfWeek", "WARD", "DISTRICT", "priority", "Month"),
    "year",
)
INCIDENT = re.compile(r"\b([0-9a-f]{24})-(\d+)\b")


@pytest.fixture
def export(tmp_path):
    """Makes files of invented calls in the layout of Burlington's."""
    return lambda rows: written(tmp_path / "calls.csv", rows)


def written(path, rows):
    draw, at = random.Random(7), datetime(2026, 1, 5, 3, 0, tzinfo=UTC)
    with path.open("w", newline="") as file:
        out = csv.DictWriter(file, HEADER, restval="")
        out.writeheader()
        for number in range(rows):
            at += timedelta(seconds=draw.randrange(20, 2_400))
            row = {
                "incident_number": f"26XX{number:06}",
                "call_type": draw.choice(TYPES),
                "call_time": (at - timedelta(hours=5)).isoformat()[:19] + "-05:00",
                "call_origin": draw.choice(("911", "Phone")),
                "mental_health": draw.choice("01"),
                "AreaName": draw.choice(("North", "South")),
                "Hour": at.strftime("%I %p").lstrip("0").lower(),
            }
            if draw.random() < 0.9:
                row |= {"Latitude": f"{44.47 + draw.random() / 50:.5f}", "Longitude": "-73.21"}
            out.writerow(row)
    return path


@pytest.fixture
def asked(kafka_site, monkeypatch):
    monkeypatch.setenv(f"{PREFIX}KAFKA_BOOTSTRAP", kafka_site.kafka_bootstrap)
    monkeypatch.setenv(f"{PREFIX}TOPIC_PREFIX", kafka_site.topic_prefix)
    monkeypatch.setenv(f"{PREFIX}APP_ID", kafka_site.app_id)

    def ask(*words):
        return CliRunner().invoke(build(), list(map(str, words)), catch_exceptions=False)

    return ask


class Workers:
    """Workers of a test; called, it starts one."""

    def __init__(self):
        self.started = []

    def __call__(self):
        self.started.append(
            subprocess.Popen(
                [sys.executable, "-m", "streams", "worker"],
                env=dict(os.environ),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def kill(self):
        """All of them, in the middle of whatever they do."""
        for worker in self.started:
            if worker.poll() is None:
                worker.send_signal(signal.SIGKILL)
            worker.wait(20)


@pytest.fixture
def start_worker(asked):
    workers = Workers()
    yield workers
    workers.kill()


def compared(step, shift):
    """What the design compares, with incidents numbered as if the region had begun alike."""
    command = {k: v for k, v in step.command.items() if k not in {"origin", "private"}}
    events = [{k: v for k, v in e.items() if k != "private"} for e in step.events]
    text = json.dumps([step.region, step.now, command, step.answers, events, step.why])
    return INCIDENT.sub(lambda found: f"{found[1]}-{int(found[2]) - shift}", text)


def replayed_and_adopted(asked, start_worker, common, settings, out):
    """What the replay printed; a worker runs, and its desk has adopted the same texts."""
    site = out.with_name("site.toml")
    offline = asked(
        *("replay", *common, "--no-crews", "--own-ids", "--out", out),
        *("--write-site", site, "--write-types", settings.data / "types"),
    )
    assert offline.exit_code == 0, offline.output
    start_worker()
    adopted = asked(
        *("policy", "adopt", "--region", REGION, "--site", site, "--mode", "automatic"),
        *("--profile", "national-guidance", "--by", "sam.director", "--wait", "90"),
    )
    assert adopted.exit_code == 0, adopted.output
    return offline


def from_first_call(steps):
    first = next(n for n, step in enumerate(steps) if step.command["command"] == "report_call")
    return steps[first:], steps[first].seq


@pytest.mark.timeout(600)
def test_in_step_the_broker_and_the_replay_agree_on_every_step(
    asked, start_worker, export, kafka_site, tmp_path
):
    """In every part that the design compares; so the account is the same as well."""
    common, out = (export(ROWS), "--mapping", MAPPING, "--json"), tmp_path / "steps.jsonl"
    offline = replayed_and_adopted(asked, start_worker, common, kafka_site, out)

    sent = asked("ingest", *common, "--in-step")
    again = asked("ingest", *common, "--in-step")

    assert sent.exit_code == 0, sent.output
    with reading(kafka_site, topic("desk.log").full_name(kafka_site)) as log:
        found = [step_from(record.value or b"") for record in log.to_end()]
    broker, here = from_first_call([step for step in found if step.region == REGION])
    memory, there = from_first_call([step_from(line) for line in out.read_bytes().splitlines()])
    assert len(broker) == len(memory)
    for ours, theirs in zip(broker, memory, strict=True):
        assert compared(ours, here - there) == compared(theirs, 0)
    by_broker, by_replay = json.loads(sent.stdout), json.loads(offline.stdout)
    for name in ("rows", "commands", "incidents", "ended", "levels", "modes", "grounds", "queue"):
        assert by_broker[name] == by_replay[name]
    assert by_broker["incidents"] == ROWS
    assert json.loads(again.stdout) == by_broker


@pytest.mark.timeout(400)
def test_a_worker_killed_in_the_middle_changes_no_count(
    asked, start_worker, export, kafka_site, tmp_path
):
    """The import waits for the one that takes its place."""
    common = (export(60), "--mapping", MAPPING, "--json")
    offline = replayed_and_adopted(
        asked, start_worker, common, kafka_site, tmp_path / "steps.jsonl"
    )
    importing = subprocess.Popen(
        [sys.executable, "-m", "streams", "ingest", *map(str, common), "--in-step"],
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 120
    while answered(kafka_site) < 40:
        assert importing.poll() is None
        assert time.monotonic() < until
        time.sleep(0.2)
    start_worker.kill()

    start_worker()
    said, _ = importing.communicate(timeout=200)

    assert importing.returncode == 0
    by_broker, by_replay = json.loads(said), json.loads(offline.stdout)
    for name in ("rows", "commands", "incidents", "ended", "levels", "modes", "grounds"):
        assert by_broker[name] == by_replay[name]


def answered(settings):
    """How many events the import has noted down as answered."""
    found = list((settings.data / "imports").glob("*.json"))
    return json.loads(found[0].read_text())["said"] if found else 0
