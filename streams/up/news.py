"""What happens, in a line for whoever looks on? Gathered from steps, said every few seconds."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any, Final

from dispatch.contracts.incident import IncidentState
from dispatch.contracts.step import Step
from dispatch.desk.state import Region

AT_ONCE: Final = 3
"""Things in one line; the others are counted."""


class News:
    """Things that happened since the last line."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._things: list[tuple[int, str]] = []
        self._opened: dict[str, int] = {}
        self._aside = 0
        self.now = 0

    def hear(self, step: Step) -> None:
        """Nothing; takes note of what is worth a word."""
        self.now = max(self.now, step.now)
        for event in step.events:
            self._one(event)

    def line(self, regions: Mapping[str, Region]) -> str:
        """What happened since the last line, and who waits; empty where nothing did."""
        things, self._things = sorted(self._things, key=lambda each: each[0]), []
        aside, self._aside = self._aside, 0
        if not things and not aside:
            return ""
        said = [words for _, words in things[:AT_ONCE]]
        if len(things) > AT_ONCE:
            said.append(f"and {len(things) - AT_ONCE} more")
        if aside:
            said.append(f"{aside} ordinary {'call' if aside == 1 else 'calls'} set aside")
        when = datetime.fromtimestamp(self.now, self._zone).strftime("%a %H:%M")
        return f"{when}  {'; '.join(said)} | {_waiting(regions, self.now)}"

    def _one(self, event: Mapping[str, Any]) -> None:
        incident, place = str(event.get("incident", "")), event.get("region", "")
        match event["event"]:
            case "incident_opened":
                self._opened[incident] = int(event["at"])
            case "incident_ended" | "incident_left":
                self._opened.pop(incident, None)
            case "incident_moved" if event["state"] == "set_aside":
                self._aside += 1
            case "incident_moved" if event["state"] == "on_scene":
                waited = int(event["at"]) - self._opened.get(incident, int(event["at"]))
                self._add(0, f"{place}: a crew is there after {max(0, waited) // 60} min")
            case "decided" if event["police"] != "absent":
                self._add(1, f"{place}: officers {event['police']} on {event['ground']}")
            case "offer_accepted":
                self._add(2, f"{place}: {event['team']} goes")
            case "standing_path_taken":
                self._add(3, f"{place}: nobody opened an entry, standing path")
            case "offer_declined":
                self._add(4, f"{place}: {event['team']} says no, which costs nothing")
            case "offer_expired":
                self._add(4, f"{place}: {event['team']} did not answer")
            case "decided":
                mode = "hold" if event["mode"] == "hold" else str(event["mode"]).replace("_", " ")
                self._add(5, f"{place}: {event['level']} call, {mode}")
            case "offer_made":
                self._add(6, f"{place}: {event['team']} is asked")
            case "ems_requested":
                self._add(7, f"{place}: EMS asked")
            case "entry_made" if not event["quiet"]:
                self._add(8, f"{place}: a person is told ({event['reason'].replace('_', ' ')})")
            case _:
                pass

    def _add(self, rank: int, words: str) -> None:
        self._things.append((rank, words))


def _waiting(regions: Mapping[str, Region], now: int) -> str:
    """Who waits, for whom, and the longest."""
    for_team, for_person = list[int](), list[int]()
    for region in regions.values():
        for incident in region.incidents.values():
            if incident.state in {IncidentState.SEEKING, IncidentState.OFFERED}:
                for_team.append(incident.opened_at)
            elif any(not e.opened_by and not e.standing_path for e in incident.entries):
                for_person += [
                    e.since for e in incident.entries if not e.opened_by and not e.standing_path
                ][:1]
    said = [
        f"{len(since)} for {whom} (longest {max(0, now - min(since)) // 60} min)"
        for whom, since in (("a team", for_team), ("a person", for_person))
        if since
    ]
    return f"waiting: {', '.join(said)}" if said else "nobody waits"
