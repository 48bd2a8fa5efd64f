"""What is an incident, in a list?"""

from pydantic import Field

from dispatch.contracts.incident import EmsState, IncidentState
from dispatch.contracts.offer import OfferState
from streams.gateway.models.plain import Answer, Center, Said


class Offer(Answer):
    """One team, one incident, one window."""

    offer: str
    incident: str
    team: str
    mode: str
    state: OfferState
    made_at: int
    until: int
    arrival: int | None
    """Seconds that the team needs to arrive."""


class QueueEntry(Answer):
    """An open line of the human queue."""

    reason: Said
    since: int
    holder: str
    quiet: bool
    """On record and rings nowhere."""
    rung: bool
    """It has rung at the supervisor."""
    standing_path: bool
    """The path without this software was taken."""
    opened_by: str
    """Who opened it; empty while nobody has."""
    due: int | None
    """When it rings next, or takes the standing path; ``None`` where no clock runs."""


class DeskAsked(Answer):
    """Another region's desk that was asked to take the call; it stays here until that says yes."""

    to: str
    """The other region's code."""
    at: int
    until: int
    """Then a person here goes on, unless it has answered."""
    accepted: bool | None
    """``None`` while it has not answered."""
    reason: Said | None
    """Why it did not take the call."""


class LinkedCall(Answer):
    """One of several calls that are one incident."""

    call: str
    channel: str
    source: str
    heard_at: int
    own: bool
    """The call that the incident was opened for; it stays when another is taken out."""
    source_closed: bool
    """Its source has closed it."""
    evidence: list[Said]
    """Why it was linked; empty for the incident's own call."""
    linked_at: int
    by: str
    """Who linked it: a person, or the desk by its evidence."""


class ProposedLink(Answer):
    """Another incident that may be the same; both go on until a person has said so."""

    incident: str
    evidence: list[Said]
    at: int


class Incident(Answer):
    """One incident as it stands. Nothing in it is personal."""

    id: str
    region: str
    call: str
    channel: str
    source: str
    state: IncidentState
    since: int
    """When it came into this state."""
    opened_at: int
    heard_at: int
    """From here on the person has waited."""
    waited: int
    """Seconds that the person waited, until a crew was with them, the end, or the region's now."""
    kinds: list[str]
    """What was reported, never a diagnosis."""
    behavioral: str
    level: str
    needs: list[str]
    mode: str
    police: str
    ground: str
    """Why officers are part of it; empty exactly where they are not."""
    ems: EmsState
    holder: str
    """Who holds the call now."""
    entries: list[QueueEntry]
    team: str
    """The team that accepted."""
    offers: list[Offer]
    proposed: str
    """The team that the desk proposes, until a person confirms or decides otherwise."""
    overruled: str
    """The mode that a person chose instead of the desk's."""
    handover: DeskAsked | None
    """The other desk that was asked last to take the call."""
    version: int
    """Send it with every command, so that nobody acts on what has changed."""
    place: Center | None
    late: bool
    """Opened after an earlier incident of the same call had ended."""
    test: bool
    source_closed: bool
    outcome: str
    calls: list[LinkedCall] = Field(default_factory=list)
    """Where calls are linked: all of them, the incident's own first."""
    proposals: list[ProposedLink] = Field(default_factory=list)
    merged_into: str = ""
    """The incident that goes on for this one."""
    unverified: list[Said] = Field(default_factory=list)
    """Signs of a hoax that nobody has checked; they lower nothing and cancel no EMS."""
    dropped: bool = False
    """The caller was cut off."""
    repeat: int = 0
    """How often somebody called again about it."""


class Incidents(Answer):
    """Incidents, those who have waited longest first; ended ones after all others."""

    incidents: list[Incident]
    total: int
    """How many there are beyond the limit of the answer."""
