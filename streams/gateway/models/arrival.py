"""What became of events that were sent over HTTP?"""

from streams.gateway.models.plain import Answer


class Taken(Answer):
    """One event, on its way to the desk."""

    id: str
    type: str
    topic: str


class Arrivals(Answer):
    """Events that lie on their topics, acknowledged by every copy."""

    taken: list[Taken]
    repeated: bool = False
    """The same Idempotency-Key came before: nothing was put on a topic again."""
