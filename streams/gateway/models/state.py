"""Is the gateway fit to be believed, and if not, why?"""

from enum import StrEnum

from streams.gateway.models.plain import Answer


class Standing(StrEnum):
    """How the gateway's picture relates to the log."""

    LIVE = "live"
    """Folded to the log's end, and the broker answers."""
    BEHIND = "behind"
    """The log is being read; what is shown is the past."""
    BROKER_AWAY = "broker_away"
    """The broker does not answer; what is shown is as of the last answer."""
    STOPPED = "stopped"
    """A partition cannot be followed; a person must look."""


class PartitionState(Answer):
    """One partition of the log, as far as it was folded."""

    partition: int
    position: int
    """Offset of the next record to be read."""
    answered: int
    """Offset of the last command that has its step; -1 before the first."""
    forks: int
    """Records that do not count, met since the gateway started."""
    why: str
    """Why it is not live; empty where it is."""


class GatewayState(Answer):
    """How the gateway stands."""

    state: Standing
    why: str
    """For a person: what is wrong and which path is taken meanwhile; empty when live."""
    partitions: list[PartitionState]


class Alive(Answer):
    """The process runs."""

    alive: bool = True
    version: str
