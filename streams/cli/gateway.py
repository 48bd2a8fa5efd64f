"""`alongside gateway`: what operations staff and other software see and do, over HTTP."""

import asyncio
import json
import sys
from typing import Annotated, Final

import typer

from streams.errors import AlongsideError
from streams.program_log import start_log
from streams.settings import Settings

PORT: Final = 8911


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("gateway", epilog="Example: alongside gateway --port 0 --json")(gateway)


def gateway(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Where to listen; 0 is any that is free.")
    ] = PORT,
    host: Annotated[
        str, typer.Option(help="127.0.0.1 only, until there is sign-in.")
    ] = "127.0.0.1",
    openapi: Annotated[
        bool, typer.Option("--openapi", help="Print the description of the interface and end.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the address as one line of JSON.")
    ] = False,
) -> None:
    """Serves the console and the interface under /v1 on this machine, in the foreground.

    Prints its address once every desk is folded to the end of its log. Before that, and while the
    broker is away, /readyz says why it is not ready. Ctrl-C or SIGTERM ends it.
    """
    from streams.gateway.building import gateway_parts  # noqa: PLC0415 - half a second to import
    from streams.gateway.openapi import document  # noqa: PLC0415 - as above
    from streams.gateway.serving import listen, serve  # noqa: PLC0415 - as above

    if openapi:
        print(document(), end="")
        return
    settings = Settings.from_env()
    listening = listen(host, port)
    start_log(settings)

    def ready(address: str) -> None:
        print(json.dumps({"address": address}) if as_json else f"gateway: {address}", flush=True)

    def slow(why: str) -> None:
        print(why, file=sys.stderr, flush=True)

    try:
        parts = gateway_parts(settings)
        asyncio.run(serve(parts, listening, ready=ready, slow=slow))
    except KeyboardInterrupt:
        raise AlongsideError("interrupted") from None
    finally:
        listening.close()
