"""A gateway without a broker: the real app, a log in memory, and the real desk behind the inbox."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

import builders
import httpx
import pytest
from builders import World, a_call, a_team
from fakes import eventually

from dispatch.contracts.command import read_command
from streams.gateway.acting import Acting
from streams.gateway.app import build_gateway
from streams.gateway.arriving import Arriving
from streams.gateway.building import shown_by
from streams.gateway.figures import Figures
from streams.gateway.following.desks import Desks
from streams.gateway.following.history import History
from streams.gateway.following.names import Names
from streams.gateway.following.private import Words
from streams.gateway.parts import Parts
from streams.record import Batch, Outgoing, Record

WHO = {"X-Alongside-Actor": "sam"}
SECRET = b"0" * 64
SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
"""A call for which a team is asked."""


class MemoryPart:
    """One partition of a topic: read, followed, taken away, made anew."""

    def __init__(self, name: str = "desk.log") -> None:
        self.name = name
        self.topic_id = f"id-of-{name}"
        self.begins = 0
        self.records: list[Record] = []
        self.away = False
        self.changed = asyncio.Event()
        self.reads: list[int] = []

    def put(self, value: bytes | None, key: bytes | None = None) -> int:
        offset = self.begins + len(self.records)
        self.records.append(
            Record(topic=self.name, partition=0, offset=offset, key=key, value=value)
        )
        self.changed.set()
        return offset

    async def id(self) -> str:
        self._check()
        return self.topic_id

    async def ends(self) -> tuple[int, int]:
        self._check()
        return self.begins, self.begins + len(self.records)

    async def read(self, *where: int) -> Batch:
        """As a `Source` (start) or a `SourceTopic` (partition, offset)."""
        self._check()
        start = where[-1]
        self.reads.append(start)
        if start < self.begins:
            raise LookupError("out of range")
        found = self.records[start - self.begins :][:3]
        if not found and len(where) == 1:
            self.changed.clear()
            try:
                async with asyncio.timeout(0.02):
                    await self.changed.wait()
            except TimeoutError:
                pass
        self._check()
        return Batch(found, start + len(found))

    async def close(self) -> None:
        pass

    def _check(self) -> None:
        if self.away:
            raise ConnectionError("no broker")


class HereShelf(builders.DictShelf):
    """The texts of the world; a text that is not here never comes."""

    async def lacking(self, hashes: Iterable[str]) -> frozenset[str]:
        return frozenset(hashes) - set(self.policies) - set(self.sites)


class House:
    """A region with its desk, a gateway before it, and someone who asks it things."""

    def __init__(self, world: World, console: Path) -> None:
        self.world = world
        self.now = float(builders.T0)
        self.log = MemoryPart()
        self.private = MemoryPart("desk.private")
        self.sent: list[Outgoing] = []
        self.mute = False
        """Whether the desk answers nothing."""
        self.refuse: Exception | None = None
        """What every send fails with."""
        self.desks = Desks([self.log])
        history = History(self.log)
        self.names = Names()
        self.words = Words([self.private], self.private, self.names)
        self.ids = iter(range(10**6))
        self.figures = Figures()
        shelf = HereShelf(world.shelf.policies, world.shelf.sites)
        self.parts = Parts(
            desks=self.desks,
            texts=shelf,
            words=self.words,
            names=self.names,
            history=history,
            acting=Acting(
                desks=self.desks,
                history=history,
                sender=self,
                inbox="desk.inbox",
                private="desk.private",
                new_id=self.new_id,
                secret=SECRET,
                names=self.names,
                shown=shown_by(self.desks, self.names, self.clock),
                wait_seconds=1.0,
            ),
            arriving=Arriving(
                sender=self, full=lambda name: name, new_id=self.new_id, clock=self.clock
            ),
            figures=self.figures,
            clock=self.clock,
            console=console,
            heartbeat_seconds=0.05,
        )
        self.app = build_gateway(self.parts)
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=self.app), base_url="http://127.0.0.1:8911"
        )
        self._shown = 0

    def clock(self) -> float:
        return self.now

    def new_id(self) -> str:
        return f"{next(self.ids):032x}"

    async def send(self, out: Outgoing) -> int:
        """The broker: puts away what is private, and has the desk answer a command."""
        if self.refuse is not None:
            raise self.refuse
        self.sent.append(out)
        if out.topic == "desk.private":
            return self.private.put(out.value, out.key)
        if out.topic != "desk.inbox":
            return len(self.sent)
        command = read_command(out.value or b"")
        self.asked.append((self.world.desk.head.answered + 1, command))
        if not self.mute:
            return await self.answer()
        return self.asked[-1][0]

    @property
    def asked(self) -> list[tuple[int, Any]]:
        """Commands in the inbox that nobody has answered yet."""
        return self.__dict__.setdefault("_asked", [])

    async def answer(self) -> int:
        """The desk answers what lies in its inbox."""
        offset = -1
        while self.asked:
            offset, command = self.asked.pop(0)
            self.world.send(command)
        self.show()
        return offset

    def tell(self, *commands: Any) -> None:
        """Commands from elsewhere: sources, teams, time."""
        for command in commands:
            self.world.send(command)
        self.show()

    def show(self) -> None:
        """Puts on the log what the desk has written."""
        for raw in self.world.log[self._shown :]:
            self.log.put(raw)
        self._shown = len(self.world.log)

    async def read(self) -> None:
        """Comes back once the gateway has folded everything."""
        await eventually(lambda: self.desks.partitions[0].desk.head == self.world.desk.head)

    async def get(self, path: str, **more: Any) -> Any:
        """The body of an answer that is fine."""
        await self.read()
        found = await self.client.get(path, **more)
        assert found.status_code == 200, found.text
        return found.json()

    async def post(self, path: str, body: Any = None, **more: Any) -> httpx.Response:
        await self.read()
        return await self.client.post(path, json=body or {}, headers=WHO, **more)

    def topics(self) -> list[str]:
        return [out.topic for out in self.sent]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Springfield in automatic mode, one team on shift, no call yet."""
    async for made in _open(World(), tmp_path):
        yield made


@pytest.fixture
async def offered(house: House) -> House:
    """The same with one call, for which the team is asked."""
    house.tell(a_call(facts=SOME))
    await house.read()
    return house


async def _open(world: World, folder: Path) -> AsyncIterator[House]:
    made = House(world, folder / "console")
    made.tell(a_team())
    made.desks.start()
    made.words.start()
    await made.desks.ready.wait()
    await made.read()
    try:
        yield made
    finally:
        await made.client.aclose()
        await made.words.close()
        await made.desks.close()
