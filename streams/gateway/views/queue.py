"""The human queue of a region, in the order in which it rings."""

from collections.abc import Iterable

from dispatch.contracts.incident import IncidentState
from streams.gateway.following.desks import Found
from streams.gateway.models.queue import Line
from streams.gateway.views.incident import Named, entry_shown, now_of, waited


def queue_shown(found: Iterable[Found], wall: float, named: Named) -> list[Line]:
    """Every line of the incidents."""
    lines = [
        Line(
            **entry_shown(one, entry, named).model_dump(),
            incident=one.incident.id,
            region=one.region.name,
            version=one.incident.version,
            level=one.incident.level,
            mode=one.incident.mode,
            kinds=list(one.incident.kinds),
            waited=waited(one, wall),
            left=None,
        )
        for one in found
        if one.incident.state is not IncidentState.ENDED
        for entry in one.incident.entries
    ]
    nows = {one.region.name: now_of(one.region, wall) for one in found}
    lines = [
        line.model_copy(update={"left": line.due - nows[line.region]})
        if line.due is not None
        else line
        for line in lines
    ]
    return sorted(lines, key=_order)


def _order(line: Line) -> tuple[bool, bool, int, int, str, str]:
    # What took the standing path rings nowhere any more and still waits for someone to open it.
    due = line.due if line.due is not None else 0
    return (
        bool(line.opened_by) or line.quiet,
        line.due is None and not line.standing_path,
        due,
        line.since,
        line.incident,
        line.reason.code,
    )
