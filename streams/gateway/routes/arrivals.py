"""``POST /v1/events``: events of calls, teams and EMS, as CloudEvents over HTTP."""

import hashlib
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Request

from streams.gateway.event import attributes_of, events_of
from streams.gateway.models.arrival import Arrivals
from streams.gateway.models.refusal import Problem
from streams.gateway.no import RESPONSES
from streams.gateway.parts import Any_
from streams.wire.native import LARGEST
from streams.wire.unreadable import Unreadable

MOST_READ: Final = 256 * LARGEST
"""Of a body that is too large, so much is read to say its digest."""

_EVENT: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["specversion", "type", "source", "data"],
    "properties": {
        "specversion": {"const": "1.0"},
        "type": {"type": "string", "examples": ["org.alongside.call.opened.v1"]},
        "source": {"type": "string", "description": "As the site declares this sender."},
        "id": {"type": "string", "description": "Left out only with an Idempotency-Key."},
        "time": {"type": "string", "format": "date-time"},
        "datacontenttype": {"const": "application/json"},
        "data": {"type": "object"},
    },
}
_BODY: Final[dict[str, Any]] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/cloudevents+json": {"schema": _EVENT},
            "application/cloudevents-batch+json": {"schema": {"type": "array", "items": _EVENT}},
            "application/json": {
                "schema": {"type": "object"},
                "description": "Binary mode: the attributes are headers, ce-type and so on.",
            },
        },
    }
}

router = APIRouter(tags=["events"], responses=RESPONSES)


@router.post(
    "/v1/events",
    status_code=202,
    responses={413: {"model": Problem, "description": "Above 1 MiB; a dead letter was left."}},
    openapi_extra=_BODY,
)
async def take_events(
    request: Request,
    parts: Any_,
    idempotency_key: Annotated[
        str,
        Header(
            max_length=200,
            description="The same for a repetition. An event without an id gets one made of it, "
            "by which the desk recognizes a repetition as long as it knows the incident; this "
            "gateway remembers the answer for 24 hours, until it is restarted.",
        ),
    ] = "",
) -> Arrivals:
    """Takes events and puts them where ingest reads them; answers once every copy has them.

    Binary, structured and batched CloudEvents 1.0, at most 1 MiB in one request. With one fault
    nothing is taken and all faults are named.
    """
    body, digest, size, whole = await _read(request)
    if size > LARGEST:
        raise await parts.arriving.too_large(digest, size, whole=whole)
    headers = {name.lower(): value for name, value in request.headers.items()}
    found = events_of(headers.get("content-type", ""), headers, body)
    if isinstance(found, Unreadable):
        raise await parts.arriving.unreadable(body, attributes_of(headers), found)
    return await parts.arriving.take(found, idempotency_key, body)


async def _read(request: Request) -> tuple[bytes, str, int, bool]:
    """The body as far as it is taken; digest and size of all of it, and whether that is all."""
    kept, size, hashed = bytearray(), 0, hashlib.sha256()
    async for chunk in request.stream():
        size += len(chunk)
        hashed.update(chunk)
        if size <= LARGEST:
            kept += chunk
        elif size > MOST_READ:
            return b"", hashed.hexdigest(), size, False
    return bytes(kept), hashed.hexdigest(), size, True
