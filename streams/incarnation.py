"""Which inbox and log are ours? Written down once, when the log is still empty.

Without this an inbox or a log that was deleted and made again would pass for the old one: offsets
start at nought again, and commands would be taken for answered, or be decided twice.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, Protocol

import orjson

from dispatch.desk.chain import Head
from streams.health import Cause, NotReady
from streams.pair import pair_name, same

KEY: Final = "incarnation"
"""Key of the record on ``progress``."""

Ids = Callable[[], Awaitable[tuple[str, str]]]
"""Asks the broker for the ids of inbox and log."""
IsEmpty = Callable[[], Awaitable[bool]]


class Remembered(Protocol):
    """The compacted topic ``progress``, as far as it is needed here."""

    async def values(self, prefix: str) -> dict[str, bytes]:
        """The newest value of every key that begins like this."""
        ...

    async def put(self, key: str, value: bytes | None) -> None:
        """Comes back once the broker has acknowledged the value under that key."""
        ...


def record_of(pair: str, before: Mapping[int, Head] | None = None) -> bytes:
    """The record that names the pair; ``before`` are heads that a repair left behind."""
    left = {str(n): [head.hash, head.answered] for n, head in sorted((before or {}).items())}
    return orjson.dumps({"format": 1, "pair": pair, "before": left}, option=orjson.OPT_SORT_KEYS)


async def recorded(progress: Remembered) -> str | None:
    """The pair that is written down, or ``None`` where none is."""
    raw = (await progress.values(KEY)).get(KEY)
    if raw is None:
        return None
    try:
        return str(orjson.loads(raw)["pair"])
    except (ValueError, KeyError, TypeError):
        raise NotReady(
            Cause.LOG_CUT,
            "the record of the topics' ids on progress cannot be read; a newer version wrote it, "
            "or: alongside repair inbox-replaced --by NAME",
        ) from None


class Incarnation:
    """Knows the right pair, and asks the broker now and then whether it is still there."""

    def __init__(self, *, ids: Ids, progress: Remembered, log_is_empty: IsEmpty) -> None:
        """Says whom to ask.

        Args:
            ids: Asks the broker for both ids.
            progress: Where the pair is written down.
            log_is_empty: Whether no partition of the log has a record, or ever had one.
        """
        self._ids = ids
        self._progress = progress
        self._log_is_empty = log_is_empty
        self._lock = asyncio.Lock()
        self._found = ""
        self._asked = float("-inf")

    async def check(self, within: float) -> str:
        """The pair's name; the broker is asked if the last time was more than so many seconds ago.

        Raises:
            NotReady: if the topics on the broker are others than those written down.
        """
        async with self._lock:
            now = asyncio.get_running_loop().time()
            if now - self._asked > within:
                self._found = await self._look()
                self._asked = now
            return self._found

    async def _look(self) -> str:
        found = pair_name(*await self._ids())
        known = await recorded(self._progress)
        if known is not None:
            same(known, found)
        elif await self._log_is_empty():
            await self._progress.put(KEY, record_of(found))
        # Otherwise progress itself was lost; each step of the log names its pair as well.
        return found
