"""An incident of the fold, as it is shown."""

from collections.abc import Callable

from dispatch.contracts import incident as contracts
from dispatch.contracts import offer as offers
from dispatch.contracts.site import Clock
from dispatch.desk.linking import BY_EVIDENCE
from dispatch.desk.state import Region
from streams.gateway.following.desks import Found
from streams.gateway.following.index import Asked
from streams.gateway.models.incident import (
    DeskAsked,
    Incident,
    LinkedCall,
    Offer,
    ProposedLink,
    QueueEntry,
)
from streams.gateway.views.place import center_of
from streams.gateway.views.words import evidence, not_taken, queue_reason, sign


def now_of(region: Region, wall: float) -> int:
    """The region's time: nothing is waited for less long because nothing happened."""
    return region.now if region.clock is Clock.EVENT else max(region.now, int(wall))


Named = Callable[[str], str]
"""Puts names for the pseudonyms in a text, as far as there are names."""


def incident_shown(found: Found, wall: float, named: Named) -> Incident:
    """The incident with how long the person has waited."""
    one = found.incident
    return Incident(
        id=one.id,
        region=found.region.name,
        call=one.call,
        channel=one.channel,
        source=one.source,
        state=one.state,
        since=found.times.since,
        opened_at=one.opened_at,
        heard_at=one.heard_at,
        waited=waited(found, wall),
        kinds=list(one.kinds),
        behavioral=one.settled_behavioral or one.behavioral,
        level=one.level,
        needs=list(one.needs),
        mode=one.mode,
        police=one.police,
        ground=one.ground,
        ems=one.ems,
        holder=named(one.holder),
        entries=[entry_shown(found, entry, named) for entry in one.entries],
        team=one.team,
        offers=[offer_shown(one.id, offer) for offer in one.offers],
        proposed=one.proposed,
        overruled=one.overruled,
        handover=asked_shown(found.asked),
        version=one.version,
        place=center_of(one.cell),
        late=one.late,
        test=one.test,
        source_closed=one.source_closed,
        outcome=one.outcome,
        calls=[_call_shown(one, voice, named) for voice in one.voices],
        proposals=[
            ProposedLink(
                incident=each.other, evidence=[evidence(code) for code in each.evidence], at=each.at
            )
            for each in one.proposals
        ],
        merged_into=one.merged_into,
        unverified=[sign(code) for code in one.signs],
        dropped=one.dropped,
        repeat=one.repeat,
    )


def _call_shown(one: contracts.Incident, voice: contracts.Voice, named: Named) -> LinkedCall:
    return LinkedCall(
        call=voice.call,
        channel=voice.channel,
        source=voice.source,
        heard_at=voice.heard_at,
        own=voice.call == one.call,
        source_closed=voice.source_closed,
        evidence=[evidence(code) for code in voice.evidence],
        linked_at=voice.linked_at,
        by="the desk" if voice.linked_by == BY_EVIDENCE else named(voice.linked_by),
    )


def asked_shown(asked: Asked | None) -> DeskAsked | None:
    """The other desk that was asked, with its answer."""
    if asked is None:
        return None
    return DeskAsked(
        to=asked.to,
        at=asked.at,
        until=asked.due,
        accepted=asked.accepted,
        reason=not_taken(asked.reason) if asked.reason else None,
    )


def waited(found: Found, wall: float) -> int:
    """Seconds until a crew was with the person, until the end, or until now."""
    until = found.times.met or found.times.ended or now_of(found.region, wall)
    return max(0, until - found.incident.heard_at)


def entry_shown(found: Found, entry: contracts.Entry, named: Named) -> QueueEntry:
    """A line of the human queue, with its clock."""
    due = due_of(found, entry)
    return QueueEntry(
        reason=queue_reason(entry.reason, after_response=entry.after_response),
        since=entry.since,
        holder=named(entry.holder),
        quiet=is_quiet(entry, due),
        rung=entry.rung,
        standing_path=entry.standing_path,
        opened_by=named(entry.opened_by),
        due=due,
    )


def is_quiet(entry: contracts.Entry, due: int | None) -> bool:
    """Whether it is on record and rings nowhere, as in shadow mode."""
    return due is None and not (entry.rung or entry.standing_path or entry.opened_by)


def due_of(found: Found, entry: contracts.Entry) -> int | None:
    """When the entry rings, or takes the standing path."""
    subject, due = f"{found.incident.id}/{entry.reason}", found.region.timetable.due_of
    rings = due.get(("ring", subject))
    return rings if rings is not None else due.get(("standing", subject))


def offer_shown(incident: str, offer: offers.Offer) -> Offer:
    """An offer."""
    return Offer(
        offer=offer.id,
        incident=incident,
        team=offer.team,
        mode=offer.mode,
        state=offer.state,
        made_at=offer.made_at,
        until=offer.until,
        arrival=offer.arrival,
    )
