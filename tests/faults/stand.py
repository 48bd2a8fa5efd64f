"""A site under load, whose workers and broker a test may harm; in the end the checker judges."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from faults import sites
from faults.account import Account
from faults.checker import check
from faults.crews import Crews
from faults.load import Load, Sources
from faults.reading import Reader, Site
from faults.workers import Worker, wait_until

from streams.broker import Broker
from streams.settings import Settings
from streams.topics import ensure

SETTLE_SECONDS = 150.0
PROGRESS_SECONDS = 60.0


@dataclass
class Figures:
    """What a scenario measured, for the README."""

    scenario: str
    rounds: int = 0
    seconds: list[float] = field(default_factory=list)
    """Of each fault: until every partition decided again."""
    account: Account = field(default_factory=Account)

    def row(self) -> list[str]:
        """One line of the table."""
        count = self.account.counts
        times = sorted(self.seconds)
        again = f"{times[len(times) // 2]:.1f} / {times[-1]:.1f}" if times else "-"
        return [
            self.scenario,
            str(self.rounds),
            str(count["events fed"]),
            str(count["commands"]),
            str(count["steps"]),
            str(count["assignments"]),
            str(count["messages sent"]),
            str(count["log: forks"]),
            again,
            str(self.account.lost),
            str(self.account.doubled),
        ]


HEADER = [
    "fault",
    "times",
    "events fed",
    "commands",
    "steps",
    "assignments",
    "messages",
    "forks",
    "deciding again, s (median / longest)",
    "lost",
    "doubled",
]


class Stand:
    """Broker, topics, regions that act by themselves, load, crews and workers."""

    def __init__(self, broker: Broker, settings: Settings, folder: Path, scenario: str) -> None:
        """Makes the topics and adopts the texts; no worker runs yet."""
        self.broker = broker
        self.settings = settings
        self.folder = folder
        self.figures = Figures(scenario=scenario)
        self.workers: list[Worker] = []
        self._started = 0
        self._quiet = False
        ensure(settings.kafka_bootstrap, settings)
        self.regions = sites.adopt(settings)
        self.sources = Sources(settings.kafka_bootstrap, settings.topic_prefix)
        self.crews = Crews(
            self.sources,
            self.regions,
            bootstrap=settings.kafka_bootstrap,
            prefix=settings.topic_prefix,
        )
        self.load: Load | None = None
        self.reader = Reader(settings.kafka_bootstrap, settings.topic_prefix)

    def worker(self, *, faults: dict[str, Any] | None = None, app_id: str = "") -> Worker:
        """One more worker, started and not yet waited for."""
        self._started += 1
        settings = self.settings.model_copy(update={"app_id": app_id}) if app_id else self.settings
        if app_id:
            ensure(settings.kafka_bootstrap, settings)
        worker = Worker(settings, self.folder, f"worker-{self._started}", faults=faults)
        self.workers.append(worker)
        return worker

    def begin(self, *, rate: float = 25.0, seed: int = 1) -> None:
        """Teams come on shift and calls come in."""
        self.load = Load(self.sources, self.regions, rate=rate, seed=seed)
        self.crews.start()
        self.load.start()

    def wait_progress(self, since: float, within: float = PROGRESS_SECONDS) -> float:
        """Seconds from ``since`` (epoch) until every partition had a step that was made later."""
        until = time.monotonic() + within
        waiting: dict[int, float] = {}
        while time.monotonic() < until:
            site = self.reader.read_on()
            waiting = self._first_steps(site, since)
            if len(waiting) == site.partitions:
                return max(waiting.values()) - since
            time.sleep(0.2)
        raise TimeoutError(
            f"only partitions {sorted(waiting)} of {self.settings.partitions} decided within "
            f"{within:.0f} s\n{self.status()}"
        )

    def recovered(self, since: float) -> None:
        """Waits until all partitions decide again, and notes how long that took."""
        self.figures.rounds += 1
        self.figures.seconds.append(self.wait_progress(since))

    def settle(self, within: float = SETTLE_SECONDS) -> Account:
        """The account once load and crews have ended and nothing is pending any more.

        What is still pending at the deadline stays in the account: that is a loss.
        """
        self.quiet()
        until = time.monotonic() + within
        while True:
            account = check(self.reader.read_on(), self.sources.fed)
            if account.fine or account.faults or time.monotonic() > until:
                self.figures.account = account
                return account
            time.sleep(0.2)

    def quiet(self) -> None:
        """Nobody calls and no team answers from here on; all that was sent is acknowledged."""
        if self._quiet:
            return
        self._quiet = True
        if self.load is not None:
            self.load.stop()
        self.crews.stop()
        self.sources.close()

    def judge(self, *, busy: bool = True) -> Account:
        """Settles and fails unless nothing was lost, doubled or forgotten."""
        account = self.settle()
        print(f"\n--- {self.figures.scenario}\n{account}")  # noqa: T201 - shown with pytest -s
        assert account.fine, f"{self.figures.scenario}:\n{account}"
        if busy:
            assert account.counts["assignments"] > 0, account
        return account

    def until(self, what: Callable[[Site], object], within: float = PROGRESS_SECONDS) -> None:
        """Waits until the topics look like that."""
        wait_until(
            lambda: what(self.reader.read_on()),
            within,
            lambda: check(self.reader.site, self.sources.fed),
        )

    def status(self) -> str:
        """What the topics and the workers say, for a failure's message."""
        lines = [str(check(self.reader.site, self.sources.fed))]
        for worker in self.workers:
            own = worker.log.read_text(errors="replace") if worker.log.exists() else ""
            lines.append(f"--- {worker.name}: running {worker.running}\n{worker.said[-1000:]}")
            lines.append(own[-3000:])
        return "\n".join(lines)

    def close(self) -> None:
        """Ends every process and thread that was started here."""
        if self.load is not None:
            self.load.stop()
        for worker in self.workers:
            if worker.running:
                worker.resume()
                worker.kill()
        self.crews.stop()
        self.reader.close()

    @staticmethod
    def _first_steps(site: Site, since: float) -> dict[int, float]:
        found: dict[int, float] = {}
        for partition in range(site.partitions):
            later = [
                rec.timestamp / 1000
                for rec in site.at("desk.log", partition)[-400:]
                if rec.timestamp / 1000 > since
            ]
            if later:
                found[partition] = min(later)
        return found
