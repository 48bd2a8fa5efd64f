"""The agents that take calls in: Faust's part of it, which is to say that there is a record."""

from collections.abc import Mapping

import faust

from streams.agents.hints import attach_loop, keep_running
from streams.exactly_next import ExactlyNext
from streams.site_table import SiteTable


def attach_ingest(app: faust.App, loops: Mapping[str, ExactlyNext], sites: SiteTable) -> None:
    """Nothing; the app has an agent for each topic of sources from here on.

    Args:
        app: The Faust app.
        loops: By the topic's full name, see `streams.agent_parts`.
        sites: Is kept up to date with ``policies``.
    """
    for number, (topic, loop) in enumerate(sorted(loops.items())):
        attach_loop(app, f"ingest_{number}", topic, loop)
    keep_running(app, "follow_sites", sites.follow)
