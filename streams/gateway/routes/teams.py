"""``/v1/teams``: which teams are there?"""

from typing import Annotated

from fastapi import APIRouter, Query

from dispatch.contracts.team import TeamState
from streams.gateway.models.plain import CODE
from streams.gateway.models.team import Teams
from streams.gateway.no import RESPONSES
from streams.gateway.parts import Ready
from streams.gateway.views.team import team_shown

router = APIRouter(prefix="/v1/teams", tags=["teams"], responses=RESPONSES)


@router.get("")
async def teams(
    parts: Ready,
    region: Annotated[str, Query(description="Only this region's.", pattern=CODE)] = "all",
    state: Annotated[list[TeamState] | None, Query()] = None,
) -> Teams:
    """Every team that is known, by region and name."""
    states = set(state or TeamState)
    return Teams(
        teams=[
            team_shown(desk.teams[name], desk.name)
            for desk in parts.desks.regions()
            if region in {"all", desk.name}
            for name in sorted(desk.teams)
            if desk.teams[name].state in states
        ]
    )
