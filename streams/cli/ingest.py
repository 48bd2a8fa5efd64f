"""`alongside ingest`: a center's own past, sent to a desk on a broker as its CAD would send it."""

import asyncio
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from dispatch.contracts.site import Clock, Site
from streams.cli.replay import DoesNotAddUpError
from streams.errors import UsageError
from streams.program_log import start_log
from streams.settings import Settings
from streams.topic_table import topic

if TYPE_CHECKING:
    from streams.mapping.model import MappingFile
    from streams.replay.account import Account
    from streams.replay.course import Course
    from streams.shelf import TopicShelf


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "ingest",
        epilog="Example: alongside ingest calls.csv --mapping deploy/mappings/burlington-vt.toml "
        "--in-step",
    )(ingest)


def ingest(
    file: Annotated[Path, typer.Argument(help="The export, as it came from the CAD.")],
    mapping: Annotated[Path, typer.Option(help="How its columns become events.")],
    source: Annotated[
        str, typer.Option(help="The declared sender; else NAME/cad, of the mapping's name.")
    ] = "",
    region: Annotated[str, typer.Option(help="Whose desk; else the sender's first part.")] = "",
    speed: Annotated[
        str, typer.Option(help="Seconds of the export's clock for one of ours, or max.")
    ] = "max",
    in_step: Annotated[
        bool, typer.Option("--in-step", help="Await each answer, and let time pass exactly.")
    ] = False,
    close_after: Annotated[
        int,
        typer.Option(min=0, help="Seconds after which a call that is never closed is; 0: never."),
    ] = 4 * 3600,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Sends an export's calls through the broker, and prints what came of them.

    The region must have adopted a site with an event clock whose span holds the export; `alongside
    replay --write-site` writes one. Run again after a stop, it goes on after the last event that
    was answered. Exit code 1 if the account does not add up.
    """
    from streams.cli.uncut import uncut  # noqa: PLC0415 - as above
    from streams.ingest.vocabulary import vocabulary  # noqa: PLC0415 - as above
    from streams.mapping.events import load_mapping, mapped  # noqa: PLC0415 - Excel takes its time
    from streams.replay.course import Course  # noqa: PLC0415 - as above
    from streams.replay.export import digest_of  # noqa: PLC0415 - as above
    from streams.replay.showing import table_of  # noqa: PLC0415 - as above
    from streams.replay.unmapped import most_of, watched  # noqa: PLC0415 - as above

    pace = _pace(speed)
    read = load_mapping(mapping)
    source = source or f"{read.name}/cad"
    region = region or source.partition("/")[0]
    settings = Settings.from_env()
    start_log(settings)  # else what is warned of would stand among the figures
    name = hashlib.sha256(
        digest_of(file) + digest_of(mapping) + f"{source}\0{settings.topic_prefix}".encode()
    ).hexdigest()[:24]
    unmapped: Counter[str] = Counter()
    rows = watched(mapped(file, read, source=source), vocabulary(more=read.vocabulary), unmapped)
    course = Course(rows, close_after=close_after)
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
    ) as bar:
        task = bar.add_task("events", total=None)

        def told(said: int) -> None:
            # Each event read has a closing of its own at most; how many come is known at the end.
            bar.update(task, completed=said, total=course.letters + course.added)

        account = asyncio.run(
            _fed(
                course,
                settings=settings,
                region=region,
                read=read,
                memory=settings.data / "imports" / f"{name}.json",
                in_step=in_step,
                speed=pace,
                told=told,
            )
        )
    account.unmapped_types.update(most_of(unmapped))
    if as_json:
        print(json.dumps(account.parts(), indent=2))
    else:
        uncut().print(table_of(account.parts(), title=f"{file.name}: what the log says"))
    if wrong := account.wrong():
        raise DoesNotAddUpError("The account does not add up:\n  " + "\n  ".join(wrong))


def _pace(speed: str) -> float:
    if speed == "max":
        return 0.0
    try:
        pace = float(speed)
    except ValueError:
        pace = 0.0
    if not 0 < pace < float("inf"):
        raise UsageError("--speed: give a number above 0, such as 60, or max.")
    return pace


async def _fed(
    course: "Course",
    *,
    settings: Settings,
    region: str,
    read: "MappingFile",
    memory: Path,
    in_step: bool,
    speed: float,
    told: Callable[[int], object],
) -> "Account":
    from streams.groupless import GrouplessTopic, TopicIds  # noqa: PLC0415 - Kafka's clients take their time
    from streams.ingest.vocabulary import vocabulary  # noqa: PLC0415 - as above
    from streams.replay.feeding import Feeding  # noqa: PLC0415 - as above
    from streams.replay.foresight import Foresight  # noqa: PLC0415 - as above
    from streams.replay.memory import Memory  # noqa: PLC0415 - as above
    from streams.sending import KafkaSender  # noqa: PLC0415 - as above
    from streams.shelf import TEXT, TopicShelf  # noqa: PLC0415 - as above
    from streams.tail import Tail  # noqa: PLC0415 - as above

    ids, names = TopicIds(settings), ("calls.911", "calls.988")
    policies = GrouplessTopic("policies", settings, ids)
    inbox = GrouplessTopic("desk.inbox", settings, ids)
    shelf = TopicShelf(policies)
    full = [topic(each).full_name(settings) for each in names]
    sender = KafkaSender(settings)
    tail = Tail(settings, ("desk.log", "dispatch.out"), client="alongside-import")
    remembered = Memory.read(memory)
    try:
        topic_ids = {each: await ids.of(each) for each in full}
        await tail.open(from_end=["dispatch.out"])
        ends = await tail.ends("desk.log")
        feeding = Feeding(
            course,
            settings=settings,
            sender=sender,
            tail=tail,
            topic_ids=topic_ids,
            region=region,
            memory=remembered,
            vocabulary=vocabulary(more=read.vocabulary).digest,
            foresight=Foresight(region, shelf),
            in_step=in_step,
            speed=speed,
            told=told,
        )
        remembered.begin(ends[feeding.partition])
        log = topic("desk.log").full_name(settings)
        while not await tail.reached("desk.log", ends):
            feeding.remember(each for each in await tail.some(1.0) if each.topic == log)
        await feeding.answered(await inbox.end(feeding.partition))
        site = await _site(shelf, feeding.region.site, region)
        # Compiled before it is needed; an adoption in the middle costs speed only.
        await shelf.answer(f"{TEXT}{feeding.region.policy}")
        feeding.rest = site.set_aside_after + site.end_after_clear
        return await feeding.run()
    finally:
        await tail.close()
        await sender.close()
        await policies.close()
        await inbox.close()


async def _site(shelf: "TopicShelf", hash_: str, region: str) -> Site:
    """The site that the region follows.

    Raises:
        UsageError: If it follows none, or one with another clock.
    """
    from streams.shelf import TEXT  # noqa: PLC0415 - as above

    if hash_:
        await shelf.answer(f"{TEXT}{hash_}")
        site = shelf.site(hash_)
        if site is not None and site.clock is Clock.EVENT:
            return site
    raise UsageError(
        f"The region {region} has no site with an event clock. Make one with `alongside replay "
        "FILE --mapping M --write-site site.toml`, look at it, then `alongside policy adopt "
        f"--region {region} --site site.toml "
        "--profile national-guidance --mode automatic --by NAME --signed ROLE:NAME ...`."
    )
