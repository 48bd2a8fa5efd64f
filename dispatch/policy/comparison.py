"""Two policies as formulas over the same calls: what each decides, for a solver to compare.

A call is what is known of it (for each fact one of the classes of values that either policy can
tell apart), which teams could be there and when, and what has run out. The formulas follow the
semantics of the compiled walk; whatever a solver finds with them is checked against the compiled
policies themselves, and the tests look for calls that would have been missed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import z3

from dispatch.contracts.fact import SCALES, Shape, is_acute
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.classes import INTENT, MEANS, Class
from dispatch.policy.layout import WITH_EMS, ours, worse
from dispatch.policy.model import (
    BLOCKING,
    Facts,
    Floor,
    Lapse,
    ModeRule,
    OpenedBy,
    Policy,
    When,
)


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


@dataclass(frozen=True, slots=True)
class Calls:
    """Every call there can be, as variables."""

    known: Mapping[tuple[str, int], z3.BoolRef]
    """For each fact, for each class but the first: whether the call is in it."""
    classes: Mapping[str, tuple[Class, ...]]
    there: Mapping[Mode, z3.BoolRef]
    times: Mapping[Mode, z3.ArithRef]
    waited: z3.ArithRef
    reported: z3.BoolRef
    rules: list[z3.BoolRef] = field(default_factory=list)
    """What holds of every call."""

    def condition(self, fact: str, values: frozenset[str]) -> z3.BoolRef:
        """Whether a call meets a condition."""
        return z3.Or(
            [
                self.known[fact, number]
                for number, one in enumerate(self.classes.get(fact, ()))
                if number and one.values[0] in values
            ]
        )

    def when(self, when: When) -> z3.BoolRef:
        """Whether a call meets all of these conditions."""
        return z3.And([self.condition(one.fact, one.values) for one in when])

    @property
    def acute(self) -> z3.BoolRef:
        """Whether something acute is known."""
        alone = [
            self.known[fact, number]
            for fact, found in self.classes.items()
            for number, one in enumerate(found)
            if number and is_acute({fact: (one.values[0],)})
        ]
        together = z3.And(
            self.condition(INTENT, worse(INTENT, "intent")),
            self.condition(MEANS, worse(MEANS, "immediate")),
        )
        return z3.Or(*alone, together)

    def facts(self, model: z3.ModelRef) -> Facts:
        """The call's facts in a model, the calmest of each class."""
        found: dict[str, tuple[str, ...]] = {}
        for (fact, number), variable in self.known.items():
            if z3.is_true(model.eval(variable, model_completion=True)):
                found[fact] = (*found.get(fact, ()), self.classes[fact][number].values[0])
        return found

    def situation(self, model: z3.ModelRef) -> Situation:
        """What is there for the call in a model."""
        return Situation(
            in_time={
                mode: model.eval(self.times[mode], model_completion=True).as_long()
                for mode, variable in self.there.items()
                if z3.is_true(model.eval(variable, model_completion=True))
            },
            waited=model.eval(self.waited, model_completion=True).as_long(),
            reported_unavailable=z3.is_true(model.eval(self.reported, model_completion=True)),
        )


def calls(classes: Mapping[str, tuple[Class, ...]], policies: Iterable[Policy]) -> Calls:
    """The variables of all calls that these policies can tell apart."""
    known = {
        (fact, number): z3.Bool(f"{fact}.{number}")
        for fact, found in classes.items()
        for number in range(1, len(found))
    }
    modes = [rule.mode for policy in policies for rule in policy.profile.modes if ours(rule)]
    every = Calls(
        known=known,
        classes=classes,
        there={mode: z3.Bool(f"there.{mode.value}") for mode in modes},
        times={mode: z3.Int(f"seconds.{mode.value}") for mode in modes},
        waited=z3.Int("waited"),
        reported=z3.Bool("reported"),
    )
    every.rules.extend(number >= 0 for number in (every.waited, *every.times.values()))
    for fact, found in classes.items():
        if SCALES[fact].shape is not Shape.LIST and len(found) > 2:  # noqa: PLR2004
            every.rules.append(z3.AtMost(*(known[fact, n] for n in range(1, len(found))), 1))
    return every


class Decided:
    """What one policy decides of every call, as formulas.

    Args:
        policy: Whose table.
        every: The calls.
        fallback_after: The value in force for the policy's fall-back, in seconds.
        name: Of this policy in the formulas.
    """

    def __init__(self, policy: Policy, every: Calls, fallback_after: int | None, name: str) -> None:
        self.policy = policy
        profile = policy.profile
        self._every = every
        self._name = name
        self.rules: list[z3.BoolRef] = []
        """What gives the names of this policy their meaning."""
        fired = [
            self._named(f"fired.{n}", every.when(one.when)) for n, one in enumerate(profile.floors)
        ]
        self._fired = tuple(zip(profile.floors, fired, strict=True))
        self.level = self._levels()
        self._needs = {need: self._need(need) for need in Need}
        self.mode: dict[Mode, z3.BoolRef] = {}
        """For each mode, ``hold`` included: whether it is the one."""
        self._walk(fallback_after)
        officer = self._needs[Need.OFFICER]
        rules = {rule.mode: rule for rule in profile.modes}
        self.police: dict[Police, z3.BoolRef] = {
            place: self._named(
                f"police.{place.value}",
                z3.Or(
                    *(
                        z3.And(chosen, self._places(rules[mode], officer, place))
                        for mode, chosen in self._walked.items()
                    ),
                    *([self._falls_back] if place is Police.LEAD else []),
                ),
            )
            for place in Police
            if place is not Police.ABSENT
        }
        self.police[Police.ABSENT] = z3.Not(z3.Or(list(self.police.values())))

    def is_outcome(self, found: Outcome) -> z3.BoolRef:
        """Whether a call has this outcome."""
        return z3.And(
            self.level[found.level],
            self.mode.get(found.mode, z3.BoolVal(False)),
            self.police[found.police],
        )

    def _named(self, name: str, formula: z3.BoolRef) -> z3.BoolRef:
        """A variable that is true exactly where the formula is; keeps formulas small."""
        variable = z3.Bool(f"{self._name}.{name}")
        self.rules.append(variable == formula)
        return variable

    def _floors(self, which: Iterable[tuple[Floor, z3.BoolRef]]) -> z3.BoolRef:
        return z3.Or([fired for _, fired in which])

    def _levels(self) -> dict[str, z3.BoolRef]:
        levels = self.policy.levels
        reached = [
            self._floors(pair for pair in self._fired if pair[0].level == level) for level in levels
        ]
        found = {}
        for rank, level in enumerate(levels):
            above = z3.Or(reached[rank + 1 :])
            own = reached[rank] if rank else z3.BoolVal(True)
            found[level] = self._named(f"level.{level}", z3.And(own, z3.Not(above)))
        return found

    def _need(self, need: Need) -> z3.BoolRef:
        of_level = [
            self.level[level.name] for level in self.policy.profile.levels if need in level.needs
        ]
        floors = self._floors(pair for pair in self._fired if need in pair[0].needs)
        return self._named(f"need.{need.value}", z3.Or(*of_level, floors))

    def _at(self, levels: Iterable[str]) -> z3.BoolRef:
        return z3.Or([self.level[level] for level in levels])

    def _allowed(self, rule: ModeRule) -> z3.BoolRef:
        """Whether neither the level nor a rule forbids the mode."""
        profile, every = self.policy.profile, self._every
        barred = [
            z3.And(self._at(never.levels), every.when(never.when))
            for never in profile.nevers
            if rule.mode in never.modes
        ]
        let_in = [
            z3.Or([every.when(when) for when in only.alternatives])
            for only in profile.onlys
            if rule.mode in only.modes
        ]
        return z3.And(self._at(rule.levels), z3.Not(z3.Or(barred)), *let_in)

    def _places(self, rule: ModeRule, officer: z3.BoolRef, place: Police) -> z3.BoolRef:
        return z3.If(officer, z3.BoolVal(rule.carries is place), z3.BoolVal(rule.police is place))

    def _grounds(self, grounds: Iterable[Ground]) -> z3.BoolRef:
        wanted = frozenset(grounds)
        return self._floors(pair for pair in self._fired if pair[0].ground in wanted)

    def _walk(self, fallback_after: int | None) -> None:
        profile, every = self.policy.profile, self._every
        officer = self._needs[Need.OFFICER]
        blocking = {
            need: z3.And(
                self._needs[need],
                z3.Not(
                    z3.Or(
                        [
                            z3.And(self._at(excuse.levels), every.when(excuse.when))
                            for excuse in profile.excuses
                            if need in excuse.needs
                        ]
                    )
                ),
            )
            for need in BLOCKING
        }
        allowed = {
            rule.mode: self._named(f"allowed.{rule.mode.value}", self._allowed(rule))
            for rule in profile.modes
        }
        ok: dict[Mode, z3.BoolRef] = {}
        free: list[z3.BoolRef] = []
        for rule in profile.modes:
            fits = z3.And(
                allowed[rule.mode],
                *(self._needs[need] for need in rule.only_with),
                *(z3.Not(blocking[need]) for need in sorted(BLOCKING - rule.meets - rule.waives)),
            )
            granted = self._grounds(rule.grounds)
            with_officers = z3.If(
                officer,
                z3.BoolVal(rule.carries is not Police.ABSENT),
                z3.BoolVal(rule.police is not Police.ABSENT),
            )
            merely_missing = z3.And(z3.Not(officer), z3.Or(free))
            ok[rule.mode] = self._named(
                f"ok.{rule.mode.value}",
                z3.And(
                    fits,
                    z3.Or(z3.Not(with_officers), z3.And(granted, z3.Not(merely_missing))),
                ),
            )
            free = [*free, z3.And(ok[rule.mode], z3.Not(with_officers))]
        found = {
            rule.mode: z3.And(ok[rule.mode], every.there[rule.mode])
            if ours(rule)
            else ok[rule.mode]
            for rule in profile.modes
        }
        self._walked = self._first(found)
        none = z3.Not(z3.Or(list(found.values())))
        self._falls_back = self._named(
            "falls_back", z3.And(none, self._fallback(allowed, ok, fallback_after))
        )
        self.mode = dict(self._walked)
        if Mode.CIT_OFFICER in self.mode:
            self.mode[Mode.CIT_OFFICER] = z3.Or(self.mode[Mode.CIT_OFFICER], self._falls_back)
        self.mode[Mode.HOLD] = self._named("hold", z3.And(none, z3.Not(self._falls_back)))

    def _first(self, found: Mapping[Mode, z3.BoolRef]) -> dict[Mode, z3.BoolRef]:
        """Whether each mode is the first that is found; of modes beside each other, the nearer."""
        modes = self.policy.profile.modes
        groups: list[list[Mode]] = []
        for rule in modes:
            if rule.beside:
                groups[-1].append(rule.mode)
            else:
                groups.append([rule.mode])
        chosen: dict[Mode, z3.BoolRef] = {}
        before: list[z3.BoolRef] = []
        for group in groups:
            for place, mode in enumerate(group):
                later_nearer = [
                    z3.And(found[other], self._every.times[other] < self._every.times[mode])
                    for other in group[place + 1 :]
                ]
                earlier_as_near = [
                    z3.And(found[other], self._every.times[other] <= self._every.times[mode])
                    for other in group[:place]
                ]
                chosen[mode] = self._named(
                    f"chosen.{mode.value}",
                    z3.And(found[mode], z3.Not(z3.Or(before + later_nearer + earlier_as_near))),
                )
            before = [*before, *(found[mode] for mode in group)]
        return chosen

    def _fallback(
        self,
        allowed: Mapping[Mode, z3.BoolRef],
        ok: Mapping[Mode, z3.BoolRef],
        fallback_after: int | None,
    ) -> z3.BoolRef:
        """Whether a missing team brings an officer, none being found (practice 3.3)."""
        profile, every = self.policy.profile, self._every
        fallback = profile.fallback
        if fallback is None:
            return z3.BoolVal(False)
        if fallback.opened_by is OpenedBy.REPORTED_UNAVAILABLE:
            opened: z3.BoolRef = every.reported
        elif fallback_after is None:
            return z3.BoolVal(False)
        else:
            opened = every.waited >= fallback_after
        no_police = every.condition("preference", frozenset({"no_police"}))
        unbacked = z3.And(self._needs[Need.OFFICER], z3.Not(self._grounds(profile.grounds)))
        return z3.And(
            z3.Or(list(ok.values())),
            z3.Not(unbacked),
            opened,
            z3.Not(self.level[profile.levels[0].name]),
            allowed[Mode.CIT_OFFICER],
            z3.Not(z3.Or([ok[mode] for mode in ok if mode in WITH_EMS])),
            z3.Or(z3.Not(no_police), every.acute),
        )
