"""`alongside policy check`: what is wrong with a policy's text?"""

import json
from pathlib import Path
from typing import Annotated

import typer

from dispatch.policy.fault import Fault
from streams.cli.policy.belonging import day_of, the_group
from streams.policy_files import Checked, checked
from streams.policy_named import RefusedError


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command(
        "check", epilog="Example: alongside policy check deploy/policies/springfield.toml"
    )(check)


def check(
    files: Annotated[list[Path], typer.Argument(help="Policies, as TOML files.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Reads policies and prints all faults at once, each with file and line; nothing is sent.

    A file may extend a shipped policy or another of the files that are given. A rule that begins
    after today is no fault and is named: such a policy is adopted for a later day. Exit code 1 if
    there is any fault. Whether what a policy says is safe is another question, which alongside
    policy prove answers.
    """
    found = checked(files)
    if as_json:
        print(json.dumps({"files": [_parts(one) for one in found]}, ensure_ascii=False))
    else:
        for one in found:
            for line in _lines(one):
                print(line)
    number = sum(len(one.faults) for one in found)
    if number:
        raise RefusedError(f"{number} fault{'' if number == 1 else 's'}.")


def _lines(one: Checked) -> list[str]:
    if one.policy is not None:
        policy = one.policy
        said = [f"{one.file}: no faults: {policy.id} {policy.version} ({policy.hash[:12]})"]
        if later := policy.profile.not_yet(day_of("")):
            rules = ", ".join(f"{rule} ({since})" for rule, since in later)
            said.append(f"{one.file}: cannot be adopted before {later[-1][1]}: {rules}")
        return said
    return [f"{file}:{line}: {fault}" for file, line, fault in one.faults]


def _parts(one: Checked) -> dict[str, object]:
    policy = one.policy
    return {
        "file": str(one.file),
        "policy": {"id": policy.id, "version": policy.version, "hash": policy.hash}
        if policy is not None
        else None,
        "not_yet": [[rule, since.isoformat()] for rule, since in policy.profile.not_yet(day_of(""))]
        if policy is not None
        else [],
        "faults": [_fault(*each) for each in one.faults],
    }


def _fault(file: str, line: int, fault: Fault) -> dict[str, object]:
    return {
        "file": file,
        "line": line,
        "where": fault.where,
        "what": fault.what,
        "what_to_do": fault.what_to_do,
    }
