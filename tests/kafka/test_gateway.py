"""Two gateways and a worker on a real broker: calls in, decisions out, one team for one call."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from builders import SIGNING
from fakes import eventually
from typer.testing import CliRunner

from streams.cli.kafka import reading
from streams.cli.main import build
from streams.ingest.actor import person
from streams.settings import PREFIX, Settings, site_secret
from streams.topic_table import topic

SAMPLES = Path(__file__).parents[2] / "deploy"
REGION = "springfield"
SECONDS = 60.0
"""For processes on two busy cores."""
NAME = "Zebulon.Quackenbush"
WHO = {"X-Alongside-Actor": NAME}
WORDS = "Philippa Ottoline Wetherby"
KEPT = ("desk.inbox", "desk.log", "dispatch.out", "policies", "progress")
"""Topics in which nothing personal may lie."""
STRUCTURED = {"content-type": "application/cloudevents+json"}


class Program:
    """A running `alongside` with everything that it prints."""

    def __init__(self, settings: Settings, *words: str) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "streams", *words],
            env=environment(settings) | {f"{PREFIX}LOG_LEVEL": "info"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)

    async def said(self, words: str) -> str:
        """The first line that holds the words, once there is one."""
        await eventually(lambda: any(words in line for line in self.lines), within=SECONDS)
        return next(line for line in self.lines if words in line)

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(30)
        self._reading.join()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def environment(settings: Settings) -> dict[str, str]:
    return os.environ | {
        f"{PREFIX}KAFKA_BOOTSTRAP": settings.kafka_bootstrap,
        f"{PREFIX}TOPIC_PREFIX": settings.topic_prefix,
        f"{PREFIX}APP_ID": settings.app_id,
        f"{PREFIX}PARTITIONS": str(settings.partitions),
        f"{PREFIX}DATA": str(settings.data),
    }


class Site:
    """What stands on one broker: programs, and clients of gateways."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.programs: list[Program] = []
        self.clients: list[httpx.AsyncClient] = []

    def start(self, *words: str) -> Program:
        self.programs.append(Program(self.settings, *words))
        return self.programs[-1]

    async def gateway(self) -> tuple[Program, httpx.AsyncClient]:
        """A gateway that is ready, and someone to ask it."""
        program = self.start("gateway", "--port", "0", "--json")
        address = json.loads(await program.said('"address"'))["address"]
        client = httpx.AsyncClient(base_url=address, timeout=40, limits=httpx.Limits())
        self.clients.append(client)
        return program, client

    async def close(self) -> None:
        for client in self.clients:
            await client.aclose()
        for program in reversed(self.programs):
            await asyncio.to_thread(program.end, signal.SIGKILL)


@pytest.fixture
async def site(kafka_site: Settings) -> AsyncIterator[Site]:
    made = Site(kafka_site)
    try:
        yield made
    finally:
        await made.close()


async def working(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker runs, and the region is in automatic mode with two teams on shift."""
    worker = site.start("worker")
    await worker.said("ready")
    for name, value in environment(site.settings).items():
        monkeypatch.setenv(name, value)
    adopted = await asyncio.to_thread(
        CliRunner().invoke,
        build(),
        [
            *("policy", "adopt", "--site", str(SAMPLES / "sites/example.toml")),
            *("--profile", "national-guidance", "--mode", "automatic", "--wait", "40"),
            *("--region", REGION, "--by", NAME, *SIGNING),
        ],
    )
    assert adopted.exit_code == 0, (adopted.output, worker.lines)


async def teams_on(client: httpx.AsyncClient) -> None:
    batch = [
        event | {"specversion": "1.0"}
        for event in map(json.loads, (SAMPLES / "samples/teams.jsonl").read_text().splitlines())
    ]
    found = await client.post(
        "/v1/events",
        content=json.dumps(batch),
        headers={"content-type": "application/cloudevents-batch+json"},
    )
    assert found.status_code == 202, found.text

    async def here() -> bool:
        return len((await client.get("/v1/teams")).json()["teams"]) == 2

    await eventually(here, within=SECONDS, every=0.1)


def a_call(number: int = 1) -> dict[str, Any]:
    event = json.loads((SAMPLES / "samples/call-method-no-intent.json").read_text())
    event |= {"specversion": "1.0", "id": f"ev-{number}"}
    event["data"] |= {"call": f"CAD-{number}", "narrative": WORDS}
    return event


async def standing_at_the_call(client: httpx.AsyncClient) -> str:
    """A team whose car stands where the call will come from, once its desk has heard of it."""
    team, place = "MCT-1", a_call()["data"]["place"]
    heard = asyncio.create_task(steps_until(client, "team_heard"))
    said = await client.post(
        "/v1/events",
        content=json.dumps(
            {
                "specversion": "1.0",
                "id": "at-1",
                "type": "org.alongside.position.reported.v1",
                "source": "springfield/avl",
                "data": {"team": team} | {n: place[n] for n in ("latitude", "longitude")},
            }
        ),
        headers=STRUCTURED,
    )
    assert said.json()["taken"][0]["topic"] == "positions", said.text
    await asyncio.wait_for(heard, SECONDS)
    return team


async def the_incident(client: httpx.AsyncClient, state: str) -> dict[str, Any]:
    """The one incident, once it is in that state."""
    found: list[dict[str, Any]] = []

    async def there() -> bool:
        found[:] = (await client.get("/v1/incidents")).json()["incidents"]
        return bool(found) and found[0]["state"] == state

    await eventually(there, within=SECONDS, every=0.1)
    return found[0]


@pytest.mark.timeout(240)
async def test_a_call_over_http_is_decided_and_one_team_gets_it_through_two_gateways(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hundred say yes at once; one is assigned, and each other gets a clear answer.

    It is the team that stands around the corner, wherever its station is.
    """
    await working(site, monkeypatch)
    (first, one), (second, two) = await asyncio.gather(site.gateway(), site.gateway())
    await teams_on(one)
    nearby = await standing_at_the_call(one)
    with_stream = asyncio.create_task(steps_until(two, "offer_accepted"))
    sent = await one.post("/v1/events", content=json.dumps(a_call()), headers=STRUCTURED)
    again = await two.post("/v1/events", content=json.dumps(a_call()), headers=STRUCTURED)
    assert (sent.status_code, again.status_code) == (202, 202), sent.text

    offered = await the_incident(one, "offered")
    story = (await one.get(f"/v1/incidents/{offered['id']}")).json()
    offer = offered["offers"][0]
    path = f"/v1/offers/{offer['offer']}/accept"
    await the_incident(two, "offered")
    answers = await asyncio.gather(
        *(
            client.post(path, json={"team": offer["team"]}, headers=WHO)
            for _ in range(100)
            for client in (one, two)
        )
    )
    after = await the_incident(two, "assigned")
    heard = await asyncio.wait_for(with_stream, SECONDS)

    assert Counter(each.status_code for each in answers) == {200: 1, 409: 199}
    assert {each.json()["reason"] for each in answers if each.status_code == 409} == {
        "offer_accepted"
    }
    assert after["team"] == offer["team"] == nearby
    accepted = [chapter for chapter in heard if "offer_accepted" in chapter["names"]]
    assert [chapter["incidents"] for chapter in accepted] == [[offered["id"]]]
    decision = next(c["decision"] for c in story["history"] if c["decision"])
    assert decision["mode"] == offer["mode"]
    assert decision["considered"]
    assert story["reports"][0]["narrative"] == WORDS
    assert (await one.get("/v1/incidents")).json()["total"] == 1
    said = "".join(first.lines + second.lines) + (await one.get("/metrics")).text
    assert WORDS not in said
    assert not any(word in said for word in WORDS.split())
    assert offered["id"] not in (await one.get("/metrics")).text
    await nobody_is_named(site, one, two, offered["id"])


async def nobody_is_named(
    site: Site, one: httpx.AsyncClient, two: httpx.AsyncClient, incident: str
) -> None:
    """Who acted is seen on every page by name, and lies in no topic but one."""
    path = f"/v1/incidents/{incident}"
    opened = await one.post(f"{path}/open", json={}, headers=WHO)
    assert opened.json()["incident"]["holder"] == f"person:{NAME}", opened.text

    async def seen() -> bool:
        """The other gateway was told the name by the topic."""
        return bool((await two.get(f"{path}/state")).json()["holder"] == f"person:{NAME}")

    async def told() -> bool:
        """The effects of it have gone out."""
        return code in "".join(await asyncio.to_thread(everything, site.settings, "dispatch.out"))

    code = person(site_secret(site.settings), "ruth.quackenbush").code
    await eventually(seen, within=SECONDS, every=0.1)
    passed = await two.post(f"{path}/custody", json={"to": "Ruth.Quackenbush"}, headers=WHO)
    assert passed.json()["incident"]["holder"] == "person:Ruth.Quackenbush", passed.text
    await eventually(told, within=SECONDS, every=0.5)
    kept = {name: everything(site.settings, name) for name in KEPT}
    said = "".join(each for found in kept.values() for each in found)
    said += "".join(line for program in site.programs for line in program.lines)
    said += (await one.get("/metrics")).text
    private = "".join(everything(site.settings, "desk.private"))

    assert all(kept.values())
    assert "quackenbush" not in said.casefold()
    assert NAME in private
    assert "Ruth.Quackenbush" in private


def everything(settings: Settings, name: str) -> list[str]:
    """Keys, values and headers of all records."""
    with reading(settings, topic(name).full_name(settings)) as found:
        return [repr((each.key, each.value, each.headers)) for each in found.to_end()]


async def steps_until(client: httpx.AsyncClient, name: str) -> list[dict[str, Any]]:
    """Steps that the stream tells of, up to the first with that event."""
    heard = []
    async with client.stream("GET", "/v1/events") as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data: ") and '"names"' in line:
                heard.append(json.loads(line.removeprefix("data: ")))
                if name in heard[-1]["names"]:
                    break
    return heard


@pytest.mark.timeout(240)
async def test_a_gateway_that_was_killed_comes_back_with_the_same_picture(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its picture is the fold of the log; a stream goes on where it was."""
    await working(site, monkeypatch)
    program, client = await site.gateway()
    await teams_on(client)
    async with client.stream("GET", "/v1/events") as stream:
        async for line in stream.aiter_lines():
            if line.startswith("id: "):
                last = line.removeprefix("id: ")
                break
    found = await client.post("/v1/events", content=json.dumps(a_call()), headers=STRUCTURED)
    assert found.status_code == 202
    before = await the_incident(client, "offered")
    await asyncio.to_thread(program.end, signal.SIGKILL)

    _, again = await site.gateway()
    after = (await again.get(f"/v1/incidents/{before['id']}/state")).json()
    missed = []
    async with again.stream("GET", "/v1/events", headers={"Last-Event-ID": last}) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data: ") and '"names"' in line:
                missed.append(json.loads(line.removeprefix("data: ")))
                if "offer_made" in missed[-1]["names"]:
                    break

    moving = {"waited", "state", "since", "version", "entries", "offers"}
    assert {k: v for k, v in after.items() if k not in moving} == {
        k: v for k, v in before.items() if k not in moving
    }
    assert before["id"] in missed[-1]["incidents"]
    assert "incident_opened" in [name for step in missed for name in step["names"]]


@pytest.mark.timeout(240)
async def test_a_gateway_says_that_the_broker_is_away_and_recovers(
    own_broker: Any, tmp_path: Path
) -> None:
    """Ready, away with a reason, ready again; what came meanwhile is folded."""
    broker = own_broker()
    broker.start()
    settings = Settings.from_env(
        kafka_bootstrap=broker.bootstrap, topic_prefix="g.", data=tmp_path / "alongside"
    )
    site = Site(settings)
    try:
        worker = site.start("worker", "--only", "desk")
        await worker.said("ready")
        _, client = await site.gateway()
        broker.kill()
        states: list[str] = []

        async def state() -> str:
            found = (await client.get("/readyz")).json()
            states.append(f"{found['state']}: {found['why']}")
            return str(found["state"])

        async def is_away() -> bool:
            return await state() == "broker_away"

        async def is_live() -> bool:
            return await state() == "live"

        await eventually(is_away, within=SECONDS, every=0.1)
        sent = await client.post("/v1/events", content=json.dumps(a_call()), headers=STRUCTURED)
        assert (sent.status_code, sent.json()["problem"]) == (503, "not_known")
        broker.start()
        await eventually(is_live, within=SECONDS, every=0.1)
    finally:
        await site.close()

    assert "broker_away: the broker does not answer" in states
