"""Under which code does a source's own word for a type travel?

Maps have codes of capital letters; many centers have words ("Welfare Check"). There is one way from
the one to the other, so that a written map, an export and a live feed meet at the same key.
"""

import hashlib
import re
from functools import lru_cache
from typing import Final

UNMAPPED: Final = "unmapped"
"""In place of a code: the source gave a type that no map knows."""
NO_TYPE: Final = "none"
"""In place of a code: the source gave none."""

_CODE: Final = re.compile(r"[A-Z0-9._/-]{1,40}")
_LONGEST: Final = 40
_KEPT: Final = 31
"""Characters of a longer word; eight of its digest follow, so that two stay two."""


@lru_cache(maxsize=4_096)
def code_of(word: str) -> str:
    """The code of a source's word; a code stays what it is. Empty for an empty word."""
    upper = word.strip().upper()
    if not upper or _CODE.fullmatch(upper):
        return upper
    plain = re.sub(r"[^A-Z0-9]+", "-", upper).strip("-")
    if plain and len(plain) <= _LONGEST and upper.isascii():
        return plain
    mark = hashlib.sha256(upper.encode("utf-8", "replace")).hexdigest()[:8].upper()
    return f"{plain[:_KEPT].strip('-')}-{mark}".strip("-")
