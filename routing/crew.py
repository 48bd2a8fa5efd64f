"""Does a crew have the people whom a mode needs, when nobody can be two people at once?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dispatch.contracts.response import CrewNeed
from dispatch.contracts.team import CrewMember, Role

NEVER_CLINICIAN: Final = frozenset({Role.PEER_SPECIALIST, Role.PEER_SPECIALIST_IN_TRAINING})
"""Who is there as a peer is not the clinical assessor as well."""

SHAPES_KEPT: Final = 4_096
"""Crews, seen as roles, and needs whose answer is remembered: few differ, at most 4 MB."""


Place = tuple[str, ...]
"""The roles any of which fills a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """What a crew lacks for a need."""

    people: bool
    """Fewer people than needed."""
    roles: frozenset[str]
    """Roles that cannot be filled while every other role is filled as far as it can be.

    Several are joined by ``|`` where any of them would do.

    Where one person could fill either of two roles and both are needed, both are named: which one
    is short is then nobody's choice, and not the order of the roster's either.
    """


def shortfall(crew: Iterable[CrewMember], need: CrewNeed) -> Shortfall:
    """What ``crew`` lacks for ``need``, each person counted for one role at most."""
    people: dict[str, tuple[Role, ...]] = {}
    for member in crew:
        # A person who is listed twice is still one person.
        people[member.id] = people.get(member.id, ()) + member.roles
    return _shortfall(tuple(people.values()), need.people, need.roles, need.also_one_of)


@lru_cache(maxsize=SHAPES_KEPT)
def _shortfall(
    listed: tuple[tuple[Role, ...], ...],
    least_people: int,
    least_roles: tuple[tuple[str, int], ...],
    also_one_of: tuple[str, ...],
) -> Shortfall:
    """The same for people of whom only the roles are known. Pure, and asked again and again."""
    people = [_countable(frozenset(roles)) for roles in listed]
    # One place more than there are people is short already, however large the number.
    places: list[Place] = [
        (role,) for role, least in least_roles for _ in range(min(least, len(people) + 1))
    ]
    if also_one_of:
        places.append(also_one_of)
    return Shortfall(people=len(people) < least_people, roles=_unfilled(places, people))


def _countable(roles: frozenset[Role]) -> frozenset[str]:
    if NEVER_CLINICIAN.isdisjoint(roles):
        return roles
    return roles - {Role.CLINICIAN}


def _unfilled(places: Sequence[Place], people: Sequence[frozenset[str]]) -> frozenset[str]:
    """The roles that some best assignment of people to places leaves short.

    A bipartite matching by augmenting paths. A place that cannot be filled, and each place whose
    person could be moved there, is what is short: the same set for every best assignment
    (Dulmage and Mendelsohn 1958).
    """
    holds: dict[int, int] = {}
    """Person to the place that the person fills."""
    short: set[int] = set()
    for place in range(len(places)):
        seen: set[int] = set()
        if not _fill(place, places, people, holds, seen):
            short.add(place)
    # The matching is final only now, so what each short place could draw on is asked again.
    drawn: set[int] = set()
    for place in short:
        _fill(place, places, people, holds, drawn)
    return frozenset(
        "|".join(places[place]) for place in short.union(holds[person] for person in drawn)
    )


def _fill(
    place: int,
    places: Sequence[Place],
    people: Sequence[frozenset[str]],
    holds: dict[int, int],
    seen: set[int],
) -> bool:
    """Whether a person was found for ``place``, others moving to other places where they can."""
    for person, roles in enumerate(people):
        if roles.isdisjoint(places[place]) or person in seen:
            continue
        seen.add(person)
        if person not in holds or _fill(holds[person], places, people, holds, seen):
            holds[person] = place
            return True
    return False
