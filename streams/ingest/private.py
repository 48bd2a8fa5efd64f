"""What is personal, and how does it lie in ``desk.private``?

Two kinds of keys lie there, and no others:

- ``<call id>/<digest>``: a personal part of a call. One line of JSON with the salt, then the part
  as it was hashed. The digest in the log is SHA-256 over salt and part: whoever has the record can
  prove that it is the one meant, and once it is erased nobody can find out from the digest what it
  said. Erasing a call removes every key with its id.
- ``~actor/<pseudonym>``: the name of a person who acts or holds a call. One line of JSON; the last
  name written counts. No code may hold a ``~``, so no call can have that id and no erasure of a
  call ever reaches a name; a record without a value removes one.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import orjson

from dispatch.contracts.quickly import quickly_made

FORMAT: Final = 1
ACTORS: Final = b"~actor/"
"""What keys of names begin with."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Private:
    """A personal part under its key."""

    key: bytes
    value: bytes
    digest: str

    def __repr__(self) -> str:
        """Its digest, and nothing of what it holds."""
        return f"Private({self.digest[:12]})"


def private_of(call: str, salt: str, part: Mapping[str, object]) -> Private:
    """The personal part of one event of a call: the same bytes for the same part and salt."""
    body = orjson.dumps(part, option=orjson.OPT_SORT_KEYS)
    digest = digest_of(salt, body)
    head = orjson.dumps({"format": FORMAT, "salt": salt}, option=orjson.OPT_SORT_KEYS)
    return Private(key=f"{call}/{digest}".encode(), value=head + b"\n" + body, digest=digest)


def digest_of(salt: str, body: bytes) -> str:
    """The digest that the log holds."""
    return hashlib.sha256(salt.encode() + body).hexdigest()


def part_of(value: bytes, digest: str) -> Mapping[str, object] | None:
    """The personal part in a record, or ``None`` where it is not the one that the log means."""
    head, _, body = value.partition(b"\n")
    try:
        salt = orjson.loads(head)["salt"]
        if digest_of(str(salt), body) != digest:
            return None
        part = orjson.loads(body)
    except (ValueError, KeyError, TypeError):
        return None
    return part if isinstance(part, dict) else None


def actor_key(pseudonym: str) -> bytes:
    """The key under which the name of a pseudonym lies."""
    return ACTORS + pseudonym.encode()


def name_record(name: str) -> bytes:
    """The record with a name."""
    return orjson.dumps({"format": FORMAT, "name": name}, option=orjson.OPT_SORT_KEYS)


def pseudonym_in(key: bytes) -> str | None:
    """The pseudonym whose name lies under that key, or ``None`` where it is a call's key."""
    return key.removeprefix(ACTORS).decode("utf-8", "replace") if key.startswith(ACTORS) else None


def name_in(value: bytes) -> str | None:
    """The name in a record, or ``None`` where there is none that can be read."""
    try:
        name = orjson.loads(value)["name"]
    except (ValueError, KeyError, TypeError):
        return None
    return name if isinstance(name, str) and name else None
