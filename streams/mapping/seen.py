"""Has this id been there before? In the same memory for a million rows as for a hundred.

The ids lie on disk, in a temporary database without a name, which is gone when it is closed or the
process ends. For a million ids it is some 17 MB, and each costs some 4 µs more than a table in
memory would.
"""

import hashlib
import sqlite3
from typing import Final

from streams.errors import AwayError

CACHE_KIB: Final = 2_048
"""Of the database, in memory: what does not fit is read from the disk again, or from its cache."""


class Seen:
    """Ids by a digest of 64 bits, whatever their length.

    Among a million ids, two that differ share a digest with a chance of one in forty million.
    """

    def __init__(self, *, cache_kib: int = CACHE_KIB) -> None:
        """Nothing is taken in yet.

        Args:
            cache_kib: What may lie in memory, in KiB.
        """
        # Without a name it is in memory until it outgrows the cache, then on disk.
        self._base = sqlite3.connect("", isolation_level=None)
        for setting in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "temp_store = FILE",
            f"cache_size = -{cache_kib}",
        ):
            self._base.execute(f"PRAGMA {setting}")
        self._base.execute("CREATE TABLE seen (mark INTEGER PRIMARY KEY)")
        self._base.execute("BEGIN")

    def add(self, id_: str) -> bool:
        """Takes an id in; whether it is new.

        Raises:
            AwayError: If there is no room for it.
        """
        digest = hashlib.blake2b(id_.encode(), digest_size=8).digest()
        mark = int.from_bytes(digest, signed=True)
        try:
            done = self._base.execute("INSERT OR IGNORE INTO seen VALUES (?)", (mark,))
        except sqlite3.OperationalError as error:
            raise AwayError(
                f"The ids of the export cannot be kept on disk ({error}); some 20 MB for a million "
                "rows are needed. Make room, or set SQLITE_TMPDIR to a folder with more."
            ) from error
        return done.rowcount == 1

    def close(self) -> None:
        """Nothing; what was taken in is forgotten."""
        self._base.close()
