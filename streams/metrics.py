"""What is counted for Prometheus? Names in one place, in a registry of its own.

No label holds an id, a place or a person: each value is held against a closed set, and what is not
in it is counted as ``other``. Only what is really fed is here: a figure that stays at zero because
nobody feeds it would be read as good news.
"""

import asyncio
import re
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from threading import Thread
from typing import Any, Final, Protocol

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from dispatch.contracts.response import Ground, Mode
from streams.compiled import is_compiled

CHANNELS: Final = frozenset({"911", "988"})
OFFERS: Final = frozenset({"made", "accepted", "declined", "expired", "withdrawn"})
EMS: Final = frozenset({"asked", "alarmed"})
HELD: Final = frozenset({"too_late", "switched_off"})
SNAPSHOTS: Final = frozenset({"used", "written", "failed"})
OTHER: Final = "other"
UNDECLARED: Final = "undeclared"
MOST_CODES: Final = 100
"""Reasons are codes of ours; if something else got in after all, it ends here."""

LOOPBACK: Final = "127.0.0.1"

_log = structlog.get_logger(__name__)

_CODE: Final = re.compile(r"[a-z][a-z_]{0,59}")


class _Server(Protocol):
    server_address: Any

    def shutdown(self) -> None: ...
    def server_close(self) -> None: ...


class Metrics:
    """Counters of one worker."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._names: frozenset[str] = frozenset()
        self._codes: set[str] = set()
        self._waiting: dict[int, dict[str, int]] = {}
        self._took: Histogram | None = None
        r = self.registry
        self._calls = _counter("calls", "Calls that opened an incident.", "channel", registry=r)
        self._decisions = _counter(
            "decisions", "Decisions that changed an outcome.", "profile", "mode", registry=r
        )
        self._police = _counter(
            "police_recommended", "Decisions that recommend officers.", "ground", registry=r
        )
        self._offers = _counter("offers", "Offers by what became of them.", "outcome", registry=r)
        self._answered = Histogram(
            "alongside_offer_answer_seconds",
            "From an offer to its acceptance or decline, by the region's clock.",
            buckets=(5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600),
            registry=r,
        )
        self._ems = _counter("ems_requests", "Requests to EMS.", "outcome", registry=r)
        self._queue = Gauge(
            "alongside_human_queue_incidents",
            "Entries of the human queue that nobody has opened.",
            ["reason"],
            registry=r,
        )
        self._ended = _counter("incidents_ended", "Incidents ended.", "outcome", registry=r)
        self._faulted = _counter("faulted_steps", "Steps in which the core failed.", registry=r)
        self._refused = _counter("refused_commands", "Commands refused.", "reason", registry=r)
        self._dead = _counter(
            "dead_letters", "Records that could not be read.", "source", "reason", registry=r
        )
        self._unmapped = _counter(
            "call_types_unmapped", "Events whose type no map knows.", "source", registry=r
        )
        self._positions = _counter(
            "positions_ignored", "Positions that were not taken.", "reason", registry=r
        )
        self._forks = _counter("log_forks", "Records of the log that do not count.", registry=r)
        self._lost = _counter(
            "records_lost", "Offsets gone before they were read.", "topic", registry=r
        )
        self._snapshots = _counter(
            "snapshots", "Snapshots of partitions: used, written, failed.", "outcome", registry=r
        )
        self._discarded = _counter(
            "snapshots_discarded", "Snapshots thrown away at a start.", "reason", registry=r
        )
        self._held = _counter("effects_held_back", "Effects not sent.", "reason", registry=r)
        self._failed = _counter("effects_failed", "Effects that could not be made.", registry=r)
        self._progress = Gauge(
            "alongside_desk_progress_timestamp_seconds",
            "Append time of the newest command or step with which this worker is done.",
            registry=r,
        )
        self._newest_ms = 0
        info = Gauge(
            "alongside_build_info",
            "1; the version, and whether remarks are read compiled or interpreted.",
            ["version", "remarks"],
            registry=r,
        )
        info.labels(_version(), "compiled" if is_compiled() else "interpreted").set(1)

    def declare(self, names: Iterable[str]) -> None:
        """Nothing; these names of sources and profiles stand in site texts and may be labels."""
        self._names = frozenset(names)

    def call(self, channel: str) -> None:
        """Nothing; counts a call."""
        self._calls.labels(_one_of(CHANNELS, channel)).inc()

    def decision(self, profile: str, mode: str) -> None:
        """Nothing; counts a decision."""
        self._decisions.labels(self._name(profile), _one_of(frozenset(Mode), mode)).inc()

    def decided_in(self, seconds: float) -> None:
        """Nothing; for the writer: from the command's append to the step's acknowledgement."""
        if self._took is None:
            self._took = Histogram(
                "alongside_decision_seconds",
                "From a command in the inbox to its step in the log.",
                buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30),
                registry=self.registry,
            )
        self._took.observe(max(0.0, seconds))  # two clocks: the broker's and ours

    def police(self, ground: str) -> None:
        """Nothing; counts a decision that recommends officers."""
        self._police.labels(_one_of(frozenset(Ground), ground)).inc()

    def offer(self, outcome: str) -> None:
        """Nothing; counts an offer made, or what became of one."""
        self._offers.labels(_one_of(OFFERS, outcome)).inc()

    def answered(self, seconds: int) -> None:
        """Nothing; an offer was answered after so many seconds."""
        self._answered.observe(max(0, seconds))

    def ems(self, outcome: str) -> None:
        """Nothing; counts a request to EMS, or an alarm about one."""
        self._ems.labels(_one_of(EMS, outcome)).inc()

    def waiting(self, partition: int, by_reason: dict[str, int]) -> None:
        """Nothing; so many entries of this partition wait for a person."""
        codes: dict[str, int] = {}
        for reason, number in by_reason.items():
            codes[self._code(reason)] = codes.get(self._code(reason), 0) + number
        gone = set(self._waiting.get(partition, ())) - set(codes)
        self._waiting[partition] = codes | dict.fromkeys(gone, 0)
        for reason in self._waiting[partition]:
            total = sum(each.get(reason, 0) for each in self._waiting.values())
            self._queue.labels(reason).set(total)

    def ended(self, outcome: str) -> None:
        """Nothing; counts an incident that ended."""
        self._ended.labels(self._code(outcome)).inc()

    def faulted(self) -> None:
        """Nothing; counts a step in which the core failed."""
        self._faulted.inc()

    def refused(self, reason: str) -> None:
        """Nothing; counts a command that the desk refused."""
        self._refused.labels(self._code(reason)).inc()

    def position_ignored(self, reason: str) -> None:
        """Nothing; counts a position that was not taken, by a code of ours."""
        self._positions.labels(reason).inc()

    def dead_letter(self, source: str, reason: str) -> None:
        """Nothing; counts a record that could not be read."""
        self._dead.labels(self._name(source), self._code(reason)).inc()

    def type_unmapped(self, source: str) -> None:
        """Nothing; counts an event of a declared source whose type no map knows."""
        self._unmapped.labels(self._name(source)).inc()

    def fork(self) -> None:
        """Nothing; counts a record of the log that does not count."""
        self._forks.inc()

    def lost(self, topic: str, number: int) -> None:
        """Nothing; counts offsets that were gone before they were read."""
        self._lost.labels(topic).inc(number)

    def snapshot(self, outcome: str) -> None:
        """Nothing; counts a snapshot that was used, written, or could not be written."""
        self._snapshots.labels(_one_of(SNAPSHOTS, outcome)).inc()

    def snapshot_discarded(self, reason: str) -> None:
        """Nothing; counts a snapshot that was thrown away, by a code of ours."""
        self._discarded.labels(self._code(reason)).inc()

    def held_back(self, reason: str) -> None:
        """Nothing; counts an effect that was not sent."""
        self._held.labels(_one_of(HELD, reason)).inc()

    def effect_failed(self) -> None:
        """Nothing; counts a step or an effect for which nothing could be made."""
        self._failed.inc()

    def progress(self, appended_ms: int) -> None:
        """Nothing; a command or a step with this append time is done with."""
        if appended_ms > self._newest_ms:
            self._newest_ms = appended_ms
            self._progress.set(appended_ms / 1000)

    def _name(self, name: str) -> str:
        return name if name in self._names or name == UNDECLARED else OTHER

    def _code(self, code: str) -> str:
        if code in self._codes:
            return code
        if not _CODE.fullmatch(code) or len(self._codes) >= MOST_CODES:
            return OTHER
        self._codes.add(code)
        return code


class MetricsServer:
    """Serves a registry on loopback for as long as it is open."""

    def __init__(self, metrics: Metrics, port: int) -> None:
        self._server: _Server
        self._thread: Thread
        self._server, self._thread = start_http_server(
            port, addr=LOOPBACK, registry=metrics.registry
        )

    @property
    def address(self) -> tuple[str, int]:
        """Host and port; a port of 0 has become one that was free."""
        host, port = self._server.server_address[:2]
        return str(host), int(port)

    def close(self) -> None:
        """Nothing; the port is free again."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


async def serve(metrics: Metrics, port: int) -> None:
    """Nothing; serves until it is canceled. A port that is taken must not end a worker."""
    try:
        server = MetricsServer(metrics, port)
    except OSError as error:
        _log.error("metrics_not_served", port=port, error=type(error).__name__)
        return
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        return
    finally:
        server.close()


def _counter(name: str, says: str, *labels: str, registry: CollectorRegistry) -> Counter:
    return Counter(f"alongside_{name}_total", says, labels, registry=registry)


def _one_of(known: frozenset[str], value: str) -> str:
    return value if value in known else OTHER


def _version() -> str:
    try:
        return version("alongside")
    except PackageNotFoundError:
        return "unknown"
