"""From the log to the desk: one record at a time, or many in a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.site import Clock
from dispatch.contracts.step import Step
from dispatch.desk.chain import Head, Reading, Standing, read
from dispatch.desk.evolve import APPLY
from dispatch.desk.state import Desk, Region
from dispatch.desk.work import Work, put

_NOTHING: Final = (-1, -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """What a record of the log was, and the desk after it."""

    desk: Desk
    standing: Standing
    step: Step | None = None


def fold(desk: Desk, raw: bytes) -> Folded:
    """The desk after the log's next record; unchanged unless the record extends the head."""
    folding = Folding(desk)
    reading = folding.take(raw)
    return Folded(desk=folding.desk(), standing=reading.standing, step=reading.step)


def after(desk: Desk, step: Step, head: Head) -> Desk:
    """The desk after an accepted step."""
    folding = Folding(desk)
    folding.apply(step, head)
    return folding.desk()


def standing_at(applied: "Folding", step: Step, head: Head) -> Desk:
    """The desk after an accepted step whose events are applied in ``applied`` already."""
    applied.close(step, head)
    return applied.desk()


class Folding:
    """Many records in a row, as after a restart: the desk is made once, at the end.

    An incident is changed by some ten steps and its deadlines by more. Making a desk after each
    costs twice as much as applying them to a copy in work. One that raised is of no use any more:
    the desk it began with is.
    """

    def __init__(
        self,
        desk: Desk,
        touched: Mapping[str, Region] | None = None,
        works: dict[str, Work] | None = None,
    ) -> None:
        """Nothing is folded yet; ``desk`` itself is never changed.

        Args:
            desk: Where folding begins.
            touched: Regions to which events have been applied already.
            works: Regions to which events are being applied.
        """
        self._begun: Final = desk
        self._touched = touched or {}
        self._works = works or {}
        self._origins: dict[tuple[str, int], tuple[int, int]] = {}
        self._now = desk.now
        self._incarnation = desk.incarnation
        self._head = desk.head

    def take(self, raw: bytes) -> Reading:
        """What the next record is; it is applied if it extends the head."""
        reading = read(self._head, raw)
        if reading.standing is Standing.NEXT and reading.step is not None:
            self.apply(reading.step, reading.head)
        return reading

    def apply(self, step: Step, head: Head) -> None:
        """Takes an accepted step in."""
        version = step.offset
        for event in step.events:
            name = event["region"]
            if name:  # what concerns no region leaves nothing behind
                work = self._works.get(name) or self._work(name)
                work.version = version
                APPLY[event["event"]](work, event, version)
        self.close(step, head)

    def close(self, step: Step, head: Head) -> None:
        """Takes in what a step says beside its events: time, numbers, origin, head."""
        timed = True
        if step.region:
            region = self._work(step.region).region
            put(region, seq=step.seq, now=step.now)
            # A region with an event clock moves nobody's time but its own.
            timed = region.clock is Clock.BROKER
        elif step.command.get("command") == "time_passed":
            self._time_passed(step.now)
        if timed and step.now > self._now:
            self._now = step.now
        if step.origin is not None:
            topic, partition, offset, index = step.origin
            key = (topic, partition)
            old = self._origins.get(key) or self._begun.origins.get(key) or _NOTHING
            self._origins[key] = max(old, (offset, index))
        self._head, self._incarnation = head, step.incarnation

    def desk(self) -> Desk:
        """The desk after everything that was taken in; nothing may be taken in afterwards."""
        if self._head is self._begun.head:
            return self._begun
        regions, origins = self._begun.regions, self._begun.origins
        for name, region in self._touched.items():
            regions = regions.set(name, region)
        for name, work in self._works.items():
            regions = regions.set(name, work.done())
        for key, origin in self._origins.items():
            origins = origins.set(key, origin)
        return Desk(
            partition=self._begun.partition,
            head=self._head,
            now=self._now,
            incarnation=self._incarnation,
            regions=regions,
            origins=origins,
        )

    def _work(self, name: str) -> Work:
        work = self._works.get(name)
        if work is None:
            touched = self._touched.get(name)
            if touched is None:
                touched = self._begun.region(name)
            work = self._works[name] = Work(touched)
        return work

    def _time_passed(self, now: int) -> None:
        for name, region in self._begun.regions.items():
            if name not in self._works and region.clock is Clock.BROKER and now > region.now:
                self._work(name)
        for work in self._works.values():
            if work.region.clock is Clock.BROKER and now > work.region.now:
                put(work.region, now=now)
