"""`alongside send` looks at everything before it sends anything, and says why it does not."""

import json

from typer.testing import CliRunner

from streams.cli.main import build
from streams.cli.send import NotSentError, _letters
from streams.errors import AwayError, UsageError
from streams.record import Record
from streams.wire.native import LARGEST, NativeEvent, read

PLANTED = "Zebulon Quackenbush"


def an_event(**over):
    return {
        "type": "org.alongside.call.opened.v1",
        "source": "springfield/cad",
        "id": "e1",
        "data": {"call": "CAD-1"},
    } | over


def asked(*words):
    return CliRunner().invoke(build(), ["send", *map(str, words)])


def test_a_letter_is_a_binary_cloud_event(tmp_path):
    file = tmp_path / "one.json"
    file.write_text(json.dumps(an_event(time="2026-03-01T20:05:00Z")))

    (letter,) = _letters(str(file), "", "")

    record = Record(
        topic=letter.topic,
        partition=0,
        offset=0,
        key=letter.key,
        value=letter.value,
        headers=letter.headers,
    )
    event = read(record)
    assert isinstance(event, NativeEvent)
    assert (letter.topic, event.envelope.id, event.envelope.time) == ("calls.911", "e1", 1772395500)


def test_events_of_one_call_share_a_key_that_says_nothing(tmp_path):
    file = tmp_path / "more.jsonl"
    events = [an_event(data={"call": c}) for c in (PLANTED, PLANTED, "other")]
    file.write_text("\n".join(map(json.dumps, events)))

    keys = [letter.key for letter in _letters(str(file), "", "")]

    assert keys[0] == keys[1] != keys[2]
    assert b"Zebulon" not in keys[0]


def test_the_topic_follows_from_the_event_unless_it_is_named(tmp_path):
    file = tmp_path / "list.json"
    kinds = [
        ("org.alongside.call.opened.v1", {"call": "1"}),
        ("org.alongside.call.opened.v1", {"call": "1", "channel": "988"}),
        ("org.alongside.offer.declined.v1", {"offer": "o", "team": "t"}),
        ("org.alongside.ems.rolling.v1", {"incident": "i"}),
    ]
    file.write_text(json.dumps([an_event(type=kind, data=data) for kind, data in kinds]))

    by_type = [letter.topic for letter in _letters(str(file), "", "")]
    named = {letter.topic for letter in _letters(str(file), "teams", "")}

    assert by_type == ["calls.911", "calls.988", "teams", "calls.911"]
    assert named == {"teams"}


def test_one_fault_and_nothing_is_sent(tmp_path):
    """The broker is away in this test: whoever sent first would fail in another way."""
    file = tmp_path / "two.jsonl"
    bad = an_event(data={"call": "", PLANTED: PLANTED, "place": {"latitude": 99, "longitude": 0}})
    file.write_text(json.dumps(an_event()) + "\n" + json.dumps(bad))

    done = asked(file)

    assert isinstance(done.exception, NotSentError)
    said = str(done.exception)
    assert "two.jsonl[2]" in said
    assert "call must not be empty" in said
    assert "place.latitude" in said
    assert "Zebulon" not in said


def test_a_body_above_one_mebibyte_never_leaves(tmp_path):
    file = tmp_path / "large.json"
    file.write_text(json.dumps(an_event(data={"call": "1", "narrative": "x" * LARGEST})))

    for words in ([file], [file, "--unchecked"]):
        done = asked(*words)

        assert isinstance(done.exception, NotSentError)
        assert "at most 1048576" in str(done.exception)


def test_wrong_usage_and_what_is_away_have_their_own_codes(tmp_path):
    file = tmp_path / "one.json"
    file.write_text("{nothing")
    away = tmp_path / "missing.json"

    assert isinstance(asked(file).exception, UsageError)
    assert isinstance(asked(away).exception, AwayError)
    assert asked(file, "--topic", "desk.log").exit_code == 2
    file.write_text(json.dumps({"type": "x"}))
    assert isinstance(asked(file).exception, UsageError)
