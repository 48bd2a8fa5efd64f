"""Which teams can be asked for a request, and in which order?"""

from collections.abc import Iterable
from dataclasses import dataclass

from dispatch.contracts.candidate import Candidate, Request
from dispatch.contracts.team import Team
from dispatch.contracts.waiting import Waiting
from routing import queue
from routing.eligibility import reasons_against
from routing.ranking import rank
from routing.travel import TravelTime, neighborhood


@dataclass(frozen=True, slots=True)
class NearestRouter:
    """A router (the port of ``dispatch.desk``) that asks the team that is there soonest."""

    travel: TravelTime

    def candidates(self, request: Request, teams: Iterable[Team]) -> tuple[Candidate, ...]:
        """Every team exactly once: those that can be asked first, best first, then the others."""
        return rank(self._candidate(request, team) for team in teams)

    def around(self, cell: str) -> frozenset[str]:
        """The cell and its neighbors; empty where the place is unknown."""
        return neighborhood(cell)

    def order(self, waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
        """The same people, first to be served first."""
        return queue.order(waiting)

    def _candidate(self, request: Request, team: Team) -> Candidate:
        arrival = self._arrival(request, team)
        return Candidate(
            team=team.id,
            arrival=arrival,
            refused=reasons_against(team, request, arrival=arrival),
        )

    def _arrival(self, request: Request, team: Team) -> int | None:
        """Seconds from where the team is; from its station while nothing else was ever said."""
        if request.crew.remote:
            return 0
        said = request.near.get(team.id)
        if said is None:
            return self.travel.seconds(team.station, request.cell)
        as_of, meters = said
        if request.now - as_of > request.near_within:
            return None  # it has been somewhere since, and the station would be a guess
        return self.travel.seconds_along(meters)
