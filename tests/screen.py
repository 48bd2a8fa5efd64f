"""A gateway that is asked over HTTP, and a page of it in a real Chromium."""

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

DRIVER = Path(__file__).parent / "browser" / "page.mjs"
SECONDS = 45.0
"""For anything to start or to be answered on two busy cores."""


def soon(look: Callable[[], Any], what: str, within: float = SECONDS) -> Any:
    """What the look finds, as soon as it finds something."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what}: not within {within:g} s")


class Gateway:
    """A gateway at its address."""

    def __init__(self, address: str) -> None:
        self.address = address

    def incidents(self) -> list[dict[str, Any]]:
        """All that are open."""
        return httpx.get(f"{self.address}/v1/incidents").json()["incidents"]

    def story(self, incident: str) -> dict[str, Any]:
        return httpx.get(f"{self.address}/v1/incidents/{incident}").json()

    def region(self, name: str) -> dict[str, Any]:
        return httpx.get(f"{self.address}/v1/regions/{name}").json()

    def tell(self, path: str, **body: object) -> httpx.Response:
        """The answer to what a director says beside the page."""
        return httpx.post(
            f"{self.address}{path}", json=body, headers={"x-alongside-actor": "test.director"}
        )

    def send(self, event: dict[str, Any]) -> None:
        """Posts an event as a source would."""
        answer = httpx.post(
            f"{self.address}/v1/events",
            content=json.dumps({"specversion": "1.0"} | event),
            headers={"content-type": "application/cloudevents+json"},
        )
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text


class Page:
    """One page in Chromium; what it is told is JavaScript of Playwright."""

    def __init__(self, chromium: str) -> None:
        self._node = subprocess.Popen(
            ["node", str(DRIVER), chromium],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, code: str, **given: object) -> Any:
        """What the code returns; its arguments are in ``given``."""
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps({"code": code, "given": given}) + "\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        assert line, "the browser ended"
        answer = json.loads(line)
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["value"]

    def fresh(self) -> None:
        """Begins a page that remembers nothing; the browser stays, since it takes seconds."""
        self.run("await fresh()")

    def sees(self, text: str, within: str = "body") -> None:
        """Comes back once the text is visible there."""
        self.run(
            "await page.locator(given.within).getByText(given.text).first().waitFor()",
            text=text,
            within=within,
        )

    def press(self, name: str, within: str = "body") -> None:
        self.run(
            "await page.locator(given.within)"
            ".getByRole('button', { name: given.name }).first().click()",
            name=name,
            within=within,
        )

    def shows(self, incident: str) -> None:
        """Comes back once the story of the incident is open, chosen from a list."""
        self.run(
            "await page.locator(`[data-row='${given.incident}']`).first().click();"
            "await page.locator('.whole-id', { hasText: given.incident }).waitFor()",
            incident=incident,
        )

    def says_who_acts(self) -> None:
        """Fills in the name that is asked for once."""
        self.run(
            "const who = page.locator('dialog [name=actor]');"
            "if (await who.count()) await who.fill('sam.dispatcher')"
        )

    def sends(self, name: str) -> None:
        """Presses the button of the dialog and waits until it is gone: the desk did it."""
        self.press(name, within="dialog")
        self.run("await page.locator('dialog').waitFor({ state: 'detached' })")

    def close(self) -> None:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.close()
        self._node.wait(20)
        self._node.stdout.close()
