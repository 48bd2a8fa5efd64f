"""Which mode, and why not a less intrusive one: the words for what the compiled walk decided.

Two rules stand in no profile because they hold in every one. A team that is merely missing is
never a reason for officers: once a mode without officers is admissible by risk, a mode with
officers is chosen only where a fact obliges them. And officers never come without a ground.
The one exception is the capacity fall-back, where a profile has one: an officer trained in crisis
intervention, only where the walk found nothing but missing teams, and only as practice 3.3 says.
"""

from collections.abc import Mapping
from typing import Final

from dispatch.contracts.response import Need, Police
from dispatch.policy.layout import Layout
from dispatch.policy.model import BLOCKING, ModeRule, Profile

NO_TEAM: Final = "no_team"
FURTHER_AWAY: Final = "further_away"
REPORTED: Final = "reported_unavailable"
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

HELD: Final[Mapping[int, str]] = {
    0: "",
    1: OFFICER_WITHOUT_GROUND,
    2: NO_TEAM_IN_TIME,
    4: PLACE_UNKNOWN,
    8: NOTHING_ADMISSIBLE,
}
"""Reasons for a person, by the bit in which the compiled walk answers them."""


class Reasons:
    """Why each mode of the list is not admissible, by the first condition that fails."""

    def __init__(self, profile: Profile, layout: Layout) -> None:
        self._profile = profile
        self._layout = layout

    def of(self, met: int, level: str, needs: frozenset[str]) -> tuple[str, ...]:
        """One code for each mode, in the profile's order; empty where risk allows the mode.

        Args:
            met: the bits of the facts as the compiled scan answers them.
            level: one of the profile's levels.
            needs: as latched, those of the level included.
        """
        profile, layout = self._profile, self._layout
        blocking: frozenset[str] = needs & BLOCKING
        for number, excuse in enumerate(profile.excuses):
            if met >> layout.excuses + number & 1 and level in excuse.levels:
                blocking -= excuse.needs
        obliged = Need.OFFICER in needs
        without_officers = False
        found = []
        for number, rule in enumerate(profile.modes):
            why = self._failed(met, rule, level, needs, blocking)
            police = rule.carries if obliged else rule.police
            if not why and police is not Police.ABSENT:
                if not met >> layout.granted + number & 1:
                    why = NO_GROUND
                elif without_officers and not obliged:
                    why = MISSING_TEAM
            if not why and police is Police.ABSENT:
                without_officers = True
            found.append(why)
        return tuple(found)

    def _failed(
        self,
        met: int,
        rule: ModeRule,
        level: str,
        needs: frozenset[str],
        blocking: frozenset[str],
    ) -> str:
        profile, layout = self._profile, self._layout
        if level not in rule.levels:
            return NOT_AT_LEVEL
        for number, never in enumerate(profile.nevers):
            fired = met >> layout.nevers + number & 1
            if fired and rule.mode in never.modes and level in never.levels:
                return never.id
        for number, only in enumerate(profile.onlys):
            if rule.mode in only.modes and not met >> layout.onlys + number & 1:
                return only.id
        for need in sorted(rule.only_with - needs):
            return ONLY_WITH + need
        for lacking in sorted(blocking - (rule.meets | rule.waives)):
            return LACKS + lacking
        return ""
