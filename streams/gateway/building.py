"""The gateway's parts on a real broker, put together. Nothing is opened until they are started."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from streams.clock import Clock, new_id, wall
from streams.gateway.acting import Acting
from streams.gateway.arriving import Arriving
from streams.gateway.figures import Figures
from streams.gateway.following import texts as reading_texts
from streams.gateway.following.desks import Desks
from streams.gateway.following.history import History
from streams.gateway.following.names import Names
from streams.gateway.following.private import Words
from streams.gateway.following.tail import Tail
from streams.gateway.models.incident import Incident
from streams.gateway.parts import Parts
from streams.gateway.views.incident import incident_shown
from streams.groupless import GrouplessTopic, TopicIds
from streams.sending import KafkaSender
from streams.settings import Settings, site_secret
from streams.shelf import TopicShelf
from streams.topic_table import topic

SEND_SECONDS: Final = 5.0
"""A click that cannot be sent by then is not sent: an old one would surprise whoever clicked."""

CONSOLE: Final = Path(__file__).resolve().parent.parent / "console" / "dist"


def gateway_parts(settings: Settings, *, clock: Clock = wall, console: Path = CONSOLE) -> Parts:
    """The parts of a gateway.

    Args:
        settings: Say where the broker is and how many partitions there are.
        clock: This machine's time.
        console: Folder of the built console.

    Raises:
        AwayError: if the site's secret, from which pseudonyms are made, cannot be had.
    """
    secret, names = site_secret(settings), Names()
    ids = TopicIds(settings)
    sender = KafkaSender(settings.model_copy(update={"send_timeout": SEND_SECONDS}))
    log, private, policies = (
        GrouplessTopic(name, settings, ids) for name in ("desk.log", "desk.private", "policies")
    )
    numbers = range(settings.partitions)
    desks = Desks([Tail("desk.log", number, settings, ids) for number in numbers])
    words = Words(
        [Tail("desk.private", number, settings, ids) for number in numbers], private, names
    )
    texts, history = TopicShelf(policies), History(log)

    def full(name: str) -> str:
        return topic(name).full_name(settings)

    acting = Acting(
        desks=desks,
        history=history,
        sender=sender,
        inbox=full("desk.inbox"),
        private=full("desk.private"),
        new_id=new_id,
        secret=secret,
        names=names,
        shown=shown_by(desks, names, clock),
    )
    running = Running(desks, words, texts)
    return Parts(
        desks=desks,
        texts=texts,
        words=words,
        names=names,
        history=history,
        acting=acting,
        arriving=Arriving(sender=sender, full=full, new_id=new_id, clock=clock),
        figures=Figures(),
        clock=clock,
        console=console,
        start=running.start,
        closing=[
            sender.close,
            policies.close,
            private.close,
            log.close,
            running.close,
        ],
    )


class Running:
    """What runs beside the routes."""

    def __init__(self, desks: Desks, words: Words, texts: TopicShelf) -> None:
        self._desks, self._words, self._texts = desks, words, texts
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Nothing; everything is followed from here on."""
        self._desks.start()
        self._words.start()
        self._task = asyncio.create_task(reading_texts.keep(self._desks, self._texts))

    async def close(self) -> None:
        """Nothing; nobody follows anything any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._words.close()
        await self._desks.close()


def shown_by(desks: Desks, names: Names, clock: Clock) -> Callable[[str], Incident | None]:
    """Looks an incident up as it stands when it is asked for."""

    def shown(incident: str) -> Incident | None:
        found = desks.incident(incident)
        return incident_shown(found, clock(), names.shown) if found is not None else None

    return shown
