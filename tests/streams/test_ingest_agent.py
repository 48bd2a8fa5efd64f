"""A record of a source becomes commands, each with its words put away before, or a dead letter."""

import asyncio
import json
import logging
from pathlib import Path
from types import SimpleNamespace

import builders
import pytest
import structlog
from prometheus_client import generate_latest
from topics_in_memory import MemoryBroker, Pause

from dispatch.contracts.command import ReportCall, read_command
from dispatch.contracts.site import Site
from dispatch.contracts.site_text import site_from
from streams.agents.hints import hints_of
from streams.exactly_next import SHRUNK_SWEEPS, ExactlyNext
from streams.ingest.vocabulary import vocabulary
from streams.intake import Intake, Ways
from streams.making import Making
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Progress
from streams.record import Outgoing, Record, TooLarge
from streams.site_table import SiteTable
from streams.work import Hint

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "deploy/sites/example.toml").read_bytes()
VOCABULARY = vocabulary()
TOPIC = "calls.911"
PARTITIONS = 4
OUT = "dispatch.out"
PLANTED = ("Zebulon Quackenbush", "555-0177", "9 Elm Street", "he is crying in the garage")


def the_site() -> Site:
    found = site_from(TEXT)
    assert isinstance(found, Site)
    return found


SITE = the_site()
SOURCE = next(source.name for source in SITE.sources if source.topic == TOPIC)


def a_body(**changes: object) -> dict[str, object]:
    name, phone, address, words = PLANTED
    return {
        "call": f"{name}-17",
        "narrative": words,
        "caller": {"name": name, "phone": phone},
        "place": {"address": address},
    } | changes


class World:
    """One loop over calls.911 with a broker in memory and the real way from record to command."""

    def __init__(self, *, declared: bool = True) -> None:
        self.broker = MemoryBroker()
        self.metrics = Metrics()
        if declared:
            self.declare()
        self.sites = SiteTable(self.broker.topic("policies"), declared=self.metrics.declare)
        self.maker = Making(secret=b"0" * 64, vocabulary=VOCABULARY)
        self.intake = Intake(
            TOPIC,
            maker=self.maker,
            sites=self.sites,
            sender=self.broker,
            ways=Ways(
                private="desk.private",
                inbox="desk.inbox",
                out=OUT,
                dead_letters="dead.letters",
                partitions=PARTITIONS,
            ),
            metrics=self.metrics,
        )
        self.ours = {0: 1}
        self.loop = ExactlyNext(
            "ingest",
            self.broker.topic(TOPIC),
            self.intake,
            Progress(self.broker.topic("progress"), self.broker),
            ours=lambda: self.ours,
            pause=Pause(),
            cuts_named=True,
        )

    def declare(self) -> None:
        self.broker.put("policies", TEXT, key=SITE.hash.encode(), headers=(("kind", b"site"),))

    def call(
        self, body: object = None, *, id_: str = "e1", source: str = SOURCE, raw: bytes = b""
    ) -> Record:
        headers = {
            "ce_specversion": "1.0",
            "ce_type": "org.alongside.call.opened.v1",
            "ce_source": source,
            "ce_id": id_,
            "x-own": "kept",
        }
        return self.broker.put(
            TOPIC,
            raw or json.dumps(body or a_body()).encode(),
            key=b"17",
            headers=tuple((key, value.encode()) for key, value in headers.items()),
        )

    async def take(self, record: Record) -> None:
        await self.loop.take(Hint(record, 1))

    def topics(self) -> list[str]:
        return [out.topic for out in self.broker.sent if out.topic != "progress"]

    def counted(self) -> str:
        return generate_latest(self.metrics.registry).decode()


@pytest.fixture
def world() -> World:
    return World()


async def test_words_are_put_away_before_the_command_that_points_at_them(world):
    """A command whose words are nowhere would have a desk decide about nothing."""
    await world.take(world.call())

    private, command = world.broker.sent[:2]
    read = read_command(command.value or b"")
    assert world.topics() == ["desk.private", "desk.inbox"]
    assert isinstance(read, ReportCall)
    assert private.key == f"{read.call}/{read.private}".encode()
    assert read.origin == (f"id-{TOPIC}", 0, 0, 0)
    assert command.key == SITE.region.encode()
    assert command.partition == partition_of(SITE.region, PARTITIONS)
    assert PLANTED[3].encode() in (private.value or b"")


async def test_a_call_after_a_lost_end_is_none_that_the_desk_knows(world):
    """The record of another call had its offset before, and the desk has answered that one."""
    desk = builders.World(adopt=False)
    await world.take(world.call(id_="e1"))
    await world.take(world.call(id_="e2"))
    part = world.broker.part(TOPIC)
    part.records = part.records[:1]
    for _ in range(SHRUNK_SWEEPS):
        await world.loop.look(0)

    await world.take(world.call(a_body(call="another"), id_="e3"))

    commands = [read_command(out.value or b"") for out in world.broker.to("desk.inbox")]
    steps = [desk.send(command) for command in commands]
    reasons = [event.get("reason") for step in steps for event in step.events]
    assert [command.origin for command in commands] == [
        (f"id-{TOPIC}", 0, 0, 0),
        (f"id-{TOPIC}", 0, 1, 0),
        (f"id-{TOPIC}+1", 0, 1, 0),
    ]
    assert "repeated" not in reasons


async def test_no_command_is_sent_while_its_words_are_not_acknowledged(world):
    """The send of the words fails twice; the command waits."""
    failures = [ConnectionError("no"), ConnectionError("no")]
    world.broker.refuse = lambda out: (
        failures.pop() if out.topic == "desk.private" and failures else None
    )

    await world.take(world.call())

    assert [out.topic for out in world.broker.refused] == ["desk.private"] * 2
    assert world.topics() == ["desk.private", "desk.inbox"]


async def test_a_command_that_is_not_acknowledged_holds_up_the_next_call(world):
    """Out of order, the desk would take the first for a repetition and drop it."""
    failures = [ConnectionError("no")] * 3
    world.broker.refuse = lambda out: (
        failures.pop() if out.topic == "desk.inbox" and failures else None
    )
    world.call()
    second = world.call(id_="e2")

    await world.take(second)

    offsets = [read_command(out.value or b"").origin for out in world.broker.to("desk.inbox")]
    assert offsets == [(f"id-{TOPIC}", 0, 0, 0), (f"id-{TOPIC}", 0, 1, 0)]


async def test_a_repetition_makes_the_same_bytes(world):
    """The desk recognizes it by its origin, and a second write of the words changes nothing."""
    record = world.call()

    await world.intake.resume(0, "id", None)
    await world.intake.handle(record, "id")
    await world.intake.handle(record, "id")

    assert world.broker.sent[:2] == world.broker.sent[2:]


async def test_a_dead_letter_holds_the_bytes_the_key_and_the_headers_as_they_came(world):
    """Whoever repairs it needs what was sent, and where it lay."""
    record = world.call(raw=b'{"call": "Zebulon Quackenbush\xff')

    await world.take(record)

    letter, told = world.broker.to("dead.letters")[0], world.broker.to(OUT)[0]
    added = dict(letter.headers[len(record.headers) :])
    assert (letter.value, letter.key) == (record.value, record.key)
    assert letter.headers[: len(record.headers)] == record.headers
    assert added.pop("alongside_faults").startswith(b"the body is not UTF-8")
    assert added == {
        "alongside_reason": b"not_json",
        "alongside_topic": TOPIC.encode(),
        "alongside_partition": b"0",
        "alongside_offset": b"0",
        "alongside_timestamp": str(record.timestamp).encode(),
    }
    assert dict(told.headers)["ce_type"] == b"org.alongside.deadletter.received.v1"
    assert json.loads(told.value or b"") == {
        "topic": TOPIC,
        "partition": 0,
        "offset": 0,
        "reason": "not_json",
    }
    assert (
        f'alongside_dead_letters_total{{reason="not_json",source="{SOURCE}"}} 1.0'
        in world.counted()
    )


async def test_the_next_call_is_not_affected_by_a_dead_letter(world):
    """One bad record stops nothing."""
    world.call(raw=b"nonsense")

    await world.take(world.call(id_="e2"))

    assert len(world.broker.to("dead.letters")) == 1
    assert len(world.broker.to("desk.inbox")) == 1


async def test_a_call_that_trips_our_own_code_is_a_dead_letter_and_not_lost(world, monkeypatch):
    """Faust would acknowledge the exception, and the call would be gone."""
    good = world.maker.make

    def trips(record, topic_id, sites):
        if record.offset == 0:
            raise ValueError(PLANTED[0])
        return good(record, topic_id, sites)

    monkeypatch.setattr(world.maker, "make", trips)
    world.call()

    await world.take(world.call(id_="e2"))

    letter = world.broker.to("dead.letters")[0]
    assert dict(letter.headers)["alongside_reason"] == b"internal_error"
    assert len(world.broker.to("desk.inbox")) == 1


async def test_a_source_declared_a_moment_ago_is_known(world):
    """The table is read to its end once more before anyone is refused."""
    world = World(declared=False)
    await world.loop.look(0)
    world.declare()

    await world.take(world.call())

    assert world.topics() == ["desk.private", "desk.inbox"]


async def test_a_source_that_nobody_declared_is_refused_without_its_name(world):
    """What a record claims never becomes a label."""
    await world.take(world.call(source="Zebulon"))

    assert world.topics() == ["dead.letters", OUT]
    assert 'source="undeclared"' in world.counted()
    assert "Zebulon" not in world.counted()


async def test_a_site_text_under_a_foreign_hash_declares_nobody():
    """Nobody agreed to it under that name."""
    world = World(declared=False)
    world.broker.put("policies", TEXT, key=b"5" * 64, headers=(("kind", b"site"),))

    await world.take(world.call())

    assert world.topics() == ["dead.letters", OUT]


async def test_the_newest_text_of_a_region_counts(world):
    """A site that no longer declares a source is no longer heard by it."""
    text = TEXT.replace(SOURCE.encode(), b"another/cad")
    found = site_from(text)
    assert isinstance(found, Site)
    world.broker.put("policies", text, key=found.hash.encode(), headers=(("kind", b"site"),))

    await world.take(world.call())

    assert world.topics() == ["dead.letters", OUT]


async def test_the_table_follows_policies_until_it_is_canceled():
    """A broker that is away for a moment does not end it."""
    world = World(declared=False)
    world.broker.away = True

    def back() -> None:
        world.broker.away = False
        world.declare()

    def cancel() -> None:
        raise asyncio.CancelledError

    table = SiteTable(world.broker.topic("policies"), pause=Pause(lambda: None, back, cancel))

    await table.follow()

    assert table.sites == {SITE.region: SITE}


async def test_a_dead_letter_that_is_too_large_for_one_leaves_digest_and_size(world):
    """Otherwise it would hold up every call behind it for ever."""
    world.broker.refuse = lambda out: (
        TooLarge() if out.topic == "dead.letters" and len(out.value or b"") > 200 else None
    )
    record = world.call(raw=b"x" * 300)

    await world.take(record)

    letter = world.broker.to("dead.letters")[0]
    assert json.loads(letter.value or b"")["bytes"] == 300
    assert dict(letter.headers)["alongside_offset"] == b"0"


async def test_a_command_that_no_broker_takes_is_a_dead_letter(world):
    """It would be too large the next time as well."""
    world.broker.refuse = lambda out: TooLarge() if out.topic == "desk.private" else None

    await world.take(world.call())

    assert dict(world.broker.to("dead.letters")[0].headers)["alongside_reason"] == b"too_large"


async def test_calls_lost_by_retention_are_counted_and_told(world):
    """Seven days without ingest: the calls are gone, and a person has to know."""
    for number in range(4):
        world.call(id_=f"e{number}")
    world.broker.trim(TOPIC, 2)

    await world.take(world.broker.part(TOPIC).records[-1])

    told = world.broker.to(OUT)[0]
    assert dict(told.headers)["ce_type"] == b"org.alongside.source.lost.v1"
    assert 'alongside_records_lost_total{topic="calls.911"} 2.0' in world.counted()
    assert len(world.broker.to("desk.inbox")) == 2


async def test_no_planted_word_leaves_by_any_other_way_than_the_private_one(
    world, monkeypatch, capsys, caplog
):
    """Names, phones, addresses and words appear in no log, no metric, no reason and no command."""
    caplog.set_level(logging.DEBUG)
    bad = a_body(call=None, occurred_at=PLANTED[0], channel=PLANTED[1])
    records = [
        world.call(),
        world.call(bad, id_="e2"),
        world.call(raw=json.dumps(a_body()).encode()[:-9], id_=PLANTED[0]),
        world.call(id_="e4", source="Zebulon/Quackenbush"),
    ]
    good = world.maker.make

    def trips(record, topic_id, sites):
        if record.offset == 4:
            raise ValueError(*PLANTED)
        return good(record, topic_id, sites)

    monkeypatch.setattr(world.maker, "make", trips)
    records.append(world.call(id_="e5"))
    refusals = [ConnectionError(*PLANTED)]
    world.broker.refuse = lambda out: (
        refusals.pop() if out.topic == "desk.inbox" and refusals else None
    )

    with structlog.testing.capture_logs() as logs:
        await world.take(records[-1])
    said = [
        repr(logs),
        *capsys.readouterr(),
        caplog.text,
        world.counted(),
        *map(repr, records),
        *map(repr, world.broker.sent),
        *map(_without_letters, world.broker.sent),
    ]

    assert logs
    assert len(world.broker.to("dead.letters")) == 4
    assert [word for word in (*PLANTED, "Zebulon", "Elm") for text in said if word in text] == []


def _without_letters(out: Outgoing) -> str:
    """What may be read outside of desk.private and of a dead letter's own bytes."""
    if out.topic == "desk.private":
        return str(out.key)
    added = [(key, value) for key, value in out.headers if key.startswith("alongside_")]
    return str(added) if out.topic == "dead.letters" else f"{out.key!r} {out.value!r} {out.headers}"


async def test_an_event_of_faust_is_a_hint_with_everything_that_was_sent():
    """Bytes, key, headers and time as Kafka has them."""

    async def events():
        yield SimpleNamespace(
            message=SimpleNamespace(
                topic=TOPIC,
                partition=2,
                offset=7,
                key=b"k",
                value=b"v",
                headers=[("a", b"1"), ("a", b"2")],
                timestamp=1782907200.123,
                generation_id=None,
            )
        )

    hints = [hint async for hint in hints_of(events())]

    assert hints == [
        Hint(
            Record(
                topic=TOPIC,
                partition=2,
                offset=7,
                key=b"k",
                value=b"v",
                headers=(("a", b"1"), ("a", b"2")),
                timestamp=1_782_907_200_123,
            ),
            -1,
        )
    ]


async def test_a_type_that_no_map_knows_is_counted_by_its_source_and_never_by_its_words(world):
    def of_type(code):
        return a_body(
            call_type={"system": "APCO ANS 2.103.2", "edition": "2019", "code": code},
            call=f"call-{code}",
        )

    await world.take(world.call(of_type("EDP"), id_="e1"))
    assert "alongside_call_types_unmapped_total{" not in world.counted()

    await world.take(world.call(of_type("QUORL"), id_="e2"))
    await world.take(world.call(id_="e3"))  # no type at all

    assert f'alongside_call_types_unmapped_total{{source="{SOURCE}"}} 1.0' in world.counted()
    assert "QUORL" not in world.counted()
