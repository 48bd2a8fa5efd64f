"""`alongside up`: everything on this machine with a sample city, until Ctrl-C."""

import asyncio
import json
import logging
from pathlib import Path
from typing import Annotated

import typer

from streams.clock import wall
from streams.settings import Settings


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("up", epilog="Example: alongside up --speed 120 --for 10")(up)


def up(
    speed: Annotated[
        float, typer.Option(min=1, max=3600, help="The city's seconds for one of ours.")
    ] = 30.0,
    seed: Annotated[
        int | None, typer.Option(help="What the city is drawn from.", show_default="1")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option("--for", min=0, help="End after so many minutes.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            help="Folder; each copy that runs keeps its data in a numbered one within.",
            show_default="<data>/up",
        ),
    ] = None,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Begin anew; without it a second start goes on.")
    ] = False,
    city: Annotated[bool, typer.Option("--city/--no-city", help="Play the sample city.")] = True,
    staff: Annotated[
        bool,
        typer.Option("--staff/--no-staff", help="Play a dispatcher who opens some entries."),
    ] = True,
    workers: Annotated[int, typer.Option(min=1, max=8, help="Workers that share the work.")] = 1,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print each line, and the summary, as JSON.")
    ] = False,
) -> None:
    """Starts a broker, a worker, the gateway and a sample city, and says what happens.

    All on free ports of this machine, with data of their own; a second copy may run beside. Ctrl-C
    or SIGTERM ends everything in order and prints a summary. The city is invented, runs in
    automatic mode, and goes on where it stopped unless --fresh is given. A part that ends by
    itself is started again, a few times. Exit code 3 if Java, a port or a folder is not to be had.
    """
    from streams.up.copy import Copy, Wish, base_of  # noqa: PLC0415 - needed by this command alone
    from streams.up.folder import Folder, take  # noqa: PLC0415 - as above

    settings = Settings.from_env()
    # Clients log each attempt while the broker is away; whoever looks after it says it once.
    for name in ("aiokafka", "kafka"):
        logging.getLogger(name).setLevel(logging.CRITICAL)

    def say(line: str) -> None:
        if as_json and not line.startswith('{"summary"'):
            line = json.dumps({"said": line.strip()})
        print(line, flush=True)

    wish = Wish(
        speed=speed,
        seed=seed,
        minutes=minutes,
        city=city,
        staff=staff,
        workers=workers,
        as_json=as_json,
    )

    async def run(folder: Folder) -> None:
        await Copy(wish, folder, settings, say, wall).run()

    with take(base_of(settings, data), fresh=fresh) as folder:
        asyncio.run(run(folder))
