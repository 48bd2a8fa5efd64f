"""`alongside topics`: the table of topics, and in what the broker differs from it."""

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from streams.errors import AlongsideError, AwayError
from streams.settings import Settings
from streams.topics import TOPICS, Difference, differences


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("topics", epilog="Example: alongside topics --json")(topics)


def topics(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Shows which topics there are and in what the broker differs.

    Exit code 1 if a topic is missing or differs, 3 if no broker answers (the table is shown all
    the same). Nothing is changed: a topic that differs is for a person to decide.
    """
    settings = Settings.from_env()
    found: list[Difference] = []
    away: AwayError | None = None
    try:
        found = differences(settings.kafka_bootstrap, settings)
    except AwayError as error:
        away = error
    if as_json:
        print(json.dumps(_as_data(settings, found, away), indent=2))
    else:
        _show(settings)
        for difference in found:
            print(difference)
    if away is not None:
        raise away
    if found:
        raise AlongsideError(
            f"{len(found)} differences on {settings.kafka_bootstrap}. `alongside broker` makes "
            f"missing topics; what differs, set with Kafka's own tools or correct the settings."
        )


def _as_data(
    settings: Settings, found: list[Difference], away: AwayError | None
) -> dict[str, object]:
    """What `--json` prints."""
    return {
        "topics": [
            {
                "name": row.full_name(settings),
                "carries": row.carries,
                "key": row.key,
                "partitions": row.partitions(settings),
                "config": row.config(settings),
            }
            for row in TOPICS
        ],
        "broker": settings.kafka_bootstrap,
        "reached": away is None,
        "differences": [asdict(difference) for difference in found],
    }


def _show(settings: Settings) -> None:
    table = Table("topic", "key", "partitions", "kept", "carries", show_lines=True)
    for row in TOPICS:
        if row.cleanup.value == "compact":
            kept = "last of each key"
        else:
            kept = "for ever" if row.retention is None else f"{row.retention.days} days"
        table.add_row(
            row.full_name(settings), row.key, str(row.partitions(settings)), kept, row.carries
        )
    Console().print(table)
