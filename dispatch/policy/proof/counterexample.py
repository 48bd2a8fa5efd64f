"""A call on which a promise is broken, made as calm as it can be, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import z3

from dispatch.contracts.fact import SCALES
from dispatch.contracts.response import Mode
from dispatch.policy.model import Lapse, Policy
from dispatch.policy.proof.call import NOT_SAID, Call, calm_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One call as the solver found it, made calm."""

    facts: Mapping[str, tuple[str, ...]]
    """Every fact that is known; a missing name was not asked."""
    in_time: Mapping[str, int]
    """Modes for which a team can come, with the seconds."""
    level: str
    """As the desk has latched it."""
    needs: tuple[str, ...]
    lapse: Lapse = field(default_factory=Lapse)

    def words(self) -> str:
        """The call in one line: what is not calm, then who can come."""
        said = []
        for fact in sorted({*self.facts, *SCALES}):
            values, calm = self.facts.get(fact, ()), calm_value(fact)
            if values != ((calm,) if calm else ()) and not (not values and calm == "unknown"):
                value = " and ".join(each.replace("_", " ") for each in values) or "not asked"
                said.append(f"{fact.replace('_', ' ')}: {value}")
        teams = ", ".join(f"{mode.replace('_', ' ')} in {s} s" for mode, s in self.in_time.items())
        known = "; ".join(said) or "nothing"
        return f"{known}; all else is calm. In time: {teams or 'nobody'}."

    def json(self) -> dict[str, Any]:
        """The call as plain values."""
        return {
            "facts": {fact: list(values) for fact, values in self.facts.items()},
            "in_time": dict(self.in_time),
            "level": self.level,
            "needs": list(self.needs),
            "lapse": self.lapse._asdict(),
        }


def calmed(
    solver: z3.Solver, calls: tuple[Call, ...], levels: tuple[str, ...]
) -> tuple[Example, ...]:
    """The calls of a model of the solver, each fact reset to its calm value while the fault stays.

    The solver holds premise and fault, and has just said that they can be.
    """
    wishes = {z3.Bool(f"calm.{n}"): wish for n, wish in enumerate(_wishes(calls))}
    solver.push()
    solver.add(*(z3.Implies(name, wish) for name, wish in wishes.items()))
    granted, given_up = list(wishes), []
    while solver.check(*granted) == z3.unsat:
        against = {name.get_id() for name in solver.unsat_core()}
        first = next(name for name in granted if name.get_id() in against)
        granted.remove(first)
        given_up.append(first)
    for name in given_up:
        if solver.check(*granted, name) == z3.sat:
            granted.append(name)
    solver.check(*granted)
    model = solver.model()
    solver.pop()
    return tuple(_example(model, call, levels) for call in calls)


def _wishes(calls: tuple[Call, ...]) -> Iterator[z3.BoolRef]:
    """What would make the calls calm, what is given up first before what says more."""
    for call in calls:
        yield from (z3.Not(term) for term in call.needs.values())
        yield call.level == 0
        yield from (call.waited == 0, call.after == -1, z3.Not(call.reported))
        yield from (seconds == 600 for seconds in call.times.values())  # noqa: PLR2004
        yield from (z3.Not(here) for here in call.here.values())
    for call in calls:
        for fact, term in call.single.items():
            calm = calm_value(fact)
            yield term == (call.code(fact, calm) if calm in call.values[fact] else 0)
        for values in call.listed.values():
            yield from (z3.Not(term) for term in values.values())


def _example(model: z3.ModelRef, call: Call, levels: tuple[str, ...]) -> Example:
    def is_so(term: z3.BoolRef) -> bool:
        return bool(z3.is_true(model.eval(term, model_completion=True)))

    def number(term: z3.ArithRef) -> int:
        return int(model.eval(term, model_completion=True).as_long())

    facts: dict[str, tuple[str, ...]] = {}
    for fact, term in call.single.items():
        value = (*NOT_SAID, *call.values[fact])[number(term)]
        if value != "unknown":
            facts[fact] = (value,)
    for fact, values in call.listed.items():
        present = tuple(value for value, term in values.items() if is_so(term))
        if present:
            facts[fact] = present
    after = number(call.after)
    return Example(
        facts=dict(sorted(facts.items())),
        in_time={mode: number(call.times[mode]) for mode, here in call.here.items() if is_so(here)},
        level=levels[number(call.level)],
        needs=tuple(need.value for need, term in call.needs.items() if is_so(term)),
        lapse=Lapse(number(call.waited), is_so(call.reported), None if after < 0 else after),
    )


def answered(policy: Policy, example: Example, *, latched: bool) -> str:
    """What the policy answers to a call, in one line."""
    reading = policy.assess(example.facts)
    level = example.level if latched else reading.level
    needs = example.needs if latched else reading.needs
    in_time: dict[Mode, int] = {Mode(mode): s for mode, s in example.in_time.items()}
    choice = policy.choose(example.facts, level, needs, in_time, example.lapse)
    ground = f" on the ground {_plain(choice.ground)}" if choice.ground else ""
    held = f" ({_plain(choice.to_person)})" if choice.to_person else ""
    ems = "EMS asked" if choice.ems else "no EMS"
    before = f", at the latched level {level}" if latched and level != reading.level else ""
    return (
        f"level {reading.level}{before}, mode {_plain(choice.mode)}{held}, "
        f"officers {_plain(choice.police)}{ground}, {ems}"
    )


def _plain(code: str) -> str:
    return code.replace("_", " ")
