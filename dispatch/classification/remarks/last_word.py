"""What holds after the last word about each thing? Places at which rules speak, taken one by one.

A later word of a settling rule replaces what was said before, else the more serious of two holds.
"""

from typing import Final

from librt.vecs import vec
from mypy_extensions import i64, mypyc_attr

from dispatch.classification.remarks.mention import Mention
from dispatch.classification.remarks.ranks import RANKS, TAKEN_BACK, Ranks
from dispatch.classification.remarks.traits import EXPLAINS, FOLLOWS, SETTLES

WEAPON: Final = "weapon"
WEAPON_TYPE: Final = "weapon_type"


@mypyc_attr(acyclic=True)
class Held:
    """A value of a fact, with the mention that it rests on."""

    __slots__ = ("mention", "others", "rank", "ranks", "value")

    def __init__(self, value: str, ranks: Ranks, mention: Mention) -> None:
        """Takes the value, the scale that it is of, and the mention."""
        self.value = value
        self.ranks = ranks
        self.rank: i64 = 0 if ranks.is_list else ranks.rank(value)
        self.mention = mention
        self.others: tuple[str, ...] = ()
        """What holds beside it, where a fact has several values at once."""

    def values(self) -> list[str]:
        """All that hold, put into order."""
        return sorted((self.value, *self.others)) if self.others else [self.value]

    def add(self, value: str, mention: Mention) -> None:
        """Takes one more value of several that hold at once."""
        if value != self.value and value not in self.others:
            self.others += (value,)
        self.mention = mention

    def hear(self, value: str, mention: Mention, traits: i64) -> None:
        """Takes another value, if it replaces the one that was said before."""
        rank = self.ranks.rank(value)
        if self._gives_way_to(rank, traits):
            self.value, self.rank, self.mention = value, rank, mention

    def _gives_way_to(self, rank: i64, traits: i64) -> bool:
        """Whether it does, by its rank and by the traits of the rule that says it."""
        if self.rank == TAKEN_BACK and rank < 0:
            return False
        if traits & SETTLES != 0 and rank == TAKEN_BACK:
            return True  # who was led off the bridge is no longer beside the means
        if traits & SETTLES != 0 or self.rank < 0:
            return rank >= 0 or self.rank < 0
        if rank < 0:
            return False
        if traits & EXPLAINS != 0 and self.rank < self.ranks.acute_from:
            return True
        if self.ranks.is_category:
            return False  # the first word stands, unless a later one settles it
        return rank > self.rank


def taken_together(mentions: list[Mention], traits: vec[i64]) -> dict[str, Held]:
    """Each fact's value after the last word about it, with the mention that it rests on.

    Args:
        mentions: In the order in which they count.
        traits: Of the rules, by the numbers by which mentions name them.
    """
    held: dict[str, Held] = {}
    typed: list[Held] = []
    for mention in mentions:
        for name, value in mention.says:
            if name == WEAPON_TYPE:
                typed.append(Held(value, RANKS[name], mention))
                continue
            old = held.get(name)
            if old is None:
                if traits[mention.number] & FOLLOWS == 0:
                    held[name] = Held(value, RANKS[name], mention)
            elif old.ranks.is_list:
                old.add(value, mention)
            else:
                old.hear(value, mention, traits[mention.number])
    if typed:
        weapon = held.get(WEAPON)
        if weapon is not None and weapon.rank > 0:
            held[WEAPON_TYPE] = _of_the_weapon(typed, weapon.mention)
    return held


def _of_the_weapon(typed: list[Held], weapon: Mention) -> Held:
    """The type of the weapon that counts: its own, or else the one named nearest before it."""
    nearest = typed[0]
    for each in typed:
        kind = each.mention
        if kind is weapon:
            return each
        # By the clock and their ends alone.
        if kind.minute < weapon.minute or (kind.minute == weapon.minute and kind.end < weapon.end):
            nearest = each
    return nearest
