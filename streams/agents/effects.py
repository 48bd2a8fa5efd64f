"""The agent that lets effects out: Faust's part of it, which is to say that there is a step."""

import faust

from streams.agent_parts import EffectsParts
from streams.agents.hints import attach_loop, keep_running


def attach_effects(app: faust.App, parts: EffectsParts) -> None:
    """Nothing; the app has the agent and the sweeper of what is erased from here on."""
    attach_loop(app, "effects", parts.topic, parts.loop)
    keep_running(app, "erase", parts.eraser.run)
