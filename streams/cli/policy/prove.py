"""`alongside policy prove`: does a policy keep its promises, on every call there can be?"""

import json
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.policy.model import Policy
from streams.cli.policy.belonging import the_group
from streams.errors import AlongsideError
from streams.policy_files import names_of_shipped
from streams.policy_named import policy_named

if TYPE_CHECKING:
    from dispatch.policy.proof.run import Finding

AGREED_BY_NOBODY = "proved, not agreed"
"""A proof says what a policy does, not that anybody wants it: that takes signatures."""


class BrokenError(AlongsideError):
    """A promise that does not hold, or that could not be proved."""


def register(app: typer.Typer) -> None:
    """Adds the command to the group ``policy``."""
    the_group(app).command(
        "prove", epilog="Example: alongside policy prove virginia deploy/policies/springfield.toml"
    )(prove)


def prove(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PROFILE|FILE]...",
            help="Shipped profiles, or files that extend one; all shipped ones if none is given.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object for each promise.")
    ] = False,
) -> None:
    """Proves each promise over all calls at once, and shows a call where one is broken.

    Exit code 1 if a promise is broken, its premise cannot come about, or nothing was decided in
    time. A proof is no agreement: the signatures that a site's charter names are another thing.
    """
    policies = [(name, policy_named(name)) for name in names or names_of_shipped()]
    held = True
    for name, policy in policies:
        if not as_json:
            print(f"{name} {policy.version} ({policy.hash[:12]})")
        for finding, seconds in _timed(policy):
            held = held and finding.holds
            print(
                json.dumps(_json(name, policy, finding, seconds))
                if as_json
                else "\n".join(_lines(finding, seconds))
            )
    if not held:
        raise BrokenError("Not proved: what is marked above does not hold on every call.")
    if as_json:
        print(json.dumps({"verdict": AGREED_BY_NOBODY}))
    else:
        print(AGREED_BY_NOBODY)


def _timed(policy: Policy) -> Iterator[tuple["Finding", float]]:
    from dispatch.policy.proof.run import prove as findings  # noqa: PLC0415 - z3 takes a second

    began = time.perf_counter()
    for finding in findings(policy):
        now = time.perf_counter()
        yield finding, now - began
        began = now


def _lines(finding: "Finding", seconds: float) -> Iterator[str]:
    keeps = f" [{', '.join(map(str, finding.keeps))}]" if finding.keeps else ""
    about = f" ({finding.about})" if finding.about else ""
    yield f"  {finding.verdict:<15} {seconds:6.2f} s  {finding.name}{keeps}: {finding.says}{about}"
    for number, example in enumerate(finding.examples):
        copy = ("A call", "The other call")[number]
        yield f"      {copy}: {example.words()}"
        if number < len(finding.answers):
            yield f"      Answer: {finding.answers[number]}."


def _json(name: str, policy: Policy, finding: "Finding", seconds: float) -> dict[str, Any]:
    return {
        "policy": name,
        "hash": policy.hash,
        "promise": finding.name,
        "says": finding.says,
        "invariants": list(finding.keeps),
        "verdict": finding.verdict,
        "about": finding.about,
        "seconds": round(seconds, 3),
        "examples": [each.json() for each in finding.examples],
        "answers": list(finding.answers),
    }
