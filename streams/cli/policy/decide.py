"""`alongside policy decide`: what would a policy answer for these calls, and why?"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from dispatch.policy.advice import Adviser
from dispatch.policy.model import Policy
from dispatch.policy.telling import told
from streams.cli.policy.belonging import DENSITIES, day_of, the_group
from streams.errors import AlongsideError, AwayError, UsageError
from streams.policy_lines import Asked, Faulty, asked
from streams.policy_named import policy_named

KEPT: Final = 2_000
"""Answers kept at hand: exports hold the same few facts again and again."""


class UnreadableLinesError(AlongsideError):
    """Some lines could not be answered; each was named, and all others were answered."""


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command(
        "decide",
        epilog='Example: echo \'{"id": 1, "facts": {"suicide_ideation": "method"}, '
        '"resources": {"mobile_crisis": {"eta_minutes": 20, "has_peer": true, '
        '"has_clinician": true, "officers": 0}}}\' | '
        "alongside policy decide --profile national-guidance --json",
    )(decide)


def decide(
    file: Annotated[
        Path | None, typer.Argument(help="One JSON object a line; standard input without it.")
    ] = None,
    profile: Annotated[
        str, typer.Option(help="Name of a shipped policy, or a file that extends one.")
    ] = "national-guidance",
    density: Annotated[
        str, typer.Option(help=f"Which time limits hold: {', '.join(DENSITIES)}.")
    ] = "rural",
    on: Annotated[str, typer.Option(help="The day whose values hold; today without it.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Answers each line with level, mode, ground, EMS, officers, who has to act, and the reasons.

    A line is {"id", "facts": {...}, "resources": {...}}. A fact left out is unknown, and a
    resource left out is not there. "ground" says why officers go if they go; "law_enforcement"
    says whether they are recommended. "human_queue" says why a person has to act, and who is
    asked where somebody else dispatches the mode. Nothing is sent and nothing is kept. A line with
    faults is answered with them; then the exit code is 1.
    """
    if density not in DENSITIES:
        raise UsageError(f"--density: give one of {', '.join(DENSITIES)}.")
    policy, day = policy_named(profile), day_of(on)
    first = limits_begin(policy)
    if first is not None and day < first:
        # Without a limit any team would count as in time, however far away it is.
        raise UsageError(
            f"--on: no time limit of {profile} holds before {first}; give a later day."
        )
    adviser = Adviser(policy, day=day, density=density)
    kept: dict[str, dict[str, Any]] = {}
    bad = 0
    for line in _lines(file):
        question = asked(line)
        if isinstance(question, Faulty):
            bad += 1
            said = {"id": question.id, "error": "; ".join(question.faults)}
            print(json.dumps(said) if as_json else f"{question.id}  ERROR  {said['error']}")
            continue
        key = repr((sorted(question.facts.items()), question.resources))
        answer = kept.get(key)
        if answer is None:
            answer = answer_of(adviser, question)
            if len(kept) < KEPT:
                kept[key] = answer
        whole = {"id": question.id, **answer}
        print(json.dumps(whole, ensure_ascii=False) if as_json else _shown(whole))
    if bad:
        raise UnreadableLinesError(
            f"{bad} line{'' if bad == 1 else 's'} could not be answered; the answers say why."
        )


def limits_begin(policy: Policy) -> date | None:
    """The first day on which every time to arrive has a value; ``None`` if there is none."""
    dates = [dates for name, dates in policy.profile.values.items() if name.startswith("arrive.")]
    return max((each[0].origin.since for each in dates), default=None)


def answer_of(adviser: Adviser, question: Asked) -> dict[str, Any]:
    """What is printed for one line, but its id."""
    advice = adviser.advise(question.facts, question.resources)
    return {
        "level": advice.assessment.level,
        "mode": advice.choice.mode.value,
        "ground": advice.ground.value if advice.ground is not None else None,
        "ems": advice.choice.ems,
        "law_enforcement": advice.recommends_officers,
        "human_queue": advice.human_queue,
        "trace": told(adviser, question.facts, question.resources, advice),
    }


def _lines(file: Path | None) -> Iterator[str]:
    if file is None:
        if isinstance(sys.stdin, TextIOWrapper):
            # As a file is read, whatever the terminal says: one odd byte stops no other line.
            sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
        yield from (line for line in sys.stdin if line.strip())
        return
    try:
        with file.open(encoding="utf-8-sig", errors="replace") as lines:
            yield from (line for line in lines if line.strip())
    except OSError as error:
        raise AwayError(f"{file} cannot be read ({error.strerror}).") from error


def _shown(answer: dict[str, Any]) -> str:
    officers = "recommended" if answer["law_enforcement"] else "no"
    head = (
        f"{answer['id']}  {answer['level']}  {answer['mode']}  "
        f"EMS {'yes' if answer['ems'] else 'no'}  officers {officers}"
        f"{' (' + answer['ground'] + ')' if answer['ground'] else ''}"
        f"{'  person: ' + answer['human_queue'] if answer['human_queue'] else ''}"
    )
    return "\n".join((head, *(f"    {line}" for line in answer["trace"])))
