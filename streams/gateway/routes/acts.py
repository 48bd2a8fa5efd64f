"""``/v1/incidents/{incident}/…``: what a person decides. The desk may refuse, and says why."""

from typing import Any

from fastapi import APIRouter, Response

from dispatch.contracts.command import (
    Confirm,
    DismissLink,
    EndIncident,
    FollowUp,
    HandBack,
    HandOver,
    LinkCalls,
    LowerLevel,
    MarkMistaken,
    OpenEntry,
    Overrule,
    PassCustody,
    UnlinkCall,
)
from streams.gateway.following.desks import Found
from streams.gateway.models import act
from streams.gateway.no import RESPONSES, unknown
from streams.gateway.parts import Parts, Ready
from streams.gateway.routes.answering import ACTS, Actor, answer, checked
from streams.gateway.routes.incidents import IncidentId
from streams.ingest.actor import Person, named_in

router = APIRouter(prefix="/v1/incidents/{incident}", tags=["acts"], responses=RESPONSES | ACTS)


@router.post("/open", response_model=act.Done)
async def open_incident(
    incident: IncidentId, told: act.Open, actor: Actor, parts: Ready
) -> Response:
    """Takes custody: from now on the actor holds the call."""
    return await _tell(parts, incident, actor, told, OpenEntry)


@router.post("/hand-back", response_model=act.Done)
async def hand_back(
    incident: IncidentId, told: act.GiveBack, actor: Actor, parts: Ready
) -> Response:
    """Gives the incident back to the desk's own way of working."""
    return await _tell(parts, incident, actor, told, HandBack, behavioral=told.behavioral)


@router.post("/end", response_model=act.Done)
async def end(incident: IncidentId, told: act.End, actor: Actor, parts: Ready) -> Response:
    """Ends an incident with exactly one outcome.

    As served only once the next contact was planned or declined, where the site asks for it.
    """
    return await _tell(
        parts, incident, actor, told, EndIncident, outcome=told.outcome.value, reason=told.reason
    )


@router.post("/lower-level", response_model=act.Done)
async def lower_level(
    incident: IncidentId, told: act.Lower, actor: Actor, parts: Ready
) -> Response:
    """Lowers the level that rests on the named facts; any other fact counts as before.

    From the highest level two persons do it: the first asks, the second agrees by the same act.
    """
    return await _tell(
        parts,
        incident,
        actor,
        told,
        LowerLevel,
        level=told.level,
        facts=tuple(told.facts),
        alone=told.alone,
    )


@router.post("/mistaken", response_model=act.Done)
async def mistaken(
    incident: IncidentId, told: act.Mistaken, actor: Actor, parts: Ready
) -> Response:
    """Marks one fact as a mistake; what hung on it is computed again."""
    return await _tell(parts, incident, actor, told, MarkMistaken, fact=told.fact)


@router.post("/follow-up", response_model=act.Done)
async def follow_up(
    incident: IncidentId, told: act.FollowUp, actor: Actor, parts: Ready
) -> Response:
    """Notes that the next contact is planned or declined, or whether the person was reached.

    Where no crew has met the person, whoever served them by telephone opens the call first.
    """
    return await _tell(
        parts,
        incident,
        actor,
        told,
        FollowUp,
        what=told.what,
        within=told.within,
        peer=told.peer or "",
    )


@router.post("/overrule", response_model=act.Done)
async def overrule(
    incident: IncidentId, told: act.Overrule, actor: Actor, parts: Ready
) -> Response:
    """Responds in another way than the desk decided."""
    return await _tell(
        parts,
        incident,
        actor,
        told,
        Overrule,
        mode=told.mode,
        team=told.team,
        ground=told.ground.value if told.ground else "none",
        reason=told.reason,
    )


@router.post("/confirm", response_model=act.Done)
async def confirm(incident: IncidentId, told: act.Confirm, actor: Actor, parts: Ready) -> Response:
    """Turns the desk's proposal into an offer, in a region that recommends."""
    return await _tell(parts, incident, actor, told, Confirm)


@router.post("/link", response_model=act.Done)
async def link(incident: IncidentId, told: act.Link, actor: Actor, parts: Ready) -> Response:
    """Makes two incidents one; the one with a crew goes on, else the older, and loses nothing."""
    return await _tell(parts, incident, actor, told, LinkCalls, other=told.other)


@router.post("/dismiss-link", response_model=act.Done)
async def dismiss_link(
    incident: IncidentId, told: act.DismissLink, actor: Actor, parts: Ready
) -> Response:
    """Says that two incidents are two; no evidence links or proposes them again."""
    return await _tell(parts, incident, actor, told, DismissLink, other=told.other)


@router.post("/unlink", response_model=act.Done)
async def unlink(incident: IncidentId, told: act.Unlink, actor: Actor, parts: Ready) -> Response:
    """Takes a linked call out again, as an incident of its own; the rest is computed anew."""
    return await _tell(parts, incident, actor, told, UnlinkCall, call=told.call)


@router.post("/custody", response_model=act.Done)
async def custody(incident: IncidentId, told: act.Pass, actor: Actor, parts: Ready) -> Response:
    """Passes custody to a named holder: a position, center, desk or crew by its code, or a person.

    What is neither a code with a kind or a place before it nor known at the desk is a person's
    name, with or without `person:` before it, and is recorded as a pseudonym.
    """
    found = _found(parts, incident)
    name = named_in(told.to, _codes(parts, found))
    if name is None:
        return await _tell(parts, incident, actor, told, PassCustody, to=told.to)
    holder = parts.acting.person(checked(name, "the field `to`"))
    return await _tell(parts, incident, actor, told, PassCustody, holder, to=holder.code)


@router.post("/hand-over", response_model=act.Done)
async def hand_over(
    incident: IncidentId, told: act.HandOver, actor: Actor, parts: Ready
) -> Response:
    """Asks another region's desk to take the call; until it says yes, this one keeps it."""
    return await _tell(parts, incident, actor, told, HandOver, to=told.to)


async def _tell(
    parts: Parts,
    incident: str,
    actor: Person,
    told: act.Seen,
    form: Any,
    *named: Person,
    **more: object,
) -> Response:
    found = _found(parts, incident)
    region = found.region.name

    def make(private: str) -> object:
        return form(
            region=region,
            actor=actor.code,
            incident=incident,
            version=told.version,
            private=private,
            **more,
        )

    return answer(
        await parts.acting.tell(
            make,
            people=[actor, *named],
            region=region,
            incident=incident,
            call=found.incident.call,
            words=told.words,
            seen=told.version,
        )
    )


def _found(parts: Parts, incident: str) -> Found:
    found = parts.desks.incident(incident)
    if found is None:
        raise unknown("incident")
    return found


def _codes(parts: Parts, found: Found) -> set[str]:
    """Holders, crews and desks that are known by a code here: they are in the log already."""
    site = parts.texts.site(found.region.site)
    codes = {found.incident.source_holder, *found.region.teams}
    codes |= {each.name for each in parts.desks.regions()}
    if site is not None:
        codes |= {site.queue_holder, site.supervisor, *(each.holder for each in site.sources)}
    return codes
