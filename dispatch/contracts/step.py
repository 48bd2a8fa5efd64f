"""One command's answer in the log: its form, its bytes and its hash.

A step is compact JSON with sorted ASCII keys and holds integers, strings, lists and objects only;
in that form it is canonical (RFC 8785) and can be hashed over the bytes as they are stored.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from dispatch.contracts.quickly import quickly_made

FORMAT: Final = 1
"""Version of the step's form. A worker that meets a newer one gives its partitions up."""

LARGEST: Final = 900_000
"""Bytes of a step; above it the step is replaced by a fault and a person is told.

The broker takes records of 1 MiB and a little more; what is left over is for headers.
"""

Event = Mapping[str, Any]
"""One thing that happened: ``event`` names it, ``region`` says where, the rest is its own."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The answer to exactly one command. ``now`` and all durations are whole seconds."""

    engine: str
    incarnation: str
    """Kafka's ids of the inbox and the log, so that a recreated topic cannot pass for the old."""
    offset: int
    """Inbox offset of the command that this step answers; -1 where a tool wrote the step."""
    origin: tuple[str, int, int, int] | None
    prev: str
    region: str
    """Empty for a command that concerns every region of the partition."""
    seq: int
    """Number of this step within its region; 0 for a step without region."""
    now: int
    actor: str
    policy: str
    site: str
    command: Mapping[str, Any]
    answers: Mapping[str, Any]
    events: tuple[Event, ...]
    why: str
    """For people and auditors; folding never parses it."""
    format: int = FORMAT


class NotCanonicalError(TypeError):
    """A step that holds a float, null-keyed object or other value that has no one form."""


def step_bytes(step: Step) -> bytes:
    """The step as it is stored and hashed.

    Raises:
        NotCanonicalError: if a value is a float or a key is not an ASCII string.
    """
    parts = {
        "format": step.format,
        "engine": step.engine,
        "incarnation": step.incarnation,
        "offset": step.offset,
        "origin": list(step.origin) if step.origin else None,
        "prev": step.prev,
        "region": step.region,
        "seq": step.seq,
        "now": step.now,
        "actor": step.actor,
        "policy": step.policy,
        "site": step.site,
        "command": step.command,
        "answers": step.answers,
        "events": step.events,
        "why": step.why,
    }
    _check(parts)
    return orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)


_PLAIN: Final = frozenset({str, int, bool, type(None)})


def _check(value: object) -> None:
    """Come back if the value has one form only; written for the many values that are plain."""
    kind = type(value)
    if kind in _PLAIN:
        return
    if kind is list or kind is tuple:
        for inner in value:  # type: ignore[attr-defined]  # a sequence
            if type(inner) not in _PLAIN:
                _check(inner)
    elif kind is dict or isinstance(value, Mapping):
        for key, inner in value.items():  # type: ignore[attr-defined]  # a mapping
            if type(key) is not str or not key.isascii():
                message = f"a step's keys are ASCII strings, and {type(key).__name__} is not"
                raise NotCanonicalError(message)
            if type(inner) not in _PLAIN:
                _check(inner)
    elif not isinstance(value, str | int):
        message = f"a step holds no {kind.__name__}; use whole seconds, permille or meters"
        raise NotCanonicalError(message)


def hash_of(raw: bytes) -> str:
    """SHA-256 over stored bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


class NewerFormatError(ValueError):
    """A step in a form that this version does not know."""


def step_from(raw: bytes) -> Step:
    """The step in ``raw``, without validation: whether it counts is decided by the chain.

    Raises:
        NewerFormatError: if a newer version wrote it.
        ValueError: if the bytes are no step at all.
    """
    try:
        parts = orjson.loads(raw)
        newer = parts["format"] > FORMAT
        step = None if newer else _step(parts)
    except (ValueError, TypeError, KeyError) as error:
        message = f"no step: {type(error).__name__}"
        raise ValueError(message) from None
    if step is None:
        message = f"a step of form {parts['format']}, and this version knows {FORMAT}"
        raise NewerFormatError(message)
    return step


def _step(parts: dict[str, Any]) -> Step:
    if type(parts["offset"]) is not int or not isinstance(parts["command"], dict):
        raise TypeError
    origin = parts["origin"]
    parts["origin"] = tuple(origin) if origin else None
    parts["events"] = tuple(parts["events"])
    return Step(**parts)
