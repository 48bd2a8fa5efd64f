"""What does a desk in memory make of a letter? The commands that ingest would, and no broker."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from dispatch.contracts.command import Command
from dispatch.contracts.site import Site
from streams.ingest.build import Placed
from streams.letter import Letter, body_of, outgoing, type_of
from streams.making import Buried, Making
from streams.record import Record
from streams.replay.course import Said
from streams.replay.recorded import Recorded
from streams.replay.row import Row
from streams.topic_table import topic
from streams.wire.native import NativeEvent, read, read_ours
from streams.wire.unreadable import Unreadable


class _Alone(NamedTuple):
    """An installation that has nothing but this desk."""

    topic_prefix: str = ""
    partitions: int = 1


Made = tuple[Command, ...] | Buried
"""The commands of one event, in order, or why there are none."""


class Told(NamedTuple):
    """One event of a course, ready to be decided."""

    at: int
    """Its epoch second."""
    made: Made
    recorded: Recorded | None = None
    """What the export recorded of its row, where that is asked for."""


def ids_secret(*inputs: bytes) -> bytes:
    """A secret made of what is replayed: the same inputs give the same ids and the same bytes.

    It hides nothing from whoever has the inputs, and needs not: they hold the calls themselves.
    """
    digest = sha256(b"alongside replay")
    for each in inputs:
        digest.update(sha256(each).digest())
    return digest.hexdigest().encode()


class Post:
    """Makes commands of letters, each topic's in the order in which they come."""

    def __init__(self, making: Making, sites: Mapping[str, Site], *, name: str) -> None:
        """Nothing has come yet.

        Args:
            making: The way from a record to commands.
            sites: By region; what they declare as sources is read.
            name: In place of Kafka's ids of topics. Two posts that serve one topic need two names,
                else the one's letters pass for repetitions of the other's.
        """
        self._making = making
        self._sites = sites
        self._name = name
        self._alone = _Alone()
        self._ends: dict[str, int] = {}

    def make(self, letter: Letter) -> Made:
        """What an event of a source leads to, or why nothing can be made of it.

        A letter of ours is read as it stands: what it would be as a record, with a key and headers,
        is made only where something about it is out of the ordinary.
        """
        offset = self._ends.get(letter.topic, 0)
        self._ends[letter.topic] = offset + 1
        record = Record(
            topic=topic(letter.topic).full_name(self._alone),
            partition=0,
            offset=offset,
            key=None,
            value=None,
            timestamp=max(0, letter.at) * 1000,
        )
        event: NativeEvent | Unreadable | None = read_ours(
            type_of(letter),
            source=letter.source,
            id_=letter.id,
            at=letter.at,
            value=body_of(letter),
        )
        if event is None:
            out = outgoing(letter, self._alone)
            record = replace(record, key=out.key, value=out.value, headers=out.headers)
            event = read(record)
        topic_id = f"{self._name}-{letter.topic}"
        return _commands(self._making.make_of(event, record, topic_id, self._sites))

    def read(self, record: Record, topic_id: str) -> Made:
        """What a record of a source leads to, or why nothing can be made of it.

        Args:
            record: As it lies on its topic.
            topic_id: Kafka's id of the topic, or what stands for it.
        """
        return _commands(self._making.make(record, topic_id, self._sites))


def _commands(made: Sequence[Placed] | Buried) -> Made:
    return made if isinstance(made, Buried) else tuple(placed.command for placed in made)


def told(
    course: Iterable[Said], post: Post, recorded: Callable[[Row], Recorded] | None
) -> Iterator[Told]:
    """Each event of a course with what is made of it.

    Args:
        course: In order.
        post: Makes the commands.
        recorded: What a row says of the time after; ``None`` where nobody asks.
    """
    for said in course:
        row = said.row
        beside = recorded(row) if recorded is not None and row is not None else None
        yield Told(said.letter.at, post.make(said.letter), beside)
