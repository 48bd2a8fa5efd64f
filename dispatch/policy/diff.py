"""What changes between two policies: every class of calls whose level, mode or police changes.

A class is a pair of outcomes, before and after. The solver is asked for a call of a pair that was
not found yet until there is none, so the list is complete and not a sample. Each pair gets the
plainest call that shows it: what does not matter for it is taken away.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import z3

from dispatch.contracts.response import Mode
from dispatch.policy.classes import classes
from dispatch.policy.comparison import Calls, Decided, Outcome, Situation, outcome
from dispatch.policy.model import Facts, Lapse, Policy

Shows = Callable[[Facts, Situation], bool]


class Side(NamedTuple):
    """One of two policies, with the day whose values hold."""

    policy: Policy
    day: date

    @property
    def fallback_after(self) -> int | None:
        """Seconds after which its fall-back opens; ``None`` without one in force."""
        fallback = self.policy.profile.fallback
        dated = self.policy.value_at(fallback.after, self.day) if fallback else None
        return dated.value if dated else None

    def bits(self, facts: Facts, situation: Situation) -> tuple[int, int, int]:
        """The same in the bits of the compiled walk, for trying many things out."""
        lapse = Lapse(situation.waited, situation.reported_unavailable, self.fallback_after)
        verdict = self.policy.evaluate(facts, situation.in_time, lapse)
        return verdict.level, verdict.mode, verdict.police

    def of(self, facts: Facts, situation: Situation) -> Outcome:
        """What the compiled policy makes of a call."""
        return outcome(self.policy, facts, situation, self.fallback_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One class of calls, with an example."""

    before: Outcome
    after: Outcome
    facts: Facts
    situation: Situation
    only_before: tuple[str, ...]
    """Rules about the level that fire for the example before and not after."""
    only_after: tuple[str, ...]
    missing: tuple[Mode, ...]
    """Modes of this desk of which no team is in time in the example, whatever policy names them."""


class Defect(Exception):  # noqa: N818 - it names what was found, a fault of ours
    """The formulas and a compiled policy disagree on a call."""


def same_level(before: Policy, after: Policy) -> Mapping[str, str]:
    """For each level of the one policy the level of the other that counts as the same.

    By name where both use the same names; else by order where they have as many; a level that has
    no counterpart counts as changed.
    """
    if set(before.levels) == set(after.levels) or len(before.levels) != len(after.levels):
        return {level: level for level in before.levels if level in after.levels}
    return dict(zip(before.levels, after.levels, strict=True))


def differences(before: Side, after: Side) -> tuple[Difference, ...]:
    """Every class of calls whose outcome changes, each once.

    Raises:
        Defect: if the formulas and a compiled policy disagree on a call that was found.
    """
    every = Calls(
        classes((before.policy.profile, after.policy.profile)), (before.policy, after.policy)
    )
    one = Decided(before.policy, every, before.fallback_after)
    other = Decided(after.policy, every, after.fallback_after)
    solver = z3.SolverFor("QF_LIA")
    solver.add(*every.bounds, _changed(one, other))
    found = []
    while solver.check() == z3.sat:
        model = solver.model()
        difference = _difference(before, after, every, model)
        found.append(difference)
        solver.add(
            z3.Not(z3.And(one.is_outcome(difference.before), other.is_outcome(difference.after)))
        )
    return tuple(found)


def _changed(one: Decided, other: Decided) -> z3.BoolRef:
    """Whether a call's level, mode or police changes."""
    same = same_level(one.policy, other.policy)
    level = z3.Or([z3.And(one.level[name], other.level[same[name]]) for name in same])
    modes = sorted({*one.mode, *other.mode})
    no = z3.BoolVal(False)
    mode = z3.And([one.mode.get(m, no) == other.mode.get(m, no) for m in modes])
    police = z3.And([one.police[place] == other.police[place] for place in one.police])
    return z3.Not(z3.And(level, mode, police))


def _difference(before: Side, after: Side, every: Calls, model: z3.ModelRef) -> Difference:
    facts, situation = every.facts(model), every.situation(model)
    pair = before.of(facts, situation), after.of(facts, situation)
    same = same_level(before.policy, after.policy)
    if same.get(pair[0].level) == pair[1].level and pair[0][1:] == pair[1][1:]:
        message = f"the formulas say that a call changes which does not: {facts}, {situation}"
        raise Defect(message)

    bits = before.bits(facts, situation), after.bits(facts, situation)

    def shows(facts: Facts, situation: Situation) -> bool:
        return (before.bits(facts, situation), after.bits(facts, situation)) == bits

    situation = _plainest(every, facts, situation, shows)
    facts = _fewest(facts, situation, shows)
    fired = [set(side.policy.assess(facts).fired) for side in (before, after)]
    return Difference(
        before=pair[0],
        after=pair[1],
        facts=facts,
        situation=situation,
        only_before=_ordered(before.policy, fired[0] - fired[1]),
        only_after=_ordered(after.policy, fired[1] - fired[0]),
        missing=tuple(mode for mode in every.modes if mode not in situation.in_time),
    )


def _plainest(every: Calls, facts: Facts, situation: Situation, shows: Shows) -> Situation:
    """The same situation with every team there and nothing lapsed, as far as that shows it too."""
    whole = Situation(in_time=dict.fromkeys(every.modes, 0))
    if shows(facts, whole):
        return whole
    for mode in every.modes:
        more = replace(situation, in_time={**situation.in_time, mode: 0})
        if shows(facts, more):
            situation = more
    unhurried = replace(situation, waited=0)
    if shows(facts, unhurried):
        situation = unhurried
    unreported = replace(situation, reported_unavailable=False)
    return unreported if shows(facts, unreported) else situation


def _fewest(facts: Facts, situation: Situation, shows: Shows) -> Facts:
    """The same call without the facts that do not matter for it.

    Gone through again after each one that is left out: what mattered beside it may not any more.
    """
    left = dict(facts)
    before: Facts = {}
    while left != before:
        before = left
        for name in sorted(left):
            fewer = {fact: values for fact, values in left.items() if fact != name}
            if shows(fewer, situation):
                left = fewer
                continue
            for value in left[name]:
                values = tuple(each for each in left[name] if each != value)
                if values and shows({**left, name: values}, situation):
                    left = {**left, name: values}
    return left


def _ordered(policy: Policy, ids: Iterable[str]) -> tuple[str, ...]:
    wanted = set(ids)
    return tuple(floor.id for floor in policy.profile.floors if floor.id in wanted)
