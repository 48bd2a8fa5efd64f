"""How far did an import come? A small file, so that a second run goes on where the first stopped.

It holds numbers and codes only. Whatever was said and not noted down is said again, and its id
makes that harmless.
"""

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from streams.errors import UsageError


@dataclass(slots=True)
class Memory:
    """What is remembered of one export with one mapping."""

    path: Path
    said: int = 0
    """Events, in their order, that have been answered."""
    since: int = 0
    """Offset in ``desk.log`` of the region's partition at which the import began."""
    buried: Counter[str] = field(default_factory=Counter)
    """Events of which no command could be made, by reason."""
    begun: bool = False

    @classmethod
    def read(cls, path: Path) -> "Memory":
        """What the file says; nothing where there is none.

        Raises:
            UsageError: If it cannot be understood.
        """
        memory = cls(path)
        if path.exists():
            try:
                parts = json.loads(path.read_text())
                memory.said, memory.since = int(parts["said"]), int(parts["since"])
                memory.buried.update({str(k): int(v) for k, v in parts["buried"].items()})
            except (ValueError, KeyError, TypeError, AttributeError):
                raise UsageError(
                    f"{path} cannot be understood; remove it, and the import begins anew. What was "
                    "said before is recognized."
                ) from None
            memory.begun = True
        return memory

    def begin(self, since: int) -> None:
        """Nothing; notes down where the log stood, once."""
        if not self.begun:
            self.since, self.begun = since, True
            self.keep(0)

    def bury(self, reason: str) -> None:
        """Nothing; counts an event that nobody could read."""
        self.buried[reason] += 1

    def keep(self, said: int) -> None:
        """Nothing; the file says so when it comes back."""
        self.said = max(self.said, said)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        parts = {
            "said": self.said,
            "since": self.since,
            "buried": dict(sorted(self.buried.items())),
        }
        draft = self.path.with_suffix(".draft")
        draft.write_text(json.dumps(parts))
        os.replace(draft, self.path)  # noqa: PTH105 - the same; the file appears whole or not at all
