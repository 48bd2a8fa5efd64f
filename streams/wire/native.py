"""Which event is this record? CloudEvents 1.0 on Kafka, binary or structured, with our bodies.

``read`` takes any bytes and never raises: what is no event is an ``Unreadable``, with every fault
at once, and is shown to a person.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from dispatch.contracts.quickly import quickly_made
from streams.record import Record
from streams.wire import moment
from streams.wire.bodies import TYPES, Body
from streams.wire.json_text import NotTaken, json_from
from streams.wire.unreadable import Unreadable, faults_of

LARGEST: Final = 1024 * 1024
"""Bytes of a body."""

VERSION: Final = "alongside.native/1"
"""Names this reader in every command; a changed meaning takes a new version."""

STRUCTURED: Final = "application/cloudevents"

_SOURCE: Final = re.compile(r"[A-Za-z0-9._:/@+-]{1,100}")
_JSON: Final = re.compile(
    r"application/(json|[a-z0-9.+-]+\+json)\s*(;\s*charset=\"?utf-?8\"?\s*)?", re.IGNORECASE
)
_LONGEST_ID: Final = 200
_ATTRIBUTES: Final = ("specversion", "type", "source", "id", "time")
_OURS: Final = {f"ce_{name}": name for name in _ATTRIBUTES} | {"content-type": "content-type"}


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What CloudEvents says around a body."""

    type: str
    source: str
    id: str
    time: int | None
    """Epoch second, where the sender says one."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class NativeEvent:
    """One event: what stands around it, what we understand, and all that was sent."""

    envelope: Envelope
    body: Body
    data: Mapping[str, object]
    """The whole body. Personal."""

    def __repr__(self) -> str:
        """Its type, and nothing of what it holds."""
        return f"NativeEvent({self.envelope.type})"


def read(record: Record) -> NativeEvent | Unreadable:
    """The event in a record, or everything that is wrong with it."""
    value = record.value
    if value is None:
        return _unreadable("no_body", ("body", "there is no body; send one JSON object"))
    if len(value) > LARGEST:
        return _unreadable(
            "too_large",
            ("body", f"the body has {len(value)} bytes; at most {LARGEST} (1 MiB) are taken"),
        )
    headers, faults = _headers(record)
    parsed = json_from(value)
    if isinstance(parsed, NotTaken):
        faults += [("body", fault) for fault in parsed.faults]
        parsed, code = None, "not_json"
    elif not isinstance(parsed, dict):
        faults.append(("body", "the body must be one JSON object"))
        parsed, code = None, "not_json"
    else:
        code = ""
    content = headers.get("content-type", "")
    if content.lower().startswith(STRUCTURED):
        attributes, data = _structured(parsed, faults)
    else:
        attributes, data = {k: headers.get(f"ce_{k}") for k in _ATTRIBUTES}, parsed
        _content_type(content, faults)
    envelope = _envelope(attributes, faults)
    body = _body(attributes.get("type"), data, faults)
    if faults or envelope is None or body is None or data is None:
        return _unreadable(code or _code(faults), *faults)
    return NativeEvent(envelope=envelope, body=body, data=data)


def read_ours(kind: str, *, source: str, id_: str, at: int, value: bytes) -> NativeEvent | None:
    """What ``read`` would give of an event that this process has just made, in half the time.

    ``None`` where anything about it is out of the ordinary: then it has to be written as a record
    and read like anybody's, so that what is wrong with it is told in the same words.

    Args:
        kind: Its CloudEvents type.
        source: Who sends it.
        id_: The sender's id of it.
        at: Epoch second at which it happened.
        value: Its body.
    """
    ordinary = (
        len(value) <= LARGEST
        and id_.isascii()
        and 0 < len(id_) <= _LONGEST_ID
        and "\0" not in id_
        and moment.FIRST <= at < moment.LAST
        and _SOURCE.fullmatch(source)
    )
    data = json_from(value) if ordinary else None
    body = _body(kind, data, []) if isinstance(data, dict) else None
    if body is None or not isinstance(data, dict):
        return None
    return NativeEvent(
        envelope=Envelope(type=kind, source=source, id=id_, time=at), body=body, data=data
    )


def claimed_source(record: Record) -> str | None:
    """The source as a record's header says it, to be compared with declared ones only."""
    headers, _ = _headers(record)
    return headers.get("ce_source")


def _unreadable(code: str, *faults: tuple[str, str]) -> Unreadable:
    once = dict.fromkeys(faults)
    return Unreadable(
        code=code,
        where=tuple(dict.fromkeys(where for where, _ in once)),
        faults=tuple(text if where == "body" else f"{where} {text}" for where, text in once),
    )


def _code(faults: list[tuple[str, str]]) -> str:
    """One word for metrics: the outermost thing that is wrong."""
    wheres = {where for where, _ in faults}
    if "type" in wheres:
        return "unknown_type"
    if wheres & {*_ATTRIBUTES, "content-type"}:
        return "attribute"
    return "field"


def _headers(record: Record) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Our headers as text, and what is wrong with them; others' names are not ours to tell."""
    found: dict[str, str] = {}
    faults: list[tuple[str, str]] = []
    for key, raw in record.headers:
        name = _OURS.get(key.lower()) if isinstance(key, str) else None
        if name is None:
            continue
        if key.lower() in found:
            faults.append((name, "stands twice in the headers; send it once"))
            continue
        try:
            found[key.lower()] = bytes(raw or b"").decode()
        except UnicodeDecodeError:
            found[key.lower()] = ""
            faults.append((name, "must be UTF-8 text"))
    return found, faults


def _content_type(content: str, faults: list[tuple[str, str]]) -> None:
    if content and not _JSON.fullmatch(content.strip()):
        faults.append(("content-type", "must be application/json, in UTF-8"))


def _structured(
    parsed: object, faults: list[tuple[str, str]]
) -> tuple[dict[str, object], dict[str, object] | None]:
    """Attributes and data of an event that is wholly JSON."""
    if not isinstance(parsed, dict):
        return {}, None
    content, data = parsed.get("datacontenttype", ""), parsed.get("data")
    _content_type(content if isinstance(content, str) else "?", faults)
    if not isinstance(data, dict):
        faults.append(("data", "must be one JSON object"))
        data = None
    return {name: parsed.get(name) for name in _ATTRIBUTES}, data


def _envelope(attributes: Mapping[str, object], faults: list[tuple[str, str]]) -> Envelope | None:
    kind, source, id_ = (_text(attributes, name) for name in ("type", "source", "id"))
    if _text(attributes, "specversion") != "1.0":
        faults.append(("specversion", "must be 1.0 (CloudEvents)"))
    if kind not in TYPES:
        faults.append(("type", f"must be one of {', '.join(TYPES)}"))
    if not _SOURCE.fullmatch(source):
        faults.append(("source", "must be the name under which the site declares this sender"))
    if not 0 < len(id_) <= _LONGEST_ID or "\0" in id_:
        faults.append(
            ("id", f"must be the sender's id of the event, 1 to {_LONGEST_ID} characters")
        )
    at, time = attributes.get("time"), None
    if at is not None:
        time = moment.second_from(at) if isinstance(at, str) else None
        if time is None:
            faults.append(("time", moment.EXPECTED))
    if faults:
        return None
    return Envelope(type=kind, source=source, id=id_, time=time)


def _text(attributes: Mapping[str, object], name: str) -> str:
    value = attributes.get(name)
    return value if isinstance(value, str) else ""


def _body(
    kind: object, data: dict[str, object] | None, faults: list[tuple[str, str]]
) -> Body | None:
    model = TYPES.get(kind) if isinstance(kind, str) else None
    if model is None or data is None:
        return None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faults += faults_of(error)
    return None
