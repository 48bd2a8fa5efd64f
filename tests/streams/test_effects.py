"""What leaves a desk: each effect of an accepted step under its own id, on time or told of."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import builders
import orjson
import pytest
import structlog
from builders import REGION, T0, a_call, a_site, a_team
from prometheus_client import generate_latest
from topics_in_memory import MemoryBroker, Pause

from dispatch.contracts.command import Erase, ExpireEffect, SetMode, read_command
from dispatch.contracts.site import Clock
from dispatch.contracts.step import Step, hash_of, step_bytes, step_from
from dispatch.desk.effects import Effect, effects_of
from streams.effects.erasing import CHUNK, PASSES, Eraser
from streams.effects.following import ChainLost, Following, Ways, runs
from streams.exactly_next import ExactlyNext
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Progress, checkpoint_from, key_of
from streams.record import Outgoing, Record, TooLarge
from streams.site_table import SiteTable
from streams.switch import Switch
from streams.work import Hint

LOG, OUT, INBOX, PRIVATE = "desk.log", "dispatch.out", "desk.inbox", "desk.private"
LOG_ID = f"id-{LOG}"
PARTITIONS = 4
KEY = key_of("effects", LOG, 0)
WORDS = "Zebulon Quackenbush"
SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}


class World:
    """A real desk whose log lies in memory, and the effects agent over it."""

    def __init__(
        self, folder: Path, *, broker: MemoryBroker | None = None, every: int = 20, **desk: object
    ) -> None:
        self.broker = broker or MemoryBroker()
        self.desk = builders.World(**desk)
        self.file = folder / "no-offers"
        self.now = T0
        self.effects_of = effects_of
        self.ours = {0: 1}
        self.put = 0
        self.restart(every)

    def restart(self, every: int = 20) -> None:
        """A new process: it knows what lies on the broker and nothing else."""
        self.metrics = Metrics()
        self.metrics.declare(["national-guidance"])
        progress = Progress(self.broker.topic("progress"), self.broker)
        self.pause = Pause()
        self.eraser = Eraser(
            private=self.broker.topic(PRIVATE),
            progress=progress,
            sender=self.broker,
            clock=lambda: self.now,
            ours=lambda: self.ours,
            pause=self.pause,
        )
        self.following = Following(
            log=self.broker.topic(LOG),
            sender=self.broker,
            ways=Ways(out=OUT, inbox=INBOX, partitions=PARTITIONS),
            effects_of=self._effects_of,
            erasing=self.eraser,
            switch=Switch(self.file),
            sites=SiteTable(self.broker.topic("policies")),
            metrics=self.metrics,
            clock=lambda: self.now,
        )
        self.loop = ExactlyNext(
            "effects",
            self.broker.topic(LOG),
            self.following,
            progress,
            ours=lambda: self.ours,
            pause=self.pause,
            checkpoint_every=every,
        )

    def _effects_of(self, step: Step, hash_: str) -> Sequence[Effect]:
        return self.effects_of(step, hash_)  # a test may set another

    def append(self) -> Record:
        """The desk's new steps, on the log."""
        self.broker.clock_ms = self.now * 1000
        while self.put < len(self.desk.log):
            self.broker.put(LOG, self.desk.log[self.put], key=REGION.encode())
            self.put += 1
        return self.broker.part(LOG).records[-1]

    async def follow(self) -> None:
        await self.loop.take(Hint(self.append(), 1))

    async def rest(self) -> None:
        """What the sweep does when nothing comes."""
        await self.loop.look(0)

    def offered(self) -> Step:
        """A call for which a team is asked."""
        self.desk.send(a_team())
        step = self.desk.send(a_call(facts=SOME))
        assert "offer_made" in builders.names(step), builders.names(step)
        return step

    def kinds(self) -> list[str]:
        return [_kind(out) for out in self.broker.to(OUT)]

    def ids(self) -> list[str]:
        return [dict(out.headers)["ce_id"].decode() for out in self.broker.to(OUT)]

    def expired(self) -> list[ExpireEffect]:
        found = [read_command(out.value or b"") for out in self.broker.to(INBOX)]
        assert all(isinstance(one, ExpireEffect) for one in found)
        return [one for one in found if isinstance(one, ExpireEffect)]

    def counted(self, line: str) -> bool:
        return f"alongside_{line}\n" in generate_latest(self.metrics.registry).decode()

    def checkpoint(self) -> dict[str, object]:
        found = [out for out in self.broker.to("progress") if out.key == KEY.encode()]
        last = checkpoint_from(found[-1].value or b"")
        assert last is not None
        return {"topic_id": last.topic_id, "done": last.done, **last.more}


def _kind(out: Outgoing) -> str:
    return (
        dict(out.headers)
        .get("ce_type", b"")
        .decode()
        .removeprefix("org.alongside.")
        .removesuffix(".v1")
    )


def body(out: Outgoing) -> dict[str, object]:
    found = orjson.loads(out.value or b"")
    assert isinstance(found, dict)
    return found


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_effects_go_out_in_order_as_cloud_events_under_the_ids_of_their_steps(world):
    """The same function of the core as in a replay, and nothing beside it."""
    world.offered()

    await world.follow()

    expected = [
        effect.id for raw in world.desk.log for effect in effects_of(step_from(raw), hash_of(raw))
    ]
    offer = next(out for out in world.broker.to(OUT) if _kind(out) == "offer.made")
    headers = dict(offer.headers)
    assert world.ids() == expected
    assert offer.key == REGION.encode()
    assert headers["ce_specversion"] == b"1.0"
    assert headers["ce_source"] == f"/alongside/{REGION}".encode()
    assert headers["ce_time"] == b"2026-07-01T12:00:00Z"
    assert headers["content-type"] == b"application/json"
    assert body(offer)["to"] == "team:north"
    assert body(offer)["valid_until"] == T0 + 60
    assert "late" not in body(offer)


async def test_a_step_that_nobody_told_of_has_its_effects(world):
    """The last event before a restart may be gone: the sweep finds the step."""
    world.offered()
    world.append()

    await world.rest()
    await world.rest()

    assert "offer.made" in world.kinds()


async def test_an_offer_that_is_too_late_comes_back_as_a_command(world):
    """Whether it is too late is told by the worker's clock, as its region's clock is the broker."""
    step = world.offered()
    record = world.append()
    world.now = T0 + 60

    await world.loop.take(Hint(record, 1))

    [back] = world.expired()
    [sent] = world.broker.to(INBOX)
    offer = builders.the(step, "offer_made")["offer"]
    assert "offer.made" not in world.kinds()
    assert (back.offer, back.why, back.region) == (offer, "too_late", REGION)
    assert back.origin is not None
    assert back.origin[:3] == (f"{LOG_ID}/effects", 0, record.offset)
    assert sent.partition == partition_of(REGION, PARTITIONS)
    assert sent.key == REGION.encode()
    assert world.counted('effects_held_back_total{reason="too_late"} 1.0')


async def test_the_desk_takes_the_command_that_comes_back(world):
    """It is one that the core knows, and the offer is over."""
    world.offered()
    record = world.append()
    world.now = T0 + 10
    world.file.touch()
    await world.loop.take(Hint(record, 1))

    step = world.desk.send(world.expired()[0], at=T0 + 10)
    again = world.desk.send(world.expired()[0], at=T0 + 11)

    assert {"offer_withdrawn", "offer_expired"} & set(builders.names(step))
    assert not {"offer_withdrawn", "offer_expired"} & set(builders.names(again))


async def test_in_a_region_with_an_event_clock_no_wall_clock_makes_an_offer_late(tmp_path):
    """An import of last year is not late because it is this year."""
    site = a_site(clock=Clock.EVENT, event_span=(T0 - 10, T0 + 10**6))
    world = World(tmp_path, site=site)
    world.desk.send(a_team().model_copy(update={"at": T0}))
    world.desk.send(a_call(facts=SOME).model_copy(update={"at": T0}))
    record = world.append()
    world.now = T0 + 10**7

    await world.loop.take(Hint(record, 1))

    assert "offer.made" in world.kinds()
    assert world.broker.to(INBOX) == []


async def test_what_does_not_expire_goes_out_late_and_says_so(world):
    """EMS, custody and withdrawals are never dropped."""
    world.offered()
    world.desk.send(
        SetMode(mode="shadow", region=REGION, actor="person:ada")  # withdraws what is open
    )
    record = world.append()
    world.now = T0 + 3600

    await world.loop.take(Hint(record, 1))

    withdrawn = next(out for out in world.broker.to(OUT) if _kind(out) == "offer.withdrawn")
    assert body(withdrawn)["late"] is True
    assert all(body(out)["late"] is True for out in world.broker.to(OUT))


async def test_while_the_switch_is_on_no_offer_goes_out_and_everything_else_does(world):
    """It is asked before every offer, on this machine, without any broker or network."""
    step = world.offered()
    others = [k for k in _kinds_of(world) if k != "offer.made"]
    world.file.touch()

    await world.follow()

    [back] = world.expired()
    assert world.kinds() == others
    assert others
    assert (back.offer, back.why) == (builders.the(step, "offer_made")["offer"], "switched_off")
    assert world.counted('effects_held_back_total{reason="switched_off"} 1.0')


def _kinds_of(world: World) -> list[str]:
    return [e.kind for raw in world.desk.log for e in effects_of(step_from(raw), hash_of(raw))]


async def test_a_switch_thrown_between_two_offers_holds_back_the_second(world):
    """Not once per start, nor once per step: before every send."""
    world.effects_of = _two_offers
    world.desk.send(a_team())
    world.broker.refuse = lambda out: world.file.touch() if _kind(out) == "offer.made" else None

    await world.loop.take(Hint(_last_alone(world), 1))

    assert world.kinds() == ["offer.made"]
    assert [back.offer for back in world.expired()] == ["second"]


def _two_offers(step: Step, hash_: str) -> Sequence[Effect]:
    if step.offset != 3:
        return ()
    return tuple(_an_offer(f"{hash_}/{n}", offer) for n, offer in enumerate(("first", "second")))


def _an_offer(id_: str, offer: str, **over: object) -> Effect:
    parts = {
        "id": id_,
        "kind": "offer.made",
        "region": REGION,
        "to": "team:north",
        "now": T0,
        "body": {"offer": offer},
        "valid_until": T0 + 60,
    }
    return Effect(**(parts | over))


def _last_alone(world: World) -> Record:
    return world.append()


def test_a_switch_that_cannot_be_read_is_taken_for_on(tmp_path):
    """Somebody may have thrown it: then a person decides."""
    off, unreadable = Switch(tmp_path / "no-offers"), Switch(tmp_path / ("x" * 300))
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")

    assert not off.on()
    assert unreadable.on()
    assert Switch(tmp_path / "dangling").on()


async def test_a_record_that_does_not_extend_the_head_has_no_effects(world):
    """A paused worker's answer to a command that another one answered meanwhile."""
    world.offered()
    await world.follow()
    sent = world.kinds()
    rival = replace(step_from(world.desk.log[-1]), engine="rival", prev="0" * 64)
    world.broker.put(LOG, step_bytes(rival))
    world.broker.put(LOG, world.desk.log[-1])

    await world.rest()
    await world.rest()

    assert world.kinds() == sent
    assert world.counted("log_forks_total 2.0")


async def test_a_record_that_fits_nowhere_is_told_once_and_stops_nothing(world):
    """Somebody writes to the log who should not, or an end is missing."""
    world.broker.put(LOG, b"nonsense")
    world.broker.put(LOG, None)
    world.offered()

    await world.follow()

    assert world.kinds()[:2] == ["log.broken"] * 2
    assert "offer.made" in world.kinds()


async def test_a_step_of_a_newer_version_is_not_passed_over(world):
    """This version must not guess what it leads to."""
    world.offered()
    await world.follow()
    newer = orjson.loads(world.desk.log[-1]) | {"format": 2}
    record = world.broker.put(LOG, orjson.dumps(newer))
    world.broker.put(LOG, world.desk.log[-1])
    world.pause = world.loop._pause = Pause(lambda: None, world.ours.clear)

    await world.loop.take(Hint(world.broker.part(LOG).records[-1], 1))
    world.ours[0] = 1
    await world.rest()

    assert world.kinds().count("log.newer") == 1
    assert world.checkpoint()["done"] == record.offset - 1


async def test_a_restart_at_the_checkpoint_repeats_nothing(world):
    """It names the log offset, the answered offset, the head and how many effects are out."""
    world.offered()
    await world.follow()
    await world.rest()
    ids = world.ids()
    found = world.checkpoint()
    world.restart()

    world.desk.time_passes(1)
    await world.follow()

    assert (found["topic_id"], found["done"]) == (LOG_ID, len(world.desk.log) - 2)
    assert found["head"] == hash_of(world.desk.log[-2])
    assert found["answered"] == step_from(world.desk.log[-2]).offset
    assert found["effects"] == len(effects_of(step_from(world.desk.log[-2]), ""))
    assert world.ids()[: len(ids)] == ids
    assert len(set(world.ids())) == len(world.ids())


async def test_a_restart_without_a_checkpoint_repeats_the_same_ids(world):
    """A receiver recognizes them; a new id would be a second offer."""
    world.offered()
    await world.follow()
    ids = world.ids()
    world.restart()

    await world.loop.take(Hint(world.broker.part(LOG).records[-1], 1))

    assert world.ids() == ids * 2


async def test_the_checkpoint_waits_for_the_acknowledgement_of_every_effect(world):
    """Otherwise a restart would leave one out."""
    world.restart(every=1)
    world.offered()
    world.broker.refuse = lambda out: (
        ConnectionError("no") if out.topic == OUT and _kind(out) == "offer.made" else None
    )
    world.pause = world.loop._pause = Pause(*[lambda: None] * 3, world.ours.clear)

    await world.follow()

    assert world.checkpoint()["done"] == len(world.desk.log) - 2


async def test_an_effect_whose_send_fails_is_tried_again_and_those_before_it_are_not(world):
    """None is skipped, and none goes out twice for the sake of another."""
    world.offered()
    failures = [ConnectionError("no")] * 3
    world.broker.refuse = lambda out: (
        failures.pop() if out.topic == OUT and _kind(out) == "offer.made" and failures else None
    )

    await world.follow()

    assert world.kinds() == _kinds_of(world)
    assert len(set(world.ids())) == len(world.ids())


async def test_of_effects_that_go_out_together_only_those_that_failed_are_sent_again(world):
    """A step after an outage holds dozens: sent whole again, it would hardly ever get through."""
    world.offered()
    world.effects_of = lambda step, hash_: [
        Effect(id=f"{hash_}/{number}", kind="ems.alarmed", region="r", to="ems", now=1, body={})
        for number in range(30)
    ]
    tried = 0

    def refuse(_out: Outgoing) -> Exception | None:
        nonlocal tried
        tried += 1
        return ConnectionError("no") if tried % 7 == 0 else None

    world.broker.refuse = refuse

    await world.follow()

    assert len(world.ids()) == 30 * len(world.desk.log)
    assert len(set(world.ids())) == len(world.ids())


async def test_a_log_without_the_step_of_the_checkpoint_is_told_and_nothing_goes_out(world):
    """Somebody edited it, or it is another one."""
    world.offered()
    await world.follow()
    await world.rest()
    before = world.kinds()
    records = world.broker.part(LOG).records
    records[-1] = replace(records[-1], value=b"edited")
    world.desk.time_passes(300)
    world.restart()
    world.pause = world.loop._pause = Pause(lambda: None, lambda: None, world.ours.clear)

    await world.follow()

    assert world.kinds() == [*before, "log.checkpoint_unfounded"]
    world.ours[0] = 1
    assert world.loop.behind()


async def test_a_recreated_log_is_read_from_its_beginning(world):
    """Its offsets start again, and so does its chain."""
    world.offered()
    await world.follow()
    await world.rest()
    ids = world.ids()
    world.broker.recreate(LOG)
    world.put = 0
    world.restart()

    await world.follow()
    await world.rest()

    assert world.ids() == ids * 2
    assert world.checkpoint()["topic_id"] == f"{LOG_ID}-again"


async def test_a_recreated_log_that_a_tool_continues_is_followed(world):
    """The tool's step extends the old head, and names the first offset to be answered."""
    world.offered()
    await world.follow()
    await world.rest()
    before = world.kinds()
    old = step_from(world.desk.log[-1])
    world.broker.recreate(LOG)
    cut = replace(
        old,
        offset=-1,
        origin=None,
        prev=hash_of(world.desk.log[-1]),
        command={"command": "log_cut", "first": old.offset + 1, "region": ""},
        events=(),
        region="",
    )
    world.broker.put(LOG, step_bytes(cut))
    next_ = replace(old, offset=old.offset + 1, prev=hash_of(step_bytes(cut)))
    last = world.broker.put(LOG, step_bytes(next_))
    world.restart()

    await world.loop.take(Hint(last, 1))

    assert "log.broken" not in world.kinds()
    assert len(world.kinds()) > len(before)


async def test_a_step_whose_effects_cannot_be_made_is_told_and_the_next_one_goes_on(world):
    """Never stuck, never silent; the message could quote anything and is not sent."""

    def trips(step: Step, hash_: str) -> Sequence[Effect]:
        if step.offset == 1:
            raise KeyError(WORDS)
        return effects_of(step, hash_)

    world.effects_of = trips
    world.offered()

    await world.follow()

    failed = next(out for out in world.broker.to(OUT) if _kind(out) == "effects.failed")
    assert body(failed)["step"] == hash_of(world.desk.log[1])
    assert WORDS.encode() not in (failed.value or b"")
    assert world.counted("effects_failed_total 1.0")
    assert "offer.made" in world.kinds()


@pytest.mark.parametrize(
    "what",
    [
        {"body": {"offer": "o1", "odd": object()}},  # no JSON can be made of it
        {"body": {"offer": "o1", "much": "x" * 500}},  # the broker will never take it
    ],
)
async def test_an_offer_that_cannot_be_sent_is_told_and_comes_back(world, what):
    """The desk would wait for a team that was never asked."""
    world.effects_of = lambda step, hash_: (
        (_an_offer(f"{hash_}/0", "o1", **what),) if step.offset == 1 else ()
    )
    world.broker.refuse = lambda out: TooLarge() if len(out.value or b"") > 500 else None

    await world.follow()

    assert world.kinds() == ["effects.failed"]
    assert [(back.offer, back.why) for back in world.expired()] == [("o1", "undeliverable")]


async def test_an_erasure_removes_every_key_of_the_call_now_and_again_later(world):
    """A late ingest may write the words once more."""
    world.broker.count = 2
    for number in range(3):
        world.broker.put(PRIVATE, b"words", key=f"c1/{number}".encode(), partition=number % 2)
    world.broker.put(PRIVATE, b"words", key=b"c10/1")
    world.desk.send(a_call())
    world.desk.send(Erase(call="c1", region=REGION, actor="person:ada"))
    await world.follow()

    removed = [await world.eraser.sweep()]
    world.broker.put(PRIVATE, b"late words", key=b"c1/9", partition=1)
    removed.append(await world.eraser.sweep())
    world.restart()
    for seconds in PASSES[1:]:
        world.now = T0 + seconds
        removed.append(await world.eraser.sweep())
        world.restart()
    world.now = T0 + 10**7
    removed.append(await world.eraser.sweep())

    assert "private.erase" in world.kinds()
    assert removed == [3, 0, 1, 0, 0, 0]
    assert {(out.key, out.partition) for out in world.broker.to(PRIVATE)} == {
        (b"c1/0", 0),
        (b"c1/1", 1),
        (b"c1/2", 0),
        (b"c1/9", 1),
    }
    assert all(out.value is None for out in world.broker.to(PRIVATE))


async def test_an_erasure_that_cannot_be_read_holds_up_no_other_and_is_carried_out(world):
    """One bad record would keep everyone's words for ever."""
    world.broker.put("progress", b"nonsense", key=b"erasure/0/c1")
    world.broker.put("progress", b'{"asked":1,"passes":99}', key=b"erasure/0/c2")
    for call in ("c1", "c2", "c3"):
        world.broker.put(PRIVATE, b"words", key=f"{call}/1".encode())
    await world.eraser.ask(0, "c3")

    removed = await world.eraser.sweep()
    again = await world.eraser.sweep()

    assert (removed, again) == (3, 0)


async def test_an_erasure_is_written_down_before_its_step_is_done(world):
    """Who wanted it gone may not ask twice."""
    world.desk.send(a_call())
    world.desk.send(Erase(call="c1", region=REGION, actor="person:ada"))
    world.broker.refuse = lambda out: (
        ConnectionError() if (out.key or b"").startswith(b"erasure/") else None
    )
    world.pause = world.loop._pause = Pause(lambda: None, world.ours.clear)

    await world.follow()
    world.ours[0] = 1
    await world.rest()

    assert world.checkpoint()["done"] == len(world.desk.log) - 2


async def test_the_sweeper_outlives_a_broker_that_is_away_and_remembers_few_keys(world):
    """Its memory is bounded by the chunk, however much lies on the topic."""
    await world.eraser.ask(0, "c1")
    for number in range(CHUNK + 5):
        world.broker.put(PRIVATE, b"words", key=f"c1/{number}".encode())
    world.broker.away = True
    back = Pause(lambda: None, lambda: setattr(world.broker, "away", False), world.ours.clear)
    world.eraser._pause = back

    with pytest.raises(AssertionError, match="never ends"):
        await world.eraser.run()

    assert len(world.broker.to(PRIVATE)) == CHUNK + 5


async def test_nothing_planted_is_said(world, capsys, caplog):
    """Errors quote what they fail on: neither the log nor the metrics may."""
    caplog.set_level(logging.DEBUG)
    world.effects_of = lambda step, hash_: orjson.loads(f'"{WORDS}') or ()
    world.offered()
    world.broker.put(LOG, WORDS.encode())
    failures = [ConnectionError(WORDS)] * 2
    world.broker.refuse = lambda out: failures.pop() if failures else None

    with structlog.testing.capture_logs() as logs:
        await world.follow()
    said = [repr(logs), *capsys.readouterr(), caplog.text, *map(str, world.broker.to(OUT))]
    said += [repr(out.value) for out in world.broker.to(OUT)]
    said.append(generate_latest(world.metrics.registry).decode())

    assert logs
    assert [text for text in said if "Zebulon" in text] == []


async def test_a_lost_beginning_of_the_log_is_told(world):
    """The log is kept for ever; if not, a person has to know."""
    world.offered()
    world.append()
    world.broker.trim(LOG, 2)

    await world.follow()

    assert world.kinds()[0] == "log.lost"
    assert world.counted('records_lost_total{topic="desk.log"} 2.0')


async def test_a_checkpoint_that_names_no_head_is_told(world):
    """It cannot be gone on from, and starting anew would offer again what was offered."""
    world.broker.put(
        "progress",
        b'{"format":1,"topic_id":"%s","done":3,"more":{}}' % LOG_ID.encode(),
        key=KEY.encode(),
    )
    found = await Progress(world.broker.topic("progress"), world.broker).last(KEY)

    with pytest.raises(ChainLost):
        await world.following.resume(0, LOG_ID, found)

    assert world.kinds() == ["log.checkpoint_unfounded"]


def test_what_cannot_expire_goes_out_together_and_what_can_alone_and_in_order():
    """An offer may come back as a command, and commands of one origin have one order."""
    kinds = ["a", "b", "offer", "c", "offer", "d"]
    effects = [
        Effect(
            id=f"s/{number}",
            kind=kind,
            region="r",
            to="x",
            now=1,
            body={},
            valid_until=9 if kind == "offer" else None,
        )
        for number, kind in enumerate(kinds)
    ]

    assert list(runs(effects, ())) == [(0, 1), (2,), (3,), (4,), (5,)]
    assert list(runs(effects, {0, 3})) == [(1,), (2,), (4,), (5,)]
    assert [len(run) for run in runs(effects[:1] * 150, ())] == [64, 64, 22]
