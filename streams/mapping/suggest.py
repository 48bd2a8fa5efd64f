"""Which mapping would fit a file? A text to be read and corrected by a person.

It says beside each part what it is not sure of, and proposes what a type means only where the
words are plain.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from re import fullmatch, split
from typing import Final

from dispatch.classification.type_codes import code_of
from dispatch.classification.type_reading import read_type
from streams.mapping import roles
from streams.mapping.clock_guess import Guess, guess
from streams.mapping.codes import toml_key, toml_value
from streams.mapping.model import Clock
from streams.mapping.sample import Sample, sample_of

_NO_NAME: Final = (
    r"[0-9]+|q[1-4]|h[12]|export|data|csv|calls?|incidents?|jan\w*|feb\w*|mar(ch)?|apr\w*|may|june?"
    r"|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|fy[0-9]*"
)
_MOST_TYPES: Final = 400
"""Types that are listed; beyond, a column hardly holds types."""


@dataclass(slots=True, kw_only=True)
class Suggestion:
    """A mapping as text, and all that is not sure in it."""

    lines: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The mapping file."""
        return "\n".join(self.lines) + "\n"

    def put(self, *pairs: tuple[str, object]) -> None:
        """Adds keys with their values, but for empty ones."""
        self.lines += [f"{toml_key(key)} = {toml_value(value)}" for key, value in pairs if value]

    def doubt(self, words: str) -> None:
        """Adds what is not sure, where it stands and to the list."""
        self.unsure.append(words)
        self.lines.append(f"# unsure: {_line(words)}")

    def remark(self, words: str) -> None:
        """Adds a remark."""
        self.lines.append(f"# {_line(words)}")

    def section(self, name: str) -> None:
        """Begins a table."""
        self.lines += ["", f"[{name}]"]


def suggest(path: Path) -> Suggestion | str:
    """A mapping for the file, or why none can be proposed."""
    sample = sample_of(path)
    if isinstance(sample, str):
        return sample
    point = roles.coordinates(sample)
    clock = guess(sample, roles.hours(sample), point[1] if point else "")
    if isinstance(clock, str):
        return clock
    ids = [name for name in roles.ids(sample) if name not in clock.rule.columns]
    if not ids:
        return "no column holds an id in every row; a call without one cannot be followed"
    made = Suggestion()
    made.remark(f"Proposed from {sample.rows} rows; read it, correct it, and try it with:")
    made.remark("  alongside mapping check FILE --mapping THIS")
    if sample.broken:
        made.doubt(f"{sample.broken} rows could not be read and were left out here")
    name = _name(path)
    made.put(("name", name))
    _file(made, sample)
    made.section("call")
    if len(ids) > 1:
        made.doubt(f"other columns could be the id: {', '.join(ids[1:])}")
    made.put(("id", ids[0]))
    if len(set(sample.columns[ids[0]].texts)) < sample.rows:
        made.doubt("the id stands in several rows; the later ones become updates of the call")
        made.put(("repeated", "update"))
    _time(made, clock)
    taken = [ids[0], *clock.rule.columns, clock.rule.check_hour, clock.rule.hour, *(point or ())]
    taken += _origin(made, sample)
    taken += _place(made, sample, point)
    taken += _words(made, sample)
    taken += _closing(made, sample, clock, taken)
    # Last: the tables of types are long.
    types = [one for one in roles.types(sample) if one not in taken]
    outcome = roles.afterwards(sample, {*taken, *types[:1]})
    if outcome:
        made.section("outcome")
        made.remark("What was likely set afterwards: to compare with, never a fact of the call.")
        made.put(*sorted(outcome.items()))
    _types(made, sample, types, name, clock.year)
    left = [one for one in sample.columns if one not in {*taken, *types[:1], *outcome.values()}]
    if left:
        made.lines.append("")
        made.remark(f"Not used: {', '.join(left)}.")
    return made


def _line(words: str) -> str:
    # A name of a column could hold anything; a comment ends where its line does.
    return " ".join(words.split()) if not words.startswith("  ") else words


def _name(path: Path) -> str:
    parts = [part for part in split(r"[^a-z0-9]+", path.stem.casefold()) if part]
    kept = [part for part in parts if not fullmatch(_NO_NAME, part)]
    return "-".join(kept or ["export"])[:60].strip("-")


def _file(made: Suggestion, sample: Sample) -> None:
    form = sample.form
    made.section("file")
    made.put(("format", form.format))
    if form.format == "csv":
        made.put(
            ("delimiter", "" if form.delimiter == "," else form.delimiter),
            ("encoding", "" if form.encoding == "utf-8" else form.encoding),
            ("rows_before", form.rows_before),
        )
        if form.encoding == "cp1252":
            made.doubt("the bytes are not UTF-8; this encoding reads any")


def _time(made: Suggestion, clock: Guess) -> None:
    rule = clock.rule
    made.section("time")
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


def _origin(made: Suggestion, sample: Sample) -> list[str]:
    found = roles.origins(sample)
    made.section("origin")
    if not found:
        made.doubt("no column says how a call came in; all are taken as calls to 911")
        made.put(("other", "911"))
        return []
    made.put(("column", found[0]))
    made.remark("Of an origin that is not named below; only calls of the 988 line go to 988.")
    made.put(("other", "911"))
    made.section("origin.channels")
    for origin in sample.columns[found[0]].counts:
        made.put((origin, "988" if "988" in origin else "911"))
    return found[:1]


def _place(made: Suggestion, sample: Sample, point: tuple[str, str] | None) -> list[str]:
    address, areas = roles.address(sample), roles.areas(sample)
    if not (point or address or areas):
        return []
    made.section("place")
    if point:
        made.put(("latitude", point[0]), ("longitude", point[1]))
    else:
        made.doubt("no columns hold degrees of latitude and longitude")
    made.put(("address", address[:1] and address[0]), ("area", areas[:1] and areas[0]))
    return [*address[:1], *areas[:1]]


def _words(made: Suggestion, sample: Sample) -> list[str]:
    found = roles.words(sample)
    if not found:
        return []
    made.section("words")
    made.put(("narrative", found[0]), ("remarks", found[1:]))
    cut = max(roles.cut_at(sample.columns[name]) for name in found)
    if cut:
        made.doubt(f"several texts end after just {cut} characters; the export may cut them off")
        made.put(("cut_at", cut))
    return found


def _closing(made: Suggestion, sample: Sample, clock: Guess, taken: list[str]) -> list[str]:
    times = [name for name in roles.closed(sample) if name in clock.others]
    if not times:
        return []
    made.section("closing")
    made.doubt("taken for the time at which the call was closed, by its name")
    made.put(("time", times[0]))
    dispositions = [name for name in roles.dispositions(sample) if name not in taken]
    if dispositions:
        made.put(("disposition", dispositions[0]))
    return [times[0]]


def _types(made: Suggestion, sample: Sample, types: list[str], name: str, year: str) -> None:
    if not types:
        made.lines.append("")
        made.doubt("no column holds types of calls; each call goes to a person")
        return
    made.section("type")
    if len(types) > 1:
        made.doubt(f"other columns could be the type: {', '.join(types[1:])}")
    made.put(("column", types[0]), ("system", name), ("edition", year))
    counts = sample.columns[types[0]].counts
    if len(counts) > _MOST_TYPES:
        made.doubt(f"{len(counts)} types are many; none is proposed a meaning")
        return
    made.section("types")
    made.remark(
        "Proposed by their words alone, and only where these are plain. A call of any other"
    )
    made.remark("type goes to a person as not mapped, until someone says here what it means.")
    codes: set[str] = set()
    for word, entry in _meanings(counts):
        if entry is None or code_of(word) in codes:
            made.remark(f"{toml_value(word)}: not proposed, rows: {counts[word]}")
        else:
            codes.add(code_of(word))
            made.lines.append(f"{toml_value(word)} = {toml_value(entry)}  # rows: {counts[word]}")


def _meanings(counts: Mapping[str, int]) -> list[tuple[str, str | dict[str, object] | None]]:
    """Each type with a proposal: the behavioral ones first, at the end those without one."""

    def rank(one: tuple[str, str | dict[str, object] | None]) -> tuple[int, int, str]:
        word, entry = one
        return (2 if entry is None else int(isinstance(entry, str)), -counts[word], word)

    return sorted(((word, meaning_of(word)) for word in counts), key=rank)


def meaning_of(word: str) -> str | dict[str, object] | None:
    """What a type's words settle, as an entry of ``[types]``; ``None`` where a person has to."""
    said = read_type(word)
    if not said.settled or said.behavioral == "unknown":
        return None
    entry: dict[str, object] = {"behavioral": said.behavioral}
    if said.kinds:
        entry["kinds"] = list(said.kinds)
    if said.suggests:
        entry["suggests"] = dict(said.suggests)
    if said.hard_stop:
        entry["hard_stop"] = True
    if said.apco:
        entry["apco"] = said.apco
    return entry if len(entry) > 1 else said.behavioral
