"""Calls at a steady rate, from a seed: what CAD and the 988 line of invented counties send."""

import json
import random
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any

from faults.checker import Fed
from faults.sites import Region
from kafka import KafkaProducer
from kafka.errors import KafkaError

STATION = {"latitude": 39.7817, "longitude": -89.6501}
SEEKS = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
#: Answers and how often: most calls end with a team, as this is where something can be doubled.
ANSWERS: tuple[tuple[int, Mapping[str, str]], ...] = (
    (70, SEEKS),
    (8, {"suicide_behavior": "in_progress", "consciousness": "altered"}),
    (8, {"suicide_ideation": "active", "consciousness": "alert"}),
    (7, {}),
    (7, SEEKS | {"weapon": "in_hand", "violence_now": "threatening"}),
)
SEND_SECONDS = 120.0


class Sources:
    """Sends events and remembers those that Kafka acknowledged."""

    def __init__(self, bootstrap: str, prefix: str) -> None:
        self._prefix = prefix
        self._lock = threading.Lock()
        self._open = 0
        self.fed: list[Fed] = []
        self.refused = 0
        self._producer = KafkaProducer(
            bootstrap_servers=bootstrap,
            acks="all",
            max_block_ms=60_000,
            delivery_timeout_ms=int(SEND_SECONDS * 1000),
        )

    def send(self, topic: str, source: str, kind: str, id_: str, key: str, body: object) -> None:
        """Hands one event to Kafka's client, in CloudEvents' binary mode."""
        value = body if isinstance(body, bytes) else json.dumps(body).encode()
        with self._lock:
            self._open += 1
        sending = self._producer.send(
            self._prefix + topic,
            key=key.encode(),
            value=value,
            headers=[
                ("ce_specversion", b"1.0"),
                ("ce_type", f"org.alongside.{kind}.v1".encode()),
                ("ce_source", source.encode()),
                ("ce_id", id_.encode()),
                ("content-type", b"application/json"),
            ],
        )
        sending.add_callback(lambda _: self._done(Fed(topic=topic, source=source, id=id_)))
        sending.add_errback(self._failed)

    def close(self) -> None:
        """Waits until everything is acknowledged."""
        self._producer.flush(SEND_SECONDS)
        self._producer.close()
        if self._open:
            raise TimeoutError(f"{self._open} events of the load were never acknowledged")

    def _done(self, fed: Fed) -> None:
        with self._lock:
            self._open -= 1
            self.fed.append(fed)

    def _failed(self, _error: KafkaError) -> None:
        # Its source knows that it did not get through and would send it again: not fed.
        with self._lock:
            self._open -= 1
            self.refused += 1


class Load:
    """Sends calls from a thread of its own until it is stopped."""

    def __init__(
        self, sources: Sources, regions: Sequence[Region], *, rate: float, seed: int = 1
    ) -> None:
        """Says what to send; nothing is sent yet.

        Args:
            sources: Sends.
            regions: Where the calls come from.
            rate: Events a second, over all regions.
            seed: Of everything that is drawn.
        """
        self._sources = sources
        self._regions = regions
        self._rate = rate
        self._random = random.Random(seed)
        self._open: list[tuple[Region, str, str, str]] = []
        self._number = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="load", daemon=True)

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def stop(self) -> None:
        """Ends; what was sent may still wait for its acknowledgement."""
        self._stop.set()
        self._thread.join(SEND_SECONDS)

    def burst(self, number: int) -> None:
        """Sends so many events at once, in the caller's own thread."""
        for _ in range(number):
            self._one()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._stop.is_set():
            self._one()
            due += 1 / self._rate
            # Not a pause to wait for something: this is the rate itself.
            self._stop.wait(max(0.0, due - time.monotonic()))

    def _one(self) -> None:
        draw = self._random.random()
        if self._open and draw < 0.15:
            self._update()
        elif self._open and draw < 0.25:
            self._close()
        elif draw < 0.27:
            self._poison()
        else:
            self._call()

    def _call(self) -> None:
        region = self._random.choice(self._regions)
        topic, name = self._random.choice([("calls.911", "cad")] * 4 + [("calls.988", "988")])
        call = self._next("call")
        weights, kinds = zip(*ANSWERS, strict=True)
        answers = self._random.choices(kinds, weights)[0]
        body: dict[str, Any] = {
            "call": call,
            "answers": _answers(answers),
            "place": STATION,
            "narrative": "Invented words of an invented call.",
        }
        if topic == "calls.911":
            body["call_type"] = {"system": "APCO ANS 2.103.2", "edition": "2019", "code": "MNTL"}
        where = (region, topic, f"{region.name}/{name}", call)
        self._open = [*self._open[-40:], where]
        self._send(where, "call.opened", body, twice=self._random.random() < 0.03)

    def _update(self) -> None:
        where = self._random.choice(self._open)
        said = self._random.choice(
            [{"suicide_ideation": "method"}, {"medical": "red_flag"}, {"preference": "no_police"}]
        )
        self._send(where, "call.updated", {"call": where[3], "answers": _answers(said)})

    def _close(self) -> None:
        where = self._open.pop(self._random.randrange(len(self._open)))
        self._send(where, "call.closed", {"call": where[3], "disposition": "served"})

    def _poison(self) -> None:
        region = self._random.choice(self._regions)
        where = (region, "calls.911", f"{region.name}/cad", self._next("poison"))
        self._send(where, "call.opened", b'{"call": ')

    def _send(
        self,
        where: tuple[Region, str, str, str],
        kind: str,
        body: object,
        *,
        twice: bool = False,
    ) -> None:
        _, topic, source, call = where
        id_ = self._next("event")
        for _ in range(1 + twice):
            self._sources.send(topic, source, kind, id_, call, body)

    def _next(self, what: str) -> str:
        self._number += 1
        return f"{what}-{self._number:06d}"


def _answers(said: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"question": name, "value": value} for name, value in said.items()]
