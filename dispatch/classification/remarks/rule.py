"""What does a phrase say, and what does it say when it is denied, past or somebody else's?"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_DANGERS: Final = frozenset({"weapon", "violence_now", "threat_to_others"})
_ACTS: Final = frozenset({"suicide_behavior", "self_harm_now", "overdose", "consciousness"})
_CALM: Final = frozenset({"none", "alert"})
_AT_THE_PLACE: Final = ("means.at-the-edge", "body.down")
_ABOUT_ACTS: Final = ("plan.", "note.", "purpose.", "wish.", "intent.", "means.")
"""Rules of signs that belong to a thought as well: when it will be, and what for."""
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
    """Short and lasting: ``weapon.in-hand``. It begins with what the rule is about."""
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

    @property
    def speaks_of_suicide(self) -> bool:
        """Whether it is about suicide itself; rules on its ways alone count only beside it."""
        return self.id.startswith("suicide")

    @property
    def is_a_plan(self) -> bool:
        """Whether it tells when or how it will be done, or that it is prepared."""
        return self.id.startswith("plan.")

    @property
    def asks(self) -> bool:
        """Whether its sign is that something was asked."""
        return self.id.endswith(".asked")

    @property
    def is_of_an_act(self) -> bool:
        """Whether it tells of harm that was done or begun: to think of it is another thing."""
        if self.masks:
            return False
        if self.id in _AT_THE_PLACE:
            return True
        if not self.says:
            about_an_act = bool(self.signs) and not self.id.startswith(_ABOUT_ACTS)
            return self.scope == "suicide" and about_an_act
        return not any(name == "suicide_ideation" for name, _ in self.says) and any(
            name in _ACTS and value != "none" for name, value in self.says
        )

    @property
    def is_calm(self) -> bool:
        """Whether all that it says is that somebody is awake, or that there is no danger."""
        return bool(self.says) and all(value in _CALM for _, value in self.says)

    @property
    def ends_a_danger(self) -> bool:
        """Whether it takes a danger back that was told before, and looks at no word around it."""
        return self.denies_danger and self.turn is not Turn.ADDS and (self.masks or self.whole)
