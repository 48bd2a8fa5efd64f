"""How fast is a policy? One evaluation beside interpreting its table, and the proof of all."""

import random
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from typing import Any, Final

from dispatch.contracts.fact import SCALES, Shape
from dispatch.contracts.response import Mode, Need, Police
from dispatch.policy.bits import Coded, coded
from dispatch.policy.bundle import bundle, load
from dispatch.policy.model import BLOCKING, Choice, Facts, Policy, Profile, When
from streams.bench.figure import Figure, figure
from streams.errors import AlongsideError

CALLS: Final = 2_000
"""In one repetition. No call comes twice, so that no answer kept from before can be measured."""
KNOWN: Final = 10
"""Facts that are known of a call; of the rest nobody asked, as on most calls."""

TEAMS: Final[Mapping[Mode, int]] = {
    Mode.PEER_WARM_LINE: 0,
    Mode.MOBILE_CRISIS: 600,
    Mode.COMMUNITY_RESPONSE: 300,
}


class NotTheSameError(AlongsideError):
    """The interpreted table and the compiled policy differ, so neither figure means anything."""


def evaluations(policy: Policy, repetitions: int) -> list[Figure]:
    """How long one evaluation takes: compiled, in words, and interpreted.

    Raises:
        NotTheSameError: If the two ways to evaluate differ on one of the calls.
    """
    calls = _calls(CALLS * repetitions)
    codes = [coded(facts) for facts in calls]

    def in_words(facts: Facts) -> Choice:
        reading = policy.assess(facts)
        return policy.choose(facts, reading.level, reading.needs, TEAMS)

    rows: tuple[tuple[str, Callable[[Any], object], Sequence[Any], float | None], ...] = (
        (
            "policy: evaluate coded facts, with the trace",
            lambda part: [policy.evaluate_coded(code, TEAMS) for code in part],
            codes,
            3.0,
        ),
        (
            "policy: evaluate a facts mapping, with the trace",
            lambda part: [policy.evaluate(facts, TEAMS) for facts in part],
            calls,
            15.0,
        ),
        (
            "policy: the same with every reason in words",
            lambda part: [in_words(facts) for facts in part],
            calls,
            None,
        ),
        (
            "policy: the same by interpreting the table, without reasons",
            lambda part: [interpreted(policy.profile, facts, TEAMS) for facts in part],
            calls,
            None,
        ),
    )
    parts = [slice(start, start + CALLS) for start in range(0, len(calls), CALLS)]
    found = [
        figure(
            name,
            "µs",
            [_timed(work, given[part]) / CALLS * 1e6 for part in parts],
            at_most=target,
        )
        for name, work, given, target in rows
    ]
    _compare(policy, calls, codes)
    return found


def _compare(policy: Policy, calls: Sequence[Facts], codes: Sequence[Coded]) -> None:
    """Afterwards, as no call may have been seen before it is timed."""
    levels = list(policy.levels)
    for facts, code in zip(calls, codes, strict=True):
        found = policy.evaluate_coded(code, TEAMS)
        level, mode = interpreted(policy.profile, facts, TEAMS)
        if (levels[found.level.bit_length() - 1], _mode(policy, found.mode)) != (level, mode):
            raise NotTheSameError(f"The interpreted table and the compiled policy differ: {facts}")


def proofs() -> list[Figure]:
    """How long it takes to prove every shipped profile, one after another."""
    from dispatch.policy.proof.run import prove  # noqa: PLC0415 - the solver takes its time

    policies = _shipped()
    began = time.perf_counter()
    findings = [finding for policy in policies for finding in prove(policy)]
    seconds = time.perf_counter() - began
    held = sum(finding.holds for finding in findings)
    return [
        figure(f"policy: prove all {len(policies)} shipped profiles", "s", [seconds], at_most=30.0),
        figure("policy: promises that hold, of those asked", "%", [100 * held / len(findings)]),
    ]


def interpreted(profile: Profile, facts: Facts, in_time: Mapping[Mode, int]) -> tuple[str, Mode]:
    """Level and mode by going through the table rule by rule, with nothing prepared."""
    order = [level.name for level in profile.levels]
    fired = [floor for floor in profile.floors if _met(floor.when, facts)]
    level = max([order[0], *(floor.level for floor in fired)], key=order.index)
    needs = {need for floor in fired for need in floor.needs}
    needs |= set(profile.levels[order.index(level)].needs)
    grounds = {floor.ground for floor in fired if floor.ground is not None}
    obliged = Need.OFFICER in needs
    blocking = needs & BLOCKING
    for excuse in profile.excuses:
        if level in excuse.levels and _met(excuse.when, facts):
            blocking -= excuse.needs
    free, best = False, Mode.HOLD
    for rule in profile.modes:
        if best is not Mode.HOLD and not rule.beside:
            break
        officers = (rule.carries if obliged else rule.police) is not Police.ABSENT
        if (
            level not in rule.levels
            or any(
                rule.mode in one.modes and level in one.levels and _met(one.when, facts)
                for one in profile.nevers
            )
            or any(
                rule.mode in one.modes and not any(_met(when, facts) for when in one.alternatives)
                for one in profile.onlys
            )
            or not rule.only_with <= needs
            or not blocking <= rule.meets | rule.waives
            or (officers and (grounds.isdisjoint(rule.grounds) or (free and not obliged)))
        ):
            continue
        free = free or not officers
        if rule.crew is not None and rule.mode not in in_time:
            continue
        if best is Mode.HOLD or in_time[rule.mode] < in_time[best]:
            best = rule.mode
    return level, best


def _met(when: When, facts: Facts) -> bool:
    return all(not one.values.isdisjoint(facts.get(one.fact, ())) for one in when)


def _calls(number: int) -> Sequence[Facts]:
    """Invented calls, no two of them alike, the same ones each time."""
    dice = random.Random(5)  # noqa: S311 - no secret hangs on it
    found = []
    for _ in range(number):
        names = sorted(dice.sample(sorted(SCALES), KNOWN))
        found.append({name: _said(name, dice) for name in names})
    return found


def _said(name: str, dice: random.Random) -> tuple[str, ...]:
    scale = SCALES[name]
    if scale.shape is Shape.LIST:
        return tuple(sorted(dice.sample(scale.values, 2)))
    # Most of what is asked turns out to be calm.
    return (scale.values[0] if dice.random() < 0.5 else dice.choice(scale.values),)  # noqa: PLR2004


def _mode(policy: Policy, bit: int) -> Mode:
    return policy.profile.modes[bit.bit_length() - 1].mode if bit else Mode.HOLD


def _shipped() -> list[Policy]:
    folder = resources.files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    }
    found = [load(bundle(texts, name)) for name in sorted(texts) if b"[[level]]" in texts[name]]
    return [policy for policy in found if isinstance(policy, Policy)]


def _timed(work: Callable[[Any], object], given: Sequence[Any]) -> float:
    began = time.perf_counter()
    work(given)
    return time.perf_counter() - began
