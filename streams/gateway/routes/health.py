"""``/healthz`` and ``/readyz``: does it run, and can it be believed?"""

from fastapi import APIRouter, Response

from streams.gateway.figures import version_of
from streams.gateway.models.state import Alive, GatewayState, Standing
from streams.gateway.parts import Any_

router = APIRouter(tags=["health"])


@router.get("/healthz")
async def alive() -> Alive:
    """The process runs."""
    return Alive(version=version_of())


@router.get("/readyz", responses={503: {"model": GatewayState, "description": "Not now."}})
async def ready(parts: Any_, response: Response) -> GatewayState:
    """Whether every partition is folded to its end and the broker answers; 503 with why if not."""
    state = parts.desks.state()
    if state.state is not Standing.LIVE:
        response.status_code = 503
    return state
