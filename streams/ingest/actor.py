"""Who acts? In the log a pseudonym; the name lies apart, where it can be deleted.

A command says ``person:<16 hexadecimal digits>``, a keyed hash of the name under the site's secret:
the same person has the same pseudonym for ever, so that an analyst can follow what one person
decided without learning who it was. The name goes to ``desk.private`` before the command is sent.
Positions, centers, desks and crews are codes and stay what they are.
"""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from streams.ingest.ids import actor_id
from streams.ingest.private import actor_key, name_record
from streams.record import Outgoing

PERSON: Final = "person:"
"""What an actor or a holder begins with that is a person and no position."""
LONGEST: Final = 60
FORM: Final = (
    f"a name or a position of letters, digits, dots, dashes and underscores, at most {LONGEST}, "
    "as dispatcher-3"
)
"""What a name looks like, for a sentence that asks for one."""
POSITIONS: Final = frozenset({"dispatcher", "ems", "psap", "supervisor"})
"""Whom a desk itself addresses without a site's word for them."""

_PSEUDONYM: Final = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who acts, or who is to hold a call."""

    pseudonym: str
    name: str
    """Personal: for ``desk.private`` and for screens, and for nothing else."""

    def __repr__(self) -> str:
        """The pseudonym, and not the name."""
        return f"Person({self.pseudonym})"

    @property
    def code(self) -> str:
        """How commands and steps name them."""
        return PERSON + self.pseudonym

    def record(self, private: str) -> Outgoing:
        """The record that says who it is; it is acknowledged before any command names them.

        Args:
            private: Full name of ``desk.private``.
        """
        return Outgoing(topic=private, key=actor_key(self.pseudonym), value=name_record(self.name))


def is_name(typed: str) -> bool:
    """Whether somebody may be called that: letters and digits of any language, and ``._-``.

    An e-mail address is no name: it says more than is needed to tell two people apart.
    """
    name = _trimmed(typed)
    kinds = {unicodedata.category(each)[0] for each in name if each not in "._-"}
    # A letter or a digit; a mark stands on the letter before it.
    return len(name) <= LONGEST and bool(kinds & {"L", "N"}) and kinds <= {"L", "M", "N"}


def person(secret: bytes, typed: str) -> Person:
    """The person of that name, which must be one (`is_name`)."""
    return Person(pseudonym=actor_id(secret, typed), name=_trimmed(typed))


def is_person(holder: str) -> bool:
    """Whether a holder is said to be a person and no position."""
    return holder.casefold().startswith(PERSON)


def named_in(holder: str, codes: Container[str]) -> str | None:
    """The name in a holder as somebody typed it; ``None`` where it is a code.

    A code is whatever has a kind or a place before it, as ``position:dispatcher`` and
    ``springfield/psap``, or is one of those known here; so is a pseudonym. Anything else is taken
    for a person's name: in doubt nothing personal gets into the log.

    Args:
        holder: What was typed.
        codes: Holders, crews and desks that the site itself names.
    """
    if is_person(holder):
        name = holder[len(PERSON) :]
        return None if _PSEUDONYM.fullmatch(name) else name
    if ":" in holder or "/" in holder or holder in POSITIONS or holder in codes:
        return None
    return holder


def _trimmed(typed: str) -> str:
    return unicodedata.normalize("NFC", typed.strip())
