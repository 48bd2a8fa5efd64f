"""From the log to the desk: one record at a time."""

from dataclasses import dataclass, replace

from dispatch.contracts.site import Clock
from dispatch.contracts.step import Step
from dispatch.desk.chain import Head, Standing, read
from dispatch.desk.evolve import works_of
from dispatch.desk.state import Desk
from dispatch.desk.work import Work, put


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """What a record of the log was, and the desk after it."""

    desk: Desk
    standing: Standing
    step: Step | None = None


def fold(desk: Desk, raw: bytes) -> Folded:
    """The desk after the log's next record; unchanged unless the record extends the head."""
    reading = read(desk.head, raw)
    if reading.standing is not Standing.NEXT or reading.step is None:
        return Folded(desk=desk, standing=reading.standing, step=reading.step)
    return Folded(
        desk=after(desk, reading.step, reading.head), standing=Standing.NEXT, step=reading.step
    )


def after(desk: Desk, step: Step, head: Head) -> Desk:
    """The desk after an accepted step."""
    works = works_of(desk, step.events, step.offset)
    if step.region:
        work = works.get(step.region)
        if work is None:
            work = works[step.region] = Work(desk.region(step.region))
        put(work.region, seq=step.seq, now=step.now)
    regions = desk.regions
    for name, work in works.items():
        regions = regions.set(name, work.done(step.offset))
    timed = True
    if step.region:
        # A region with an event clock moves nobody's time but its own.
        timed = regions[step.region].clock is Clock.BROKER
    elif step.command.get("command") == "time_passed":
        for name, region in regions.items():
            if region.clock is Clock.BROKER and step.now > region.now:
                regions = regions.set(name, replace(region, now=step.now))
    origins = desk.origins
    if step.origin is not None:
        topic, partition, offset, index = step.origin
        old = origins.get((topic, partition), (-1, -1))
        origins = origins.set((topic, partition), max(old, (offset, index)))
    return Desk(
        partition=desk.partition,
        head=head,
        now=max(desk.now, step.now) if timed else desk.now,
        incarnation=step.incarnation,
        regions=regions,
        origins=origins,
    )
