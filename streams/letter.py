"""What does a sender put on a topic? CloudEvents in Kafka's binary mode, as any source would."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from dispatch.contracts.quickly import quickly_made
from streams.placement import partition_of
from streams.record import Outgoing
from streams.topic_table import Installation, topic
from streams.wire.moment import rfc_3339


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One event. ``at`` is the epoch second at which it happened, on the sender's clock."""

    id: str
    kind: str
    """Noun and verb, as in ``call.opened``."""
    topic: str
    source: str
    subject: str
    """Call, team or incident: what the event is about, and what keeps its events in order."""
    at: int
    data: Mapping[str, Any] = field(default_factory=dict)
    raw: bytes | None = None
    """Bytes in place of the data: for what nobody can read."""


def type_of(letter: Letter) -> str:
    """Its CloudEvents type."""
    return f"org.alongside.{letter.kind}.v1"


def body_of(letter: Letter) -> bytes:
    """Its body, as it goes out."""
    return letter.raw if letter.raw is not None else orjson.dumps(letter.data)


def outgoing(letter: Letter, settings: Installation) -> Outgoing:
    """The letter as it goes out, always on the same partition for the same subject."""
    row = topic(letter.topic)
    key = hashlib.sha256(f"{letter.source}\0{letter.subject}".encode()).hexdigest()[:24]
    return Outgoing(
        topic=row.full_name(settings),
        key=key.encode(),
        value=body_of(letter),
        headers=(
            ("ce_specversion", b"1.0"),
            ("ce_type", type_of(letter).encode()),
            ("ce_source", letter.source.encode()),
            ("ce_id", letter.id.encode()),
            ("ce_time", rfc_3339(letter.at).encode()),
            ("content-type", b"application/json"),
        ),
        partition=partition_of(key, row.partitions(settings)),
    )
