"""The agent that lets effects out: Faust's part of it, which is to say that there is a step."""

from collections.abc import Callable

import faust

from streams.agent_parts import EffectsParts
from streams.agents.hints import attach_loop, keep_running
from streams.work import Hint


def attach_effects(
    app: faust.App, parts: EffectsParts, *, also: Callable[[Hint], None] | None = None
) -> None:
    """Nothing; the app has the agent and the sweeper of what is erased.

    Args:
        app: The Faust app.
        parts: The agent without Faust.
        also: Is told of each step as well, see `streams.courier.nudging`.
    """
    attach_loop(app, "effects", parts.topic, parts.loop, also=also)
    keep_running(app, "erase", parts.eraser.run)
