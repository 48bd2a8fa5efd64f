"""What do the written entries of other lists say of single words? Learned by counting, no more.

A word counts only where every settled entry that has it says the same; and a word is never learned
to set aside a call that may be about a person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from dispatch.classification.type_words import EMPTY, plain
from dispatch.classification.vocabulary import Meaning

Said = Literal["yes", "no"]

LEAST_ENTRIES: Final = 2
"""Settled entries that must share a word before it is learned."""

_PERSONS: Final = frozenset(
    [
        "person",
        "people",
        "man",
        "woman",
        "male",
        "female",
        "patient",
        "caller",
        "citizen",
        "check",
        "help",
        "assist",
        "welfare",
        "crisis",
        "crying",
        "threat",
        "disturbance",
        "trouble",
        "unknown",
        "emergency",
        "medical",
        "sick",
        "injury",
        "death",
        "child",
        "juvenile",
        "family",
        "problem",
        "behavior",
        "health",
        "evaluation",
        "transport",
        "pickup",
    ]
)
"""Words of calls about persons; none is ever learned to be a "no"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """Words, and what all settled entries that have them say; the number of these beside it."""

    words: Mapping[str, tuple[Said, int]] = field(default_factory=dict)

    def of(self, words: str) -> tuple[Said, int, str] | None:
        """What the words of a plain label say together, how sure in permille, and by which word.

        ``None`` where no word was learned, or where they disagree.
        """
        known = [(word, *self.words[word]) for word in words.split() if word in self.words]
        if not known or len({said for _, said, _ in known}) > 1:
            return None
        said = known[0][1]
        if said == "no" and _PERSONS.intersection(words.split()):
            return None
        word, _, entries = max(known, key=lambda one: (one[2], one[0]))
        # Laplace's rule of succession: seen n times without exception.
        return said, 1000 * (entries + 1) // (entries + 2), word


NOTHING_LEARNED: Final = Learned()


def learn(entries: Iterable[Meaning]) -> Learned:
    """What the settled entries have in common, word by word; order changes nothing."""
    counts: dict[str, dict[str, int]] = {}
    for entry in entries:
        if not entry.settled:
            continue
        for word in set(plain(entry.label).split()) - EMPTY:
            if not word.isdigit():
                by = counts.setdefault(word, {})
                by[entry.behavioral] = by.get(entry.behavioral, 0) + 1
    words: dict[str, tuple[Said, int]] = {}
    for word, by in sorted(counts.items()):
        if len(by) != 1:
            continue
        ((said, number),) = by.items()
        if number < LEAST_ENTRIES:
            continue
        if said == "yes":
            words[word] = ("yes", number)
        elif said == "no" and word not in _PERSONS:
            words[word] = ("no", number)
    return Learned(words=words)
