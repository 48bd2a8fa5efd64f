"""`alongside policy status`: which policy is in force where, and is it agreed?"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from streams.cli.kafka import reading
from streams.cli.policy.belonging import the_group
from streams.cli.policy.kept import is_hash, kept_texts
from streams.errors import UsageError
from streams.policy_named import policy_named
from streams.policy_status import Status, statuses
from streams.settings import Settings
from streams.topic_table import topic


def register(app: typer.Typer) -> None:
    """Adds the command."""
    the_group(app).command(
        "status", epilog="Example: alongside policy status --profile national-guidance"
    )(status)


def status(
    hash_: Annotated[
        str, typer.Option("--hash", help="A policy's hash, or its first digits.")
    ] = "",
    profile: Annotated[
        str, typer.Option(help="A shipped policy or a file, in place of its hash.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Lists every region with its policy, since when, its mode, and whether it is agreed.

    With --hash or --profile each region says whether it follows that policy; exit code 0 all the
    same, because a region may have its reasons. The log is read from its first step.
    """
    if hash_ and profile:
        raise UsageError("Give --hash or --profile, not both.")
    if hash_ and not is_hash(hash_):
        raise UsageError("--hash: give at least eight hexadecimal digits of a policy's hash.")
    wanted = policy_named(profile).hash if profile else hash_
    settings = Settings.from_env()
    texts = kept_texts(settings)
    with reading(settings, topic("desk.log").full_name(settings)) as log:
        found = statuses(log.to_end(), texts.policies, texts.sites)
    if as_json:
        print(json.dumps({"regions": [_parts(one, wanted) for one in found]}))
        return
    for line in lines_of(found, wanted):
        print(line)


def lines_of(found: list[Status], wanted: str) -> list[str]:
    """The list for a person; the policy that was asked for by its hash, or none."""
    lines = []
    for one in found:
        named = f"{one.id or 'policy'} {one.version} ({one.policy[:12]})" if one.policy else "none"
        since = f" since {_time(one.since)}" if one.since is not None else ""
        lines.append(f"{one.region}: {named}{since}, mode {one.mode}, {_agreement(one)}")
        lines += [
            f"    {each.what} {each.hash[:12]} is planned for {_time(each.due)}"
            for each in one.planned
        ]
    if wanted:
        away = [one.region for one in found if not follows(one, wanted)]
        lines.append(f"not on {wanted[:12]} yet: {', '.join(away) or 'no region'}")
    return lines or ["No region has a desk yet."]


def follows(one: Status, wanted: str) -> bool:
    """Whether a region follows the policy whose hash begins so."""
    return bool(one.policy) and one.policy.startswith(wanted)


def _agreement(one: Status) -> str:
    if not one.policy:
        return "nothing to agree to"
    if one.missing is None:
        return "the site's text is not here, so nobody knows who has to agree"
    if one.missing:
        return f"not agreed: not signed by {', '.join(one.missing)}"
    return f"agreed: signed by {', '.join(one.signed)}"


def _time(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def _parts(one: Status, wanted: str) -> dict[str, Any]:
    parts = asdict(one) | {"agreed": one.agreed}
    return parts | {"follows": follows(one, wanted)} if wanted else parts
