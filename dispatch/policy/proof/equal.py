"""Are the generated functions and the table the same, on all inputs?

In two steps, which together say so. The scan: on any facts, each of its bits is what the table's
rules say. The rest: whatever the rules say, level, needs, mode, officers and reasons come out as
the table has them; there the rules are free, so that it holds for more than any facts could bring.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import z3

from dispatch.policy.compile import Functions
from dispatch.policy.layout import NEEDS, POLICE, Layout
from dispatch.policy.model import Profile
from dispatch.policy.proof.call import Call, Reported, either
from dispatch.policy.proof.model import REASONS, Rules, assessed, chosen, free_rules, rules_of
from dispatch.policy.proof.symbolic import Bit, Items, Machine, Mask, mask


class Question(NamedTuple):
    """What must be impossible: under ``bounds`` one of ``differs``."""

    what: str
    bounds: list[z3.BoolRef]
    differs: list[z3.BoolRef]
    call: Call


def scans(profile: Profile, source: str, functions: Functions) -> Question:
    """That the scan answers a bit otherwise than the table, for any values of any facts at once."""
    call = Reported(profile, "x")
    facts = Items(
        [
            (True, (fact, Items([(said, value) for value, said in values.items()])))
            for fact, values in call.listed.items()
        ]
    )
    met = mask(Machine(source, functions.space).call("scan", facts))
    layout = Layout(profile)
    expected = dict(_sections(layout, rules_of(profile, call)))
    found = Mask({n: met.bit(n) for n in expected}, False)
    differs = [z3.Xor(_term(found.bit(n)), term) for n, term in expected.items()]
    return Question("scan", [], [*differs, _term(met.rest)], call)


def decides(profile: Profile, source: str, functions: Functions) -> Question:
    """That the rest answers otherwise than the table, whatever rules and latches say."""
    call = Reported(profile, "x")
    machine = Machine(source, functions.space)
    rules = free_rules(profile, "rule")
    met = Mask(dict(_sections(Layout(profile), rules)))
    at = [z3.Bool(f"level.{one.name}") for one in profile.levels]
    one_level = [either(at), *(z3.Or(z3.Not(a), z3.Not(b)) for a in at for b in at if a is not b)]
    level, needs = machine.call("judge", met)
    first, police, ground, why, ok = machine.call(
        "decide",
        met,
        Mask(dict(enumerate(at))),
        Mask({n: call.needs[need] for n, need in enumerate(NEEDS)}),
        Items([(here, mode) for mode, here in call.here.items()], call.times),
        call.waited,
        call.after,
        call.reported,
    )
    now = assessed(profile, rules)
    then = chosen(profile, call, rules, now, at, call.needs)
    pairs = [
        (level, now.level),
        (needs, [now.needs[need] for need in NEEDS]),
        (ok, then.ok),
        (first, then.mode),
        (police, [then.police[place] for place in POLICE]),
        (ground, then.ground),
        (why, [then.why[reason] for reason in REASONS]),
    ]
    differs = [each for one, other in pairs for each in _differ(mask(one), other)]
    return Question("decide", [*call.bounds, *one_level], differs, call)


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


def _differ(one: Mask, other: Any) -> list[z3.BoolRef]:
    """For each bit: that it differs; a bit beyond what the table has differs where it is set."""
    expected = dict(enumerate(other))
    found = [
        z3.Xor(_term(one.bit(n)), expected.get(n, z3.BoolVal(False)))
        for n in sorted(one.bits.keys() | expected.keys())
    ]
    return [*found, _term(one.rest)]


def _term(bit: Bit) -> z3.BoolRef:
    return z3.BoolVal(bit) if isinstance(bit, bool) else bit
