"""What may a person do with an incident now, and if not, why not? The desk has the last word."""

from collections.abc import Iterator
from typing import Final

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.offer import OfferState
from dispatch.desk.follow_up import NOBODY, was_met
from dispatch.desk.handover import DONE
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.overruling import against_confirming
from dispatch.desk.state import Region
from dispatch.desk.triage import looked_at
from streams.gateway.models.story import Act
from streams.gateway.views.words import refusal

Why = str
_ENDED: Final = "The incident has ended."


def acts_of(incident: Incident, region: Region, *, has_policy: bool) -> list[Act]:
    """Every act, with a reason where it is not possible now."""
    here = f"/v1/incidents/{incident.id}"
    if incident.state is IncidentState.ENDED:
        found = [(name, f"{here}/{name}", _ENDED) for name in _NAMES if name != "unlink"]
        # Whoever a wrong link hid is looked at even then.
        found.append(("unlink", f"{here}/unlink", _against_unlinking(incident, region)))
    else:
        found = [
            (name, f"{here}/{name}", why)
            for name, why in _of_incident(incident, region, has_policy=has_policy)
        ]
        found += [
            (act, f"/v1/offers/{offer.id}/{act}", "")
            for offer in incident.offers
            if offer.state is OfferState.MADE
            for act in ("accept", "decline")
        ]
    return [Act(act=name, path=path, may=not why, why_not=why) for name, path, why in found]


_NAMES: Final = (
    "open",
    "hand-back",
    "end",
    "lower-level",
    "mistaken",
    "follow-up",
    "overrule",
    "confirm",
    "link",
    "dismiss-link",
    "unlink",
    "custody",
    "hand-over",
)


def _of_incident(
    incident: Incident, region: Region, *, has_policy: bool
) -> Iterator[tuple[str, Why]]:
    with_person = incident.state is IncidentState.WITH_PERSON or looked_at(incident)
    with_crew = incident.state in WITH_CREW
    facts = "" if incident.facts else "The incident has no fact."
    policy = "" if has_policy else "The region follows no policy."
    yield "open", ""
    yield "hand-back", "" if with_person else "The incident is not with a person."
    yield "end", "A crew is on it; it ends when the crew is clear." if with_crew else ""
    yield "lower-level", facts or policy
    yield "mistaken", facts
    yield (
        "follow-up",
        "" if was_met(incident) else refusal(NOBODY),
    )
    yield "overrule", policy or ("A crew has accepted it." if with_crew else "")
    yield (
        "confirm",
        refusal(unconfirmed) if (unconfirmed := against_confirming(incident, region.mode)) else "",
    )
    proposed = "" if incident.proposals else "No other incident is proposed."
    yield "link", proposed
    yield "dismiss-link", proposed
    yield "unlink", _against_unlinking(incident, region)
    yield "custody", ""
    yield "hand-over", _against_hand_over(incident, region)


def _against_unlinking(incident: Incident, region: Region) -> Why:
    linked = [each.call for each in incident.voices if each.call != incident.call]
    if not linked:
        return "No other call is linked to it."
    if not any(region.calls.get(call) == incident.id for call in linked):
        return "Each linked call has an incident of its own again."
    return ""


def _against_hand_over(incident: Incident, region: Region) -> Why:
    if incident.state in WITH_CREW | DONE:
        return "A crew is on it, or was."
    if ("handover", incident.id) in region.timetable.due_of:
        return "Another desk was asked, and has not answered yet."
    return ""
