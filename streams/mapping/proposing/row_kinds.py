"""Is a row a call, something more about it, or its end? Some exports have a row for each event."""

import re
from typing import Final

from streams.mapping.model import RowKinds
from streams.mapping.proposing.sample import Sample
from streams.mapping.proposing.spoken import spoken

_OPENED: Final = re.compile(r".*\b(open(ed)?|created|new|received|initial|taken)\b.*")
_CLOSED: Final = re.compile(r".*\b(closed|cleared|completed?|ended|finish(ed)?|cancell?ed)\b.*")
_MOST: Final = 40
"""Different texts in such a column."""


def row_kinds(sample: Sample, id_column: str) -> RowKinds | None:
    """The column that tells the rows of one call apart, and its words; or nothing.

    Only where ids come again, and where nearly every call has a row that opens it.
    """
    calls = set(sample.columns[id_column].texts)
    if len(calls) == sample.rows:
        return None
    for name, column in sample.columns.items():
        texts = column.counts
        if name == id_column or not 1 < len(texts) <= _MOST or len(column.texts) < sample.rows:
            continue
        opened = {text for text in texts if _OPENED.fullmatch(spoken(text))}
        closed = {text for text in texts if _CLOSED.fullmatch(spoken(text))} - opened
        openings = sum(texts[text] for text in opened)
        if opened and closed and openings <= len(calls):
            return RowKinds(
                column=name,
                opened=frozenset(opened),
                updated=frozenset(set(texts) - opened - closed),
                closed=frozenset(closed),
            )
    return None
