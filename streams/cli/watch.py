"""`alongside watch`: what the desks decide, a line for each step, as the log grows."""

import sys
from typing import Annotated, Any

import orjson
import typer

from dispatch.contracts.step import Step
from dispatch.desk.chain import Head, Standing, genesis, read
from streams.cli.kafka import reading
from streams.cli.step_lines import concerns, line_of
from streams.errors import AlongsideError
from streams.record import Record
from streams.settings import Settings
from streams.topic_table import topic


class BrokenChainError(AlongsideError):
    """The log has a record that fits nowhere."""


class Chains:
    """The steps of all partitions that count, one chain each."""

    def __init__(self) -> None:
        self._heads: dict[int, Head] = {}
        self.broken: dict[int, str] = {}

    def step(self, record: Record) -> Step | None:
        """The step, or ``None`` for a record that does not count."""
        number = record.partition
        if number in self.broken or record.value is None:
            return None
        found = read(self._heads.get(number, genesis(number)), record.value)
        self._heads[number] = found.head
        if found.standing in {Standing.BROKEN, Standing.NEWER}:
            self.broken[number] = f"{record.topic}/{number}/{record.offset}"
        return found.step if found.standing is Standing.NEXT else None


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("watch", epilog="Example: alongside watch --once --json")(watch)


def watch(
    once: Annotated[bool, typer.Option("--once", help="Show what is there and end.")] = False,
    seconds: Annotated[
        float | None, typer.Option("--for", min=0, help="End after so many seconds.")
    ] = None,
    incident: Annotated[str, typer.Option(help="Only steps about this incident.")] = "",
    new: Annotated[bool, typer.Option("--new", help="Only what comes from now on.")] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also steps in which only time passed.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print each step as JSON.")] = False,
) -> None:
    """Follows the log of all desks and prints each step that counts, until Ctrl-C.

    Only a step that extends its partition's chain counts; others are passed over. Exit code 1 if
    a record fits nowhere: then the log was edited or cut, and what follows is not shown.
    """
    settings = Settings.from_env()
    chains = Chains()

    def show(record: Record) -> None:
        step = chains.step(record)
        if step is None or (incident and not concerns(step, incident)):
            return
        if step.command.get("command") == "time_passed" and not step.events and not everything:
            return
        print(_json(record) if as_json else line_of(step), flush=True)

    try:
        with reading(settings, topic("desk.log").full_name(settings)) as log:
            for record in log.to_end():
                if new:
                    chains.step(record)
                else:
                    show(record)
            if not once:
                for record in log.follow(seconds):
                    show(record)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    if chains.broken:
        raise BrokenChainError(
            f"The chain is broken or newer than this version at "
            f"{', '.join(chains.broken.values())}. Upgrade, if a newer version decides here; else "
            "leave the log as it is and find out who wrote there: every desk ignores those records."
        )


def _json(record: Record) -> str:
    assert record.value is not None  # noqa: S101 - a step came out of it
    lies: dict[str, Any] = {"partition": record.partition, "offset": record.offset}
    # As it was stored: what is hashed is what is shown.
    return orjson.dumps(lies | {"step": orjson.Fragment(record.value)}).decode()
