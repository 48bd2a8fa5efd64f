"""Which mapping would fit a file? A text to be read and corrected by a person.

It says beside each part what it is not sure of, and proposes what a type means only where the
words are plain.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from streams.mapping.model import Clock, RowKinds
from streams.mapping.point import point_of
from streams.mapping.proposing import (
    call_columns,
    origin_columns,
    place_columns,
    result_columns,
    type_columns,
)
from streams.mapping.proposing.clock_guess import Guess, guess
from streams.mapping.proposing.row_kinds import row_kinds
from streams.mapping.proposing.sample import Sample, sample_of
from streams.mapping.proposing.spoken import spoken
from streams.mapping.proposing.suggestion import Suggestion
from streams.mapping.proposing.type_proposals import propose_types

_NO_NAME: Final = (
    r"[0-9]+|q[1-4]|h[12]|export|data|csv|calls?|incidents?|jan\w*|feb\w*|mar(ch)?|apr\w*|may|june?"
    r"|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|fy[0-9]*"
)


def suggest(path: Path) -> Suggestion | str:
    """A mapping for the file, or why none can be proposed.

    Where the file has no id or no time that could be found, the rest is proposed all the same and
    the text says what is missing.
    """
    sample = sample_of(path)
    if isinstance(sample, str):
        return sample
    pair, points = place_columns.coordinates(sample), place_columns.points(sample)
    point = pair or tuple(points[:1])
    clock = guess(
        sample, call_columns.hours(sample), _longitudes(sample, point), place_columns.state(sample)
    )
    timed = clock.rule.columns if clock else ()
    every_time = (*timed, *clock.every_other) if clock else ()
    ids = call_columns.ids(sample, (*every_time, *point))
    if not ids and not clock:
        return "no column holds an id in every row, and none a time that can be read"
    made = Suggestion()
    made.remark(f"Proposed from {sample.rows} rows; read it, correct it, and try it with:")
    made.remark("  alongside mapping check FILE --mapping THIS")
    if sample.broken:
        made.doubt(
            "the last row cannot be read, and may be the foot of a report: take it out of the file"
            if sample.broken_at == [sample.rows + 1]
            else f"rows that cannot be read, and were left out here: {sample.broken}"
        )
    if sample.other_sheets:
        made.doubt(f"the workbook has other sheets: {', '.join(sample.other_sheets)}")
    name = _name(path)
    made.put(("name", name))
    _file(made, sample)
    kinds = row_kinds(sample, ids[0]) if ids else None
    _call(made, sample, ids, kinds)
    _time(made, clock)
    taken = [*ids[:1], *timed, *point, *points]
    if clock:
        taken += [clock.rule.check_hour, clock.rule.hour]
    line = origin_columns.is_a_crisis_line(sample, name)
    taken += _origin(made, sample, line=line)
    taken += _place(made, sample, point, taken)
    types = type_columns.types(sample, (*taken, *every_time))
    taken += _words(made, sample, (*taken, *types[:1]))
    if kinds:
        taken.append(kinds.column)
    if clock:
        taken += _closing(made, sample, clock, types, taken)
    # Last: the tables of types are long.
    outcome = result_columns.afterwards(sample, {*taken, *types[:1]})
    if outcome:
        made.section("outcome")
        made.remark("What was likely set afterwards: to compare with, never a fact of the call.")
        made.put(*sorted(outcome.items()))
        _compare(made, sample, outcome)
    for told in result_columns.asked(sample, (*taken, *types[:1], *outcome.values())):
        made.doubt(f"{told} may be an answer of the caller: as such it belongs into [[answers]]")
    for own in origin_columns.officers_own(sample):
        made.doubt(f"{own} may mark what officers began themselves: nobody called there")
    propose_types(made, sample, types, name, clock.year if clock else "unknown")
    left = [one for one in sample.columns if one not in {*taken, *types[:1], *outcome.values()}]
    if left:
        made.lines.append("")
        made.remark(f"Not used: {', '.join(left)}.")
    return made


def _longitudes(sample: Sample, point: tuple[str, ...]) -> list[float]:
    """Of the calls, by the columns that hold their place."""
    if len(point) > 1:
        return [float(text) for text in sample.columns[point[1]].texts]
    texts = sample.columns[point[0]].texts if point else []
    return [where[1] for text in texts if (where := point_of(text))]


def _name(path: Path) -> str:
    parts = [part for part in re.split(r"[^a-z0-9]+", path.stem.casefold()) if part]
    kept = [part for part in parts if not re.fullmatch(_NO_NAME, part)]
    return "-".join(kept or ["export"])[:60].strip("-")


def _file(made: Suggestion, sample: Sample) -> None:
    form = sample.form
    made.section("file")
    made.put(("format", form.format))
    if form.format != "jsonl":
        made.put(("rows_before", form.rows_before))
    if form.format == "csv":
        made.put(
            ("delimiter", "" if form.delimiter == "," else form.delimiter),
            ("encoding", "" if form.encoding == "utf-8" else form.encoding),
        )
        if form.encoding == "cp1252":
            made.doubt("the bytes are not UTF-8; this encoding reads any")
    made.put(("sheet", form.sheet if sample.other_sheets else ""))


def _call(made: Suggestion, sample: Sample, ids: list[str], kinds: RowKinds | None) -> None:
    made.section("call")
    if not ids:
        made.miss("id", "no column holds an id in every row; a call without one cannot be followed")
        return
    if len(ids) > 1:
        made.doubt(f"other columns could be the id: {', '.join(ids[1:])}")
    if not call_columns.has_a_name_of_ids(ids[0]):
        made.doubt("taken because it is another in every row; its name does not say so")
    made.put(("id", ids[0]))
    if kinds:
        made.section("rows")
        made.doubt(
            "each call has several rows, told apart by this column; see that each word is"
            " where it belongs"
        )
        made.put(("column", kinds.column))
        for kind in ("opened", "updated", "closed"):
            made.put((kind, sorted(getattr(kinds, kind))))
    elif len(set(sample.columns[ids[0]].texts)) < sample.rows:
        made.doubt("the id stands in several rows; the later ones become updates of the call")
        made.put(("repeated", "update"))


def _time(made: Suggestion, clock: Guess | None) -> None:
    made.section("time")
    if clock is None:
        made.miss("column", "no column holds a time that can be read; give clock and zone as well")
        return
    rule = clock.rule
    for words in clock.unsure:
        made.doubt(words)
    for words in clock.remarks:
        made.remark(words)
    if rule.clock is Clock.UTC_DIGITS_ARE_LOCAL:
        made.remark("A wall clock was taken for UTC: the text's own time is wrong by the offset.")
    made.put(
        ("column" if len(rule.columns) == 1 else "columns", _one_or_all(rule.columns)),
        ("format", "" if rule.format == "iso" else rule.format),
        ("clock", rule.clock.value),
        ("zone", clock.zone),
        ("hour", rule.hour),
        ("check_hour", rule.check_hour),
    )


def _one_or_all(columns: tuple[str, ...]) -> object:
    return columns[0] if len(columns) == 1 else list(columns)


def _origin(made: Suggestion, sample: Sample, *, line: bool) -> list[str]:
    usual = "988" if line else "911"
    found = origin_columns.origins(sample)
    made.section("origin")
    if line:
        made.doubt("by its words this is of a 988 line; all are taken as contacts of it")
    if not found:
        if not line:
            made.doubt("no column says how a call came in; all are taken as calls to 911")
        made.put(("other", usual))
        return []
    made.put(("column", found[0]))
    made.remark("Of an origin that is not named below; only calls of the 988 line go to 988.")
    made.put(("other", usual))
    made.section("origin.channels")
    for origin in sample.columns[found[0]].counts:
        made.put((origin, "988" if origin_columns.OF_THE_LINE.fullmatch(spoken(origin)) else usual))
    return found[:1]


def _place(made: Suggestion, sample: Sample, point: tuple[str, ...], taken: list[str]) -> list[str]:
    address, areas = place_columns.address(sample, taken), place_columns.areas(sample)
    if not (point or address or areas):
        return []
    made.section("place")
    match point:
        case (latitude, longitude):
            made.put(("latitude", latitude), ("longitude", longitude))
        case (both,):
            made.put(("point", both))
        case _:
            made.doubt("no columns hold degrees of latitude and longitude")
    made.put(("address", address[:1] and address[0]), ("area", areas[:1] and areas[0]))
    return [*address[:1], *areas[:1]]


def _words(made: Suggestion, sample: Sample, taken: Iterable[str]) -> list[str]:
    found = call_columns.words(sample, taken)
    if not found:
        return []
    made.section("words")
    made.remark("Words written after the call was over are no facts of it: leave such columns out.")
    made.put(("narrative", found[0]), ("remarks", found[1:]))
    cut = max(call_columns.cut_at(sample.columns[name]) for name in found)
    if cut:
        made.doubt(f"several texts end after just {cut} characters; the export may cut them off")
        made.put(("cut_at", cut))
    return found


def _closing(
    made: Suggestion, sample: Sample, clock: Guess, types: list[str], taken: list[str]
) -> list[str]:
    times = [name for name in result_columns.closed(sample) if name in clock.others]
    if not times:
        return []
    used = [times[0]]
    made.section("closing")
    made.remark("Taken for the time at which the call was closed, by its name.")
    made.put(("time", times[0]))
    if dispositions := result_columns.dispositions(sample, taken):
        made.put(("disposition", dispositions[0]))
        used.append(dispositions[0])
    if types and (end := type_columns.type_at_the_end(types)):
        made.put(("type", end))
        used.append(end)
    return used


def _compare(made: Suggestion, sample: Sample, outcome: Mapping[str, str]) -> None:
    """Adds which outcomes are compared with; the usual names for who went need no word."""
    marks = result_columns.marks_of_need(sample, outcome)
    if marks:
        made.section("compare")
        made.doubt("taken for a mark that it was about mental health, by its name")
        made.put(("need", [{"outcome": name} for name in marks]))
