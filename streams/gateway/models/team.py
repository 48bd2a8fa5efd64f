"""Which teams are there, and where does each stand?"""

from dispatch.contracts.team import TeamState
from streams.gateway.models.plain import Answer, Center


class Member(Answer):
    """One person on a crew, by a pseudonym. What concerns the worker stays with the worker."""

    id: str
    roles: list[str]
    languages: list[str]


class Team(Answer):
    """A unit on shift."""

    team: str
    region: str
    state: TeamState
    modes: list[str]
    crew: list[Member]
    peer: bool
    """Whether a peer specialist is on the crew."""
    station: Center | None
    shift_until: int
    heard_at: int
    lease_until: int
    offer: str
    incident: str


class Teams(Answer):
    """Teams by region and name."""

    teams: list[Team]
