"""Who is behind a pseudonym? The names that lie in ``desk.private`` now, for screens alone.

Held in memory, unlike words: there are as many as people work here, and every list shows them.
"""

import re
from typing import Final

from streams.ingest.actor import PERSON

_PERSON: Final = re.compile(rf"{PERSON}([0-9a-f]{{16}})(?![\w-])")


class Names:
    """Names by pseudonym. Where one is gone, or was never here, the pseudonym is shown."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def learn(self, pseudonym: str, name: str) -> None:
        """Nothing; from here on that is the name that is shown."""
        self._known[pseudonym] = name

    def forget(self, pseudonym: str) -> None:
        """Nothing; the name was removed."""
        self._known.pop(pseudonym, None)

    def shown(self, text: str) -> str:
        """The text with a name for each pseudonym of which one is known."""
        return _PERSON.sub(lambda found: PERSON + self._known.get(found[1], found[1]), text)
