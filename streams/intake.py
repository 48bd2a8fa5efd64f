"""What becomes of a record that a source sent? Commands, with what is personal put away before.

Whatever cannot be read, is refused or makes our own code fail becomes a dead letter, and a person
is told. Everything is acknowledged, in this order, before the next record is looked at.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import structlog

from dispatch.contracts.command import Command, command_bytes
from streams.dead_letter import (
    INTERNAL_ERROR,
    TOO_LARGE,
    dead_letter,
    reason_code,
    received,
    shortened,
)
from streams.effects.outgoing import notice
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Checkpoint
from streams.record import Outgoing, Record, Sender, TooLarge
from streams.source_table import SourceTable
from streams.work import place_of

UNKNOWN_SOURCE: Final = "unknown_source"
"""Nobody declared the source as far as we know: the table is read to its end before we say so."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One command of a record, and what is personal about it."""

    command: Command
    region: str
    private_key: str = ""
    """``<call id>/<digest>``; empty where nothing is personal."""
    private: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Buried:
    """A record from which no command can be made."""

    reason: str
    """A code of ours."""
    faults: str = ""
    """For a person, in our words: fields and what is expected there, never a value."""


class Make(Protocol):
    """Reads a record and makes its commands; pure, so that a repetition makes the same bytes."""

    def __call__(
        self, record: Record, topic_id: str, sites: Mapping[str, Any]
    ) -> Sequence[Made] | Buried:
        """The commands of the record, in order, or why there are none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Full names of the topics that ingest writes to, and how many partitions the inbox has."""

    private: str
    inbox: str
    out: str
    dead_letters: str
    partitions: int


class Intake:
    """Ingest's work on one topic of sources; see `streams.exactly_next`."""

    def __init__(
        self,
        source_topic: str,
        *,
        make: Make,
        sites: SourceTable,
        sender: Sender,
        ways: Ways,
        metrics: Metrics,
        source_of: Callable[[Record], str | None],
    ) -> None:
        """Nothing is read yet.

        Args:
            source_topic: The topic's name without the site's prefix.
            make: Reads a record and makes its commands.
            sites: Knows which sources are declared.
            sender: Puts records on topics.
            ways: Where to.
            metrics: Where dead letters are counted.
            source_of: The source as a record claims it, for comparison with declared ones.
        """
        self._topic = source_topic
        self._make = make
        self._sites = sites
        self._sender = sender
        self._ways = ways
        self._metrics = metrics
        self._source_of = source_of

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:  # noqa: ARG002 - of the protocol
        """Nothing; all declared sources are known when it returns."""
        await self._sites.refresh()

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, the commands or the dead letter are acknowledged.

        Raises:
            Exception: if a send was not acknowledged, or the declared sources cannot be read.
        """
        made = self._made(record, topic_id)
        if isinstance(made, Buried) and made.reason == UNKNOWN_SOURCE:
            await self._sites.refresh()
            made = self._made(record, topic_id)
        if isinstance(made, Buried):
            await self._bury(record, topic_id, made)
            return
        try:
            for one in made:
                await self._place(one)
        except TooLarge:
            await self._bury(record, topic_id, Buried(reason=TOO_LARGE))

    def remember(self, partition: int) -> Mapping[str, Any]:  # noqa: ARG002 - of the protocol
        """Nothing beside the offset."""
        return {}

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        """Nothing; counts and tells that records of a source were gone before they were read."""
        self._metrics.lost(self._topic, abs(first - missing))
        await self._sender.send(
            notice(
                "source.lost",
                topic=self._ways.out,
                id_=f"{topic_id}/{partition}/{missing}/lost",
                source="/alongside/ingest",
                key=self._topic,
                now=0,
                body={
                    "topic": self._topic,
                    "partition": partition,
                    "missing": missing,
                    "first": first,
                },
            )
        )

    def _made(self, record: Record, topic_id: str) -> Sequence[Made] | Buried:
        try:
            return self._make(record, topic_id, self._sites.sites)
        except Exception as error:  # noqa: BLE001 - a call that trips our code must reach a person
            # Not the message: it may quote the call.
            _log.error(
                "record_not_understood",
                topic=self._topic,
                partition=record.partition,
                offset=record.offset,
                error=type(error).__name__,
                at=place_of(error),
            )
            return Buried(reason=INTERNAL_ERROR)

    async def _place(self, made: Made) -> None:
        if made.private_key:
            # First the words, then the command that points at them: the other way round a desk
            # could decide about a call whose words are nowhere.
            await self._sender.send(
                Outgoing(
                    topic=self._ways.private, key=made.private_key.encode(), value=made.private
                )
            )
        await self._sender.send(
            Outgoing(
                topic=self._ways.inbox,
                key=made.region.encode(),
                value=command_bytes(made.command),
                partition=partition_of(made.region, self._ways.partitions),
            )
        )

    async def _bury(self, record: Record, topic_id: str, why: Buried) -> None:
        reason, to = reason_code(why.reason), self._ways.dead_letters
        letter = dead_letter(record, self._topic, reason, to, faults=why.faults)
        try:
            await self._sender.send(letter)
        except TooLarge:
            await self._sender.send(shortened(record, self._topic, reason, to))
        await self._sender.send(received(record, self._topic, topic_id, reason, self._ways.out))
        claimed = self._source_of(record) or ""
        self._metrics.dead_letter(self._sites.source(self._topic, claimed), reason)
