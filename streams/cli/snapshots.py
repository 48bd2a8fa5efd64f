"""`alongside snapshots`: which shortcut each partition has, and how far it is behind its log."""

import asyncio
import json
from dataclasses import asdict, dataclass
from typing import Annotated

import typer
from aiokafka.errors import KafkaError
from rich.console import Console
from rich.table import Table

from streams.clock import wall
from streams.errors import AwayError
from streams.settings import Settings


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("snapshots", epilog="Example: alongside snapshots --json")(snapshots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a person wants to know of one partition."""

    partition: int
    log_end: int
    offset: int | None = None
    """Log offset of the last step in the snapshot; ``None`` where there is none."""
    size: int = 0
    """Bytes."""
    age: int = 0
    """Seconds since it was written."""
    engine: str = ""
    usable: bool = False
    """Whether this version would begin from it, as far as its name says."""


def snapshots(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Shows the snapshot of each partition. Nothing depends on them but how long a start takes.

    Exit code 3 if no broker answers.
    """
    settings = Settings.from_env()
    try:
        rows = asyncio.run(_rows(settings, wall()))
    except (KafkaError, OSError) as error:
        raise AwayError(
            f"The snapshots on {settings.kafka_bootstrap} cannot be read "
            f"({type(error).__name__}); start a broker with `alongside broker`, or set "
            f"ALONGSIDE_KAFKA_BOOTSTRAP."
        ) from error
    if as_json:
        print(json.dumps({"snapshots": [asdict(row) for row in rows]}, indent=2))
        return
    table = Table("partition", "log ends at", "stands at", "bytes", "seconds old", "engine", "used")
    for row in rows:
        told = ("none", "", "", "", "")
        if row.offset is not None:
            used = "yes" if row.usable else "no, other code"
            told = (f"{row.offset:,}", f"{row.size:,}", f"{row.age:,}", row.engine, used)
        table.add_row(str(row.partition), f"{row.log_end:,}", *told)
    Console().print(table)


async def _rows(settings: Settings, now: float) -> list[Row]:
    from dispatch.desk.snapshot import FORM  # noqa: PLC0415 - only this command needs them
    from streams.desk_parts import Topics, engine  # noqa: PLC0415 - as above
    from streams.snapshots.chunks import SnapshotTopic  # noqa: PLC0415 - as above
    from streams.snapshots.engine import fold_engine  # noqa: PLC0415 - as above
    from streams.snapshots.manifest import UnusableError, manifest_from  # noqa: PLC0415 - as above

    topics, rows = Topics(settings), []
    shelf = SnapshotTopic(topics.snapshots, topics.snapshot_sender)
    ours = (fold_engine(engine()), FORM)
    try:
        for number in range(settings.partitions):
            end = await topics.open(number).log.end()
            row = Row(partition=number, log_end=end)
            raw = (await shelf.newest(number)).manifest
            if raw is not None:
                try:
                    found = manifest_from(raw)
                except UnusableError:
                    row = Row(partition=number, log_end=end, offset=-1, engine="unreadable")
                else:
                    row = Row(
                        partition=number,
                        log_end=end,
                        offset=found.offset,
                        size=found.size,
                        age=max(0, int(now) - found.written),
                        engine=found.engine,
                        usable=(found.engine, found.form) == ours,
                    )
            rows.append(row)
    finally:
        await topics.close()
    return rows
