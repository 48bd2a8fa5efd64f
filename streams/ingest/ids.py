"""Which id does the log use? Keyed hashes of what the source says, the same at every reading.

With the site's secret they can be made again from the source's own ids; without it nobody can go
back, or find out by trying whether a number was ever in the log.
"""

import hmac
import unicodedata
from typing import Final

from dispatch.contracts.command import Origin

_CALL_DIGITS: Final = 24
_FACT_DIGITS: Final = 16
_ACTOR_DIGITS: Final = 16


def _keyed(secret: bytes, *parts: str) -> str:
    # A source's name holds no null byte, and each use has its own first part, so that no two
    # different things give the same text.
    return hmac.digest(secret, "\0".join(parts).encode(), "sha256").hex()


def call_id(secret: bytes, source: str, call: str) -> str:
    """The id of a call in commands, steps and keys."""
    return _keyed(secret, "call", source, call)[:_CALL_DIGITS]


def report_id(secret: bytes, source: str, event: str) -> str:
    """The id of one event of a source."""
    return _keyed(secret, "report", source, event)[:_CALL_DIGITS]


def fact_id(secret: bytes, report: str, index: int) -> str:
    """The id of one fact of a report."""
    return _keyed(secret, "fact", report, str(index))[:_FACT_DIGITS]


def contact_id(secret: bytes, number: str, period: str) -> str:
    """The id of a number that called, in one period of days; of another period, another id."""
    return _keyed(secret, "contact", number, period)[:_CALL_DIGITS]


def actor_id(secret: bytes, name: str) -> str:
    """The pseudonym of a person who acts: the same however they write their name.

    Blanks around it, capitals, and the two ways to write an accent make no other person.
    """
    plain = unicodedata.normalize("NFC", name.strip()).casefold()
    return _keyed(secret, "actor", unicodedata.normalize("NFC", plain))[:_ACTOR_DIGITS]


def salt_of(secret: bytes, origin: Origin) -> str:
    """The salt of a personal part, as 64 hexadecimal digits.

    It is made from the record's origin and not drawn by chance, so that a second reading of the
    same record gives the same bytes and the same key: a repetition overwrites, it adds nothing.
    """
    return _keyed(secret, "salt", *map(str, origin))
