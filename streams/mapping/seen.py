"""Has this id been there before? In the same memory for a million rows as for a hundred.

The first ids are kept at hand; those of a longer export lie on disk, in a temporary database
without a name, which is gone when it is closed or the process ends. For a million ids it is some 17
MB, and each costs some 4 µs more than a table in memory would.
"""

import hashlib
from typing import TYPE_CHECKING, Final

from streams.errors import AwayError

if TYPE_CHECKING:
    import sqlite3

AT_HAND: Final = 8_192
"""Ids in memory before the disk is asked: more than a town's calls in a quarter, some 600 KB."""

CACHE_KIB: Final = 2_048
"""Of the database, in memory: what does not fit is read from the disk again, or from its cache."""


class Seen:
    """Ids by a digest of 64 bits, whatever their length.

    Among a million ids, two that differ share a digest with a chance of one in forty million.
    """

    def __init__(self, *, at_hand: int = AT_HAND, cache_kib: int = CACHE_KIB) -> None:
        """Nothing is taken in yet.

        Args:
            at_hand: How many ids are kept without a database.
            cache_kib: What of the database may lie in memory, in KiB.
        """
        self._at_hand, self._cache_kib = at_hand, cache_kib
        self._marks: set[int] = set()
        self._base: sqlite3.Connection | None = None

    def add(self, id_: str) -> bool:
        """Takes an id in; whether it is new.

        Raises:
            AwayError: If there is no room for it.
        """
        digest = hashlib.blake2b(id_.encode(), digest_size=8).digest()
        mark = int.from_bytes(digest, signed=True)
        if mark in self._marks:
            return False
        if self._base is None and len(self._marks) < self._at_hand:
            self._marks.add(mark)
            return True
        return self._written(mark)

    def _written(self, mark: int) -> bool:
        """Whether an id that is not at hand is new; it lies in the database from now on."""
        import sqlite3  # noqa: PLC0415 - most exports never need it

        if self._base is None:
            self._base = self._opened()
        try:
            done = self._base.execute("INSERT OR IGNORE INTO seen VALUES (?)", (mark,))
        except sqlite3.OperationalError as error:
            raise AwayError(
                f"The ids of the export cannot be kept on disk ({error}); some 20 MB for a million "
                "rows are needed. Make room, or set SQLITE_TMPDIR to a folder with more."
            ) from error
        return done.rowcount == 1

    def _opened(self) -> "sqlite3.Connection":
        import sqlite3  # noqa: PLC0415 - as above

        # Without a name it is in memory until it outgrows the cache, then on disk.
        base = sqlite3.connect("", isolation_level=None)
        for setting in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "temp_store = FILE",
            f"cache_size = -{self._cache_kib}",
        ):
            base.execute(f"PRAGMA {setting}")
        base.execute("CREATE TABLE seen (mark INTEGER PRIMARY KEY)")
        base.execute("BEGIN")
        return base

    def close(self) -> None:
        """Nothing; what was taken in is forgotten."""
        self._marks.clear()
        if self._base is not None:
            self._base.close()
