"""What becomes of a record that could not be read: its bytes as they are, a reason, a person told.

The reason is a code of ours, never a value of the input: the letter itself is the only place where
the words may stand.
"""

import hashlib
import re
from typing import Final

import orjson

from streams.effects.outgoing import notice
from streams.record import Outgoing, Record

INTERNAL_ERROR: Final = "internal_error"
"""Our own code failed on it; the log has the line, never the message."""
TOO_LARGE: Final = "too_large"
"""What it leads to is larger than a record may be."""

KIND: Final = "deadletter.received"

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")


def reason_code(reason: str) -> str:
    """The reason if it is a plain code, else the code for our own errors."""
    return reason if _CODE.fullmatch(reason) else INTERNAL_ERROR


def dead_letter(
    record: Record, source_topic: str, reason: str, topic: str, *, faults: str = ""
) -> Outgoing:
    """The record for ``dead.letters``: bytes, key and headers as they came, and why.

    A letter that was sent again and failed again has the added headers twice; the last ones count.

    Args:
        record: The record as it came.
        source_topic: Its topic, without the site's prefix.
        reason: Why, as a code.
        topic: Full name of the topic for dead letters.
        faults: What is wrong, for a person, in our words and without any value of the input.
    """
    said = (("alongside_faults", faults.encode()),) if faults else ()
    return Outgoing(
        topic=topic,
        key=record.key,
        value=record.value,
        headers=(*record.headers, *_added(record, source_topic, reason), *said),
    )


def shortened(record: Record, source_topic: str, reason: str, topic: str) -> Outgoing:
    """A letter for a record that is too large for one: digest and size in place of its bytes."""
    value = record.value or b""
    return Outgoing(
        topic=topic,
        key=None,
        value=orjson.dumps({"sha256": hashlib.sha256(value).hexdigest(), "bytes": len(value)}),
        headers=(*_added(record, source_topic, reason), ("alongside_shortened", b"true")),
    )


def received(record: Record, source_topic: str, topic_id: str, reason: str, topic: str) -> Outgoing:
    """The message by which a person is told: where it lies and why, nothing of what it says."""
    return notice(
        KIND,
        topic=topic,
        id_=f"{topic_id}/{record.partition}/{record.offset}",
        source="/alongside/ingest",
        key=source_topic,
        now=record.timestamp // 1000,
        body={
            "topic": source_topic,
            "partition": record.partition,
            "offset": record.offset,
            "reason": reason_code(reason),
        },
    )


def _added(record: Record, source_topic: str, reason: str) -> tuple[tuple[str, bytes], ...]:
    added = {
        "alongside_reason": reason_code(reason),
        "alongside_topic": source_topic,
        "alongside_partition": str(record.partition),
        "alongside_offset": str(record.offset),
        "alongside_timestamp": str(record.timestamp),
    }
    return tuple((name, value.encode()) for name, value in added.items())
