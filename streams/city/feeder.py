"""How does the city's clock go, and who says what when? One thing after the other.

The city says one thing, waits until the desks have answered it and everybody has heard what came
of that, and only then does its clock go on, at most as fast as it was asked to. The passing of
time itself is said too (`PassTime`): at every second at which something may be due, and every few
minutes.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import structlog

from dispatch.contracts.command import Human, PassTime, command_bytes
from dispatch.contracts.incident import EmsState
from dispatch.contracts.site import Clock
from dispatch.contracts.step import Step
from dispatch.desk.state import Region
from streams.city.agenda import Agenda, Due, Plan, Sent, saying
from streams.city.crews import Crews
from streams.city.desks import Desks
from streams.city.ems import Ems
from streams.city.place import Outline
from streams.city.region import CityRegion, midnight
from streams.city.roster import Roster
from streams.city.script import day_of_calls, first_call
from streams.city.staff import Staff
from streams.dead_letter import KIND as BURIED
from streams.letter import Letter, outgoing
from streams.placement import partition_of
from streams.record import Outgoing, Record, Sender
from streams.settings import Settings
from streams.tail import Follows
from streams.topic_table import topic
from streams.wire import moment

FEEDER: Final = "feeder:sample-city"
BEAT_SECONDS: Final = 300
"""Of the city's clock: time passes at least so often."""
SOON_SECONDS: Final = 3_600
"""What is due later than that is met by the beat."""
LOOK_SECONDS: Final = 0.25
PATIENCE_SECONDS: Final = 120.0
"""Real seconds after which an answer is not waited for: something is lost, and said to be."""
RETRY_SECONDS: Final = 1.0
INSTANT_SECONDS: Final = 0.001
"""Nobody can tell the difference."""
LAG_SECONDS: Final = 1.0
"""Real seconds that the city may be behind before it gives up catching up."""
DUE_FIELDS: Final = ("due", "until", "unanswered_due")
"""Where a step says when something will be due."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """What kind of city it is."""

    seed: int
    start: int
    """Epoch second at which it begins."""
    regions: Sequence[CityRegion]
    outlines: Mapping[str, Outline]
    staff: bool = True
    speed: float = 30.0
    """Seconds of the city for one of ours."""


class Feeder:
    """Plays the city to the desks."""

    def __init__(
        self,
        city: City,
        *,
        settings: Settings,
        sender: Sender,
        tail: Follows,
        topic_ids: Mapping[str, str],
        real: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Nothing is said yet.

        Args:
            city: What to play.
            settings: Names of topics, and how many partitions.
            sender: Puts records on topics.
            tail: Follows ``desk.log`` and ``dispatch.out``.
            topic_ids: Kafka's id of each source topic, by full name.
            real: Seconds as people feel them.
            pause: Waits for so many of them.
        """
        self._city = city
        self.settings = settings
        self._sender = sender
        self._tail = tail
        self._topic_ids = topic_ids
        self._real = real
        self._pause = pause
        self._log_topic = topic("desk.log").full_name(settings)
        self._out_topic = topic("dispatch.out").full_name(settings)
        self._agenda = Agenda()
        self._planned: set[tuple[str, int]] = set()
        self.desks = Desks(settings.partitions)
        self.now = city.start
        self.said = 0
        self._regions = {region.code: region for region in city.regions}
        self._crews = {
            region.code: Crews(city.seed, region, follow_up=True) for region in city.regions
        }
        self._ems = {region.code: Ems(city.seed, region) for region in city.regions}
        self._staff = {region.code: Staff(city.seed, region) for region in city.regions}
        self._anchor = (0.0, 0)

    def remember(self, records: Iterable[Record]) -> None:
        """Nothing; takes in the log as it was before the city came, or came back."""
        for record in records:
            self.desks.fold(record, expect=False)

    def begin(self) -> None:
        """Nothing; plans everything, from where the desks' clocks stand."""
        known = [self.desks.region(code) for code in self._regions]
        clocks = [region.now for region in known if region.clock is Clock.EVENT]
        self.now = max([self._city.start, *clocks])
        for code, region in self._regions.items():
            # Yesterday's shifts run into today, and so do its calls.
            for days in (-1, 0):
                self._plan_day(region, midnight(self.now, days))
            self._plan([Plan(midnight(self.now, 1), code, self._tomorrow(region))])
            self._plan([Plan(self.now + BEAT_SECONDS, code, self._beat(code))])
            self._go_on(region)
        first = self._city.regions[0]
        self._letters(
            first.code,
            first_call(self._city.seed, first, self._city.outlines[first.code], self._city.start),
        )
        self._anchor = (self._real(), self.now)

    async def run(self, until: int | None = None) -> None:
        """Comes back when the city's clock has reached ``until``, or never."""
        while (at := self._agenda.first()) is not None and (until is None or at < until):
            if await self._waited_for(at):
                await self.do(self._agenda.pop())

    async def do(self, due: Due) -> None:
        """Nothing; this has happened and was answered when it comes back."""
        self.now = max(self.now, due.at)
        for each in due.do(self.now, self.desks.region(due.region)):
            if isinstance(each, Plan):
                self._plan([each])
                continue
            if isinstance(each, Human) and each.at is None:
                # A click says no time; the desk should know it all the same.
                await self._say(due.region, self._time(due.region))
            await self._say(due.region, each)
        elapsed = self._real() - self._anchor[0]
        if elapsed * self._city.speed > (self.now - self._anchor[1]) + (
            LAG_SECONDS * self._city.speed
        ):
            self._anchor = (self._real(), self.now)

    def _time(self, code: str) -> PassTime:
        return PassTime(region=code, actor=FEEDER, at=self.now)

    # --- time -----------------------------------------------------------------------------

    async def _waited_for(self, at: int) -> bool:
        """Whether the city's clock has come to ``at``; False where something came before it."""
        while (left := self._left(at)) > INSTANT_SECONDS:
            for record in await self._some(min(left, LOOK_SECONDS)):
                self._take(record)
            first = self._agenda.first()
            if first is not None and first < at:
                return False
        return True

    def _left(self, at: int) -> float:
        real, second = self._anchor
        return (at - second) / self._city.speed - (self._real() - real)

    # --- saying ---------------------------------------------------------------------------

    async def _say(self, region: str, sent: Sent) -> None:
        out = self._outgoing(region, sent)
        offset = await self._sent(out)
        assert out.partition is not None  # noqa: S101 - ours always says one
        self.said += 1
        if isinstance(sent, Letter) and sent.topic == "positions":
            return  # no command comes of it, so no answer is owed
        if isinstance(sent, Letter):
            self.desks.said((self._topic_ids[out.topic], out.partition, offset))
        else:
            self.desks.said((out.partition, offset))
        await self._settle()

    def _outgoing(self, region: str, sent: Sent) -> Outgoing:
        if isinstance(sent, Letter):
            return outgoing(sent, self.settings)
        return Outgoing(
            topic=topic("desk.inbox").full_name(self.settings),
            key=region.encode(),
            value=command_bytes(sent),
            partition=partition_of(region, self.settings.partitions),
        )

    async def _sent(self, out: Outgoing) -> int:
        """The offset; what is sent twice is recognized by its id."""
        while True:
            try:
                return await self._sender.send(out)
            except Exception as error:  # noqa: BLE001 - the broker may be away: the city waits for it
                _log.warning("city.not_sent", topic=out.topic, error=type(error).__name__)
                await self._pause(RETRY_SECONDS)

    async def _settle(self) -> None:
        """Comes back when everything is answered and heard."""
        began = self._real()
        while not self.desks.settled:
            for record in await self._some(LOOK_SECONDS):
                self._take(record)
            if self._real() - began > PATIENCE_SECONDS:
                _log.error("city.goes_on_without_answer", owed=self.desks.owed)
                self.desks.give_up()

    async def _some(self, seconds: float) -> Sequence[Record]:
        try:
            return await self._tail.some(seconds)
        except Exception as error:  # noqa: BLE001 - as above
            _log.warning("city.not_read", error=type(error).__name__)
            await self._pause(RETRY_SECONDS)
            return ()

    # --- hearing --------------------------------------------------------------------------

    def _take(self, record: Record) -> None:
        if record.topic == self._log_topic:
            step = self.desks.fold(record)
            if step is not None and step.region in self._regions:
                self._plan(self._dues(step))
        elif record.topic == self._out_topic:
            self._hear(record)

    def _hear(self, record: Record) -> None:
        kind = (record.header("ce_type") or b"").decode().removeprefix("org.alongside.")[:-3]
        body = json.loads(record.value or b"{}")
        if kind == BURIED:
            name = topic(str(body["topic"])).full_name(self.settings)
            origin = (self._topic_ids.get(name, ""), int(body["partition"]), int(body["offset"]))
            self.desks.buried(origin)
            return
        id_ = (record.header("ce_id") or b"").decode()
        code = (record.key or b"").decode()
        now = moment.second_from((record.header("ce_time") or b"").decode()) or self.now
        if code in self._regions:
            self._plan(self._crews[code].hear(kind, body, now))
            self._plan(self._ems[code].hear(kind, body, now))
            if self._city.staff:
                self._plan(self._staff[code].hear(kind, body, now))
        self.desks.heard(id_)

    def _dues(self, step: Step) -> Iterable[Plan]:
        """Time passes at each second at which something of this step will be due."""
        for event in step.events:
            for name in DUE_FIELDS:
                due = event.get(name)
                if type(due) is not int or not step.now < due <= step.now + SOON_SECONDS:
                    continue
                if (step.region, due) not in self._planned:
                    self._planned.add((step.region, due))
                    yield Plan(due, step.region, self._pass_time(step.region, due))

    # --- planning -------------------------------------------------------------------------

    def _plan(self, plans: Iterable[Plan]) -> None:
        self._agenda.add(plans, not_before=self.now)

    def _letters(self, code: str, letters: Iterable[Letter]) -> None:
        self._plan(saying(code, letter, letter.at) for letter in letters if letter.at > self.now)

    def _plan_day(self, region: CityRegion, day: int) -> None:
        city = self._city
        self._plan(Roster(city.seed, region, self._crews[region.code]).day(day, now=self.now))
        calls = day_of_calls(city.seed, region, city.outlines[region.code], day)
        # What was opened before the city began was never told, so nothing of it is told later.
        opened = {each.subject for each in calls if each.at <= city.start}
        self._letters(region.code, [each for each in calls if each.subject not in opened])

    def _tomorrow(self, region: CityRegion) -> Callable[[int, Region], Sequence[Sent | Plan]]:
        def plan(at: int, _region: Region) -> Sequence[Sent | Plan]:
            self._plan_day(region, midnight(at))
            return (Plan(midnight(at, 1), region.code, plan),)

        return plan

    def _beat(self, code: str) -> Callable[[int, Region], Sequence[Sent | Plan]]:
        def beat(at: int, region: Region) -> Sequence[Sent | Plan]:
            next_ = Plan(at + BEAT_SECONDS, code, beat)
            if region.now > at - BEAT_SECONDS // 2:
                return (next_,)  # something was said there: its desk knows what time it is
            return (self._time(code), next_)

        return beat

    def _pass_time(self, code: str, due: int) -> Callable[[int, Region], Sequence[Sent | Plan]]:
        def pass_(_at: int, region: Region) -> Sequence[Sent | Plan]:
            self._planned.discard((code, due))
            if region.now >= due:
                return ()
            return (self._time(code),)

        return pass_

    def _go_on(self, region: CityRegion) -> None:
        """Plans what was begun before the city stopped."""
        known = self.desks.region(region.code)
        for team in sorted(known.teams.values(), key=lambda each: each.id):
            self._plan(self._crews[region.code].go_on(team, known, self.now))
        for incident in sorted(known.incidents.values(), key=lambda each: each.id):
            if incident.ems in {EmsState.ASKED, EmsState.ACKNOWLEDGED, EmsState.ROLLING}:
                self._plan(self._ems[region.code].takes(incident.id, self.now))
        first = known.timetable.first
        if first is not None:
            self._plan([Plan(max(first, self.now + 1), region.code, self._pass_now(region.code))])

    def _pass_now(self, code: str) -> Callable[[int, Region], Sequence[Any]]:
        return lambda _at, _region: (self._time(code),)
