"""How does an event that came over HTTP reach its topic? Checked like any other, then put there.

An event that cannot be read, or is too large, becomes a dead letter besides, so that a person
looks for the call that it may have been.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import orjson
import structlog

from streams.clock import Clock
from streams.dead_letter import TOO_LARGE, dead_letter, received
from streams.effects.outgoing import notice
from streams.gateway.event import Event, Repeats, id_from, topic_for
from streams.gateway.models.arrival import Arrivals, Taken
from streams.gateway.no import No
from streams.record import Outgoing, Record, Sender
from streams.wire.native import LARGEST, read
from streams.wire.unreadable import Unreadable
from streams.work import place_of

SOURCE: Final = "http"
"""In a dead letter: the topic of an event that does not say which it belongs on."""

_log = structlog.get_logger(__name__)


class Arriving:
    """Puts events on the topics that ingest reads."""

    def __init__(
        self,
        *,
        sender: Sender,
        full: Callable[[str], str],
        new_id: Callable[[], str],
        clock: Clock,
    ) -> None:
        """Says where to.

        Args:
            sender: Puts records on topics, each acknowledged.
            full: The full name of a topic of the table.
            new_id: Draws the ids of dead letters.
            clock: This machine's time.
        """
        self._sender = sender
        self._full = full
        self._new_id = new_id
        self._clock = clock
        self._repeats = Repeats(clock)

    async def take(self, events: Sequence[Event], key: str, body: bytes) -> Arrivals:
        """The events, once all of them lie on their topics.

        All are looked at before the first is put there: with one fault, none is.

        Args:
            events: As they came, in order.
            key: The ``Idempotency-Key``; empty where none came.
            body: The whole request's, to see whether a key stands for the same thing again.

        Raises:
            No: with all faults, or if an event is not known to lie there.
        """
        known = self._repeats.known(key, body) if key else None
        if known is not None:
            return known.model_copy(update={"repeated": True})
        events = [
            event.with_id(id_from(key, event.source, number)) if key and not event.id else event
            for number, event in enumerate(events)
        ]
        faults = await self._faults(events, keyed=bool(key))
        if faults:
            raise No(
                422,
                "unreadable",
                "Nothing was taken; correct what is named and send it again. Dead letters were "
                "left, so that a person looks for the calls that they may be.",
                faults,
            )
        taken: list[Taken] = []
        for event in events:
            name = topic_for(event)
            await self._send(
                Outgoing(
                    topic=self._full(name),
                    key=event.key,
                    value=event.value,
                    headers=event.headers,
                ),
                done=len(taken),
            )
            taken.append(Taken(id=event.id, type=event.type, topic=name))
        arrivals = Arrivals(taken=taken)
        if key:
            self._repeats.remember(key, body, arrivals)
        return arrivals

    async def unreadable(self, value: bytes, headers: Mapping[str, str], found: Unreadable) -> No:
        """The answer to a request in which no event can be told from another; it is kept whole."""
        kept = tuple((f"ce_{name}", text.encode()) for name, text in headers.items())
        record = self._record("", value, kept)
        await self._bury(record, SOURCE, found.code, found.reason)
        return No(422, "unreadable", "Nothing was taken; correct what is named.", found.faults)

    async def too_large(self, digest: str, size: int, *, whole: bool) -> No:
        """The answer to a body above the limit; a dead letter holds its digest and size."""
        now = self._clock()
        parts = {"sha256": digest, "bytes": size, "whole": whole}
        headers = {
            "alongside_reason": TOO_LARGE,
            "alongside_topic": SOURCE,
            "alongside_timestamp": str(int(now * 1000)),
            "alongside_shortened": "true",
        }
        await self._send(
            Outgoing(
                topic=self._full("dead.letters"),
                key=None,
                value=orjson.dumps(parts, option=orjson.OPT_SORT_KEYS),
                headers=tuple((name, value.encode()) for name, value in headers.items()),
            )
        )
        await self._send(
            notice(
                "deadletter.received",
                topic=self._full("dispatch.out"),
                id_=f"{SOURCE}/{self._new_id()}",
                source="/alongside/gateway",
                key=SOURCE,
                now=int(now),
                body={"topic": SOURCE, "partition": -1, "offset": -1, "reason": TOO_LARGE},
            )
        )
        return No(
            413,
            TOO_LARGE,
            f"The body has {'' if whole else 'more than '}{size} bytes; at most {LARGEST} (1 MiB) "
            "are taken. Send it in parts, as updates of the call.",
        )

    async def _faults(self, events: Sequence[Event], *, keyed: bool) -> list[str]:
        """What is wrong with all of them; each that cannot be read is buried."""
        faults: list[str] = []
        for number, event in enumerate(events):
            record = self._record(self._full(topic_for(event)), event.value, event.headers)
            found = read(record)
            if not isinstance(found, Unreadable):
                continue
            await self._bury(record, topic_for(event), found.code, found.reason)
            at = f"[{number}] " if len(events) > 1 else ""
            faults += [f"{at}{fault}" for fault in found.faults]
            if not event.id and not keyed:
                faults.append(f"{at}without an id, send an Idempotency-Key: the id is made of it")
        return faults

    def _record(self, topic: str, value: bytes, headers: tuple[tuple[str, bytes], ...]) -> Record:
        return Record(
            topic=topic,
            partition=-1,
            offset=-1,
            key=None,
            value=value,
            headers=headers,
            timestamp=int(self._clock() * 1000),
        )

    async def _bury(self, record: Record, topic: str, code: str, faults: str) -> None:
        await self._send(
            dead_letter(record, topic, code, self._full("dead.letters"), faults=faults)
        )
        named = f"{SOURCE}/{self._new_id()}"
        await self._send(received(record, topic, named, code, self._full("dispatch.out")))

    async def _send(self, out: Outgoing, *, done: int = 0) -> None:
        try:
            await self._sender.send(out)
        except Exception as error:  # noqa: BLE001 - whatever it was, nothing is known
            _log.warning(
                "gateway.not_sent", topic=out.topic, error=type(error).__name__, at=place_of(error)
            )
            first = f"The first {done} were taken. " if done else ""
            raise No(
                503,
                "not_known",
                f"{first}It is not known whether this was taken: the broker does not answer. Send "
                "all of it again with the same ids or the same Idempotency-Key; what was taken "
                "already is recognized.",
            ) from None
