"""How fast is a worker on a broker, beside Faust's bare loop in the same run?"""

import json
import time
from collections.abc import Callable
from typing import Final

from streams.bench.city import City, regions_of
from streams.bench.figure import Figure, figure, percentile
from streams.bench.ground import Ground, Stamp, answered, rate_of
from streams.topics import topic

IN, OUT = "bench.in", "bench.out"
REGIONS: Final = 3
"""For each partition."""

CALLS_A_SECOND: Final = 50.0
SOURCE_SHARE: Final = 0.5
"""At least so much of the bare loop's rate."""

WORKER: Final = ("streams", "worker", "--only")

Tell = Callable[[str], None]


def loops(
    ground: Ground, *, commands: int, seconds: int, repetitions: int, tell: Tell
) -> list[Figure]:
    """The figures of all broker runs.

    Args:
        ground: Broker and topics.
        commands: Decided in each repetition of the append loop, and sent on by the bare one.
        seconds: How long calls come at a steady rate.
        repetitions: Of each loop.
        tell: Is told what is being measured.
    """
    settings = ground.settings
    ground.make_topics(IN, OUT)
    cities = [
        City(number, regions_of(number, settings.partitions, REGIONS), seed=number)
        for number in range(settings.partitions)
    ]
    # Of their own, so that nothing else of theirs goes out while calls are counted.
    callers = [
        City(number, regions_of(number, settings.partitions, 2 * REGIONS)[REGIONS:])
        for number in range(settings.partitions)
    ]
    ground.publish([*cities, *callers])
    per_city = commands // settings.partitions
    bare, desk = [], []
    for number in range(repetitions):
        batch = _more_commands(cities, per_city)
        tell(f"bare Faust loop, {len(batch)} events ({number + 1} of {repetitions})")
        bare.append(_bare(ground, batch))
        tell(f"append loop, {len(batch)} commands ({number + 1} of {repetitions})")
        desk.append(_append(ground, batch))
    tell(f"latency at {CALLS_A_SECOND:g} calls a second for {seconds} s")
    waits = _latency(ground, cities, seconds)
    tell(f"from source to effect, {commands} calls")
    through = [_through(ground, callers, commands, number) for number in range(repetitions)]
    return [
        figure("bare Faust loop: receive, send, acknowledged", "events/s", bare),
        figure("append loop: decide, append, acknowledged", "steps/s", desk),
        figure(
            "append loop against bare loop",
            "ratio",
            [mine / yardstick for mine, yardstick in zip(desk, bare, strict=True)],
            at_least=SOURCE_SHARE,
        ),
        figure(
            f"command appended → step in the log, {CALLS_A_SECOND:g} calls/s: p50",
            "ms",
            [percentile(waits, 50)],
        ),
        figure(
            f"command appended → step in the log, {CALLS_A_SECOND:g} calls/s: p99",
            "ms",
            [percentile(waits, 99)],
            at_most=25.0,
        ),
        figure("from source to effect, one worker", "calls/s", through, at_least=300.0),
    ]


Batch = list[tuple[int | None, bytes, bytes, list[tuple[str, bytes]]]]


def _more_commands(cities: list[City], number: int) -> Batch:
    """The next commands of every city, in turns, as they lie in the inbox."""
    rows = []
    for city in cities:
        city.go_on(number)
        rows.append([(city.desk.partition, pair) for pair in city.next_commands()])
    batch: Batch = []
    for turn in range(max(map(len, rows))):
        for row in rows:
            if turn < len(row):
                partition, (region, raw) = row[turn]
                batch.append((partition, region.encode(), raw, []))
    return batch


def _bare(ground: Ground, batch: Batch) -> float:
    start = ground.ends(OUT)
    ground.put(IN, batch)
    process = ground.start("bench-bare", "streams.bench.bare", IN, OUT)
    try:
        return rate_of(ground.read(OUT, start, len(batch)))
    finally:
        ground.stop(process)


def _append(ground: Ground, batch: Batch) -> float:
    log = topic("desk.log").full_name(ground.settings)
    start = ground.ends(log)
    ground.put(topic("desk.inbox").full_name(ground.settings), batch)
    process = ground.start("bench-desk", *WORKER, "desk")
    try:
        return rate_of(ground.read(log, start, len(batch)))
    finally:
        ground.stop(process)


def _latency(ground: Ground, cities: list[City], seconds: int) -> list[float]:
    """Milliseconds from a command's append time to its step's, both the broker's own."""
    inbox, log = (topic(name).full_name(ground.settings) for name in ("desk.inbox", "desk.log"))
    process = ground.start("bench-desk", *WORKER, "desk")
    try:
        ground.wait_ready(process, "bench-desk")
        warm = _more_commands(cities, 50)
        at = ground.ends(log)
        ground.put(inbox, warm, rate=CALLS_A_SECOND)
        ground.read(log, at, len(warm))
        batch = _more_commands(cities, int(seconds * CALLS_A_SECOND) // len(cities))
        starts = ground.ends(inbox), ground.ends(log)
        ground.put(inbox, batch, rate=CALLS_A_SECOND)
        steps = ground.read(log, starts[1], len(batch))
        commands = ground.read(inbox, starts[0], len(batch))
    finally:
        ground.stop(process)
    appended = {(each.partition, each.offset): each.at_ms for each in commands}
    waits = []
    for step in steps:
        at_ms = appended.get((step.partition, answered(step)))
        if at_ms is not None:
            waits.append(float(step.at_ms - at_ms))
    return waits


def _through(ground: Ground, callers: list[City], calls: int, run: int) -> float:
    """Calls a second: a burst of calls, until the decision on the last one has gone out."""
    source, out = (topic(name).full_name(ground.settings) for name in ("calls.911", "dispatch.out"))
    process = ground.start("bench-whole", "streams", "worker")
    try:
        ground.wait_ready(process, "bench-whole")
        ground.put(topic("desk.inbox").full_name(ground.settings), _adoptions(callers))
        _drain(ground)
        at = ground.ends(source), ground.ends(out)
        ground.put(source, _calls(callers, calls, run))
        records = ground.read(source, at[0], calls)
        opened: list[Stamp] = []
        regions = {name.encode() for city in callers for name in city.sites}
        start = at[1]
        while len(opened) < calls:
            found = ground.read(out, start, 1)
            start = [
                max([each.offset + 1 for each in found if each.partition == number], default=old)
                for number, old in enumerate(start)
            ]
            opened += [each for each in found if each.key in regions and _is_decision(each)]
    finally:
        ground.stop(process)
    seconds = (max(each.at_ms for each in opened) - min(each.at_ms for each in records)) / 1000
    return calls / seconds


def _adoptions(callers: list[City]) -> Batch:
    """What a region's desk is told first; once told, nothing more."""
    return [
        (city.desk.partition, region.encode(), raw, [])
        for city in callers
        for region, raw in city.next_commands()
    ]


def _drain(ground: Ground) -> None:
    """Waits until the effects of earlier runs are out: the end stands still for a while."""
    out = topic("dispatch.out").full_name(ground.settings)
    before, still = ground.ends(out), 0
    while still < 3:  # noqa: PLR2004 - three looks in a row
        time.sleep(1.0)
        now = ground.ends(out)
        still = still + 1 if now == before else 0
        before = now


def _is_decision(stamp: Stamp) -> bool:
    return b'"level"' in stamp.value and b'"profile"' in stamp.value


def _calls(cities: list[City], number: int, run: int) -> Batch:
    names = [name for city in cities for name in city.sites]
    body = {
        "call_type": {"system": "APCO ANS 2.103.2", "edition": "2019", "code": "MNTL"},
        "answers": [
            {"question": "suicide_ideation", "value": "active"},
            {"question": "consciousness", "value": "alert"},
        ],
        "narrative": "Invented words of an invented call.",
    }
    batch: Batch = []
    for count in range(number):
        call = f"call-{run}-{count}"
        headers = [
            ("ce_specversion", b"1.0"),
            ("ce_type", b"org.alongside.call.opened.v1"),
            ("ce_source", f"{names[count % len(names)]}/cad".encode()),
            ("ce_id", f"event-{run}-{count}".encode()),
            ("content-type", b"application/json"),
        ]
        batch.append((None, call.encode(), json.dumps(body | {"call": call}).encode(), headers))
    return batch
