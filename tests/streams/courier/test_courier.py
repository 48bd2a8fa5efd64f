"""What one desk has to say to another arrives: in order, recognizably, held up by nobody else."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

import builders
import pytest
from builders import REGION, T0, a_call, a_site, a_team
from topics_in_memory import MemoryBroker, Pause, eventually

from dispatch.contracts.command import (
    AnswerHandOver,
    Command,
    HandOver,
    ReceiveHandOver,
    read_command,
)
from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import Step, hash_of, step_bytes, step_from
from dispatch.desk.effects import Effect, effects_of
from streams.courier.carrying import Carrying
from streams.courier.lane import PATIENCE, SAVE_EVERY, Means
from streams.courier.nudging import Nudged
from streams.effects.alarms import Alarms
from streams.exactly_next import ExactlyNext
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Progress, checkpoint_from
from streams.record import Outgoing, Record, TooLarge
from streams.work import Hint

LOG, OUT, INBOX, PROGRESS = "desk.log", "dispatch.out", "desk.inbox", "progress"
PARTITIONS = 4
SOME = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
NAMES = [f"county-{n}" for n in range(40)]
NEAR = NAMES[0]
FAR = next(name for name in NAMES if partition_of(name, 4) != partition_of(NEAR, 4))
PERSON = {"region": REGION, "actor": "person:ada"}


class World:
    """A desk whose log lies in memory, and the courier over it."""

    def __init__(self, broker: MemoryBroker | None = None) -> None:
        self.broker = broker or MemoryBroker()
        self.desk = builders.World()
        self.calls = 0
        self.put = 0
        self.ours = {0: 1}
        self.restart()

    def restart(self, every: int = 20) -> None:
        """A new process: it knows what lies on the broker and nothing else."""
        progress = Progress(self.broker.topic(PROGRESS), self.broker)
        self.pause = Pause()
        self.effects_of = effects_of
        alarms = Alarms(self.broker, topic=OUT, metrics=Metrics(), clock=lambda: T0)
        means = Means(
            log=self.broker.topic(LOG),
            sender=self.broker,
            progress=progress,
            alarms=alarms,
            inbox=INBOX,
            partitions=PARTITIONS,
            effects_of=self._effects_of,
            pause=self._wait,
        )
        self.carrying = Carrying(means, ours=lambda: self.ours)
        self.loop = ExactlyNext(
            "courier",
            self.broker.topic(LOG),
            self.carrying,
            progress,
            ours=lambda: self.ours,
            pause=self._wait,
            checkpoint_every=every,
            alias=LOG,
        )

    def _effects_of(self, step: Step, hash_: str) -> Sequence[Effect]:
        return self.effects_of(step, hash_)  # a test may set another

    async def _wait(self, seconds: float) -> None:
        await self.pause(seconds)

    def hand_over(self, to: str = NEAR) -> Step:
        """A call for which that region's desk is asked."""
        self.calls += 1
        self.desk.send(a_call(f"c{self.calls}", facts=SOME))
        return self.desk.send(HandOver(incident=self.incident(self.calls), to=to, **PERSON))

    def incident(self, call: int) -> str:
        return self.desk.incident(f"c{call}").id

    def append(self) -> Record:
        while self.put < len(self.desk.log):
            self.broker.put(LOG, self.desk.log[self.put], key=REGION.encode())
            self.put += 1
        return self.broker.part(LOG).records[-1]

    async def follow(self) -> None:
        """The courier hears of the last step, and delivers what it can."""
        await self.loop.take(Hint(self.append(), 1))
        await self.carrying.settled()

    async def rest(self) -> None:
        """What the sweep does when nothing comes."""
        await self.loop.look(0)
        await self.carrying.settled()

    def inbox(self, region: str = NEAR) -> list[Command]:
        """What lies in the inbox of that region's desk."""
        found = self.broker.part(INBOX, partition_of(region, PARTITIONS)).records
        return [one for r in found if (one := read_command(r.value or b"")).region == region]

    def taken(self, region: str = NEAR) -> list[str]:
        """The sender's incidents that the region's desk is asked to take, in order."""
        return [one.incident for one in self.inbox(region) if isinstance(one, ReceiveHandOver)]

    def checkpoints(self) -> dict[str, int]:
        """The newest on the topic by key."""
        found = {}
        for record in self.broker.part(PROGRESS).records:
            checkpoint = checkpoint_from(record.value or b"")
            assert checkpoint is not None
            found[(record.key or b"").decode()] = checkpoint.done
        return found

    def told(self) -> list[str]:
        kinds = [dict(out.headers)["ce_type"].decode() for out in self.broker.to(OUT)]
        return [kind.removeprefix("org.alongside.").removesuffix(".v1") for kind in kinds]

    def refuse(self, region: str) -> None:
        """That region's inbox cannot be written."""
        number = partition_of(region, PARTITIONS)
        self.broker.refuse = lambda out: (
            ConnectionError("no leader") if (out.topic, out.partition) == (INBOX, number) else None
        )

    def until(self, times: int, then: Callable[[], None]) -> None:
        """After so many pauses something happens."""
        self.pause = Pause(*[lambda: None] * (times - 1), then)

    def let(self) -> None:
        self.broker.refuse = lambda _out: None


@pytest.fixture
def world() -> World:
    return World()


def key(region: str) -> str:
    return f"courier/{LOG}/0/{partition_of(region, PARTITIONS)}"


async def test_hand_overs_arrive_in_order_in_the_partition_of_their_region(world):
    """Strictly: the receiving desk knows a repetition by the highest number it has seen."""
    for to in (NEAR, FAR, NEAR):
        world.hand_over(to)

    await world.follow()

    assert world.taken(NEAR) == [world.incident(1), world.incident(3)]
    assert world.taken(FAR) == [world.incident(2)]
    command = world.inbox(NEAR)[0]
    assert (command.region, command.actor, command.at) == (NEAR, f"desk:{REGION}", None)
    assert {out.key for out in world.broker.to(INBOX)} == {NEAR.encode(), FAR.encode()}


async def test_the_origin_is_made_of_the_step_alone(world):
    """So it is the same for every repetition, whoever sends it, and whenever."""
    step = world.hand_over()
    await world.follow()
    world.restart()
    world.broker.parts.pop((PROGRESS, 0))

    await world.follow()

    first, again = world.inbox()
    assert first == again
    assert first.origin == (f"{step.incarnation}/courier", 0, step.offset, 0)


async def test_a_repeated_hand_over_is_recognized_by_the_receiving_desk(world):
    """It takes the call once, and says so once."""
    county = builders.World(site=a_site(region=NEAR))
    county.send(a_team(region=NEAR))
    world.hand_over()
    await world.follow()

    taken = county.send(world.inbox()[0])
    again = county.send(world.inbox()[0])

    assert builders.the(taken, "handover_received")["accepted"] is True
    assert builders.names(again) == ["refused"]
    assert len(county.desk.region(NEAR).incidents) == 1


async def test_there_and_back_again(world):
    """The sender keeps the call until the courier of the other side has brought the answer."""
    county = World(MemoryBroker())
    county.desk = builders.World(site=a_site(region=NEAR))
    world.hand_over()
    await world.follow()

    county.desk.send(world.inbox()[0])
    await county.follow()
    [answer] = county.inbox(REGION)
    world.desk.send(answer)

    assert isinstance(answer, AnswerHandOver)
    assert (answer.receiver, answer.accepted) == (NEAR, True)
    assert world.desk.incident().outcome == "handed_over"
    assert world.desk.incident().holder == f"desk:{NEAR}"


async def test_a_region_that_nobody_adopted_is_asked_too_and_says_no(world):
    """It is its desk that answers, not the courier."""
    world.hand_over()
    await world.follow()
    nobody = World(MemoryBroker())
    nobody.desk = builders.World(adopt=False)

    nobody.desk.send(world.inbox()[0])
    await nobody.follow()
    [answer] = nobody.inbox(REGION)
    world.desk.send(answer)

    assert isinstance(answer, AnswerHandOver)
    assert (answer.accepted, answer.reason) == (False, "no_policy")
    assert world.desk.incident().state is IncidentState.WITH_PERSON


async def test_a_destination_that_cannot_be_written_holds_up_no_other(world):
    """And what is owed there arrives in order once it can."""
    world.refuse(NEAR)
    world.pause = _a_moment
    for to in (NEAR, FAR, NEAR, FAR):
        world.hand_over(to)

    await world.loop.take(Hint(world.append(), 1))
    await eventually(lambda: len(world.taken(FAR)) == 2)
    meanwhile = world.taken(NEAR)
    world.let()
    await world.carrying.settled()

    assert meanwhile == []
    assert world.taken(FAR) == [world.incident(2), world.incident(4)]
    assert world.taken(NEAR) == [world.incident(1), world.incident(3)]


async def test_what_is_owed_survives_the_worker(world):
    """The log was looked through to its end; the lane's own checkpoint says what is owed."""
    world.refuse(NEAR)
    world.until(3, world.ours.clear)
    first = world.hand_over()
    world.hand_over(FAR)
    world.restart(every=1)
    world.until(3, world.ours.clear)
    await world.follow()
    before = world.taken(NEAR), world.taken(FAR)
    world.let()
    world.ours[0] = 1
    world.restart()

    await world.rest()

    assert before == ([], [world.incident(2)])
    assert world.taken(NEAR) == [world.incident(1)]
    assert world.taken(FAR) == [world.incident(2)]
    assert world.checkpoints()[f"courier/{LOG}/0"] > first.offset


async def test_each_destination_has_a_checkpoint_written_after_its_acknowledgement(world):
    """One key for each; a new worker goes on there and repeats nothing."""
    world.hand_over()
    world.hand_over(FAR)
    await world.follow()
    await world.rest()
    found = world.checkpoints()
    world.restart()
    third = world.hand_over()

    await world.follow()

    assert set(found) == {f"courier/{LOG}/0", key(NEAR), key(FAR)}
    assert len(world.taken(NEAR)) == 2
    assert len(world.taken(FAR)) == 1
    assert world.checkpoints()[key(NEAR)] == third.offset


async def test_a_lane_is_written_down_before_the_log_is_left_behind(world):
    """Otherwise the first hand-over to a region could be forgotten."""
    world.restart(every=1)
    world.broker.refuse = lambda out: ConnectionError() if out.key == key(NEAR).encode() else None
    world.until(3, world.ours.clear)
    step = world.hand_over()

    await world.follow()

    assert world.checkpoints()[f"courier/{LOG}/0"] == step.offset - 1
    assert world.taken() == []


async def test_an_old_checkpoint_of_a_paused_worker_costs_repetitions_only(world):
    """It says what was acknowledged, and that stays true."""
    world.hand_over()
    await world.follow()
    old = next(r for r in world.broker.part(PROGRESS).records if r.key == key(NEAR).encode())
    world.hand_over()
    await world.follow()
    await world.rest()
    world.broker.put(PROGRESS, old.value, key=old.key)
    world.restart()

    await world.rest()

    assert world.taken() == [world.incident(n) for n in (1, 2, 1, 2)]


async def test_a_lane_that_owes_nothing_is_written_down_now_and_then(world):
    """So that a restart does not read the log from its last hand-over on."""
    world.hand_over()
    await world.follow()
    for _ in range(SAVE_EVERY + 2):
        world.desk.time_passes(1)

    await world.follow()
    await world.rest()

    assert world.checkpoints()[key(NEAR)] >= SAVE_EVERY
    assert len(world.taken()) == 1


async def test_forks_are_ignored(world):
    """A paused worker's answer to a command that another one has answered."""
    step = world.hand_over()
    world.append()
    rival = replace(step, offset=step.offset, engine="rival", prev="0" * 64)
    world.broker.put(LOG, step_bytes(rival))
    world.broker.put(LOG, world.desk.log[-1])
    world.broker.put(LOG, b"nonsense")
    world.hand_over()

    await world.follow()

    assert world.taken() == [world.incident(1), world.incident(2)]
    assert world.told() == [], "the effects agent tells of them"


async def test_what_a_lane_reads_again_is_held_against_the_chain(world):
    """An edit between the first look and the second would lose a call in silence."""
    world.refuse(NEAR)
    world.hand_over()
    world.pause = Pause(lambda: _edit(world, -1), world.let, lambda: None, world.ours.clear)

    await world.follow()

    assert world.taken() == []
    assert "log.checkpoint_unfounded" in world.told()


def _edit(world: World, at: int) -> None:
    records = world.broker.part(LOG).records
    records[at] = replace(records[at], value=(records[at].value or b"") + b" ")


async def test_a_person_is_told_of_a_destination_that_stays_away(world):
    """Once, however long it lasts."""
    world.refuse(NEAR)
    world.until(PATIENCE + 5, world.let)
    world.hand_over()

    await world.follow()

    assert world.told() == ["courier.held_up"]
    assert world.taken() == [world.incident(1)]


async def test_what_the_broker_will_never_take_is_told_and_the_next_goes_on(world):
    """The sender's desk still has the call, and its timer."""
    first = [TooLarge()]
    world.broker.refuse = lambda out: first.pop() if out.topic == INBOX and first else None
    world.hand_over()
    world.hand_over()

    await world.follow()

    assert world.told() == ["effects.failed"]
    assert world.taken() == [world.incident(2)]


async def test_an_effect_of_which_no_command_can_be_made_is_told_and_stops_nothing(world):
    """It fails the same way for ever."""
    made = world.effects_of

    def odd(step: Step, hash_: str):
        found = made(step, hash_)
        if step.offset == first.offset:
            return [replace(e, body=dict(e.body) | {"waited": "long"}) for e in found]
        return found

    first = world.hand_over()
    world.hand_over()
    world.effects_of = odd

    await world.follow()

    assert world.told() == ["effects.failed"]
    assert world.taken() == [world.incident(2)]


async def test_a_log_that_a_tool_continues_is_followed_and_what_may_be_owed_is_told(world):
    """The lane begins the new log where the chain does."""
    world.refuse(NEAR)
    world.restart(every=1)
    world.until(2, world.ours.clear)
    old = world.hand_over()
    await world.follow()
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
    next_ = replace(old, offset=old.offset + 1, prev=hash_of(step_bytes(cut)), incarnation="i/m")
    last = world.broker.put(LOG, step_bytes(next_))
    world.let()
    world.ours[0] = 1
    world.restart()

    await world.loop.take(Hint(last, 1))
    await world.carrying.settled()

    assert [one.origin for one in world.inbox()] == [("i/m/courier", 0, next_.offset, 0)]
    assert world.told() == ["courier.may_owe"]


async def test_a_lane_rests_while_its_partition_is_elsewhere(world):
    """And wakes when it comes back, although nothing new is owed."""
    world.refuse(NEAR)
    world.until(2, world.ours.clear)
    world.hand_over()
    await world.follow()
    world.let()
    away = world.taken()
    world.carrying.wake()
    await world.carrying.settled()
    still_away = world.taken()

    world.ours[0] = 1
    world.carrying.wake()
    await world.carrying.settled()

    assert away == still_away == []
    assert world.taken() == [world.incident(1)]


async def test_its_task_wakes_lanes_until_it_is_cancelled(world):
    """And leaves none at work behind it."""
    world.refuse(NEAR)
    world.pause = _forever
    world.hand_over()
    await world.loop.take(Hint(world.append(), 1))
    running = asyncio.create_task(world.carrying.run())
    await asyncio.sleep(0)

    running.cancel()
    await running
    await asyncio.wait_for(world.carrying.settled(), 1)

    assert world.taken() == []


async def _a_moment(_seconds: float) -> None:
    await asyncio.sleep(0)


async def _forever(_seconds: float) -> None:
    await asyncio.Event().wait()


async def test_hints_meant_for_the_effects_agent_bring_the_courier_up_to_date(world):
    """It never makes the giver of hints wait, and of many it needs the last."""
    nudged = Nudged(world.loop)
    for _ in range(3):
        world.hand_over()
        nudged.tell(Hint(world.append(), 1))

    await nudged.settled()
    await world.carrying.settled()

    assert world.taken() == [world.incident(n) for n in (1, 2, 3)]


async def test_only_what_a_receiving_desk_may_know_travels(world):
    """Durations, never deadlines on another's clock."""
    step = world.hand_over()
    [effect] = [e for e in effects_of(step, "h") if e.kind == "handover.offered"]

    await world.follow()

    [command] = world.inbox()
    assert isinstance(command, ReceiveHandOver)
    assert {"at", "due", "to"} <= set(effect.body)
    assert (command.heard, command.waited) == (None, effect.body["waited"])
    assert len(command.facts) == len(effect.body["facts"]) > 0
    assert step_from(world.desk.log[-1]).offset == command.origin[2]


def test_a_parcel_shows_nothing_when_it_is_printed(world):
    """An `Outgoing` names where it goes and nothing else."""
    out = Outgoing(topic=INBOX, key=b"k", value=b"v", partition=1)

    assert repr(out) == "Outgoing(desk.inbox/1)"
