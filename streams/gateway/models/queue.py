"""Who waits for a person?"""

from streams.gateway.models.incident import QueueEntry
from streams.gateway.models.plain import Answer


class Line(QueueEntry):
    """One entry with what a person has to know before opening it."""

    incident: str
    region: str
    version: int
    level: str
    mode: str
    kinds: list[str]
    waited: int
    """Seconds that the person has waited."""
    left: int | None
    """Seconds until it rings next; negative where that is late."""


class Queue(Answer):
    """The human queue: what rings next, then what no clock runs for, then what is opened."""

    region: str
    now: int
    lines: list[Line]
