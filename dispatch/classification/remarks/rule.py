"""What does a phrase say, and what does it say when it is denied, past or somebody else's?"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_DANGERS: Final = frozenset({"weapon", "violence_now", "threat_to_others"})
Says = tuple[tuple[str, str], ...]
"""Facts with their values."""


class Turn(StrEnum):
    """What a mention does to what was said of the same fact before it."""

    ADDS = "adds"
    """It stands beside: the more serious of both holds."""
    SETTLES = "settles"
    """It tells how things are now, and replaces: a knife put down, a person who came round."""
    EXPLAINS = "explains"
    """It says more of what was said, and replaces what is not acute: guns, in a locked safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Phrases that say the same thing. What a context is left to say is nothing if empty."""

    id: str
    """Short and lasting: ``weapon.in-hand``."""
    phrases: tuple[str, ...]
    """As :mod:`dispatch.classification.remarks.pattern` has it."""
    says: Says = ()
    kinds: tuple[str, ...] = ()
    """What was reported, where the rule says it plainly."""
    signs: tuple[str, ...] = ()
    """Parts of what :mod:`dispatch.classification.remarks.together` takes together. A context that
    takes away what the rule says takes these away as well; a rule may have signs alone."""
    turn: Turn = Turn.ADDS
    denied: Says = ()
    """What it says after "no", "denies" and the like."""
    past: Says = ()
    """What it says of another time: "last year", "history of"."""
    hypothetical: Says = ()
    """What it says after "if", "afraid that", "would"."""
    others: Says = ()
    """What it says where the words give it to somebody who is not the person."""
    whole: bool = False
    """Whether the phrase says it all, and no context around it is looked at."""
    masks: bool = False
    """Whether its words are used up: an idiom, a name, a toy. Masks are looked for first."""
    scope: str = ""
    """From whose rules a mask takes its words: those of the same scope, or all if empty.

    "Thinks about using a gun" is no weapon, and yet a word on suicide.
    """
    about_suicide: bool = False
    """Whether it counts only in a remark in which suicide is spoken of."""
    shows_behavioral: bool = False
    """Whether it makes the call behavioral although it says no fact and no kind of it."""
    typed: bool = False
    """Whether the thing that the phrase names tells the type of weapon."""
    follows: bool = False
    """Whether it counts only where its fact was said before: "put it down", "still has it"."""
    tight: bool = False
    """Whether only what stands right before the phrase is its context.

    For what must not be missed: a "no" or an "officer" some words earlier does not hide it.
    """

    @property
    def denies_danger(self) -> bool:
        """Whether it says that there is no weapon at hand, no violence or no threat."""
        return any(
            name in _DANGERS and value in ("none", "present_not_reachable")
            for name, value in self.says
        )
