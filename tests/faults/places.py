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
#: Who has to sign a policy where a site's text names nobody else, as in the sites of the tests.
SIGNERS = {"psap", "ems_medical_director", "lived_experience_council"}
#: Events that move neither a call nor a team.
OTHERS = {
    *(
        "facts_heard",
        "decided",
        "fallback_planned",
        "ems_requested",
        "ems_reported",
        "ems_alarmed",
        "request_passed",
    ),
    *("team_proposed", "overruled", "handover_offered", "handover_answered", "handover_received"),
    *("crew_told", "crew_lost", "end_put_off", "incident_left", "level_lowered", "fact_mistaken"),
    *("behavioral_settled", "lowering_asked", "level_carried", "entry_made", "entry_rang"),
    *(
        "entry_closed",
        "standing_path_taken",
        "crew_rests",
        "follow_up_planned",
        "follow_up_noted",
        "lease_lapsed",
        "site_adopted",
        "adoption_planned",
        "team_heard",
    ),
    *("redecision_queued", "serve_asked", "served", "deadline_met"),
    *("deadline_failed", "call_erased", "refused", "faulted"),
    *("link_proposed", "link_dismissed", "heard_again", "ems_told", "police_told"),
}
FREE = {"available", "out_of_service", "crew_incomplete", "off_shift"}


@dataclass
class _Incident:
    call: str
    state: str = "received"
    team: str = ""
    holder: str = ""
    accepted: int = 0
    merged: str = ""
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
        self._moves = {
            "incident_opened": self._opened,
            "incident_moved": self._moved,
            "incident_ended": self._ended,
            "calls_linked": self._linked,
            "call_unlinked": self._unlinked,
            "custody_passed": self._held_by,
            "entry_opened": self._held_by,
            "offer_made": self._offer_made,
            "offer_held": self._offer_held,
            "offer_accepted": self._offer_accepted,
            "offer_declined": self._offer_over,
            "offer_expired": self._offer_over,
            "offer_withdrawn": self._offer_over,
            "team_shown": self._team_shown,
            "team_moved": self._team_moved,
            "team_left": self._team_left,
            "policy_adopted": self._policy_adopted,
            "mode_set": self._mode_set,
        }
        self._mode = "shadow"
        self._signed: set[str] = set()

    @property
    def known(self) -> set[str]:
        """Names of all events that this knows."""
        return self._moves.keys() | OTHERS

    def take(self, event: Mapping[str, Any]) -> None:
        """Applies one event and notes whatever it makes impossible."""
        apply = self._moves.get(event["event"])
        if apply is None and event["event"] not in OTHERS:
            self._account.fault("content", f"the checker does not know the event {event['event']}")
        incident = event.get("incident")
        if isinstance(incident, str) and incident and event["event"] != "incident_opened":
            known = self.incidents.get(incident)
            if known is None:
                if event["event"] not in {"refused", "incident_left", "handover_received"}:
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
            if incident.merged and incident.state != "ended":
                self._account.fault("doubled", f"{name} went into {incident.merged} and is open")
            if incident.state != "ended" and not incident.holder:
                self._account.fault("place", f"{name} has no holder")
            self._account.counts[f"incidents {incident.state}"] += 1

    def _policy_adopted(self, event: Mapping[str, Any]) -> None:
        self._signed = {role for role, _ in event.get("signatures", ())}

    def _mode_set(self, event: Mapping[str, Any]) -> None:
        self._mode = event["mode"]
        self._agreed("mode_set")

    def _agreed(self, what: str) -> None:
        """A desk acts by itself only under a policy that everybody signed who has to."""
        if self._mode == "automatic" and SIGNERS - self._signed:
            missing = ", ".join(sorted(SIGNERS - self._signed))
            self._account.fault("agreed", f"{what} without the signature of {missing}")

    def _opened(self, event: Mapping[str, Any]) -> None:
        name, call = event["incident"], event["call"]
        if name in self.incidents:
            self._account.fault("doubled", f"incident {name} was opened twice")
            return
        if event.get("unlinked"):
            # A person took the call out of another incident, which is no place of it any more.
            self.calls[call] = []
        earlier = self.calls.setdefault(call, [])
        if any(self.incidents[each].state != "ended" for each in earlier):
            self._account.fault("doubled", f"call {call} was opened while {earlier} is open")
        if earlier and not event["late"]:
            self._account.fault("doubled", f"call {call} was opened again and not marked late")
        earlier.append(name)
        self.incidents[name] = _Incident(call=call, holder=event["holder"])
        self._account.counts["incidents opened"] += 1

    def _moved(self, event: Mapping[str, Any]) -> None:
        incident = self.incidents[event["incident"]]
        if incident.state == "ended" or event["state"] not in OPEN_STATES:
            self._account.fault(
                "place", f"{event['incident']} moved from {incident.state} to {event['state']}"
            )
        incident.state = event["state"]

    def _ended(self, event: Mapping[str, Any]) -> None:
        incident = self.incidents[event["incident"]]
        if incident.state == "ended":
            self._account.fault("doubled", f"{event['incident']} ended twice")
        incident.state = "ended"

    def _linked(self, event: Mapping[str, Any]) -> None:
        """One incident goes on with the calls of both; the other one ends in the same step."""
        name, other = event["incident"], event["other"]
        goes = self.incidents.get(other)
        if goes is None or name == other:
            self._account.fault("place", f"{name} was linked with {other}, which is not there")
            return
        if "ended" in {self.incidents[name].state, goes.state}:
            self._account.fault("place", f"{name} was linked with {other}, and one was over")
        goes.merged = name
        for ids in self.calls.values():
            if other in ids and name not in ids:
                ids.append(name)
        self._account.counts["calls linked"] += 1

    def _unlinked(self, event: Mapping[str, Any]) -> None:
        opened = self.incidents.get(event["opened"])
        if opened is None or opened.state == "ended":
            self._account.fault("place", f"{event['opened']} was unlinked and is not open")

    def _held_by(self, event: Mapping[str, Any]) -> None:
        self.incidents[event["incident"]].holder = event["holder"]

    def _offer_made(self, event: Mapping[str, Any]) -> None:
        self._agreed("offer_made")
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

    def _offer_over(self, event: Mapping[str, Any]) -> None:
        incident, team = self.incidents[event["incident"]], self._team(event)
        state = event["event"].removeprefix("offer_")
        if incident.offers.get(event["offer"]) not in LIVE:
            self._account.fault("doubled", f"offer {event['offer']} was over and {state}")
        incident.offers[event["offer"]] = state
        if team.offer == event["offer"]:
            team.offer = ""

    def _team(self, event: Mapping[str, Any]) -> _Team:
        return self._teams.setdefault(event["team"], _Team())
