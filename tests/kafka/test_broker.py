"""The embedded broker: it answers, keeps what it was given, and goes when we go."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient
from kafka.errors import KafkaError

from streams.errors import AwayError
from streams.node import answers

PARENT = """
import sys, threading, time
from pathlib import Path
from streams.broker import Broker
from streams.settings import Settings
broker = Broker(Settings.from_env())
# A thread that comes and goes: the broker belongs to the process, not to it.
thread = threading.Thread(target=broker.start)
thread.start(); thread.join()
time.sleep(0.5)
print(broker.pid, broker._leash.pid, broker.data, int(broker.running), flush=True)
time.sleep(600)
"""


def eventually(check: Callable[[], bool], what: str, seconds: float = 15) -> None:
    """Waits until it is so, or fails with what was hoped for."""
    until = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < until, f"not within {seconds} s: {what}"
        time.sleep(0.05)


def make_topic(bootstrap: str, name: str) -> None:
    """A topic with one partition."""
    with contextlib.closing(KafkaAdminClient(bootstrap_servers=bootstrap)) as admin:
        admin.create_topics(
            {name: {"num_partitions": 1, "replication_factor": 1}}, wait_for_metadata=True
        )


def send(bootstrap: str, name: str, *values: bytes) -> None:
    """Sends in order, each acknowledged."""
    with contextlib.closing(
        KafkaProducer(bootstrap_servers=bootstrap, max_request_size=4 * 1024 * 1024)
    ) as producer:
        for value in values:
            producer.send(name, value, partition=0).get(20)


def read(bootstrap: str, name: str, count: int) -> list[bytes]:
    """The first records of the topic."""
    values: list[bytes] = []
    with contextlib.closing(
        KafkaConsumer(bootstrap_servers=bootstrap, auto_offset_reset="earliest")
    ) as consumer:
        part = TopicPartition(name, 0)
        consumer.assign([part])
        until = time.monotonic() + 20
        while len(values) < count and time.monotonic() < until:
            values += [row.value for row in consumer.poll(500).get(part, [])]
    return values


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that is only not yet buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_body_of_one_mebibyte_passes_and_no_topic_makes_itself(broker, kafka_settings):
    """The two broker settings that calls depend on."""
    name = f"{kafka_settings.topic_prefix}large"
    body = os.urandom(1024 * 1024 + 64 * 1024)
    make_topic(broker.bootstrap, name)

    send(broker.bootstrap, name, body)

    assert read(broker.bootstrap, name, 1) == [body]
    with (
        contextlib.closing(
            KafkaProducer(bootstrap_servers=broker.bootstrap, max_block_ms=1000)
        ) as producer,
        pytest.raises(KafkaError),
    ):
        producer.send(f"{name}.unheard-of", b"x").get(5)


def test_a_broker_goes_on_with_its_data_on_its_port(own_broker):
    """After an orderly stop, after kill -9, and after a pause."""
    broker = own_broker().start()
    address = broker.bootstrap
    make_topic(address, "kept")
    send(address, "kept", b"one")

    broker.restart()
    send(address, "kept", b"two")
    broker.kill()
    assert not broker.running
    broker.start()
    broker.pause()
    # The signal is sent at once, and reaches one thread of the broker after the other.
    eventually(lambda: not answers(int(address.rpartition(":")[2])), "it falls silent")
    broker.resume()
    eventually(lambda: answers(int(address.rpartition(":")[2])), "it answers again")

    assert broker.bootstrap == address
    assert read(address, "kept", 2) == [b"one", b"two"]


def test_a_broker_that_two_threads_end_at_once_ends_once(own_broker):
    """As where somebody is told to stop while a thread of theirs still starts it."""
    broker = own_broker().start()
    together = threading.Barrier(2)

    def end(way):
        together.wait()
        way()

    with ThreadPoolExecutor(2) as threads:
        ends = [threads.submit(end, way) for way in (broker.kill, broker.stop)]
        assert [each.exception() for each in ends] == [None, None]
    assert not broker.running


def test_a_folder_belongs_to_one_broker(broker, own_broker):
    """Two brokers on the same data would ruin both."""
    with pytest.raises(AwayError, match="Another broker uses"):
        own_broker(data=broker.data).start()

    assert answers(int(broker.bootstrap.rpartition(":")[2]))


def test_a_port_in_use_is_said_and_not_waited_for(own_broker):
    """With what to do."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(AwayError, match=f"Port {port} is in use"):
            own_broker(port=port).start()


@pytest.mark.parametrize("missing, package", [("java", "openjdk-17-jre-headless")])
def test_a_missing_program_is_said_with_its_package(own_broker, monkeypatch, missing, package):
    """One sentence, and the exit code for what is away."""
    monkeypatch.setenv("PATH", "/nonexistent")

    with pytest.raises(AwayError, match=package) as caught:
        own_broker().start()

    assert caught.value.exit_code == 3


@pytest.fixture
def parent():
    """A process that has started a broker in a thread that is gone; and what it said of it."""
    process = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    java, leash, folder, running = process.stdout.readline().split()
    java, leash, data = int(java), int(leash), Path(folder)
    yield process, java, leash, data, running
    process.kill()
    process.wait()
    process.stdout.close()
    # Where the leash was killed, nobody else removes it; a dying Java may still write to it.
    eventually(lambda: shutil.rmtree(data, ignore_errors=True) or not data.exists(), "no folder")


def test_a_broker_dies_with_its_parent(parent):
    """Even by kill -9, and its temporary folder goes too; but not with the thread that began it."""
    process, java, _, data, running = parent
    assert running == "1"
    assert is_alive(java)

    process.send_signal(signal.SIGKILL)

    eventually(lambda: not is_alive(java), "Java is gone")
    eventually(lambda: not data.exists(), "its temporary folder is gone")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can promise this")
def test_a_broker_dies_with_its_leash(parent):
    """Nobody would be left to end it."""
    _, java, leash, _, _ = parent

    os.kill(leash, signal.SIGKILL)

    eventually(lambda: not is_alive(java), "Java is gone")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_stops_in_order(number, tmp_path):
    """Its address is the one line on standard output, and the exit code says that all is well."""
    program = Path(sys.executable).with_name("alongside")
    command = [program, "broker", "--temporary", "--port", "0", "--no-topics"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        address = process.stdout.readline().strip()
        port = int(address.rpartition(":")[2])
        answered = answers(port)

        process.send_signal(number)

        assert process.wait(30) == 0
        assert process.stdout.read() == ""
    assert answered
    assert not answers(port)
