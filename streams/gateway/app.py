"""The gateway as one ASGI app: the only place where its routes come together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException

from streams.gateway.faults import faults_in_words
from streams.gateway.guard import Guard
from streams.gateway.models.refusal import Problem
from streams.gateway.no import No
from streams.gateway.parts import Parts
from streams.gateway.routes import (
    acts,
    arrivals,
    commands,
    console,
    health,
    incidents,
    metrics,
    offers,
    outlines,
    regions,
    stream,
    teams,
)

ABOUT: Final = """What operations staff and other software see and do.

Everything shown is a fold of the desks' log; everything told becomes a command, and the answer is
the step that the desk wrote. Times are epoch seconds. Until there is sign-in the gateway listens on
this machine only, and an actor is what the header `X-Alongside-Actor` says: local, unverified. The
log keeps a pseudonym of it for ever; the name lies apart, and where it was deleted the pseudonym is
shown.
"""

SILENT: Final[TelemetryConfig] = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
"""FastAPI's own telemetry records paths, and what failing code quotes: both may name someone."""

ROUTERS: Final = (
    # Before `incidents`: a path of an act is longer than that of a story.
    acts.router,
    incidents.router,
    offers.router,
    commands.router,
    teams.router,
    outlines.router,
    arrivals.router,
    stream.router,
    regions.router,
    health.router,
    metrics.router,
)


def routes_only() -> FastAPI:
    """The app with its routes and nothing behind them: enough for its description."""
    app = FastAPI(
        title="Alongside",
        version="1",
        description=ABOUT,
        docs_url=None,  # both would load scripts from elsewhere
        redoc_url=None,
        telemetry=SILENT,
        generate_unique_id_function=lambda route: route.name,
    )
    for router in ROUTERS:
        app.include_router(router)
    return app


def build_gateway(parts: Parts) -> FastAPI:
    """The app; what runs beside it starts and ends with it.

    Args:
        parts: What the routes work with.
    """
    app = routes_only()
    app.state.parts = parts
    app.router.lifespan_context = _lifespan
    console.serve_console(app, parts.console)
    app.add_middleware(Guard, counted=parts.figures.answered)
    app.add_exception_handler(No, _no)
    app.add_exception_handler(RequestValidationError, _faulty)
    app.add_exception_handler(HTTPException, _other)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    parts: Parts = app.state.parts
    parts.start()
    try:
        yield
    finally:
        for close in reversed(parts.closing):
            await close()


async def _no(_request: Request, error: Exception) -> Response:
    assert isinstance(error, No)  # noqa: S101 - registered for it
    return _json(error.status, error.body)


async def _faulty(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it
    return _json(
        422,
        Problem(
            problem="faults",
            sentence="Nothing was done; correct what is named and send it again.",
            faults=list(faults_in_words(error.errors())),
        ),
    )


async def _other(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it
    words = {
        404: ("unknown", "There is nothing at this address; see /openapi.json."),
        405: ("wrong_method", "This address does not take this method; see /openapi.json."),
    }
    problem, sentence = words.get(error.status_code, ("no", "This cannot be answered."))
    return _json(error.status_code, Problem(problem=problem, sentence=sentence))


def _json(status: int, body: Problem) -> Response:
    return JSONResponse(body.model_dump(), status)
