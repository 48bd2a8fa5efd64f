"""What does a mapping file say, once it is read?"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal
from zoneinfo import ZoneInfo

from streams.mapping.marks import Mark

Channel = Literal["911", "988"]


class Clock(StrEnum):
    """What the digits of a time mean."""

    OFFSET = "offset"
    """The text names its offset and is right."""
    UTC = "utc"
    """The digits are UTC, whether the text says so or not."""
    LOCAL = "local"
    """The digits are the wall clock of the zone."""
    UTC_DIGITS_ARE_LOCAL = "utc_digits_are_local"
    """The publisher took a wall clock for UTC and converted it: the text names a zone's offset,
    and its digits in UTC are the wall clock of the zone."""
    HOUR_ONLY = "hour_only"
    """A date in one column and an hour of the zone's wall clock in another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileForm:
    """How the rows lie in the file."""

    format: Literal["csv", "jsonl", "xlsx"]
    delimiter: str = ","
    encoding: str = "utf-8"
    sheet: str = ""
    """Of a workbook; empty is the first."""
    rows_before: int = 0
    """Lines above the header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRule:
    """How a time is read, the same for every column of times."""

    columns: tuple[str, ...]
    """Of the call's time: one, or a date and a time of day that are read as one text."""
    format: str
    """``iso`` (also with slashes in the date), ``digits`` (fourteen, from the year to the second;
    letters of a zone behind them are left out), ``epoch``, ``epoch_ms``, ``excel`` (days since
    1899-12-30), or a pattern of Python's ``strptime``."""
    clock: Clock
    zone: ZoneInfo | None
    ambiguous: Literal["earlier", "later", "refuse"]
    """Of a wall clock that stands twice, when clocks go back."""
    nonexistent: Literal["shift", "refuse"]
    """Of a wall clock that is skipped, when clocks go forward; ``shift`` moves it on."""
    wrong_offset: Literal["believe", "refuse"]
    """Of an offset in the text that the zone does not have at that moment."""
    hour: str
    """The column of the hour, where the clock is that of hours only."""
    check_hour: str
    """A column whose hour must be that of the wall clock, or the row says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerColumn:
    """A column that is the answer to a question, as someone entered it during the call."""

    column: str
    question: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Columns that say when and how the source was done with the call."""

    time: str = ""
    disposition: str = ""
    dispositions: Mapping[str, str]
    """The source's words to ours; others go as they are, and stay private."""
    type_column: str = ""
    """The type with which the call was closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowKinds:
    """A column that says what a row is: a call taken, something more, or its end."""

    column: str
    opened: frozenset[str]
    updated: frozenset[str]
    closed: frozenset[str]
    id_column: str = ""
    """The row's own id; without one its number in the file counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingFile:
    """How an export becomes call events."""

    name: str
    digest: str
    """SHA-256 of the text."""
    file: FileForm
    id_column: str
    repeated: Literal["refuse", "update"]
    """What a second row with the same id is."""
    time: TimeRule
    type_column: str
    system: str
    edition: str
    origin_column: str
    origins: Mapping[str, Channel]
    other_origin: Channel | None
    """Of an origin that is not named; ``None`` refuses the row."""
    latitude: str
    longitude: str
    point: str
    """A column that holds both as one text, see :func:`streams.mapping.point.point_of`."""
    address: str
    area: str
    narrative: str
    remarks: tuple[str, ...]
    cut_at: int
    """Characters at which the export cuts words off; 0 where it does not."""
    answers: tuple[AnswerColumn, ...]
    test: tuple[str, str] | None
    """A column, and its value that marks a call as a test."""
    closing: Closing | None
    rows: RowKinds | None
    outcome: Mapping[str, str]
    """Name to column: what is known only afterwards, kept to compare and never a fact."""
    compare: Mapping[str, tuple[Mark, ...]]
    """Outcomes that say who went and what it was, by what is asked; only what the text says."""
    vocabulary: tuple[bytes, ...]
    """The meaning of its call types, as texts for :func:`streams.ingest.vocabulary.vocabulary`."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that must be there, each once, in the order of the mapping."""
        closing, rows = self.closing, self.rows
        named = (
            self.id_column,
            *self.time.columns,
            self.time.hour,
            self.time.check_hour,
            self.type_column,
            self.origin_column,
            self.latitude,
            self.longitude,
            self.point,
            self.address,
            self.area,
            self.narrative,
            *self.remarks,
            *(answer.column for answer in self.answers),
            self.test[0] if self.test else "",
            *((closing.time, closing.disposition, closing.type_column) if closing else ()),
            *((rows.column, rows.id_column) if rows else ()),
            *self.outcome.values(),
        )
        return tuple(dict.fromkeys(column for column in named if column))


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingFaults:
    """Everything that is wrong with a mapping file, in plain words, in the order of the text."""

    faults: tuple[str, ...]
