"""By what can an incident be found that may be about the same thing? Made of the incident alone.

A region keeps these as an index, so that a new call is not held against every open one.
"""

from typing import Final

from immutables import Map

from dispatch.contracts.incident import Incident, IncidentState

CONTACT: Final = "contact/"
"""Who called: kept after the end as well, because a call that comes again is heard as new."""
NAMES: Final = "names/"
"""A call that a source named, and that may not have been heard of yet."""

_HOUR: Final = 3600

Traces = Map[str, tuple[str, ...]]


def hour_of(second: int) -> int:
    """The hour in which a second lies."""
    return second // _HOUR


def near(cell: str, hour: int) -> str:
    """The key of what was first heard from that cell in that hour."""
    return f"cell/{cell}/{hour}"


def traces_of(incident: Incident) -> tuple[str, ...]:
    """The keys under which the incident is found, none for a test."""
    if incident.test or incident.merged_into:
        return ()
    found = [CONTACT + key for key in incident.contacts]
    if incident.state is not IncidentState.ENDED:
        found += [NAMES + each.partition("/")[2] for each in incident.related]
        if incident.cell and incident.kinds:
            found.append(near(incident.cell, hour_of(incident.heard_at)))
    return tuple(found)


def _is_found_alike(old: Incident, new: Incident) -> bool:
    ended = IncidentState.ENDED
    return (
        old.cell == new.cell
        and old.heard_at == new.heard_at
        and old.contacts == new.contacts
        and old.related == new.related
        and bool(old.kinds) is bool(new.kinds)
        and (old.state is ended) is (new.state is ended)
        and old.merged_into == new.merged_into
    )


def with_traces(traces: Traces, old: Incident | None, new: Incident | None) -> Traces:
    """The index after one incident came, changed or left."""
    if old is not None and new is not None and _is_found_alike(old, new):
        return traces  # nearly always: an incident changes some ten times
    before = frozenset(traces_of(old)) if old is not None else frozenset[str]()
    after = frozenset(traces_of(new)) if new is not None else frozenset[str]()
    if before == after:
        return traces
    each = new if new is not None else old
    assert each is not None  # noqa: S101 - an incident that neither was nor is has no traces
    for key in before - after:
        left = tuple(id_ for id_ in traces[key] if id_ != each.id)
        traces = traces.set(key, left) if left else traces.delete(key)
    for key in after - before:
        traces = traces.set(key, tuple(sorted({*traces.get(key, ()), each.id})))
    return traces
