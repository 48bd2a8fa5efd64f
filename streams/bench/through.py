"""How many rows of an export a second go through a broker, in step and as fast as it goes?

Counted by the broker's own times: from the first step about a call to the last one about time.
"""

import subprocess
from typing import Final

from dispatch.contracts.site import CHARTER
from streams.bench.export import Export
from streams.bench.figure import Figure, figure
from streams.bench.ground import WITHIN, Ground
from streams.bench.one_pass import PROFILE
from streams.bench.past import Tell
from streams.errors import AlongsideError
from streams.mapping.events import load_mapping, whens
from streams.replay.default_site import default_site
from streams.replay.span import span_of
from streams.topics import topic

APP: Final = "bench-past"
IMPORT_SECONDS: Final = 3_600.0


def through_broker(ground: Ground, export: Export, repetitions: int, tell: Tell) -> list[Figure]:
    """Rows a second of an import, each into a region of its own.

    Args:
        ground: Broker and topics.
        export: What is imported.
        repetitions: Of each speed.
        tell: Is told what is being measured.
    """
    mapping = load_mapping(export.mapping)
    types = ground.folder / "data" / "types"
    types.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(mapping.vocabulary):
        (types / f"bench-{number}.toml").write_bytes(text)
    worker = ground.start(APP, "streams", "worker")
    found: dict[str, list[float]] = {"in step": [], "at max speed": []}
    try:
        ground.wait_ready(worker, APP)
        for speed, rates in found.items():
            for number in range(repetitions):
                tell(f"{export.about}: ingest {speed} ({number + 1} of {repetitions})")
                region = f"past-{'step' if speed == 'in step' else 'max'}-{number}"
                rates.append(_imported(ground, export, region, in_step=speed == "in step"))
    finally:
        ground.stop(worker)
    return [
        figure(f"{export.about}, ingest through the broker {speed}", "rows/s", rates)
        for speed, rates in found.items()
    ]


def _imported(ground: Ground, export: Export, region: str, *, in_step: bool) -> float:
    source, mapping = f"{region}/cad", load_mapping(export.mapping)
    site = ground.folder / f"{region}.toml"
    zone = mapping.time.zone.key if mapping.time.zone else "UTC"
    span = span_of(whens(export.file, mapping, source=source))
    site.write_bytes(default_site(span, profile=PROFILE, zone=zone))
    _done(
        ground,
        *("policy", "adopt", "--region", region, "--site", str(site), "--profile", PROFILE),
        *("--mode", "automatic", "--by", "bench", "--wait", str(int(WITHIN))),
        *(word for role in CHARTER for word in ("--signed", f"{role}:bench")),
    )
    log = topic("desk.log").full_name(ground.settings)
    start = ground.ends(log)
    _done(
        ground,
        *("ingest", str(export.file), "--mapping", str(export.mapping), "--source", source),
        *("--in-step",) * in_step,
    )
    number = sum(ground.ends(log)) - sum(start)
    times, rows = [], 0
    for stamp in ground.read(log, start, number):
        if stamp.key == region.encode():
            times.append(stamp.at_ms)
            rows += b'"event":"incident_opened"' in stamp.value
    return rows / (max(times) - min(times)) * 1000


def _done(ground: Ground, *words: str) -> None:
    process = ground.start(APP, "streams", *words)
    try:
        code = process.wait(IMPORT_SECONDS)
    except subprocess.TimeoutExpired:
        ground.stop(process)
        code = -1
    if code:
        raise AlongsideError(f"`alongside {words[0]}` failed: {ground.last_lines()}")
