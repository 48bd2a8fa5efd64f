"""What would be read of an export with a mapping, in numbers, and where does it fail?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from dispatch.classification.vocabulary import Vocabulary
from streams.letter import Letter
from streams.mapping.events import Mapped, mapped
from streams.mapping.model import MappingFile
from streams.wire.bodies import TYPES
from streams.wire.unreadable import faults_of


@dataclass(slots=True, kw_only=True)
class Account:
    """Every row is either read or failed."""

    rows: int = 0
    read: int = 0
    failed: int = 0
    events: Counter[str] = field(default_factory=Counter)
    """By type of event."""
    topics: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    """Calls by what their type says: yes, no, unknown, unmapped, or none."""
    unmapped: Counter[str] = field(default_factory=Counter)
    """Calls of each type that the mapping says nothing of."""
    notes: Counter[str] = field(default_factory=Counter)
    first: int | None = None
    """Epoch second of the first event, and of the last."""
    last: int | None = None

    def take(self, row: Mapped, vocabulary: Vocabulary) -> tuple[str, ...]:
        """Counts a row; returns its faults."""
        faults = row.faults or tuple(fault for one in row.letters for fault in _unfit(one))
        if row.row:
            self.rows += 1
            self.failed += bool(faults)
            self.read += not faults
        self.notes.update(row.notes)
        if faults:
            return faults
        for letter in row.letters:
            self.events[letter.kind] += 1
            self.topics[letter.topic] += 1
            self.first = letter.at if self.first is None else min(self.first, letter.at)
            self.last = letter.at if self.last is None else max(self.last, letter.at)
            if letter.kind == "call.opened":
                self._take_type(letter, row.type, vocabulary)
        return ()

    def _take_type(self, letter: Letter, word: str, vocabulary: Vocabulary) -> None:
        said = letter.data.get("call_type")
        if said is None:
            self.types["none"] += 1
            return
        meaning = vocabulary.look_up(said["system"], said["edition"], said["code"])
        self.types[meaning.behavioral if meaning else "unmapped"] += 1
        if meaning is None:
            self.unmapped[word] += 1


def account(
    path: Path, mapping: MappingFile, vocabulary: Vocabulary, into: Account
) -> Iterator[tuple[int, Sequence[str]]]:
    """Each row that fails with its faults, in order; ``into`` counts all of them.

    Args:
        path: Of the export.
        mapping: How it is written.
        vocabulary: What types mean, those of the mapping included.
        into: What is counted, complete at the end.
    """
    for row in mapped(path, mapping, source="check"):
        if faults := into.take(row, vocabulary):
            yield row.row, faults


def _unfit(letter: Letter) -> list[str]:
    """Why ingest would not read the letter; nothing as long as our own rules agree."""
    try:
        TYPES[f"org.alongside.{letter.kind}.v1"].model_validate(letter.data)
    except ValidationError as error:
        return [f"{where}: {why}" for where, why in faults_of(error)]
    return []
