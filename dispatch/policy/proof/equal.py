"""Are the generated functions and the table the same, on all inputs?

In two steps, which together say so. The scan: on any facts, each of its bits is what the table's
rules say. The rest: whatever the rules say, level, needs, mode, officers and reasons come out as
the table has them; there the rules are free, so that it holds for more than any facts could bring.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import z3

from dispatch.policy.bits import PAIRS
from dispatch.policy.compile import Functions
from dispatch.policy.layout import NEEDS, POLICE, Layout
from dispatch.policy.model import Profile
from dispatch.policy.proof.call import Call, Reported, either, every
from dispatch.policy.proof.model import (
    REASONS,
    Assessed,
    Chosen,
    Rules,
    assessed,
    chosen,
    free_rules,
    rules_of,
)
from dispatch.policy.proof.symbolic import Bit, Items, Machine, Mask, Maybe, mask


class Question(NamedTuple):
    """What must be impossible: under ``bounds`` one of ``differs``."""

    what: str
    bounds: list[z3.BoolRef]
    differs: list[z3.BoolRef]
    call: Call


def scans(profile: Profile, source: str, functions: Functions) -> Question:
    """That facts or codes are read otherwise than by the table, any values of any facts at once."""
    call = Reported(profile, "x")
    machine = Machine(source, functions.space)
    facts = Items(
        [
            (True, (fact, Items([(said, value) for value, said in values.items()])))
            for fact, values in call.listed.items()
        ]
    )
    codes = Items([(call.has(*pair), code) for code, pair in enumerate(PAIRS)])
    coded = every(
        [
            z3.Not(said)
            for fact, values in call.listed.items()
            for value, said in values.items()
            if (fact, value) not in PAIRS
        ]
    )
    expected = dict(_sections(Layout(profile), rules_of(profile, call)))
    differs = [
        z3.And(where, each)
        for where, met in (
            (True, machine.call("scan", facts)),
            (True, machine.until("met", "evaluate", facts=facts)),
            (coded, machine.until("met", "evaluate_coded", codes=codes)),
        )
        for each in _reads_otherwise(mask(met), expected)
    ]
    differs += map(_term, machine.raises)
    return Question("scan", [], differs, call)


def _reads_otherwise(met: Mask, expected: dict[int, z3.BoolRef]) -> list[z3.BoolRef]:
    found = [z3.Xor(_term(met.bit(n)), term) for n, term in expected.items()]
    return [*found, _term(met.rest)]


def decides(profile: Profile, source: str, functions: Functions) -> Question:
    """That the rest answers otherwise than the table, whatever rules and latches say."""
    call = Reported(profile, "x")
    machine = Machine(source, functions.space)
    rules = free_rules(profile, "rule")
    met = Mask(dict(_sections(Layout(profile), rules)), z3.Bool("beyond"))
    teams = Items([(here, mode) for mode, here in call.here.items()], call.times)
    lapse = (call.waited, call.reported, Maybe(call.after >= 0, call.after))
    now = assessed(profile, rules)
    level, needs = machine.call("judge", met)
    differs = [*_assesses_otherwise(level, needs, now)]

    at = [z3.Bool(f"level.{one.name}") for one in profile.levels]
    one_level = [either(at), *(z3.Or(z3.Not(a), z3.Not(b)) for a in at for b in at if a is not b)]
    latched = (
        Mask(dict(enumerate(at))),
        Mask({n: call.needs[need] for n, need in enumerate(NEEDS)}),
    )
    answer = machine.call("decide", met, *latched, teams, lapse)
    differs += _chooses_otherwise(answer, chosen(profile, call, rules, now, at, call.needs))

    then = chosen(profile, call, rules, now, now.level, now.needs)
    for traced, level, needs, *answer in machine.since(
        "met", "evaluate", "evaluate_coded", met=met, in_time=teams, lapse=lapse
    ):
        differs += [z3.Not(_term(mask(traced).same(met)))]
        differs += _assesses_otherwise(level, needs, now)
        differs += _chooses_otherwise(answer, then)
    differs += map(_term, machine.raises)
    return Question("decide", [*call.bounds, *one_level], differs, call)


def _assesses_otherwise(level: Any, needs: Any, now: Assessed) -> list[z3.BoolRef]:
    return [*_differ(level, now.level), *_differ(needs, [now.needs[need] for need in NEEDS])]


def _chooses_otherwise(answer: Sequence[Any], then: Chosen) -> list[z3.BoolRef]:
    expected = (
        then.mode,
        [then.police[place] for place in POLICE],
        then.ground,
        [then.why[reason] for reason in REASONS],
        then.ok,
    )
    pairs = zip(answer, expected, strict=True)
    return [differs for one, other in pairs for differs in _differ(one, other)]


def _sections(layout: Layout, rules: Rules) -> Iterator[tuple[int, z3.BoolRef]]:
    """What each bit of the scan stands for, by the rules."""
    profile = layout.profile
    floors = list(zip(profile.floors, rules.floors, strict=True))
    for start, said in (
        (layout.floors, rules.floors),
        (layout.nevers, rules.nevers),
        (layout.onlys, rules.onlys),
        (layout.excuses, rules.excuses),
    ):
        yield from ((start + n, is_so) for n, is_so in enumerate(said))
    for n, one in enumerate(profile.levels):
        at_it = [is_so for floor, is_so in floors if floor.level == one.name]
        yield layout.levels + n, either(at_it) if n else z3.BoolVal(False)
    for n, need in enumerate(NEEDS):
        yield layout.needs + n, either([is_so for floor, is_so in floors if need in floor.needs])
    now = assessed(profile, rules)
    yield from ((layout.obliging + n, is_so) for n, is_so in enumerate(now.obliging))
    yield from ((layout.permitting + n, is_so) for n, is_so in enumerate(now.permitting))
    for n, rule in enumerate(profile.modes):
        gives = [is_so for floor, is_so in floors if floor.ground in rule.grounds]
        yield layout.granted + n, either(gives)
        for levels, start in layout.barred.items():
            bars = zip(profile.nevers, rules.nevers, strict=True)
            yield (
                start + n,
                either([so for one, so in bars if one.levels == levels and rule.mode in one.modes]),
            )
        lets = zip(profile.onlys, rules.onlys, strict=True)
        lets_in = [is_so for one, is_so in lets if rule.mode in one.modes]
        for depth, (start, _) in enumerate(layout.layers):
            yield start + n, lets_in[depth] if depth < len(lets_in) else z3.BoolVal(False)
    if profile.fallback is not None:
        yield layout.no_police, rules.no_police
        yield layout.acute, rules.acute


def _differ(number: Any, other: Sequence[z3.BoolRef]) -> list[z3.BoolRef]:
    """For each bit: that it differs; a bit beyond what the table has differs where it is set."""
    one, expected = mask(number), dict(enumerate(other))
    found = [
        z3.Xor(_term(one.bit(n)), expected.get(n, z3.BoolVal(False)))
        for n in sorted(one.bits.keys() | expected.keys())
    ]
    return [*found, _term(one.rest)]


def _term(bit: Bit) -> z3.BoolRef:
    return z3.BoolVal(bit) if isinstance(bit, bool) else bit
