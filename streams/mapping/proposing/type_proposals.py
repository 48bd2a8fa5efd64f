"""What could the types of a file mean? Proposed only where their words are plain."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.type_codes import code_of
from dispatch.classification.type_reading import read_type
from streams.mapping.codes import toml_value
from streams.mapping.proposing.sample import Sample
from streams.mapping.proposing.suggestion import Suggestion
from streams.mapping.proposing.type_columns import is_at_the_end

_MOST_TYPES: Final = 400
"""Types that are listed; beyond, a column hardly holds types."""


def propose_types(made: Suggestion, sample: Sample, types: list[str], name: str, year: str) -> None:
    """Adds the column of types, and what each of them means where its words settle it.

    Args:
        made: The mapping as it grows.
        sample: The first rows.
        types: Columns that could hold types, the likeliest first.
        name: Of the system that gives them.
        year: The edition of its list.
    """
    if not types:
        made.lines.append("")
        made.doubt("no column holds types of calls; each call goes to a person")
        return
    made.section("type")
    if is_at_the_end(types[0]):
        made.doubt(
            "by its name this was set when the call ended; at first it may have been another"
        )
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
