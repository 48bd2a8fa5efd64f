"""Which calls of an export can something be learned from? Each as ingest would have seen it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from dispatch.classification.learned import features_of
from dispatch.classification.learned_fitting import Example
from dispatch.classification.vocabulary import Vocabulary
from streams.ingest.call import classified
from streams.ingest.learned import seen_of
from streams.letter import Letter
from streams.replay.row import Row
from streams.wire.bodies import CallOpened

_TRUE: Final = frozenset({"1", "true", "t", "yes", "y", "x"})
_FALSE: Final = frozenset({"0", "false", "f", "no", "n", "-"})
_BANDS: Final = ("00 to 05", "06 to 11", "12 to 17", "18 to 23")
_HOURS: Final = 6


@dataclass(slots=True, kw_only=True)
class History:
    """Examples, and the rows that gave none, by reason."""

    examples: list[Example] = field(default_factory=list)
    rows: int = 0
    unreadable: int = 0
    unlabeled: int = 0
    """The column is empty, or says neither yes nor no."""
    untyped: int = 0
    """Calls without a type, which no model judges."""


def history_of(rows: Iterable[Row], *, label: str, vocabulary: Vocabulary, zone: str) -> History:
    """The examples of an export, in its order.

    Args:
        rows: As a mapping reads them.
        label: The outcome column that is to be foretold, by the mapping's name.
        vocabulary: What call types mean.
        zone: IANA name of the zone whose wall clock counts.
    """
    found = History()
    for row in rows:
        opened = next((one for one in row.letters if one.kind == "call.opened"), None)
        found.rows += row.row > 0
        said = row.outcome.get(label, "").strip().casefold()
        if opened is None:
            found.unreadable += row.row > 0
        elif said not in _TRUE | _FALSE:
            found.unlabeled += 1
        else:
            example = _example(row, opened, vocabulary, label=said in _TRUE, zone=zone)
            found.untyped += example is None
            found.examples += [example] if example else []
    return found


def _example(
    row: Row, opened: Letter, vocabulary: Vocabulary, *, label: bool, zone: str
) -> Example | None:
    channel: Literal["911", "988"] = "988" if opened.topic == "calls.988" else "911"
    body = CallOpened.model_validate(opened.data)
    kind, said = classified(body, channel=channel, vocabulary=vocabulary)
    seen = seen_of(kind, said, channel=channel, at=opened.at, zone=zone)
    if kind is None or seen is None:
        return None
    origin = row.outcome.get("origin", "")
    return Example(
        at=opened.at,
        features=features_of(seen),
        label=label,
        behavioral=said.behavioral,
        groups={
            "channel": channel,
            "hours": _BANDS[seen.hour // _HOURS],
            "type": row.type,
            "type says": "not in the map" if said.call_type == "unmapped" else said.behavioral,
        }
        | ({"origin": origin} if origin else {}),
    )
