"""`alongside dead-letters`: what could not be read, why, and how to send it again."""

import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Final

import typer

from streams.cli.groups import group
from streams.cli.kafka import reading, writing
from streams.errors import AlongsideError, UsageError
from streams.record import Outgoing, Record
from streams.settings import Settings
from streams.topic_table import topic

OURS: Final = "alongside_"
"""How the headers begin that were added on the way here."""


class NoLetterError(AlongsideError):
    """There is no such letter, or it cannot be sent again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A dead letter, as far as it may be shown to everyone."""

    number: int
    """Its offset on ``dead.letters``: how a person names it."""
    reason: str
    faults: str
    topic: str
    """Where it came from, without the site's prefix."""
    partition: int
    offset: int
    heard: str
    size: int
    shortened: bool
    """Too large to be kept whole: only digest and size are here."""


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    letters = group(
        app,
        "dead-letters",
        "What could not be read, why, and sending it again.",
        example="alongside dead-letters list",
    )
    letters.command("list", epilog="Example: alongside dead-letters list --json")(list_)
    letters.command("show", epilog="Example: alongside dead-letters show 3")(show)
    letters.command("resend", epilog="Example: alongside dead-letters resend 3")(resend)


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Number = Annotated[int, typer.Argument(min=0, help="As `list` shows it.")]


def list_(as_json: AsJson = False) -> None:
    """Lists every letter with its reason, and none of its words."""
    settings = Settings.from_env()
    with reading(settings, _topic(settings)) as found:
        for record in found.to_end():
            letter = letter_of(record)
            print(json.dumps(_data(letter)) if as_json else _line(letter), flush=True)


def show(
    number: Number,
    raw: Annotated[
        bool, typer.Option("--bytes", help="Write the record's bytes to standard output. Personal.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Shows one letter: where it came from, why it is here, how large it is.

    Its words are shown only with --bytes, and then nothing else.
    """
    record = _one(Settings.from_env(), number)
    if raw:
        sys.stdout.buffer.write(record.value or b"")
        sys.stdout.flush()
        return
    letter = letter_of(record)
    if as_json:
        print(json.dumps(_data(letter)))
        return
    print(_line(letter))
    for fault in filter(None, letter.faults.split("; ")):
        print(f"  {fault}")


def resend(number: Number, as_json: AsJson = False) -> None:
    """Puts a letter's bytes, key and headers back on the topic that it came from.

    After a site has declared its source, or a reader was corrected. A letter that is too large to
    be kept whole cannot be sent again: its sender has it. The letter itself stays.
    """
    settings = Settings.from_env()
    record = _one(settings, number)
    letter = letter_of(record)
    if letter.shortened:
        raise NoLetterError(f"Letter {number} was too large to keep; ask its sender to send parts.")
    try:
        full = topic(letter.topic).full_name(settings)
    except KeyError:
        raise NoLetterError(f"Letter {number} does not say which topic it came from.") from None
    with writing(settings) as put:
        partition, offset = put(
            Outgoing(topic=full, key=record.key, value=record.value, headers=original(record))
        )
    lies = {"topic": full, "partition": partition, "offset": offset}
    print(json.dumps(lies) if as_json else f"sent again: {full}/{partition}/{offset}")


def original(record: Record) -> tuple[tuple[str, bytes], ...]:
    """The headers with which the record came."""
    return tuple((name, value) for name, value in record.headers if not name.startswith(OURS))


def letter_of(record: Record) -> Letter:
    """What a record of ``dead.letters`` says about itself, without any of its words."""
    heard = _whole(record, "timestamp")
    return Letter(
        number=record.offset,
        reason=_said(record, "reason") or "not said",
        faults=_said(record, "faults"),
        topic=_said(record, "topic"),
        partition=_whole(record, "partition"),
        offset=_whole(record, "offset"),
        heard=datetime.fromtimestamp(heard / 1000, UTC).isoformat(timespec="seconds")
        if 0 < heard < 1 << 42
        else "unknown",
        size=len(record.value or b""),
        shortened=bool(_said(record, "shortened")),
    )


def _said(record: Record, name: str) -> str:
    # The last one counts: a sender may have used the same name.
    return (record.header(OURS + name) or b"").decode("utf-8", "replace")


def _whole(record: Record, name: str) -> int:
    said = _said(record, name)
    return int(said) if said.isascii() and said.isdigit() else -1


def _topic(settings: Settings) -> str:
    return topic("dead.letters").full_name(settings)


def _one(settings: Settings, number: int) -> Record:
    with reading(settings, _topic(settings)) as found:
        ends = found.ends()
        found.seek(dict.fromkeys(ends, number))
        for record in found.to_end():
            if record.offset == number:
                return record
    if number >= max(ends.values(), default=0):
        raise UsageError(f"There is no letter {number}; see: alongside dead-letters list")
    raise NoLetterError(f"Letter {number} is gone: letters are kept for 30 days.")


def _data(letter: Letter) -> dict[str, object]:
    return {name: getattr(letter, name) for name in Letter.__slots__}


def _line(letter: Letter) -> str:
    return (
        f"{letter.number}  {letter.heard}  {letter.topic}/{letter.partition}/{letter.offset}  "
        f"{letter.reason}  {letter.size} bytes"
    )
