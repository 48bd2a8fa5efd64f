"""Is this worker fit to decide, and if not, why? Plain values, for metrics, status and readiness.

Nothing here holds anything of a command: offsets, hashes, names of topics and commands to type.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Cause(StrEnum):
    """Why a partition does not decide, or what a person must look at."""

    STARTING = "starting"
    """The log has not been read to its end yet."""
    BROKER_AWAY = "broker_away"
    """A read or a send failed; tried again until it works."""
    CLOCK = "clock"
    """The broker's time is ahead of this machine's, or this machine's is wrong."""
    TIME_STOPPED = "time_stopped"
    """The passing of time cannot be put into the inbox: nothing falls due, and nobody is rung."""
    INBOX_REPLACED = "inbox_replaced"
    """The inbox is not the one whose commands were answered."""
    LOG_CUT = "log_cut"
    """The log is not the one that was written, or its beginning or its end is gone."""
    TEXT_MISSING = "text_missing"
    """A policy or a site that the desk lives by is not on the shelf."""
    BROKEN_RECORD = "broken_record"
    """A record of the log fits nowhere; it is ignored."""
    UNFOLDABLE = "unfoldable"
    """A step of the log cannot be applied, or a command can be answered by nothing at all."""
    DEFECT = "defect"
    """Something that must not happen; tried again until a person looks."""
    NEWER_FORMAT = "newer_format"
    """A newer version wrote the log: this worker gives its partitions up."""


class NotReady(Exception):  # noqa: N818 - a state, not a fault
    """The partition must not decide now. The message says what to do."""

    def __init__(self, cause: Cause, why: str) -> None:
        super().__init__(why)
        self.cause = cause
        self.why = why


@dataclass(slots=True)
class PartitionHealth:
    """How one partition stands."""

    ready: bool = False
    why: str = "the log is being read"
    cause: Cause | None = Cause.STARTING
    alarms: dict[Cause, str] = field(default_factory=dict)
    """What a person must look at; an alarm may stand while the partition decides."""
    answered: int = -1
    began_at: int = -1
    """The log offset of the snapshot from which it began; -1 if the whole log was read."""
    decided: int = 0
    """Steps that this worker appended."""
    foreign: int = 0
    """Steps that another writer appended."""
    repeated: int = 0
    """The same bytes again, from a send that was repeated."""
    forks: int = 0
    """Records of the log that do not count."""
    faulted: int = 0
    refolds: int = 0
    unknown_sends: int = 0
    noted: str = ""
    """The last small thing that went wrong and is tried again."""


Tell = Callable[[str, int, PartitionHealth], None]
"""Is told each change: a word for it, the partition, how it stands now."""


def _nobody(_word: str, _partition: int, _health: PartitionHealth) -> None:
    """Tells nobody."""


class Health:
    """How each partition of this worker stands."""

    def __init__(self, tell: Tell = _nobody) -> None:
        self.partitions: dict[int, PartitionHealth] = {}
        self._tell = tell

    def of(self, partition: int) -> PartitionHealth:
        """How that partition stands; begins as not ready."""
        return self.partitions.setdefault(partition, PartitionHealth())

    def ready(self, partition: int) -> None:
        """The partition decides again; what kept it from that no longer stands."""
        health = self.of(partition)
        if health.ready:
            return
        if health.cause is not None:
            health.alarms.pop(health.cause, None)
        health.ready, health.why, health.cause = True, "", None
        self._tell("ready", partition, health)

    def not_ready(self, partition: int, cause: Cause, why: str) -> None:
        """The partition does not decide. All causes but starting are alarms."""
        health = self.of(partition)
        changed = health.ready or health.cause is not cause or health.why != why
        if health.cause is not None and health.cause is not cause:
            health.alarms.pop(health.cause, None)
        health.ready, health.why, health.cause = False, why, cause
        if cause is not Cause.STARTING:
            health.alarms[cause] = why
        if changed:
            self._tell("not_ready", partition, health)

    def alarm(self, partition: int, cause: Cause, why: str) -> None:
        """A person must look, while the partition goes on."""
        health = self.of(partition)
        if health.alarms.get(cause) != why:
            health.alarms[cause] = why
            self._tell("alarm", partition, health)

    def settle(self, partition: int, cause: Cause) -> None:
        """What the alarm was about is over."""
        if self.of(partition).alarms.pop(cause, None) is not None:
            self._tell("settled", partition, self.of(partition))

    def note(self, partition: int, what: str) -> None:
        """Something small went wrong; it is tried again and needs nobody."""
        self.of(partition).noted = what

    def forget(self, partition: int) -> None:
        """The partition is another worker's now."""
        self.partitions.pop(partition, None)
