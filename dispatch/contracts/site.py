"""What a site decides for its region: clocks, windows, holders, sources."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class OperatingMode(StrEnum):
    """How much the desk does by itself."""

    SHADOW = "shadow"
    """Decides and records, asks nobody."""
    RECOMMEND = "recommend"
    """A proposal that a person turns into an offer."""
    AUTOMATIC = "automatic"
    """Offers go out; a person may overrule."""


class Clock(StrEnum):
    """Where a region's time comes from."""

    BROKER = "broker"
    """The append time of each command."""
    EVENT = "event"
    """The time that each command carries: imports, samples, simulation."""


Charter = tuple[str, ...]
"""The roles whose signatures a policy needs before a desk may act by itself."""

CHARTER: Final[Charter] = ("psap", "ems_medical_director", "lived_experience_council")
"""The charter of a site that writes none: the center, who answers for medicine, and people who
have been there (practice 7.8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A declared sender of events. An undeclared one is refused."""

    name: str
    """As in the CloudEvents attribute ``source``."""
    topic: str
    holder: str
    """The position or center that holds a call of this source until someone else takes it."""
    holds_criminal_justice_data: bool
    """Must be stated; such fields are cut before anything is stored."""
    fields_cut: tuple[str, ...] = ()
    """Paths in the body that are cut when the source may hold criminal-justice data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One region's own choices. All durations are whole seconds."""

    region: str
    name: str
    hash: str
    profile: str
    clock: Clock
    time_zone: str
    h3_resolution: int
    sources: tuple[Source, ...]
    queue_holder: str
    """Who is told first when an incident waits for a person."""
    supervisor: str
    """Who is told when nobody opened the entry in time."""
    standing_path: str
    """The dispatch path that exists without this software, in words for a person."""
    density: str
    """``urban``, ``suburban`` or ``rural``: which of a profile's time limits holds here."""
    shadow_tells_life_threat: bool
    """In shadow mode: is a life threat that only this desk saw told to the supervisor?"""
    charter: Charter = CHARTER
    """Whose signatures a policy needs before automatic mode can be on."""
    hands_over_to: str = ""
    """For a line without field teams: the region whose desk is asked when somebody has to go."""
    state: str = ""
    """Two letters: in which state a peer's credential must be good for their employer. Empty: this
    is not asked."""
    areas: tuple[str, ...] = ()
    """Where the region lies, each ``<state>/<area>``: a peer's employer must be certified in all of
    them. Empty: this is not asked."""
    credentials_checked_by: str = ""
    """Where state or areas are not asked: who sees to it that every peer's credential is good here
    for their employer, in words."""
    follow_up: bool = True
    """Whether a response ends only with its follow-up planned or declined."""
    follow_up_by: str = ""
    """Where it does not: who sees to the follow-up instead, in words."""
    outline: tuple[tuple[float, float], ...] = ()
    """Ring of (longitude, latitude) in degrees around the region, for maps; empty if not given."""
    event_span: tuple[int, int] = (0, 0)
    """Event clock only: first and last epoch second that a feeder may name."""
    behind_after: int = 30
    offer_window: int = 60
    preferred_arrival: int = 600
    first_confirmation: int = 120
    second_confirmation: int = 180
    ring_life_threat: int = 30
    ring_other: int = 120
    ems_acknowledge_within: int = 30
    availability_lease: int = 900
    position_within: int = 300
    """After so long without a position nobody knows where a team is that had sent one."""
    handover_within: int = 120
    """Seconds within which another desk has to take a call that is handed over."""
    link_within: int = 900
    """Seconds between two calls within which they may be about the same thing."""
    unanswered_after: int = 300
    """After so long an unasked medical or weapon question counts as unanswered."""
    set_aside_after: int = 6 * 3600
    """A call set aside ends as ineligible after so long, unless its source closes it."""
    end_after_clear: int = 3600
    leave_after_end: int = 3 * 86400
