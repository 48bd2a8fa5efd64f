"""The table of a profile as formulas, straight from its rules and not from the generated text."""

from collections.abc import Sequence
from dataclasses import dataclass

import z3

from dispatch.contracts.fact import ACUTE
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.layout import NEEDS, POLICE, WITH_EMS, ours, told_of, worse
from dispatch.policy.model import BLOCKING, OpenedBy, Profile, When
from dispatch.policy.proof.call import Call, either, every

REASONS = ("officer_without_ground", "no_team_in_time", "place_unknown", "nothing_admissible")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """For each rule of a profile: that it speaks."""

    floors: Sequence[z3.BoolRef]
    nevers: Sequence[z3.BoolRef]
    """That the conditions hold, whatever the level."""
    onlys: Sequence[z3.BoolRef]
    """That one of the alternatives holds."""
    excuses: Sequence[z3.BoolRef]
    no_police: z3.BoolRef
    acute: z3.BoolRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """How serious a call is, in formulas."""

    fired: Sequence[z3.BoolRef]
    level: Sequence[z3.BoolRef]
    """For each level: that it is this one."""
    needs: dict[Need, z3.BoolRef]
    obliging: Sequence[z3.BoolRef]
    """For each ground of the profile: that a rule that obliges officers gives it."""
    permitting: Sequence[z3.BoolRef]

    @property
    def grounds(self) -> list[z3.BoolRef]:
        """For each ground of the profile: that it stands."""
        return [z3.Or(a, b) for a, b in zip(self.obliging, self.permitting, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What is sent, in formulas."""

    conditions: Sequence[Sequence[tuple[str, z3.BoolRef]]]
    """For each mode: what it must meet, each with the code of what fails otherwise."""
    ok: Sequence[z3.BoolRef]
    """For each mode: that risk allows it."""
    mode: Sequence[z3.BoolRef]
    """For each mode: that it is chosen."""
    police: dict[Police, z3.BoolRef]
    """Nearby, on the scene and in the lead; none of them is absent."""
    ground: Sequence[z3.BoolRef]
    why: dict[str, z3.BoolRef]
    """Why it is held."""
    ems: z3.BoolRef
    fell_back: z3.BoolRef

    @property
    def held(self) -> z3.BoolRef:
        """That no mode was left."""
        return z3.Not(either(list(self.mode)))

    @property
    def officers(self) -> z3.BoolRef:
        """That officers are part of it, however near."""
        return either(list(self.police.values()))


def holds(call: Call, when: When) -> z3.BoolRef:
    """That all these conditions hold."""
    return every([call.any_of(one.fact, one.values) for one in when])


def acute(call: Call) -> z3.BoolRef:
    """That a fact is acute (:data:`dispatch.contracts.fact.ACUTE`)."""
    alone = [call.any_of(fact, worse(fact, value)) for fact, value in ACUTE.items()]
    intent = call.any_of("suicide_ideation", worse("suicide_ideation", "intent"))
    return either(
        [*alone, z3.And(intent, call.any_of("means_access", worse("means_access", "immediate")))]
    )


def rules_of(profile: Profile, call: Call) -> Rules:
    """What the facts of a call make each rule say."""
    return Rules(
        floors=[holds(call, one.when) for one in profile.floors],
        nevers=[holds(call, one.when) for one in profile.nevers],
        onlys=[either([holds(call, when) for when in one.alternatives]) for one in profile.onlys],
        excuses=[holds(call, one.when) for one in profile.excuses],
        no_police=call.has("preference", "no_police"),
        acute=acute(call),
    )


def free_rules(profile: Profile, name: str) -> Rules:
    """Rules that may say anything, each by itself."""
    floors, nevers, onlys, excuses = (
        [z3.Bool(f"{name}.{one.id}") for one in rules]
        for rules in (profile.floors, profile.nevers, profile.onlys, profile.excuses)
    )
    return Rules(
        floors=floors,
        nevers=nevers,
        onlys=onlys,
        excuses=excuses,
        no_police=z3.Bool(f"{name}.no_police"),
        acute=z3.Bool(f"{name}.acute"),
    )


def assessed(profile: Profile, rules: Rules) -> Assessed:
    """The level, needs and grounds of a call."""
    fired = rules.floors
    pairs = list(zip(profile.floors, fired, strict=True))
    at_least = [
        either([is_so for floor, is_so in pairs if floor.level == level.name])
        for level in profile.levels[1:]
    ]
    at_least = [z3.BoolVal(True), *at_least]
    level = [
        z3.And(reached, z3.Not(either(at_least[number + 1 :])))
        for number, reached in enumerate(at_least)
    ]
    needs = {
        need: either(
            [is_so for floor, is_so in pairs if need in floor.needs]
            + [is_so for one, is_so in zip(profile.levels, level, strict=True) if need in one.needs]
        )
        for need in NEEDS
    }
    obliging, permitting = (
        [
            either(
                [
                    is_so
                    for floor, is_so in pairs
                    if floor.ground is ground and (Need.OFFICER in floor.needs) == obliges
                ]
            )
            for ground in profile.grounds
        ]
        for obliges in (True, False)
    )
    return Assessed(fired=fired, level=level, needs=needs, obliging=obliging, permitting=permitting)


def chosen(
    profile: Profile,
    call: Call,
    rules: Rules,
    now: Assessed,
    level: Sequence[z3.BoolRef],
    needs: dict[Need, z3.BoolRef],
) -> Chosen:
    """The choice at a level and with needs, which may be latched ones."""
    needs = {
        need: either(
            [needs[need]]
            + [is_so for one, is_so in zip(profile.levels, level, strict=True) if need in one.needs]
        )
        for need in NEEDS
    }
    at = {one.name: is_so for one, is_so in zip(profile.levels, level, strict=True)}
    blocking = {
        need: z3.And(
            needs[need],
            *(
                z3.Not(z3.And(is_so, either([at[name] for name in sorted(one.levels)])))
                for one, is_so in zip(profile.excuses, rules.excuses, strict=True)
                if need in one.needs
            ),
        )
        for need in sorted(BLOCKING)
    }
    obliged = needs[Need.OFFICER]
    nevers = [
        z3.And(is_so, either([at[name] for name in sorted(one.levels)]))
        for one, is_so in zip(profile.nevers, rules.nevers, strict=True)
    ]
    grounds = now.grounds
    conditions: list[list[tuple[str, z3.BoolRef]]] = []
    barring: list[int] = []
    ok: list[z3.BoolRef] = []
    free: list[z3.BoolRef] = []
    for rule in profile.modes:
        must = [("not_at_level", either([at[name] for name in sorted(rule.levels)]))]
        must += [
            (one.id, z3.Not(fired))
            for one, fired in zip(profile.nevers, nevers, strict=True)
            if rule.mode in one.modes
        ]
        must += [
            (one.id, met)
            for one, met in zip(profile.onlys, rules.onlys, strict=True)
            if rule.mode in one.modes
        ]
        barring.append(len(must))
        must += [(f"only_with:{need}", needs[need]) for need in sorted(rule.only_with)]
        must += [
            (f"lacks:{need}", z3.Not(blocking[need]))
            for need in sorted(BLOCKING - (rule.meets | rule.waives))
        ]
        granted = either(
            [
                is_so
                for one, is_so in zip(profile.grounds, grounds, strict=True)
                if one in rule.grounds
            ]
        )
        own, carried = (which is not Police.ABSENT for which in (rule.police, rule.carries))
        officers = z3.If(obliged, z3.BoolVal(carried), z3.BoolVal(own))
        must += [
            ("no_ground", z3.Implies(officers, granted)),
            ("missing_team", z3.Implies(officers, z3.Or(obliged, z3.Not(either(free))))),
        ]
        conditions.append(must)
        ok.append(every([is_so for _, is_so in must]))
        free.append(z3.And(ok[-1], z3.Not(officers)))
    can = can_come(profile, call, ok)
    picked = _picked(profile, call, can)
    none = z3.Not(either(can))
    no_ground = z3.And(obliged, z3.Not(either(grounds)))
    missing = z3.And(none, z3.Not(no_ground), either(ok))
    fell_back = z3.BoolVal(False)
    if profile.fallback is not None:
        officer = next(n for n, rule in enumerate(profile.modes) if rule.mode is Mode.CIT_OFFICER)
        with_ems = [
            is_so for rule, is_so in zip(profile.modes, ok, strict=True) if rule.mode in WITH_EMS
        ]
        fell_back = z3.And(
            missing,
            z3.And(call.after >= 0, call.waited >= call.after)
            if profile.fallback.opened_by is OpenedBy.ESTIMATE
            else call.reported,
            z3.Not(level[0]),
            every([is_so for _, is_so in conditions[officer][: barring[officer]]]),
            z3.Not(either(with_ems)),
            z3.Or(z3.Not(rules.no_police), rules.acute),
        )
        picked[officer] = z3.Or(picked[officer], fell_back)
    police = {
        place: either(
            [
                z3.And(is_so, which)
                for rule, is_so in zip(profile.modes, picked, strict=True)
                for which in [
                    z3.And(z3.Not(fell_back), obliged) if rule.carries is place else None,
                    z3.And(z3.Not(fell_back), z3.Not(obliged)) if rule.police is place else None,
                    fell_back if place is Police.LEAD else None,
                ]
                if which is not None
            ]
        )
        for place in POLICE
    }
    return Chosen(
        conditions=conditions,
        ok=ok,
        mode=picked,
        police=police,
        ground=_recorded(profile, now, picked, police, fell_back),
        why={
            "officer_without_ground": z3.And(none, no_ground),
            "no_team_in_time": z3.And(missing, z3.Not(fell_back)),
            "place_unknown": z3.And(
                none, z3.Not(no_ground), z3.Not(either(ok)), now.needs[Need.SEARCH]
            ),
            "nothing_admissible": z3.And(
                none, z3.Not(no_ground), z3.Not(either(ok)), z3.Not(now.needs[Need.SEARCH])
            ),
        },
        ems=needs[Need.EMS],
        fell_back=fell_back,
    )


def can_come(profile: Profile, call: Call, ok: Sequence[z3.BoolRef]) -> list[z3.BoolRef]:
    """For each mode that risk allows: that it is there, or that nobody has said it is not."""
    there = []
    for rule, is_so in zip(profile.modes, ok, strict=True):
        if ours(rule):
            there.append(z3.And(is_so, call.here[rule.mode.value]))
        elif told_of(rule):
            there.append(z3.And(is_so, z3.Not(call.reported)))
        else:
            there.append(is_so)
    return there


def _picked(profile: Profile, call: Call, can: Sequence[z3.BoolRef]) -> list[z3.BoolRef]:
    """The first that can; of those that stand beside each other the nearest, else the first."""
    groups: list[list[int]] = []
    for number, rule in enumerate(profile.modes):
        if rule.beside:
            groups[-1].append(number)
        else:
            groups.append([number])
    found = [z3.BoolVal(False)] * len(can)
    before: list[z3.BoolRef] = []
    for group in groups:
        for one in group:
            nearest = []
            for other in group:
                if other != one:
                    mine, its = (call.times[profile.modes[n].mode.value] for n in (one, other))
                    nearest.append(
                        z3.Implies(can[other], mine < its if other < one else mine <= its)
                    )
            found[one] = z3.And(can[one], *nearest, z3.Not(either(before)))
        before = [*before, *(can[one] for one in group)]
    return found


def _recorded(
    profile: Profile,
    now: Assessed,
    picked: Sequence[z3.BoolRef],
    police: dict[Police, z3.BoolRef],
    fell_back: z3.BoolRef,
) -> list[z3.BoolRef]:
    """The one ground on record: of those that the mode lists, an obliging one before the others."""
    officers = z3.And(either(list(police.values())), z3.Not(fell_back))
    lists = [
        either(
            [
                is_so
                for rule, is_so in zip(profile.modes, picked, strict=True)
                if ground in rule.grounds
            ]
        )
        for ground in profile.grounds
    ]
    obliging = [z3.And(a, b) for a, b in zip(lists, now.obliging, strict=True)]
    permitting = [z3.And(a, b) for a, b in zip(lists, now.permitting, strict=True)]
    found = []
    for number, ground in enumerate(profile.grounds):
        first = z3.And(obliging[number], z3.Not(either(obliging[:number])))
        then = z3.And(
            permitting[number], z3.Not(either(obliging)), z3.Not(either(permitting[:number]))
        )
        stands = z3.And(officers, z3.Or(first, then))
        found.append(z3.Or(stands, fell_back) if ground is Ground.CAPACITY_FALLBACK else stands)
    return found
