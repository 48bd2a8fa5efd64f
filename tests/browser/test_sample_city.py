"""The page before the sample city as `alongside up` plays it: nothing here is made by hand."""

import os
import re
import secrets
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from running import Up, processes_of
from screen import Gateway, Page, soon

pytestmark = pytest.mark.timeout(300)

START = 120.0
"""Seconds for everything to come up on two busy cores."""
SPEED = "15"
"""The city's seconds for one of ours: much happens, and a person can still follow."""
REGION = "alder"
PLACE = {"latitude": 35.2, "longitude": -44.6, "certainty": "exact", "setting": "indoor_private"}
CALM = {
    "suicide_ideation": "method",
    "consciousness": "alert",
    "weapon": "none",
    "violence_now": "none",
    "medical": "none",
    "overdose": "none",
    "consent": "agrees",
}
"""A person who says how they would do it, and wants someone to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A city that is played, with a page before it."""

    up: Up
    gateway: Gateway
    page: Page
    first: str
    """The city's first incident with a decision, which the page showed."""
    seconds: float
    """From the start of everything until then."""

    def a_call(self, code: str, answers: dict[str, str]) -> str:
        """The id of the incident of a new call, once it is decided or waits for a person."""
        call = f"CAD-{secrets.token_hex(4)}"
        words = f"Invented call {call}."
        before = {one["id"] for one in self.gateway.incidents()}
        now = datetime.fromtimestamp(self.gateway.region(REGION)["now"], UTC)
        self.gateway.send(
            {
                "id": f"ev-{call}",
                "type": "org.alongside.call.opened.v1",
                "source": f"{REGION}/cad",
                "time": now.isoformat(),
                "data": {
                    "call": call,
                    "call_type": {"system": "APCO ANS 2.103.2", "edition": "2019", "code": code},
                    "answers": [{"question": q, "value": value} for q, value in answers.items()],
                    "place": PLACE,
                    "narrative": words,
                },
            }
        )

        def told() -> str | None:
            for one in self.gateway.incidents():
                if one["id"] not in before and (one["level"] or one["entries"]):
                    reports = self.gateway.story(one["id"])["reports"]
                    if any(each["narrative"] == words for each in reports):
                        return one["id"]
            return None

        return soon(told, "the posted call with its decision")


@pytest.fixture(scope="module")
def city(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[City]:
    """The city of `alongside up`, its page open, and the first decision seen on it."""
    folder, page = tmp_path_factory.mktemp("city"), Page(chromium)
    try:
        assert page.run("return page.url()") == "about:blank"  # Chromium has started
        began = time.monotonic()
        up = Up(folder, "--speed", SPEED, "--no-staff")
        try:
            said = soon(lambda: re.search(r"look at +(http://[\d.:]+)/", up.said()), "up", START)
            gateway = Gateway(said[1])
            looks(page, gateway)
            first = soon(lambda: decided(gateway), "a decision of the city")
            finds(page, first)
            page.sees("Decision at", within="article")
            seconds = time.monotonic() - began
            yield City(up=up, gateway=gateway, page=page, first=first, seconds=seconds)
        finally:
            leave(up, folder)
    finally:
        page.close()


@pytest.fixture(autouse=True)
def page(city: City) -> Iterator[Page]:
    """The page, loaded anew; afterwards it must not have failed nor asked elsewhere."""
    looks(city.page, city.gateway)
    yield city.page
    assert city.page.run("return said") == []


def test_a_decision_of_the_citys_own_is_on_the_page(city, page, capsys):
    """Its call, its crews, its clock; how long that took is said and judged by nobody."""
    logged = re.search(r"([\d.]+) s  first decision", city.up.said())
    with capsys.disabled():
        print(  # noqa: T201 - a figure for whoever runs it
            f"\nfrom the start of `alongside up` to a decision on its page: {city.seconds:.1f} s "
            f"(in the log: {logged[1] if logged else 'not yet'} s)"
        )

    finds(page, city.first)
    page.sees("Decision at", within="article")
    page.sees("Why nothing less intrusive", within="article")
    page.sees("Alder County", within=".regions")


def test_a_call_posted_to_the_city_appears_with_its_decision_and_an_acceptance_moves_it(city, page):
    """A crew of the city accepts, or whoever enters its yes before."""
    incident = city.a_call("SUICTHRT", CALM)
    finds(page, incident)

    page.sees("Mobile crisis team", within="article")
    page.sees("No officers", within="article")
    team = soon(lambda: accepted(city.gateway, incident), "an acceptance")
    page.sees(f"Team {team} accepted.", within=".timeline")
    page.sees(f"team {team}", within=".story-state")


def test_an_overrule_shows_in_the_story_with_its_reason(city, page):
    """Nobody could tell what the noise was; a person can."""
    incident = city.a_call("NOISE", {})
    finds(page, incident)

    page.press("Overrule", within="article")
    page.says_who_acts()
    page.run(
        "await page.locator('dialog [name=mode]').selectOption('mobile_crisis');"
        "await page.locator('dialog [name=reason]').selectOption('knows_more');"
        "await page.locator('dialog [name=words]').fill('The caller fears for her brother.');"
        # The city goes on meanwhile: who looked too long ago is asked again.
        "const send = page.locator('dialog').getByRole('button', { name: 'Overrule' });"
        "await send.click();"
        "const done = page.locator('dialog').waitFor({ state: 'detached' });"
        "const again = page.locator('dialog').getByRole('button', { name: 'all the same' });"
        "await Promise.race([done, again.waitFor()]);"
        "if (await again.count()) await again.click(); await done"
    )
    page.sees("A person chose otherwise: mobile crisis team.", within="article")
    page.sees("The caller fears for her brother.", within=".timeline")
    assert city.gateway.story(incident)["incident"]["overruled"] == "mobile_crisis"


def test_a_gateway_that_is_killed_is_started_again_and_the_page_recovers(city, page):
    """Meanwhile the page says that it is not live, and the way to go until it is."""
    os.kill(city.up.pid("gateway"), signal.SIGKILL)

    page.sees("Not live since", within="header")
    page.sees("the paper card hangs beside position 1", within=".notice")
    soon(lambda: city.up.says("the gateway: starting it again"), "a new start of the gateway")
    page.run("await page.locator('.badge-live').waitFor({ timeout: 60000 })")
    finds(page, city.a_call("SUICTHRT", CALM))


def test_no_serious_fault_for_who_does_not_see_or_use_a_mouse(city, page):
    """By axe-core, with all that a city has on the page and a story open."""
    finds(page, city.first)

    assert page.run("return await axe()") == []


def looks(page: Page, gateway: Gateway) -> None:
    """Nothing; the page is loaded anew, and live."""
    page.run(
        "await page.goto('about:blank'); await page.goto(given.at);"
        "await page.locator('.badge-live').waitFor({ timeout: 60000 })",
        at=gateway.address,
    )


def finds(page: Page, incident: str) -> None:
    """Comes back once the story of the incident is open, found by its id."""
    page.run(
        "await page.locator('#search').fill(given.id); await page.keyboard.press('Enter');"
        "await page.locator('.whole-id', { hasText: given.id }).waitFor()",
        id=incident,
    )


def decided(gateway: Gateway) -> str | None:
    """An incident about which something is decided."""
    return next((one["id"] for one in gateway.incidents() if one["level"]), None)


def accepted(gateway: Gateway, incident: str) -> str | None:
    """The team that has accepted; a yes is entered for whoever is asked."""
    for offer in gateway.story(incident)["offers"]:
        if offer["state"] == "accepted":
            return offer["team"]
        if offer["state"] == "made":
            gateway.tell(f"/v1/offers/{offer['offer']}/accept", team=offer["team"])
    return None


def leave(up: Up, folder: Path) -> None:
    """Nothing of it runs any more, whatever happened."""
    try:
        up.end(signal.SIGTERM)
    finally:
        up.end()
        soon(lambda: not processes_of(folder), "the end of every process")
