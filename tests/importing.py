"""An export on its way through a broker: the programs that take part, and what the log says of it.

What the log says is compared with a replay in memory: step by step where the import was in step,
and by what became of each call where it was not.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from builders import SIGNING
from faults.workers import Worker, environment, wait_until
from typer.testing import CliRunner

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.chain import Standing
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk
from streams.cli.kafka import reading
from streams.cli.main import build
from streams.placement import partition_of
from streams.settings import Settings
from streams.topic_table import topic

ROOT = Path(__file__).resolve().parent.parent
MAPPING = ROOT / "deploy" / "mappings" / "burlington-vt.toml"
REGION = "burlington-vt"
COUNTS = ("rows", "commands", "incidents", "ended", "open", "levels", "modes", "police", "grounds")
"""Parts of an account that are the same however fast time passed."""
IN_STEP = (*COUNTS, "undecided", "decisions", "queue", "rung", "standing_path", "faulted")
"""Parts that are the same where it passed exactly."""
AGAIN = {"repeated", "already_heard"}
"""Refusals of what had been answered before: such a step changes nothing."""
STEADY_SECONDS = 150.0
INCIDENT = re.compile(r"\b([0-9a-f]{24})-(\d+)\b")


@dataclass
class Told:
    """What a log says: its accepted steps, and what each call came to."""

    steps: list[Step] = field(default_factory=list)
    again: int = 0
    """Steps that refused what had been answered before."""
    forks: int = 0
    calls: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def compared(self) -> list[str]:
        """Of each step from the first call on, the parts that the design compares.

        An incident's number is that of the step that opened it, which repetitions move; here it is
        the how-manieth of its call.
        """
        numbers: dict[str, list[str]] = {}

        def numbered(found: re.Match[str]) -> str:
            known = numbers.setdefault(found[1], [])
            if found[2] not in known:
                known.append(found[2])
            return f"{found[1]}#{known.index(found[2])}"

        lines = []
        for step in self.steps:
            if not lines and step.command["command"] != "report_call":
                continue
            command = {k: v for k, v in step.command.items() if k not in {"origin", "private"}}
            events = [{k: v for k, v in e.items() if k != "private"} for e in step.events]
            parts = [step.region, step.now, command, step.answers, events, step.why]
            lines.append(INCIDENT.sub(numbered, json.dumps(parts)))
        return lines


def told(raws: Iterable[bytes], partition: int) -> Told:
    """What the records of one partition's log say, by the chain's own rule."""
    desk, found = Desk.empty(partition), Told()
    for raw in raws:
        folded = fold(desk, raw)
        desk = folded.desk
        if folded.standing is not Standing.NEXT or folded.step is None:
            found.forks += 1
            continue
        step = folded.step
        if step.region != REGION:
            continue
        reasons = {e.get("reason") for e in step.events if e["event"] == "refused"}
        if reasons & AGAIN:
            found.again += 1
            continue
        found.steps.append(step)
        for event in step.events:
            if event["event"] == "incident_ended":
                _came_to(found, desk.region(REGION).incidents[event["incident"]])
    for incident in desk.region(REGION).incidents.values():
        if incident.state is not IncidentState.ENDED:
            _came_to(found, incident)
    return found


def _came_to(found: Told, incident: Incident) -> None:
    found.calls.setdefault(incident.call, []).append(
        {
            "facts": sorted((fact.name, fact.value) for fact in incident.facts),
            "behavioral": incident.behavioral,
            "level": incident.level,
            "needs": sorted(incident.needs),
            "mode": incident.mode,
            "police": incident.police,
            "ground": incident.ground,
            "outcome": incident.outcome,
        }
    )


class Importing:
    """One export, one broker, and the programs that take part."""

    def __init__(self, settings: Settings, export: Path, folder: Path) -> None:
        """Nothing runs yet.

        Args:
            settings: Of a site with every topic made.
            export: To be imported.
            folder: For what is written.
        """
        self.settings = settings
        self.export = export
        self.partition = partition_of(REGION, settings.partitions)
        self._folder = folder
        self._workers: list[Worker] = []
        self._gateways: list[subprocess.Popen[bytes]] = []
        self._ingests: list[subprocess.Popen[bytes]] = []
        self._started = 0

    def run(self, *words: object) -> Any:
        """What a command printed, as JSON; the command has to succeed."""
        done = CliRunner().invoke(build(), list(map(str, words)), catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    def replay_and_adopt(self) -> tuple[Any, Told]:
        """The account and the steps of a replay; a worker runs, with the same texts adopted."""
        out, site = self._folder / "steps.jsonl", self._folder / "site.toml"
        account = self.run(
            *("replay", self.export, "--mapping", MAPPING, "--json", "--no-crews", "--own-ids"),
            *("--out", out, "--write-site", site, "--write-types", self.settings.data / "types"),
        )
        self.worker()
        done = CliRunner().invoke(
            build(),
            [
                *("policy", "adopt", "--region", REGION, "--site", str(site)),
                *("--mode", "automatic", "--profile", "national-guidance", *SIGNING),
                *("--by", "sam.director", "--wait", "90"),
            ],
            catch_exceptions=False,
        )
        assert done.exit_code == 0, done.output
        with out.open("rb") as lines:
            return account, told((line.rstrip(b"\n") for line in lines), 0)

    # --- programs -------------------------------------------------------------------------

    def worker(self) -> None:
        """One more worker."""
        self._started += 1
        name = f"worker-{self._started}"
        self._workers.append(Worker(self.settings, self._folder, name))

    def kill_worker(self) -> None:
        """A worker dies as by a power cut, and another takes its place."""
        self._workers.pop().kill()
        self.worker()

    def gateway(self) -> None:
        """One more gateway."""
        self._gateways.append(self._start("gateway", "--port", "0", "--json"))

    def kill_gateway(self) -> None:
        """The gateway dies as by a power cut, and another takes its place."""
        gone = self._gateways.pop()
        gone.kill()
        gone.wait()
        self.gateway()

    def begin(self, *words: str) -> None:
        """The import begins, or goes on."""
        self._ingests.append(
            self._start("ingest", str(self.export), "--mapping", str(MAPPING), "--json", *words)
        )

    def kill_ingest(self) -> None:
        """The import dies in the middle of whatever it does."""
        gone = self._ingests.pop()
        gone.kill()
        gone.wait()

    def said(self) -> int:
        """How many events the import has noted down as answered."""
        found = list((self.settings.data / "imports").glob("*.json"))
        return int(json.loads(found[0].read_text())["said"]) if found else 0

    def wait_said(self, number: int, within: float = STEADY_SECONDS) -> None:
        """Comes back once so many events were answered."""
        wait_until(
            lambda: self.said() >= number or self._ingests[-1].poll() is not None,
            within,
            lambda: f"{self.said()} of {number} events",
        )
        assert self._ingests[-1].poll() is None, self._output("ingest")

    def account(self, within: float) -> Any:
        """What the import printed at its end."""
        code = self._ingests[-1].wait(within)
        assert code == 0, self._output("ingest")
        return json.loads(self._output("ingest"))

    def shown(self) -> Any:
        """The region as the gateway shows it, once it has read the log to its end."""
        wait_until(
            lambda: '"address"' in self._output("gateway"),
            STEADY_SECONDS,
            lambda: self._output("gateway"),
        )
        address = json.loads(self._output("gateway").splitlines()[0])["address"]
        return httpx.get(f"{address}/v1/regions/{REGION}", timeout=STEADY_SECONDS).json()

    def log(self) -> Told:
        """What the broker's log says."""
        with reading(
            self.settings, topic("desk.log").full_name(self.settings), only=self.partition
        ) as log:
            return told((record.value or b"" for record in log.to_end()), self.partition)

    def close(self) -> None:
        """Ends whatever was started here."""
        for process in (*self._ingests, *self._gateways):
            process.kill()
            process.wait()
        for worker in self._workers:
            worker.kill()

    def _start(self, name: str, *words: str) -> "subprocess.Popen[bytes]":
        self._started += 1
        with (
            (self._folder / f"{name}.out").open("wb") as out,
            (self._folder / f"{name}.err").open("ab") as err,
        ):
            return subprocess.Popen(
                [sys.executable, "-m", "streams", name, *words],
                env=environment(self.settings, self._folder / f"{name}-{self._started}.log"),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def _output(self, name: str) -> str:
        written = (self._folder / f"{name}.{end}" for end in ("out", "err"))
        return "".join(path.read_text(errors="replace") for path in written if path.exists())


def differing(ours: Sequence[str], theirs: Sequence[str]) -> str:
    """The first pair that differs, shortened; empty where none does."""
    for number, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one != other:
            at = next(n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
            cut = slice(max(0, at - 200), at + 200)
            return f"step {number}:\n  {one[cut]}\n  {other[cut]}"
    return "" if len(ours) == len(theirs) else f"{len(ours)} steps, and {len(theirs)}"
