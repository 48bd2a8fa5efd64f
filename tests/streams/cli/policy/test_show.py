"""`alongside policy show` says everything that a policy says, as sentences, on screen and page."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from builders import profile
from typer.testing import CliRunner

from dispatch.policy.sheet import sheet_of
from streams.cli.main import build
from streams.policy_named import RefusedError
from streams.policy_page import lines_of, page_of

DAY = date(2026, 7, 1)
SHIPPED = (
    *("national-guidance", "virginia", "illinois", "indiana", "los-angeles"),
    *("california", "oklahoma"),
)


def shown(*words: str) -> str:
    done = CliRunner().invoke(build("policy"), ["policy", "show", *words])
    if done.exception is not None:
        raise done.exception
    return done.output


class Reader(HTMLParser):
    """What a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elsewhere: list[str] = []
        self.open: list[str] = []
        self.headings: list[str] = []
        self.text: list[str] = []
        self.lang = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.lang = self.lang or held.get("lang") or ""
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        if tag in {"h1", "h2"}:
            self.headings.append(tag)
        if "id" in held:
            self.ids.append(str(held["id"]))
        if tag == "a":
            self.links.append(str(held["href"]))
        if tag in {"link", "script", "img", "iframe"} or "src" in held:
            self.elsewhere.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


@pytest.mark.parametrize("name", SHIPPED)
def test_page_and_terminal_name_every_rule_mode_value_choice_and_source(name: str) -> None:
    table = profile(name).profile
    sheet = sheet_of(profile(name), DAY)
    page = "".join(Reader(page_of(sheet)).text)
    screen = " ".join(" ".join(lines_of(sheet)).split())

    for rule in (*table.floors, *table.nevers, *table.onlys, *table.excuses):
        assert rule.id in page
        assert rule.id.replace("-", "") in screen.replace("- ", "").replace("-", "")
    for part in sheet.rules:
        for line in part.lines:
            assert line.said in page
    for mode in sheet.modes:
        assert mode.name in page
        assert mode.name in screen
    for value in table.values:
        assert value in page
        assert value in screen
    for question in table.questions:
        assert question.means in page
    for key in table.sources:
        assert key in page
        assert f"{key}:" in screen


@pytest.mark.parametrize("name", SHIPPED)
def test_the_page_stands_alone_and_can_be_read_by_ear(name: str) -> None:
    page = page_of(sheet_of(profile(name), DAY))
    read = Reader(page)

    assert read.open == []  # every element is closed
    assert read.lang == "en"
    assert read.elsewhere == []
    assert "url(" not in page
    assert read.headings[0] == "h1"
    assert read.headings.count("h1") == 1
    assert len(set(read.ids)) == len(read.ids)
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)
    assert page.count("<th scope=") == page.count("<th ")
    assert "@media print" in page


def test_conditions_read_as_english() -> None:
    said = shown("national-guidance", "--on", "2026-07-01")
    flat = " ".join(said.split())

    assert "A weapon is in hand, or worse: our crew waits for a safe scene; EMS is asked." in flat
    assert not re.search(r"when\.|in_hand|[a-z]_[a-z]+ is ", flat)


def test_what_is_marked_in_the_file_is_marked_on_the_page() -> None:
    sheet = sheet_of(profile("virginia"), DAY)
    page = page_of(sheet)

    marks = [line.mark for part in sheet.rules for line in part.lines]
    assert {"", "our choice"} <= set(marks)
    assert page.count('<span class="mark">our choice</span>') > marks.count("our choice")


def test_the_values_are_those_of_the_day(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text("""
profile = "own"
version = "1"
title = "Ours"
extends = "national-guidance"
[sources]
council = "Decision of the council"
[[value]]
name = "parking.limit"
unit = "s"
[[value.since]]
from = 2026-01-01
value = 3600
source = "council"
[[value.since]]
from = 2026-08-01
value = 1800
source = "council"
""")

    before = shown(str(file), "--on", "2026-07-31")
    after = shown(str(file), "--on", "2026-08-01")

    assert "parking.limit: 1 h, since 2026-01-01" in before
    assert "parking.limit: 30 min, only from 2026-08-01" in before
    assert "parking.limit: 30 min, since 2026-08-01" in after
    assert "parking.limit: 1 h" not in after


def test_html_goes_to_a_file_and_words_are_escaped(tmp_path: Path) -> None:
    file, page = tmp_path / "own.toml", tmp_path / "own.html"
    file.write_text(
        'profile = "own"\nversion = "1"\ntitle = "<b>Ours</b> & theirs"\n'
        'extends = "national-guidance"\n'
    )

    said = shown(str(file), "--html", str(page))

    assert said == f"wrote {page}\n"
    assert "&lt;b&gt;Ours&lt;/b&gt; &amp; theirs" in page.read_text()


def test_json_holds_the_same() -> None:
    parts = json.loads(shown("virginia", "--on", "2026-07-01", "--json"))

    assert (parts["id"], parts["day"]) == ("virginia", "2026-07-01")
    assert parts["hash"] == profile("virginia").hash
    assert len(parts["modes"]) == len(profile("virginia").profile.modes)


def test_a_policy_that_nobody_ships_is_refused_with_the_names_of_those_that_are() -> None:
    with pytest.raises(RefusedError, match="national-guidance"):
        shown("atlantis")
