"""Teams that answer: they follow ``dispatch.out`` and say what they do on ``teams``."""

import heapq
import json
import random
import threading
import time
from collections.abc import Sequence
from typing import Any

from faults.load import STATION, Sources
from faults.sites import Region
from kafka import KafkaConsumer, TopicPartition

SHIFT_ENDS = "2099-01-01T00:00:00Z"
JOIN_SECONDS = 30.0


class Crews:
    """All teams of all regions, in a thread of their own."""

    def __init__(
        self,
        sources: Sources,
        regions: Sequence[Region],
        *,
        bootstrap: str,
        prefix: str,
        seed: int = 2,
    ) -> None:
        """Nobody is on shift yet.

        Args:
            sources: Sends what the teams say.
            regions: Whose teams.
            bootstrap: Where the broker is.
            prefix: Of the topics.
            seed: Of what a team decides, and how long it takes.
        """
        self._sources = sources
        self._regions = regions
        self._bootstrap = bootstrap
        self._topic = f"{prefix}dispatch.out"
        self._random = random.Random(seed)
        self._agenda: list[tuple[float, int, str, str, dict[str, Any]]] = []
        self._number = 0
        self._known: set[str] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="crews", daemon=True)
        self.answered = 0
        self.repeated = 0

    def start(self) -> None:
        """All teams come on shift; from here on they answer."""
        for region in self._regions:
            for team in region.teams:
                self._say(team, "team.onshift", _on_shift(team))
        self._thread.start()

    def stop(self) -> None:
        """They answer no more."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(JOIN_SECONDS)

    def _run(self) -> None:
        consumer = KafkaConsumer(
            bootstrap_servers=self._bootstrap, enable_auto_commit=False, group_id=None
        )
        try:
            numbers = consumer.partitions_for_topic(self._topic) or ()
            consumer.assign([TopicPartition(self._topic, number) for number in numbers])
            consumer.seek_to_beginning()
            while not self._stop.is_set():
                for batch in consumer.poll(timeout_ms=50).values():
                    for found in batch:
                        self._hear(dict(found.headers), json.loads(found.value or b"{}"))
                self._do_what_is_due()
        finally:
            consumer.close()

    def _hear(self, headers: dict[str, bytes], body: dict[str, Any]) -> None:
        id_, kind = headers["ce_id"].decode(), headers["ce_type"].decode()
        if id_ in self._known:
            self.repeated += 1  # a receiver knows a repetition by its id
            return
        self._known.add(id_)
        if kind.endswith("offer.made.v1"):
            self._consider(body)
        elif kind.endswith("team.assigned.v1"):
            after = 0.0
            for state in ("en_route", "on_scene", "available"):
                after += self._random.uniform(0.1, 0.6)
                self._later(after, body["team"], "team.status", {"state": state})

        elif kind.endswith(("ems.requested.v1", "ems.alarmed.v1")):
            region = headers["ce_source"].decode().removeprefix("/alongside/")
            self._later(
                self._random.uniform(0.1, 6),
                f"{region}-1",
                "ems.acknowledged",
                {"incident": body["incident"]},
            )

    def _consider(self, body: dict[str, Any]) -> None:
        draw, after = self._random.random(), self._random.uniform(0.02, 0.4)
        if draw < 0.85:
            answer = {"offer": body["offer"], "arrival_seconds": self._random.randrange(60, 900)}
            self._later(after, body["team"], "offer.accepted", answer)
        elif draw < 0.95:
            self._later(after, body["team"], "offer.declined", {"offer": body["offer"]})
        # else nobody is at the phone, and the offer runs out

    def _later(self, after: float, team: str, kind: str, body: dict[str, Any]) -> None:
        self._number += 1
        entry = (time.monotonic() + after, self._number, team, kind, body | {"team": team})
        heapq.heappush(self._agenda, entry)

    def _do_what_is_due(self) -> None:
        while self._agenda and self._agenda[0][0] <= time.monotonic():
            _, _, team, kind, body = heapq.heappop(self._agenda)
            self._say(team, kind, body)

    def _say(self, team: str, kind: str, body: dict[str, Any]) -> None:
        self.answered += 1
        region = team.rpartition("-")[0]
        self._sources.send(
            "teams", f"{region}/crews", kind, f"crew-{self.answered:06d}", team, body
        )


def _on_shift(team: str) -> dict[str, Any]:
    return {
        "team": team,
        "modes": ["mobile_crisis", "peer_outreach"],
        "crew": [
            {
                "id": f"{team}-p1",
                "roles": ["peer_specialist"],
                "credential_until": SHIFT_ENDS,
                "supervisor_reachable": True,
            },
            {"id": f"{team}-c1", "roles": ["clinician"], "supervisor_reachable": True},
        ],
        "station": STATION,
        "shift_until": SHIFT_ENDS,
    }
