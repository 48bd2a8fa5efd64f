"""Which mode: the first admissible one of the ordered list, else a person.

Two rules stand in no profile because they hold in every one. A team that is merely missing is
never a reason for officers: once a mode without officers is admissible by risk, a mode with
officers is chosen only where a fact obliges them. And officers never come without a ground.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from dispatch.contracts.fact import is_acute
from dispatch.contracts.response import Ground, Mode, Need, Police
from dispatch.policy.bits import KEPT, Bits
from dispatch.policy.model import (
    BLOCKING,
    THIS_DESK,
    Assessment,
    Choice,
    Choose,
    Facts,
    Lapse,
    ModeRule,
    OpenedBy,
    Profile,
    Wanted,
)

NO_TEAM: Final = "no_team"
FURTHER_AWAY: Final = "further_away"
MISSING_TEAM: Final = "missing_team"
NO_GROUND: Final = "no_ground"
NOT_AT_LEVEL: Final = "not_at_level"
LACKS: Final = "lacks:"
ONLY_WITH: Final = "only_with:"

LEVEL_UNKNOWN: Final = "level_unknown"
OFFICER_WITHOUT_GROUND: Final = "officer_without_ground"
NO_TEAM_IN_TIME: Final = "no_team_in_time"
PLACE_UNKNOWN: Final = "place_unknown"
NOTHING_ADMISSIBLE: Final = "nothing_admissible"


_WITH_EMS: Final = frozenset({Mode.BEHAVIORAL_HEALTH_EMS, Mode.EMS})
"""Modes of which no officer takes the place: EMS comes first, and is asked in any case."""


class _Entry(NamedTuple):
    """One mode of the list as it stands at one level."""

    rule: ModeRule
    serves: bool
    """Whether the mode serves calls of this level."""
    nevers: tuple[tuple[int, str], ...]
    """Mask and id of each never-rule that speaks at this level."""
    onlys: tuple[tuple[tuple[int, ...], str], ...]
    """Masks of the alternatives and id of each only-rule."""
    brings: frozenset[Need]
    """Blocking needs that this mode meets or may leave open."""

    def barred(self, met: int) -> str:
        """The level or the rule that forbids the mode, whatever is needed; empty where none."""
        if not self.serves:
            return NOT_AT_LEVEL
        for mask, rule in self.nevers:
            if met & mask == mask:
                return rule
        for masks, rule in self.onlys:
            if not any(met & mask == mask for mask in masks):
                return rule
        return ""

    def failed(self, met: int, needs: frozenset[str], blocking: frozenset[str]) -> str:
        """The first condition that fails; empty where none does."""
        barred = self.barred(met)
        if barred:
            return barred
        for need in sorted(self.rule.only_with - needs):
            return ONLY_WITH + need
        for lacking in sorted(blocking - self.brings):
            return LACKS + lacking
        return ""


class _Weighed(NamedTuple):
    """One mode of the list as risk alone judges it."""

    rule: ModeRule
    failed: str
    police: Police
    ground: Ground | None


def _entries(profile: Profile, level: str, bits: Bits) -> tuple[_Entry, ...]:
    """The list of modes at one level."""
    return tuple(
        _Entry(
            rule=rule,
            serves=level in rule.levels,
            nevers=tuple(
                (bits.mask(never.when), never.id)
                for never in profile.nevers
                if rule.mode in never.modes and level in never.levels
            ),
            onlys=tuple(
                (tuple(bits.mask(when) for when in only.alternatives), only.id)
                for only in profile.onlys
                if rule.mode in only.modes
            ),
            brings=rule.meets | rule.waives,
        )
        for rule in profile.modes
    )


def chooser(profile: Profile, assess: Callable[[Facts], Assessment]) -> tuple[Choose, Wanted]:
    """The two functions that walk the list of modes of a profile."""
    bits = Bits()
    of_level = {level.name: frozenset(level.needs) for level in profile.levels}
    entries = {level: _entries(profile, level, bits) for level in of_level}
    excuses = {
        level: tuple(
            (bits.mask(excuse.when), excuse.needs)
            for excuse in profile.excuses
            if level in excuse.levels
        )
        for level in of_level
    }

    kept: dict[tuple[int, str, frozenset[str], tuple[str, ...]], tuple[_Weighed, ...]] = {}

    def weighed(
        facts: Facts, level: str, needs: frozenset[str], permitted: tuple[str, ...]
    ) -> tuple[_Weighed, ...]:
        # The walk depends on nothing else, so those that recur are kept.
        key = (bits.met(facts), level, needs, permitted)
        found = kept.get(key)
        if found is None:
            found = tuple(walk(*key))
            if len(kept) < KEPT:
                kept[key] = found
        return found

    def walk(
        met: int, level: str, needs: frozenset[str], permitted: tuple[str, ...]
    ) -> Iterator[_Weighed]:
        blocking: frozenset[str] = needs & BLOCKING
        for mask, excused in excuses[level]:
            if met & mask == mask:
                blocking -= excused
        obliged = Need.OFFICER in needs
        without_officers = False
        for entry in entries[level]:
            rule = entry.rule
            why = entry.failed(met, needs, blocking)
            police = rule.carries if obliged else rule.police
            ground = None
            if not why and police is not Police.ABSENT:
                ground = next((Ground(g) for g in permitted if g in rule.grounds), None)
                if ground is None:
                    why = NO_GROUND
                elif without_officers and not obliged:
                    why = MISSING_TEAM
            if not why and police is Police.ABSENT:
                without_officers = True
            yield _Weighed(rule, why, police, ground)

    mildest = profile.levels[0].name

    def falls_back(
        facts: Facts, level: str, walked: Iterable[tuple[str, str]], lapse: Lapse
    ) -> bool:
        """Whether the conditions of practice 3.3 hold, the walk having found no team in time."""
        if level == mildest or not _lapsed(profile, lapse):
            return False
        if "no_police" in facts.get("preference", ()) and not is_acute(facts):
            return False
        if any(mode in _WITH_EMS and why == NO_TEAM for mode, why in walked):
            return False
        officer = next(one for one in entries[level] if one.rule.mode is Mode.CIT_OFFICER)
        return not officer.barred(bits.met(facts))

    def wanted(facts: Facts, level: str, needs: Iterable[str]) -> tuple[Mode, ...]:
        if level not in of_level:
            return ()
        every = frozenset(needs) | of_level[level]
        found = weighed(facts, level, every, assess(facts).grounds)
        return tuple(one.rule.mode for one in found if not one.failed)

    def choose(
        facts: Facts,
        level: str,
        needs: Iterable[str],
        in_time: Mapping[Mode, int],
        lapse: Lapse,
    ) -> Choice:
        every = frozenset(needs) | of_level.get(level, frozenset())
        listed = tuple(sorted(str(need) for need in every))
        ems = Need.EMS in every
        if level not in of_level:
            return Choice(mode=Mode.HOLD, ems=ems, needs=listed, to_person=LEVEL_UNKNOWN)
        present = assess(facts)
        walked: list[tuple[str, str]] = []
        best: _Weighed | None = None
        missing = False
        for one in weighed(facts, level, every, present.grounds):
            if best is not None and not one.rule.beside:
                break
            why = one.failed
            if not why and one.rule.dispatched_by == THIS_DESK and one.rule.mode not in in_time:
                why, missing = NO_TEAM, True
            if not why and best is not None:
                if in_time[one.rule.mode] < in_time[best.rule.mode]:
                    best = one
                else:
                    why = FURTHER_AWAY
            elif not why:
                best = one
            walked.append((one.rule.mode.value, why or FURTHER_AWAY))
        if best is None:
            why = _to_person(every, present, missing=missing)
            if why == NO_TEAM_IN_TIME and falls_back(facts, level, walked, lapse):
                return Choice(
                    mode=Mode.CIT_OFFICER,
                    police=Police.LEAD,
                    ground=Ground.CAPACITY_FALLBACK,
                    ems=ems,
                    needs=listed,
                    passed=tuple(pair for pair in walked if pair[0] != Mode.CIT_OFFICER),
                )
            return Choice(
                mode=Mode.HOLD,
                ems=ems,
                needs=listed,
                passed=tuple(walked),
                to_person=why,
            )
        before = [mode for mode, _ in walked].index(best.rule.mode)
        return Choice(
            mode=best.rule.mode,
            police=best.police,
            ground=best.ground,
            ems=ems,
            needs=listed,
            passed=tuple(walked[:before]),
        )

    return choose, wanted


def _lapsed(profile: Profile, lapse: Lapse) -> bool:
    """Whether what opens the profile's fall-back has come about."""
    if profile.fallback is None:
        return False
    if profile.fallback.opened_by is OpenedBy.REPORTED_UNAVAILABLE:
        return lapse.reported_unavailable
    return lapse.fallback_after is not None and lapse.waited >= lapse.fallback_after


def _to_person(needs: frozenset[str], present: Assessment, *, missing: bool) -> str:
    """Why no mode was left."""
    if Need.OFFICER in needs and not present.grounds:
        return OFFICER_WITHOUT_GROUND
    if missing:
        return NO_TEAM_IN_TIME
    if Need.SEARCH in present.needs:
        return PLACE_UNKNOWN
    return NOTHING_ADMISSIBLE
