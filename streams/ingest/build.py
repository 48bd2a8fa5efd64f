"""Which commands does a record give, and where do they go? Or why does it give none.

Pure: the same record, sites and secret give the same bytes, so that reading a topic again from an
earlier place changes nothing.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from pydantic import ValidationError

from dispatch.contracts.command import Command, Origin, ReportCall, ReportEms, command_bytes
from dispatch.contracts.quickly import quickly_made
from streams.ingest import cut
from streams.ingest.private import Private
from streams.ingest.refusal import Refusal
from streams.ingest.sources import Declared, SourceTable
from streams.ingest.team import team_command
from streams.ingest.times import Times, times_of
from streams.record import Record
from streams.wire.bodies import Body, CallBody, EmsAnswer, PositionReported
from streams.wire.native import NativeEvent
from streams.wire.unreadable import faults_of

if TYPE_CHECKING:
    from dispatch.classification.learned import LearnedModel
    from dispatch.classification.vocabulary import Vocabulary

CHANNELS: Final[dict[str, Literal["911", "988"]]] = {"calls.911": "911", "calls.988": "988"}

LARGEST_COMMAND: Final = 256 * 1024
"""Bytes; a step has to hold the command and what came of it."""
SURELY_SMALL: Final = 100
"""Facts, doubts and other parts of a call's command, each of which takes less than 1 KiB."""
LARGEST_PRIVATE: Final = 1536 * 1024
"""Bytes; written anew, numbers can take more room than they came with."""


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A command with its region, and the personal part that is to be stored before it."""

    command: Command
    region: str
    private: Private | None = None

    def __repr__(self) -> str:
        """What it is, and nothing of what it holds."""
        return f"Placed({self.command.command}, {self.region})"


def build(
    record: Record,
    event: NativeEvent,
    *,
    sources: SourceTable,
    secret: bytes,
    topic_id: str,
    vocabulary: "Vocabulary",
    learned: "LearnedModel | None" = None,
    names_rules: bool = True,
) -> tuple[Placed, ...] | Refusal:
    """The commands that a record gives, or why it gives none.

    Args:
        record: As it lies on its topic; its append time is when the source was heard.
        event: What was read from it.
        sources: Who may send, and for which region.
        secret: The site's secret.
        topic_id: Kafka's id of the topic, part of each command's origin.
        vocabulary: What call types mean.
        learned: The site's own model, where there is one.
        names_rules: Whether a command of a call says by which rules words are read.
    """
    topic = sources.topic_of(record)
    declared = sources.find(topic, event.envelope.source)
    if isinstance(declared, Refusal):
        return declared
    times = times_of(record, event, declared.site)
    if isinstance(times, Refusal):
        return times
    origin: Origin = (topic_id, record.partition, record.offset, 0)
    if isinstance(event.body, CallBody):
        return _call(
            event,
            topic,
            declared=declared,
            times=times,
            origin=origin,
            secret=secret,
            vocabulary=vocabulary,
            learned=learned,
            names_rules=names_rules,
        )
    if isinstance(event.body, PositionReported):
        return _wrong_topic("positions")
    if topic != "teams" and not isinstance(event.body, EmsAnswer):
        return _wrong_topic("teams")
    command = team_command(event.body, declared=declared, times=times, origin=origin)
    if command is None:
        return _wrong_topic("none: this type is read, and nothing is made of it yet")
    return _small_enough(Placed(command=command, region=declared.site.region))


def _call(
    event: NativeEvent,
    topic: str,
    *,
    declared: Declared,
    times: Times,
    origin: Origin,
    secret: bytes,
    vocabulary: "Vocabulary",
    learned: "LearnedModel | None",
    names_rules: bool,
) -> tuple[Placed, ...] | Refusal:
    # Whoever hears crews alone, as the desk of a replay does, has no need of what reads calls.
    from streams.ingest.call import report_call  # noqa: PLC0415

    channel = CHANNELS.get(topic)
    if channel is None:
        return _wrong_topic("calls.911 or calls.988")
    data, body = event.data, event.body
    if declared.source.fields_cut:
        data = cut.without_fields(data, declared.source.fields_cut)
        read_again = _again(type(body), data)
        if isinstance(read_again, Refusal):
            return read_again
        body = read_again
    assert isinstance(body, CallBody)  # noqa: S101 - the same type as before the cut
    if body.channel not in (None, channel):
        return Refusal(
            code="wrong_channel",
            reason=f"The call's channel is not that of its topic, {channel}; send it on the topic "
            "of its channel.",
            where=("channel",),
        )
    command, private = report_call(
        event.envelope,
        body,
        data,
        declared=declared,
        channel=channel,
        times=times,
        origin=origin,
        secret=secret,
        vocabulary=vocabulary,
        learned=learned,
        names_rules=names_rules,
    )
    return _small_enough(Placed(command=command, region=declared.site.region, private=private))


def _again(model: type[Body], data: dict[str, object]) -> Body | Refusal:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        fields = tuple(where for where, _ in faults_of(error))
        return Refusal(
            code="field_cut",
            reason=f"The site's fields_cut takes away what is needed: {', '.join(fields)}; correct "
            "fields_cut in the site's text.",
            where=fields,
        )


def _wrong_topic(right: str) -> Refusal:
    return Refusal(
        code="wrong_topic",
        reason=f"An event of this type does not belong on this topic; it belongs on {right}.",
        where=("type",),
    )


def _small_enough(placed: Placed) -> tuple[Placed, ...] | Refusal:
    private = placed.private
    if _is_large(placed.command) or (private and len(private.value) > LARGEST_PRIVATE):
        return Refusal(
            code="too_much",
            reason="The event holds more than a desk takes in one go; send it in several updates.",
            where=("body",),
        )
    return (placed,)


def _is_large(command: Command) -> bool:
    """Whether it has more bytes than a desk takes; with as few parts as nearly all it cannot."""
    if isinstance(command, ReportEms):
        return False
    if isinstance(command, ReportCall):
        listed = (command.facts, command.doubts, command.kinds, command.related, command.signs)
        if sum(map(len, listed)) <= SURELY_SMALL:
            return False
    return len(command_bytes(command)) > LARGEST_COMMAND
