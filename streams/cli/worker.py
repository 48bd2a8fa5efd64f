"""`alongside worker`: reads calls, decides, and sends effects, in the foreground."""

import asyncio
from typing import Annotated

import typer

from streams.errors import AlongsideError
from streams.program_log import start_log
from streams.settings import Settings


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("worker", epilog="Example: alongside worker --only desk")(worker)


def worker(
    only: Annotated[
        str, typer.Option(help="Do one part only: desk, ingest or effects.", metavar="PART")
    ] = "",
) -> None:
    """Runs a worker until it is told to end (Ctrl-C or SIGTERM).

    Start as many as there are partitions; they share the work. Exit code 3 if the broker is away
    at the start or a topic is not what it must be; later the worker waits for it to come back.
    """
    from streams.app import ALL, Role  # noqa: PLC0415 - Faust takes half a second to import
    from streams.running import alone, make_topics, run  # noqa: PLC0415 - as above

    if only and only not in {role.value for role in Role}:
        raise typer.BadParameter(f"{only!r} is none of desk, ingest, effects", param_hint="--only")
    roles = frozenset({Role(only)}) if only else ALL
    settings = Settings.from_env()
    start_log(settings)
    make_topics(settings)
    alone(settings, only)
    if only:
        # Faust deals out partitions as if all members read the same topics: a group for each part.
        settings = settings.model_copy(update={"app_id": f"{settings.app_id}-{only}"})
        make_topics(settings)  # each group elects its leader on a topic of its own

    def say(line: str) -> None:
        print(line, flush=True)

    try:
        asyncio.run(run(settings, roles=roles, say=say))
    except KeyboardInterrupt:
        raise AlongsideError("interrupted") from None
