"""How does one copy of everything start, go on, and end with nothing left behind?"""

import asyncio
import contextlib
import json
import os
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from streams.broker import Broker
from streams.city.desks import Desks
from streams.city.place import FOLDER
from streams.city.region import REGIONS, ZONE
from streams.clock import Clock
from streams.errors import UsageError
from streams.node import HOST, free_port
from streams.record import Record
from streams.settings import PREFIX, Settings
from streams.tail import Tail
from streams.topics import ensure
from streams.up.adoption import adopt, lacks
from streams.up.child import Child
from streams.up.folder import Folder
from streams.up.news import News
from streams.up.part import ChildPart, Watch
from streams.up.tally import Tally

NEWS_SECONDS: Final = 3.0
LOOK_SECONDS: Final = 0.25
RETRY_SECONDS: Final = 1.0
GATEWAY_SECONDS: Final = 60.0
"""To fold every desk on a busy machine; without it the rest goes on."""
CITY_BEGINS: Final = 14
"""Local hour of the city's first day: an afternoon, when most happens."""

Say = Callable[[str], None]
Tell = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for on the command line."""

    speed: float = 30.0
    seed: int | None = None
    minutes: float | None = None
    city: bool = True
    staff: bool = True
    workers: int = 1
    as_json: bool = False


class BrokerPart:
    """The embedded broker as something that runs."""

    def __init__(self, broker: Broker) -> None:
        self._broker = broker

    @property
    def running(self) -> bool:
        """Whether it is there."""
        return self._broker.running

    def again(self) -> None:
        """Nothing; it answers again, on the same port and data."""
        self._broker.kill()  # lets go of what is left of it
        self._broker.start()

    def last_words(self) -> str:
        """Where it said why."""
        return f"see {self._broker.data / 'broker.log'}"


class Copy:
    """One broker, its workers, the gateway and the sample city."""

    def __init__(
        self, wish: Wish, folder: Folder, settings: Settings, say: Say, clock: Clock
    ) -> None:
        """Nothing is started yet.

        Args:
            wish: What was asked for.
            folder: Where everything is kept.
            settings: Of the caller; the copy's own are made from them.
            say: Is given each line for a person.
            clock: This machine's time.
        """
        self._wish = wish
        self._folder = folder
        self._say = say
        self._clock = clock
        self._began = time.monotonic()
        self._port = free_port()
        self._settings = folder.told(settings, f"{HOST}:{self._port}")
        self._broker = Broker(self._settings, data=folder.broker, port=self._port, tell=self._stage)
        self._children: dict[str, Child] = {}
        self._watches: list[Watch] = []
        self._stop = asyncio.Event()
        self._desks = Desks(self._settings.partitions)
        self._news = News(ZONE)
        self._tally = Tally()
        self._first = False
        self._tail = Tail(self._settings, ("desk.log",))
        self._city_seen = 0.0

    async def run(self) -> None:
        """Comes back once it was told to stop and everything has ended.

        Raises:
            AlongsideError: If something that is needed is not to be had.
        """
        self._listen()
        working = asyncio.create_task(self._work())
        stopping = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working
        finally:
            stopping.cancel()
            await self._end()
        self._summary()

    # --- beginning ------------------------------------------------------------------------

    async def _work(self) -> None:
        seed, start = self._which_city()
        self._stage(f"data and logs in {self._folder.path}")
        await self._in_thread(self._broker.start)
        await self._in_thread(lambda: ensure(self._settings.kafka_bootstrap, self._settings))
        self._stage("topics: all there")
        self._start_parts()
        await self._tail.open()
        await self._catch_up()
        watching = asyncio.create_task(self._look_after())
        following = asyncio.create_task(self._follow())
        both = (watching, following)
        try:
            beginning = asyncio.create_task(self._begin(seed, start))
            await asyncio.wait((beginning, watching), return_when=asyncio.FIRST_COMPLETED)
            if watching.done():
                beginning.cancel()
                await watching
            await beginning
            seconds = None if self._wish.minutes is None else self._wish.minutes * 60
            await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            for task in both:
                if task.done():
                    await task
        finally:
            for task in both:
                task.cancel()
            await asyncio.gather(*both, return_exceptions=True)

    async def _begin(self, seed: int, start: int) -> None:
        if self._wish.city:
            lacking = [r.code for r in REGIONS if lacks(self._desks.region(r.code))]
            if lacking:
                self._stage(f"adopting the sites of {', '.join(lacking)}: automatic mode")
                await adopt(lacking, FOLDER, self._settings, self._folder.log("adopt"))
            self._start_city(seed, start)
        # Last, because starting costs every process the same two cores.
        self._start_gateway()
        if "gateway" in self._children:
            with contextlib.suppress(TimeoutError):
                await self._answering(self._children["gateway"])
        self._where_to_look()

    async def _answering(self, gateway: Child) -> None:
        async with asyncio.timeout(GATEWAY_SECONDS):
            while "gateway: " not in gateway.said():  # noqa: ASYNC110 - what a process says sets no event
                await asyncio.sleep(LOOK_SECONDS)

    def _which_city(self) -> tuple[int, int]:
        """Seed and start: those of before where the data go on.

        Raises:
            UsageError: If another seed was asked for than the data were made with.
        """
        known = self._folder.remembered()
        if known and self._wish.seed not in (None, known["seed"]) and self._wish.city:
            raise UsageError(
                f"The data in {self._folder.path} were made with seed {known['seed']}; go on with "
                f"that one, or begin anew with --fresh."
            )
        if known:
            self._stage(f"going on with what is there (seed {known['seed']})")
            return int(known["seed"]), int(known["start"])
        seed = 1 if self._wish.seed is None else self._wish.seed
        start = begins_after(int(self._clock()))
        if self._wish.city:
            self._folder.remember({"seed": seed, "start": start})
        return seed, start

    def _start_parts(self) -> None:
        self._watch("the broker", BrokerPart(self._broker))
        for number in range(1, self._wish.workers + 1):
            name = "worker" if self._wish.workers == 1 else f"worker-{number}"
            settings = self._settings.model_copy(
                # Faust keeps files of its own in there: one folder for each worker.
                update={"data": self._settings.data / name}
            )
            self._child(name, ("streams", "worker"), settings)

    def _start_gateway(self) -> None:
        if find_spec("streams.cli.gateway") is not None:
            self._page = free_port(but=self._port)
            self._child("gateway", ("streams", "gateway", "--port", str(self._page)), vital=False)
        else:
            self._stage("gateway: this version has none, so there is no page to look at")

    def _start_city(self, seed: int, start: int) -> None:
        words = ["streams.city", "--seed", str(seed), "--start", str(start)]
        words += ["--speed", f"{self._wish.speed:g}"]
        words += [] if self._wish.staff else ["--no-staff"]
        self._child("city", words, vital=False)

    def _child(
        self,
        name: str,
        words: Sequence[str],
        settings: Settings | None = None,
        *,
        vital: bool = True,
    ) -> None:
        child = Child(name, words, settings or self._settings, self._folder.log(name))
        child.start()
        self._children[name] = child
        self._watch(f"the {name}", ChildPart(child), vital=vital)
        self._stage(f"{name}: started, process {child.pid}")

    def _watch(self, name: str, part: BrokerPart | ChildPart, *, vital: bool = True) -> None:
        self._watches.append(Watch(name, part, vital=vital, say=self._say))

    # --- going on -------------------------------------------------------------------------

    async def _look_after(self) -> None:
        """Comes back only by an error: a vital part ended too often."""
        loop = asyncio.get_running_loop()
        while True:
            for watch in tuple(self._watches):
                await watch.look(loop.time())
            await asyncio.sleep(LOOK_SECONDS)

    async def _catch_up(self) -> None:
        ends = await self._tail.ends("desk.log")
        while not await self._tail.reached("desk.log", ends):
            for record in await self._tail.some(1.0):
                self._desks.fold(record, expect=False)

    async def _follow(self) -> None:
        """Takes in the log, and says a line every few seconds."""
        loop = asyncio.get_running_loop()
        said = loop.time()
        while True:
            for record in await self._records():
                step = self._desks.fold(record, expect=False)
                if step is None:
                    continue
                self._tally.hear(step, self._desks.region(step.region))
                self._news.hear(step)
                if not self._first and any(e["event"] == "decided" for e in step.events):
                    self._first = True
                    self._stage("first decision")
            if loop.time() - said >= NEWS_SECONDS:
                line = self._news.line(self._desks.regions())
                if line:
                    self._say(line)
                    said = loop.time()

    async def _records(self) -> Sequence[Record]:
        try:
            return await self._tail.some(LOOK_SECONDS)
        except Exception:  # noqa: BLE001 - the broker is away, which is said by whoever looks after it
            await asyncio.sleep(RETRY_SECONDS)
            return ()

    async def _in_thread(self, work: Callable[[], object]) -> None:
        """Waits for work that blocks; if told to stop meanwhile, the broker is ended under it."""
        working = asyncio.create_task(asyncio.to_thread(work))
        try:
            await asyncio.shield(working)
        except asyncio.CancelledError:
            self._broker.kill()
            with contextlib.suppress(Exception):
                await working
            raise

    # --- saying ---------------------------------------------------------------------------

    def _stage(self, line: str) -> None:
        self._say(f"{time.monotonic() - self._began:6.1f} s  {line}")

    def _where_to_look(self) -> None:
        copy = f"{PREFIX}KAFKA_BOOTSTRAP={self._settings.kafka_bootstrap}"
        if "gateway" in self._children:
            self._say(f"\n  look at      http://{HOST}:{self._page}/")
        self._say(f"  or           {copy} alongside watch --new")
        if self._wish.city:
            self._say(
                f"  the city     invented, {self._wish.speed:g} times as fast as life; every desk "
                "in automatic mode"
            )
            if self._wish.staff:
                self._say(
                    "  the staff    a sample dispatcher opens some entries and gives some back, as "
                    "person:sample-dispatcher; --no-staff leaves them to you"
                )
        else:
            self._say(f"  no city      to have a desk: {copy} alongside policy adopt --help")
        self._say("  to stop      Ctrl-C\n")

    def _summary(self) -> None:
        if self._wish.as_json:
            self._say(json.dumps({"summary": self._tally.data()}))
            return
        self._say("")
        for line in self._tally.lines():
            self._say(f"  {line}")

    # --- ending ---------------------------------------------------------------------------

    def _listen(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._asked_to_stop)

    def _asked_to_stop(self) -> None:
        if self._stop.is_set():
            os._exit(1)  # asked twice: the leashes end everything hard
        self._say("stopping; once more to stop at once")
        self._stop.set()

    async def _end(self) -> None:
        """Ends everything: first who asks, last whom they ask."""
        with contextlib.suppress(Exception):
            await self._tail.close()
        for child in self._children.values():
            child.ask_to_stop()
        for child in self._children.values():
            await asyncio.to_thread(child.stop)
        await asyncio.to_thread(self._broker.stop)


def begins_after(second: int) -> int:
    """The epoch second of the next afternoon in the city."""
    day = datetime.fromtimestamp(second, ZONE).replace(
        hour=CITY_BEGINS, minute=0, second=0, microsecond=0
    )
    first = day if day.timestamp() > second else day + timedelta(days=1)
    return int(first.timestamp())


def base_of(settings: Settings, data: Path | None) -> Path:
    """Where copies keep their numbered folders."""
    return data if data is not None else settings.data / "up"
