"""The commands that talk to a broker, against a real one."""

import json

import pytest
from typer.testing import CliRunner

from streams.cli.kafka import reading, writing
from streams.cli.main import build
from streams.dead_letter import dead_letter
from streams.ingest.actor import Person, person
from streams.ingest.private import actor_key, name_in
from streams.record import Outgoing, Record
from streams.settings import Settings, site_secret
from streams.topic_table import TOPICS, topic

PLANTED = "Zebulon.Quackenbush"


def who(name: str) -> Person:
    return person(site_secret(Settings.from_env()), name)


@pytest.fixture
def asked(kafka_site, monkeypatch):
    monkeypatch.setenv("ALONGSIDE_KAFKA_BOOTSTRAP", kafka_site.kafka_bootstrap)
    monkeypatch.setenv("ALONGSIDE_TOPIC_PREFIX", kafka_site.topic_prefix)

    def ask(*words):
        return CliRunner().invoke(build(), list(map(str, words)), catch_exceptions=False)

    return ask


def everything(settings, name):
    with reading(settings, topic(name).full_name(settings)) as found:
        return list(found.to_end())


def test_what_is_sent_lies_where_it_says(asked, kafka_site, tmp_path):
    file = tmp_path / "event.json"
    event = {"type": "org.alongside.team.offshift.v1", "source": "s/t", "data": {"team": "MCT-1"}}
    file.write_text(json.dumps(event))

    done = asked("send", file, "--json")

    said = json.loads(done.stdout)
    (record,) = everything(kafka_site, "teams")
    assert (said["topic"], said["partition"], said["offset"]) == (
        record.topic,
        record.partition,
        record.offset,
    )
    assert record.value == b'{"team":"MCT-1"}'
    assert dict(record.headers)["ce_type"] == b"org.alongside.team.offshift.v1"
    assert dict(record.headers)["ce_id"].decode() == said["id"]


def test_a_dead_letter_goes_back_as_it_came(asked, kafka_site):
    full = topic("calls.911").full_name(kafka_site)
    came = Record(
        topic=full,
        partition=1,
        offset=5,
        key=b"k",
        value=b"\xff words",
        headers=(("ce_id", b"7"),),
        timestamp=1_772_395_500_000,
    )
    to = topic("dead.letters").full_name(kafka_site)
    with writing(kafka_site) as put:
        put(dead_letter(came, "calls.911", "not_json", to, faults="the body is not JSON"))

    listed, shown = asked("dead-letters", "list", "--json"), asked("dead-letters", "show", "0")
    raw = asked("dead-letters", "show", "0", "--bytes")
    sent = asked("dead-letters", "resend", "0", "--json")

    assert json.loads(listed.stdout)["reason"] == "not_json"
    assert "the body is not JSON" in shown.stdout
    assert "words" not in listed.stdout + shown.stdout
    assert raw.stdout_bytes == came.value
    assert json.loads(sent.stdout)["topic"] == full
    (again,) = everything(kafka_site, "calls.911")
    assert (again.key, again.value, again.headers) == (came.key, came.value, came.headers)


def test_texts_lie_there_before_a_desk_is_told(asked, kafka_site):
    done = asked(
        "policy",
        "adopt",
        *("--profile", "national-guidance", "--region", "r", "--by", "sam", "--wait", "0"),
    )

    assert done.exit_code == 0
    (text,) = everything(kafka_site, "policies")
    (command,) = everything(kafka_site, "desk.inbox")
    assert command.value is not None
    told = json.loads(command.value)
    assert text.key == told["hash"].encode()
    assert text.header("kind") == b"policy"
    assert told["actor"] == who("sam").code
    assert text.timestamp <= command.timestamp


@pytest.mark.parametrize(
    "words, kept",
    [
        (
            ("policy", "adopt", "--region", "r", "--mode", "shadow", "--wait", "0"),
            "desk.inbox",
        ),
        (("repair", "log-cut"), "desk.log"),
    ],
)
def test_a_name_given_at_the_terminal_lies_in_private_and_its_pseudonym_in_what_is_kept(
    asked, kafka_site, words, kept
):
    """The name is there before whatever it stands behind."""
    done = asked(*words, "--by", PLANTED)

    assert done.exit_code == 0
    (name,) = everything(kafka_site, "desk.private")
    found = {one.name: everything(kafka_site, one.name) for one in TOPICS}
    assert (name.key, name_in(name.value)) == (actor_key(who(PLANTED).pseudonym), PLANTED)
    assert {json.loads(each.value)["actor"] for each in found[kept]} == {who(PLANTED).code}
    assert all(name.timestamp <= each.timestamp for each in found[kept])
    said = repr(
        [(r.key, r.value, r.headers) for n in found if n != "desk.private" for r in found[n]]
    )
    assert PLANTED.casefold() not in (said + done.output).casefold()


def test_an_empty_log_is_watched_without_a_word(asked):
    done = asked("watch", "--once")

    assert (done.exit_code, done.stdout) == (0, "")


def test_reading_ends_where_the_topic_ended_when_asked(kafka_site):
    full = topic("teams").full_name(kafka_site)
    with writing(kafka_site) as put:
        for number in range(30):
            put(Outgoing(topic=full, key=str(number).encode(), value=b"x"))

    assert len(everything(kafka_site, "teams")) == 30
