"""What a desk knows of one call: the unit of a decision."""

from dataclasses import dataclass
from enum import StrEnum

from dispatch.contracts.fact import Fact
from dispatch.contracts.offer import Offer
from dispatch.contracts.quickly import quickly_made


class IncidentState(StrEnum):
    """Where an incident stands. The moves between them are a table in ``dispatch.desk``."""

    RECEIVED = "received"
    SET_ASIDE = "set_aside"
    """Not a behavioral-health call as far as known; taken up when an update says otherwise."""
    TRIAGED = "triaged"
    SEEKING = "seeking"
    OFFERED = "offered"
    ASSIGNED = "assigned"
    EN_ROUTE = "en_route"
    ON_SCENE = "on_scene"
    TRANSPORTING = "transporting"
    CLEARED = "cleared"
    FOLLOWING_UP = "following_up"
    WITH_PERSON = "with_person"
    """A person decides; the desk goes on only when a person hands back."""
    HANDED_OVER = "handed_over"
    ENDED = "ended"


class Outcome(StrEnum):
    """How an incident ended. Exactly one, with a reason beside it."""

    SERVED = "served"
    INELIGIBLE = "ineligible"
    NOT_TRIAGED = "not_triaged"
    NO_UNIT = "eligible_but_no_unit"
    OUT_OF_HOURS = "out_of_hours"
    OUT_OF_AREA = "out_of_area"
    DECLINED = "declined"
    CONTACT_NOT_MADE = "contact_not_made"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"


class EmsState(StrEnum):
    """An EMS request. Only EMS or the center's medical authority cancels one."""

    NONE = "none"
    ASKED = "asked"
    ACKNOWLEDGED = "acknowledged"
    ROLLING = "rolling"
    WITH_PERSON = "with_person"
    CANCELED = "canceled"


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An open line of the human queue."""

    reason: str
    since: int
    holder: str
    quiet: bool = False
    """Made in shadow mode, so nobody was told; told when the desk begins to act."""
    opened_by: str = ""
    rung: bool = False
    standing_path: bool = False
    after_response: bool = False
    """Of danger that was told when the response was over: while it stands and was not made in
    silence, nothing but a person's word ends the incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A level that a person or an earlier policy set, and the facts on which it rests."""

    level: str
    facts: tuple[str, ...]


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one of several linked calls said by itself, so that they can be taken apart again.

    Its facts stand with the incident's, each with the call that said it.
    """

    call: str
    channel: str
    source: str
    source_holder: str
    heard_at: int
    behavioral: str = ""
    settled_behavioral: str = ""
    kinds: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    reports: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    related: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()
    dropped_at: int = -1
    cell: str = ""
    cell_at: int = -1
    source_closed: bool = False
    ems: bool = False
    """EMS was called for before it was linked: only EMS takes that back."""
    evidence: tuple[str, ...] = ()
    """Why it was linked, as codes; empty for the incident's own call."""
    linked_at: int = 0
    linked_by: str = ""

    @property
    def dropped(self) -> bool:
        """Whether its caller was cut off."""
        return self.dropped_at >= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Another incident that may be about the same thing: a person says whether it is."""

    other: str
    evidence: tuple[str, ...]
    at: int


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Everything a desk knows of an incident; nothing personal. Times are epoch seconds."""

    id: str
    call: str
    channel: str
    source: str
    source_holder: str
    holder: str
    """Who holds the call now: one named holder at every moment."""
    state: IncidentState
    opened_at: int
    heard_at: int
    """From here on the person has waited."""
    version: int
    """Inbox offset of the last step that changed it."""
    late: bool = False
    """Opened after an earlier incident of the same call had ended."""
    test: bool = False
    behavioral: str = ""
    """``yes``, ``no``, ``unknown``, or empty while no report has said anything about it."""
    kinds: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    """Sorted by time and id, so that the order of arrival leaves no mark."""
    reports: frozenset[str] = frozenset()
    """Events of the source that have been heard."""
    cell: str = ""
    cell_at: int = -1
    settled_behavioral: str = ""
    """A person's word on whether this is a behavioral-health call; it stands."""
    lowered: tuple[Carried, ...] = ()
    asked_lower: tuple[Carried, ...] = ()
    """What one person wants lowered from the highest level, as long as nobody has seconded it."""
    asked_lower_by: str = ""
    carried: tuple[Carried, ...] = ()
    mistaken: frozenset[str] = frozenset()
    policy: str = ""
    """Hash of the policy under which the level was found."""
    level: str = ""
    needs: tuple[str, ...] = ()
    mode: str = ""
    police: str = "absent"
    ground: str = ""
    ems: EmsState = EmsState.NONE
    ems_at: int = 0
    """When EMS was last asked."""
    entries: tuple[Entry, ...] = ()
    offers: tuple[Offer, ...] = ()
    team: str = ""
    met_by: tuple[str, ...] = ()
    """Teams that were with the person and left before they were done."""
    handover: str = ""
    """The region whose desk was last asked to take the call."""
    told_since_asked: bool = False
    """Since then danger was told, a contact promised, a caller cut off, a call linked or taken
    out."""
    proposed: str = ""
    """The team put before a person who has not turned it into an offer yet."""
    overruled: str = ""
    """The mode that a person chose instead; the desk does not change it by itself."""
    requests_passed: frozenset[str] = frozenset()
    """Requests for officers that went on to the center: ``person_request``, ``team_request``."""
    source_closed: bool = False
    """Of linked calls: all of them."""
    follow_up: str = ""
    """``planned``, ``declined``, ``reached`` or ``not_reached``; empty while nobody has said."""
    follow_up_peer: str = ""
    """With which peer what is planned lies; empty where it lies with the desk."""
    follow_up_call: str = ""
    """To the caller of which call it was promised; empty where nobody can know."""
    outcome: str = ""
    contacts: frozenset[str] = frozenset()
    """Keyed hashes of the number that called, each good for some days; never the number."""
    related: frozenset[str] = frozenset()
    """Calls that a source named as the same or as belonging here: ``<how>/<call>``."""
    signs: tuple[str, ...] = ()
    """Signs of a hoax: unverified, and of no effect on level, needs, mode and EMS."""
    signs_told: tuple[str, ...] = ()
    """Those of which the police dispatcher was told, because officers were asked for."""
    dropped_at: int = -1
    """When a caller was last cut off, by the source's own time; -1 where none is known to be."""
    repeat: int = 0
    """How often somebody called again about it; moves nothing by itself."""
    voices: tuple[Voice, ...] = ()
    """Where calls are linked: each of them, the incident's own first. Else empty."""
    proposals: tuple[Proposal, ...] = ()
    apart: frozenset[str] = frozenset()
    """Calls of which a person said that they are another matter."""
    formerly: tuple[str, ...] = ()
    """Incidents in which its calls were heard before they were linked or unlinked."""
    merged_into: str = ""
    """The incident that goes on for this one."""
    ems_as: str = ""
    """The incident under whose id EMS was asked, where that one was linked to this."""

    @property
    def dropped(self) -> bool:
        """Whether a caller was cut off: only a person ends it as accidental."""
        return self.dropped_at >= 0
