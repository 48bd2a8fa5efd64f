"""Which effects leave for which step? Follows a partition of the log, step by step, by the chain.

Only a step that extends the head has effects. Each effect is acknowledged before the next, and the
checkpoint is written after them. What is done twice after a crash has the same id both times.
"""

import asyncio
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol

import structlog

from dispatch.contracts.command import ExpireEffect, Origin, command_bytes
from dispatch.contracts.step import Step
from dispatch.desk.chain import Head
from dispatch.desk.effects import Effect
from streams.clock import Clock
from streams.effects.alarms import Alarms
from streams.effects.chains import ChainLost, Chains
from streams.effects.counting import Counting
from streams.effects.outgoing import effect_record
from streams.effects.verdict import Verdict, verdict
from streams.metrics import Metrics
from streams.placement import partition_of
from streams.progress import Checkpoint
from streams.record import Outgoing, Record, Sender, SourceTopic, TooLarge
from streams.site_table import SiteTable
from streams.switch import Switch
from streams.work import place_of

__all__ = ["ACTOR", "ERASE", "ChainLost", "EffectsOf", "Erasing", "Following", "Ways"]

ACTOR: Final = "effects"
ERASE: Final = "private.erase"
TOGETHER: Final = 64
"""Effects of one step that may be on their way to the broker at once."""

EffectsOf = Callable[[Step, str], Sequence[Effect]]
"""From a step and its hash to what is to be sent."""

_log = structlog.get_logger(__name__)


class Erasing(Protocol):
    """Takes note, durably, that what is personal of a call is to go."""

    async def ask(self, partition: int, call: str) -> None:
        """Nothing; when it returns the request is acknowledged."""
        ...


@dataclass(slots=True)
class _Sent:
    """What is remembered of a partition beside its place in the chain."""

    counting: Counting
    nows: dict[str, int] = field(default_factory=dict)
    """The last ``now`` of each region, by which an event-clock region's effects are late."""
    of: str = ""
    acknowledged: set[int] = field(default_factory=set)
    """Numbers of the effects of the step ``of`` that the broker has: a retry sends the others."""
    finished: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Full names of the topics that effects go to, and how many partitions the inbox has."""

    out: str
    inbox: str
    partitions: int


class Following:
    """The effects agent's work, for all partitions of a worker; see `streams.exactly_next`."""

    def __init__(
        self,
        *,
        log: SourceTopic,
        sender: Sender,
        ways: Ways,
        effects_of: EffectsOf,
        erasing: Erasing,
        switch: Switch,
        sites: SiteTable,
        metrics: Metrics,
        clock: Clock,
    ) -> None:
        """Nothing is read yet.

        Args:
            log: The topic ``desk.log``.
            sender: Puts records on topics.
            ways: Where to.
            effects_of: The core's function from a step to its effects.
            erasing: Takes note of erasures.
            switch: The local kill switch.
            sites: Knows the names that may be labels.
            metrics: Where steps are counted.
            clock: The wall clock of this worker.
        """
        self._sender = sender
        self._ways = ways
        self._effects_of = effects_of
        self._erasing = erasing
        self._switch = switch
        self._sites = sites
        self._metrics = metrics
        self._clock = clock
        self._alarms = Alarms(sender, topic=ways.out, metrics=metrics, clock=clock)
        self._chains = Chains(log, self._alarms, fork=metrics.fork)
        self._sent: dict[int, _Sent] = {}

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:
        """Nothing; the chain goes on at the checkpoint.

        Raises:
            ChainLost: if the log does not hold the step on which the checkpoint rests.
        """
        await self._sites.refresh()
        await self._chains.resume(partition, topic_id, found)
        more = found.more if found is not None else {}
        self._sent[partition] = _Sent(Counting(self._metrics, partition, found=more))

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, all effects of the record's step are acknowledged.

        Raises:
            ChainLost: if a newer version wrote the step; this one must not guess at it.
            Exception: if a send was not acknowledged.
        """
        accepted = await self._chains.accept(record, topic_id)
        if accepted is not None:
            sent = self._sent[record.partition]
            await self._step(sent, accepted.step, accepted.place.head, record, topic_id)
            self._chains.move(record.partition, accepted)

    def remember(self, partition: int) -> Mapping[str, Any]:
        """Where the chain stands, and what the figures need."""
        sent = self._sent[partition]
        return {
            **self._chains.place(partition).remember(),
            "effects": sent.finished,
            **sent.counting.remember(),
        }

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        """Nothing; counts and tells that steps are gone. What follows them fits nowhere."""
        self._metrics.lost("desk.log", abs(first - missing))
        await self._alarms.raise_("log.lost", topic_id, partition, missing, first=first)

    async def _step(
        self, sent: _Sent, step: Step, head: Head, record: Record, topic_id: str
    ) -> None:
        if step.region:
            sent.nows[step.region] = step.now
        if sent.of != head.hash:
            sent.of, sent.acknowledged = head.hash, set()
        try:
            effects = tuple(self._effects_of(step, head.hash))
        except Exception as error:  # noqa: BLE001 - the same step fails the same way for ever
            await self._alarms.failed(head.hash, step, error)
            effects = ()
        for run in runs(effects, sent.acknowledged):
            origins = [
                (f"{topic_id}/effects", record.partition, record.offset, number) for number in run
            ]
            tasks = [
                self._effect(sent, step, effects[number], origin, record)
                for number, origin in zip(run, origins, strict=True)
            ]
            results = await asyncio.gather(*tasks, return_exceptions=True)
            failed = [each for each in results if isinstance(each, BaseException)]
            sent.acknowledged.update(
                number
                for number, result in zip(run, results, strict=True)
                if not isinstance(result, BaseException)
            )
            if failed:
                raise failed[0]  # what was not acknowledged is sent again, under the same id
        sent.finished = len(effects)
        try:
            sent.counting.count(step, record.timestamp)
        except Exception as error:  # noqa: BLE001 - a figure must never hold up an effect
            _log.error("step_not_counted", error=type(error).__name__, at=place_of(error))

    async def _effect(
        self, sent: _Sent, step: Step, effect: Effect, origin: Origin, record: Record
    ) -> None:
        try:
            judged, out = self._outgoing(sent, effect, origin, record)
            erased = str(effect.body["call"]) if effect.kind == ERASE else ""
        except Exception as error:  # noqa: BLE001 - made of this step, it fails so for ever
            await self._undeliverable(step, effect, origin, error)
            return
        try:
            await self._sender.send(out)
        except TooLarge as error:
            await self._undeliverable(step, effect, origin, error)
            return
        if judged in {Verdict.TOO_LATE, Verdict.SWITCHED_OFF}:
            self._metrics.held_back(judged.value)
        if erased:
            await self._erasing.ask(origin[1], erased)

    def _outgoing(
        self, sent: _Sent, effect: Effect, origin: Origin, record: Record
    ) -> tuple[Verdict, Outgoing]:
        judged = verdict(
            effect,
            now=self._now(sent, effect),
            since_step=self._clock() - record.timestamp / 1000,
            switched_off=self._switch.on(),
        )
        match judged:
            case Verdict.ON_TIME | Verdict.LATE:
                return judged, effect_record(effect, self._ways.out, late=judged is Verdict.LATE)
            case Verdict.TOO_LATE:
                return judged, self._expired(effect, "too_late", origin)
            case Verdict.SWITCHED_OFF:
                return judged, self._expired(effect, "switched_off", origin)

    async def _undeliverable(
        self, step: Step, effect: Effect, origin: Origin, error: Exception
    ) -> None:
        await self._alarms.failed(effect.id, step, error)
        if effect.expires:
            await self._sender.send(self._expired(effect, "undeliverable", origin))

    def _expired(
        self,
        effect: Effect,
        why: Literal["too_late", "switched_off", "undeliverable"],
        origin: Origin,
    ) -> Outgoing:
        command = ExpireEffect(
            region=effect.region,
            actor=ACTOR,
            origin=origin,
            # A message that belongs to no offer comes back under its own id.
            offer=str(effect.body.get("offer") or effect.id),
            why=why,
        )
        return Outgoing(
            topic=self._ways.inbox,
            key=effect.region.encode(),
            value=command_bytes(command),
            partition=partition_of(effect.region, self._ways.partitions),
        )

    def _now(self, sent: _Sent, effect: Effect) -> int:
        if effect.clock == "event":
            return max(effect.now, sent.nows.get(effect.region, effect.now))
        return int(self._clock())


def runs(effects: Sequence[Effect], done: Container[int]) -> Iterator[tuple[int, ...]]:
    """Numbers of effects that are sent together, in order, without those that are done.

    What cannot expire goes out side by side, because a step after an outage may hold hundreds and
    waiting for each acknowledgement by itself would make them later still. An effect that can
    expire stands alone: it may come back to the desk as a command, and those have one order.
    """
    run: list[int] = []
    for number in range(len(effects)):
        if number in done:
            continue
        if effects[number].expires:
            if run:
                yield tuple(run)
                run = []
            yield (number,)
        else:
            run.append(number)
            if len(run) >= TOGETHER:
                yield tuple(run)
                run = []
    if run:
        yield tuple(run)
