"""`alongside bench`: how fast it is on this machine, with ratios that hold on others too."""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from streams.bench.figure import Figure
from streams.broker import Broker
from streams.errors import AlongsideError
from streams.settings import Settings

STEPS: Final = 100_000
QUICK_STEPS: Final = 10_000
COMMANDS: Final = 6_000
QUICK_COMMANDS: Final = 1_200
SECONDS: Final = 20
QUICK_SECONDS: Final = 6
REPETITIONS: Final = 3
MANY: Final = 100


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("bench", epilog="Example: alongside bench --quick --json")(bench)


def bench(
    quick: Annotated[
        bool, typer.Option("--quick", help="A tenth of the work: about a minute, less exact.")
    ] = False,
    core_only: Annotated[
        bool, typer.Option("--core-only", help="Only what needs no broker.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit code 1 if a target is missed.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Measures the core, the append loop and Faust's bare loop in one run, on a broker of its own.

    Each figure is the median of its repetitions, with the lowest and the highest. What other
    programs do meanwhile is in the figures: measure on a quiet machine.
    """
    from streams.bench.core import evaluation, folding  # noqa: PLC0415 - Faust takes its time
    from streams.bench.machine import machine  # noqa: PLC0415 - as above

    def tell(line: str) -> None:
        print(f"bench: {line}", file=sys.stderr, flush=True)

    about = machine()
    steps = QUICK_STEPS if quick else STEPS
    tell(f"the core: {steps} steps")
    city, figures = folding(steps, REPETITIONS)
    figures += evaluation(city.policy, REPETITIONS)
    del city
    if not core_only:
        figures += _on_broker(quick=quick, tell=tell)
    if as_json:
        print(json.dumps({"about": about, "figures": [asdict(each) for each in figures]}, indent=2))
    else:
        _show(about, figures)
    missed = [each.name for each in figures if each.met is False]
    if strict and missed:
        raise AlongsideError(f"Targets missed: {'; '.join(missed)}")


def _on_broker(*, quick: bool, tell: Callable[[str], None]) -> list[Figure]:
    from streams.bench.ground import Ground  # noqa: PLC0415 - as above
    from streams.bench.loops import loops  # noqa: PLC0415 - as above

    with (
        tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder,
        Broker(Settings.from_env(), tell=tell) as broker,
    ):
        settings = Settings.from_env(
            kafka_bootstrap=broker.bootstrap,
            topic_prefix="bench-site.",
            replication_factor=1,
            data=Path(folder) / "data",
        )
        ground = Ground(settings=settings, folder=Path(folder))
        try:
            return loops(
                ground,
                commands=QUICK_COMMANDS if quick else COMMANDS,
                seconds=QUICK_SECONDS if quick else SECONDS,
                repetitions=REPETITIONS,
                tell=tell,
            )
        finally:
            ground.stop_all()


def _show(about: dict[str, str], figures: list[Figure]) -> None:
    console = Console()
    for name, value in about.items():
        console.print(f"{name}: {value}", highlight=False)
    table = Table("what", "median", "low - high", "unit", "target", "met")
    for each in figures:
        table.add_row(
            each.name,
            _number(each.median),
            f"{_number(each.low)} - {_number(each.high)}",
            each.unit,
            each.target,
            {None: "", True: "yes", False: "no"}[each.met],
        )
    console.print(table)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= MANY else f"{value:.2f}"
