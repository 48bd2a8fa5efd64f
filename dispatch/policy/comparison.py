"""Two policies as formulas over the same calls: what each decides, for a solver to compare.

A call is what is known of it (for each fact one of the classes of values that either policy can
tell apart), which teams could be there and when, and what has run out. The formulas are those of
the proof, which shows them equal to the compiled functions; whatever a solver finds with them is
checked against these all the same, and the tests look for calls that would have been missed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import z3

from dispatch.contracts.fact import SCALES, Shape
from dispatch.contracts.response import Mode, Police
from dispatch.policy.classes import Class
from dispatch.policy.layout import POLICE, ours
from dispatch.policy.model import Facts, Lapse, Policy
from dispatch.policy.proof.call import Call, either
from dispatch.policy.proof.call import every as all_hold
from dispatch.policy.proof.model import assessed, chosen, rules_of


class Outcome(NamedTuple):
    """What a policy makes of a call, as far as two policies are compared by it."""

    level: str
    mode: Mode
    police: Police


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is there for a call, the same for both policies."""

    in_time: Mapping[Mode, int]
    """Seconds for each mode of which a team that its policy accepts is in time."""
    waited: int = 0
    reported_unavailable: bool = False


def outcome(
    policy: Policy, facts: Facts, situation: Situation, fallback_after: int | None
) -> Outcome:
    """What the compiled policy itself makes of a call."""
    assessment = policy.assess(facts)
    choice = policy.choose(
        facts,
        assessment.level,
        assessment.needs,
        situation.in_time,
        Lapse(situation.waited, situation.reported_unavailable, fallback_after),
    )
    return Outcome(assessment.level, choice.mode, choice.police)


class Calls(Call):
    """Every call there can be that the policies can tell apart, as variables.

    Args:
        classes: For each fact its classes; the first of each is what meets no condition.
        policies: Whose teams may be there.
    """

    def __init__(
        self, classes: Mapping[str, tuple[Class, ...]], policies: Iterable[Policy]
    ) -> None:
        self.classes = classes
        self.known = {
            (fact, number): z3.Bool(f"{fact}.{number}")
            for fact, found in classes.items()
            for number in range(1, len(found))
        }
        self.modes = list(
            dict.fromkeys(rule.mode for one in policies for rule in one.profile.modes if ours(rule))
        )
        self.here = {mode.value: z3.Bool(f"here.{mode.value}") for mode in self.modes}
        self.times = {mode.value: z3.Int(f"seconds.{mode.value}") for mode in self.modes}
        self.waited = z3.Int("waited")
        self.after = z3.IntVal(-1)
        self.reported = z3.Bool("reported")
        self.bounds = [number >= 0 for number in (self.waited, *self.times.values())]
        for fact, found in classes.items():
            if SCALES[fact].shape is not Shape.LIST and len(found) > 2:  # noqa: PLR2004
                one_of = (self.known[fact, n] for n in range(1, len(found)))
                self.bounds.append(z3.AtMost(*one_of, 1))

    def has(self, fact: str, value: str) -> z3.BoolRef:
        """That the value is present, or one that no policy tells from it."""
        return self.any_of(fact, (value,))

    def any_of(self, fact: str, values: "frozenset[str] | tuple[str, ...]") -> z3.BoolRef:
        """That one of these values is present; they are whole classes."""
        return either(
            [
                self.known[fact, number]
                for number, one in enumerate(self.classes.get(fact, ()))
                if number and not set(values).isdisjoint(one.values)
            ]
        )

    def facts(self, model: z3.ModelRef) -> Facts:
        """The call's facts in a model, the calmest of each class."""
        found: dict[str, tuple[str, ...]] = {}
        for (fact, number), variable in self.known.items():
            if _is_true(model, variable):
                found[fact] = (*found.get(fact, ()), self.classes[fact][number].values[0])
        return found

    def situation(self, model: z3.ModelRef) -> Situation:
        """What is there for the call in a model."""
        return Situation(
            in_time={
                mode: model.eval(self.times[mode.value], model_completion=True).as_long()
                for mode in self.modes
                if _is_true(model, self.here[mode.value])
            },
            waited=model.eval(self.waited, model_completion=True).as_long(),
            reported_unavailable=_is_true(model, self.reported),
        )


def _is_true(model: z3.ModelRef, variable: z3.BoolRef) -> bool:
    """Whether a variable is true in a model; what the model leaves open is not.

    Asked of the solver's own interface: some seventy variables of each of a hundred models, and a
    Python object for each was a third of the time of a comparison.
    """
    context = model.ctx.ref()
    declared = z3.Z3_get_app_decl(context, z3.Z3_to_app(context, variable.ast))
    said = z3.Z3_model_get_const_interp(context, model.model, declared)
    return bool(said) and z3.Z3_get_bool_value(context, said) == z3.Z3_L_TRUE


class Decided:
    """What one policy decides of every call, as formulas.

    Args:
        policy: Whose table.
        every: The calls.
        fallback_after: The value in force for the policy's fall-back, in seconds.
    """

    def __init__(self, policy: Policy, every: Calls, fallback_after: int | None) -> None:
        self.policy = policy
        profile = policy.profile
        every.after = z3.IntVal(-1 if fallback_after is None else fallback_after)
        rules = rules_of(profile, every)
        now = assessed(profile, rules)
        then = chosen(profile, every, rules, now, now.level, now.needs)
        self.level = dict(zip(policy.levels, now.level, strict=True))
        self.mode = {
            rule.mode: formula for rule, formula in zip(profile.modes, then.mode, strict=True)
        }
        self.mode[Mode.HOLD] = then.held
        self.police = {place: then.police[place] for place in POLICE}
        self.police[Police.ABSENT] = z3.Not(then.officers)

    def is_outcome(self, found: Outcome) -> z3.BoolRef:
        """Whether a call has this outcome."""
        mode = self.mode.get(found.mode, z3.BoolVal(False))
        return all_hold([self.level[found.level], mode, self.police[found.police]])
