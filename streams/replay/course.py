"""In which order are an export's events said? By their own time, with one row held at a time.

An export is sorted by time, nearly. So many rows are read ahead and put in order; a row that is
further out of order is said late, as it stands, and counted.
"""

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, cast

from dispatch.contracts.quickly import quickly_made
from streams.errors import UsageError
from streams.letter import Letter
from streams.replay.row import Row
from streams.replay.span import Span

AHEAD: Final = 10_000
"""Rows that are read ahead: a quarter of a town, a week of a city; some 30 MB.

Burlington's rows lie up to 3,212 places away from where their time would have them.
"""

CLOSE_AFTER: Final = 4 * 3600
"""Seconds after which a call that the export never closes is closed for it. Ours.

Most exports hold no time of closing. A call that nobody closes would stay with a person for ever,
and be counted as waiting when it was over long ago.
"""

SHOWN: Final = 5
"""Reasons that are told where no row gives an event."""

OPENED: Final = "call.opened"
CLOSED: Final = "call.closed"


_COUNTS: Final = ("read", "mapped", "faulty", "letters", "added", "said", "late", "faults", "types")


@quickly_made
@dataclass(frozen=True, slots=True)
class Said:
    """One event of the course."""

    letter: Letter
    row: Row | None
    """The row that it stands in; ``None`` for a closing that was added."""
    last: bool = False
    """Whether it is the row's last."""


@dataclass(slots=True)
class Course:
    """The events of an export in order; counts while it goes."""

    rows: Iterable[Row]
    close_after: int = CLOSE_AFTER
    """Seconds; 0 adds no closing."""
    ahead: int = AHEAD
    read: int = 0
    """Rows so far."""
    mapped: int = 0
    """Of them, with an event at least."""
    faulty: int = 0
    """Of them, without any."""
    letters: int = 0
    """Events in the rows so far."""
    added: int = 0
    """Closings added so far."""
    said: int = 0
    """Events so far, closings that were added among them."""
    late: int = 0
    """Events that came after a later one had been said."""
    faults: dict[str, int] = field(default_factory=dict)
    """Why rows or parts of them could not be read, with how often."""

    types: Counter[str] = field(default_factory=Counter)
    """Call types that no map knows, by code, where the rows are watched for them."""
    _begun: "_Ahead | None" = None

    def begin(self) -> Span | None:
        """Reads ahead; the span of all events where that reached the export's end.

        Raises:
            UsageError: If it did, and there are none.
        """
        self._begun = ahead = _Ahead(iter(self.rows))
        self._fill(ahead)
        if ahead.ended and ahead.span.last < 0 and self.faults:
            raise UsageError(_nothing(self.faults))
        return ahead.span.whole() if ahead.ended else None

    def counts(self) -> dict[str, Any]:
        """What it has counted, for a course that is walked elsewhere."""
        return {name: getattr(self, name) for name in _COUNTS}

    def take_over(self, counts: dict[str, Any]) -> None:
        """Nothing; these have been counted elsewhere."""
        self.types.update(counts["types"])  # whoever gave the counter looks into it afterwards
        for name in set(_COUNTS) - {"types"}:
            setattr(self, name, counts[name])

    def __iter__(self) -> Iterator[Said]:
        """Every event, by time."""
        if self._begun is None:
            self.begin()
        ahead, self._begun = cast("_Ahead", self._begun), None
        first, rest = ahead.first, ahead.rest
        closing: dict[str, int] = {}
        now = 0
        while first or rest:
            heap = rest if rest and (not first or rest[0] < first[0]) else first
            said = heapq.heappop(heap)[3]
            if heap is first and not ahead.ended:
                self._fill(ahead)
            letter = said.letter
            if said.row is None:
                if closing.get(letter.subject) != letter.at:
                    continue  # the export has closed it, or opened it anew
                self.added += 1
            if letter.kind == OPENED and self.close_after:
                ahead.order += 1
                closing[letter.subject] = at = letter.at + self.close_after
                heapq.heappush(rest, (at, ahead.order, 0, Said(_closing(letter, at), None)))
            elif letter.kind == CLOSED:
                closing.pop(letter.subject, None)
            self.late += letter.at < now
            now = max(now, letter.at)
            self.said += 1
            yield said

    def _fill(self, ahead: "_Ahead") -> None:
        """Nothing; enough rows lie ahead, or all that are left."""
        while len(ahead.first) < self.ahead:
            row = next(ahead.rows, None)
            if row is None:
                ahead.ended = True
                return
            ahead.order += 1
            self.read += 1
            self.mapped += bool(row.letters)
            self.faulty += not row.letters
            self.letters += len(row.letters)
            ahead.span.take(row.letters)
            ahead.span.take(row.whens)
            for fault in row.faults:
                self.faults[fault] = self.faults.get(fault, 0) + 1
            # An event of a row that has the time of an earlier one still comes after it.
            for number, letter in enumerate(sorted(row.letters, key=lambda each: each.at)):
                said = Said(letter, row, number == len(row.letters) - 1)
                heap = ahead.rest if number else ahead.first
                heapq.heappush(heap, (letter.at, ahead.order, number, said))


@dataclass(slots=True)
class _Ahead:
    """What of an export has been read and not been said."""

    rows: Iterator[Row]
    first: list[tuple[int, int, int, Said]] = field(default_factory=list)
    """The first event of each row, as a heap."""
    rest: list[tuple[int, int, int, Said]] = field(default_factory=list)
    """Everything else that is to come, as a heap."""
    order: int = 0
    """A running number, so that equal times keep the order of the file."""
    ended: bool = False
    """Whether no row is left."""
    span: Span = field(default_factory=Span)


def _nothing(faults: dict[str, int]) -> str:
    """Why there is no event at all, the most frequent reasons first."""
    ranked = sorted(faults.items(), key=lambda one: (-one[1], one[0]))
    said = [f"{fault}{f' (in {rows:,} rows)' if rows > 1 else ''}" for fault, rows in ranked]
    more = [f"and {len(said) - SHOWN} other reasons"] if len(said) > SHOWN else []
    return "\n  ".join(
        (
            "No row of this file gives an event:",
            *said[:SHOWN],
            *more,
            "See: alongside mapping check",
        )
    )


def _closing(opened: Letter, at: int) -> Letter:
    return Letter(
        id=f"{opened.id}-closed-by-import",
        kind=CLOSED,
        topic=opened.topic,
        source=opened.source,
        subject=opened.subject,
        at=at,
        data={"call": opened.data.get("call", opened.subject)},
    )
