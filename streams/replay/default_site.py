"""Which site does an export belong to that has none yet? One made for its span, to begin with.

It decides nothing that a center would want decided for it: windows are the defaults, holders are
positions. `alongside replay --write-site` writes the text, so that it can be corrected and adopted.
"""

import re
from dataclasses import replace
from typing import Final

from dispatch.contracts.site import Site, Source
from dispatch.contracts.site_text import SiteFaults, site_from
from streams.errors import UsageError
from streams.replay.span import Span

MARGIN: Final = 2 * 86_400
"""Seconds after the last event that a feeder may still name: closings and crews come later."""

_TEXT: Final = """\
# Made for an export: its times lie in event_span. Correct it, then
#   alongside policy adopt --region {region} --site THIS-FILE --profile {profile} --by NAME
region = "{region}"
name = "{region} (an export)"
profile = "{profile}"
clock = "event"
event_span = [{first}, {last}]
time_zone = "{zone}"
density = "urban"
h3_resolution = 8
queue_holder = "{region}/crisis-desk"
supervisor = "{region}/supervisor"
standing_path = "Send as before."
shadow_tells_life_threat = true
credentials_checked_by = "Whoever wrote the roster of the replay."
follow_up = false
follow_up_by = "Nobody: what is replayed is over."

[seconds]
availability_lease = 14400

{sources}"""

_SOURCE: Final = """\
[[sources]]
name = "{name}"
topic = "{topic}"
holder = "{region}/psap"
holds_criminal_justice_data = false
"""

_NOT_IN_CODE: Final = re.compile(r"[^A-Za-z0-9._-]+")


def default_site(span: Span, *, profile: str, zone: str) -> bytes:
    """The text of a site for an export.

    Args:
        span: Of its events.
        profile: Name of the policy.
        zone: Its time zone, as ``America/New_York``.
    """
    blocks = sorted(span.sources)
    region = _NOT_IN_CODE.sub("-", blocks[0][1].partition("/")[0]) or "export"
    blocks.append(("teams", f"{region}/teams"))
    return _TEXT.format(
        region=region,
        profile=profile,
        first=max(0, span.first - MARGIN),
        last=span.last + MARGIN,
        zone=zone,
        sources="\n".join(
            _SOURCE.format(name=name, topic=topic, region=region) for topic, name in blocks
        ),
    ).encode()


def read_site(text: bytes) -> Site:
    """The site in a text.

    Raises:
        UsageError: With every fault.
    """
    found = site_from(text)
    if isinstance(found, SiteFaults):
        raise UsageError("The site cannot be used:\n  " + "\n  ".join(found.faults))
    return found


def with_voices(site: Site) -> Site:
    """The site as a replay hears it: crews and EMS answer under names of the replay's own.

    Nobody is contacted again in a past, so no follow-up is asked for.
    """
    said = {(source.topic, source.name) for source in site.sources}
    added = tuple(
        Source(
            name=name, topic="teams", holder=site.queue_holder, holds_criminal_justice_data=False
        )
        for name in (f"{site.region}/teams", f"{site.region}/ems")
        if ("teams", name) not in said
    )
    return replace(site, sources=site.sources + added, follow_up=False)
