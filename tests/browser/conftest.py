"""A live stack with a page before it: broker, worker, gateway, Chromium.

Made once for all tests here, because each part takes seconds; each test sends calls of its own.
"""

import contextlib
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from builders import SIGNING
from screen import Gateway, Page, soon

from streams.broker import Broker
from streams.settings import PREFIX, Settings
from streams.topics import ensure

ROOT = Path(__file__).resolve().parents[2]
CONSOLE = ROOT / "streams" / "console"
SAMPLES = ROOT / "deploy" / "samples"
SITE = ROOT / "deploy" / "sites" / "example.toml"
REGION = "springfield"
TEAMS = {"MCT-1", "MCT-2"}
CALL = "call-method-no-intent.json"


class Stack(Gateway):
    """One worker and one gateway, which can be killed and started again at the same address."""

    def __init__(self, settings: Settings, logs: Path) -> None:
        self.settings = settings
        self.logs = logs
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        super().__init__(f"http://127.0.0.1:{self.port}")
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._calls = 0

    def start(self, name: str, *words: str) -> None:
        with (self.logs / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                [sys.executable, "-m", "streams", *words],
                env=self._environment(),
                stdout=log,
                stderr=log,
            )

    def start_gateway(self) -> None:
        self.start("gateway", "gateway", "--port", str(self.port))

    def kill(self, name: str) -> None:
        running = self._running.pop(name, None)
        if running:
            running.kill()
            running.wait(20)

    def end(self) -> None:
        for name in list(self._running):
            self.kill(name)

    def command(self, *words: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "streams", *words],
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def ready(self) -> None:
        """Comes back once the gateway can be believed."""
        soon(self._ready, "the gateway is ready")

    def a_call(self, sample: str = CALL, **answers: str) -> str:
        """The id of the incident of a new call, once something is decided about it."""
        known = {one["id"] for one in self.incidents()}
        self.post(sample, **answers)
        return soon(
            lambda: next(
                (o["id"] for o in self.incidents() if o["id"] not in known and o["level"]), None
            ),
            "a decision about the call",
        )

    def post(self, sample: str, **answers: str) -> None:
        """Posts a call as the sample, with these answers changed."""
        self._calls += 1
        call = f"CAD-{secrets.token_hex(4)}-{self._calls}"
        event = json.loads((SAMPLES / sample).read_text())
        event |= {"id": f"ev-{call}"}
        event["data"]["call"] = call
        for answer in event["data"].get("answers", []):
            answer["value"] = answers.get(answer["question"], answer["value"])
        self.send(event)

    def teams(self) -> None:
        """The sample's teams come on shift."""
        for line in (SAMPLES / "teams.jsonl").read_text().splitlines():
            self.send(json.loads(line) | {"id": f"ev-{secrets.token_hex(4)}"})

    def clear(self) -> None:
        """Ends what other tests left open: automatic mode, nobody waits, every team is free."""
        self.tell(f"/v1/regions/{REGION}/mode", mode="automatic")
        soon(self._cleared, "everything is at rest")

    def adopt(self, region: str) -> None:
        """The region's desk follows a text like the example's, in automatic mode."""
        site, text = self.logs / f"{region}.toml", SITE.read_text()
        site.write_text(text.replace(REGION, region).replace(REGION.title(), region.title()))
        self.command(
            *("policy", "adopt", "--site", str(site), "--profile", "national-guidance"),
            *("--region", region, "--mode", "automatic", "--by", "test.director", "--wait", "60"),
            *SIGNING,
        )

    def _cleared(self) -> bool:
        left, free = self.incidents(), self._free()
        for one in left:
            self.tell(f"/v1/incidents/{one['id']}/end", outcome="withdrawn")
        for team in sorted(TEAMS - free):
            self.send(
                {
                    "id": f"ev-{secrets.token_hex(4)}",
                    "type": "org.alongside.team.status.v1",
                    "source": f"{REGION}/teams",
                    "data": {"team": team, "state": "available"},
                }
            )
        return not left and free == TEAMS

    def _free(self) -> set[str]:
        found = httpx.get(f"{self.address}/v1/teams", params={"state": "available"}).json()
        return {one["team"] for one in found["teams"]}

    def _ready(self) -> bool:
        try:
            return httpx.get(f"{self.address}/readyz").is_success
        except httpx.TransportError:
            return False

    def _environment(self) -> dict[str, str]:
        told = self.settings.model_dump(include={"kafka_bootstrap", "topic_prefix", "app_id"})
        return (
            os.environ
            | {f"{PREFIX}{name.upper()}": str(value) for name, value in told.items()}
            | {f"{PREFIX}DATA": str(self.settings.data)}
        )


def node_fits() -> bool:
    """Whether Node and npm are there and new enough for the page's tools."""
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    told = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)", told.stdout)
    version = (int(found[1]), int(found[2])) if found else (0, 0)
    return version >= (20, 19)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Debian's Chromium is."""
    found = shutil.which("chromium")
    if not found:
        pytest.skip("needs Debian's package chromium: apt-get install chromium")
    if not node_fits():
        pytest.skip("needs Node 20.19 or newer with npm: https://nodejs.org, then make console")
    assert (CONSOLE / "dist" / "index.html").is_file(), "build the console first: make console"
    return found


@pytest.fixture(scope="session")
def stack(
    chromium: str,
    broker: Broker,
    lasting: contextlib.ExitStack,
    tmp_path_factory: pytest.TempPathFactory,
) -> Stack:
    """Everything that the page needs, with Springfield in automatic mode and two teams on shift."""
    folder = tmp_path_factory.mktemp("stack")
    own = f"t{secrets.token_hex(4)}"
    settings = Settings.from_env(
        kafka_bootstrap=broker.bootstrap,
        topic_prefix=f"{own}.",
        app_id=f"{own}-alongside",
        data=folder / "data",
    )
    ensure(settings.kafka_bootstrap, settings)
    made = Stack(settings, folder)
    lasting.callback(made.end)
    made.start("worker", "worker")
    made.start_gateway()
    made.adopt(REGION)
    made.ready()
    made.teams()
    return made


@pytest.fixture(scope="session")
def browser(chromium: str, lasting: contextlib.ExitStack) -> Page:
    """One Chromium for all tests of the stack."""
    made = Page(chromium)
    lasting.callback(made.close)
    return made


@pytest.fixture
def page(browser: Page, stack: Stack) -> Iterator[Page]:
    """A fresh page on the live stack; afterwards it must not have failed nor asked elsewhere."""
    stack.ready()
    stack.clear()
    browser.fresh()
    browser.run("await page.goto(given.address)", address=stack.address)
    browser.sees("Live", within="header")
    yield browser
    assert browser.run("return said") == []
