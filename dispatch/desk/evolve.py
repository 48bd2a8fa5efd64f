"""What an event leaves behind. No rules live here: an event is applied, never judged.

Events are plain objects with a name, a region and their own parts; ``APPLY`` is the table of all
of them. Deadlines are kept together with the thing that they concern: an offer's with the offer,
a queue entry's with the entry.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.fact import Fact, FactSource, Span
from dispatch.contracts.incident import Carried, EmsState, Entry, Incident, IncidentState
from dispatch.contracts.offer import Offer, OfferState
from dispatch.contracts.response import Mode
from dispatch.contracts.site import Clock, OperatingMode
from dispatch.contracts.step import Event
from dispatch.contracts.team import CrewMember, Role, Team, TeamState
from dispatch.desk.lifecycle import RUNNING
from dispatch.desk.state import Desk, Region

SAYS: Final = ("", "no", "unknown", "yes")
"""What reports say of a call being behavioral, weakest first: unknown is never read as no."""

Apply = Callable[[Region, Mapping[str, Any], int], Region]


def evolve(desk: Desk, event: Event, version: int) -> Desk:
    """The desk after ``event``; ``version`` is the inbox offset of the step that holds it."""
    region = desk.region(event["region"])
    return desk.with_region(APPLY[event["event"]](region, event, version))


def fact_from(parts: Mapping[str, Any]) -> Fact:
    """The fact as it stands in a command or an event."""
    span = parts.get("span")
    return Fact(
        id=parts["id"],
        name=parts["name"],
        value=parts["value"],
        source=FactSource(parts["source"]),
        as_of=parts["as_of"],
        confidence=parts.get("confidence", 1000),
        span=Span(**span) if span else Span(),
    )


def team_from(parts: Mapping[str, Any]) -> Team:
    """The team as it stands in an event."""
    crew = tuple(
        CrewMember(
            id=member["id"],
            roles=tuple(Role(role) for role in member["roles"]),
            credential_until=member.get("credential_until"),
            supervisor_reachable=member.get("supervisor_reachable"),
            languages=tuple(member.get("languages", ())),
        )
        for member in parts["crew"]
    )
    return Team(
        id=parts["id"],
        modes=tuple(Mode(mode) for mode in parts["modes"]),
        crew=crew,
        station=parts["station"],
        shift_until=parts["shift_until"],
        state=TeamState(parts["state"]),
        heard_at=parts["heard_at"],
        lease_until=parts["lease_until"],
        offer=parts["offer"],
        incident=parts["incident"],
    )


def _with(region: Region, incident: Incident, version: int) -> Region:
    waits = incident.state is IncidentState.SEEKING and not any(
        offer.state in {OfferState.MADE, OfferState.HELD} for offer in incident.offers
    )
    waiting = region.waiting
    if waits != (incident.id in waiting):
        waiting = waiting.set(incident.id, None) if waits else waiting.delete(incident.id)
    return replace(
        region,
        incidents=region.incidents.set(incident.id, replace(incident, version=version)),
        waiting=waiting,
    )


def _due(region: Region, kind: str, subject: str, due: int | None) -> Region:
    table = region.timetable
    table = table.clear(kind, subject) if due is None else table.set(kind, subject, due)
    return region if table is region.timetable else replace(region, timetable=table)


def _opened(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = Incident(
        id=event["incident"],
        call=event["call"],
        channel=event["channel"],
        source=event["source"],
        source_holder=event["holder"],
        holder=event["holder"],
        state=IncidentState.RECEIVED,
        opened_at=event["at"],
        heard_at=event["heard"],
        version=version,
        late=event["late"],
        test=event["test"],
    )
    earlier = region.incidents.get(region.calls.get(incident.call, ""))
    if earlier is not None:
        # What an earlier incident of the call has heard is no news to this one.
        incident = replace(incident, reports=earlier.reports)
    region = replace(region, calls=region.calls.set(incident.call, incident.id))
    return _with(region, incident, version)


def _heard(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    known = {fact.id: fact for fact in incident.facts}
    known.update((fact.id, fact) for fact in map(fact_from, event["facts"]))
    behavioral = max(incident.behavioral, event["behavioral"], key=SAYS.index)
    cell, cell_at = incident.cell, incident.cell_at
    if event["cell"] and (event["cell_at"], event["cell"]) > (cell_at, cell):
        cell, cell_at = event["cell"], event["cell_at"]
    incident = replace(
        incident,
        facts=tuple(sorted(known.values(), key=lambda fact: (fact.as_of, fact.id))),
        reports=incident.reports | {event["report"]},
        kinds=tuple(sorted({*incident.kinds, *event["kinds"]})),
        doubts=tuple(sorted({*incident.doubts, *event["doubts"]})),
        behavioral=behavioral,
        cell=cell,
        cell_at=cell_at,
        source_closed=incident.source_closed or event["what"] == "closed",
    )
    for kind in ("unanswered", "quiet"):
        due = event.get(f"{kind}_due")
        if due is not None:
            region = _due(region, kind, incident.id, due)
    return _with(region, incident, version)


def _moved(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _due(region, "set_aside", incident.id, event.get("due"))
    if event["state"] == IncidentState.CLEARED:
        region = _due(region, "end", incident.id, event["end_due"])
    return _with(region, replace(incident, state=IncidentState(event["state"])), version)


def _decided(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = replace(
        region.incidents[event["incident"]],
        level=event["level"],
        needs=tuple(event["needs"]),
        mode=event["mode"],
        police=event["police"],
        ground=event["ground"],
    )
    return _with(region, incident, version)


def _ems_requested(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = replace(region.incidents[event["incident"]], ems=EmsState.ASKED)
    return _with(_due(region, "ems", incident.id, event["due"]), incident, version)


def _ems_reported(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = replace(region.incidents[event["incident"]], ems=EmsState(event["what"]))
    return _with(_due(region, "ems", incident.id, None), incident, version)


def _ems_alarmed(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    return _with(_due(region, "ems", incident.id, event["due"]), incident, version)


def _entry_made(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    entry = Entry(
        reason=event["reason"], since=event["at"], holder=event["holder"], quiet=event["quiet"]
    )
    subject = f"{incident.id}/{entry.reason}"
    others = tuple(each for each in incident.entries if each.reason != entry.reason)
    incident = replace(incident, entries=(*others, entry))
    region = _due(region, "standing", subject, None)
    return _with(_due(region, "ring", subject, event["due"]), incident, version)


def _change_entry(incident: Incident, reason: str, **changes: Any) -> Incident:
    entries = tuple(
        replace(entry, **changes) if entry.reason == reason else entry for entry in incident.entries
    )
    return replace(incident, entries=entries)


def _entry_rang(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    subject = f"{incident.id}/{event['reason']}"
    region = _due(_due(region, "ring", subject, None), "standing", subject, event["due"])
    changed = _change_entry(incident, event["reason"], rung=True, holder=event["holder"])
    return _with(region, changed, version)


def _standing_path(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _due(region, "standing", f"{incident.id}/{event['reason']}", None)
    return _with(region, _change_entry(incident, event["reason"], standing_path=True), version)


def _entries_opened(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    for entry in incident.entries:
        subject = f"{incident.id}/{entry.reason}"
        region = _due(_due(region, "ring", subject, None), "standing", subject, None)
    entries = tuple(replace(each, opened_by=event["holder"]) for each in incident.entries)
    return _with(region, replace(incident, entries=entries, holder=event["holder"]), version)


def _entries_closed(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    gone = set(event["reasons"])
    for reason in gone:
        subject = f"{incident.id}/{reason}"
        region = _due(_due(region, "ring", subject, None), "standing", subject, None)
    entries = tuple(entry for entry in incident.entries if entry.reason not in gone)
    doubts = () if event.get("doubts_settled") else incident.doubts
    return _with(region, replace(incident, entries=entries, doubts=doubts), version)


def _request_passed(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    passed = incident.requests_passed | {event["what"]}
    return _with(region, replace(incident, requests_passed=passed), version)


def _custody(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = replace(region.incidents[event["incident"]], holder=event["holder"])
    return _with(region, incident, version)


def _offer_made(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    offer = Offer(
        id=event["offer"],
        team=event["team"],
        mode=event["mode"],
        made_at=event["at"],
        until=event["until"],
        arrival=event["arrival"],
        state=OfferState.MADE,
    )
    region = _due(region, "offer", offer.id, offer.until)
    team = replace(region.teams[offer.team], state=TeamState.OFFERED, offer=offer.id)
    region = replace(region, teams=region.teams.set(team.id, team))
    return _with(region, replace(incident, offers=(*incident.offers, offer)), version)


def _change_offer(incident: Incident, offer_id: str, **changes: Any) -> Incident:
    offers = tuple(
        replace(offer, **changes) if offer.id == offer_id else offer for offer in incident.offers
    )
    return replace(incident, offers=offers)


def _offer_held(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _due(region, "offer", event["offer"], None)
    region = _due(region, "confirm", incident.id, event["until"])
    changed = _change_offer(
        incident, event["offer"], state=OfferState.HELD, arrival=event["arrival"]
    )
    return _with(region, changed, version)


def _offer_accepted(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _due(_due(region, "offer", event["offer"], None), "confirm", incident.id, None)
    team = region.teams[event["team"]]
    team = replace(
        team,
        state=TeamState.ASSIGNED,
        offer="",
        incident=incident.id,
        heard_at=event["at"],
        lease_until=event["at"] + team.lease_until - team.heard_at,
    )
    region = _due(region, "lease", team.id, team.lease_until)
    region = replace(region, teams=region.teams.set(team.id, team))
    incident = _change_offer(
        incident, event["offer"], state=OfferState.ACCEPTED, arrival=event["arrival"]
    )
    return _with(region, replace(incident, team=team.id), version)


def _offer_over(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _due(region, "offer", event["offer"], None)
    team = region.teams.get(event["team"])
    if team is not None and team.offer == event["offer"]:
        state = TeamState.AVAILABLE if team.state is TeamState.OFFERED else team.state
        team = replace(team, state=state, offer="")
        region = replace(region, teams=region.teams.set(team.id, team))
        # Both rested while the team was being asked.
        region = _due(region, "lease", team.id, team.lease_until)
        region = _due(region, "shift", team.id, team.shift_until)
    state_of = {
        "offer_declined": OfferState.DECLINED,
        "offer_expired": OfferState.EXPIRED,
        "offer_withdrawn": OfferState.WITHDRAWN,
    }
    changed = _change_offer(incident, event["offer"], state=state_of[event["event"]])
    return _with(region, changed, version)


def _team_shown(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    team = team_from(event["team"])
    region = replace(region, teams=region.teams.set(team.id, team))
    free = team.state in {TeamState.AVAILABLE, TeamState.OFFERED}
    leased = free or team.state in RUNNING
    region = _due(region, "lease", team.id, team.lease_until if leased else None)
    return _due(region, "shift", team.id, team.shift_until if free else None)


def _crew_lost(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    changed = _change_offer(incident, event["offer"], state=OfferState.WITHDRAWN)
    return _with(region, replace(changed, team=""), version)


def _team_left(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    region = _due(_due(region, "lease", event["team"], None), "shift", event["team"], None)
    return replace(region, teams=region.teams.delete(event["team"]))


def _lease_lapsed(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    team = replace(region.teams[event["team"]], state=TeamState.OUT_OF_SERVICE)
    region = _due(region, "lease", team.id, None)
    return replace(region, teams=region.teams.set(team.id, team))


def _ended(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    region = _entries_closed(
        region,
        {"incident": incident.id, "reasons": [entry.reason for entry in incident.entries]},
        version,
    )
    for kind in ("set_aside", "end", "unanswered", "quiet", "confirm"):
        region = _due(region, kind, incident.id, None)
    region = _due(region, "leave", incident.id, event["leave_due"])
    incident = replace(
        region.incidents[incident.id], state=IncidentState.ENDED, outcome=event["outcome"]
    )
    return _with(region, incident, version)


def _left(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    incident = region.incidents[event["incident"]]
    calls = region.calls
    if calls.get(incident.call) == incident.id:
        calls = calls.delete(incident.call)
    region = _due(_due(region, "leave", incident.id, None), "ems", incident.id, None)
    return replace(region, incidents=region.incidents.delete(incident.id), calls=calls)


def _lowered(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    lowered = Carried(level=event["level"], facts=tuple(event["facts"]))
    return _with(region, replace(incident, lowered=(*incident.lowered, lowered)), version)


def _mistaken(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    mistaken = incident.mistaken | {event["fact"]}
    return _with(region, replace(incident, mistaken=mistaken), version)


def _settled_behavioral(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = replace(region.incidents[event["incident"]], settled_behavioral=event["behavioral"])
    return _with(region, incident, version)


def _carried(region: Region, event: Mapping[str, Any], version: int) -> Region:
    incident = region.incidents[event["incident"]]
    carried = Carried(level=event["level"], facts=tuple(event["facts"]))
    return _with(region, replace(incident, carried=carried), version)


def _adopted(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    kind, hash_ = ("policy" if event["event"] == "policy_adopted" else "site"), event["hash"]
    region = _due(region, f"adopt_{kind}", hash_, None)
    planned = tuple(each for each in region.planned if each != (f"adopt_{kind}", hash_))
    if kind == "policy":
        return replace(region, policy=hash_, planned=planned)
    return replace(region, site=hash_, planned=planned, clock=Clock(event["clock"]))


def _adoption_planned(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    kind = f"adopt_{event['what']}"
    planned = (*(p for p in region.planned if p != (kind, event["hash"])), (kind, event["hash"]))
    return _due(replace(region, planned=planned), kind, event["hash"], event["due"])


def _mode_set(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    return replace(region, mode=OperatingMode(event["mode"]))


def _redecide(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    return replace(region, redecide=tuple(event["incidents"]))


def _serve_asked(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    return _due(region, "serve", "", event["due"])


def _served(region: Region, _event: Mapping[str, Any], _version: int) -> Region:
    return _due(region, "serve", "", None)


def _deadline_failed(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    return _due(region, event["kind"], event["subject"], None)


def _deadline_met(region: Region, event: Mapping[str, Any], _version: int) -> Region:
    return _due(region, event["kind"], event["subject"], None)


def _nothing(region: Region, _event: Mapping[str, Any], _version: int) -> Region:
    return region


APPLY: Final[Mapping[str, Apply]] = {
    "incident_opened": _opened,
    "facts_heard": _heard,
    "incident_moved": _moved,
    "decided": _decided,
    "ems_requested": _ems_requested,
    "ems_reported": _ems_reported,
    "ems_alarmed": _ems_alarmed,
    "entry_made": _entry_made,
    "entry_rang": _entry_rang,
    "standing_path_taken": _standing_path,
    "entry_opened": _entries_opened,
    "entry_closed": _entries_closed,
    "request_passed": _request_passed,
    "custody_passed": _custody,
    "offer_made": _offer_made,
    "offer_held": _offer_held,
    "offer_accepted": _offer_accepted,
    "offer_declined": _offer_over,
    "offer_expired": _offer_over,
    "offer_withdrawn": _offer_over,
    "crew_told": _nothing,
    "team_shown": _team_shown,
    "team_left": _team_left,
    "crew_lost": _crew_lost,
    "lease_lapsed": _lease_lapsed,
    "incident_ended": _ended,
    "incident_left": _left,
    "level_lowered": _lowered,
    "fact_mistaken": _mistaken,
    "behavioral_settled": _settled_behavioral,
    "level_carried": _carried,
    "policy_adopted": _adopted,
    "site_adopted": _adopted,
    "adoption_planned": _adoption_planned,
    "mode_set": _mode_set,
    "redecision_queued": _redecide,
    "serve_asked": _serve_asked,
    "served": _served,
    "deadline_met": _deadline_met,
    "deadline_failed": _deadline_failed,
    "call_erased": _nothing,
    "refused": _nothing,
    "faulted": _nothing,
}
"""Every event by name."""
