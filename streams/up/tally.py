"""What came of it? Counted from the steps of the log, for the summary at the end."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from dispatch.contracts.step import Step
from dispatch.contracts.team import Role
from dispatch.desk.state import Region


@dataclass(slots=True)
class Tally:
    """The figures of one run."""

    calls: Counter[str] = field(default_factory=Counter)
    """By channel."""
    set_aside: set[str] = field(default_factory=set)
    decisions: Counter[str] = field(default_factory=Counter)
    peers: Counter[str] = field(default_factory=Counter)
    """Offers to crews with a peer specialist: asked, accepted."""
    officers: dict[str, str] = field(default_factory=dict)
    """Incident to the ground on which officers were recommended."""
    to_answer: list[int] = field(default_factory=list)
    """Seconds from a call to the acceptance of a crew."""
    to_arrival: list[int] = field(default_factory=list)
    with_peer: int = 0
    """Crews with a peer specialist that were with the person."""
    standing: int = 0
    _opened: dict[str, int] = field(default_factory=dict)
    _arrived: set[str] = field(default_factory=set)

    def hear(self, step: Step, region: Region) -> None:
        """Nothing; adds what this step says.

        Args:
            step: A step that counts.
            region: Its desk after it.
        """
        for event in step.events:
            self._one(event, region)

    def _one(self, event: Mapping[str, Any], region: Region) -> None:
        incident = str(event.get("incident", ""))
        match event["event"]:
            case "incident_opened":
                self.calls[str(event["channel"])] += 1
                self._opened[incident] = int(event["at"])
            case "incident_moved" if event["state"] == "set_aside":
                self.set_aside.add(incident)
            case "incident_moved" if event["state"] == "on_scene":
                if incident not in self._arrived:
                    self._arrived.add(incident)
                    self._since(self.to_arrival, incident, event)
                    known = region.incidents.get(incident)
                    self.with_peer += known is not None and has_peer(region, known.team)
            case "decided":
                self.decisions[str(event["mode"])] += 1
                if event["police"] != "absent":
                    self.officers[incident] = str(event["ground"])
            case "offer_made":
                self.peers["asked"] += has_peer(region, str(event["team"]))
            case "offer_accepted":
                self.peers["accepted"] += has_peer(region, str(event["team"]))
                self._since(self.to_answer, incident, event)
            case "standing_path_taken":
                self.standing += 1
            case _:
                pass

    def _since(self, waits: list[int], incident: str, event: Mapping[str, Any]) -> None:
        if incident in self._opened:
            waits.append(max(0, int(event["at"]) - self._opened[incident]))

    def data(self) -> dict[str, Any]:
        """The figures as JSON."""
        return {
            "calls": dict(self.calls),
            "set_aside": len(self.set_aside),
            "decisions": dict(self.decisions),
            "peers": {"asked": self.peers["asked"], "accepted": self.peers["accepted"]},
            "peers_with_the_person": self.with_peer,
            "officers": dict(Counter(self.officers.values())),
            "standing_path": self.standing,
            "median_seconds_to_acceptance": _median(self.to_answer),
            "median_seconds_to_arrival": _median(self.to_arrival),
        }

    def lines(self) -> list[str]:
        """The same for a person."""
        said = self.data()
        grounds = ", ".join(f"{n} on {ground}" for ground, n in sorted(said["officers"].items()))
        modes = self.decisions.most_common()
        peers, calls = self.peers, self.calls
        rows = {
            "calls": (
                f"{calls['911']} to 911, {calls['988']} to 988; "
                f"{len(self.set_aside)} set aside as ordinary"
            ),
            "decisions": ", ".join(f"{n} {mode.replace('_', ' ')}" for mode, n in modes) or "none",
            "peers": (
                f"{peers['asked']} asked, {peers['accepted']} accepted, "
                f"{self.with_peer} with the person"
            ),
            "officers": f"recommended: {grounds}" if grounds else "never recommended",
            "median wait": (
                f"{_minutes(_median(self.to_answer))} to a crew's yes, "
                f"{_minutes(_median(self.to_arrival))} until it was there"
            ),
            "not opened": f"{self.standing} entries took the standing path",
        }
        return [f"{name:<13}{words}" for name, words in rows.items()]


def has_peer(region: Region, team: str) -> bool:
    """Whether a peer specialist is on that crew."""
    known = region.teams.get(team)
    return known is not None and any(Role.PEER_SPECIALIST in member.roles for member in known.crew)


def _median(waits: list[int]) -> int | None:
    return round(median(waits)) if waits else None


def _minutes(seconds: int | None) -> str:
    if seconds is None:
        return "none"
    return f"{seconds} s" if seconds < 120 else f"{seconds / 60:.0f} min"  # noqa: PLR2004 - two minutes
