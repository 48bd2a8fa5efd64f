"""What is one event of a request, and has this request come before?

CloudEvents 1.0 over HTTP: binary (the attributes are headers), structured (one JSON object) and
batch (a list of such). On the topic it lies in Kafka's binary or structured mode.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import unquote

import orjson

from streams.clock import Clock
from streams.gateway.models.arrival import Arrivals
from streams.gateway.no import No
from streams.record import Headers
from streams.wire.json_text import NotTaken, json_from
from streams.wire.native import STRUCTURED
from streams.wire.unreadable import Unreadable

BATCH: Final = "application/cloudevents-batch"
MOST: Final = 1000
"""Events of a batch."""
KEPT_SECONDS: Final = 24 * 3600.0
KEPT: Final = 10_000
"""Keys whose answers are remembered, beside what the desk recognizes by the event's id."""

ATTRIBUTES: Final = ("specversion", "type", "source", "id", "time")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event, ready for its topic. ``value`` is personal."""

    type: str
    source: str
    id: str
    subject: str
    """The source's own id of what it is about. Personal, perhaps."""
    channel: str
    value: bytes
    headers: Headers

    def __repr__(self) -> str:
        """Its type, and nothing of what it holds."""
        return "Event()"

    @property
    def key(self) -> bytes:
        """The same subject has the same key, so that its events stay in order.

        The key is kept longer than the words may be, so it says nothing about anyone.
        """
        text = f"{self.source}\0{self.subject or self.type}"
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24].encode()

    def with_id(self, id_: str) -> "Event":
        """The same event under that id."""
        if _is_structured(self.headers):
            parts = orjson.loads(self.value) | {"id": id_}
            return replace(self, id=id_, value=orjson.dumps(parts))
        others = tuple(pair for pair in self.headers if pair[0] != "ce_id")
        return replace(self, id=id_, headers=(*others, ("ce_id", id_.encode())))


def topic_for(event: Event) -> str:
    """The topic on which an event of its type belongs."""
    noun = event.type.removeprefix("org.alongside.").partition(".")[0]
    if noun in {"team", "offer"}:
        return "teams"
    if noun == "position":
        return "positions"
    return "calls.988" if event.channel == "988" else "calls.911"


def id_from(key: str, source: str, number: int) -> str:
    """The id of an event that has none of its own: the same for the same key and sender."""
    text = f"{source}\0{number}\0{key}"
    return f"key-{hashlib.sha256(text.encode()).hexdigest()[:40]}"


def attributes_of(headers: Mapping[str, str]) -> dict[str, str]:
    """The CloudEvents attributes in the headers of a request, decoded."""
    return {
        name: unquote(headers[f"ce-{name}"], errors="replace")
        for name in ATTRIBUTES
        if f"ce-{name}" in headers
    }


def events_of(content: str, headers: Mapping[str, str], body: bytes) -> list[Event] | Unreadable:
    """The events of a request, whatever they hold; or why it is none.

    Args:
        content: The request's content type.
        headers: Its headers, names in lower case.
        body: As it came.
    """
    kind = content.partition(";")[0].strip().lower()
    if kind.startswith(BATCH):
        return _batch(body)
    if kind.startswith(STRUCTURED):
        parts = json_from(body)
        if not isinstance(parts, dict):
            return _not_json(parts, "one JSON object")
        return [_structured(parts, body)]
    return [_binary(content, attributes_of(headers), body)]


def _binary(content: str, attributes: Mapping[str, str], body: bytes) -> Event:
    data = json_from(body)
    headers = [(f"ce_{name}", text.encode()) for name, text in attributes.items()]
    if content:
        headers.append(("content-type", content.encode("utf-8", "replace")))
    return _event(attributes, data if isinstance(data, dict) else {}, body, tuple(headers))


def _structured(parts: Mapping[str, Any], value: bytes) -> Event:
    data = parts.get("data")
    headers = (("content-type", b"application/cloudevents+json; charset=UTF-8"),)
    return _event(parts, data if isinstance(data, dict) else {}, value, headers)


def _batch(body: bytes) -> list[Event] | Unreadable:
    parts = json_from(body)
    if not isinstance(parts, list):
        return _not_json(parts, "a JSON list of events")
    if not 0 < len(parts) <= MOST:
        fault = f"a batch must hold 1 to {MOST} events"
        return Unreadable(code="field", where=("body",), faults=(fault,))
    wrong = [number for number, one in enumerate(parts) if not isinstance(one, dict)]
    if wrong:
        return Unreadable(
            code="not_json",
            where=("body",),
            faults=tuple(f"[{number}] must be one JSON object" for number in wrong),
        )
    return [_structured(one, orjson.dumps(one)) for one in parts]


def _event(
    attributes: Mapping[str, Any], data: Mapping[str, Any], value: bytes, headers: Headers
) -> Event:
    subject = next((data[name] for name in ("call", "team", "incident") if name in data), "")
    return Event(
        type=_text(attributes.get("type")),
        source=_text(attributes.get("source")),
        id=_text(attributes.get("id")),
        subject=_text(subject),
        channel=_text(data.get("channel")),
        value=value,
        headers=headers,
    )


def _not_json(found: object, wanted: str) -> Unreadable:
    faults = found.faults if isinstance(found, NotTaken) else (f"the body must be {wanted}",)
    return Unreadable(code="not_json", where=("body",), faults=faults)


def _is_structured(headers: Headers) -> bool:
    return any(
        name == "content-type" and value.lower().startswith(STRUCTURED.encode())
        for name, value in headers
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


class Repeats:
    """Answers to requests with an ``Idempotency-Key``, for a day, as long as this gateway runs.

    After a restart, or at another gateway, a repetition is put on the topic once more; the desk
    recognizes it by the event's id, within the incident.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: OrderedDict[str, tuple[float, bytes, Arrivals]] = OrderedDict()

    def known(self, key: str, body: bytes) -> Arrivals | None:
        """The answer that this request got before.

        Raises:
            No: if the key stood for another body.
        """
        found = self._known.get(key)
        if found is None or self._clock() - found[0] > KEPT_SECONDS:
            return None
        if found[1] != hashlib.sha256(body).digest():
            raise No(
                422,
                "key_reused",
                "This Idempotency-Key came with another body before; draw a new key for a new "
                "request.",
            )
        return found[2]

    def remember(self, key: str, body: bytes, answer: Arrivals) -> None:
        """Nothing; the next request with this key gets the same answer."""
        self._known[key] = (self._clock(), hashlib.sha256(body).digest(), answer)
        self._known.move_to_end(key)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
