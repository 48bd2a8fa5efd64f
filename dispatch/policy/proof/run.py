"""Each promise of a policy asked of the solver, with its verdict and, where broken, a call."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import z3

from dispatch.policy.compile import built
from dispatch.policy.model import Policy
from dispatch.policy.proof.call import Call
from dispatch.policy.proof.counterexample import Example, answered, calmed
from dispatch.policy.proof.dead import alive
from dispatch.policy.proof.equal import Question, decides, scans
from dispatch.policy.proof.properties import PROMISES, Promise, World

PROVED: Final = "proved"
BROKEN: Final = "broken"
VACUOUS: Final = "premise unreachable"
UNDECIDED: Final = "undecided"
NOT_FOR_IT: Final = "does not apply"

LIMIT: Final = 20_000
"""Milliseconds after which the solver gives up on one question, which is then no proof."""

NO_DEAD_RULE: Final = "no_dead_rule"

EQUAL: Final = (
    ("compiled_scan_is_the_table", "The compiled table reads facts and codes as rules do.", scans),
    ("compiled_walk_is_the_table", "The compiled walk decides as the table does.", decides),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One promise and what became of it."""

    name: str
    says: str
    verdict: str
    keeps: tuple[int, ...] = ()
    about: str = ""
    """Which rule or what answer, where that is needed to understand it."""
    examples: tuple[Example, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing stands against it."""
        return self.verdict in {PROVED, NOT_FOR_IT}


def prove(policy: Policy, only: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Each finding as soon as it is known.

    Args:
        policy: the policy; its table is what is proved, and its text equal to the table.
        only: names of the promises that are asked about; empty asks about all.
    """
    if not only or only & {name for name, _, _ in EQUAL}:
        yield from equality(policy, policy.source)
    world = World(policy.profile)
    solver = _solver(world.call.bounds + world.other.bounds)
    for promise in PROMISES:
        if not only or promise.name in only:
            yield _kept(policy, world, solver, promise)
    if not only or NO_DEAD_RULE in only:
        yield from no_dead_rule(world, solver)


def equality(policy: Policy, source: str) -> Iterator[Finding]:
    """Whether a generated text answers as the table, on all inputs."""
    functions = built(source)
    for name, says, question in EQUAL:
        try:
            asked: Question = question(policy.profile, source, functions)
        except (NotImplementedError, LookupError, ValueError) as error:
            yield Finding(
                name=name, says=says, verdict=BROKEN, about=f"the text cannot be run: {error}"
            )
            continue
        solver = _solver(asked.bounds)
        solver.add(z3.Or(asked.differs))
        found = solver.check()
        if found == z3.unsat:
            yield Finding(name=name, says=says, verdict=PROVED)
        elif found == z3.unknown:
            yield Finding(name=name, says=says, verdict=UNDECIDED)
        else:
            (example,) = calmed(solver, (asked.call,), policy.levels)
            yield Finding(
                name=name,
                says=says,
                verdict=BROKEN,
                about="table and compiled text differ",
                examples=(example,),
            )


def _kept(policy: Policy, world: World, solver: z3.Solver, promise: Promise) -> Finding:
    parts: dict[str, Any] = {"name": promise.name, "says": promise.says, "keeps": promise.keeps}
    if not promise.applies(policy.profile):
        return Finding(verdict=NOT_FOR_IT, **parts)
    claim = promise.claim(world)
    solver.push()
    solver.add(*claim.premise)
    reachable = solver.check()
    if reachable != z3.sat:
        solver.pop()
        return Finding(verdict=VACUOUS if reachable == z3.unsat else UNDECIDED, **parts)
    solver.add(z3.Not(claim.conclusion))
    found = solver.check()
    examples: tuple[Example, ...] = ()
    answers: tuple[str, ...] = ()
    if found == z3.sat:
        calls: tuple[Call, ...] = (world.call, world.other)[: claim.copies]
        examples = calmed(solver, calls, policy.levels)
        answers = tuple(answered(policy, each, latched=claim.latched) for each in examples)
    solver.pop()
    verdict = PROVED if found == z3.unsat else BROKEN if found == z3.sat else UNDECIDED
    return Finding(verdict=verdict, examples=examples, answers=answers, **parts)


def no_dead_rule(world: World, solver: z3.Solver) -> Iterator[Finding]:
    """One finding for all rules where each can matter, else one for each that cannot."""
    says = "Each rule can speak, and each of its own can change something when it does."
    dead: list[str] = []
    idle: list[str] = []
    for kind, id_, speaks, matters in alive(world):
        name = f"{kind} {id_}".rstrip()
        if solver.check(speaks) != z3.sat:
            dead.append(f"{name} can never speak")
        elif solver.check(matters) != z3.sat:
            # What it extends may say less than its own rules do; its own may not.
            into = idle if id_ in world.profile.inherited else dead
            into.append(f"{name} never changes anything")
    if not dead:
        yield Finding(
            name=NO_DEAD_RULE,
            says=says,
            verdict=PROVED,
            about=f"inherited without effect here: {', '.join(idle)}" if idle else "",
        )
    for about in dead:
        yield Finding(name=NO_DEAD_RULE, says=says, verdict=BROKEN, about=about)


def _solver(bounds: list[z3.BoolRef]) -> z3.Solver:
    solver = z3.SimpleSolver()
    solver.set("timeout", LIMIT)
    solver.add(*bounds)
    return solver
