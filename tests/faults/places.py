"""Is every call in exactly one place, and no team at two? Folds events by rules of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from faults.account import Account

OPEN_STATES = {
    *("received", "set_aside", "triaged", "seeking", "offered", "assigned", "en_route"),
    *("on_scene", "transporting", "cleared", "following_up", "with_person", "handed_over"),
}
LIVE = {"made", "held"}
FREE = {"available", "out_of_service", "crew_incomplete", "off_shift"}


@dataclass
class _Incident:
    call: str
    state: str = "received"
    team: str = ""
    holder: str = ""
    accepted: int = 0
    offers: dict[str, str] = field(default_factory=dict)


@dataclass
class _Team:
    offer: str = ""
    incident: str = ""


class Places:
    """One region's incidents and teams, as the accepted events tell."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self.incidents: dict[str, _Incident] = {}
        self.calls: dict[str, list[str]] = {}
        self._teams: dict[str, _Team] = {}

    def take(self, event: Mapping[str, Any]) -> None:
        """Applies one event and notes whatever it makes impossible."""
        apply = getattr(self, f"_{event['event']}", None)
        incident = event.get("incident")
        if isinstance(incident, str) and incident and event["event"] != "incident_opened":
            known = self.incidents.get(incident)
            if known is None:
                if event["event"] not in {"refused", "incident_left"}:
                    self._account.fault("place", f"{event['event']} of unknown incident {incident}")
                return
        if apply is not None:
            apply(event)

    def finish(self) -> None:
        """Notes which calls are nowhere or in two places, and counts where they are."""
        for call, ids in self.calls.items():
            open_ = [each for each in ids if self.incidents[each].state != "ended"]
            if len(open_) > 1:
                self._account.fault("doubled", f"call {call} is open {len(open_)} times: {open_}")
        for name, incident in self.incidents.items():
            live = [offer for offer, state in incident.offers.items() if state in LIVE]
            if incident.state == "offered" and not live:
                self._account.fault("place", f"{name} is offered and nobody is asked")
            if incident.state in {"ended", "with_person", "seeking", "set_aside"} and live:
                self._account.fault("place", f"{name} is {incident.state} with live offers {live}")
            if incident.state in {"assigned", "en_route", "on_scene", "transporting"}:
                team = self._teams.get(incident.team)
                if team is None or team.incident != name:
                    self._account.fault("place", f"{name} is {incident.state} without its team")
            if incident.state != "ended" and not incident.holder:
                self._account.fault("place", f"{name} has no holder")
            self._account.counts[f"incidents {incident.state}"] += 1

    def _incident_opened(self, event: Mapping[str, Any]) -> None:
        name, call = event["incident"], event["call"]
        if name in self.incidents:
            self._account.fault("doubled", f"incident {name} was opened twice")
            return
        earlier = self.calls.setdefault(call, [])
        if any(self.incidents[each].state != "ended" for each in earlier):
            self._account.fault("doubled", f"call {call} was opened while {earlier} is open")
        if earlier and not event["late"]:
            self._account.fault("doubled", f"call {call} was opened again and not marked late")
        earlier.append(name)
        self.incidents[name] = _Incident(call=call, holder=event["holder"])
        self._account.counts["incidents opened"] += 1

    def _incident_moved(self, event: Mapping[str, Any]) -> None:
        incident = self.incidents[event["incident"]]
        if incident.state == "ended" or event["state"] not in OPEN_STATES:
            self._account.fault(
                "place", f"{event['incident']} moved from {incident.state} to {event['state']}"
            )
        incident.state = event["state"]

    def _incident_ended(self, event: Mapping[str, Any]) -> None:
        incident = self.incidents[event["incident"]]
        if incident.state == "ended":
            self._account.fault("doubled", f"{event['incident']} ended twice")
        incident.state = "ended"

    def _custody_passed(self, event: Mapping[str, Any]) -> None:
        self.incidents[event["incident"]].holder = event["holder"]

    def _entry_opened(self, event: Mapping[str, Any]) -> None:
        self.incidents[event["incident"]].holder = event["holder"]

    def _offer_made(self, event: Mapping[str, Any]) -> None:
        incident, team = self.incidents[event["incident"]], self._team(event)
        if event["offer"] in incident.offers:
            self._account.fault("doubled", f"offer {event['offer']} was made twice")
        if team.offer or team.incident:
            self._account.fault(
                "doubled",
                f"{event['team']} was asked {event['offer']} while it has "
                f"{team.offer or team.incident}",
            )
        incident.offers[event["offer"]] = "made"
        team.offer = event["offer"]
        self._account.counts["offers made"] += 1

    def _offer_held(self, event: Mapping[str, Any]) -> None:
        self.incidents[event["incident"]].offers[event["offer"]] = "held"

    def _offer_accepted(self, event: Mapping[str, Any]) -> None:
        incident, team = self.incidents[event["incident"]], self._team(event)
        if incident.offers.get(event["offer"]) not in LIVE:
            self._account.fault("doubled", f"offer {event['offer']} accepted when it was over")
        incident.accepted += 1
        if incident.accepted > 1:
            self._account.fault("doubled", f"{event['incident']} has two accepted offers")
        if team.incident:
            self._account.fault(
                "doubled", f"{event['team']} is at {team.incident} and took {event['incident']}"
            )
        incident.offers[event["offer"]] = "accepted"
        incident.team = event["team"]
        team.offer, team.incident = "", event["incident"]
        self._account.counts["assignments"] += 1

    def _offer_declined(self, event: Mapping[str, Any]) -> None:
        self._over(event, "declined")

    def _offer_expired(self, event: Mapping[str, Any]) -> None:
        self._over(event, "expired")

    def _offer_withdrawn(self, event: Mapping[str, Any]) -> None:
        self._over(event, "withdrawn")

    def _team_shown(self, event: Mapping[str, Any]) -> None:
        self._says(event["team"]["id"], event["team"]["state"], event["team"]["incident"])

    def _team_moved(self, event: Mapping[str, Any]) -> None:
        self._says(event["team"], event["state"], event["incident"])

    def _says(self, team_id: str, state: str, incident: str) -> None:
        team = self._teams.setdefault(team_id, _Team())
        if state in FREE:
            team.incident = ""
        elif incident != team.incident:
            self._account.fault("place", f"{team_id} shows {incident} and has {team.incident}")

    def _team_left(self, event: Mapping[str, Any]) -> None:
        self._teams.pop(event["team"], None)

    def _over(self, event: Mapping[str, Any], state: str) -> None:
        incident, team = self.incidents[event["incident"]], self._team(event)
        if incident.offers.get(event["offer"]) not in LIVE:
            self._account.fault("doubled", f"offer {event['offer']} was over and {state}")
        incident.offers[event["offer"]] = state
        if team.offer == event["offer"]:
            team.offer = ""

    def _team(self, event: Mapping[str, Any]) -> _Team:
        return self._teams.setdefault(event["team"], _Team())
