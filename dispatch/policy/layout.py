"""Which bit of a mask stands for what, in one profile.

Every value of a fact carries the outcome of each rule that it meets alone: that the rule fired,
the level, the needs and the grounds that it brings, the modes that it bars or lets in. So one
look-up for each reported value does nearly all the work. A rule with several conditions has a bit
for each of them, and its outcome is added where all of these are met.
"""

from collections.abc import Iterable
from typing import Final

from dispatch.contracts.fact import ACUTE, SCALES
from dispatch.contracts.response import ON_SITE, Mode, Need, Police
from dispatch.policy.model import THIS_DESK, ModeRule, Profile, When

NEEDS: Final = tuple(sorted(Need))
"""The bits of a mask of needs, in order."""

POLICE: Final = (Police.NEARBY, Police.ON_SCENE, Police.LEAD)
"""The bits of the place of officers; no bit is absent."""

WITH_EMS: Final = frozenset({Mode.BEHAVIORAL_HEALTH_EMS, Mode.EMS})
"""Modes of which no officer takes the place: EMS comes first, and is asked in any case."""

SENT_BY_LINE: Final = frozenset({"988_center", "regional_hub"})
"""Who sends teams and is spoken for by the 988 center's report that none can come."""


def mask_of(flags: Iterable[object]) -> int:
    """The mask in which a bit is set for each flag that is true."""
    return sum(1 << number for number, flag in enumerate(flags) if flag)


def needs_mask(needs: Iterable[str]) -> int:
    """These needs as bits."""
    asked = frozenset(needs)
    return mask_of(need in asked for need in NEEDS)


def worse(fact: str, value: str) -> frozenset[str]:
    """The value of an ordered fact and all that are more serious."""
    values = SCALES[fact].values
    return frozenset(values[values.index(value) :])


class Layout:
    """The bits of one profile. Modes, levels and grounds are numbered in the profile's order."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.modes = [rule.mode for rule in profile.modes]
        self.values: dict[str, dict[str, int]] = {}
        """For each fact, for each value: the bits that it sets."""
        self.said: dict[tuple[str, str], list[str]] = {}
        """For each fact and value: the rules that hang on it, for a reader."""
        self.joints: list[tuple[int, int, str]] = []
        """Rules with several conditions: bits of these, bits of the outcome, and the id."""
        self._width = 0
        self._conditions: dict[tuple[str, frozenset[str]], int] = {}
        self.floors = self._section(len(profile.floors))
        self.nevers = self._section(len(profile.nevers))
        self.onlys = self._section(len(profile.onlys))
        self.excuses = self._section(len(profile.excuses))
        self.levels = self._section(len(profile.levels))
        self.needs = self._section(len(NEEDS))
        self.obliging = self._section(len(profile.grounds))
        self.permitting = self._section(len(profile.grounds))
        self.granted = self._section(len(self.modes))
        """Modes in which officers have a ground."""
        self.barred = {
            levels: self._section(len(self.modes))
            for levels in dict.fromkeys(rule.levels for rule in profile.nevers)
        }
        self.layers = self._layers()
        """For each layer of only-rules: where it starts, and the modes that it leaves alone."""
        self.no_police = self._section(1)
        self.acute = self._section(1)
        self.conditions = self._width
        """Where the conditions of rules with several begin, the highest bits of all."""
        self._lay_out()

    def rank(self, level: str) -> int:
        """The place of a level, 0 for the mildest."""
        return next(n for n, one in enumerate(self.profile.levels) if one.name == level)

    def levels_mask(self, levels: Iterable[str]) -> int:
        """These levels as bits."""
        named = frozenset(levels)
        return mask_of(one.name in named for one in self.profile.levels)

    def where(self, modes: frozenset[Mode]) -> int:
        """These modes as bits."""
        return mask_of(mode in modes for mode in self.modes)

    def _section(self, width: int) -> int:
        start = self._width
        self._width += width
        return start

    def _layers(self) -> list[tuple[int, int]]:
        of_mode = {mode: self._onlys_of(mode) for mode in self.modes}
        deepest = max((len(rules) for rules in of_mode.values()), default=0)
        return [
            (
                self._section(len(self.modes)),
                mask_of(len(of_mode[mode]) <= depth for mode in self.modes),
            )
            for depth in range(deepest)
        ]

    def _onlys_of(self, mode: Mode) -> list[int]:
        return [n for n, rule in enumerate(self.profile.onlys) if mode in rule.modes]

    def _lay_out(self) -> None:
        profile = self.profile
        for number, floor in enumerate(profile.floors):
            outcome = 1 << self.floors + number
            if self.rank(floor.level):
                outcome |= 1 << self.levels + self.rank(floor.level)
            outcome |= needs_mask(floor.needs) << self.needs
            if floor.ground is not None:
                obliges = Need.OFFICER in floor.needs
                section = self.obliging if obliges else self.permitting
                outcome |= 1 << section + profile.grounds.index(floor.ground)
                outcome |= (
                    mask_of(floor.ground in rule.grounds for rule in profile.modes) << self.granted
                )
            self._add(floor.when, outcome, floor.id)
        for number, never in enumerate(profile.nevers):
            barred = self.where(never.modes) << self.barred[never.levels]
            self._add(never.when, 1 << self.nevers + number | barred, never.id)
        for number, only in enumerate(profile.onlys):
            outcome = 1 << self.onlys + number
            for depth, (start, _) in enumerate(self.layers):
                outcome |= (
                    mask_of(
                        self._onlys_of(mode)[depth : depth + 1] == [number] for mode in self.modes
                    )
                    << start
                )
            for when in only.alternatives:
                self._add(when, outcome, only.id)
        for number, excuse in enumerate(profile.excuses):
            self._add(excuse.when, 1 << self.excuses + number, excuse.id)
        if profile.fallback is not None:
            self._set("preference", ("no_police",), 1 << self.no_police, "asked for no police")
            for fact, value in ACUTE.items():
                self._set(fact, worse(fact, value), 1 << self.acute, "acute")
            both = [("suicide_ideation", "intent"), ("means_access", "immediate")]
            bits = sum(self._condition(fact, worse(fact, value)) for fact, value in both)
            self.joints.append((bits, 1 << self.acute, "acute: intent with means"))

    def _add(self, when: When, outcome: int, id_: str) -> None:
        if len(when) == 1:
            self._set(when[0].fact, when[0].values, outcome, id_)
            return
        bits = 0
        for condition in when:
            bits |= self._condition(condition.fact, condition.values)
            for value in condition.values:
                self.said.setdefault((condition.fact, value), []).append(f"({id_})")
        self.joints.append((bits, outcome, id_))

    def _condition(self, fact: str, values: frozenset[str]) -> int:
        """The bit that is set where one of these values is present; equal conditions share it."""
        key = (fact, values)
        if key not in self._conditions:
            self._conditions[key] = 1 << self._section(1)
            self._set(fact, values, self._conditions[key], "")
        return self._conditions[key]

    def _set(self, fact: str, values: Iterable[str], bits: int, id_: str) -> None:
        of_fact = self.values.setdefault(fact, {})
        for value in values:
            of_fact[value] = of_fact.get(value, 0) | bits
            if id_:
                self.said.setdefault((fact, value), []).append(id_)


def ours(rule: ModeRule) -> bool:
    """Whether this desk dispatches the mode."""
    return rule.dispatched_by == THIS_DESK


def told_of(rule: ModeRule) -> bool:
    """Whether the 988 center's report that no team can come is about this mode.

    It is about people who go, and about those whom the center or its hub sends: not about a
    counselor on the line, a provider's own team or the 911 center's, who said nothing.
    """
    return rule.mode in ON_SITE and rule.dispatched_by in SENT_BY_LINE
