"""Who may send, and for which region? The sites say it; nobody else is heard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dispatch.contracts.site import Site, Source
from streams.ingest.refusal import Refusal
from streams.record import Record
from streams.wire.native import claimed_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A source as its site declares it."""

    site: Site
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTable:
    """Every declared source by topic and name."""

    declared: Mapping[tuple[str, str], tuple[Declared, ...]]
    prefix: str = ""
    """Of topics at this installation."""

    @classmethod
    def of(cls, sites: Iterable[Site], *, prefix: str = "") -> "SourceTable":
        """The table that the sites make together."""
        found: dict[tuple[str, str], tuple[Declared, ...]] = {}
        for site in sorted(sites, key=lambda site: (site.region, site.hash)):
            for source in site.sources:
                key = (source.topic, source.name)
                found[key] = (*found.get(key, ()), Declared(site=site, source=source))
        return cls(declared=found, prefix=prefix)

    def topic_of(self, record: Record) -> str:
        """The record's topic by its own name, without this installation's prefix."""
        return record.topic.removeprefix(self.prefix)

    def find(self, topic: str, name: str) -> Declared | Refusal:
        """The one declaration of a source on a topic."""
        match self.declared.get((topic, name), ()):
            case ():
                return Refusal(
                    code="undeclared_source",
                    reason="No site declares this sender for this topic; declare it in the site's "
                    "text with [[sources]] and adopt that, then send the event again.",
                    where=("source",),
                )
            case (one,):
                return one
            case several:
                regions = ", ".join(sorted(one.site.region for one in several))
                return Refusal(
                    code="ambiguous_source",
                    reason=f"Several regions declare this sender ({regions}), so that nobody "
                    "knows where the event belongs; give each region a sender of its own.",
                    where=("source",),
                )

    def label_of(self, record: Record) -> str:
        """The sender's declared name, for metrics; ``undeclared`` for anyone else.

        What a record claims never becomes a label by itself.
        """
        name = claimed_source(record)
        known = name is not None and (self.topic_of(record), name) in self.declared
        return name if known and name is not None else "undeclared"
