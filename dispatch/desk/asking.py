"""What decide is given beside the command, and what it may ask back."""

from dataclasses import dataclass
from typing import NamedTuple


class Given(NamedTuple):
    """The circumstances of one command that become part of its step."""

    offset: int
    """Inbox offset of the command."""
    appended: int
    """Append time of the command in the inbox, epoch seconds."""
    engine: str
    incarnation: str
    kept: bool = True
    """Whether the step is written; where not, its command's parts are made if somebody looks."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the core cannot know and the shell has at hand. One round, then decide again.

    ``text/<hash>`` is answered ``here``, ``missing`` or ``invalid: <reason>``;
    ``near/<region>/<cell>`` by [epoch second, meters] for each team whose position is known: when
    it was there, and how far from that cell. Anything else means that nothing is known.
    """

    asks: tuple[str, ...]
