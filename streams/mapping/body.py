"""What does a row say of its call, in the form of our own events?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dispatch.classification.type_codes import code_of
from dispatch.contracts.quickly import quickly_made
from streams.mapping.cells import text_of
from streams.mapping.model import MappingFile
from streams.mapping.point import degrees, point_of

_MOST_WORDS: Final = 40_000
"""Characters of one text: twenty of them stay below what a topic takes."""
_LONGEST_VALUE: Final = 200
_IS: Final = ("", "is", "are")
"""By how many columns it is said of."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The body of a call event, and what was left out of it."""

    body: Mapping[str, Any]
    notes: tuple[str, ...]


def call_body(
    mapping: MappingFile, cells: Mapping[str, object], *, call: str, channel: str
) -> Told:
    """The body that a row gives; what cannot be read of it is left out and told.

    A call is never lost for a place or a type that cannot be read: without them it goes to a
    person.
    """
    notes: list[str] = []
    body: dict[str, Any] = {"call": call, "channel": channel}
    if mapping.type_column:
        word = text_of(cells.get(mapping.type_column))
        if word:
            body["call_type"] = {
                "system": mapping.system,
                "edition": mapping.edition,
                "code": code_of(word),
                "label": word[:_MOST_WORDS],
            }
        else:
            notes.append(f"{mapping.type_column}: is empty; the call has no type")
    place = _place(mapping, cells, notes)
    if place:
        body["place"] = place
    answers = _answers(mapping, cells)
    if answers:
        body["answers"] = answers
    if mapping.narrative and (words := _words(mapping, cells, mapping.narrative, notes)):
        body["narrative"] = words
    remarks = [
        {"text": words}
        for column in mapping.remarks
        if (words := _words(mapping, cells, column, notes))
    ]
    if remarks:
        body["remarks"] = remarks
    if mapping.test and text_of(cells.get(mapping.test[0])) == mapping.test[1].strip():
        body["test"] = True
    return Told(body=body, notes=tuple(notes))


def _place(
    mapping: MappingFile, cells: Mapping[str, object], notes: list[str]
) -> dict[str, object]:
    found: dict[str, object] = {}
    columns = (mapping.point,) if mapping.point else (mapping.latitude, mapping.longitude)
    if any(columns):
        said = [text_of(cells.get(column)) for column in columns]
        empty = [column for column, text in zip(columns, said, strict=True) if not text]
        if not empty:
            point = point_of(*said) if mapping.point else degrees(*said)
            if point is None:
                notes.append(f"{', '.join(columns)}: {_IS[len(columns)]} no point on the earth")
            else:
                found = {"latitude": point[0], "longitude": point[1]}
        else:
            notes.append(f"{', '.join(empty)}: {_IS[len(empty)]} empty")
    if mapping.address and (address := text_of(cells.get(mapping.address))):
        found["address"] = address[:_MOST_WORDS]
    return found


def _answers(mapping: MappingFile, cells: Mapping[str, object]) -> list[dict[str, str]]:
    found = []
    for answer in mapping.answers:
        said = text_of(cells.get(answer.column))
        if said:
            # What the mapping does not name goes on as it is, and becomes a doubt further on.
            value = answer.values.get(said.casefold(), said[:_LONGEST_VALUE])
            found.append({"question": answer.question, "value": value})
    return found


def _words(mapping: MappingFile, cells: Mapping[str, object], column: str, notes: list[str]) -> str:
    words = text_of(cells.get(column))
    if len(words) > _MOST_WORDS:
        notes.append(f"{column}: only the first {_MOST_WORDS} characters are taken")
        return words[:_MOST_WORDS]
    if mapping.cut_at and len(words) >= mapping.cut_at:
        notes.append(f"{column}: the export cut the words off after {mapping.cut_at} characters")
    return words
