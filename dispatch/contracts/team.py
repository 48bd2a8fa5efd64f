"""Teams and the people in them, as far as a desk may know them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dispatch.contracts.response import Mode


class Role(StrEnum):
    """What a crew member is on shift as."""

    PEER_SPECIALIST = "peer_specialist"
    PEER_SPECIALIST_IN_TRAINING = "peer_specialist_in_training"
    CLINICIAN = "clinician"
    CRISIS_WORKER = "crisis_worker"
    COUNSELOR = "counselor"
    FAMILY_PARTNER = "family_partner"
    NURSE = "nurse"
    EMT = "emt"
    PARAMEDIC = "paramedic"
    CASE_MANAGER = "case_manager"
    OFFICER = "officer"


PEERS: Final = frozenset({Role.PEER_SPECIALIST, Role.PEER_SPECIALIST_IN_TRAINING})
"""Roles that work only while a supervisor can be reached."""


class TeamState(StrEnum):
    """Where a team stands. A lapsed availability never frees a crew that is assigned."""

    OFF_SHIFT = "off_shift"
    AVAILABLE = "available"
    OFFERED = "offered"
    ASSIGNED = "assigned"
    EN_ROUTE = "en_route"
    HOLDING = "holding"
    """At or near the scene, waiting until it is safe to go in."""
    ON_SCENE = "on_scene"
    TRANSPORTING = "transporting"
    OUT_OF_SERVICE = "out_of_service"
    CREW_INCOMPLETE = "crew_incomplete"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewMember:
    """One person on a crew: a pseudonym, never a name."""

    id: str
    roles: tuple[Role, ...]
    credential_until: int | None = None
    """Epoch second at which the credential of the role ends; ``None`` where none is required."""
    supervisor_reachable: bool | None = None
    """``None`` means that nobody said; unknown is never yes."""
    languages: tuple[str, ...] = ()
    credential_for: tuple[str, ...] = ()
    """Where the credential is good, each as ``<state>/<kind of employer>``; empty: nobody said."""
    employer: str = ""
    """The kind of employer for whom they are on this shift; empty: nobody said."""
    supervisor: str = ""
    """Who supervises them, a pseudonym; empty: nobody said."""
    employer_areas: tuple[str, ...] = ()
    """Where that employer is certified, each a state or ``<state>/<area>``; empty: nobody said."""
    caseload: int = 0
    """How many people they support beside those whose next contact lies with them here."""
    rest_until: int = 0
    """Until then they are not to be asked, by their own word or their agency's (epoch second)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A unit on shift, as its desk knows it."""

    id: str
    modes: tuple[Mode, ...]
    crew: tuple[CrewMember, ...]
    station: str = ""
    """H3 cell of the station; empty for a team that works remotely."""
    shift_until: int
    state: TeamState
    heard_at: int
    lease_until: int
    """Availability is a lease: it ends when nothing has been heard by then (epoch second)."""
    offer: str = ""
    incident: str = ""
    located: bool = False
    """Whether its position was heard in this shift: then it is asked from where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """What one person on shift carries along, whichever crew they are on. Times are epoch seconds.

    A fold of rosters and runs, which the log has anyhow; it is shown to nobody.
    """

    id: str
    """The pseudonym by which rosters name them."""
    team: str
    """The team on whose roster they were last."""
    since: int
    """When they came on duty; another crew without a pause between is the same duty."""
    off_at: int = 0
    """When they went off shift; 0 while they are on it."""
    rest_until: int = 0
    """Until then nobody asks them: the run before was a hard one."""
    hard_runs: int = 0
    """How many they have had on this duty."""
