"""Which texts belong to a profile, and the one document that they make.

The document is what lies on the ``policies`` topic; its SHA-256 names the policy for ever.
"""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import orjson

from dispatch.policy.fault import Faults

MAX_BYTES: Final = 1_000_000
"""A longer text is not a policy; the parser refuses it unread."""


@lru_cache(maxsize=16)
def table(text: bytes) -> Mapping[str, Any]:
    """The TOML table of a text, to be read and not changed: the same text gives the same table.

    Bundling, loading and parsing each ask for it, and reading what all profiles share takes as long
    as all the rest; so the last few are kept.

    Raises:
        ValueError: the text is not UTF-8 or not TOML; the message says where.
    """
    if len(text) > MAX_BYTES:
        raise ValueError(f"{len(text)} bytes are more than the {MAX_BYTES} that a policy may have")
    return tomllib.loads(text.decode("utf-8"))


def chain(
    texts: Mapping[str, bytes], name: str, faults: Faults
) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """The tables of a profile and of all that it extends, the most general first."""
    found: list[tuple[str, Mapping[str, Any]]] = []
    asked: str | None = name
    while asked is not None:
        if asked in (known for known, _ in found):
            faults.add(name, f"{asked!r} extends itself", "break the circle of `extends`")
            break
        if asked not in texts:
            faults.add(
                asked,
                "there is no text of this name",
                f"give it, or extend one of {', '.join(sorted(texts)) or 'those given'}",
            )
            break
        try:
            read = table(texts[asked])
        except (ValueError, RecursionError) as error:
            faults.add(asked, f"this is not readable as TOML: {error}", "correct the syntax")
            break
        found.append((asked, read))
        above = read.get("extends")
        asked = above if isinstance(above, str) else None
        if above is not None and asked is None:
            faults.add(found[-1][0], "`extends` is not a name", 'write extends = "core"')
    return tuple(reversed(found))


def document(texts: Mapping[str, bytes]) -> bytes:
    """The canonical document of these texts: a JSON object with sorted names.

    Raises:
        ValueError: a text is not UTF-8.
    """
    return orjson.dumps(
        {name: text.decode("utf-8") for name, text in texts.items()},
        option=orjson.OPT_SORT_KEYS,
    )
