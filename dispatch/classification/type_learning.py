"""What do the written entries of other lists say of single words? Learned by counting, no more.

A word counts only where every settled entry that has it says the same; and a word is never learned
to set aside a call that may be about a person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from dispatch.classification.signs.behavioral import BEHAVIORAL
from dispatch.classification.signs.often import OFTEN
from dispatch.classification.signs.set_aside import SET_ASIDE
from dispatch.classification.signs.sign import found
from dispatch.classification.signs.stops import STOPS
from dispatch.classification.type_words import EMPTY, plain
from dispatch.classification.vocabulary import Meaning

Said = Literal["yes", "no"]

LEAST_YES: Final = 2
LEAST_NO: Final = 5
"""Settled entries that must share a word before it is learned; setting aside takes more."""

SHORTEST: Final = 3
"""Letters of a word that is learned; what is shorter stands for many things."""

_MOST_SURE: Final = 800
"""Permille: a word that elsewhere always meant one thing is never as good as a sign."""

_OF_PERSONS: Final = (
    "person man woman male female patient caller citizen check help assist welfare crisis crying"
    " threat disturbance trouble unknown emergency medical ems sick injury death child juvenile"
    " youth family problem behavior health evaluation transport pickup fire life status seizure"
    " order violation investigate remarks panic duress alcohol drug drugs abuse attack attempt"
    " forced self harm serious minor"
)
_PERSONS: Final = frozenset(_OF_PERSONS.split())
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
        return said, min(_MOST_SURE, 1000 * (entries + 1) // (entries + 2)), word


NOTHING_LEARNED: Final = Learned()


def learn(entries: Iterable[Meaning]) -> Learned:
    """What the settled entries have in common, word by word; order changes nothing.

    An entry whose words have a sign already teaches nothing new: "serious" of a serious assault and
    "attempt" of a suicide attempt say nothing alone. But such an entry can contradict.
    """
    said: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for entry in entries:
        if not entry.settled:
            continue
        label = plain(entry.label)
        signs = any(found(table, label) for table in (BEHAVIORAL, STOPS, SET_ASIDE, OFTEN))
        for word in set(label.split()) - EMPTY:
            if len(word) >= SHORTEST and word.isalpha():
                said.setdefault(word, set()).add(entry.behavioral)
                counts[word] = counts.get(word, 0) + (not signs)
    learned: dict[str, tuple[Said, int]] = {}
    for word, number in sorted(counts.items()):
        if said[word] == {"yes"} and number >= LEAST_YES:
            learned[word] = ("yes", number)
        elif said[word] == {"no"} and number >= LEAST_NO and word not in _PERSONS:
            learned[word] = ("no", number)
    return Learned(words=learned)
