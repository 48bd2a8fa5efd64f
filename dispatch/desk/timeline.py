"""How serious an incident has been, over its own time.

The level is the maximum, over every moment at which something was reported, of the level of what
was known at that moment. It is computed from all facts anew, so the order in which reports arrive
leaves no mark, and it falls only where a person lowered or corrected a fact.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from dispatch.contracts.fact import NOT_KNOWN, SCALES, UNKNOWN, Fact, Shape
from dispatch.contracts.incident import Incident
from dispatch.policy.model import Policy

Known = dict[str, tuple[str, ...]]
"""Fact name to the values that hold; several only where the fact is a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the facts of an incident amount to under one policy."""

    level: str
    needs: tuple[str, ...]
    """Of every moment together: a need that once stood stays."""
    fired: tuple[str, ...]
    present: Known
    facts: tuple[str, ...]
    """Ids of the facts on which the level can rest."""


def counted(incident: Incident) -> tuple[Fact, ...]:
    """The facts that still count: neither marked mistaken nor lowered by a person."""
    out = set(incident.mistaken)
    for lowered in incident.lowered:
        out.update(lowered.facts)
    return tuple(fact for fact in incident.facts if fact.id not in out)


def present(facts: Iterable[Fact]) -> Known:
    """What holds after the last of ``facts``, which stand in order of time.

    A later report replaces an earlier one; of two at the same second the more serious counts. What
    was not asked, not answered or refused replaces nothing that is known.
    """
    latest: dict[str, Fact] = {}
    lists: dict[str, set[str]] = {}
    for fact in facts:
        if fact.value == UNKNOWN:
            continue
        scale = SCALES[fact.name]
        if scale.shape is Shape.LIST and fact.value not in NOT_KNOWN:
            lists.setdefault(fact.name, set()).add(fact.value)
            continue
        old = latest.get(fact.name)
        if old is None or _replaces(fact, old):
            latest[fact.name] = fact
    known: Known = {name: (fact.value,) for name, fact in latest.items() if name not in lists}
    known.update((name, tuple(sorted(values))) for name, values in lists.items())
    return known


def _replaces(new: Fact, old: Fact) -> bool:
    new_known, old_known = new.value not in NOT_KNOWN, old.value not in NOT_KNOWN
    if new_known != old_known:
        return new_known
    rank = SCALES[new.name].rank
    return (new.as_of, rank(new.value), new.value) > (old.as_of, rank(old.value), old.value)


def read(incident: Incident, policy: Policy) -> Reading:
    """The incident's level, needs and present facts under ``policy``."""
    facts = counted(incident)
    level = policy.levels[0]
    needs: set[str] = set()
    fired: dict[str, None] = {}
    so_far: list[Fact] = []
    for _, moment in groupby(facts, key=lambda fact: fact.as_of):
        so_far.extend(moment)
        seen = policy.assess(present(so_far))
        level = _higher(policy, level, seen.level)
        needs.update(seen.needs)
        fired.update(dict.fromkeys(seen.fired))
    if not facts:
        seen = policy.assess({})
        level, needs, fired = seen.level, set(seen.needs), dict.fromkeys(seen.fired)
    carries = (*incident.lowered, incident.carried) if incident.carried else incident.lowered
    for carried in carries:
        # What was carried from an earlier policy falls with the facts that it hung on.
        rests = set(carried.facts) - incident.mistaken
        if carried is incident.carried:
            rests &= {fact.id for fact in facts}
        if rests or not carried.facts:
            level = _higher(policy, level, carried.level)
    return Reading(
        level=level,
        needs=tuple(sorted(needs)),
        fired=tuple(fired),
        present=present(facts),
        facts=tuple(fact.id for fact in facts),
    )


def _higher(policy: Policy, one: str, other: str) -> str:
    if other not in policy.levels:
        return one
    return max(one, other, key=policy.levels.index)


def rose(policy: Policy, before: str, after: str) -> bool:
    """Whether ``after`` is a more serious level than ``before``."""
    if before not in policy.levels:
        return True
    return policy.levels.index(after) > policy.levels.index(before)
