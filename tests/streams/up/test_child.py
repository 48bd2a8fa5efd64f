"""A child is told its settings, ends in order, and ends when its parent does."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from fakes import eventually

from streams.settings import Settings
from streams.up.child import Child
from streams.up.part import ChildPart

SITE = """
import signal, sys, threading
from streams.settings import Settings
settings = Settings.from_env()
print(settings.kafka_bootstrap, settings.topic_prefix or "-", settings.data, flush=True)
stop = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: stop.set())
print("ready", flush=True)
stop.wait(60)
print("in order", flush=True)
"""


def a_child(folder: Path, monkeypatch, body: str = SITE) -> Child:
    (folder / "told.py").write_text(textwrap.dedent(body))
    root = Path(__file__).resolve().parents[3]
    monkeypatch.setenv("PYTHONPATH", f"{folder}{os.pathsep}{root}")
    settings = Settings(kafka_bootstrap="127.0.0.1:1", data=folder / "its data")
    return Child("told", ("told",), settings, folder / "told.log")


def is_there(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


async def test_a_child_is_told_its_settings_and_ends_in_order(tmp_path, monkeypatch):
    child = a_child(tmp_path, monkeypatch)
    monkeypatch.setenv("ALONGSIDE_TOPIC_PREFIX", "leaked.")
    child.start()
    await eventually(lambda: "ready" in child.said(), within=20)
    child.stop()

    assert child.said().splitlines()[0] == f"127.0.0.1:1 - {tmp_path / 'its data'}"
    assert "in order" in child.said()
    assert not child.running
    assert not is_there(child.pid)


async def test_a_child_that_was_killed_is_known_as_that(tmp_path, monkeypatch):
    child = a_child(tmp_path, monkeypatch)
    child.start()
    await eventually(lambda: "ready" in child.said(), within=20)
    os.kill(child.pid, 9)
    await eventually(lambda: not child.running, within=10)

    assert "it was killed" in ChildPart(child).last_words()
    child.stop()


async def test_words_of_an_earlier_start_are_not_those_of_this_one(tmp_path, monkeypatch):
    child = a_child(tmp_path, monkeypatch, "print('once', flush=True)")
    for _ in range(2):
        child.start()
        await eventually(lambda: not child.running, within=20)

        assert child.said() == "once\n"
    assert child.log.read_text() == "once\nonce\n"
    child.stop()


async def test_a_child_ends_when_its_parent_is_killed(tmp_path, monkeypatch):
    a_child(tmp_path, monkeypatch)
    parent = subprocess.Popen(  # noqa: ASYNC220 - a parent is what it is about
        [
            sys.executable,
            "-c",
            textwrap.dedent(f"""
                import time
                from pathlib import Path
                from streams.settings import Settings
                from streams.up.child import Child
                folder = Path({str(tmp_path)!r})
                child = Child("told", ("told",), Settings(data=folder), folder / "told.log")
                child.start()
                print(child.pid, flush=True)
                time.sleep(60)
            """),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()

    await eventually(lambda: not is_there(pid), within=10)
