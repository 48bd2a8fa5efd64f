"""What a desk asks of the outside: texts of policies and sites, and who could go."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from dispatch.contracts.candidate import Candidate, Request
from dispatch.contracts.site import Site
from dispatch.contracts.team import Team
from dispatch.contracts.waiting import Waiting
from dispatch.policy.model import Policy


class Router(Protocol):
    """Finds and orders teams."""

    def candidates(self, request: Request, teams: Iterable[Team]) -> tuple[Candidate, ...]:
        """Every team exactly once: those that can be asked first, best first, then the others."""
        ...

    def around(self, cell: str) -> frozenset[str]:
        """The cell and its neighbors; empty where the place is unknown."""
        ...

    def order(self, waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
        """The same people, first to be served first."""
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
