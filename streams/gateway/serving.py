"""How does the gateway come to be reachable, on this machine and nowhere else?"""

import asyncio
import signal
import socket
from collections.abc import Callable
from typing import Final

import uvicorn

from streams.errors import AwayError, UsageError
from streams.gateway.app import build_gateway
from streams.gateway.parts import Parts

HOST: Final = "127.0.0.1"
STOP_SECONDS: Final = 3
"""For answers that are under way when it is told to end."""
SLOW_SECONDS: Final = 5.0
"""After so long without being ready, it is said why."""

Say = Callable[[str], None]


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on this machine only.

    Raises:
        UsageError: If another machine could reach it.
        AwayError: If the port is taken.
    """
    if host != HOST:
        raise UsageError(
            f"The gateway listens on {HOST} only, not on {host}: there is no sign-in yet, so "
            "whoever could reach it could act in anyone's name."
        )
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((HOST, port))
    except OSError as error:
        made.close()
        raise AwayError(
            f"Port {port} of {HOST} cannot be had ({error.strerror}); give --port 0 for any that "
            "is free."
        ) from error
    return made


def address_of(listening: socket.socket) -> str:
    """The address for a browser."""
    return f"http://{HOST}:{listening.getsockname()[1]}"


async def serve(parts: Parts, listening: socket.socket, *, ready: Say, slow: Say) -> None:
    """Comes back after SIGTERM or SIGINT.

    Args:
        parts: What the routes work with.
        listening: From `listen`.
        ready: Is given the address, once the gateway is worth being asked.
        slow: Is told why it is not, if that takes long.
    """
    config = uvicorn.Config(
        build_gateway(parts),
        access_log=False,  # a path names an incident, and whoever asked for it
        log_config=None,
        lifespan="on",
        http="h11",
        ws="none",
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = uvicorn.Server(config)
    # uvicorn sends itself the signal again once it has ended; by then there is nothing to do.
    before = {
        number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)
    }
    announcing = asyncio.create_task(_announce(parts, server, address_of(listening), ready, slow))
    try:
        await server.serve(sockets=[listening])
    finally:
        announcing.cancel()
        await asyncio.gather(announcing, return_exceptions=True)
        for number, handler in before.items():
            signal.signal(number, handler)


async def _announce(parts: Parts, server: uvicorn.Server, at: str, ready: Say, slow: Say) -> None:
    while not server.started:  # noqa: ASYNC110 - uvicorn tells it in no other way
        await asyncio.sleep(0.02)
    live = asyncio.create_task(parts.desks.ready.wait())
    try:
        done, _ = await asyncio.wait((live,), timeout=SLOW_SECONDS)
        if not done:
            slow(f"gateway: {at} is not ready: {parts.desks.state().why}")
        await live
    finally:
        live.cancel()
    ready(at)
