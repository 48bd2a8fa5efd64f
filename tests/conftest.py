"""What every test stands on: no broker unless asked for, and a folder of its own.

Fixtures for tests with a broker, wherever they stand (`kafka/`, `faults/`):

- `broker`: one for the whole session; started by the first test that asks. Never harm it.
- `kafka_settings`: settings for it with names that no other test has; no topic made yet.
- `kafka_site`: the same with every topic made, and removed afterwards.
- `own_broker`: makes brokers of a test's own, which it may kill and pause.
"""

import logging
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
from kafka.admin import KafkaAdminClient

from streams.broker import Broker
from streams.compiled import use_compiled
from streams.settings import PREFIX, Settings
from streams.topics import ensure

# As `alongside` does it, before a test imports the reader of remarks.
use_compiled()

# Two busy cores make a single example slow for reasons that are not ours.
# The same examples each time, so that a change is judged by what it changed; `make search` looks
# for new ones.
hypothesis.settings.register_profile("tests", deadline=None, print_blob=True, derandomize=True)
hypothesis.settings.register_profile("search", deadline=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("ALONGSIDE_EXAMPLES", "tests"))

#: Nobody listens there, so a hidden need for Kafka fails at once.
NOWHERE = "127.0.0.1:1"
NEED_A_BROKER = {"kafka", "faults"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test in kafka/, faults/ or browser/ has the marker of its folder."""
    for item in items:
        for folder in {"kafka", "faults", "browser"} & set(item.path.parts):
            item.add_marker(folder)
        marks = {mark.name for mark in item.iter_markers()}
        # One after another also where tests run side by side: those with the broker share it, those
        # of the page share a browser, and what they wait for has a deadline.
        if marks & NEED_A_BROKER:
            item.add_marker(pytest.mark.xdist_group("broker"))
        elif "browser" in marks:
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(autouse=True)
def _program_log() -> Iterator[None]:
    """What a test did to the program's log ends with it: it may have written to a closed stream."""
    yield
    structlog.reset_defaults()


@pytest.fixture(autouse=True)
def _environment(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A test sees no setting of the machine but where the jars are, and writes to its folder."""
    for name in list(os.environ):
        if name.startswith(PREFIX) and name != f"{PREFIX}CACHE":
            monkeypatch.delenv(name)
    monkeypatch.setenv(f"{PREFIX}DATA", str(tmp_path / "alongside"))
    if not NEED_A_BROKER & {mark.name for mark in request.node.iter_markers()}:
        monkeypatch.setenv(f"{PREFIX}KAFKA_BOOTSTRAP", NOWHERE)


@pytest.fixture(scope="session")
def broker() -> Iterator[Broker]:
    """The session's broker."""
    with Broker(Settings.from_env(), tell=logging.getLogger("tests").info) as started:
        yield started


@pytest.fixture
def own_broker(tmp_path: Path) -> Iterator[Callable[..., Broker]]:
    """A maker of brokers that are not started; each is stopped when the test ends."""
    made: list[Broker] = []

    def make(**arguments: object) -> Broker:
        arguments.setdefault("data", tmp_path / f"broker-{len(made)}")
        made.append(Broker(Settings.from_env(), **arguments))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def kafka_settings(broker: Broker, tmp_path: Path) -> Settings:
    """Settings for the session's broker, with names of this test alone."""
    own = f"t{secrets.token_hex(4)}"
    return Settings.from_env(
        kafka_bootstrap=broker.bootstrap,
        topic_prefix=f"{own}.",
        app_id=f"{own}-alongside",
        data=tmp_path / "alongside",
    )


@pytest.fixture
def kafka_site(kafka_settings: Settings) -> Iterator[Settings]:
    """The same with every topic made; they are removed afterwards."""
    ensure(kafka_settings.kafka_bootstrap, kafka_settings)
    yield kafka_settings
    admin = KafkaAdminClient(bootstrap_servers=kafka_settings.kafka_bootstrap)
    try:
        own = kafka_settings.topic_prefix.rstrip(".")
        admin.delete_topics([name for name in admin.list_topics() if name.startswith(own)])
    finally:
        admin.close()
