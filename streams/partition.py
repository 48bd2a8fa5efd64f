"""What does the writer hold of one partition? Its own readers, its own lock, and the desk."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from dispatch.desk.chain import genesis
from dispatch.desk.state import Desk
from streams.log import Inbox, Log


@dataclass(slots=True, kw_only=True)
class Partition:
    """One partition of inbox and log.

    One reader and one lock per partition: with shared ones, partitions waited on each other while
    the broker was away.
    """

    number: int
    log: Log
    inbox: Inbox
    desk: Desk
    next: int = 0
    """The offset at which our next step must land; where the next read begins."""
    pair: str = ""
    """Name of the topics, as of the last catch-up: what each step calls its incarnation."""
    floor: int = 0
    """How long the log must at least be: so far it was read once, by us or by another reader."""
    swept: int = -1
    """What was answered when the sweep last came by."""
    looked: float = float("-inf")
    """When a repeated command last made us look at the inbox."""
    fresh: bool = False
    """Whether the log was read to its end and nobody has written since, as far as we know."""
    generation: int | None = None
    """The group's generation in which the last event came: a new one means others may write."""
    given_up: bool = False
    broken: set[int] = field(default_factory=set)
    """Offsets of the log whose records fit nowhere, even after a fold from the start."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def answered(self) -> int:
        """The inbox offset of the last command that has its step."""
        return self.desk.head.answered

    @property
    def empty(self) -> bool:
        """Whether no step at all has been accepted."""
        return self.desk.head == genesis(self.number)

    def forget(self, first: int) -> None:
        """Begins a fold from the start of the log."""
        self.desk, self.next, self.fresh = Desk.empty(self.number), first, False


Open = Callable[[int], Partition]
"""Opens the partition with that number; does no I/O."""
