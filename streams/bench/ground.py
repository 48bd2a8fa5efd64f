"""What a broker run stands on: a broker, topics, processes, and the broker's own append times."""

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient, NewTopic

from dispatch.contracts.step import hash_of
from streams.bench.city import City, policy_text, site_text
from streams.errors import AwayError
from streams.settings import PREFIX, Settings
from streams.shelf import KIND
from streams.topics import ensure, topic

WITHIN: Final = 180.0
"""Seconds after which a run is given up."""

POLL_MS: Final = 200
STOP_SECONDS: Final = 15.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """One record: where it lies and when the broker, or its sender, dated it."""

    partition: int
    offset: int
    at_ms: int
    key: bytes
    value: bytes


@dataclass
class Ground:
    """A broker with one site's topics, on which processes are run."""

    settings: Settings
    folder: Path
    _processes: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    _started: int = 0

    def make_topics(self, *dated: str) -> None:
        """Makes the site's topics, and others that the broker itself dates."""
        ensure(self.settings.kafka_bootstrap, self.settings)
        if not dated:
            return
        admin = KafkaAdminClient(bootstrap_servers=self.settings.kafka_bootstrap)
        try:
            admin.create_topics(
                [
                    NewTopic(
                        name=name,
                        num_partitions=self.settings.partitions,
                        replication_factor=self.settings.replication_factor,
                        topic_configs={"message.timestamp.type": "LogAppendTime"},
                    )
                    for name in dated
                ]
            )
        finally:
            admin.close()

    def publish(self, cities: Iterable[City]) -> None:
        """Puts the policy and all sites' texts on their topic."""
        producer = self._producer()
        texts = [("policy", policy_text())]
        texts += [("site", site_text(name)) for city in cities for name in city.sites]
        for kind, text in texts:
            producer.send(
                topic("policies").full_name(self.settings),
                key=hash_of(text).encode(),
                value=text,
                headers=[(KIND, kind.encode())],
            ).get(WITHIN)
        producer.close()

    def put(
        self,
        name: str,
        records: Sequence[tuple[int | None, bytes, bytes, list[tuple[str, bytes]]]],
        *,
        rate: float = 0.0,
    ) -> None:
        """Appends records (partition, key, value, headers), at once or so many a second."""
        producer = self._producer()
        began = time.monotonic()
        for number, (partition, key, value, headers) in enumerate(records):
            if rate:
                time.sleep(max(0.0, began + number / rate - time.monotonic()))
            producer.send(name, value, key=key, partition=partition, headers=headers)
        producer.flush(WITHIN)
        producer.close()

    def start(self, app_id: str, *arguments: str) -> "subprocess.Popen[bytes]":
        """A process of this program, in a group of its own."""
        self._started += 1
        settings = self.settings.model_copy(update={"app_id": app_id})
        ensure(settings.kafka_bootstrap, settings)
        told = {
            "KAFKA_BOOTSTRAP": settings.kafka_bootstrap,
            "TOPIC_PREFIX": settings.topic_prefix,
            "APP_ID": app_id,
            "PARTITIONS": str(settings.partitions),
            "DATA": str(self.folder / "data"),
            "LOG_FILE": str(self.folder / f"{app_id}-{self._started}.log"),
        }
        with (self.folder / f"{app_id}-{self._started}.out").open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", *arguments],
                env={f"{PREFIX}{name}": value for name, value in told.items()},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self._processes.append(process)
        return process

    def wait_ready(self, process: "subprocess.Popen[bytes]", app_id: str) -> None:
        """Comes back once the worker that was started last has said that it is ready."""
        path = self.folder / f"{app_id}-{self._started}.out"
        until = time.monotonic() + WITHIN
        while b"worker: ready" not in path.read_bytes():
            if process.poll() is not None or time.monotonic() > until:
                raise AwayError(f"The worker did not get ready; see {path}")
            time.sleep(0.05)

    def stop(self, process: "subprocess.Popen[bytes]") -> None:
        """Ends a process, in order if it can."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def stop_all(self) -> None:
        """Ends whatever was started here."""
        for process in self._processes:
            self.stop(process)

    def ends(self, name: str) -> list[int]:
        """The end of each partition."""
        consumer = self._consumer()
        try:
            parts = self._parts(name)
            found = consumer.end_offsets(parts)
            return [found[part] for part in parts]
        finally:
            consumer.close()

    def read(self, name: str, start: Sequence[int], number: int) -> list[Stamp]:
        """So many records from those offsets on, as soon as they are there.

        Raises:
            AwayError: if they do not come in time.
        """
        consumer = self._consumer()
        try:
            parts = self._parts(name)
            consumer.assign(parts)
            for part, offset in zip(parts, start, strict=True):
                consumer.seek(part, offset)
            found: list[Stamp] = []
            until = time.monotonic() + WITHIN
            while len(found) < number:
                if time.monotonic() > until or self._ended():
                    raise AwayError(
                        f"only {len(found)} of {number} records came on {name}: {self.last_lines()}"
                    )
                for batch in consumer.poll(timeout_ms=POLL_MS).values():
                    found += [
                        Stamp(r.partition, r.offset, r.timestamp, r.key or b"", r.value)
                        for r in batch
                    ]
            return found
        finally:
            consumer.close()

    def _ended(self) -> bool:
        return bool(self._processes) and self._processes[-1].poll() not in {None, 0, -15}

    def last_lines(self) -> str:
        """The end of what the process that was started last has said."""
        newest = max(self.folder.glob(f"*-{self._started}.*"), key=lambda path: path.stat().st_size)
        return newest.read_text(errors="replace")[-2000:]

    def _parts(self, name: str) -> list[TopicPartition]:
        return [TopicPartition(name, number) for number in range(self.settings.partitions)]

    def _producer(self) -> KafkaProducer:
        return KafkaProducer(
            bootstrap_servers=self.settings.kafka_bootstrap, acks="all", linger_ms=0
        )

    def _consumer(self) -> KafkaConsumer:
        return KafkaConsumer(
            bootstrap_servers=self.settings.kafka_bootstrap,
            group_id=None,
            enable_auto_commit=False,
            max_poll_records=5000,
        )


def rate_of(stamps: Iterable[Stamp]) -> float:
    """Records a second between the first twentieth and the last: start and end are left out."""
    times = sorted(stamp.at_ms for stamp in stamps)
    cut = len(times) // 20
    first, last = times[cut], times[-1 - cut]
    return (len(times) - 2 * cut) / max(1, last - first) * 1000


def answered(stamp: Stamp) -> int:
    """The inbox offset that a step answers."""
    return int(json.loads(stamp.value)["offset"])
