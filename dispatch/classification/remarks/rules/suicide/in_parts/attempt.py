"""What do all attempts that are told in parts have in common?"""

from typing import Final

from dispatch.classification.remarks.rule import Says
from dispatch.classification.remarks.together import FAR, Together

BEGUN: Final[Says] = (("suicide_behavior", "in_progress"), ("means_access", "immediate"))
"""The person is there, and it has begun."""
HARM_DONE: Final[Says] = (("suicide_behavior", "in_progress"),)
"""Done already: by what means can be told from the harm."""
JUMPED_OR_HUNG: Final[Says] = (("suicide_behavior", "in_progress"), ("self_harm_now", "serious"))

NEAR: Final = 14
"""Words between the parts, where they stand in one thought or two short ones."""

TO_DIE: Final = "su_leave|su_goodbye|suicide_ideation>=passive"
"""A part: that the person wants to die, or takes leave."""

_ENDED: Final = ("suicide_behavior=recent", "suicide_behavior=none")
"""Broken off, or told to be no attempt."""


def attempt(
    name: str,
    *parts: str,
    says: Says = BEGUN,
    unless: tuple[str, ...] = (),
    within: int = FAR,
) -> Together:
    """An attempt that is going on where all parts are there, and nothing says that it ended.

    Args:
        name: Short and lasting: ``hangs``.
        parts: As :attr:`Together.needs` has them.
        says: What they say together.
        unless: What shows that it is no attempt.
        within: Words that may lie between the first part and each other.
    """
    return Together(
        id=f"together.{name}",
        needs=parts,
        says=says,
        unless=(*_ENDED, *unless),
        within=within,
    )
