"""Whoever listens hears each accepted step once, also after being away."""

import asyncio
import contextlib
import json

from builders import REGION, a_call, a_team

from streams.gateway.following import hub as hubs
from streams.gateway.following.desks import Desks
from streams.gateway.following.hub import Hub, State, TooOld
from streams.gateway.following.note import Note
from streams.gateway.models.state import Standing


class Listener:
    """A browser's EventSource, on the bare app: httpx would wait for the end of the stream."""

    def __init__(self, house, last=""):
        self.app, self.last = house.app, last
        self.status, self.headers, self.heard = 0, {}, []
        self._more = asyncio.Event()
        self._text = ""

    async def __aenter__(self):
        headers = [(b"host", b"127.0.0.1:8911"), (b"last-event-id", self.last.encode())]
        scope = {
            "type": "http",
            "method": "GET",
            "path": "/v1/events",
            "raw_path": b"/v1/events",
            "query_string": b"",
            "headers": headers,
            "http_version": "1.1",
            "scheme": "http",
            "root_path": "",
        }
        self._gone = asyncio.Event()
        self._task = asyncio.create_task(self.app(scope, self._receive, self._send))
        return self

    async def __aexit__(self, *_):
        self._gone.set()
        async with asyncio.timeout(5):
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _receive(self):
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message):
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode() for name, value in message["headers"]}
            return
        self._text += message.get("body", b"").decode()
        *whole, self._text = self._text.split("\r\n\r\n")
        for block in whole:
            fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
            if "event" in fields:
                self.heard.append((fields["event"], json.loads(fields["data"]), fields["id"]))
        self._more.set()

    async def until(self, holds):
        async with asyncio.timeout(5):
            while not holds():
                self._more.clear()
                await self._more.wait()

    def steps(self):
        return [(data["version"], data["names"]) for name, data, _ in self.heard if name == "step"]


async def test_a_step_is_heard_with_what_it_touched(house):
    async with Listener(house) as browser:
        await browser.until(lambda: browser.heard)
        house.tell(a_call())
        await browser.until(browser.steps)

        first, step = browser.heard[0], next(h for h in browser.heard if h[0] == "step")
    assert browser.status == 200
    assert browser.headers["content-type"].startswith("text/event-stream")
    assert first[:2] == ("state", {"state": "live", "why": ""})
    assert step[1]["region"] == REGION
    assert step[1]["incidents"] == [house.world.incident().id]
    assert step[1]["version"] == house.world.incident().version
    assert "incident_opened" in step[1]["names"]


async def test_who_was_away_hears_what_was_missed_once_and_in_order(house):
    async with Listener(house) as browser:
        await browser.until(lambda: browser.heard)
        last = browser.heard[0][2]
    house.tell(a_call("c1"), a_call("c2"), a_team("south"))
    await house.read()
    async with Listener(house, last) as again:
        await again.until(lambda: len(again.steps()) >= 3)
        house.tell(a_call("c3"))
        await again.until(lambda: len(again.steps()) >= 4)

    versions = [version for version, _ in again.steps()]
    assert versions == list(range(versions[0], versions[0] + 4))
    assert versions[-1] == house.world.desk.head.answered


async def test_a_position_means_the_same_to_every_gateway(house, tmp_path):
    """It is the log's own offsets, so a restart of the gateway loses nothing."""
    await house.read()
    last = house.desks.hub.position()
    house.tell(a_call("c1"))
    restarted = Desks([house.log])
    restarted.start()
    try:
        await restarted.ready.wait()
        with restarted.hub.listen(last) as heard:
            found = [await anext(heard), await anext(heard)]
    finally:
        await restarted.close()

    assert found[0][0] == State(Standing.LIVE, "")
    assert isinstance(found[1][0], Note)
    assert found[1][0].version == house.world.desk.head.answered


async def test_a_position_that_is_too_old_or_strange_asks_for_everything_again(monkeypatch):
    monkeypatch.setattr(hubs, "KEPT", 3)
    hub = Hub(1)
    hub.log_id = "abc"
    for offset in range(5):
        hub.tell(a_note(offset))

    assert heard(hub, "1.abc.2")[1:] == [2, 3, 4]
    for strange in ("1.abc.1", "1.other.4", "1.abc.4-4", "x", "1.abc.9" * 400):
        assert isinstance(heard(hub, strange)[0], TooOld), strange


async def test_a_listener_who_does_not_keep_up_is_told_to_start_again(monkeypatch):
    monkeypatch.setattr(hubs, "AHEAD", 3)
    hub = Hub(1)
    with hub.listen("") as listening:
        for offset in range(9):
            hub.tell(a_note(offset))
        found = [(await anext(listening))[0] for _ in range(4)]

    assert isinstance(found[-1], TooOld)


async def test_heartbeats_carry_the_state_and_the_position(house):
    async with Listener(house) as browser:
        await browser.until(lambda: any(name == "heartbeat" for name, _, _ in browser.heard))

    beat = next(each for each in browser.heard if each[0] == "heartbeat")
    assert beat[1] == {"state": "live"}
    assert beat[2] == house.desks.hub.position()


async def test_a_broker_that_goes_and_comes_back_is_heard_of(house):
    async with Listener(house) as browser:
        await browser.until(lambda: browser.heard)
        house.log.away = True
        await browser.until(lambda: states(browser)[-1] == "broker_away")
        away = await house.client.get("/readyz")
        house.log.away = False
        house.tell(a_call())
        await browser.until(lambda: states(browser)[-1] == "live" and browser.steps())
        back = await house.client.get("/readyz")

    assert (away.status_code, away.json()["state"]) == (503, "broker_away")
    assert away.json()["why"] == "the broker does not answer"
    assert (back.status_code, back.json()["state"]) == (200, "live")


def states(browser):
    return [data["state"] for name, data, _ in browser.heard if name == "state"]


def heard(hub, last):
    """What is there at once: offsets of notes, and other things as they are."""
    found = [what for what, _ in hub._missed(last)]
    return [what.log_offset if isinstance(what, Note) else what for what in found]


def a_note(offset):
    return Note(
        partition=0,
        log_offset=offset,
        region=REGION,
        incidents=(),
        teams=(),
        names=(),
        version=offset,
        at=0,
    )
