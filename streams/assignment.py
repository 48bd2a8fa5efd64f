"""Which partitions does this worker have now? Faust is asked at most twenty times a second.

Faust builds the answer anew each time, and every record would ask. An answer that is a moment old
does no harm: whose a partition is decides only who tries, what counts is decided by the chain.
"""

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

GOOD_FOR: Final = 0.05
"""Seconds."""


class Assignment:
    """The partitions of every topic that the group gives to this worker, with its generation."""

    def __init__(self, app: Any, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Nothing is asked yet.

        Args:
            app: The Faust app.
            monotonic: Seconds of a clock that never goes back.
        """
        self._app = app
        self._monotonic = monotonic
        self._asked = float("-inf")
        self._found: dict[str, dict[int, int]] = {}

    def of(self, name: str) -> Mapping[int, int]:
        """Those of the topic with that full name."""
        if self._monotonic() - self._asked > GOOD_FOR:
            self._found = self._look()
            self._asked = self._monotonic()
        return self._found.get(name, {})

    def _look(self) -> dict[str, dict[int, int]]:
        generation = getattr(self._app, "consumer_generation_id", None)
        number = -1 if generation is None else int(generation)
        found: dict[str, dict[int, int]] = {}
        for tp in self._app.consumer.assignment():
            found.setdefault(tp.topic, {})[tp.partition] = number
        return found
