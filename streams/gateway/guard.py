"""Who may talk to the gateway, and what must never leave it? Around every request.

It listens on this machine only. A page of a stranger in a browser of this machine could still
reach it, under a name that was bent to 127.0.0.1 or across origins: both are refused here.
"""

from collections.abc import Callable
from typing import Final

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from streams.gateway.models.refusal import Problem
from streams.work import place_of

HOSTS: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST_BODY: Final = 64 * 1024
"""Of what a person tells; events have a limit of their own."""
EVENTS: Final = "/v1/events"

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Content of the page comes from here and from nowhere else, and none of it stands inline."""

HEADERS: Final = (
    (b"content-security-policy", POLICY.encode()),
    (b"cache-control", b"no-store"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
)

Counted = Callable[[str, str, int], None]
"""Is told method, name of the route and status of each answer."""

_log = structlog.get_logger(__name__)


class Guard:
    """Refuses strangers, adds headers, counts, and lets no exception out with what it quotes."""

    def __init__(self, app: ASGIApp, counted: Counted) -> None:
        self._app = app
        self._counted = counted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0

        async def out(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                ours = {name for name, _ in HEADERS}
                kept = [pair for pair in message.get("headers", ()) if pair[0].lower() not in ours]
                message = {**message, "headers": [*kept, *HEADERS]}
            await send(message)

        problem = refused(scope)
        try:
            if problem is not None:
                await _say(out, *problem)
            else:
                await self._app(scope, receive, out)
        except Exception as error:  # noqa: BLE001 - a traceback may quote what someone said
            _log.error(
                "gateway.failed",
                route=_route(scope),
                error=type(error).__name__,
                at=place_of(error),
            )
            if not status:
                await _say(out, 500, "failed", "Something went wrong here; the log says where.")
        finally:
            self._counted(scope["method"], _route(scope), status)


def refused(scope: Scope) -> tuple[int, str, str] | None:
    """Status, code and words where the request must not be answered; ``None`` where it may."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    host = headers.get("host", "")
    if _name(host) not in HOSTS:
        return 421, "wrong_host", "The gateway answers to 127.0.0.1 and localhost only."
    origin = headers.get("origin")
    site = headers.get("sec-fetch-site", "same-origin")
    if scope["method"] not in SAFE and (
        (origin is not None and origin.removeprefix("http://") != host)
        or site not in {"same-origin", "none"}
    ):
        return 403, "wrong_origin", "Another page must not act here."
    if scope["method"] not in SAFE and scope["path"] != EVENTS:
        length = headers.get("content-length", "" if "transfer-encoding" in headers else "0")
        if not length.isdigit():
            return 411, "no_length", "Say how long the body is, with Content-Length."
        if int(length) > LARGEST_BODY:
            return 413, "too_large", f"At most {LARGEST_BODY} bytes are taken here."
    return None


def _name(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def _route(scope: Scope) -> str:
    found = scope.get("endpoint")
    return str(getattr(found, "__name__", "console")) if found is not None else "none"


async def _say(send: Send, status: int, problem: str, sentence: str) -> None:
    body = Problem(problem=problem, sentence=sentence).model_dump_json().encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
