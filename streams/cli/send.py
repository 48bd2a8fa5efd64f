"""`alongside send`: puts events from files on the topics that ingest reads."""

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from streams.cli.kafka import writing
from streams.clock import new_id
from streams.errors import AlongsideError, AwayError, UsageError
from streams.record import Outgoing, Record
from streams.settings import Settings
from streams.topic_table import topic
from streams.wire.native import LARGEST, read
from streams.wire.unreadable import Unreadable

SOURCE_TOPICS = ("calls.911", "calls.988", "teams", "positions")


class NotSentError(AlongsideError):
    """An event that would not be taken. Nothing was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One event, ready to be sent."""

    where: str
    """File and number within it, for a person."""
    topic: str
    """Without the site's prefix."""
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "send",
        epilog="Example: alongside send deploy/samples/teams.jsonl "
        "deploy/samples/call-method-no-intent.json",
    )(send)


def send(
    files: Annotated[
        list[str], typer.Argument(help="JSON, a list, or one event a line; - reads from stdin.")
    ],
    to: Annotated[
        str,
        typer.Option("--topic", help=f"One of {', '.join(SOURCE_TOPICS)}; else by type."),
    ] = "",
    source: Annotated[str, typer.Option(help="The declared sender, in place of the file's.")] = "",
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="Send even what ingest will refuse to read.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Sends events as CloudEvents in Kafka's binary mode; prints where each one lies.

    An event is `{"type": ..., "source": ..., "id": ..., "time": ..., "data": {...}}`; a missing id
    is drawn. All are looked at before the first is sent: with one fault, nothing is sent and the
    exit code is 1. A body above 1 MiB is never sent.
    """
    if to and to not in SOURCE_TOPICS:
        raise typer.BadParameter(f"give one of {', '.join(SOURCE_TOPICS)}", param_hint="--topic")
    letters = [letter for name in files for letter in _letters(name, to, source)]
    faults = [fault for letter in letters for fault in _faults(letter, unchecked=unchecked)]
    if faults:
        raise NotSentError("Nothing was sent.\n  " + "\n  ".join(faults))
    settings = Settings.from_env()
    with writing(settings) as put:
        for letter in letters:
            full = topic(letter.topic).full_name(settings)
            partition, offset = put(
                Outgoing(topic=full, key=letter.key, value=letter.value, headers=letter.headers)
            )
            _say(letter, full, partition, offset, as_json=as_json)


def _say(letter: Letter, full: str, partition: int, offset: int, *, as_json: bool) -> None:
    named = {name: value.decode() for name, value in letter.headers}
    if as_json:
        lies = {"topic": full, "partition": partition, "offset": offset}
        print(json.dumps(lies | {"type": named["ce_type"], "id": named["ce_id"]}), flush=True)
    else:
        print(f"{full}/{partition}/{offset}  {named['ce_type']}  {named['ce_id']}", flush=True)


def _letters(name: str, to: str, source: str) -> list[Letter]:
    if name == "-":
        text, name = sys.stdin.read(), "stdin"
    else:
        try:
            text = Path(name).read_text(encoding="utf-8")
        except OSError as error:
            raise AwayError(f"{name} cannot be read ({error.strerror}).") from error
        except UnicodeDecodeError as error:
            raise UsageError(f"{name} is not UTF-8.") from error
    return [
        _letter(f"{name}[{number}]", event, to, source)
        for number, event in enumerate(_events(name, text), start=1)
    ]


def _events(name: str, text: str) -> list[object]:
    """The events in a file: one, a list of them, or one a line."""
    try:
        try:
            whole = json.loads(text)
            return whole if isinstance(whole, list) else [whole]
        except ValueError:
            return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise UsageError(f"{name} is neither JSON nor one JSON object a line.") from None


def _letter(where: str, event: object, to: str, source: str) -> Letter:
    if not isinstance(event, dict) or not isinstance(event.get("data"), dict):
        raise UsageError(f'{where}: give {{"type": ..., "source": ..., "data": {{...}}}}.')
    data = event["data"]
    kind, sender = str(event.get("type", "")), source or str(event.get("source", ""))
    headers = {
        "ce_specversion": "1.0",
        "ce_type": kind,
        "ce_source": sender,
        "ce_id": str(event.get("id") or new_id()),
        "content-type": "application/json",
    }
    if event.get("time"):
        headers["ce_time"] = str(event["time"])
    # The same subject has the same key, so that its events stay in order; the key is kept longer
    # than the words may be, so it says nothing about anyone.
    subject = next((str(data[n]) for n in ("call", "team", "incident") if n in data), kind)
    key = hashlib.sha256(f"{sender}\0{subject}".encode("utf-8", "replace")).hexdigest()[:24]
    return Letter(
        where=where,
        topic=to or _topic_for(kind, data),
        key=key.encode(),
        value=json.dumps(data, separators=(",", ":")).encode(),
        headers=tuple((n, v.encode("utf-8", "replace")) for n, v in headers.items()),
    )


def _topic_for(kind: str, data: dict[str, object]) -> str:
    noun = kind.removeprefix("org.alongside.").partition(".")[0]
    if noun in {"team", "offer"}:
        return "teams"
    if noun == "position":
        return "positions"
    return "calls.988" if data.get("channel") == "988" else "calls.911"


def _faults(letter: Letter, *, unchecked: bool) -> list[str]:
    if unchecked and len(letter.value) <= LARGEST:
        return []
    found = read(
        Record(
            topic=letter.topic,
            partition=0,
            offset=0,
            key=letter.key,
            value=letter.value,
            headers=letter.headers,
        )
    )
    return [f"{letter.where}: {found.reason}"] if isinstance(found, Unreadable) else []
