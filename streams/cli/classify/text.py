"""`alongside classify text`: what do remarks say, and with which words?"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.said import Understanding, Words
from dispatch.classification.remarks.understanding import understand
from dispatch.classification.type_reading import Reading, read_type
from dispatch.contracts.fact import KINDS, SCALES, Shape
from streams.cli.classify.belonging import the_group
from streams.errors import AlongsideError, AwayError

LINE: Final = '{"id": "1", "call_type": "WELFARE CHECK", "narrative": "..."}'

_CRISIS_LINE: Final = re.compile(
    r"988|\b(?:hot|life|warm) ?line\b|\bcrisis (?:line|text|chat)\b", re.IGNORECASE
)
"""As centers name a contact that is passed to them or that they answer for such a line."""


class UnreadableLinesError(AlongsideError):
    """Lines that are no remarks; everything else was answered."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command("text", epilog="Example: alongside classify text --json remarks.jsonl")(
        text
    )


def text(
    file: Annotated[
        Path | None, typer.Argument(help="One JSON object a line; standard input without it.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Reads remarks and prints whether each shows a crisis, its kinds, and its facts with words.

    Each line is an object with "id", "call_type" and "narrative" (and "channel": "911" or "988",
    else a type that names 988 or a crisis line tells). What a remark does not say is left out,
    never "no"; the words are those of the remark itself and are printed here and kept nowhere. Exit
    code 1 if a line could not be read: it is named, and the others are answered.
    """
    wrong: list[str] = []
    for remark in _remarks(_lines(file), wrong):
        answer = answer_of(remark)
        print(json.dumps(answer, ensure_ascii=False) if as_json else _shown(answer), flush=False)
    if wrong:
        shown = "\n  ".join(wrong[:20])
        more = f"\n  and {len(wrong) - 20} more" if len(wrong) > 20 else ""  # noqa: PLR2004
        raise UnreadableLinesError(f"{len(wrong)} lines are not like {LINE}:\n  {shown}{more}")


def answer_of(remark: dict[str, str]) -> dict[str, Any]:
    """What one remark says, in the form that is printed.

    Args:
        remark: With ``id``, ``call_type``, ``narrative`` and perhaps ``channel``.
    """
    narrative, call_type = remark["narrative"], remark["call_type"]
    of_988 = remark.get("channel", "") == "988" or names_a_crisis_line(call_type)
    said = understand(shipped(), [Words(field="narrative", text=narrative)], of_988=of_988)
    kind = read_type(call_type) if call_type.strip() else None
    facts: dict[str, dict[str, Any]] = {}
    for each in said.facts:
        heard = each.heard
        words = narrative[heard.start : heard.end]
        if SCALES[heard.name].shape is Shape.LIST:
            known = facts.setdefault(heard.name, {"value": [], "words": words})
            known["value"].append(heard.value)
        else:
            facts[heard.name] = {"value": heard.value, "words": words}
    behavioral = behavioral_of(said, kind, of_988=of_988)
    kinds = [each for each in KINDS if each in said.kinds] if behavioral != "no" else []
    return {"id": remark["id"], "behavioral": behavioral, "kinds": kinds, "facts": facts}


def names_a_crisis_line(call_type: str) -> bool:
    """Whether a type says that this is a contact of 988 or of another line like it."""
    return _CRISIS_LINE.search(call_type) is not None


def behavioral_of(said: Understanding, kind: Reading | None, *, of_988: bool) -> str:
    """``yes``, ``no`` or ``unknown``, from words and type together: words only ever raise.

    Args:
        said: What the words say.
        kind: What the type's own words say; ``None`` without a type.
        of_988: Whether it is a contact of the 988 line, which is behavioral by its nature.
    """
    by_type = "unknown" if kind is None else kind.behavioral
    if of_988 or said.shows or by_type == "yes" or (said.side_note and by_type != "no"):
        return "yes"
    return by_type


def _lines(file: Path | None) -> Iterator[str]:
    if file is None:
        yield from sys.stdin
        return
    try:
        with file.open(encoding="utf-8-sig", errors="replace") as open_file:
            yield from open_file
    except OSError as error:
        raise AwayError(f"{file} cannot be read ({error.strerror}).") from error


def _remarks(lines: Iterable[str], wrong: list[str]) -> Iterator[dict[str, str]]:
    """Each line that is one; what is wrong with the others is noted without their words."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            parts = json.loads(line)
        except (ValueError, RecursionError):
            wrong.append(f"line {number}: is not JSON.")
            continue
        if not isinstance(parts, dict) or not isinstance(parts.get("narrative"), str):
            wrong.append(f"line {number}: has no narrative that is a text.")
            continue
        remark = {
            name: str(parts.get(name) if parts.get(name) is not None else "")
            for name in ("id", "call_type", "narrative", "channel")
        }
        yield remark | {"id": parts.get("id", number)}


def _shown(answer: dict[str, Any]) -> str:
    shown = []
    for name, fact in answer["facts"].items():
        value = fact["value"] if isinstance(fact["value"], str) else "+".join(fact["value"])
        shown.append(f'{name}={value} ("{fact["words"]}")')
    kinds = ",".join(answer["kinds"]) or "-"
    return f"{answer['id']}  {answer['behavioral']}  {kinds}  {'  '.join(shown) or 'nothing heard'}"
