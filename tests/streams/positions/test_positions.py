"""Positions on their topic: who may say them, what is kept, and what the desk hears of it."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import h3
import orjson
from builders import HERE, REGION, T0, World, a_site, a_team

from dispatch.contracts.command import ReportTeam
from dispatch.contracts.site import Clock, Source
from streams.ingest.build import build
from streams.ingest.sources import SourceTable
from streams.ingest.vocabulary import vocabulary
from streams.positions.hearing import Hearing
from streams.positions.table import PositionTable
from streams.record import Record
from streams.wire.native import read as read_event

LATITUDE, LONGITUDE = h3.cell_to_latlng(HERE)
SITE = a_site(
    sources=(
        Source(
            name="springfield/avl",
            topic="positions",
            holder="springfield/desk",
            holds_criminal_justice_data=False,
        ),
    )
)
SITES = {SITE.region: SITE}


def a_position(
    team: str = "west",
    *,
    at: int = T0,
    time: int | None = None,
    source: str = "springfield/avl",
    kind: str = "position.reported",
    **data: object,
) -> Record:
    said = {"team": team, "latitude": LATITUDE, "longitude": LONGITUDE} | data
    headers = [
        ("ce_specversion", b"1.0"),
        ("ce_type", f"org.alongside.{kind}.v1".encode()),
        ("ce_source", source.encode()),
        ("ce_id", b"p1"),
        ("content-type", b"application/json"),
    ]
    if time is not None:
        headers.append(("ce_time", datetime.fromtimestamp(time, UTC).isoformat().encode()))
    return Record(
        topic="positions",
        partition=0,
        offset=0,
        key=b"k",
        value=orjson.dumps(said),
        headers=tuple(headers),
        timestamp=at * 1000,
    )


def near(table: PositionTable) -> object:
    return table.answer(f"near/{REGION}/{HERE}")


def test_the_newest_position_answers_with_its_second_and_its_distance():
    table = PositionTable()

    assert table.take(a_position(at=T0, latitude=LATITUDE + 0.01), SITES) == ""
    assert table.take(a_position(at=T0 + 9), SITES) == ""
    assert table.take(a_position(at=T0 + 5, latitude=0.0), SITES) == ""

    assert near(table) == {"west": [T0 + 9, 0]}


def test_what_cannot_be_a_position_is_told_by_a_code_and_changes_nothing():
    table = PositionTable()

    told = [
        table.take(a_position(source="somebody/else"), SITES),
        table.take(a_position(latitude=91.0), SITES),
        table.take(a_position(kind="team.offshift"), SITES),
        table.take(replace(a_position(), value=b"{"), SITES),
    ]

    assert told == ["undeclared_source", "field", "wrong_topic", "not_json"]
    assert near(table) == {}
    assert table.answer("near/elsewhere/nocell") == {}
    assert table.answer("text/1") == "unknown"


def test_a_position_does_not_belong_on_the_topic_of_teams():
    """Ingest says so and leaves a dead letter; nobody's place becomes a command."""
    source = replace(SITE.sources[0], topic="teams")
    record = replace(a_position(), topic="teams")
    found = build(
        record,
        read_event(record),
        sources=SourceTable.of([replace(SITE, sources=(source,))]),
        secret=b"s" * 32,
        topic_id="t",
        vocabulary=vocabulary(),
    )

    assert found.code == "wrong_topic"
    assert "positions" in found.reason


class FakeInbox:
    def __init__(self) -> None:
        self.appended: list[ReportTeam] = []

    async def append(self, raw: bytes, region: str) -> int:
        assert region == REGION
        self.appended.append(ReportTeam.model_validate(orjson.loads(raw), strict=False))
        return len(self.appended)


class FakePartition:
    number, fresh, given_up = 0, True, False

    def __init__(self, world: World) -> None:
        self._world, self.inbox = world, FakeInbox()

    @property
    def desk(self):
        return self._world.desk


def hearing(world: World, table: PositionTable) -> tuple[Hearing, FakePartition]:
    part = FakePartition(world)
    return (
        Hearing(table, world.shelf, partitions=lambda: {0: part}, send_seconds=1.0),
        part,
    )


async def test_a_desk_hears_of_a_team_once_in_a_third_of_its_lease():
    """Positions come every few seconds; commands must not."""
    world, table = World(), PositionTable()
    world.send(a_team("west"))
    table.take(a_position(at=world.now + 1), SITES)
    (hears, part), told = hearing(world, table), 0

    for second in range(1, 700, 10):
        table.take(a_position(at=T0 + second), SITES)
        await hears.tell(part)
        if len(part.inbox.appended) > told:
            told = len(part.inbox.appended)
            world.now = T0 + second
            world.send(part.inbox.appended[-1])

    assert 2 <= len(part.inbox.appended) <= 4
    assert {each.what for each in part.inbox.appended} == {"heard"}
    assert world.desk.region(REGION).teams["west"].located


async def test_a_team_that_the_desk_does_not_know_or_that_moved_away_is_not_told_of():
    world, table = World(), PositionTable()
    table.take(a_position(at=T0 + 5), SITES)
    hears, part = hearing(world, table)

    await hears.tell(part)
    world.send(a_team("west"))
    part.fresh = False
    await hears.tell(part)

    assert part.inbox.appended == []


async def test_a_broker_that_is_away_ends_nothing():
    world, table = World(), PositionTable()
    world.send(a_team("west"))
    table.take(a_position(at=T0 + 5), SITES)
    hears, part = hearing(world, table)

    async def away(_raw: bytes, _region: str) -> int:
        raise ConnectionError("away")

    part.inbox.append = away
    await hears.tell(part)

    assert await asyncio.sleep(0, result=True)


def test_with_an_event_clock_a_position_needs_a_time_within_the_span():
    site = replace(SITE, clock=Clock.EVENT, event_span=(T0 - 10, T0 + 10))
    table = PositionTable()

    assert table.take(a_position(), {site.region: site}) == "outside_span"
    assert table.take(a_position(time=T0 + 11), {site.region: site}) == "outside_span"
    assert table.take(a_position(time=T0 + 3), {site.region: site}) == ""
    assert near(table) == {"west": [T0 + 3, 0]}
