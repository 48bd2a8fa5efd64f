"""Has this id been there before? In few bytes for each, because an export has a million rows."""

import hashlib
from array import array
from typing import Final

_AT_FIRST: Final = 1024
_FILL: Final = 2
"""A table twice as large as its entries is found through in one or two looks."""


class Seen:
    """Ids by a digest of 64 bits: 16 to 32 bytes for each, whatever its length.

    Among a million ids, two that differ share a digest with a chance of one in forty million.
    """

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * _AT_FIRST))
        self._count = 0

    def add(self, id_: str) -> bool:
        """Takes an id in; whether it is new."""
        mark = int.from_bytes(hashlib.blake2b(id_.encode(), digest_size=8).digest()) or 1
        if not self._put(self._table, mark):
            return False
        self._count += 1
        if self._count * _FILL > len(self._table):
            larger = array("Q", bytes(16 * len(self._table)))
            for one in self._table:
                if one:
                    self._put(larger, one)
            self._table = larger
        return True

    @staticmethod
    def _put(table: "array[int]", mark: int) -> bool:
        at, size = mark % len(table), len(table)
        while found := table[at]:
            if found == mark:
                return False
            at = (at + 1) % size
        table[at] = mark
        return True
