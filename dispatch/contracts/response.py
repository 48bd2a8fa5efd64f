"""How a call can be answered: modes, the police axis, grounds and needs."""

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Ways to respond, least intrusive first as a rule; a profile states its own order."""

    INFORMATION = "information"
    PEER_WARM_LINE = "peer_warm_line"
    COUNSELOR = "counselor"
    REMOTE_PEER = "remote_peer"
    PEER_OUTREACH = "peer_outreach"
    MOBILE_CRISIS = "mobile_crisis"
    COMMUNITY_RESPONSE = "community_response"
    BEHAVIORAL_HEALTH_EMS = "behavioral_health_ems"
    COMMUNITY_CARE = "community_care"
    CIT_OFFICER = "cit_officer"
    EMS = "ems"
    LAW_ENFORCEMENT = "law_enforcement"
    HOLD = "hold"
    """Nothing admissible yet: stay on the line, try again, tell a person."""


ON_SITE = frozenset(
    {
        Mode.PEER_OUTREACH,
        Mode.MOBILE_CRISIS,
        Mode.COMMUNITY_RESPONSE,
        Mode.BEHAVIORAL_HEALTH_EMS,
        Mode.COMMUNITY_CARE,
    }
)
"""Modes in which a health team of this desk goes to the person."""


class Police(StrEnum):
    """How far officers are involved. More than ``absent`` needs a ground."""

    ABSENT = "absent"
    NEARBY = "nearby"
    ON_SCENE = "on_scene"
    LEAD = "lead"


class Ground(StrEnum):
    """The one recorded reason without which officers are never recommended."""

    SUSPECTED_CRIME = "suspected_crime"
    INJURY_THREAT = "injury_threat"
    THREAT_TO_SELF = "threat_to_self"
    TEAM_REQUEST = "team_request"
    PERSON_REQUEST = "person_request"
    EMS_PARITY = "ems_parity"
    COURT_OR_CUSTODY_ORDER = "court_or_custody_order"
    SCENE_PROTECTION = "scene_protection"
    LAWFUL_ENTRY = "lawful_entry"
    CAPACITY_FALLBACK = "capacity_fallback"


class Need(StrEnum):
    """What a rule adds to a response. Needs latch: once called for, they stay."""

    ON_SITE = "on_site"
    """The person has to be met, not only talked to."""
    CLINICIAN = "clinician"
    EMS = "ems"
    """The center's emergency medical service is asked, beside whatever else happens."""
    OFFICER = "officer"
    """Obliges officers; a ground is needed all the same."""
    CREW_HOLDS = "crew_holds"
    """Our crew waits for a safe scene; this is not police involvement."""
    FAMILY_PARTNER = "family_partner"
    YOUTH_COUNSELOR = "youth_counselor"
    RESCUE = "rescue"
    INTERPRETER = "interpreter"
    SEARCH = "search"
    """Nobody knows the place: a search with a clock opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewNeed:
    """What a mode demands of a crew: the least number of each role, and what it must not have."""

    people: int = 1
    roles: tuple[tuple[str, int], ...] = ()
    """Pairs of role and least number, sorted by role."""
    forbidden: tuple[str, ...] = ()
    also_one_of: tuple[str, ...] = ()
    """Roles of which one more person must have one, beside those whom ``roles`` counts; sorted."""
    remote: bool = False
    """Served over phone or video, so the station's place does not matter."""
