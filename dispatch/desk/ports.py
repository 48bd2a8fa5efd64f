"""What a desk asks of the outside: texts of policies and sites, and who could go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from dispatch.contracts.response import CrewNeed, Mode
from dispatch.contracts.site import Site
from dispatch.contracts.team import Team
from dispatch.policy.model import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a search for a team is told: nothing about who the person is."""

    incident: str
    mode: Mode
    crew: CrewNeed
    cell: str
    """H3 cell of the person; empty when nobody knows it."""
    now: int
    asked: frozenset[str] = frozenset()
    """Teams that have answered already, or let an offer lapse, for this incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One team's answer to a request: every reason against it, or the seconds it would need."""

    team: str
    arrival: int | None
    """Seconds until the team is there; 0 for a remote team; ``None`` where it cannot be known."""
    refused: tuple[str, ...] = ()
    """Every reason, sorted; empty for a team that can be asked."""


class Router(Protocol):
    """Finds and orders teams."""

    def candidates(self, request: Request, teams: Iterable[Team]) -> tuple[Candidate, ...]:
        """Every team exactly once: those that can be asked first, best first, then the others."""
        ...


class Shelf(Protocol):
    """Texts by hash. Looking one up is pure: a hash names one text for ever."""

    def policy(self, hash_: str) -> Policy | None:
        """The compiled policy, or ``None`` when its text is not here."""
        ...

    def site(self, hash_: str) -> Site | None:
        """The site, or ``None`` when its text is not here."""
        ...


Answers = Mapping[str, object]
"""Question to answer, both as they stand in the step."""
