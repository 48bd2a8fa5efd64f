"""``/v1/incidents``: who waits, for how long, for whom, and why?"""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Query

from dispatch.contracts.incident import IncidentState
from streams.gateway.models.incident import Incident, Incidents
from streams.gateway.models.plain import CODE
from streams.gateway.models.story import Story
from streams.gateway.no import RESPONSES, unknown
from streams.gateway.parts import Ready
from streams.gateway.views.incident import incident_shown
from streams.gateway.views.story import privates_of, story

router = APIRouter(prefix="/v1/incidents", tags=["incidents"], responses=RESPONSES)

LONGEST: Final = 500
"""Steps of a story; the oldest are left out beyond it."""

IncidentId = Annotated[str, Path(pattern=CODE)]


@router.get("")
async def incidents(
    parts: Ready,
    region: Annotated[str, Query(description="Only this region's.", pattern=CODE)] = "all",
    state: Annotated[
        list[IncidentState] | None,
        Query(description="Only those in one of these states; without it, all that are open."),
    ] = None,
    limit: Annotated[int, Query(ge=1, le=5000)] = 1000,
) -> Incidents:
    """Incidents, those who have waited longest first."""
    states = set(state) if state else set(IncidentState) - {IncidentState.ENDED}
    wall = parts.clock()
    found = [
        each
        for each in parts.desks.incidents()
        if each.incident.state in states and region in {"all", each.region.name}
    ]
    found.sort(
        key=lambda each: (
            each.incident.state is IncidentState.ENDED,
            each.incident.heard_at,
            each.incident.id,
        )
    )
    shown = [incident_shown(each, wall, parts.names.shown) for each in found[:limit]]
    return Incidents(incidents=shown, total=len(found))


@router.get("/{incident}")
async def incident_story(incident: IncidentId, parts: Ready) -> Story:
    """One incident's story: facts with their words, every step, every team, every reason."""
    found = parts.desks.incident(incident)
    if found is None:
        raise unknown("incident")
    index = parts.desks.partitions[found.partition].index
    touched = list(index.touched(incident))
    read = await parts.history.steps(found.partition, touched[-LONGEST:])
    missing = read.missing
    if len(touched) > LONGEST and not missing:
        missing = f"the first {len(touched) - LONGEST} steps are left out"
    await parts.texts_of({step.policy for step in read.steps if step.policy})
    # What linked calls said before they were linked stands in steps of other incidents.
    own = set(touched)
    others = {at for each in found.incident.formerly for at in index.touched(each)} - own
    before = await parts.history.steps(found.partition, sorted(others)[-LONGEST:])
    words = {
        digest: None if call in index.erased else await parts.words.part(call, digest)
        for digest, call in privates_of([*read.steps, *before.steps], found.incident).items()
    }
    return story(
        found,
        read.steps,
        before.steps,
        missing or before.missing,
        words,
        parts.texts.policy,
        parts.clock(),
        parts.names.shown,
    )


@router.get("/{incident}/state")
async def incident_state(incident: IncidentId, parts: Ready) -> Incident:
    """One incident as it stands, without its story and without anything personal."""
    found = parts.desks.incident(incident)
    if found is None:
        raise unknown("incident")
    return incident_shown(found, parts.clock(), parts.names.shown)
