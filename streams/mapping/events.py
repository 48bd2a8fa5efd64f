"""Which call events does an export hold? One answer for each row, in the order of the file."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from dispatch.classification.type_codes import code_of
from dispatch.contracts.quickly import quickly_made
from streams.letter import Letter
from streams.mapping.body import Told, call_body
from streams.mapping.cells import Row, text_of
from streams.mapping.clock import Moment, hour_of, moment_of
from streams.mapping.model import MappingFaults, MappingFile
from streams.mapping.rows import rows
from streams.mapping.seen import Seen
from streams.mapping.text import load_mapping, mapping_from
from streams.wire.moment import rfc_3339

__all__ = [
    "Mapped",
    "MappingFaults",
    "MappingFile",
    "When",
    "load_mapping",
    "mapped",
    "mapping_from",
    "whens",
]

_LONGEST_ID: Final = 200
_LONGEST_DISPOSITION: Final = 200


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """What became of one row: letters or faults, never neither and never both."""

    row: int
    """1 is the first row below the header; 0 is a fault of the file as a whole."""
    letters: tuple[Letter, ...] = ()
    """In the order of their times."""
    faults: tuple[str, ...] = ()
    """Why there is no letter, in words without anything that stands in the row."""
    notes: tuple[str, ...] = ()
    """What was settled or left out, although there are letters."""
    outcome: Mapping[str, str] = field(default_factory=dict)
    """What is known only afterwards, by the mapping's names, and ``origin``; never a fact."""
    hour: int | None = None
    """Of the wall clock, 0 to 23."""
    area: str = ""
    type: str = ""
    """The source's own word."""
    whens: "tuple[When, ...]" = ()
    """When it happened all the same, where letters do not say it or not all of it."""


def mapped(path: Path, mapping: MappingFile, *, source: str) -> Iterator[Mapped]:
    """What each row of an export becomes, row by row; a fault of the file is one of row 0.

    Letters of different rows are not in the order of their times, where the file is not.

    Args:
        path: Of the export.
        mapping: How it is written.
        source: The declared sender of the events.
    """
    with contextlib.closing(Seen()) as seen:
        reading = _Reading(mapping, source, seen)
        for row in rows(path, mapping.file, mapping.columns):
            yield Mapped(row=row.number, faults=(row.fault,)) if row.fault else reading.row(row)


class When(NamedTuple):
    """When something in an export happened, and who says so on which topic."""

    at: int
    """Epoch second."""
    topic: str
    source: str


def whens(path: Path, mapping: MappingFile, *, source: str) -> Iterator[When]:
    """When the events of an export happened, in a quarter of the time that reading them takes.

    A row whose id was there before, or is none, counts here: it says when the export was written
    all the same.

    Args:
        path: Of the export.
        mapping: How it is written.
        source: The declared sender of the events.
    """
    with contextlib.closing(Seen()) as seen:
        reading = _Reading(mapping, source, seen)
        for row in rows(path, mapping.file, mapping.columns):
            if not row.fault:
                yield from reading.whens(row)


class _Reading:
    """One pass over an export; it remembers only which ids have been there."""

    def __init__(self, mapping: MappingFile, source: str, seen: Seen) -> None:
        self._mapping = mapping
        self._source = source
        self._seen = seen

    def row(self, row: Row) -> Mapped:
        mapping, cells = self._mapping, row.cells
        faults: list[str] = []
        notes = list(row.notes)
        call = self._call(cells, faults)
        moment = self._moment(cells, faults, notes)
        topic = self._topic(cells, faults)
        verb = self._verb(cells, faults)
        about: dict[str, Any] = {
            "row": row.number,
            "outcome": self._outcome(cells),
            "hour": moment.hour if moment else None,
            "area": text_of(cells.get(mapping.area)) if mapping.area else "",
            "type": text_of(cells.get(mapping.type_column)) if mapping.type_column else "",
        }
        if not faults and verb == "opened" and not self._seen.add(call):
            if mapping.repeated == "refuse":
                faults.append(
                    f"{mapping.id_column}: an earlier row has the same id; see repeated in [call]"
                )
            else:
                verb = "updated"
                about["whens"] = tuple(self.whens(row))  # its closing leads to no letter
        if faults or moment is None:
            return Mapped(faults=tuple(faults), **about | {"whens": tuple(self.whens(row))})
        told = call_body(mapping, cells, call=call, channel=topic.removeprefix("calls."))
        notes += told.notes
        letters = [self._letter(row, topic, verb, moment.at, told, cells)]
        closed = self._closed(row, topic, call, moment, notes) if verb == "opened" else None
        return Mapped(
            letters=(*letters, closed) if closed else tuple(letters), notes=tuple(notes), **about
        )

    def whens(self, row: Row) -> Iterator[When]:
        unread: list[str] = []
        moment = self._moment(row.cells, unread, unread)
        topic = self._topic(row.cells, unread)
        if moment is None or self._verb(row.cells, unread) == "":
            return
        yield When(moment.at, topic, self._source)
        closing = self._mapping.closing
        if closing is not None and closing.time:
            ended = moment_of(self._mapping.time, [row.cells.get(closing.time)])
            if not isinstance(ended, str):
                yield When(max(ended.at, moment.at), topic, self._source)

    def _call(self, cells: Mapping[str, object], faults: list[str]) -> str:
        column = self._mapping.id_column
        call = text_of(cells.get(column))
        if not call:
            faults.append(f"{column}: is empty; a call without id cannot be followed")
        elif len(call) > _LONGEST_ID:
            faults.append(f"{column}: has more than {_LONGEST_ID} characters")
        return call

    def _moment(
        self, cells: Mapping[str, object], faults: list[str], notes: list[str]
    ) -> Moment | None:
        rule = self._mapping.time
        name = " and ".join(rule.columns)
        found = moment_of(
            rule, [cells.get(column) for column in rule.columns], cells.get(rule.hour, "")
        )
        if isinstance(found, str):
            faults.append(f"{name}: {found}")
            return None
        notes.extend(f"{name}: {note}" for note in found.notes)
        if rule.check_hour:
            # Compared as numbers: an hour may be written in many ways.
            said = hour_of(cells.get(rule.check_hour))
            if said is not None and said != found.hour:
                notes.append(f"{rule.check_hour}: is not the hour of {name}")
        return found

    def _topic(self, cells: Mapping[str, object], faults: list[str]) -> str:
        mapping = self._mapping
        origin = text_of(cells.get(mapping.origin_column)).casefold()
        channel = mapping.origins.get(origin, mapping.other_origin)
        if channel is None:
            faults.append(f"{mapping.origin_column}: is none of the origins in [origin.channels]")
        return f"calls.{channel or '911'}"

    def _verb(self, cells: Mapping[str, object], faults: list[str]) -> str:
        kinds = self._mapping.rows
        if kinds is None:
            return "opened"
        said = text_of(cells.get(kinds.column)).casefold()
        for verb, words in (
            ("opened", kinds.opened),
            ("updated", kinds.updated),
            ("closed", kinds.closed),
        ):
            if said in words:
                return verb
        faults.append(f"{kinds.column}: is none of the kinds in [rows]")
        return ""

    def _outcome(self, cells: Mapping[str, object]) -> dict[str, str]:
        mapping = self._mapping
        origin = (
            {"origin": text_of(cells.get(mapping.origin_column))} if mapping.origin_column else {}
        )
        return origin | {
            name: text_of(cells.get(column)) for name, column in mapping.outcome.items()
        }

    def _letter(
        self,
        row: Row,
        topic: str,
        verb: str,
        at: int,
        told: Told,
        cells: Mapping[str, object],
    ) -> Letter:
        call = str(told.body["call"])
        data = dict(told.body)
        if verb == "opened":
            # Said in the body too, for whoever reads it without the envelope.
            data["occurred_at"] = rfc_3339(at)
        if verb == "closed":
            data |= self._disposition(cells)
        return self._written(self._event_id(row, call, verb), topic, verb, call, at, data)

    def _closed(
        self, row: Row, topic: str, call: str, opened: Moment, notes: list[str]
    ) -> Letter | None:
        """The end of a call whose row has a column for it."""
        closing, cells = self._mapping.closing, row.cells
        if closing is None or not closing.time or not text_of(cells.get(closing.time)):
            return None
        found = moment_of(self._mapping.time, [cells.get(closing.time)])
        if isinstance(found, str):
            notes.append(f"{closing.time}: {found}; the call stays open")
            return None
        notes.extend(f"{closing.time}: {note}" for note in found.notes)
        if found.at < opened.at:
            notes.append(
                f"{closing.time}: lies before the call; the call is closed as it is opened"
            )
        data: dict[str, Any] = {"call": call, "channel": topic.removeprefix("calls.")}
        data |= self._disposition(cells)
        if closing.type_column and (word := text_of(cells.get(closing.type_column))):
            data["call_type"] = {
                "system": self._mapping.system,
                "edition": self._mapping.edition,
                "code": code_of(word),
                "label": word,
            }
        at = max(found.at, opened.at)
        return self._written(self._event_id(row, call, "closed"), topic, "closed", call, at, data)

    def _disposition(self, cells: Mapping[str, object]) -> dict[str, str]:
        closing = self._mapping.closing
        if closing is None or not closing.disposition:
            return {}
        said = text_of(cells.get(closing.disposition))
        known = closing.dispositions.get(said.casefold(), said)
        return {"disposition": known[:_LONGEST_DISPOSITION]} if known else {}

    def _event_id(self, row: Row, call: str, verb: str) -> str:
        kinds = self._mapping.rows
        own = text_of(row.cells.get(kinds.id_column)) if kinds and kinds.id_column else ""
        if own:
            return f"{own}/{verb}"
        # A call is opened once; of what follows there may be many rows, so the row counts.
        by_row = verb == "updated" or (kinds is not None and verb == "closed")
        return f"{call}/{verb}/{row.number}" if by_row else f"{call}/{verb}"

    def _written(
        self, id_: str, topic: str, verb: str, call: str, at: int, data: Mapping[str, Any]
    ) -> Letter:
        return Letter(
            id=id_,
            kind=f"call.{verb}",
            topic=topic,
            source=self._source,
            subject=call,
            at=at,
            data=data,
        )
