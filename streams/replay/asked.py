"""Which outcomes does a person name on the command line? `NAME`, or `NAME=WORD,WORD`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from streams.errors import UsageError
from streams.mapping.marks import Mark
from streams.mapping.model import MappingFile
from streams.replay.recorded import Reading, reading_of


def reading_asked(mapping: MappingFile, given: Mapping[str, Sequence[str]]) -> Reading:
    """How an export is to be understood: as was said here, else by its mapping, else our own names.

    Args:
        mapping: Of the export.
        given: What was typed, by what it is to say (police, need or danger).

    Raises:
        UsageError: With everything that is no outcome of the mapping, or that cannot be read.
    """
    faults: list[str] = []
    marks = {
        what: tuple(_mark(text, f"--{what}", mapping, faults) for text in texts)
        for what, texts in given.items()
        if texts
    }
    if faults:
        raise UsageError("\n".join(faults))
    return replace(
        reading_of(tuple(mapping.outcome), {**mapping.compare, **marks}),
        words=bool(mapping.narrative or mapping.remarks),
        answers=bool(mapping.answers),
        zone=mapping.time.zone.key if mapping.time.zone else "UTC",
    )


def _mark(text: str, option: str, mapping: MappingFile, faults: list[str]) -> Mark:
    name, equals, said = text.partition("=")
    name = name.strip()
    words = tuple(word.strip().casefold() for word in said.split(",") if word.strip())
    if name not in mapping.outcome:
        known = ", ".join(mapping.outcome) or "none"
        faults.append(
            f"{option}: {name or 'nothing'} is no outcome of the mapping {mapping.name}; "
            f"it has {known}."
        )
    if equals and not words:
        faults.append(f"{option} {name}=: give the words that say yes, as {name}=Y or {name}=A,B.")
    return Mark(outcome=name, words=words)
