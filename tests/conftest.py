"""What every test stands on: no broker unless asked for, and a folder of its own.

Fixtures for tests with a broker, wherever they stand (`kafka/`, `faults/`):

- `broker`: one for the whole session; started by the first test that asks. Never harm it.
- `kafka_settings`: settings for it with names that no other test has; no topic made yet.
- `kafka_site`: the same with every topic made, and removed afterwards.
- `lasting`: where whatever runs on the session's broker is entered, to end with it.
- `own_broker`: makes brokers of a test's own, which it may kill and pause.
"""

import contextlib
import gc
import itertools
import logging
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
from kafka.admin import KafkaAdminClient
from side_by_side import SideBySide, in_order

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
NUMBERS = itertools.count()
LASTING = pytest.StashKey[contextlib.ExitStack]()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> SideBySide:
    """What gives the tests to several processes, without taking a group apart."""
    return SideBySide(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Nothing that is loaded before the tests is garbage; looking for it takes half the time."""
    gc.disable()


def pytest_collection_finish() -> None:
    """From here on garbage is looked for again, in what the tests make."""
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test in kafka/, faults/ or browser/ has the marker of its folder; groups lie together."""
    for item in items:
        for folder in {"kafka", "faults", "browser"} & set(item.path.parts):
            item.add_marker(folder)
    items[:] = in_order(items)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """The broker, and what runs on it, ends with the last test that needs it.

    They lie together, so none comes after it. Else a broker, a worker and a gateway that nobody
    asks would take a tenth of a core from all tests that follow.
    """
    if LASTING in item.config.stash and nextitem is not None and not needs_a_broker(nextitem):
        item.config.stash[LASTING].close()


def needs_a_broker(item: pytest.Item) -> bool:
    """Whether it may ask for the session's broker."""
    return any(mark.name in {*NEED_A_BROKER, "browser"} for mark in item.iter_markers())


@pytest.fixture(autouse=True)
def _program_log() -> Iterator[None]:
    """What a test did to the program's log ends with it: it may have written to a closed stream."""
    yield
    structlog.reset_defaults()


@pytest.fixture(autouse=True)
def _environment(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A test sees no setting of the machine but where the jars are, and writes to its folder."""
    for name in list(os.environ):
        if name.startswith(PREFIX) and name != f"{PREFIX}CACHE":
            monkeypatch.delenv(name)
    # A folder of pytest's own is made only for who asks for one: most of our tests write nothing.
    if "tmp_path" in request.fixturenames:
        own = request.getfixturevalue("tmp_path")
    else:
        own = tmp_path_factory.getbasetemp() / f"unasked-{next(NUMBERS)}"
    monkeypatch.setenv(f"{PREFIX}DATA", str(own / "alongside"))
    if not NEED_A_BROKER & {mark.name for mark in request.node.iter_markers()}:
        monkeypatch.setenv(f"{PREFIX}KAFKA_BOOTSTRAP", NOWHERE)


@pytest.fixture(scope="session")
def lasting(request: pytest.FixtureRequest) -> Iterator[contextlib.ExitStack]:
    """What is entered here lasts until no test after it needs a broker."""
    with contextlib.ExitStack() as entered:
        request.config.stash[LASTING] = entered
        yield entered


@pytest.fixture(scope="session")
def broker(lasting: contextlib.ExitStack) -> Broker:
    """The session's broker."""
    return lasting.enter_context(Broker(Settings.from_env(), tell=logging.getLogger("tests").info))


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
