"""``/metrics``: the gateway's own figures, for Prometheus."""

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from streams.gateway.parts import Any_

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
async def metrics(parts: Any_) -> Response:
    """The figures as they are now."""
    parts.figures.look(parts.desks)
    return Response(generate_latest(parts.figures.registry), media_type=CONTENT_TYPE_LATEST)
