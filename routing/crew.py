"""Does a crew have the people whom a mode needs, when nobody can be two people at once?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.contracts.response import CrewNeed
from dispatch.contracts.team import CrewMember, Role

NEVER_CLINICIAN: Final = frozenset({Role.PEER_SPECIALIST, Role.PEER_SPECIALIST_IN_TRAINING})
"""Who is there as a peer is not the clinical assessor as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """What a crew lacks for a need."""

    people: bool
    """Fewer people than needed."""
    roles: frozenset[str]
    """Roles that cannot be filled while every other role is filled as far as it can be.

    Where one person could fill either of two roles and both are needed, both are named: which one
    is short is then nobody's choice, and not the order of the roster's either.
    """


def shortfall(crew: Iterable[CrewMember], need: CrewNeed) -> Shortfall:
    """What ``crew`` lacks for ``need``, each person counted for one role at most."""
    can_fill: dict[str, frozenset[str]] = {}
    for member in crew:
        # A person who is listed twice is still one person.
        can_fill[member.id] = can_fill.get(member.id, frozenset()).union(member.roles)
    people = {member: _countable(roles) for member, roles in can_fill.items()}
    # One place more than there are people is short already, however large the number.
    places = [role for role, least in need.roles for _ in range(min(least, len(people) + 1))]
    return Shortfall(people=len(people) < need.people, roles=_unfilled(places, people))


def _countable(roles: frozenset[str]) -> frozenset[str]:
    if NEVER_CLINICIAN.isdisjoint(roles):
        return roles
    return roles - {Role.CLINICIAN}


def _unfilled(places: Sequence[str], people: dict[str, frozenset[str]]) -> frozenset[str]:
    """The roles that some best assignment of people to places leaves short.

    A bipartite matching by augmenting paths. A place that cannot be filled, and each place whose
    person could be moved there, is what is short: the same set for every best assignment
    (Dulmage and Mendelsohn 1958).
    """
    holds: dict[str, int] = {}
    """Person to the place that the person fills."""
    short: set[int] = set()
    for place in range(len(places)):
        seen: set[str] = set()
        if not _fill(place, places, people, holds, seen):
            short.add(place)
    # The matching is final only now, so what each short place could draw on is asked again.
    drawn: set[str] = set()
    for place in short:
        _fill(place, places, people, holds, drawn)
    return frozenset(places[place] for place in short.union(holds[person] for person in drawn))


def _fill(
    place: int,
    places: Sequence[str],
    people: dict[str, frozenset[str]],
    holds: dict[str, int],
    seen: set[str],
) -> bool:
    """Whether a person was found for ``place``, others moving to other places where they can."""
    for person, roles in people.items():
        if places[place] not in roles or person in seen:
            continue
        seen.add(person)
        if person not in holds or _fill(holds[person], places, people, holds, seen):
            holds[person] = place
            return True
    return False
