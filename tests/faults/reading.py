"""What lies on a site's topics, as plain data: read with kafka-python alone.

The checker stands on this and on nothing of the product, so that a mistake of the product cannot
hide itself. Only appending topics are read, so that a second reading goes on where the first ended.
"""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kafka import KafkaConsumer, TopicPartition
from kafka.admin import KafkaAdminClient
from kafka.errors import KafkaError

#: Downstream first: whatever is read later can only explain what was read before.
TOPICS = (
    "dispatch.out",
    "dead.letters",
    "desk.log",
    "desk.inbox",
    "desk.private",
    "teams",
    "calls.988",
    "calls.911",
)
READ_SECONDS = 60.0


@dataclass(frozen=True, kw_only=True)
class Rec:
    """One record as it lies on a topic."""

    offset: int
    timestamp: int
    key: bytes | None
    value: bytes | None
    headers: Mapping[str, bytes] = field(default_factory=dict)


@dataclass
class Site:
    """Everything that lies on the topics of one site."""

    partitions: int
    ids: dict[str, str] = field(default_factory=dict)
    """Kafka's ids of the topics, by their names without the prefix."""
    records: dict[tuple[str, int], list[Rec]] = field(default_factory=dict)
    first: dict[tuple[str, int], int] = field(default_factory=dict)
    """The first offset that is still there."""

    def of(self, topic: str) -> list[tuple[int, Rec]]:
        """All records of a topic, each with its partition."""
        return [
            (partition, rec)
            for (name, partition), records in sorted(self.records.items())
            if name == topic
            for rec in records
        ]

    def at(self, topic: str, partition: int) -> list[Rec]:
        """The records of one partition, in order."""
        return self.records.get((topic, partition), [])


class Reader:
    """Reads a site again and again, each time from where it stopped."""

    def __init__(self, bootstrap: str, prefix: str) -> None:
        self._bootstrap = bootstrap
        self._prefix = prefix
        self._consumer = KafkaConsumer(
            bootstrap_servers=bootstrap,
            enable_auto_commit=False,
            group_id=None,
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=4 << 20,
            max_poll_records=5000,
        )
        self.site = Site(partitions=0)

    def read_on(self) -> Site:
        """The site with everything that lies on its topics now.

        A broker that has just come back may say for a moment that there is none.
        """
        until = time.monotonic() + READ_SECONDS
        while True:
            try:
                return self._read_all()
            except KafkaError:
                if time.monotonic() > until:
                    raise

    def _read_all(self) -> Site:
        ids = self._topic_ids()
        for name in TOPICS:
            if name not in ids:
                continue
            if self.site.ids.get(name, ids[name]) != ids[name]:  # made anew under the same name
                for key in [key for key in self.site.records if key[0] == name]:
                    del self.site.records[key]
            self.site.ids[name] = ids[name]
            self._read(name)
        self.site.partitions = 1 + max(
            (partition for topic, partition in self.site.first if topic == "desk.log"), default=-1
        )
        return self.site

    def close(self) -> None:
        """Lets the connection go."""
        self._consumer.close()

    def _topic_ids(self) -> dict[str, str]:
        admin = KafkaAdminClient(bootstrap_servers=self._bootstrap)
        try:
            return {
                row["name"].removeprefix(self._prefix): str(row["topic_id"])
                for row in admin.describe_topics()
                if row["name"].startswith(self._prefix) and not row["error_code"]
            }
        finally:
            admin.close()

    def _read(self, name: str) -> None:
        full = self._prefix + name
        numbers = sorted(self._consumer.partitions_for_topic(full) or ())
        parts = [TopicPartition(full, number) for number in numbers]
        self._consumer.assign(parts)
        first, ends = self._consumer.beginning_offsets(parts), self._consumer.end_offsets(parts)
        for part in parts:
            key = (name, part.partition)
            known = self.site.records.setdefault(key, [])
            self.site.first[key] = first[part]
            self._consumer.seek(part, max(first[part], known[-1].offset + 1 if known else 0))
        until = time.monotonic() + READ_SECONDS
        while any(self._consumer.position(part) < ends[part] for part in parts):
            if time.monotonic() > until:
                raise TimeoutError(f"{full} could not be read to its end in {READ_SECONDS:.0f} s")
            for part, found in self._consumer.poll(timeout_ms=500).items():
                self.site.records[name, part.partition] += map(_rec, found)


def _rec(found: object) -> Rec:
    headers: Iterable[tuple[str, bytes]] = found.headers or ()
    return Rec(
        offset=found.offset,
        timestamp=found.timestamp,
        key=found.key,
        value=found.value,
        headers=dict(headers),
    )
