"""What does the text of a mapping file say, and what is wrong with it? All faults at once.

Nothing that matters is guessed: an unknown key is a fault, because a misspelled column would
otherwise be left out in silence.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dispatch.contracts.fact import SCALES
from streams.errors import AwayError, UsageError
from streams.mapping.codes import vocabulary_text
from streams.mapping.marks import marks_in
from streams.mapping.model import (
    AnswerColumn,
    Channel,
    Closing,
    FileForm,
    MappingFaults,
    MappingFile,
    RowKinds,
)
from streams.mapping.table import Table
from streams.mapping.time_text import time_rule

LARGEST: Final = 1024 * 1024
"""Bytes of a mapping file."""

ENCODINGS: Final = ("utf-8", "utf-16", "cp1252", "latin-1")
_TOP: Final = (
    *("name", "about", "file", "call", "time", "type", "types", "origin", "place", "words"),
    *("answers", "test", "closing", "rows", "outcome", "compare"),
)
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,59}")
_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
_LONGEST_CODE: Final = 200
_MOST_ANSWERS: Final = 200
_MOST_REMARKS: Final = 20
_CUT_AT: Final = 200_000


def mapping_from(raw: bytes) -> MappingFile | MappingFaults:
    """The mapping that a text describes, or all its faults at once."""
    if len(raw) > LARGEST:
        return MappingFaults(faults=(f"The text has {len(raw)} bytes; at most {LARGEST} fit.",))
    try:
        parts = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return MappingFaults(faults=("The text is not UTF-8.",))
    except RecursionError:
        return MappingFaults(faults=("The text is nested too deeply.",))
    except ValueError as error:
        return MappingFaults(faults=(f"The text is not TOML: {error}.",))
    faults: list[str] = []
    found = _mapping(Table(parts, "", _TOP, faults), hashlib.sha256(raw).hexdigest(), faults)
    return MappingFaults(faults=tuple(faults)) if faults else found


def load_mapping(path: Path) -> MappingFile:
    """The mapping in a file.

    Raises:
        AwayError: The file cannot be read.
        UsageError: With every fault of its text.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error
    found = mapping_from(raw)
    if isinstance(found, MappingFaults):
        raise UsageError(f"{path} cannot be used:\n  " + "\n  ".join(found.faults))
    return found


def _mapping(top: Table, digest: str, faults: list[str]) -> MappingFile:
    name = top.form("name", _NAME, "a short name such as springfield-cad")
    top.optional_text("about")
    file = _file(top.table("file", ("format", "delimiter", "encoding", "sheet", "rows_before")))
    call = top.table("call", ("id", "repeated"))
    id_column = call.column("id")
    repeated = call.one_of("repeated", ("refuse", "update"), "refuse")
    time = time_rule(top)
    type_ = top.optional_table("type", ("column", "system", "edition", "confidence_permille"))
    system, edition = type_.optional_text("system"), type_.optional_text("edition")
    if type_ and not (system and edition):
        faults.append("type.system, type.edition: give both; a code without edition means nothing.")
    if max(len(system), len(edition)) > _LONGEST_CODE:
        faults.append(f"type.system, type.edition: give at most {_LONGEST_CODE} characters each.")
    confidence = type_.whole("confidence_permille", 1, 999, 400)
    types = top.any_table("types")
    vocabulary = (
        (vocabulary_text(name or "unnamed", system, edition, confidence, types, faults),)
        if types
        else ()
    )
    if types and not type_:
        faults.append("types: say in [type] which column holds the type.")
    origin = top.optional_table("origin", ("column", "other", "channels"))
    origin_column, origins, other = _origin(origin, faults)
    place = top.optional_table("place", ("latitude", "longitude", "point", "address", "area"))
    latitude, longitude = place.optional_column("latitude"), place.optional_column("longitude")
    if bool(latitude) != bool(longitude):
        faults.append("place.latitude, place.longitude: give both, or neither.")
    point = place.optional_column("point")
    if point and latitude:
        faults.append("place.point: holds both; give it, or latitude and longitude.")
    words = top.optional_table("words", ("narrative", "remarks", "cut_at"))
    remarks = words.texts("remarks")
    if len(remarks) > _MOST_REMARKS:
        faults.append(f"words.remarks: give at most {_MOST_REMARKS} columns.")
    outcome = _outcome(top.any_table("outcome"), faults)
    compare = marks_in(top.any_table("compare"), outcome, faults)
    answers = _answers(top, faults)
    faults.extend(
        f"outcome: the column {answer.column!r} is an answer as well; what is known only "
        "afterwards is never a fact, so leave it in one of the two."
        for answer in answers
        if answer.column in outcome.values()
    )
    test = top.optional_table("test", ("column", "is"))
    rows = _rows(
        top.optional_table("rows", ("column", "opened", "updated", "closed", "id")), faults
    )
    return MappingFile(
        name=name,
        digest=digest,
        file=file,
        id_column=id_column,
        repeated="update" if repeated == "update" else "refuse",
        time=time,
        type_column=type_.column("column") if type_ else "",
        system=system,
        edition=edition,
        origin_column=origin_column,
        origins=origins,
        other_origin=other,
        latitude=latitude,
        longitude=longitude,
        point=point,
        address=place.optional_column("address"),
        area=place.optional_column("area"),
        narrative=words.optional_column("narrative"),
        remarks=remarks,
        cut_at=words.whole("cut_at", 1, _CUT_AT, 0),
        answers=answers,
        test=(test.column("column"), test.column("is")) if test else None,
        closing=_closing(
            top.optional_table("closing", ("time", "disposition", "dispositions", "type"))
        ),
        rows=rows,
        outcome=outcome,
        compare=compare,
        vocabulary=vocabulary,
    )


def _file(table: Table) -> FileForm:
    form = table.one_of("format", ("csv", "jsonl", "xlsx"), None)
    delimiter = table.optional_text("delimiter") or ","
    if len(delimiter) != 1 or delimiter in '"\r\n':
        table.fault("delimiter", "give one character, such as , or ; or \\t.")
        delimiter = ","
    return FileForm(
        format="xlsx" if form == "xlsx" else "jsonl" if form == "jsonl" else "csv",
        delimiter=delimiter,
        encoding=table.one_of("encoding", ENCODINGS, "utf-8"),
        sheet=table.optional_text("sheet"),
        rows_before=table.whole("rows_before", 0, 1000, 0),
    )


def _origin(table: Table, faults: list[str]) -> tuple[str, Mapping[str, Channel], Channel | None]:
    if not table:
        # An export without origins is that of a 911 center: the other channel hides a place.
        return "", {}, "911"
    named: dict[str, Channel] = {}
    for origin, channel in table.any_table("channels").items():
        if channel == "911":
            named[origin.strip().casefold()] = "911"
        elif channel == "988":
            named[origin.strip().casefold()] = "988"
        else:
            faults.append(f"origin.channels.{origin}: give 911 or 988, in quotes.")
    other = table.one_of("other", ("911", "988", "refuse"), None)
    channel_of: dict[str, Channel] = {"911": "911", "988": "988"}
    return table.optional_column("column"), named, channel_of.get(other)


def _answers(top: Table, faults: list[str]) -> tuple[AnswerColumn, ...]:
    found = []
    for table in top.tables("answers", ("column", "question", "values")):
        question = table.column("question")
        if question and question not in SCALES and question != "kind":
            faults.append(
                f"{table.at}question: {question} is no fact; known are the names of facts and kind."
            )
        found.append(
            AnswerColumn(
                column=table.column("column"),
                question=question,
                values=table.words("values"),
            )
        )
    if len(found) > _MOST_ANSWERS:
        faults.append(f"answers: give at most {_MOST_ANSWERS}.")
    return tuple(found)


def _closing(table: Table) -> Closing | None:
    if not table:
        return None
    return Closing(
        time=table.optional_column("time"),
        disposition=table.optional_column("disposition"),
        dispositions=table.words("dispositions"),
        type_column=table.optional_column("type"),
    )


def _rows(table: Table, faults: list[str]) -> RowKinds | None:
    if not table:
        return None
    opened, updated, closed = (
        frozenset(word.casefold() for word in table.texts(kind))
        for kind in ("opened", "updated", "closed")
    )
    if not opened:
        faults.append("rows.opened: name the values that open a call.")
    if opened & updated or opened & closed or updated & closed:
        faults.append("rows: a value stands for two kinds of row.")
    return RowKinds(
        column=table.column("column"),
        opened=opened,
        updated=updated,
        closed=closed,
        id_column=table.optional_column("id"),
    )


def _outcome(table: Mapping[str, object], faults: list[str]) -> Mapping[str, str]:
    found = {}
    for key, column in table.items():
        if not _KEY.fullmatch(key):
            faults.append(f"outcome.{key}: name it in small letters, digits and underscores.")
        elif not isinstance(column, str) or not column:
            faults.append(f"outcome.{key}: give the name of a column.")
        else:
            found[key] = column
    return found
