"""`alongside bench`: how fast it is on this machine, with ratios that hold on others too."""

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from streams.bench.export import A_TOWN, Export, beginning, invented
from streams.bench.figure import Figure
from streams.broker import Broker
from streams.errors import AlongsideError, UsageError
from streams.settings import Settings

STEPS: Final = 100_000
QUICK_STEPS: Final = 10_000
COMMANDS: Final = 6_000
QUICK_COMMANDS: Final = 1_200
SECONDS: Final = 20
QUICK_SECONDS: Final = 6
REPETITIONS: Final = 3
ROWS: Final = 4_410
QUICK_ROWS: Final = 1_000
"""Of an invented export; of one that is given, all are read and so many go through the broker."""
THROUGH: Final = 600
QUICK_THROUGH: Final = 150
READ: Final = (10_000, 100_000, 1_000_000)
QUICK_READ: Final = (10_000, 100_000)
REPLAYED: Final = (20_000, 40_000)
"""Rows whose peak of memory is measured: flat is what stays from one number to the next."""
MANY: Final = 100


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("bench", epilog="Example: alongside bench --quick --json")(bench)


def bench(
    quick: Annotated[
        bool, typer.Option("--quick", help="A tenth of the work: a few minutes, less exact.")
    ] = False,
    core_only: Annotated[
        bool, typer.Option("--core-only", help="Only what needs no broker.")
    ] = False,
    export: Annotated[
        Path | None, typer.Option(help="A center's own export to read, replay and import.")
    ] = None,
    mapping: Annotated[Path | None, typer.Option(help="How its columns become events.")] = None,
    replay_rows: Annotated[
        list[int] | None,
        typer.Option(
            min=1,
            help="Measure replaying so many invented rows, again for several numbers, and nothing "
            "else. A million take an hour or two.",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit code 1 if a target is missed.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Measures the core, an export's way and the append loop in one run, on a broker of its own.

    Beside them stand Faust's bare loop and Python's own csv reader. Without an export an invented
    one is measured. Each figure is the median of its repetitions, with the lowest and the highest.
    What other programs do meanwhile is in the figures: measure on a quiet machine.
    """
    from streams.bench.core import folding  # noqa: PLC0415 - Faust takes its time
    from streams.bench.machine import machine  # noqa: PLC0415 - as above
    from streams.bench.past import speeds  # noqa: PLC0415 - as above
    from streams.bench.policy import evaluations, proofs  # noqa: PLC0415 - as above
    from streams.bench.words import words  # noqa: PLC0415 - as above

    def tell(line: str) -> None:
        print(f"bench: {line}", file=sys.stderr, flush=True)

    if (export is None) != (mapping is None):
        raise UsageError("--export and --mapping: give both, or neither.")
    given = None
    if export is not None and mapping is not None:
        given = Export(file=export, mapping=mapping, about=export.name)
    about = machine()
    if replay_rows:
        figures = _memory((), replay_rows, tell)
        _say(about, figures, as_json=as_json)
        return
    steps = QUICK_STEPS if quick else STEPS
    tell(f"the core: {steps} steps")
    city, figures = folding(steps, REPETITIONS)
    figures += evaluations(city.policy, REPETITIONS)
    tell("the proof of every shipped profile")
    figures += proofs()
    figures += words(REPETITIONS)
    del city
    with tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder:
        past = given or invented(Path(folder), QUICK_ROWS if quick else ROWS, a_day=A_TOWN)
        figures += speeds(past, 1 if quick else REPETITIONS, tell)
        figures += _memory(QUICK_READ if quick else READ, () if quick else REPLAYED, tell)
        if not core_only:
            part = beginning(past, Path(folder), QUICK_THROUGH if quick else THROUGH)
            figures += _on_broker(part, quick=quick, tell=tell)
    _say(about, figures, as_json=as_json)
    missed = [each.name for each in figures if each.met is False]
    if strict and missed:
        raise AlongsideError(f"Targets missed: {'; '.join(missed)}")


def _memory(
    read: Sequence[int], replayed: Sequence[int], tell: Callable[[str], None]
) -> list[Figure]:
    from streams.bench.past import memory  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory(prefix="alongside-bench-") as folder:
        return memory(Path(folder), read=read, replayed=replayed, tell=tell)


def _on_broker(export: Export, *, quick: bool, tell: Callable[[str], None]) -> list[Figure]:
    from streams.bench.ground import Ground  # noqa: PLC0415 - as above
    from streams.bench.loops import loops  # noqa: PLC0415 - as above
    from streams.bench.through import through_broker  # noqa: PLC0415 - as above

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
            return [
                *loops(
                    ground,
                    commands=QUICK_COMMANDS if quick else COMMANDS,
                    seconds=QUICK_SECONDS if quick else SECONDS,
                    repetitions=REPETITIONS,
                    tell=tell,
                ),
                *through_broker(ground, export, 1 if quick else REPETITIONS, tell),
            ]
        finally:
            ground.stop_all()


def _say(about: dict[str, str], figures: list[Figure], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"about": about, "figures": [asdict(each) for each in figures]}, indent=2))
    else:
        _show(about, figures)


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
