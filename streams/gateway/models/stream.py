"""What does a screen hear as it happens? Bodies of server-sent events at ``/v1/events``."""

from streams.gateway.models.plain import Answer
from streams.gateway.models.state import Standing


class StepHeard(Answer):
    """``event: step``. One accepted step; its ``id`` is where to resume after it."""

    region: str
    """Empty for a step that concerns every region of a partition."""
    incidents: list[str]
    """Those it touched; look them up again."""
    teams: list[str]
    names: list[str]
    """Names of the events."""
    version: int
    at: int


class StateHeard(Answer):
    """``event: state``. How the gateway stands from now on."""

    state: Standing
    why: str


class Heartbeat(Answer):
    """``event: heartbeat``. Every few seconds; without one for half a minute, connect again."""

    state: Standing


class Reset(Answer):
    """``event: reset``. The resume position is too old or of another log: load everything again."""

    why: str


class Heard(Answer):
    """What may be heard: the name of each event, and the form of its data."""

    step: StepHeard | None = None
    state: StateHeard | None = None
    heartbeat: Heartbeat | None = None
    reset: Reset | None = None
