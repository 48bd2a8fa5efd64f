"""The agent that lets effects out: Faust's part of it, which is to say that there is a step."""

import faust

from streams.agent_parts import EffectsParts
from streams.agents.hints import attach_loop, keep_running
from streams.metrics import serve


def attach_effects(app: faust.App, parts: EffectsParts) -> None:
    """Nothing; the app has the agent, the sweeper of what is erased and the figures' server."""
    attach_loop(app, "effects", parts.topic, parts.loop)
    keep_running(app, "erase", parts.eraser.run)
    if parts.metrics_port:

        async def serve_metrics() -> None:
            await serve(parts.metrics, parts.metrics_port)

        keep_running(app, "serve_metrics", serve_metrics)
