"""When does time pass in a region between two events? At each second at which something opens.

Replay and ingest in step use this one rule, so that both say the same commands. Every deadline is
closed at its own second whenever it is settled, so what only closes something can wait for the
next command; what opens something (an offer's end, a ring, an alarm) starts when it is settled, and
must not wait.
"""

from typing import Final

from dispatch.contracts.command import PassTime
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.site import OperatingMode
from dispatch.desk.state import Region

ACTOR: Final = "feeder:import"
"""Who says that time passed; nobody's name."""

CLOSES_ONLY: Final = frozenset({"set_aside", "end", "leave", "shift", "standing"})
"""Deadlines at which nothing opens (`dispatch.desk.settle`).

That a standing path was taken is noted at its own second, and nothing is due because of it; the
message about it goes out with the next command, and in a past nobody waits for it.
"""

NOT_FOR: Final = frozenset(
    {
        # What is not answered about somebody else's call opens nothing.
        ("unanswered", IncidentState.SET_ASIDE),
        # EMS that never answered is asked about for days after the call is over. Nobody would
        # hear it sooner here, so it is said again with the next command.
        ("ems", IncidentState.ENDED),
    }
)
"""Deadlines of incidents in a state in which they wait for the next command as well."""


def next_second(region: Region, before: int) -> int | None:
    """The first second up to ``before``, itself left out, at which time has to be said to pass.

    Args:
        region: As the last answered step left it.
        before: Epoch second of the next event; it settles what is due at its own second itself.
    """
    first = region.timetable.first
    if first is None or first >= before:
        return None  # as nearly always
    shadow = region.mode is OperatingMode.SHADOW
    for due, (kind, subject) in region.timetable.due(before - 1):
        if kind in CLOSES_ONLY or (kind == "quiet" and shadow):
            continue
        if (kind, _state(region, subject)) in NOT_FOR:
            continue
        return max(due, region.now) if region.now < before else None
    return None


def _state(region: Region, incident: str) -> IncidentState | None:
    known = region.incidents.get(incident)
    return None if known is None else known.state


def passed(region: str, second: int) -> PassTime:
    """The command that says so."""
    return PassTime(region=region, actor=ACTOR, at=second)
