"""From the table of a profile to functions, and from their bits back to words.

The functions are generated (``dispatch.policy.source``) and decide everything. Here their answers
get their names; the answers that recur are kept in words. A slow interpreter of the same table in
the tests must always agree, and the proof shows that the generated text does on all inputs.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any, Final, NamedTuple, TypeVar

from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy import choose as words
from dispatch.policy.bits import KEPT, PAIRS
from dispatch.policy.layout import NEEDS, POLICE, Layout, needs_mask, ours, told_of
from dispatch.policy.model import (
    NOTHING_LAPSED,
    Assessment,
    Choice,
    Evaluate,
    EvaluateCoded,
    Facts,
    Lapse,
    Policy,
    Profile,
    Verdict,
)
from dispatch.policy.source import source_of
from dispatch.policy.words import sentences

_NEED: Final = {need.value: 1 << number for number, need in enumerate(NEEDS)}
_POLICE: Final = {0: Police.ABSENT} | {1 << n: one for n, one in enumerate(POLICE)}

_MADE: Final = tuple.__new__
"""A verdict is made for each evaluation; this is twice as fast as calling its class."""

K = TypeVar("K")
V = TypeVar("V")


def compile_profile(profile: Profile, hash_: str) -> Policy:
    """The policy that answers as the table says."""
    source = source_of(profile)
    functions = built(source)
    compiled = _Compiled(profile, functions)
    return Policy(
        id=profile.id,
        version=profile.version,
        hash=hash_,
        title=profile.title,
        levels=tuple(level.name for level in profile.levels),
        meanings={level.name: level.meaning for level in profile.levels},
        acute_level=profile.levels[-1].name,
        crew={rule.mode: rule.crew for rule in profile.modes if rule.crew is not None},
        dispatched_by={rule.mode: rule.dispatched_by for rule in profile.modes},
        limits={name: dates[-1] for name, dates in profile.values.items() if dates[-1].unit == "s"},
        profile=profile,
        source=source,
        sentences=sentences(profile),
        assess_with=compiled.assess,
        choose_with=compiled.choose,
        wanted_with=compiled.wanted,
        evaluate_with=functions.evaluate,
        evaluate_coded_with=functions.evaluate_coded,
    )


class Functions(NamedTuple):
    """The functions of a generated text."""

    scan: Callable[[Facts], int]
    judge: Callable[[int], tuple[int, int]]
    decide: Callable[[int, int, int, Container[Mode], Lapse], tuple[int, int, int, int, int]]
    evaluate: Evaluate
    evaluate_coded: EvaluateCoded
    space: dict[str, Any]
    """Everything that the text defines."""


def built(source: str) -> Functions:
    """The functions of a text, which is made here and of checked names only."""
    space: dict[str, Any] = {"Mode": Mode, "PAIRS": PAIRS, "Verdict": Verdict, "made": _MADE}
    exec(compile(source, "<policy>", "exec"), space)  # noqa: S102
    return Functions(
        scan=space["scan"],
        judge=space["judge"],
        decide=space["decide"],
        evaluate=space["evaluate"],
        evaluate_coded=space["evaluate_coded"],
        space=space,
    )


class _Compiled:
    """The functions of one profile with names for their bits."""

    def __init__(self, profile: Profile, functions: Functions) -> None:
        self._scan = functions.scan
        self._judge = functions.judge
        self._decide = functions.decide
        layout = Layout(profile)
        self._modes = tuple(rule.mode for rule in profile.modes)
        self._names = tuple(mode.value for mode in self._modes)
        self._here = frozenset(rule.mode for rule in profile.modes if ours(rule))
        self._told_of = frozenset(rule.mode for rule in profile.modes if told_of(rule))
        self._levels = tuple(level.name for level in profile.levels)
        self._level = {name: 1 << number for number, name in enumerate(self._levels)}
        self._of_level = {one.name: needs_mask(one.needs) for one in profile.levels}
        self._grounds = profile.grounds
        self._ids = tuple(floor.id for floor in profile.floors)
        self._layout = layout
        floors = (1 << len(profile.floors)) - 1
        self._told = floors | (1 << layout.granted) - (1 << layout.levels)
        self._reasons = words.Reasons(profile, layout)
        self._kept: dict[int, Assessment] = {}
        self._why: dict[tuple[int, int, int], tuple[str, ...]] = {}

    def assess(self, facts: Facts) -> Assessment:
        """The assessment in words."""
        met = self._scan(facts)
        return kept(self._kept, met & self._told, self._in_words)

    def _in_words(self, met: int) -> Assessment:
        level, needs = self._judge(met)
        layout, count = self._layout, len(self._grounds)
        obliging = met >> layout.obliging & (1 << count) - 1
        permitting = met >> layout.permitting & (1 << count) - 1 & ~obliging
        return Assessment(
            self._levels[level.bit_length() - 1],
            named(needs),
            tuple(id_ for number, id_ in enumerate(self._ids) if met >> number & 1),
            tuple(
                ground.value
                for mask in (obliging, permitting)
                for number, ground in enumerate(self._grounds)
                if mask >> number & 1
            ),
        )

    def wanted(self, facts: Facts, level: str, needs: Iterable[str]) -> tuple[Mode, ...]:
        """The modes that risk allows, in order."""
        if level not in self._level:
            return ()
        met = self._scan(facts)
        *_, ok = self._decide(met, self._level[level], _mask(needs), (), NOTHING_LAPSED)
        return tuple(mode for number, mode in enumerate(self._modes) if ok >> number & 1)

    def choose(
        self,
        facts: Facts,
        level: str,
        needs: Iterable[str],
        in_time: Mapping[Mode, int],
        lapse: Lapse,
    ) -> Choice:
        """The choice in words."""
        asked = _mask(needs) | self._of_level.get(level, 0)
        ems = bool(asked & _NEED[Need.EMS])
        if level not in self._level:
            return Choice(Mode.HOLD, ems=ems, needs=named(asked), to_person=words.LEVEL_UNKNOWN)
        met = self._scan(facts)
        first, police, ground, why, _ = self._decide(met, self._level[level], asked, in_time, lapse)
        mode = self._modes[first.bit_length() - 1] if first else Mode.HOLD
        recorded = self._grounds[ground.bit_length() - 1] if ground else None
        return Choice(
            mode=mode,
            police=_POLICE[police],
            ground=recorded,
            ems=ems,
            needs=named(asked),
            passed=self._passed(
                self._reasons_for(met, level, asked), in_time, lapse, mode, recorded
            ),
            to_person=words.HELD[why],
        )

    def _passed(
        self,
        reasons: tuple[str, ...],
        in_time: Mapping[Mode, int],
        lapse: Lapse,
        mode: Mode,
        ground: Ground | None,
    ) -> tuple[tuple[str, str], ...]:
        """Each mode that stands before the chosen one, with the first condition that failed."""
        passed = []
        fell_back = ground is Ground.CAPACITY_FALLBACK
        for one, name, failed in zip(self._modes, self._names, reasons, strict=True):
            if one is mode:
                if fell_back:
                    continue
                break
            if not failed and one in self._told_of and lapse.reported_unavailable:
                failed = words.REPORTED  # noqa: PLW2901
            passed.append((name, failed or self._behind(one, in_time)))
        return tuple(passed)

    def _reasons_for(self, met: int, level: str, needs: int) -> tuple[str, ...]:
        return kept(self._why, (met, self._level[level], needs), self._reasons_of)

    def _behind(self, mode: Mode, in_time: Mapping[Mode, int]) -> str:
        """Why a mode that risk allows is not the one."""
        missing = mode in self._here and mode not in in_time
        return words.NO_TEAM if missing else words.FURTHER_AWAY

    def _reasons_of(self, key: tuple[int, int, int]) -> tuple[str, ...]:
        met, level, needs = key
        return self._reasons.of(met, self._levels[level.bit_length() - 1], frozenset(named(needs)))


def named(needs: int) -> tuple[str, ...]:
    """The names of a mask of needs, sorted."""
    found = _NAMED.get(needs)
    if found is None:
        found = tuple(need.value for number, need in enumerate(NEEDS) if needs >> number & 1)
        _NAMED[needs] = found
    return found


_NAMED: Final[dict[int, tuple[str, ...]]] = {}
"""At most one entry for each set of needs there is, 1024 in all."""


def _mask(needs: Iterable[str]) -> int:
    mask = 0
    for need in needs:
        mask |= _NEED[need]
    return mask


def kept(known: dict[K, V], key: K, make: Callable[[K], V]) -> V:
    """The answer for a key, made once as long as there is room to keep it."""
    found = known.get(key)
    if found is None:
        found = make(key)
        if len(known) < KEPT:
            known[key] = found
    return found
