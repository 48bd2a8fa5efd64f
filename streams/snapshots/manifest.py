"""What is a snapshot of, and which bytes are it? The record that is written last."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

import orjson

FORMAT: Final = 1


class Reason(StrEnum):
    """Why a snapshot was thrown away. Labels of a metric: no value is ever reused."""

    UNREADABLE = "unreadable"
    """The manifest or the desk is not in a form that this version reads."""
    OTHER_FORM = "other_form"
    """The nouns of a desk have other fields now."""
    OTHER_ENGINE = "other_engine"
    """Another version folded it: it may have folded otherwise."""
    OTHER_LOG = "other_log"
    """It is of a log that was deleted and made again."""
    LOG_BEGINS_ELSEWHERE = "log_begins_elsewhere"
    """The log has another beginning now, so a fold from there may lead elsewhere."""
    LOG_SHORTER = "log_shorter"
    """The log ends before the step that it stands at."""
    STEP_DIFFERS = "step_differs"
    """Another record lies where its step was."""
    CHUNK_MISSING = "chunk_missing"
    DIGEST_DIFFERS = "digest_differs"
    DESK_DIFFERS = "desk_differs"
    """The desk in it is not the one that the manifest says."""
    NOT_READ = "not_read"
    """The broker did not answer in time."""


class UnusableError(Exception):
    """A snapshot that must be thrown away."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """One snapshot: its place in the log, and its chunks."""

    partition: int
    engine: str
    """What folded it, see `streams.snapshots.engine`."""
    form: str
    """Of the bytes, see `dispatch.desk.snapshot.FORM`."""
    log: str
    """Kafka's id of the log."""
    first: int
    """The offset at which the fold of the log began."""
    offset: int
    """The log offset of the last step in it."""
    step: str
    """Hash of that step."""
    broken: tuple[int, ...]
    """Offsets before it whose records fit nowhere."""
    digest: str
    """SHA-256 of all bytes; stands in the keys of the chunks."""
    size: int
    """Bytes of all chunks together."""
    chunks: int
    at: int = -1
    """The offset of the first chunk on the snapshots' own topic."""
    written: int
    """When, epoch seconds of the machine that wrote it; for people only."""

    def key(self, chunk: int) -> bytes:
        """The key of that chunk."""
        return f"{self.partition}/{self.digest}/{chunk}".encode()


def manifest_key(partition: int) -> bytes:
    """The key under which the newest snapshot of a partition is named."""
    return f"{partition}/manifest".encode()


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it lies on the topic."""
    return orjson.dumps(asdict(manifest) | {"format": FORMAT}, option=orjson.OPT_SORT_KEYS)


def manifest_from(raw: bytes) -> Manifest:
    """The manifest in ``raw``.

    Raises:
        UnusableError: if it is in no form that this version reads.
    """
    try:
        parts = orjson.loads(raw)
        if parts.pop("format") != FORMAT:
            raise UnusableError(Reason.UNREADABLE)
        parts["broken"] = tuple(parts["broken"])
        found = Manifest(**parts)
        numbers = (found.partition, found.first, found.offset, found.size, found.chunks, found.at)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise UnusableError(Reason.UNREADABLE) from None
    if not all(type(number) is int and number >= 0 for number in (*numbers, *found.broken)):
        raise UnusableError(Reason.UNREADABLE)
    return found
