"""What holds after the last word about each thing? Places at which rules speak, taken one by one.

A later word of a settling rule replaces what was said before, else the more serious of two holds.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dispatch.classification.remarks.mention import Mention
from dispatch.classification.remarks.rule import Rule
from dispatch.contracts.fact import NOT_KNOWN, SCALES, UNKNOWN, Shape, is_acute

WEAPON: Final = "weapon"
WEAPON_TYPE: Final = "weapon_type"
_NO_WEAPON: Final = NOT_KNOWN | {"none"}
LISTS: Final = frozenset(name for name, scale in SCALES.items() if scale.shape is Shape.LIST)
"""Facts of which several values hold at once."""
Held = tuple[tuple[str, ...], Mention]
"""Values of a fact, with the mention that they rest on."""


def taken_together(mentions: list[Mention], rules: Sequence[Rule]) -> dict[str, Held]:
    """Each fact's value after the last word about it, with the mention that it rests on."""
    held: dict[str, Held] = {}
    for mention in mentions:
        for name, value in mention.says:
            if name == WEAPON_TYPE:
                continue
            old = held.get(name)
            if old is None:
                if not rules[mention.number].follows:
                    held[name] = ((value,), mention)
            elif name in LISTS:
                held[name] = (tuple(dict.fromkeys((*old[0], value))), mention)
            elif _replaces(name, value, old[0][0], rules[mention.number].turn):
                held[name] = ((value,), mention)
    typed = _typed_by(mentions, held.get(WEAPON))
    if typed is not None:
        held[WEAPON_TYPE] = typed
    return held


def _typed_by(mentions: list[Mention], weapon: Held | None) -> Held | None:
    """The type of the weapon that counts: its own, or else the one named nearest before it."""
    if weapon is None or weapon[0][0] in _NO_WEAPON:
        return None
    counts = weapon[1]
    kinds = [
        ((value,), mention)
        for mention in mentions
        for name, value in mention.says
        if name == WEAPON_TYPE
    ]
    for kind in kinds:
        if kind[1] == counts:
            return kind
    # By the clock and their ends alone.
    before = [kind for kind in kinds if (kind[1].minute, kind[1].end) < (counts.minute, counts.end)]
    return before[-1] if before else kinds[0] if kinds else None


@lru_cache(maxsize=4_096)
def _replaces(name: str, value: str, old: str, turn: str) -> bool:
    """Whether a value takes the place of the one that was said before."""
    if old == UNKNOWN and value in NOT_KNOWN:
        return False
    if turn == "settles" and value == UNKNOWN:
        return True  # taken back: who was led off the bridge is no longer beside the means
    if turn == "settles" or old in NOT_KNOWN:
        return value not in NOT_KNOWN or old in NOT_KNOWN
    if value in NOT_KNOWN:
        return False
    if turn == "explains" and not is_acute({name: (old,)}):
        return True
    if SCALES[name].shape is Shape.CATEGORY:
        return False  # the first word stands, unless a later one settles it
    return SCALES[name].rank(value) > SCALES[name].rank(old)
