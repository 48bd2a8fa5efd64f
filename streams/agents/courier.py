"""The tasks that take hand-overs to other desks: Faust's part, which is to keep them going."""

import faust

from streams.agent_parts import CourierParts
from streams.agents.hints import keep_running


def attach_courier(app: faust.App, parts: CourierParts) -> None:
    """Nothing; the app follows the log for hand-overs, and keeps the lanes at work.

    It has no agent: hints come from the effects agent, see `streams.courier.nudging`.
    """
    keep_running(app, "courier_sweep", parts.nudged.run)
    keep_running(app, "courier_lanes", parts.carrying.run)
