"""Which one question is worth a call-taker's seconds? At most one for each call, by its code.

A 911 position is not slowed (practice 2.10): it gets at most one prompt, in its own protocol's
words, dismissed by one key, and it never blocks anything. An answer comes back under the prompt's
code; a dismissal is the same answer without a value. Either stands in the log as a fact of that
question, and from then on the call is never prompted for again, by whatever page or worker.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.classification.forms import PROMPTED
from dispatch.contracts.fact import SCALES, UNKNOWN, is_acute


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question that may be worth asking."""

    code: str
    why: str

    @property
    def fact(self) -> str:
        """What it is about."""
        return PROMPTED[self.code].fact


ORDER: Final[Sequence[Prompt]] = (
    Prompt(
        code="prompt_means",
        why="With intent known, whether a life is in danger now hangs on this alone. Skipped "
        "where no intent is known.",
    ),
    Prompt(
        code="prompt_awake",
        why="Minutes count most here, any bystander can see it, and EMS needs nothing else.",
    ),
    Prompt(
        code="prompt_taken_something",
        why="It looks like sleep and cannot be seen from outside; EMS again.",
    ),
    Prompt(
        code="prompt_attempt_under_way",
        why="An attempt under way needs rescue whoever else is sent.",
    ),
    Prompt(code="prompt_hurt_by_own_hand", why="Bleeding adds EMS and is seen at once."),
    Prompt(
        code="prompt_weapon",
        why="It decides how a crew comes near, not whether help comes: after the body.",
    ),
    Prompt(
        code="prompt_violence",
        why="What happens now is mostly said unasked, so the question is worth least.",
    ),
)
"""Every fact that can be acute by itself, and means; what may cost a life soonest comes first."""

_INTENT: Final = SCALES["suicide_ideation"].rank("intent")


def prompt_for(
    *,
    channel: str,
    behavioral: str,
    known: Mapping[str, tuple[str, ...]],
    asked: Collection[str],
) -> str:
    """The code of the one question worth asking; empty where there is none.

    There is none for a 988 contact, for a call that is not behavioral, where something acute is
    known already (a person is told, and no answer would change that), and for a call that was
    prompted for before.

    Args:
        channel: Of the call.
        behavioral: What is known of it: ``yes``, ``no``, ``unknown``, or empty.
        known: What holds now, by fact; a question that was asked without an answer is known to
            have been asked.
        asked: Codes of all questions that were answered or dismissed on this call.
    """
    if channel != "911" or behavioral == "no" or is_acute(known):
        return ""
    if not PROMPTED.keys().isdisjoint(asked):
        return ""
    for prompt in ORDER:
        if prompt.code == "prompt_means" and not _intent(known):
            continue
        if set(known.get(prompt.fact, ())) <= {UNKNOWN}:
            return prompt.code
    return ""


def _intent(known: Mapping[str, tuple[str, ...]]) -> bool:
    rank = SCALES["suicide_ideation"].rank
    return any(rank(value) >= _INTENT for value in known.get("suicide_ideation", ()))
