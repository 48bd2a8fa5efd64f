"""Where would a 988 contact be handed to the desk of the county that has the crews?

A line owns counselors and remote peers and no van. A person on it who wants somebody to come
needs the county's desk, by a hand-over that only that desk's acknowledgement closes (design,
"Regions and desks"). The core has no such command yet, so nothing is handed over and nothing is
made up: such a contact waits in the line's queue, rings, and takes the standing path.

When there is one, this is the only place that has to make it.
"""

from dispatch.contracts.command import Command
from dispatch.contracts.incident import Incident

NEEDS_A_COUNTY = "no_team"
"""The reason in the queue of a line whose own teams cannot meet anyone."""


def hand_over(incident: Incident) -> Command | None:
    """The dispatcher's command to hand a contact to a county; ``None`` while there is none."""
    del incident  # which county takes it: the contact's place, once a counselor has opened it
    return None
