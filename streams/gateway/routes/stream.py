"""``GET /v1/events``: what happens, as it happens, as server-sent events."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header
from sse_starlette import EventSourceResponse, ServerSentEvent

from streams.gateway.following.hub import Heard as Told
from streams.gateway.following.hub import Hub, State
from streams.gateway.following.note import Note
from streams.gateway.models.plain import Answer
from streams.gateway.models.stream import Heard, Heartbeat, Reset, StateHeard, StepHeard
from streams.gateway.no import RESPONSES
from streams.gateway.parts import Any_

_HEARD: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "model": Heard,
        "description": "A stream of events. Each has the name of one of these fields, and as its "
        "data what is described there.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    },
    422: RESPONSES[422],
}

router = APIRouter(tags=["events"])


@router.get("/v1/events", response_model=None, responses=_HEARD)
async def hear_events(
    parts: Any_,
    last_event_id: Annotated[
        str,
        Header(max_length=2000, description="The `id` of the last event that was heard."),
    ] = "",
) -> EventSourceResponse:
    """One `step` for each accepted step, a `state` first and whenever it changes, `heartbeat`s.

    The `id` of each is where to resume: it means the same to every gateway. A position that is too
    old is answered by `reset`: load everything again, and go on from there.
    """
    hub = parts.desks.hub

    def beat() -> ServerSentEvent:
        parts.desks.changed()  # a partition that hangs tells nobody: look
        return _sent("heartbeat", Heartbeat(state=hub.state.standing), hub.position())

    return EventSourceResponse(
        heard(hub, last_event_id), ping=parts.heartbeat_seconds, ping_message_factory=beat
    )


async def heard(hub: Hub, last: str) -> AsyncIterator[ServerSentEvent]:
    """What one listener is told."""
    with hub.listen(last) as listening:
        async for each in listening:
            yield event_of(each)


def event_of(told: Told) -> ServerSentEvent:
    """One thing that happened, as it is sent."""
    what, position = told
    if isinstance(what, Note):
        step = StepHeard(
            region=what.region,
            incidents=list(what.incidents),
            teams=list(what.teams),
            names=list(what.names),
            version=what.version,
            at=what.at,
        )
        return _sent("step", step, position)
    if isinstance(what, State):
        return _sent("state", StateHeard(state=what.standing, why=what.why), position)
    return _sent("reset", Reset(why=what.why), position)


def _sent(name: str, body: Answer, position: str) -> ServerSentEvent:
    return ServerSentEvent(event=name, data=body.model_dump_json(), id=position)
