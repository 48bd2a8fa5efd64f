"""`alongside repair`: goes on after an inbox, a log or a text was lost. Needs a named person."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from aiokafka.errors import KafkaError

from dispatch.contracts.site_text import SiteFaults, site_from
from dispatch.policy.bundle import load
from dispatch.policy.fault import Refused
from streams.agent_parts import SOURCE_TOPICS
from streams.clock import wall
from streams.desk_parts import Topics, engine
from streams.errors import AlongsideError, AwayError, UsageError
from streams.group import alive
from streams.groupless import GrouplessTopic
from streams.health import NotReady
from streams.ingest.actor import FORM, Person, is_name, person
from streams.program_log import start_log
from streams.record import Outgoing
from streams.repair import Report, cut_log, replace_inbox
from streams.settings import Settings, site_secret
from streams.shelf import KIND, POLICY, SITE
from streams.survey import Site
from streams.topics import topic, topic_ids

By = Annotated[str, typer.Option("--by", help="Who decides this; in the log stands a pseudonym.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
T = TypeVar("T")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        name="repair",
        help="Goes on after an inbox, a log or a text was lost. Stop every worker first.",
        epilog="Example: alongside repair inbox-replaced --by j.doe",
        no_args_is_help=True,
    )
    group.command("inbox-replaced", epilog="Example: alongside repair inbox-replaced --by j.doe")(
        inbox_was_replaced
    )
    group.command("log-cut", epilog="Example: alongside repair log-cut --by j.doe")(log_was_cut)
    group.command("text", epilog="Example: alongside repair text east.toml")(text)
    app.add_typer(group)


def inbox_was_replaced(by: By, as_json: Json = False) -> None:
    """States that the inbox was lost: desks go on with the new one, ingest reads again."""
    _repair(replace_inbox, by, as_json=as_json)


def log_was_cut(by: By, as_json: Json = False) -> None:
    """States that the log, or a part of it, was lost: desks go on with what there is.

    Nothing that was acted on is decided again. What the lost part of the log held is gone; the
    last lines say what has to be adopted again.
    """
    _repair(cut_log, by, as_json=as_json)


def text(
    file: Annotated[Path, typer.Argument(help="A site's TOML, or a bundled policy.")],
    as_json: Json = False,
) -> None:
    """Publishes the text of a policy or a site again, under its hash. Workers may run."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from None
    kind = _kind(file, raw)
    hash_ = hashlib.sha256(raw).hexdigest()
    settings = Settings.from_env()

    async def publish() -> None:
        topics = Topics(settings)
        try:
            await topics.sender.send(
                Outgoing(
                    topic=topic("policies").full_name(settings),
                    key=hash_.encode(),
                    value=raw,
                    headers=((KIND, kind.encode()),),
                    partition=0,
                )
            )
        finally:
            await topics.close()

    start_log(settings)
    _within(settings, publish)
    if as_json:
        print(json.dumps({"hash": hash_, "kind": kind}))
    else:
        print(f"{kind} {hash_} is in policies")


def _repair(work: Callable[[Site, Person], Awaitable[Report]], by: str, *, as_json: bool) -> None:
    if not is_name(by):
        raise UsageError(f"--by: give {FORM}; no e-mail address.")
    settings = Settings.from_env()
    who = person(site_secret(settings), by)
    start_log(settings)
    working = alive(settings)
    if working:
        names = ", ".join(f"{name} ({number})" for name, number in sorted(working.items()))
        raise AlongsideError(
            f"Workers are alive in {names}; stop them all. One that was killed counts as alive "
            f"for {settings.session_timeout:g} s more."
        )
    report = _within(settings, lambda: _on_broker(settings, work, who))
    if as_json:
        print(json.dumps(asdict(report)))
        return
    for line in report.done:
        print(line)
    for line in report.to_do:
        print(f"To do: {line}")


async def _on_broker(
    settings: Settings, work: Callable[[Site, Person], Awaitable[Report]], who: Person
) -> Report:
    topics = Topics(settings)
    sources = {name: GrouplessTopic(name, settings, topics.ids) for name in SOURCE_TOPICS}
    try:
        inbox_id, log_id = await topics.pair_ids()
        site = Site(
            open_partition=topics.open,
            partitions=settings.partitions,
            inbox_id=inbox_id,
            log_id=log_id,
            progress=topics.progress,
            sources=sources,
            engine=engine(),
            clock=wall,
        )
        await topics.sender.send(who.record(topic("desk.private").full_name(settings)))
        return await work(site, who)
    finally:
        for source in sources.values():
            await source.close()
        await topics.close()


def _within(settings: Settings, work: Callable[[], Awaitable[T]]) -> T:
    """What the work gives, with a sentence instead of a broker's error."""

    async def run() -> T:
        return await work()

    try:
        topic_ids(settings.kafka_bootstrap)  # says so at once if no broker answers
        return asyncio.run(run())
    except NotReady as error:
        raise AlongsideError(str(error)) from error
    except (KafkaError, TimeoutError) as error:
        raise AwayError(
            f"The broker {settings.kafka_bootstrap} did not answer ({type(error).__name__}); "
            f"run this again, what is done already stays done."
        ) from error


def _kind(file: Path, raw: bytes) -> str:
    """``site`` or ``policy``.

    Raises:
        AlongsideError: if it is neither, with every fault.
    """
    if file.suffix == ".toml":
        site = site_from(raw)
        if not isinstance(site, SiteFaults):
            return SITE
        faults = [str(fault) for fault in site.faults]
    else:
        policy = load(raw)
        if not isinstance(policy, Refused):
            return POLICY
        faults = [str(fault) for fault in policy.faults]
    raise AlongsideError("\n".join([f"{file} is not published, it has faults:", *faults]))
