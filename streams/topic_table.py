"""Which topics are there, what do they carry, and for how long? This table alone says it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from streams.settings import Settings

MIB = 1024 * 1024
#: Bodies may have 1 MiB; the rest is room for the envelope and for what a step says of it.
BODY_AND_ENVELOPE = 2 * MIB

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


class Installation(Protocol):
    """What tells one installation's topics from another's; `streams.settings.Settings` does."""

    @property
    def topic_prefix(self) -> str:
        """Stands before each topic's name."""
        ...

    @property
    def partitions(self) -> int:
        """Of inbox, log and what goes with them."""
        ...


class Cleanup(StrEnum):
    """What Kafka does with old records."""

    DELETE = "delete"
    """They go when the retention has passed."""

    COMPACT = "compact"
    """The last record of each key stays; a record without a value removes its key."""


class Spread(StrEnum):
    """How many partitions a topic has."""

    SITE = "site"
    """As many as the site's setting says: inbox, log and what goes with them have the same."""

    ONE = "one"
    """One: the order of all records counts, or there are few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One row of the table."""

    name: str
    carries: str
    """What stands in it, and who reads it."""

    key: str
    spread: Spread = Spread.SITE
    cleanup: Cleanup = Cleanup.DELETE
    retention: timedelta | None = None
    """How long a record stays, with cleanup `delete`; None is for ever."""

    max_message_bytes: int = BODY_AND_ENVELOPE
    append_time: bool = False
    """Whether the broker's own clock dates each record: a wait counts from there."""

    max_compaction_lag: timedelta | None = None
    """By when an erased record is really gone, with cleanup `compact`."""

    segment: timedelta | None = None
    """Age at which a file is closed: only closed files are compacted or deleted."""

    segment_bytes: int | None = None
    delete_retention: timedelta | None = None
    """How long a reader may be away and still see that a key was removed."""

    def partitions(self, settings: Installation) -> int:
        """How many partitions it has at this site."""
        return settings.partitions if self.spread is Spread.SITE else 1

    def full_name(self, settings: Installation) -> str:
        """Its name on this site's broker."""
        return settings.topic_prefix + self.name

    def config(self, settings: "Settings") -> dict[str, str]:
        """Its Kafka settings, those that matter, in Kafka's names and units."""
        made: dict[str, str] = {
            "cleanup.policy": self.cleanup.value,
            "max.message.bytes": str(self.max_message_bytes),
            "message.timestamp.type": "LogAppendTime" if self.append_time else "CreateTime",
            # With three copies one may be away; with fewer, all must be there or none could be.
            "min.insync.replicas": "2" if settings.replication_factor >= 3 else "1",  # noqa: PLR2004
        }
        if self.cleanup is Cleanup.DELETE:
            made["retention.ms"] = "-1" if self.retention is None else _ms(self.retention)
            made["retention.bytes"] = "-1"
        optional = {
            "max.compaction.lag.ms": self.max_compaction_lag and _ms(self.max_compaction_lag),
            "segment.ms": self.segment and _ms(self.segment),
            "segment.bytes": self.segment_bytes and str(self.segment_bytes),
            "delete.retention.ms": self.delete_retention and _ms(self.delete_retention),
        }
        return made | {key: value for key, value in optional.items() if value}


def _ms(time: timedelta) -> str:
    return str(time // timedelta(milliseconds=1))


TOPICS: tuple[Topic, ...] = (
    Topic(
        name="calls.911",
        carries="Calls and updates from CAD, as they came; read by ingest alone. Personal.",
        key="the source's id of the call",
        retention=7 * DAY,
        append_time=True,
    ),
    Topic(
        name="calls.988",
        carries="Contacts of the 988 line, as they came; read by ingest alone. Personal.",
        key="the source's id of the contact",
        retention=7 * DAY,
        append_time=True,
    ),
    Topic(
        name="teams",
        carries="Rosters, shifts and states of teams, as they came; read by ingest alone.",
        key="team",
        retention=7 * DAY,
    ),
    Topic(
        name="positions",
        carries="The last known place of each team; read by the desk's shell for its answers.",
        key="team",
        cleanup=Cleanup.COMPACT,
        max_compaction_lag=DAY,
        segment=HOUR,
        delete_retention=DAY,
    ),
    Topic(
        name="desk.inbox",
        carries="Commands to the desks, in the order in which they are answered. Nothing personal.",
        key="region",
        append_time=True,
    ),
    Topic(
        name="desk.private",
        carries="What is personal: words, names, numbers, addresses, points. Erased for real.",
        key="call id/digest, or ~actor/pseudonym",
        cleanup=Cleanup.COMPACT,
        max_compaction_lag=DAY,
        segment=6 * HOUR,
        delete_retention=DAY,
    ),
    Topic(
        name="desk.log",
        carries="One hash-chained step for each command: the truth. Kept for ever.",
        key="region",
        append_time=True,
    ),
    Topic(
        name="desk.snapshots",
        carries="Desks as they stood at an offset of the log, in chunks: a shortcut, no truth.",
        key="partition/snapshot hash/chunk, or partition/manifest",
        cleanup=Cleanup.COMPACT,
        segment=6 * HOUR,
        delete_retention=DAY,
    ),
    Topic(
        name="policies",
        carries="Texts of policies, sites and modes, which steps name by their hash. Never erased.",
        key="hash of the text",
        spread=Spread.ONE,
        cleanup=Cleanup.COMPACT,
    ),
    Topic(
        name="progress",
        carries="How far each agent has come; written after what it sent is acknowledged.",
        key="agent/topic/partition",
        spread=Spread.ONE,
        cleanup=Cleanup.COMPACT,
        max_compaction_lag=HOUR,
        segment=HOUR,
        segment_bytes=8 * MIB,
    ),
    Topic(
        name="dispatch.out",
        carries="Effects: offers, requests and messages for CAD, crews and neighbors.",
        key="region",
        retention=7 * DAY,
    ),
    Topic(
        name="dead.letters",
        carries="What could not be read, byte for byte, and why; a person is told. Personal.",
        key="source",
        spread=Spread.ONE,
        retention=30 * DAY,
        max_message_bytes=4 * MIB,
    ),
)


def topic(name: str) -> Topic:
    """The row with that name, without the site's prefix.

    Raises:
        KeyError: If there is none.
    """
    for row in TOPICS:
        if row.name == name:
            return row
    raise KeyError(f"there is no topic {name!r}; there are {', '.join(row.name for row in TOPICS)}")


def leader_topic(settings: "Settings") -> str:
    """The topic by which Faust elects a leader; it must be there before a worker starts."""
    return f"{settings.app_id}-__assignor-__leader"
