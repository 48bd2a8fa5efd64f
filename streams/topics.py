"""Are the topics on the broker those of our table? `ensure` makes and compares them.

It creates what is missing and reports what differs. It never alters a topic: a changed partition
count would move regions away from their desks, and a changed retention would lose steps.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kafka.admin import ConfigResource, ConfigResourceType, KafkaAdminClient
from kafka.errors import KafkaError, TopicAlreadyExistsError

from streams.errors import AwayError
from streams.settings import Settings
from streams.topic_table import TOPICS, Cleanup, Spread, Topic, leader_topic, topic

__all__ = [
    "TOPICS",
    "Cleanup",
    "Difference",
    "Spread",
    "Topic",
    "differences",
    "ensure",
    "leader_topic",
    "topic",
    "topic_ids",
]

#: How long a broker may take to be found.
FIND_MS = 5_000
#: How long it may take to answer an administrator.
ANSWER_MS = 15_000

_UNKNOWN_TOPIC = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which a topic on the broker is not what the table says."""

    topic: str
    what: str
    wanted: str
    found: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.topic}: {self.what} is {self.found}, should be {self.wanted}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    partitions: int
    copies: int
    config: dict[str, str]


def ensure(bootstrap: str, settings: Settings) -> list[Difference]:
    """What differs from the table on the topics that were there; those that were not are made.

    Safe to call from several workers at once.

    Raises:
        AwayError: If no broker answers, or it refuses to make a topic.
    """
    wanted = _wanted(settings)
    with _administrator(bootstrap) as admin:
        found = _found(admin, wanted)
        missing = {name: row for name, row in wanted.items() if name not in found}
        if missing:
            _create(admin, bootstrap, missing)
        return _compare(admin, wanted, found)


def differences(bootstrap: str, settings: Settings) -> list[Difference]:
    """What differs from the table, missing topics included; nothing is made.

    Raises:
        AwayError: If no broker answers.
    """
    wanted = _wanted(settings)
    with _administrator(bootstrap) as admin:
        found = _found(admin, wanted)
        missing = [
            Difference(topic=name, what="the topic", wanted="there", found="missing")
            for name in wanted
            if name not in found
        ]
        return missing + _compare(admin, wanted, found)


def topic_ids(bootstrap: str) -> dict[str, UUID]:
    """Kafka's own id of each topic, by name: a topic that was deleted and made again has a new one.

    Raises:
        AwayError: If no broker answers.
    """
    with _administrator(bootstrap) as admin:
        return {
            row["name"]: UUID(str(row["topic_id"]))
            for row in admin.describe_topics()
            if not row["error_code"]
        }


def _wanted(settings: Settings) -> dict[str, _Wanted]:
    copies = settings.replication_factor
    rows = {
        row.full_name(settings): _Wanted(
            partitions=row.partitions(settings), copies=copies, config=row.config(settings)
        )
        for row in TOPICS
    }
    return rows | {leader_topic(settings): _Wanted(partitions=1, copies=copies, config={})}


def _found(admin: KafkaAdminClient, wanted: dict[str, _Wanted]) -> dict[str, Any]:
    return {
        row["name"]: row
        for row in admin.describe_topics(list(wanted))
        if row["error_code"] != _UNKNOWN_TOPIC
    }


def _create(admin: KafkaAdminClient, bootstrap: str, missing: dict[str, _Wanted]) -> None:
    answer = admin.create_topics(
        {
            name: {
                "num_partitions": row.partitions,
                "replication_factor": row.copies,
                "configs": row.config,
            }
            for name, row in missing.items()
        },
        raise_errors=False,
    )
    for row in answer["topics"]:
        # Another worker that starts at the same time may have been faster.
        if row["error_code"] not in {0, TopicAlreadyExistsError.errno}:
            raise AwayError(
                f"The broker {bootstrap} does not make the topic {row['name']}: "
                f"{row['error_message'] or row['error_code']}. Make it by hand as "
                f"`alongside topics` says, or correct the settings."
            )
    admin.wait_for_topics(list(missing), timeout_ms=ANSWER_MS)


def _compare(
    admin: KafkaAdminClient, wanted: dict[str, _Wanted], found: dict[str, Any]
) -> list[Difference]:
    if not found:
        return []
    resources = [ConfigResource(ConfigResourceType.TOPIC, name, None) for name in sorted(found)]
    configs = admin.describe_configs(resources, config_filter="all")["topic"]
    result = []
    for name in sorted(found):
        row, parts = wanted[name], found[name]["partitions"]
        pairs = [
            ("partitions", str(row.partitions), str(len(parts))),
            (
                "replication factor",
                str(row.copies),
                str(min((len(part["replica_nodes"]) for part in parts), default=0)),
            ),
        ]
        pairs += [
            (key, value, str(configs[name].get(key, {}).get("value", "unknown to this broker")))
            for key, value in row.config.items()
        ]
        pairs += [
            (key, "not set", str(entry["value"]))
            for key, entry in sorted(configs[name].items())
            if row.config and key not in row.config and _set_on_topic(entry)
        ]
        result += [
            Difference(topic=name, what=what, wanted=want, found=have)
            for what, want, have in pairs
            if want != have
        ]
    return result


def _set_on_topic(entry: dict[str, Any]) -> bool:
    """Whether someone set this on the topic itself, not on the broker."""
    return "TOPIC" in str(entry["config_source"])


@contextmanager
def _administrator(bootstrap: str) -> Iterator[KafkaAdminClient]:
    # Kafka's client logs each failed attempt; what counts is said once, below.
    log = logging.getLogger("kafka")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        admin = KafkaAdminClient(
            bootstrap_servers=bootstrap.split(","),
            client_id="alongside-admin",
            request_timeout_ms=ANSWER_MS,
            bootstrap_timeout_ms=FIND_MS,
        )
        try:
            yield admin
        finally:
            admin.close()
    except KafkaError as error:
        raise AwayError(
            f"No broker at {bootstrap} answers an administrator ({type(error).__name__}); start "
            f"one with `alongside broker`, or set ALONGSIDE_KAFKA_BOOTSTRAP."
        ) from error
    finally:
        log.setLevel(level)
