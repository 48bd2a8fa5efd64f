"""What does an effect look like on ``dispatch.out``? CloudEvents 1.0 in Kafka's binary mode."""

from collections.abc import Mapping
from typing import Any, Final

import orjson

from dispatch.desk.effects import Effect
from streams.record import Headers, Outgoing
from streams.wire.moment import rfc_3339

TYPE: Final = "org.alongside.{}.v1"
OWN: Final = ("to", "valid_until", "late")
"""What is said of every effect beside its own body."""


def effect_record(effect: Effect, topic: str, *, late: bool) -> Outgoing:
    """The effect as it goes out; ``late`` stands in it only where it is true."""
    body = dict(effect.body) | {"to": effect.to}
    if effect.valid_until is not None:
        body["valid_until"] = effect.valid_until
    if late:
        body["late"] = True
    return Outgoing(
        topic=topic,
        key=effect.region.encode(),
        value=_json(body),
        headers=_headers(effect.kind, effect.id, f"/alongside/{effect.region}", effect.now),
    )


def notice(
    kind: str, *, topic: str, id_: str, source: str, key: str, now: int, body: Mapping[str, Any]
) -> Outgoing:
    """A message of the shell itself to a person: a dead letter, a gap, a broken chain.

    Args:
        kind: The noun and the verb, as in ``deadletter.received``.
        topic: Full name of ``dispatch.out``.
        id_: The same for every repetition.
        source: Which part of the shell says so.
        key: The key of the record.
        now: Epoch second.
        body: Codes and numbers only.
    """
    return Outgoing(
        topic=topic,
        key=key.encode(),
        value=_json(body),
        headers=_headers(kind, id_, source, now),
    )


def _headers(kind: str, id_: str, source: str, now: int) -> Headers:
    return (
        ("ce_specversion", b"1.0"),
        ("ce_type", TYPE.format(kind).encode()),
        ("ce_source", source.encode()),
        ("ce_id", id_.encode()),
        ("ce_time", rfc_3339(now).encode()),
        ("content-type", b"application/json"),
    )


def _json(body: Mapping[str, Any]) -> bytes:
    return orjson.dumps(dict(body), option=orjson.OPT_SORT_KEYS)
