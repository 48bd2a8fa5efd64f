"""`alongside diagrams`: draws the tables and life cycles of ARCHITECTURE.md from the code."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dispatch.desk.effects import EFFECTS
from dispatch.desk.lifecycle import TABLES
from streams import invariants
from streams.errors import AlongsideError, AwayError
from streams.topic_table import TOPICS, Topic

START = "<!-- drawn: {} -->"
END = "<!-- end: {} -->"
MANY = 10
"""States above which arrows that nearly all share would hide the others."""


class OutdatedError(AlongsideError):
    """The drawings no longer show what the code says."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "diagrams",
        help="Draw the life cycles and the topic table in ARCHITECTURE.md anew.",
        epilog="Example: alongside diagrams --check",
    )(diagrams)


def diagrams(
    file: Annotated[Path, typer.Option(help="The file that holds the drawings.")] = Path(
        "ARCHITECTURE.md"
    ),
    check: Annotated[bool, typer.Option(help="Only say whether they are up to date.")] = False,
) -> None:
    """Draw, or say that the drawings are old."""
    if not file.exists():
        raise AwayError(f"{file} is not here; run this in the project's folder or name it: --file")
    old = file.read_text(encoding="utf-8")
    new = drawn(old)
    if check and new != old:
        raise OutdatedError(f"the drawings in {file} are old; run: alongside diagrams")
    if not check:
        file.write_text(new, encoding="utf-8")


def drawn(text: str) -> str:
    """The text with each marked block drawn anew."""
    blocks = {f"life cycle of {name}": lifecycle(table) for name, table in TABLES.items()}
    blocks["topics"] = topic_table()
    blocks["invariants"] = invariants.table()
    blocks["effects"] = ", ".join(f"`{name}`" for name in sorted(EFFECTS))
    for name, body in blocks.items():
        start, end = START.format(name), END.format(name)
        if start not in text or end not in text:
            raise AwayError(f"the marks `{start}` and `{end}` are missing; put them back")
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = f"{before}{start}\n{body}\n{end}{after}"
    return text


def lifecycle(table: Mapping[StrEnum, frozenset[StrEnum]]) -> str:
    """A Mermaid state diagram of one table; what nearly every state can become is a sentence."""
    open_states = [state for state in table if table[state]]
    common = {
        target
        for target in table
        if len(table) > MANY
        and sum(target in table[s] for s in open_states) >= len(open_states) - 2
    }
    lines = ["```mermaid", "stateDiagram-v2"]
    for state, targets in table.items():
        lines += [f"    {state.value} --> {each.value}" for each in sorted(targets - common)]
        if not targets:
            lines.append(f"    {state.value} --> [*]")
    lines.append("```")
    for target in sorted(common):
        but = [s.value for s in open_states if s is not target and target not in table[s]]
        besides = f" but {', '.join(but)}" if but else ""
        lines.append(f"From every open state{besides} it can become `{target.value}`.")
    return "\n".join(lines)


def topic_table() -> str:
    """The topics as a Markdown table."""
    rows = ["| topic | key | kept | carries |", "|---|---|---|---|"]
    rows += [f"| `{t.name}` | {t.key} | {_kept(t)} | {t.carries} |" for t in TOPICS]
    return "\n".join(rows)


def _kept(topic: Topic) -> str:
    if topic.cleanup.value == "compact":
        return "the last of each key"
    return "for ever" if topic.retention is None else f"{topic.retention.days} days"
