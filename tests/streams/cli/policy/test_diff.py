"""`alongside policy diff` shows what changes so that a person can read it, and what had changed."""

import json
from pathlib import Path
from typing import Any

import pytest
from builders import World, a_call, a_team
from typer.testing import CliRunner

from streams.cli.main import build
from streams.errors import UsageError
from streams.policy_past import UnreadablePastError


def asked(*words: object) -> str:
    done = CliRunner().invoke(build("policy"), ["policy", "diff", *map(str, words)])
    if done.exception is not None:
        raise done.exception
    return done.output


def parts(*words: object) -> dict[str, Any]:
    return json.loads(asked(*words, "--json"))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A site's own file that adds one rule to national guidance."""
    file = tmp_path / "own.toml"
    file.write_text("""
profile = "own"
version = "1"
title = "Ours"
extends = "national-guidance"

[sources]
council = "Decision of the council"

[[floor]]
id = "own.pregnant"
when.pregnancy = true
level = "urgent"
source = "council"
since = 2026-01-01
""")
    return file


def test_a_rule_that_a_site_adds_shows_with_an_example_and_its_name(own: Path) -> None:
    told = parts("national-guidance", own)

    assert told["classes"] > 0
    classes = [one for group in told["groups"] for one in group["classes"]]
    assert len(classes) == told["classes"]
    assert all(one["rules_only_after"] == ["own.pregnant"] for one in classes)
    assert all(one["example"]["facts"]["pregnancy"] == ["true"] for one in classes)


def test_in_words_each_way_has_a_heading_and_each_class_an_example(own: Path) -> None:
    said = asked("national-guidance", own)

    assert "the person is pregnant" in said
    assert "only in own: own.pregnant" in said
    assert "->" in said


def test_two_policies_that_decide_alike_say_so_and_still_show_what_differs_beside() -> None:
    said = asked("national-guidance", "national-guidance")

    assert "No call changes." in said
    assert "Beside" not in said


def test_who_dispatches_and_the_limits_are_shown_beside_the_classes() -> None:
    said = asked("virginia", "illinois")

    assert "mobile crisis team: dispatched by the 988 center" in said
    assert "arrive.moderate.rural" in said
    assert "Levels have other names and are compared by their order" in said


def test_one_profile_at_two_dates_differs_by_its_values_only() -> None:
    told = parts("virginia@2026-01-01", "virginia@2026-06-01")

    assert (told["before"]["on"], told["after"]["on"]) == ("2026-01-01", "2026-06-01")
    assert told["before"]["hash"] == told["after"]["hash"]
    assert told["classes"] == 0


def test_lines_of_the_past_are_counted(own: Path, tmp_path: Path) -> None:
    past = tmp_path / "past.jsonl"
    past.write_text(
        "\n".join(
            json.dumps({"id": n, "facts": facts, "resources": {"counselor": True}})
            for n, facts in enumerate(({"pregnancy": True}, {}, {"pregnancy": "false"}))
        )
    )

    told = parts("national-guidance", own, "--past", past)["past"]

    assert (told["kind"], told["calls"], told["changed"]) == ("lines", 3, 1)
    [pair] = told["pairs"]
    assert (pair["before"][0], pair["after"][0], pair["calls"]) == ("routine", "urgent", 1)
    assert "Of 3 calls of the past that a policy decides, 1 would change" in asked(
        "national-guidance", own, "--past", past
    )


def test_steps_of_a_log_are_counted_by_the_incident_as_it_came_to_stand(
    own: Path, tmp_path: Path
) -> None:
    world = World()
    world.send(a_team())
    world.send(a_call("c1", facts={"suicide_ideation": "passive"}))
    world.send(a_call("c1", "updated", facts={"pregnancy": "true"}))
    world.send(a_call("c2", facts={"disorganization": "some"}))
    world.send(a_call("c3", behavioral="no", facts={"pregnancy": "true"}))
    past = tmp_path / "steps.jsonl"
    past.write_bytes(b"\n".join(world.log) + b"\n")

    told = parts("national-guidance", own, "--past", past)["past"]

    assert told["kind"] == "steps"
    assert (told["calls"], told["not_behavioral"], told["changed"]) == (3, 1, 1)


def test_a_past_that_cannot_be_read_is_named_by_line(own: Path, tmp_path: Path) -> None:
    past = tmp_path / "past.jsonl"
    past.write_text('{"id": 1}\n{"id": 2, "facts": {"weapon": "big"}}\n')

    with pytest.raises(UnreadablePastError, match=r"line 2: facts\.weapon"):
        asked("national-guidance", own, "--past", past)


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no date"):
        asked("virginia@2026-13-01", "virginia")
