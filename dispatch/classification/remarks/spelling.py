"""Which word was meant? A word that nobody writes, one letter away from one that a rule names.

One letter more, less, other, or two exchanged; the first letter stands, and the word meant has five
letters at least. A ``g`` that is left out at the end comes before all others: ``wavin`` is
``waving``, and not ``wakin``. Real words that look like one of ours (``shouting`` and ``shooting``)
are listed, so that nothing is corrected that is no mistake.
"""

from collections.abc import Iterable
from typing import Final

LONGEST: Final = 24
"""Letters of a word that is looked at: no rule names a longer one."""
SHORTEST: Final = 5
"""Letters of a word that is looked for; among shorter ones too many are real words."""


class Spelling:
    """Knows the words that may be meant."""

    def __init__(self, words: Iterable[str], real: Iterable[str]) -> None:
        """Learns the words that rules name, and those that are words of their own."""
        self._own_words = frozenset(real)
        self._near: dict[str, str] = {}
        self._known = frozenset(word for word in words if len(word) >= SHORTEST and word.isalpha())
        named = sorted(self._known)
        for word in named:
            for key in _once_only(word):
                self._near.setdefault(key, word)
        for word in named:
            for key in (word, *_shortened(word)):
                self._near.setdefault(key, word)

    def meant(self, word: str) -> str | None:
        """The word that was meant, or ``None`` where this one is as good as any."""
        if (
            not SHORTEST - 1 <= len(word) <= LONGEST
            or word in self._own_words
            or not word.isalpha()
        ):
            return None
        if word.endswith("in") and f"{word}g" in self._known:
            return f"{word}g"
        first = None
        for key in (word, *_shortened(word)):
            found = self._near.get(key)
            if found is not None and found[0] == word[0] and _one_step(word, found):
                if len(found) == len(word) or word in _once_only(found):
                    return found  # letters exchanged or mistaken, sooner than one too many
                first = first or found
        return first


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


def _once_only(word: str) -> list[str]:
    """With one of two like letters left out: ``grabed`` is ``grabbed`` and no ``grazed``."""
    return [word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]]


def _one_step(one: str, other: str) -> bool:
    """Whether one letter, or two exchanged, make the difference."""
    if len(one) == len(other):
        differ = [at for at, letter in enumerate(one) if letter != other[at]]
        if len(differ) == 1:
            return True
        return (
            len(differ) == 2  # noqa: PLR2004 - two letters exchanged
            and differ[1] == differ[0] + 1
            and one[differ[0]] == other[differ[1]]
            and one[differ[1]] == other[differ[0]]
        )
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) != len(shorter) + 1:
        return False
    at = next((n for n, letter in enumerate(shorter) if letter != longer[n]), len(shorter))
    return longer[at + 1 :] == shorter[at:]
