"""A search for a team, and each team's answer to it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from dispatch.contracts.response import CrewNeed, Mode
from dispatch.contracts.team import Worker


class Request(NamedTuple):
    """What a search for a team is told: nothing about who the person is."""

    incident: str
    mode: Mode
    crew: CrewNeed
    cell: str
    """H3 cell of the person; empty when nobody knows it."""
    now: int
    asked: frozenset[str] = frozenset()
    """Teams that have answered already, or let an offer lapse, for this incident."""
    near: Mapping[str, tuple[int, int]] = MappingProxyType({})
    """Of teams whose position was heard: (as of which second, meters to the person)."""
    near_within: int = 300
    """Seconds after which a position says nothing any more."""
    state: str = ""
    """Whose law says for whom a peer may work; empty where the site does not ask."""
    supervised: Mapping[str, int] = MappingProxyType({})
    """Of supervisors: how many of their peers are asked or on a run with other teams."""
    peers_per_supervisor: int | None = None
    """How many peers one supervisor may have on a run; ``None`` where the policy is mute."""
    areas: tuple[str, ...] = ()
    """Where the site lies, each ``<state>/<area>``; empty where it does not ask."""
    workers: Mapping[str, Worker] = MappingProxyType({})
    """What workers carry along, by their pseudonyms."""
    hard_runs: int | None = None
    """How many hard runs a worker may have in a shift; ``None`` where the policy is mute."""
    longest_duty: int | None = None
    """Seconds on duty after which nobody is sent; ``None`` where the policy is mute."""
    entrusted: Mapping[str, int] = MappingProxyType({})
    """Of peers: how many people's next contact lies with them."""
    caseload: int | None = None
    """How many people one peer may have; ``None`` where the policy is mute."""


class Candidate(NamedTuple):
    """One team's answer to a request: every reason against it, or the seconds it would need."""

    team: str
    arrival: int | None
    """Seconds until the team is there; 0 for a remote team; ``None`` where it cannot be known."""
    refused: tuple[str, ...] = ()
    """Every reason, sorted; empty for a team that can be asked."""
