"""An export through the broker beside the same export on the core in memory.

The whole public export, with more kills, is `tests/faults/test_whole_export.py` (`make faults`).
"""

import csv
import random
from datetime import UTC, datetime, timedelta

import pytest
from importing import COUNTS, IN_STEP, Importing, differing

from streams.settings import PREFIX

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


def written(path, rows):
    """Invented calls in the layout of Burlington's."""
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
def importing(kafka_site, monkeypatch, tmp_path):
    """Makes an import of so many invented calls."""
    for name in ("KAFKA_BOOTSTRAP", "TOPIC_PREFIX", "APP_ID"):
        monkeypatch.setenv(f"{PREFIX}{name}", getattr(kafka_site, name.lower()))
    made = []

    def make(rows):
        made.append(Importing(kafka_site, written(tmp_path / "calls.csv", rows), tmp_path))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.timeout(400)
def test_in_step_the_broker_and_the_replay_agree_on_every_step_whatever_is_killed(importing):
    """In every part that the design compares, although worker and gateway die in the middle."""
    rows = 60
    site = importing(rows)
    offline, replayed = site.replay_and_adopt()
    site.gateway()
    site.begin("--in-step")
    for answered in (30, 70):
        site.wait_said(answered)
        site.kill_gateway()
        site.kill_worker()

    account = site.account(within=200)
    shown, log = site.shown(), site.log()
    site.begin("--in-step")
    again = site.account(within=100)

    assert differing(log.compared(), replayed.compared()) == ""
    assert {name: account[name] for name in IN_STEP} == {name: offline[name] for name in IN_STEP}
    assert account["incidents"] == rows
    assert account["adds_up"]
    assert shown["seq"] == log.steps[-1].seq
    assert shown["counts"]["open"] == sum(account["open"].values())
    assert again == account


@pytest.mark.timeout(400)
def test_at_speed_every_call_comes_to_the_same_whatever_is_killed(importing):
    """Facts, level, mode, ground and outcome; the import itself dies too and goes on."""
    rows = 150
    site = importing(rows)
    offline, replayed = site.replay_and_adopt()
    site.begin()
    site.wait_said(60)
    site.kill_ingest()
    site.kill_worker()
    site.begin()

    account, log = site.account(within=200), site.log()

    assert log.calls == replayed.calls
    assert len(log.calls) == rows
    assert {name: account[name] for name in COUNTS} == {name: offline[name] for name in COUNTS}
    assert account["adds_up"]
