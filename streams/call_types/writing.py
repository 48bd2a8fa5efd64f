"""How is a proposed map written, so that a person can settle it and a worker can read it?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dispatch.classification.type_codes import code_of
from dispatch.classification.type_learning import Learned
from dispatch.classification.type_reading import Reading, read_type
from streams.call_types.listing import Listed
from streams.mapping.codes import toml_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One type of a list, its calls, and what is proposed for it."""

    code: str
    label: str
    count: int
    reading: Reading


def proposals(rows: Iterable[Listed], learned: Learned) -> tuple[Proposal, ...]:
    """A proposal for each type, the most frequent first; types that share a code are one."""
    counts: dict[str, int] = {}
    labels: dict[str, str] = {}
    for row in sorted(rows, key=lambda one: (-one.count, one.type)):
        code = code_of(row.type)
        labels.setdefault(code, row.type)
        counts[code] = counts.get(code, 0) + row.count
    return tuple(
        Proposal(
            code=code,
            label=labels[code],
            count=counts[code],
            reading=read_type(labels[code], learned),
        )
        for code in sorted(counts, key=lambda code: (-counts[code], code))
    )


PARTS: Final = ("no", "stop", "yes", "unknown", "to_settle")
"""What can become of a type, the one first in which an error is worst."""

_SAYS: Final[Mapping[str, str]] = {
    "no": "Proposed to be set aside. Read every one: what is set aside, nobody looks at.",
    "stop": "Stops: no crew goes there by itself, and what each suggests is told.",
    "yes": "Proposed as behavioral.",
    "unknown": "Often is and often is not: each such call is looked at.",
    "to_settle": "Not settled by their words: say what each is, and take its `settled = false`"
    " away.",
}


def map_text(
    found: Sequence[Proposal], *, name: str, system: str, edition: str, confidence: int
) -> str:
    """The proposals as a text that `vocabulary_from` reads.

    Args:
        found: One for each code.
        name: Of the map, such as ``dallas``.
        system: As the center's CAD names itself in its events.
        edition: As it names the edition of its types.
        confidence: Of every fact that a type suggests, in permille.
    """
    lines = [
        f"# What the call types of {toml_value(system)} mean: proposed by their words, to be read",
        "# by a person before a worker uses it. `proposed_permille` and `reason` are for them.",
        "",
        f"id = {toml_value(name)}",
        f"system = {toml_value(system)}",
        f"edition = {toml_value(edition)}",
        f"confidence_permille = {confidence}",
        "",
        "[codes]",
    ]
    for part in PARTS:
        here = [one for one in found if part_of(one.reading) == part]
        if here:
            lines += ["", f"# {_SAYS[part]}"]
            lines += [_line(one) for one in here]
    return "\n".join(lines) + "\n"


def part_of(reading: Reading) -> str:
    """Which of `PARTS` a reading belongs to."""
    if not reading.settled:
        return "to_settle"
    return "stop" if reading.hard_stop else reading.behavioral


def _line(one: Proposal) -> str:
    said = one.reading
    entry: dict[str, object] = {"label": one.label, "behavioral": said.behavioral}
    if said.kinds:
        entry["kinds"] = said.kinds
    if said.suggests:
        entry["suggests"] = dict(said.suggests)
    if said.hard_stop:
        entry["hard_stop"] = True
    if said.apco:
        entry["apco"] = said.apco
    if not said.settled:
        entry["settled"] = False
    entry |= {"proposed_permille": said.confidence, "reason": said.reason}
    return f"{toml_value(one.code)} = {toml_value(entry)}  # calls: {one.count}"
