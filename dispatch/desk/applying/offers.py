"""Events about offers. A deadline is kept with the offer, and a team rests while it is asked."""

from dataclasses import replace
from typing import Any, Final

from dispatch.contracts.offer import Offer, OfferState
from dispatch.contracts.step import Event
from dispatch.contracts.team import TeamState
from dispatch.desk.work import Work, put

_OVER: Final = {
    "offer_declined": OfferState.DECLINED,
    "offer_expired": OfferState.EXPIRED,
    "offer_withdrawn": OfferState.WITHDRAWN,
}


def change(work: Work, incident_id: str, offer_id: str, **changes: Any) -> None:
    """Change one offer of an incident."""
    incident = work.incident(incident_id)
    offers = tuple(
        replace(each, **changes) if each.id == offer_id else each for each in incident.offers
    )
    put(incident, offers=offers)


def made(work: Work, event: Event, _version: int) -> None:
    """A team is being asked."""
    incident = work.incident(event["incident"])
    offer = Offer(
        id=event["offer"],
        team=event["team"],
        mode=event["mode"],
        made_at=event["at"],
        until=event["until"],
        arrival=event["arrival"],
        state=OfferState.MADE,
    )
    put(incident, offers=(*incident.offers, offer), proposed="")
    put(work.team(offer.team), state=TeamState.OFFERED, offer=offer.id)
    work.due("offer", offer.id, offer.until)


def held(work: Work, event: Event, _version: int) -> None:
    """Accepted, and a faster team is asked first."""
    change(
        work,
        event["incident"],
        event["offer"],
        state=OfferState.HELD,
        arrival=event["arrival"],
    )
    work.due("offer", event["offer"], None)
    work.due("confirm", event["incident"], event["until"])


def accepted(work: Work, event: Event, _version: int) -> None:
    """The incident has its team."""
    change(
        work,
        event["incident"],
        event["offer"],
        state=OfferState.ACCEPTED,
        arrival=event["arrival"],
    )
    put(work.incident(event["incident"]), team=event["team"])
    work.due("offer", event["offer"], None)
    work.due("confirm", event["incident"], None)
    team = work.team(event["team"])
    if team is not None:
        put(
            team,
            state=TeamState.ASSIGNED,
            offer="",
            incident=event["incident"],
            lease_until=event["at"] + team.lease_until - team.heard_at,
            heard_at=event["at"],
        )
        work.due("lease", team.id, team.lease_until)


def over(work: Work, event: Event, _version: int) -> None:
    """The question has come to nothing, and the team is free if nothing else binds it."""
    change(work, event["incident"], event["offer"], state=_OVER[event["event"]])
    work.due("offer", event["offer"], None)
    team = work.team(event["team"])
    if team is not None and team.offer == event["offer"]:
        free = team.state is TeamState.OFFERED
        put(team, offer="", state=TeamState.AVAILABLE if free else team.state)
        # Both rested while the team was being asked.
        work.due("lease", team.id, team.lease_until)
        work.due("shift", team.id, team.shift_until)
