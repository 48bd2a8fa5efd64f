"""``/v1/offers``: will this team take this incident?"""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from dispatch.contracts.command import AcceptOffer, DeclineOffer
from streams.gateway.following.desks import Found
from streams.gateway.models.act import Accept, Decline, Done
from streams.gateway.models.plain import CODE
from streams.gateway.no import RESPONSES, unknown
from streams.gateway.parts import Parts, Ready
from streams.gateway.routes.answering import ACTS, Actor, answer

router = APIRouter(prefix="/v1/offers", tags=["offers"], responses=RESPONSES | ACTS)

OfferId = Annotated[str, Path(pattern=CODE)]


@router.post("/{offer}/accept", response_model=Done)
async def accept(offer: OfferId, told: Accept, actor: Actor, parts: Ready) -> Response:
    """Takes the incident for the team. The first valid acceptance in the log wins."""
    found = _found(parts, offer)
    region = found.region.name
    return answer(
        await parts.acting.tell(
            lambda _: AcceptOffer(
                region=region,
                actor=actor.code,
                offer=offer,
                team=told.team,
                arrival=told.arrival_seconds,
            ),
            people=[actor],
            region=region,
            incident=found.incident.id,
        )
    )


@router.post("/{offer}/decline", response_model=Done)
async def decline(offer: OfferId, told: Decline, actor: Actor, parts: Ready) -> Response:
    """Does not take it. No reason is asked, and it is never held against the team."""
    found = _found(parts, offer)
    region = found.region.name
    return answer(
        await parts.acting.tell(
            lambda _: DeclineOffer(region=region, actor=actor.code, offer=offer, team=told.team),
            people=[actor],
            region=region,
            incident=found.incident.id,
        )
    )


def _found(parts: Parts, offer: str) -> Found:
    found = parts.desks.incident(offer.rpartition(".")[0])
    if found is None:
        raise unknown("offer")
    return found
