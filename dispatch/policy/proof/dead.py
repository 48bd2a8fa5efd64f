"""Rules that can never speak, or whose speaking could never change anything."""

from collections.abc import Iterator

import z3

from dispatch.contracts.response import Need
from dispatch.policy.proof.call import either, every
from dispatch.policy.proof.properties import World


def alive(w: World) -> Iterator[tuple[str, str, z3.BoolRef, z3.BoolRef]]:
    """For each rule: its kind and id, that it speaks, and that it speaks and changes something.

    Each must be possible. A floor changes something where no other floor brings the level, a need
    or a ground that it brings; a rule about modes where a mode meets every other condition.
    """
    yield from _floors(w)
    rules, profile = w.rules, w.profile
    for one, is_so in zip(profile.nevers, rules.nevers, strict=True):
        yield "never", one.id, is_so, _decides(w, one.id)
    for only, is_so in zip(profile.onlys, rules.onlys, strict=True):
        yield "only", only.id, is_so, _decides(w, only.id)
    for excuse, is_so in zip(profile.excuses, rules.excuses, strict=True):
        at = [so for level, so in zip(profile.levels, w.now.level, strict=True)
              if level.name in excuse.levels]  # fmt: skip
        asked = either([w.now.needs[need] for need in sorted(excuse.needs)])
        used = either(
            [
                so
                for rule, so in zip(profile.modes, w.choice.ok, strict=True)
                if excuse.needs - (rule.meets | rule.waives)
            ]
        )
        yield "excuse", excuse.id, is_so, z3.And(is_so, either(at), asked, used)
    for rule, ok, chosen in zip(profile.modes, w.choice.ok, w.choice.mode, strict=True):
        yield "mode", rule.mode.value, ok, chosen
    if profile.fallback is not None:
        yield "fallback", "", w.choice.fell_back, w.choice.fell_back


def _floors(w: World) -> Iterator[tuple[str, str, z3.BoolRef, z3.BoolRef]]:
    profile = w.profile
    rank = {level.name: number for number, level in enumerate(profile.levels)}
    pairs = list(zip(profile.floors, w.now.fired, strict=True))
    for floor, is_so in pairs:
        others = [(one, so) for one, so in pairs if one is not floor]
        brings = []
        if rank[floor.level]:
            # Of a level that somebody chooses, the highest choice must be able to matter.
            least = len(rank) - 1 if floor.by_choice else rank[floor.level]
            as_high = [so for one, so in others if rank[one.level] >= least]
            brings.append(z3.Not(either(as_high)))
        for need in floor.needs:
            by_level = [
                so for one, so in zip(profile.levels, w.now.level, strict=True) if need in one.needs
            ]
            as_well = [so for one, so in others if need in one.needs]
            brings.append(z3.Not(either([*by_level, *as_well])))
        if floor.ground is not None:
            obliges = Need.OFFICER in floor.needs
            as_well = [
                so
                for one, so in others
                if one.ground is floor.ground and (Need.OFFICER in one.needs or not obliges)
            ]
            brings.append(z3.Not(either(as_well)))
        yield "floor", floor.id, is_so, z3.And(is_so, either(brings))


def _decides(w: World, id_: str) -> z3.BoolRef:
    """That some mode fails for this rule alone, with what the desk may have latched."""
    found = []
    for conditions in w.latched.conditions:
        if any(code == id_ for code, _ in conditions):
            others = [so for code, so in conditions if code != id_]
            mine = [so for code, so in conditions if code == id_]
            found.append(z3.And(every(others), z3.Not(every(mine))))
    return z3.And(either(found), *w.kept)
