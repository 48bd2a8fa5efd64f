"""An export sent to a broker: in step, at speed, and again after a stop. All in memory."""

import json
from dataclasses import dataclass, field

import pytest

from dispatch.contracts.command import read_command
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import step_from
from streams.dead_letter import received
from streams.errors import AwayError, UsageError
from streams.ingest.vocabulary import vocabulary
from streams.making import Buried, Making
from streams.record import Outgoing, Record
from streams.replay.course import Course
from streams.replay.default_site import default_site, read_site
from streams.replay.feeding import Feeding
from streams.replay.foresight import Foresight
from streams.replay.memory import Memory
from streams.replay.offline import Offline
from streams.replay.passing import next_second, passed
from streams.replay.post import ids_secret
from streams.replay.span import span_of
from streams.settings import Settings

T0 = 1_767_351_600
SETTINGS = Settings(partitions=1)
COUNTS = ("commands", "incidents", "ended", "levels", "modes", "police", "grounds")


@dataclass
class Broker:
    """Implements `Sender` and `Follows`; a desk answers at once."""

    offline: Offline
    log: list[Record] = field(default_factory=list)
    waiting: list[Record] = field(default_factory=list)
    ends: dict[str, int] = field(default_factory=dict)
    fails_after: int = 1 << 30
    sent: int = 0

    def __post_init__(self) -> None:
        self.post = self.offline.post()
        for answered in self.offline.begin():
            self._answer(answered)

    async def send(self, out: Outgoing) -> int:
        self.sent += 1
        if self.sent > self.fails_after:
            raise ConnectionError("away")
        key = f"{out.topic}/{out.partition}"
        offset = self.ends[key] = self.ends.get(key, -1) + 1
        if out.topic == "desk.inbox":
            answered = self.offline.do(read_command(out.value or b""))
            self._answer(answered)
            return answered.step.offset
        record = Record(
            topic=out.topic,
            partition=out.partition or 0,
            offset=offset,
            key=out.key,
            value=out.value,
            headers=out.headers,
            timestamp=T0 * 1000,
        )
        found = self.post.read(record, f"id-{out.topic}")
        if isinstance(found, Buried):
            told = received(record, out.topic, f"id-{out.topic}", found.reason, "dispatch.out")
            self._put(told.topic, told.value, told.headers)
        else:
            for command in found:
                self._answer(self.offline.do(command))
        return offset

    async def some(self, _seconds: float) -> list[Record]:
        found, self.waiting = self.waiting, []
        return found

    def _answer(self, answered) -> None:
        self._put("desk.log", answered.raw)
        self.log.append(self.waiting[-1])

    def _put(self, topic, value, headers=()) -> None:
        offset = self.ends[topic] = self.ends.get(topic, -1) + 1
        self.waiting.append(
            Record(topic=topic, partition=0, offset=offset, key=b"", value=value, headers=headers)
        )


@dataclass
class Shelf:
    """The texts that an offline desk decides by."""

    offline: Offline

    def policy(self, hash_):
        return self.offline.policy(hash_)

    def site(self, hash_):
        return self.offline.shelved_site(hash_)


class NoTexts:
    """A shelf on which nothing lies."""

    def policy(self, _hash):
        return None

    def site(self, _hash):
        return None


@pytest.fixture
def site_of(policy):
    def make(rows):
        return default_site(
            span_of(one for row in rows for one in row.letters),
            profile=policy.id,
            zone="America/New_York",
        )

    return make


@pytest.fixture
def new_broker(policy, site_of):
    def make(rows) -> Broker:
        return Broker(
            Offline(
                site=read_site(site_of(rows)),
                policy=policy,
                making=Making(secret=ids_secret(b"export"), vocabulary=vocabulary()),
                name="broker",
                mode=OperatingMode.AUTOMATIC,
            )
        )

    return make


@pytest.fixture
def feeding(tmp_path):
    """A feeding that has read the log as it is."""

    async def no_pause(_seconds: float) -> None:
        return None

    def make(broker, rows, **over) -> Feeding:
        memory = Memory.read(tmp_path / "import.json")
        memory.begin(len(broker.log))
        made = Feeding(
            Course(rows),
            **{
                "settings": SETTINGS,
                "sender": broker,
                "tail": broker,
                "topic_ids": {name: f"id-{name}" for name in ("calls.911", "calls.988")},
                "region": "town",
                "memory": memory,
                "foresight": Foresight("town", Shelf(broker.offline)),
                "pause": no_pause,
            }
            | over,
        )
        broker.waiting = []
        made.remember(broker.log)
        return made

    return make


@pytest.fixture
def rows(a_row):
    codes = ("MNTL", "FSTRU", "WELFARE", "SUICTHRT", "NONE-OF-OURS")
    return [a_row(n, T0 + 1_000 * n, code) for n, code in enumerate(codes * 3)]


def compared(raw):
    """What the design compares of a step."""
    step = step_from(raw)
    command = {k: v for k, v in step.command.items() if k not in {"origin", "private"}}
    events = [{k: v for k, v in e.items() if k != "private"} for e in step.events]
    return step.region, step.now, command, dict(step.answers), events, step.why


@pytest.mark.parametrize("foresight", ["of the same texts", "without texts", "none"])
async def test_in_step_every_step_is_the_one_of_a_replay(
    rows, new_broker, feeding, replayed, foresight
):
    """What can be foreseen changes how fast it goes, and nothing else."""
    broker = new_broker(rows)
    over = {
        "of the same texts": {},
        "without texts": {"foresight": Foresight("town", NoTexts())},
        "none": {"foresight": None},
    }[foresight]

    fed = feeding(broker, rows, in_step=True, **over)
    account = await fed.run()

    offline, steps = replayed(rows, crews=False)
    assert [compared(each.value) for each in broker.log] == [compared(raw) for raw in steps]
    assert fed.foreseen_wrong == 0
    assert account.wrong() == []
    for name in COUNTS:
        assert getattr(account, name) == getattr(offline, name)


async def test_seconds_are_foreseen_in_a_row(rows, new_broker):
    """A person who is not there is rung for, then the standing path: both from one look."""
    broker = new_broker(rows)
    offline = broker.offline
    for command in broker.post.make(rows[2].letters[0]):
        offline.do(command)
    end = T0 + 8_000

    foreseen = Foresight("town", Shelf(offline)).seconds(offline.desk, end)
    blind = Foresight("town", NoTexts()).seconds(offline.desk, end)

    said = []
    while (second := next_second(offline.region, end)) is not None:
        said.append(second)
        offline.do(passed("town", second))
    assert len(said) > 1
    assert foreseen == said
    assert blind == said[:1]


async def test_time_that_passed_in_vain_is_noticed(rows, new_broker, feeding):
    """Somebody acts at the desk meanwhile; the import goes on from what the log says."""
    broker = new_broker(rows)

    class Wrong(Foresight):
        def seconds(self, desk, before):
            found = super().seconds(desk, before)
            return found and [*found, found[-1] + 1]

    fed = feeding(broker, rows, in_step=True, foresight=Wrong("town", Shelf(broker.offline)))
    account = await fed.run()

    assert fed.foreseen_wrong > 0
    assert account.wrong() == []
    assert account.incidents == len(rows)


async def test_at_speed_the_decisions_are_the_same(rows, new_broker, feeding, replayed):
    """Only what opens between two calls opens later."""
    account = await feeding(new_broker(rows), rows).run()

    offline, _ = replayed(rows, crews=False)
    assert account.wrong() == []
    for name in COUNTS:
        assert getattr(account, name) == getattr(offline, name)


@pytest.mark.parametrize("in_step", [True, False])
@pytest.mark.parametrize("stop", [0, 1, 7, 20, 33])
async def test_a_second_run_goes_on_where_the_first_stopped(
    rows, new_broker, feeding, replayed, in_step, stop
):
    """Whatever was said and not noted down is said again; its id makes that harmless."""
    broker = new_broker(rows)
    broker.fails_after = stop
    with pytest.raises(AwayError):
        await feeding(broker, rows, in_step=in_step).run()
    broker.fails_after = 1 << 30

    account = await feeding(broker, rows, in_step=in_step).run()

    offline, _ = replayed(rows, crews=False)
    assert account.wrong() == []
    for name in COUNTS:
        assert getattr(account, name) == getattr(offline, name)


async def test_a_finished_import_says_nothing_again(rows, new_broker, feeding):
    broker = new_broker(rows)
    first = await feeding(broker, rows, in_step=True).run()
    steps = len(broker.log)

    again = await feeding(broker, rows, in_step=True).run()

    assert again.parts() == first.parts()
    assert len(broker.log) == steps


async def test_what_ingest_refuses_is_counted_by_its_reason(rows, new_broker, feeding, tmp_path):
    rows[3].letters[0].data["place"]["latitude"] = 444.0

    account = await feeding(new_broker(rows), rows, in_step=True).run()

    assert sum(account.dead_letters.values()) == 1
    assert account.wrong() == []
    assert json.loads((tmp_path / "import.json").read_text())["buried"] == account.dead_letters


async def test_a_worker_that_reads_with_another_map_of_types_stops_the_import(
    rows, new_broker, feeding
):
    with pytest.raises(UsageError, match="another map"):
        await feeding(new_broker(rows), rows, in_step=True, vocabulary="0" * 64).run()


def test_a_memory_that_cannot_be_understood_is_named(tmp_path):
    path = tmp_path / "import.json"
    path.write_text("{")

    with pytest.raises(UsageError, match=r"import\.json"):
        Memory.read(path)
