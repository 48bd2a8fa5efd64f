"""What do a desk's events add to the figures? Counted here and nowhere else, from accepted steps.

Three small things have to be remembered between events: who waits for a person, which offers are
open and since when, and which incidents are tests. They travel in the agent's checkpoint, so that
a restart goes on counting where the last one stopped.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from dispatch.contracts.step import Event, Step
from streams.metrics import Metrics

MOST: Final = 4000
"""Of each thing remembered; above it the oldest are forgotten, so that a checkpoint stays small."""


class Counting:
    """The figures of one partition."""

    def __init__(
        self,
        metrics: Metrics,
        partition: int,
        *,
        found: Mapping[str, Any] | None = None,
    ) -> None:
        """Goes on from what an earlier checkpoint remembered.

        Args:
            metrics: Where it is counted.
            partition: Of the log.
            found: What `remember` returned when the checkpoint was written.
        """
        parts = found or {}
        self._metrics = metrics
        self._partition = partition
        self._waiting: dict[str, list[str]] = {
            incident: list(reasons) for incident, reasons in parts.get("waiting", {}).items()
        }
        self._offers: dict[str, int] = dict(parts.get("offers", {}))
        self._tests: dict[str, None] = dict.fromkeys(parts.get("tests", ()))
        self._show()

    def remember(self) -> dict[str, Any]:
        """What the next process needs to go on."""
        for remembered in (self._waiting, self._offers, self._tests):
            while len(remembered) > MOST:
                remembered.pop(next(iter(remembered)))
        return {
            "waiting": dict(self._waiting),
            "offers": dict(self._offers),
            "tests": list(self._tests),
        }

    def count(self, step: Step, appended_ms: int) -> None:
        """Nothing; adds what this step says."""
        self._metrics.progress(appended_ms)
        for event in step.events:
            self._one(step, event)
        self._show()

    def _one(self, step: Step, event: Event) -> None:
        name, incident = event.get("event"), str(event.get("incident", ""))
        if name == "incident_opened" and event.get("test"):
            self._tests[incident] = None
        if incident in self._tests:
            # A test call is outside all figures.
            if name == "incident_left":
                del self._tests[incident]
            return
        now = int(event.get("at", step.now))
        match name:
            case "incident_opened" if not event.get("unlinked"):
                self._metrics.call(str(event.get("channel")))
            case "decided":
                self._decided(event)
            case "offer_made":
                self._metrics.offer("made")
                self._offers[str(event["offer"])] = now
            case "offer_accepted" | "offer_declined":
                self._metrics.offer(str(name).removeprefix("offer_"))
                self._answered(event, now)
            case "offer_held":
                # The team has answered, although another is asked within a confirmation window.
                self._answered(event, now)
            case "offer_expired" | "offer_withdrawn":
                self._metrics.offer(str(name).removeprefix("offer_"))
                self._offers.pop(str(event["offer"]), None)
            case "ems_requested":
                self._metrics.ems("asked")
            case "ems_alarmed":
                self._metrics.ems("alarmed")
            case "entry_made":
                reasons = self._waiting.setdefault(incident, [])
                if event["reason"] not in reasons:  # else made anew, in place of the earlier one
                    reasons.append(str(event["reason"]))
            case "entry_opened":
                self._waiting.pop(incident, None)
            case "entry_closed":
                left = [r for r in self._waiting.pop(incident, []) if r not in event["reasons"]]
                if left:
                    self._waiting[incident] = left
            case "incident_ended":
                self._waiting.pop(incident, None)
                self._metrics.ended(str(event["outcome"]))
            case "refused":
                self._metrics.refused(str(event.get("reason", "")))
            case "faulted":
                self._metrics.faulted()
            case _:
                pass

    def _decided(self, event: Event) -> None:
        self._metrics.decision(str(event.get("profile", "")), str(event["mode"]))
        if event.get("police", "absent") != "absent":
            self._metrics.police(str(event.get("ground", "")))

    def _answered(self, event: Event, now: int) -> None:
        made = self._offers.pop(str(event["offer"]), None)
        if made is not None:
            self._metrics.answered(now - made)

    def _show(self) -> None:
        by_reason = Counter(reason for reasons in self._waiting.values() for reason in reasons)
        self._metrics.waiting(self._partition, dict(by_reason))
