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
    head_at: int = -1
    """The log offset at which the head's step lies; -1 before the first."""
    first: int = 0
    """The log offset at which the fold began that led to this desk."""
    began_at: int = -1
    """The log offset of the snapshot that this worker began from; -1 if it read the whole log."""
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
        self.head_at, self.first, self.began_at = -1, first, -1

    def begin(self, desk: Desk, *, at: int, first: int) -> None:
        """Begins from a snapshot of a fold from ``first``, whose last step lies at ``at``."""
        self.desk, self.next, self.fresh = desk, at + 1, False
        self.head_at, self.first, self.began_at = at, first, at


Open = Callable[[int], Partition]
"""Opens the partition with that number; does no I/O."""
