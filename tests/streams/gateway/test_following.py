"""The gateway reads the log by the chain's rule, like every other reader."""

import asyncio

import builders
import orjson
import pytest
from builders import REGION, T0, World, a_call, a_team
from fakes import eventually

from dispatch.contracts.command import OpenEntry
from dispatch.contracts.step import hash_of, step_bytes, step_from
from streams.gateway.following import desks as following
from streams.gateway.following import index as indexing
from streams.gateway.following.desks import Desks
from streams.gateway.models.state import Standing


async def test_a_rival_step_is_counted_and_ignored(house):
    rival = house.world.step(a_call("rival"))
    house.tell(a_call("c1"))
    house.log.put(step_bytes(rival))
    house.tell(a_call("c2"))
    await house.read()

    assert house.desks.partitions[0].forks == 1
    calls = {found.incident.call for found in house.desks.incidents()}
    assert calls == {"c1", "c2"}
    assert house.desks.state().state is Standing.LIVE


async def test_a_record_that_fits_nowhere_brings_one_new_fold_and_then_counts_as_a_fork(house):
    house.tell(a_call("c1"))
    stranger = orjson.loads(house.world.log[-1]) | {"prev": "0" * 64, "offset": 99}
    at = house.log.put(orjson.dumps(stranger, option=orjson.OPT_SORT_KEYS))
    house.tell(a_call("c2"))
    await house.read()

    assert house.log.reads.count(0) == 2
    assert house.desks.partitions[0].forks == 1
    assert house.desks.partitions[0].next > at
    assert len(list(house.desks.incidents())) == 2


async def test_a_step_of_a_newer_version_stops_the_partition_and_says_so(house):
    newer = orjson.loads(house.world.log[-1]) | {"format": 2}
    house.log.put(orjson.dumps(newer, option=orjson.OPT_SORT_KEYS))
    await eventually(lambda: house.desks.state().state is Standing.STOPPED)
    found = await house.client.get("/readyz")

    assert found.status_code == 503
    assert "upgrade this gateway" in found.json()["why"]


async def test_a_log_that_was_made_anew_is_read_from_its_start(house):
    """Another id, other offsets: nothing that was known need be so."""
    house.tell(a_call("c1"))
    await house.read()
    other = World()
    other.send(a_call("c9"))
    house.log.topic_id, house.log.records = "another", []
    for raw in other.log:
        house.log.put(raw)
    await eventually(lambda: house.desks.partitions[0].desk.head == other.desk.head)

    assert [found.incident.call for found in house.desks.incidents()] == ["c9"]


async def test_a_log_without_its_beginning_is_not_guessed_at(house):
    house.log.begins = 2
    desks = Desks([house.log])
    desks.start()
    try:
        await eventually(lambda: desks.state().state is Standing.STOPPED)
    finally:
        await desks.close()

    assert "begins at 2" in desks.state().why


async def test_before_the_log_is_read_nothing_is_said_of_it(house, tmp_path):
    """An empty list would be read as nobody waits."""
    desks = Desks([house.log])
    object.__setattr__(house.parts, "desks", desks)
    ready = await house.client.get("/readyz")
    found = await house.client.get("/v1/incidents")
    alive = await house.client.get("/healthz")

    assert (ready.status_code, ready.json()["why"]) == (503, "the log is being read")
    assert (found.status_code, found.json()["problem"]) == (503, "not_ready")
    assert alive.status_code == 200


async def test_a_restarted_gateway_knows_the_same(offered):
    """Its state is the fold of the log and of nothing else, the times beside it included."""
    again = Desks([offered.log])
    again.start()
    try:
        await again.ready.wait()
    finally:
        await again.close()

    one = offered.world.incident().id
    assert again.incident(one) == offered.desks.incident(one)
    assert again.partitions[0].desk == offered.desks.partitions[0].desk


async def test_a_broker_that_hangs_without_a_word_is_not_called_live(house, monkeypatch):
    """Nothing is raised and nothing comes back: only the clock tells."""

    async def hangs(*_):
        await asyncio.Event().wait()

    monkeypatch.setattr(house.log, "read", hangs)
    monkeypatch.setattr(following, "SILENT_SECONDS", 0.05)
    await eventually(lambda: house.desks.state().state is Standing.BROKER_AWAY)

    assert (await house.client.get("/readyz")).status_code == 503


@pytest.mark.parametrize("number", [0, 5])
async def test_an_answer_is_found_by_its_place_in_the_inbox(house, number):
    house.tell(*(a_team(f"t{n}") for n in range(9)))
    await house.read()
    index = house.desks.partitions[0].index

    lies = index.answer_at(number)
    assert lies is not None
    assert step_from(house.log.records[lies].value or b"").offset == number
    assert index.answer_at(10**6) is None
    assert hash_of(house.world.log[-1]) == house.world.desk.head.hash
    assert builders.REGION in house.desks.partitions[0].desk.regions


async def test_an_incident_that_nobody_asks_for_any_more_is_wholly_forgotten(house, monkeypatch):
    """A desk opens thousands a week; what is kept of each would grow for ever."""
    monkeypatch.setattr(indexing, "KEPT", 1)
    for call in ("c1", "c2"):
        house.tell(a_call(call, test=True))
    house.tell(*(a_call(call, "closed", at=T0 + 60, test=True) for call in ("c1", "c2")))
    first, second = (each.id for each in house.world.incidents)
    for _ in range(40):
        house.world.time_passes(86_400)
    house.show()
    await house.read()
    index = house.desks.partitions[0].index
    house.tell(OpenEntry(region=REGION, actor="person:sam", incident=first))
    await house.read()

    assert not house.world.incidents
    assert list(index.gone) == [second]
    assert set(index.region_of) == {second}
    assert set(index._touched) == {second}
    assert set(index.times) == {second}
