"""What becomes of a record that a source sent? Commands, with what is personal put away before.

Whatever cannot be read, is refused or makes our own code fail becomes a dead letter, and a person
is told. Everything is acknowledged, in this order, before the next record is looked at.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import structlog

from dispatch.classification.type_codes import UNMAPPED
from dispatch.contracts.command import ReportCall, command_bytes
from dispatch.contracts.site import Site
from streams.dead_letter import (
    INTERNAL_ERROR,
    TOO_LARGE,
    dead_letter,
    reason_code,
    received,
    shortened,
)
from streams.effects.outgoing import notice
from streams.ingest.build import Placed
from streams.making import Buried
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Checkpoint
from streams.record import Outgoing, Record, Sender, TooLarge
from streams.site_table import SiteTable
from streams.work import place_of

_log = structlog.get_logger(__name__)


class Maker(Protocol):
    """Reads records and makes their commands; see `streams.making`."""

    def make(
        self, record: Record, topic_id: str, sites: Mapping[str, Site]
    ) -> Sequence[Placed] | Buried:
        """The commands of the record, in order, or why there are none."""
        ...

    def label(self, record: Record, sites: Mapping[str, Site]) -> str:
        """The record's source where it is declared, else a word that says that it is not."""
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
        maker: Maker,
        sites: SiteTable,
        sender: Sender,
        ways: Ways,
        metrics: Metrics,
    ) -> None:
        """Nothing is read yet.

        Args:
            source_topic: The topic's name without the site's prefix.
            maker: Reads a record and makes its commands.
            sites: Knows which sources are declared.
            sender: Puts records on topics.
            ways: Where to.
            metrics: Where dead letters, and types that no map knows, are counted.
        """
        self._topic = source_topic
        self._maker = maker
        self._sites = sites
        self._sender = sender
        self._ways = ways
        self._metrics = metrics

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:  # noqa: ARG002 - of the protocol
        """Nothing; all declared sources are known when it returns."""
        await self._sites.refresh()

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, the commands or the dead letter are acknowledged.

        Raises:
            Exception: if a send was not acknowledged, or the declared sources cannot be read.
        """
        made = self._made(record, topic_id)
        if isinstance(made, Buried) and made.refused:
            # The text that declares the source may have come a moment ago.
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
            return
        for one in made:
            # By source and never by type: a type is the source's own words.
            if isinstance(one.command, ReportCall) and one.command.call_type == UNMAPPED:
                self._metrics.type_unmapped(one.command.source)

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

    def _made(self, record: Record, topic_id: str) -> Sequence[Placed] | Buried:
        try:
            return self._maker.make(record, topic_id, self._sites.sites)
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

    async def _place(self, made: Placed) -> None:
        if made.private is not None:
            # First the words, then the command that points at them: the other way round a desk
            # could decide about a call whose words are nowhere.
            await self._sender.send(
                Outgoing(topic=self._ways.private, key=made.private.key, value=made.private.value)
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
        self._metrics.dead_letter(self._maker.label(record, self._sites.sites), reason)
