"""Are the generated functions and the table the same, on all inputs?"""

from typing import Any

import z3

from dispatch.policy.compile import Functions
from dispatch.policy.layout import NEEDS, POLICE, Layout
from dispatch.policy.model import Profile
from dispatch.policy.proof.call import Call, Reported, either
from dispatch.policy.proof.model import REASONS, assessed, chosen, latched_level
from dispatch.policy.proof.symbolic import Bit, Items, Machine, Mask, mask


def differences(profile: Profile, source: str, functions: Functions) -> tuple[Call, z3.BoolRef]:
    """A call in variables, and that the two answer it differently in anything at all.

    Each fact may have any of its values at once, and level and needs may be any that were latched,
    so what is proved holds for everything ever reported as well as for what holds now.
    """
    call = Reported(profile, "x")
    machine = Machine(source, functions.space)
    layout = Layout(profile)
    facts = Items(
        [
            (True, (fact, Items([(said, value) for value, said in values.items()])))
            for fact, values in call.listed.items()
        ]
    )
    met = mask(machine.call("scan", facts))
    level, needs = machine.call("judge", met)
    teams = Items([(here, mode) for mode, here in call.here.items()], call.times)
    at = latched_level(profile, call)
    first, police, ground, why, ok = machine.call(
        "decide",
        met,
        Mask(dict(enumerate(at))),
        Mask({n: call.needs[need] for n, need in enumerate(NEEDS)}),
        teams,
        call.waited,
        call.after,
        call.reported,
    )
    now = assessed(profile, call)
    then = chosen(profile, call, now, at, call.needs)
    count = len(profile.grounds)
    pairs = [
        (_part(met, layout.floors, len(now.fired)), now.fired),
        (level, now.level),
        (needs, [now.needs[need] for need in NEEDS]),
        (_part(met, layout.obliging, count), now.obliging),
        (_part(met, layout.permitting, count), now.permitting),
        (first, then.mode),
        (police, [then.police[place] for place in POLICE]),
        (ground, then.ground),
        (why, [then.why[reason] for reason in REASONS]),
        (ok, then.ok),
    ]
    return call, either([each for one, other in pairs for each in _differ(mask(one), other)])


def _part(met: Mask, start: int, width: int) -> Mask:
    return Mask({n: met.bit(start + n) for n in range(width)})


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
