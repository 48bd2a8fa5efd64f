"""How is the city played on a broker, and how does it end?"""

import asyncio
import contextlib
import signal
from typing import Final

from streams.city.feeder import City, Feeder
from streams.city.place import outlines
from streams.city.region import REGIONS
from streams.groupless import TopicIds
from streams.sending import KafkaSender
from streams.settings import Settings
from streams.tail import Tail
from streams.topic_table import topic

SOURCES: Final = ("calls.911", "calls.988", "teams")


def the_city(*, seed: int, start: int, staff: bool, speed: float) -> City:
    """The sample city.

    Raises:
        AwayError: If its files are not there.
    """
    return City(
        seed=seed, start=start, regions=REGIONS, outlines=outlines(), staff=staff, speed=speed
    )


async def play(city: City, settings: Settings) -> None:
    """Comes back after SIGTERM or SIGINT; the desks keep what was said."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    sender, tail = KafkaSender(settings), Tail(settings, ("desk.log", "dispatch.out"))
    try:
        playing = asyncio.create_task(_played(city, settings, sender, tail))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait((playing, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not playing.done():
            playing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await playing
    finally:
        await tail.close()
        await sender.close()


async def _played(city: City, settings: Settings, sender: KafkaSender, tail: Tail) -> None:
    ids = TopicIds(settings)
    names = [topic(name).full_name(settings) for name in SOURCES]
    topic_ids = {name: await ids.of(name) for name in names}
    feeder = Feeder(
        city,
        settings=settings,
        sender=sender,
        tail=tail,
        topic_ids=topic_ids,
        real=asyncio.get_running_loop().time,
    )
    await tail.open(from_end=["dispatch.out"])
    await _catch_up(feeder, tail)
    feeder.begin()
    await feeder.run()


async def _catch_up(feeder: Feeder, tail: Tail) -> None:
    log, ends = topic("desk.log").full_name(feeder.settings), await tail.ends("desk.log")
    while not await tail.reached("desk.log", ends):
        # A message that comes meanwhile is heard as one of those that were there before.
        feeder.remember(r for r in await tail.some(1.0) if r.topic == log)
