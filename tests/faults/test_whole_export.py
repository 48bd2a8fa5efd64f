"""The whole public export, all 4,410 calls, through a broker while what takes part is killed."""

import time

import pytest
from exports import REAL, needs_the_real_file
from importing import COUNTS, IN_STEP, Importing, differing

from streams.settings import PREFIX

ROWS = 4_410
EVENTS = 2 * ROWS
"""Each row opens a call, and the import closes it."""

pytestmark = [pytest.mark.timeout(3600), needs_the_real_file]


@pytest.fixture
def importing(kafka_site, monkeypatch, tmp_path):
    for name in ("KAFKA_BOOTSTRAP", "TOPIC_PREFIX", "APP_ID"):
        monkeypatch.setenv(f"{PREFIX}{name}", getattr(kafka_site, name.lower()))
    site = Importing(kafka_site, REAL, tmp_path)
    yield site
    site.close()


@pytest.mark.parametrize("speed", ["in step", "max"])
def test_the_whole_export_comes_to_the_same_whatever_is_killed(
    importing, rounds, record_property, speed
):
    """Each call ends as one incident with a decision or a named reason, as in the replay."""
    kills = rounds(10)
    offline, replayed = importing.replay_and_adopt()
    importing.gateway()
    began = time.monotonic()
    importing.begin(*(["--in-step"] if speed == "in step" else []))
    for number in range(1, kills + 1):
        importing.wait_said(EVENTS * number // (kills + 1), within=900)
        importing.kill_gateway()
        importing.kill_worker()

    account = importing.account(within=2400)
    seconds = time.monotonic() - began
    shown, log = importing.shown(), importing.log()

    line = (
        f"whole export, {speed}: {account['rows']:,} calls, {len(log.steps):,} steps in "
        f"{seconds:.0f} s, {kills} kills of worker and gateway; {log.again} answered again, "
        f"{log.forks} forks"
    )
    record_property("told", line)
    print(line)  # noqa: T201 - shown with pytest -s
    same = IN_STEP if speed == "in step" else COUNTS
    assert {name: account[name] for name in same} == {name: offline[name] for name in same}
    if speed == "in step":
        assert differing(log.compared(), replayed.compared()) == ""
    assert log.calls == replayed.calls
    assert account["adds_up"]
    assert len(log.calls) == account["incidents"] == account["rows"] == ROWS
    assert {len(incidents) for incidents in log.calls.values()} == {1}
    assert all(one["mode"] or one["outcome"] for [one] in log.calls.values())
    assert shown["seq"] == log.steps[-1].seq
