"""What becomes of an offer: accepted, held, declined, never delivered; and who is asked next."""

from dispatch.contracts.command import AcceptOffer, DeclineOffer, ExpireEffect
from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.offer import Offer, OfferState
from dispatch.contracts.response import Mode
from dispatch.desk.draft import Draft
from dispatch.desk.lifecycle import WITH_CREW
from dispatch.desk.reach import crew_lacks, limit_of
from dispatch.desk.seeking import faster_candidate, make_offer


def find_offer(draft: Draft, offer_id: str) -> tuple[Incident, Offer] | None:
    """The offer and its incident."""
    incident = draft.region.incidents.get(offer_id.rpartition(".")[0])
    if incident is None:
        return None
    return next(((incident, offer) for offer in incident.offers if offer.id == offer_id), None)


def accept(draft: Draft, command: AcceptOffer) -> None:
    """The first valid acceptance in the log wins; a later one gets a clear answer."""
    found = find_offer(draft, command.offer)
    if found is None:
        draft.refuse("no_such_offer", offer=command.offer, team=command.team)
        return
    incident, offer = found
    if offer.team != command.team:
        draft.refuse("offered_to_another_team", offer=offer.id, team=command.team)
        return
    if offer.state is not OfferState.MADE:
        taken = incident.state in WITH_CREW and incident.team != command.team
        reason = "already_taken" if taken else f"offer_{offer.state.value}"
        draft.refuse(reason, offer=offer.id, team=command.team)
        return
    team = draft.teams.get(offer.team)
    asked_by_desk = team is not None and not incident.overruled
    if team is not None and asked_by_desk and crew_lacks(draft, incident, Mode(offer.mode), team):
        # The crew that says yes is not the one that was asked: a member left meanwhile.
        _withdraw(draft, incident, offer, "crew_changed")
        ask_next(draft, incident.id)
        return
    arrival = command.arrival if command.arrival is not None else offer.arrival
    if not _hold(draft, incident, offer, arrival):
        assign(draft, incident.id, offer, arrival)


def _withdraw(draft: Draft, incident: Incident, offer: Offer, why: str) -> None:
    draft.emit(
        "offer_withdrawn",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=draft.now,
        why=why,
    )


def _hold(draft: Draft, incident: Incident, offer: Offer, arrival: int | None) -> bool:
    """Whether to wait a confirmation window, because a faster team can still be asked.

    Two windows at most: the second opens only when the first brought no faster team.
    """
    site = draft.site
    if site is None or arrival is None or arrival <= site.preferred_arrival:
        return False
    held = sum(each.state is OfferState.HELD for each in incident.offers)
    window = (site.first_confirmation, site.second_confirmation, 0)[min(held, 2)]
    faster = faster_candidate(draft, incident.id, arrival) if window else None
    if faster is None:
        return False
    draft.emit(
        "offer_held",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=draft.now,
        until=draft.now + window,
        arrival=arrival,
    )
    make_offer(draft, draft.incident(incident.id), offer.mode, faster, until=draft.now + window)
    return True


def assign(draft: Draft, incident_id: str, offer: Offer, arrival: int | None) -> None:
    """Give the incident to the team whose acceptance counts; withdraw the other offers."""
    incident = draft.incident(incident_id)
    for other in incident.offers:
        if other.id != offer.id and other.state in {OfferState.MADE, OfferState.HELD}:
            _withdraw(draft, incident, other, "taken_by_another_team")
    draft.emit(
        "offer_accepted",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=draft.now,
        arrival=arrival,
        asked=offer.made_at,
    )
    draft.move(draft.incident(incident.id), IncidentState.ASSIGNED, at=draft.now)
    draft.close_entries(draft.incident(incident.id), "no_team")
    policy = draft.policy
    limit = limit_of(draft, policy, incident.level) if policy is not None else None
    if limit is not None and arrival is not None and arrival > limit:
        # Late help is help, and a person should know that it will be late.
        draft.enter_queue(draft.incident(incident.id), "late_acceptance")
    if draft.region.waiting:
        draft.ask_serving()


def decline(draft: Draft, command: DeclineOffer) -> None:
    """A team says no: no reason is asked, and the next team is."""
    found = find_offer(draft, command.offer)
    if found is None or found[1].team != command.team:
        draft.refuse("no_such_offer", offer=command.offer, team=command.team)
        return
    incident, offer = found
    if offer.state is not OfferState.MADE:
        draft.refuse(f"offer_{offer.state.value}", offer=offer.id, team=command.team)
        return
    draft.emit(
        "offer_declined",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=draft.now,
        asked=offer.made_at,
    )
    ask_next(draft, incident.id)


def expire_effect(draft: Draft, command: ExpireEffect) -> None:
    """An offer never reached its team: it is over, and the next step is taken."""
    found = find_offer(draft, command.offer)
    if found is None or found[1].state is not OfferState.MADE:
        draft.refuse("offer_not_open", offer=command.offer)
        return
    incident, offer = found
    if command.why == "switched_off":
        draft.hand_to_person(incident, "switched_off")
        return
    draft.emit(
        "offer_expired",
        incident=incident.id,
        offer=offer.id,
        team=offer.team,
        at=draft.now,
        asked=offer.made_at,
        why=command.why,
    )
    ask_next(draft, incident.id)


def ask_next(draft: Draft, incident_id: str) -> None:
    """After an offer that came to nothing: a held acceptance counts, else another team."""
    incident = draft.incident(incident_id)
    held = [offer for offer in incident.offers if offer.state is OfferState.HELD]
    if any(offer.state is OfferState.MADE for offer in incident.offers):
        return
    if held:
        confirm(draft, incident_id)
        return
    if incident.state is IncidentState.OFFERED:
        draft.move(incident, IncidentState.SEEKING, at=draft.now)
    draft.seek[incident_id] = None


def confirm(draft: Draft, incident_id: str) -> None:
    """The best acceptance that was held is taken."""
    incident = draft.incident(incident_id)
    held = [offer for offer in incident.offers if offer.state is OfferState.HELD]
    if held:
        best = min(held, key=lambda offer: (offer.arrival or 0, offer.id))
        assign(draft, incident_id, best, best.arrival)
