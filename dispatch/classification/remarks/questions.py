"""Which questions of a remark does the word right behind them answer?

"Suicidal? No" denies what is asked, and "Suicidal? Unk" leaves it open.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.marks import WEAK

_ANSWER_NO: Final = words("no nope nah none neg negative denies denied")
"""What denies the question right before it: "suicidal? no"."""
_ANSWER_OPEN: Final = words("unk unkn unknown unsure")
"""What leaves it open."""
_NO_ANSWER: Final = words(
    "idea clue answer reply response resp ans comment way one need more reason"
)
"""Behind a "no" of its own meaning: "no answer" denies nothing, and leaves open what was asked."""
_ASKS: Final = words(
    "is are was were does do did has have had any anyone anybody been es esta tiene"
)
"""How a question begins whose "no" denies what it says. "Will he drop it? No" does not."""
_SHORT_QUESTION: Final = 3
"""Words of a question that need no such beginning: "chest pain?"."""
_LONG_QUESTION: Final = 9
"""Words of a question, above which its beginning may tell of more than it asks."""


def answers_in(found: list[str]) -> dict[int, bool]:
    """Where a question ends that is answered at once: whether it is denied, or left open."""
    answered: dict[int, bool] = {}
    for at, word in enumerate(found[:-1]):
        if word != "?":
            continue
        answer = found[at + 1]
        if answer in _ANSWER_NO or answer in _ANSWER_OPEN:
            follows = found[at + 2] if at + 2 < len(found) else ""
            answered[at] = answer in _ANSWER_NO and follows not in _NO_ANSWER
    return answered


def asked_from(found: list[str], begins: int, ends: int) -> int:
    """From which word of a thought on it does no more than ask; its end where it tells as well."""
    first = next((at + 1 for at in range(ends - 1, begins - 1, -1) if found[at] in WEAK), begins)
    length = ends - first
    if length > _SHORT_QUESTION and (length > _LONG_QUESTION or found[first] not in _ASKS):
        return ends
    return first
