"""A worker as a process of its own, on a real broker: it answers, is killed, and goes on."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from fakes import a_call, eventually
from kafka.admin import KafkaAdminClient

from dispatch.contracts.command import AdoptPolicy, command_bytes
from dispatch.desk.chain import genesis, read
from dispatch.policy.bundle import bundle, hash_of
from streams.settings import PREFIX, Settings
from streams.topics import ensure, topic

SECONDS = 40.0
"""For a worker on two busy cores to start, join its group and be handed its partitions."""


class Worker:
    """A running `alongside worker`."""

    def __init__(self, settings: Settings, *more: str) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streams", "worker", "--only", "desk", *more],
            env=environment(settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)

    async def ready(self) -> None:
        await eventually(lambda: self.says("ready"), within=SECONDS)

    def says(self, words: str) -> bool:
        return any(words in line for line in self.lines)

    def end(self, number: signal.Signals = signal.SIGKILL) -> int:
        """Its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(20)
        self._reading.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def environment(settings: Settings) -> dict[str, str]:
    return os.environ | {
        f"{PREFIX}KAFKA_BOOTSTRAP": settings.kafka_bootstrap,
        f"{PREFIX}TOPIC_PREFIX": settings.topic_prefix,
        f"{PREFIX}APP_ID": settings.app_id,
        f"{PREFIX}PARTITIONS": str(settings.partitions),
        f"{PREFIX}DATA": str(settings.data),
    }


@pytest.fixture
def workers() -> Iterator[list[Worker]]:
    made: list[Worker] = []
    yield made
    for one in made:
        one.end()


async def put(settings: Settings, commands: Sequence[tuple[int, bytes]]) -> None:
    """Commands on the inbox, each in its partition."""
    producer = AIOKafkaProducer(bootstrap_servers=settings.kafka_bootstrap)
    await producer.start()
    try:
        name = topic("desk.inbox").full_name(settings)
        sent = [await producer.send(name, raw, partition=number) for number, raw in commands]
        await asyncio.gather(*sent)
    finally:
        await producer.stop()


@contextlib.asynccontextmanager
async def reading(settings: Settings, name: str):
    """Gives all records of a topic as they are now, by partition."""
    consumer = AIOKafkaConsumer(bootstrap_servers=settings.kafka_bootstrap)
    await consumer.start()
    where = [TopicPartition(topic(name).full_name(settings), n) for n in range(settings.partitions)]
    consumer.assign(where)

    await consumer.seek_to_beginning(*where)
    found: dict[int, list[bytes]] = {at.partition: [] for at in where}

    async def all_records() -> dict[int, list[bytes]]:
        ends = await consumer.end_offsets(where)
        while any(len(found[at.partition]) < ends[at] for at in where):
            for at, records in (await consumer.getmany(timeout_ms=200)).items():
                found[at.partition] += [record.value for record in records]
        return found

    try:
        yield all_records
    finally:
        await consumer.stop()


def chain(number: int, records: Sequence[bytes]):
    """The steps that count."""
    head, steps = genesis(number), []
    for raw in records:
        reading_ = read(head, raw)
        if reading_.head != head:
            head = reading_.head
            steps.append(reading_.step)
    return steps


def calls(steps) -> list[str]:
    """Calls that the steps opened."""
    return [
        event["call"]
        for step in steps
        for event in step.events
        if event["event"] == "incident_opened"
    ]


async def test_a_worker_answers_each_command_once_and_ends_in_order(
    kafka_site: Settings, workers: list[Worker]
) -> None:
    worker = Worker(kafka_site)
    workers.append(worker)
    await put(kafka_site, [(n % 4, a_call(n)) for n in range(40)] + [(1, b"no command")])

    await worker.ready()
    async with reading(kafka_site, "desk.log") as log, reading(kafka_site, "desk.inbox") as inbox:

        async def all_answered() -> bool:
            found, asked = await log(), await inbox()
            return all(
                len(chain(n, found[n])) == len(asked[n]) > 10 for n in range(kafka_site.partitions)
            )

        await eventually(all_answered, within=SECONDS, every=0.2)
        steps = {n: chain(n, records) for n, records in (await log()).items()}
    code = worker.end(signal.SIGTERM)

    assert code == 0
    assert len([line for line in worker.lines if "ready" in line]) == 1
    opened = [call for found in steps.values() for call in calls(found)]
    assert sorted(opened) == sorted(f"call-{n}" for n in range(40))
    for found in steps.values():
        assert [step.offset for step in found] == list(range(len(found)))
    assert any(step.command["command"] == "time_passed" for step in steps[0])
    assert [step.actor for step in steps[1] if step.actor == "desk:fault"] == ["desk:fault"]


async def test_a_killed_worker_is_followed_by_one_that_goes_on_and_doubles_nothing(
    kafka_site: Settings, workers: list[Worker]
) -> None:
    first = Worker(kafka_site)
    workers.append(first)
    await first.ready()
    await put(kafka_site, [(n % 4, a_call(n)) for n in range(400)])

    async with reading(kafka_site, "desk.log") as log:

        async def begun() -> bool:
            return sum(map(len, (await log()).values())) > 20

        await eventually(begun, within=SECONDS, every=0.02)
        first.end(signal.SIGKILL)
        second = Worker(kafka_site)
        workers.append(second)

        async def all_opened() -> bool:
            found = await log()
            return sum(len(calls(chain(n, found[n]))) for n in found) >= 400

        await eventually(all_opened, within=SECONDS, every=0.2)
        found = await log()

    opened = [call for n in found for call in calls(chain(n, found[n]))]
    assert sorted(opened) == sorted(f"call-{n}" for n in range(400))
    for number, records in found.items():
        offsets = [step.offset for step in chain(number, records)]
        assert offsets == list(range(len(offsets)))


@pytest.mark.timeout(240)
async def test_a_killed_worker_is_followed_by_one_that_begins_from_its_snapshots(
    kafka_site: Settings, workers: list[Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{PREFIX}SNAPSHOT_EVERY", "20")
    monkeypatch.setenv(f"{PREFIX}LOG_LEVEL", "info")
    first = Worker(kafka_site)
    workers.append(first)
    await first.ready()
    await put(kafka_site, [(n % 4, a_call(n)) for n in range(400)])

    async with reading(kafka_site, "desk.log") as log:

        async def opened() -> int:
            found = await log()
            return sum(len(calls(chain(n, found[n]))) for n in found)

        await eventually(lambda: first.says("snapshot.written"), within=SECONDS)

        async def most() -> bool:
            return await opened() > 300

        await eventually(most, within=SECONDS, every=0.05)
        await eventually(
            lambda: all(
                any("snapshot.written" in line and f'"partition": {n}' in line for line in lines)
                for n in range(4)
                for lines in [first.lines]
            ),
            within=SECONDS,
        )
        first.end(signal.SIGKILL)
        second = Worker(kafka_site)
        workers.append(second)
        await second.ready()
        await put(kafka_site, [(n % 4, a_call(n)) for n in range(400, 440)])

        async def all_opened() -> bool:
            return await opened() >= 440

        await eventually(all_opened, within=SECONDS, every=0.1)
        found = await log()

    assert second.says("from a snapshot 0 1 2 3"), second.lines
    assert not second.says("snapshot.thrown_away"), second.lines
    used = [line for line in second.lines if "snapshot.used" in line]
    assert len(used) == 4
    check_chain(found)
    assert second.end(signal.SIGTERM) == 0


def check_chain(found: dict[int, list[bytes]]) -> None:
    """Each call once, and one step for each command in order."""
    opened = [call for n in found for call in calls(chain(n, found[n]))]
    assert sorted(opened) == sorted(f"call-{n}" for n in range(440))
    for number, records in found.items():
        offsets = [step.offset for step in chain(number, records)]
        assert offsets == list(range(len(offsets)))


@pytest.mark.timeout(240)
async def test_a_worker_folds_before_it_joins_those_that_decide(
    kafka_site: Settings, workers: list[Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first leaves no snapshot, as one of an older version leaves none that can be used."""
    monkeypatch.setenv(f"{PREFIX}SNAPSHOT_EVERY", "0")
    first = Worker(kafka_site)
    workers.append(first)
    await first.ready()
    await put(kafka_site, [(n % 4, a_call(n)) for n in range(400)])
    async with reading(kafka_site, "desk.log") as log:

        async def opened() -> bool:
            found = await log()
            return sum(len(calls(chain(n, found[n]))) for n in found) >= 400

        await eventually(opened, within=SECONDS, every=0.1)
        monkeypatch.setenv(f"{PREFIX}SNAPSHOT_EVERY", "80")
        second = Worker(kafka_site)
        workers.append(second)
        await second.ready()

    said = [line for line in second.lines if "before joining" in line]
    assert [line.split("partition ")[1][0] for line in said] == ["0", "1", "2", "3"]
    ready = next(line for line in second.lines if "ready" in line)
    numbers = ready.split("partitions ")[1].split(",")[0]
    assert ready.strip().endswith(f"from a snapshot {numbers.strip()}")
    shown = run(kafka_site, "snapshots", "--json")
    rows = json.loads(shown.stdout)["snapshots"]
    assert [row["usable"] for row in rows] == [True] * 4, shown
    assert all(row["log_end"] > row["offset"] >= 90 for row in rows)


@pytest.mark.timeout(240)
async def test_an_inbox_made_anew_is_refused_until_a_person_repairs_it(
    kafka_site: Settings, workers: list[Worker]
) -> None:
    first = Worker(kafka_site)
    workers.append(first)
    await put(kafka_site, [(0, a_call(n)) for n in range(3)])
    await first.ready()
    async with reading(kafka_site, "desk.log") as log:

        async def opened() -> list[str]:
            return calls(chain(0, (await log())[0]))

        async def three() -> bool:
            return len(await opened()) == 3

        await eventually(three, within=SECONDS, every=0.1)
        assert repair(kafka_site).returncode == 1, "a worker is alive"
        assert first.end(signal.SIGTERM) == 0
        make_inbox_anew(kafka_site)
        await put(kafka_site, [(0, a_call(7))])

        second = Worker(kafka_site)
        workers.append(second)
        await eventually(lambda: second.says("repair inbox-replaced"), within=SECONDS)
        assert len(await opened()) == 3
        assert second.end(signal.SIGTERM) == 0

        done = repair(kafka_site)
        assert done.returncode == 0, done.stderr
        workers.append(Worker(kafka_site))

        async def four() -> bool:
            return await opened() == ["call-0", "call-1", "call-2", "call-7"]

        await eventually(four, within=SECONDS, every=0.1)


async def test_a_text_that_is_published_is_found_by_a_running_worker(
    kafka_site: Settings, workers: list[Worker], tmp_path: Path
) -> None:
    profiles = files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in profiles.iterdir()
        if each.name.endswith(".toml")
    }
    document = bundle(texts, "national-guidance")
    file, faulty = tmp_path / "policy.json", tmp_path / "faulty.json"
    file.write_bytes(document)
    faulty.write_bytes(b"{}")
    worker = Worker(kafka_site)
    workers.append(worker)
    await worker.ready()

    assert run(kafka_site, "repair", "text", str(faulty)).returncode == 1
    assert run(kafka_site, "repair", "text", str(file)).returncode == 0
    adopt = AdoptPolicy(region="east", actor="person:j.doe", hash=hash_of(document))
    absent = AdoptPolicy(region="east", actor="person:j.doe", hash="0" * 64)
    await put(kafka_site, [(0, command_bytes(adopt)), (0, command_bytes(absent))])
    async with reading(kafka_site, "desk.log") as log:

        async def answers() -> list[object]:
            steps = chain(0, (await log())[0])
            return [value for step in steps for value in step.answers.values()]

        async def both() -> bool:
            return len(await answers()) == 2

        await eventually(both, within=SECONDS, every=0.1)
        assert await answers() == ["here", "missing"]


def test_a_topic_that_differs_is_named_and_nothing_is_started(kafka_site: Settings) -> None:
    admin = KafkaAdminClient(bootstrap_servers=kafka_site.kafka_bootstrap)
    try:
        name = topic("desk.log").full_name(kafka_site)
        admin.create_partitions({name: kafka_site.partitions + 1})
    finally:
        admin.close()

    done = run(kafka_site, "worker")

    assert done.returncode == 3
    assert name in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broker_that_is_away_is_named_in_one_sentence(tmp_path: Path) -> None:
    done = run(Settings.from_env(kafka_bootstrap="127.0.0.1:1", data=tmp_path), "worker")

    assert done.returncode == 3
    assert "127.0.0.1:1" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def run(settings: Settings, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "streams", *words],
        env=environment(settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def repair(settings: Settings) -> subprocess.CompletedProcess[str]:
    return run(settings, "repair", "inbox-replaced", "--by", "j.doe")


def make_inbox_anew(settings: Settings) -> None:
    """What nobody should do."""
    name = topic("desk.inbox").full_name(settings)
    admin = KafkaAdminClient(bootstrap_servers=settings.kafka_bootstrap)
    try:
        admin.delete_topics([name])
        gone = threading.Event()
        while name in admin.list_topics():
            gone.wait(0.1)
    finally:
        admin.close()
    ensure(settings.kafka_bootstrap, settings)
