"""How serious an incident has been, over its own time.

The level is that of everything ever reported, side by side: a calmer report adds to a graver one
and does not take its place. Only so can it both stay when a calmer report arrives late, with a
time between two graver ones, and leave no mark of the order in which they arrived. It falls only
where a person lowered or corrected a fact. Officers are the exception: a rule obliges them only by
what held at one moment.
"""

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Final, NamedTuple

from dispatch.contracts.fact import (
    NOT_KNOWN,
    OF_THE_CALL,
    SCALES,
    UNKNOWN,
    Fact,
    FactSource,
    Shape,
)
from dispatch.contracts.incident import Incident
from dispatch.contracts.response import Need
from dispatch.policy.model import Policy

PERSON: Final = FactSource.PERSON

PAPERS: Final = frozenset({"court_or_custody_order", "ems_parity"})
"""What permits officers is there or not, and more danger is no reason to take it to be there."""

GRAVER_COUNTS: Final = frozenset(
    name
    for name, scale in SCALES.items()
    if name not in OF_THE_CALL | PAPERS
    and (scale.shape is Shape.ORDERED or scale.values == ("false", "true"))
)
"""Facts with a more dangerous side. Of others, as which kind of weapon, the later word counts."""

Known = dict[str, tuple[str, ...]]
"""Fact name to the values that hold; several only where the fact is a list."""


class Reading(NamedTuple):
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
    if not incident.mistaken and not incident.lowered:
        return incident.facts
    out = set(incident.mistaken)
    for lowered in incident.lowered:
        out.update(lowered.facts)
    return tuple(fact for fact in incident.facts if fact.id not in out)


def present(facts: Iterable[Fact]) -> Known:
    """What holds after the last of ``facts``, which stand in order of time.

    A later report of one source replaces its own earlier one; of two at the same second the more
    serious counts. Where sources contradict each other, the more dangerous reading counts until
    the same source, or a person in the same call, settles it. What was not asked, not answered or
    refused replaces nothing that is known.
    """
    lists: dict[str, set[str]] = {}
    single: list[Fact] = []
    for fact in facts:
        if SCALES[fact.name].shape is Shape.LIST and fact.value not in NOT_KNOWN:
            lists.setdefault(fact.name, set()).add(fact.value)
        else:
            single.append(fact)
    known: Known = {
        name: (counting(name, said).value,)
        for name, said in last_words(single).items()
        if name not in lists
    }
    known.update((name, tuple(sorted(values))) for name, values in lists.items())
    return known


def last_words(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    """The last thing that each source said, by the fact's name; one call's remarks are one source.

    What a person entered settles what others had said before in the same call. Of another call
    that was linked they may have known nothing: what it says stays until somebody marks it.
    """
    latest: dict[str, dict[tuple[str, str], Fact]] = {}
    for fact in facts:
        if fact.value == UNKNOWN:
            continue
        said = latest.setdefault(fact.name, {})
        source = (fact.call, fact.source)
        old = said.get(source)
        if old is None or _replaces(fact, old):
            said[source] = fact
    return {name: _settled(said.values()) for name, said in latest.items()}


def _settled(said: Collection[Fact]) -> tuple[Fact, ...]:
    if len(said) == 1:
        return tuple(said)
    since: dict[str, int] = {}
    for fact in said:
        if fact.source is PERSON and fact.value not in NOT_KNOWN:
            since[fact.call] = max(fact.as_of, since.get(fact.call, -1))
    return tuple(
        fact for fact in said if fact.source is PERSON or fact.as_of >= since.get(fact.call, -1)
    )


def counting(name: str, said: Collection[Fact]) -> Fact:
    """The one of these readings that counts."""
    if len(said) == 1:
        return next(iter(said))
    rank = SCALES[name].rank
    if name in GRAVER_COUNTS:
        return max(said, key=lambda f: (f.value not in NOT_KNOWN, rank(f.value), f.as_of, f.value))
    return max(said, key=lambda f: (f.value not in NOT_KNOWN, f.as_of, rank(f.value), f.value))


def contradictions(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    """Where sources say different things of the present: the last word of each, by fact."""
    found: dict[str, tuple[Fact, ...]] = {}
    for name, said in last_words(facts).items():
        readings = tuple(fact for fact in said if fact.value not in NOT_KNOWN)
        single = SCALES[name].shape is not Shape.LIST and name not in OF_THE_CALL
        if single and len({fact.value for fact in readings}) > 1:
            found[name] = readings
    return found


def ever(facts: Iterable[Fact]) -> Known:
    """Everything that was reported, at whatever time: what is known never gets less by more."""
    known: dict[str, set[str]] = {}
    for fact in facts:
        if fact.value != UNKNOWN:
            known.setdefault(fact.name, set()).add(fact.value)
    return {
        name: tuple(sorted(values)) if len(values) > 1 else tuple(values)
        for name, values in known.items()
    }


def _replaces(new: Fact, old: Fact) -> bool:
    new_known, old_known = new.value not in NOT_KNOWN, old.value not in NOT_KNOWN
    if new_known != old_known:
        return new_known
    rank = SCALES[new.name].rank
    return (new.as_of, rank(new.value), new.value) > (old.as_of, rank(old.value), old.value)


def read(incident: Incident, policy: Policy) -> Reading:
    """The incident's level, needs and present facts under ``policy``."""
    facts = counted(incident)
    level, asked, worst, _ = policy.assess(ever(facts))
    needs, fired = set(asked), dict.fromkeys(worst)
    if Need.OFFICER in needs and not _obliged_at_one_moment(facts, policy):
        needs.discard(Need.OFFICER)
    if Need.EMS in incident.needs or any(voice.ems for voice in incident.voices):
        needs.add(Need.EMS)  # a person may correct what is known, and only EMS stops EMS
    for fact, lowered in _lowered_to(incident).items():
        if fact not in incident.mistaken:
            level = _higher(policy, level, lowered)
    left = {fact.id for fact in facts}
    for carried in incident.carried:
        # What was carried from an earlier policy falls with the facts that it hung on.
        if left.intersection(carried.facts) or not carried.facts:
            level = _higher(policy, level, carried.level)
    return Reading(
        level=level,
        needs=tuple(sorted(needs)),
        fired=tuple(fired),
        present=present(facts),
        facts=tuple(fact.id for fact in facts),
    )


def _obliged_at_one_moment(facts: tuple[Fact, ...], policy: Policy) -> bool:
    so_far: list[Fact] = []
    for _, moment in groupby(facts, key=lambda fact: fact.as_of):
        so_far.extend(moment)
        if Need.OFFICER in policy.assess(present(so_far)).needs:
            return True
    return False


def _lowered_to(incident: Incident) -> dict[str, str]:
    """The level that a person gave each lowered fact; the last word counts."""
    return {fact: each.level for each in incident.lowered for fact in each.facts}


def _higher(policy: Policy, one: str, other: str) -> str:
    if other not in policy.levels:
        return one
    return max(one, other, key=policy.levels.index)


def rose(policy: Policy, before: str, after: str) -> bool:
    """Whether ``after`` is a more serious level than ``before``."""
    if before not in policy.levels:
        return True
    return policy.levels.index(after) > policy.levels.index(before)
