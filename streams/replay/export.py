"""Where do a replay's events come from? From an export that is read while its calls are decided."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dispatch.contracts.site import Clock, Site
from streams.errors import AwayError, UsageError
from streams.replay.course import CLOSE_AFTER, Course
from streams.replay.default_site import read_site, with_voices
from streams.replay.reading_ahead import may_read_ahead, read_ahead
from streams.replay.row import Row
from streams.replay.span import Span

if TYPE_CHECKING:
    from dispatch.classification.learned import LearnedModel
    from dispatch.classification.vocabulary import Vocabulary
    from streams.making import Making
    from streams.replay.post import Told
    from streams.replay.recorded import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is read, and with what."""

    rows: Iterable[Row]
    """As a mapping reads them; each is held only while it is needed."""
    site: Callable[[Span | None], bytes]
    """Gives the text of a site with an event clock.

    It is told the span of all events. Where the export is too long for that to be known before the
    first of them, ``None``: then it may have to look through the export.
    """
    types: Sequence[bytes] = ()
    """What the export's own call types mean."""
    learned: "LearnedModel | None" = None
    """A learned model that is to be tried."""
    digests: Sequence[bytes] = ()
    """Of the export and its mapping: ids are made from them."""
    close_after: int = CLOSE_AFTER
    secret: bytes = b""
    """An installation's own, where ids are to be those of its log."""
    names_rules: bool = True
    """Whether commands say by which rules words are read: for whoever keeps the steps."""
    recorded: "Callable[[Row], Recorded] | None" = None
    """What a row says of the time after, where somebody asks."""

    @property
    def name(self) -> str:
        """The replay's own, in place of Kafka's ids of topics."""
        return "replay-" + sha256(b"".join(self.digests)).hexdigest()[:16]

    def making(self) -> "Making":
        """The way from a record to commands."""
        from streams.making import Making  # noqa: PLC0415 - loaded by who needs it
        from streams.replay.post import ids_secret  # noqa: PLC0415 - as above

        return Making(
            secret=self.secret or ids_secret(*self.digests),
            vocabulary=self.vocabulary(),
            learned=self.learned,
            names_rules=self.names_rules,
        )

    def vocabulary(self) -> "Vocabulary":
        """What call types mean, the export's own among them.

        Raises:
            UsageError: With every fault of the texts.
        """
        from streams.ingest.vocabulary import vocabulary  # noqa: PLC0415 - loaded by who needs it

        return vocabulary(more=self.types)

    def begin(self) -> "Begun":
        """The export in reading: by a child that is ahead, where there can be one."""
        course = Course(self.rows, close_after=self.close_after)
        items: Iterator[bytes | Told] = self._items(course)
        if may_read_ahead():
            items = read_ahead(items, course.counts, course.take_over)
        return Begun(export=self, course=course, items=items)

    def _items(self, course: Course) -> "Iterator[bytes | Told]":
        """The site's text, then every event with what is made of it."""
        from streams.replay.unmapped import watched  # noqa: PLC0415 - loaded by who needs it

        course.rows = watched(self.rows, self.vocabulary(), course.types)
        text = self.site(course.begin())
        site = _with_event_clock(text)
        yield text
        from streams.replay.post import Post, told  # noqa: PLC0415 - as above

        post = Post(self.making(), {site.region: site}, name=self.name)
        yield from told(course, post, self.recorded)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An export of which some is read already."""

    export: Export
    course: Course
    """Counts what was read; whole after the last event."""
    items: "Iterator[bytes | Told]"

    def site(self) -> tuple[bytes, Site]:
        """The site, as text and as a replay hears it; to be asked for once, before the events.

        Raises:
            UsageError: If it has faults or another clock.
        """
        text = cast("bytes", next(self.items))
        return text, _with_event_clock(text)

    def events(self) -> "Iterator[Told]":
        """Every event, in order, with what is made of it."""
        return cast("Iterator[Told]", self.items)


def digest_of(path: Path) -> bytes:
    """SHA-256 of a file, read piece by piece.

    Raises:
        AwayError: If it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").digest()
    except OSError as error:
        raise AwayError(f"{path} cannot be read ({error.strerror}).") from error


def _with_event_clock(text: bytes) -> Site:
    site = read_site(text)
    if site.clock is not Clock.EVENT:
        raise UsageError('The site\'s clock must be that of its events: clock = "event".')
    return with_voices(site)
