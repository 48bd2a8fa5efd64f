"""Which effects leave for which step? Follows a partition of the log, step by step, by the chain.

Only a step that extends the head has effects. Each effect is acknowledged before the next, and the
checkpoint is written after them. What is done twice after a crash has the same id both times.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NoReturn, Protocol

import structlog

from dispatch.contracts.command import ExpireEffect, Origin, command_bytes
from dispatch.contracts.step import Step, hash_of
from dispatch.desk.chain import Head, Reading, Standing, genesis, read
from dispatch.desk.effects import Effect
from streams.clock import Clock
from streams.effects.alarms import Alarms
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

ACTOR: Final = "effects"
ERASE: Final = "private.erase"

EffectsOf = Callable[[Step, str], Sequence[Effect]]
"""From a step and its hash to what is to be sent."""

_log = structlog.get_logger(__name__)


class ChainLost(Exception):  # noqa: N818 - a state of the log, not a fault of the caller
    """The log is not the one that the checkpoint was written for: nothing may be sent."""


class Erasing(Protocol):
    """Takes note, durably, that what is personal of a call is to go."""

    async def ask(self, partition: int, call: str) -> None:
        """Nothing; when it returns the request is acknowledged."""
        ...


@dataclass(slots=True)
class _Chain:
    head: Head
    head_at: int
    """Log offset of the head's step; -1 before the first."""
    counting: Counting
    earlier: Head | None = None
    """The head in an earlier log of the same name, which a tool's step may extend."""
    nows: dict[str, int] = field(default_factory=dict)
    """The last ``now`` of each region, by which an event-clock region's effects are late."""
    sent_of: str = ""
    sent: int = 0
    """So many effects of the step ``sent_of`` are acknowledged: a retry goes on after them."""
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
        self._log = log
        self._sender = sender
        self._ways = ways
        self._effects_of = effects_of
        self._erasing = erasing
        self._switch = switch
        self._sites = sites
        self._metrics = metrics
        self._clock = clock
        self._alarms = Alarms(sender, topic=ways.out, metrics=metrics, clock=clock)
        self._chains: dict[int, _Chain] = {}

    async def resume(self, partition: int, topic_id: str, found: Checkpoint | None) -> None:
        """Nothing; the chain goes on at the checkpoint.

        Raises:
            ChainLost: if the log does not hold the step on which the checkpoint rests.
        """
        await self._sites.refresh()
        start = genesis(partition)
        if found is None:
            self._chains[partition] = self._chain(partition, start, -1, {})
            return
        try:
            head = Head(hash=str(found.more["head"]), answered=int(found.more["answered"]))
            head_at = int(found.more["head_at"])
        except (KeyError, TypeError, ValueError):
            await self._lost(partition, topic_id, found.done)
        if found.topic_id != topic_id:
            chain = self._chain(partition, start, -1, found.more)
            chain.earlier = head
            self._chains[partition] = chain
            return
        if head_at < 0:
            intact = head == start
        else:
            batch = await self._log.read(partition, head_at)
            there = next((one for one in batch.records if one.offset == head_at), None)
            if there is None and batch.position <= head_at:
                raise TimeoutError("the step of the checkpoint cannot be read yet")
            intact = there is not None and hash_of(there.value or b"") == head.hash
        if not intact:
            await self._lost(partition, topic_id, head_at)
        self._chains[partition] = self._chain(partition, head, head_at, found.more)

    async def handle(self, record: Record, topic_id: str) -> None:
        """Nothing; when it returns, all effects of the record's step are acknowledged.

        Raises:
            ChainLost: if a newer version wrote the step; this one must not guess at it.
            Exception: if a send was not acknowledged.
        """
        chain = self._chains[record.partition]
        reading = _read(chain.head, record.value)
        if reading.standing is Standing.BROKEN and chain.earlier is not None:
            cut = _read(chain.earlier, record.value)
            reading = cut if cut.standing is Standing.NEXT else reading
        match reading.standing:
            case Standing.NEXT if reading.step is not None:
                await self._step(chain, reading.step, reading.head, record, topic_id)
                chain.head, chain.head_at, chain.earlier = reading.head, record.offset, None
            case Standing.NEWER:
                await self._alarms.raise_("log.newer", topic_id, record.partition, record.offset)
                raise ChainLost("a newer version wrote this log; start that one")
            case Standing.BROKEN:
                self._metrics.fork()
                await self._alarms.raise_("log.broken", topic_id, record.partition, record.offset)
            case _:
                self._metrics.fork()

    def remember(self, partition: int) -> Mapping[str, Any]:
        """Where the chain stands, and what the figures need."""
        chain = self._chains[partition]
        return {
            "head": chain.head.hash,
            "head_at": chain.head_at,
            "answered": chain.head.answered,
            "effects": chain.finished,
            **chain.counting.remember(),
        }

    async def lost(self, partition: int, topic_id: str, missing: int, first: int) -> None:
        """Nothing; counts and tells that steps are gone. What follows them fits nowhere."""
        self._metrics.lost("desk.log", abs(first - missing))
        await self._alarms.raise_("log.lost", topic_id, partition, missing, first=first)

    async def _step(
        self, chain: _Chain, step: Step, head: Head, record: Record, topic_id: str
    ) -> None:
        if step.region:
            chain.nows[step.region] = step.now
        if chain.sent_of != head.hash:
            chain.sent_of, chain.sent = head.hash, 0
        try:
            effects = tuple(self._effects_of(step, head.hash))
        except Exception as error:  # noqa: BLE001 - the same step fails the same way for ever
            await self._alarms.failed(head.hash, step, error)
            effects = ()
        for number, effect in enumerate(effects):
            if number >= chain.sent:
                origin = (f"{topic_id}/effects", record.partition, record.offset, number)
                await self._effect(chain, step, effect, origin, record)
                chain.sent = number + 1
        chain.finished = len(effects)
        try:
            chain.counting.count(step, record.timestamp)
        except Exception as error:  # noqa: BLE001 - a figure must never hold up an effect
            _log.error("step_not_counted", error=type(error).__name__, at=place_of(error))

    async def _effect(
        self, chain: _Chain, step: Step, effect: Effect, origin: Origin, record: Record
    ) -> None:
        try:
            judged, out = self._outgoing(chain, effect, origin, record)
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
        self, chain: _Chain, effect: Effect, origin: Origin, record: Record
    ) -> tuple[Verdict, Outgoing]:
        judged = verdict(
            effect,
            now=self._now(chain, effect),
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

    def _now(self, chain: _Chain, effect: Effect) -> int:
        if effect.clock == "event":
            return max(effect.now, chain.nows.get(effect.region, effect.now))
        return int(self._clock())

    async def _lost(self, partition: int, topic_id: str, at: int) -> NoReturn:
        await self._alarms.raise_("log.checkpoint_unfounded", topic_id, partition, at)
        raise ChainLost("the log does not hold the step on which the checkpoint rests")

    def _chain(self, partition: int, head: Head, at: int, more: Mapping[str, Any]) -> _Chain:
        counting = Counting(self._metrics, partition, found=more)
        return _Chain(head=head, head_at=at, counting=counting)


def _read(head: Head, raw: bytes | None) -> Reading:
    try:
        return read(head, raw or b"")
    except (ValueError, TypeError, KeyError):
        # A tool's step without its first offset, or worse: it fits nowhere.
        return Reading(standing=Standing.BROKEN, head=head)
