"""Which commands does a record give? Reads it and builds them; whatever is not taken says why.

Pure, given the sites: a repetition makes the same bytes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dispatch.contracts.site import Site
from streams.ingest.build import Placed, build
from streams.ingest.refusal import Refusal
from streams.ingest.sources import SourceTable
from streams.record import Record
from streams.wire.native import NativeEvent, read
from streams.wire.unreadable import Unreadable

if TYPE_CHECKING:
    from dispatch.classification.learned import LearnedModel
    from dispatch.classification.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Buried:
    """A record from which no command can be made."""

    reason: str
    """A code of ours."""
    faults: str = ""
    """For a person, in our words: fields and what is expected there, never a value."""
    refused: bool = False
    """Whether a newer site text may say otherwise."""


class Making:
    """The way from a record to commands, with what this installation knows."""

    def __init__(
        self,
        *,
        secret: bytes,
        vocabulary: "Vocabulary",
        prefix: str = "",
        learned: "LearnedModel | None" = None,
        names_rules: bool = True,
    ) -> None:
        """Says what to read with.

        Args:
            secret: The site's secret, from which ids of calls are made.
            vocabulary: What call types mean.
            prefix: Of topics at this installation.
            learned: The site's own model, where there is one.
            names_rules: Whether a command of a call says by which rules words are read. Where
                nobody keeps the commands, the rules are not loaded before there are words.
        """
        self._secret = secret
        self._learned = learned
        self._names_rules = names_rules
        self._vocabulary = vocabulary
        self._prefix = prefix
        self._sites: Mapping[str, Site] = {}
        self._table = SourceTable.of((), prefix=prefix)

    def make(
        self, record: Record, topic_id: str, sites: Mapping[str, Site]
    ) -> Sequence[Placed] | Buried:
        """The commands of the record, in order, or why there are none."""
        return self.make_of(read(record), record, topic_id, sites)

    def make_of(
        self,
        event: NativeEvent | Unreadable,
        record: Record,
        topic_id: str,
        sites: Mapping[str, Site],
    ) -> Sequence[Placed] | Buried:
        """The same, once the event is read: of the record only where and when it lies counts."""
        if isinstance(event, Unreadable):
            return Buried(reason=event.code, faults=event.reason)
        made = build(
            record,
            event,
            sources=self._sources(sites),
            secret=self._secret,
            topic_id=topic_id,
            vocabulary=self._vocabulary,
            learned=self._learned,
            names_rules=self._names_rules,
        )
        if isinstance(made, Refusal):
            return Buried(reason=made.code, faults=made.reason, refused=True)
        return made

    def label(self, record: Record, sites: Mapping[str, Site]) -> str:
        """The record's source where it is declared, else a word that says that it is not."""
        return self._sources(sites).label_of(record)

    def _sources(self, sites: Mapping[str, Site]) -> SourceTable:
        # The table of sites is replaced when one changes, never changed in place.
        if sites is not self._sites:
            self._sites, self._table = sites, SourceTable.of(sites.values(), prefix=self._prefix)
        return self._table
