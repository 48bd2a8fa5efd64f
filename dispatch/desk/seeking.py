"""Asking a team, or putting the choice before a person where the region only recommends."""

from dispatch.contracts.candidate import Candidate
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Mode
from dispatch.contracts.site import OperatingMode
from dispatch.desk.draft import Draft
from dispatch.desk.reach import Found, candidates, of_mode
from dispatch.desk.timeline import read
from dispatch.policy.model import Choice


def seek(draft: Draft, incident_id: str, choice: Choice, found: Found) -> None:
    """Ask the first team that can go, or tell a person that there is none."""
    incident = draft.incident(incident_id)
    if draft.mode is OperatingMode.SHADOW:
        return
    eligible = [c for c in found.get(choice.mode, ()) if not c.refused]
    if choice.mode is Mode.HOLD or not eligible:
        draft.close_entries(incident, "proposal")
        draft.enter_queue(draft.incident(incident_id), "no_team")
    elif draft.acts:
        make_offer(draft, incident, choice.mode.value, eligible[0])
    else:
        _propose(draft, incident, choice.mode.value, eligible[0])


def _propose(draft: Draft, incident: Incident, mode: str, candidate: Candidate) -> None:
    """Put the first choice before a person, who turns it into an offer or does something else."""
    stands = any(entry.reason == "proposal" for entry in incident.entries)
    if stands and incident.proposed == candidate.team and incident.mode == mode:
        return
    draft.close_entries(incident, "no_team")
    draft.emit(
        "team_proposed",
        incident=incident.id,
        team=candidate.team,
        mode=mode,
        arrival=candidate.arrival,
        at=draft.now,
    )
    draft.enter_queue(draft.incident(incident.id), "proposal")


def make_offer(
    draft: Draft, incident: Incident, mode: str, candidate: Candidate, *, until: int | None = None
) -> None:
    """Ask one team whether it will take the incident."""
    site = draft.site
    window = site.offer_window if site is not None else 60
    draft.close_entries(incident, "no_team", "proposal")
    draft.emit(
        "offer_made",
        incident=incident.id,
        offer=f"{incident.id}.{len(incident.offers) + 1}",
        team=candidate.team,
        mode=mode,
        at=draft.now,
        until=until if until is not None else draft.now + window,
        arrival=candidate.arrival,
        clock=draft.region.clock.value,
    )
    draft.move(draft.incident(incident.id), IncidentState.OFFERED, at=draft.now)


def faster_candidate(draft: Draft, incident_id: str, than: int) -> Candidate | None:
    """A team that has not been asked and would arrive sooner than ``than`` seconds."""
    policy = draft.policy
    if policy is None:
        return None
    incident = draft.incident(incident_id)
    reading = read(incident, policy)
    for mode, found in candidates(draft, incident, policy, reading).items():
        mode_asked = {offer.mode for offer in incident.offers}
        for each in found[:1]:
            if mode in mode_asked and not each.refused and (each.arrival or 0) < than:
                return each
    return None


def seek_as_chosen(draft: Draft, incident_id: str) -> None:
    """Ask the first team for the mode that a person chose, or tell them that there is none."""
    incident, policy = draft.incident(incident_id), draft.policy
    if policy is None or draft.mode is OperatingMode.SHADOW:
        return
    mode = Mode(incident.overruled)
    found = of_mode(draft, incident, policy, mode) if mode in policy.crew else ()
    eligible = [each for each in found if not each.refused]
    if eligible:
        make_offer(draft, incident, mode.value, eligible[0])
    else:
        draft.enter_queue(incident, "no_team")
