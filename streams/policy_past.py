"""How many calls of the past would two policies have answered differently?

A past is a file of steps, as `alongside replay --out` writes them and a log holds them, or of
lines as `alongside policy decide` reads them. Nothing of a call is kept but its two outcomes.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dispatch.contracts.incident import Incident, IncidentState
from dispatch.contracts.response import Mode
from dispatch.desk.chain import Standing
from dispatch.desk.fold import fold
from dispatch.desk.state import Desk
from dispatch.desk.timeline import read
from dispatch.desk.triage import said_of
from dispatch.desk.unavailable import reported_unavailable
from dispatch.policy.advice import Adviser
from dispatch.policy.comparison import Outcome
from dispatch.policy.diff import Side
from dispatch.policy.model import Lapse
from streams.errors import AlongsideError, AwayError
from streams.policy_lines import Asked, asked

Pair = tuple[Outcome, Outcome]

WHOLE: Final = dict.fromkeys(Mode, 0)
"""Every team there at once: what steps record is who was asked, not who else could have gone."""


class UnreadablePastError(AlongsideError):
    """A file of past calls in which something is neither a step nor a question."""


@dataclass(slots=True)
class Past:
    """What came of a file."""

    kind: str = ""
    """``steps`` or ``lines``."""
    calls: int = 0
    not_behavioral: int = 0
    """Set aside by what the source reported, so no policy decides them."""
    pairs: Counter[Pair] = field(default_factory=Counter)


def past_of(file: Path, before: Side, after: Side, density: str) -> Past:
    """Both outcomes of every call in a file.

    Raises:
        UnreadablePastError: If a line is neither, with its number.
        AwayError: If the file cannot be read.
    """
    try:
        with file.open("rb") as lines:
            first = next((line for line in lines if line.strip()), b"")
            lines.seek(0)
            rows = (line.rstrip(b"\r\n") for line in lines)
            if _is_step(first):
                return _of_steps(file, rows, before, after)
            return _of_lines(file, rows, before, after, density)
    except OSError as error:
        raise AwayError(f"{file} cannot be read ({error.strerror}).") from error


def _is_step(line: bytes) -> bool:
    try:
        parts = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(parts, dict) and "events" in parts and "engine" in parts


def _of_steps(file: Path, rows: Iterator[bytes], before: Side, after: Side) -> Past:
    """Each incident as it stood at its end, or at the end of the file."""
    past = Past(kind="steps")
    desk = Desk.empty(0)
    for number, raw in enumerate(rows, start=1):
        if not raw:
            continue
        try:
            folded = fold(desk, raw)
        except (ValueError, KeyError) as error:
            raise UnreadablePastError(f"{file}: line {number}: is no step.") from error
        desk = folded.desk
        if folded.standing is not Standing.NEXT or folded.step is None:
            continue
        for event in folded.step.events:
            if event["event"] == "incident_ended":
                region = desk.region(str(event["region"]))
                _incident(past, region.incidents[event["incident"]], before, after)
    for region in desk.regions.values():
        for incident in region.incidents.values():
            if incident.state is not IncidentState.ENDED:
                _incident(past, incident, before, after)
    return past


def _incident(past: Past, incident: Incident, before: Side, after: Side) -> None:
    past.calls += 1
    if said_of(incident) == "no":
        past.not_behavioral += 1
        return
    past.pairs[_decided(before, incident), _decided(after, incident)] += 1


def _decided(side: Side, incident: Incident) -> Outcome:
    reading = read(incident, side.policy)
    waits = Lapse(0, reported_unavailable(incident), side.fallback_after)
    choice = side.policy.choose(reading.present, reading.level, reading.needs, WHOLE, waits)
    return Outcome(reading.level, choice.mode, choice.police)


def _of_lines(file: Path, rows: Iterator[bytes], before: Side, after: Side, density: str) -> Past:
    past = Past(kind="lines")
    advisers = [Adviser(side.policy, day=side.day, density=density) for side in (before, after)]
    faults = []
    for number, raw in enumerate(rows, start=1):
        if not raw.strip():
            continue
        question = asked(raw.decode("utf-8", "replace"))
        if not isinstance(question, Asked):
            faults.append(f"line {number}: {'; '.join(question.faults)}")
            continue
        past.calls += 1
        found = [one.advise(question.facts, question.resources) for one in advisers]
        old, new = (
            Outcome(one.assessment.level, one.choice.mode, one.choice.police) for one in found
        )
        past.pairs[old, new] += 1
    if faults:
        shown = "\n  ".join(faults[:20])
        raise UnreadablePastError(
            f"{file}: {len(faults)} lines are neither steps nor questions:\n  {shown}"
        )
    return past
