"""`alongside broker`: a Kafka broker on this machine, with the topics, until it is told to stop."""

import json
import signal
import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from streams.broker import Broker
from streams.errors import AwayError
from streams.node import HOST
from streams.settings import Settings
from streams.topics import ensure

#: How soon a broker that ended by itself is noticed.
LOOK_SECONDS = 0.5


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "broker", epilog="Example: alongside broker --data /tmp/desk --port 0 (any free port)"
    )(broker)


def broker(
    data: Annotated[
        Path | None,
        typer.Option(help="Folder for the broker's data.", show_default="<data>/broker"),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            min=0, max=65535, help="0: any that is free.", show_default="that of the bootstrap"
        ),
    ] = None,
    temporary: Annotated[
        bool, typer.Option("--temporary", help="Forget everything at the end.")
    ] = False,
    no_topics: Annotated[bool, typer.Option("--no-topics", help="Make no topics.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the address as one line of JSON.")
    ] = False,
) -> None:
    """Starts an embedded Kafka broker with all topics, and waits.

    The last line on standard output is its address. Ctrl-C or SIGTERM stops it; a second start
    on the same folder goes on with the data there. For one machine and for trials: it listens
    on 127.0.0.1 only, without sign-in.
    """
    if temporary and data is not None:
        raise typer.BadParameter("--temporary keeps nothing, so it goes without --data")
    settings = Settings.from_env()
    told_to_stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _stop_starting(told_to_stop))
    node = Broker(
        settings,
        data=None if temporary else (data or settings.data / "broker"),
        port=_port_of(settings) if port is None else port,
        tell=lambda line: print(line, file=sys.stderr, flush=True),
    )
    try:
        node.start()
        if not no_topics:
            for difference in ensure(node.bootstrap, settings):
                print(f"topics: {difference}", file=sys.stderr, flush=True)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: told_to_stop.set())
        address = {"bootstrap": node.bootstrap, "pid": node.pid, "data": str(node.data)}
        print(json.dumps(address) if as_json else node.bootstrap, flush=True)
        while not told_to_stop.wait(LOOK_SECONDS):
            if not node.running:
                raise AwayError(f"The broker ended by itself; see {node.data / 'broker.log'}")
    except KeyboardInterrupt:
        pass  # told to stop while starting
    finally:
        node.stop()


def _stop_starting(told_to_stop: threading.Event) -> None:
    """Breaks off a start: nothing in it may be waited for."""
    told_to_stop.set()
    raise KeyboardInterrupt


def _port_of(settings: Settings) -> int:
    """The port at which this site's programs look for a broker on this machine."""
    host, _, port = settings.kafka_bootstrap.split(",")[0].rpartition(":")
    return int(port) if host in {HOST, "localhost"} else 9092
