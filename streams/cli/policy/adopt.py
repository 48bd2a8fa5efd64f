"""`alongside policy adopt`: a region is to follow a site's text, a policy, or an operating mode."""

import json
import re
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from dispatch.contracts.command import (
    Adoption,
    AdoptPolicy,
    AdoptSite,
    SetMode,
    Signature,
    command_bytes,
)
from dispatch.contracts.site import OperatingMode
from dispatch.contracts.step import Step
from dispatch.policy.bundle import load
from dispatch.policy.model import Policy
from streams.cli.kafka import Put, reading, writing
from streams.cli.policy.belonging import the_group
from streams.cli.step_lines import line_of
from streams.cli.watch import Chains
from streams.clock import wall
from streams.errors import AwayError, UsageError
from streams.ingest.actor import FORM, is_name, person
from streams.placement import partition_of
from streams.policy_named import RefusedError
from streams.policy_proof import unproved
from streams.record import Outgoing
from streams.settings import Settings, site_secret
from streams.texts import Text, texts_of
from streams.topic_table import topic

PAUSE: Final = 0.5
"""Seconds between two looks."""

_ROLE: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
_REGION: Final = re.compile(r"[A-Za-z0-9._:/@+-]{1,100}")


def register(app: typer.Typer) -> None:
    """Adds the command to the group ``policy``."""
    the_group(app).command(
        "adopt",
        epilog="Example: alongside policy adopt --site deploy/sites/example.toml "
        "--profile national-guidance --region springfield --by sam.director "
        "--signed psap:sam.director --signed ems_medical_director:kim.md "
        "--signed lived_experience_council:lee.peer",
    )(adopt)


def adopt(
    region: Annotated[str, typer.Option(help="Whose desk is to follow it.")],
    by: Annotated[str, typer.Option(help="Who says so; in the log stands a pseudonym.")],
    site: Annotated[Path | None, typer.Option(help="A site's text.")] = None,
    profile: Annotated[
        str, typer.Option(help="Name of a shipped policy, or a file that extends one.")
    ] = "",
    mode: Annotated[
        str, typer.Option(help="shadow (decides and records) or automatic (offers go out).")
    ] = "",
    signed: Annotated[
        list[str] | None,
        typer.Option(
            help="ROLE:PERSON, once for each role of the site's charter that agreed to the policy."
        ),
    ] = None,
    effective: Annotated[
        int, typer.Option(min=0, help="Epoch second from which it holds; 0 is at once.")
    ] = 0,
    wait: Annotated[
        float, typer.Option(min=0, help="Seconds to wait for the desk; 0 does not wait.")
    ] = 15.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Publishes texts, then tells the desk, then prints what the desk answered.

    Site, profile and mode may be given together and are told in this order. A desk acts by itself
    only under a policy that bears every signature of its site's charter; adopt the same policy
    again to add one. In the log stands a pseudonym for each. With a fault in any text all faults
    are shown and nothing is sent, and nothing either where a promise of the policy cannot be
    proved (alongside policy prove). Exit code 1 if so, or if the desk refuses; 3 if no desk
    answered in time: the command lies in the inbox all the same.
    """
    if not (site or profile or mode):
        raise UsageError("Give at least one of --site, --profile and --mode.")
    if not is_name(by):
        raise UsageError(f"--by: give {FORM}; no e-mail address.")
    if not _REGION.fullmatch(region):
        raise UsageError("--region: give the region's code as the site's text has it.")
    signers = signers_of(signed or (), profile=profile)
    texts = texts_of(region, site, profile)
    refuse_early(texts, profile, effective or int(wall()))
    refuse_unproved(texts, profile)
    settings = Settings.from_env()
    secret = site_secret(settings)
    who = person(secret, by)
    people = {role: person(secret, name) for role, name in signers}
    commands = commands_of(
        texts,
        region=region,
        actor=who.code,
        mode=mode,
        effective=effective,
        signatures=tuple((role, one.code) for role, one in sorted(people.items())),
    )
    with writing(settings) as put:
        for text in texts:
            publish(put, text, settings)
        for one in {one.code: one for one in (who, *people.values())}.values():
            put(one.record(topic("desk.private").full_name(settings)))
        sent, answers = _told(put, commands, settings, wait)
    _say(texts, sent, answers, as_json=as_json)
    if len(answers) < len(sent) and wait:
        raise AwayError(
            f"No desk answered within {wait:g} s; the commands lie in the inbox and are answered "
            "when one runs: alongside worker, then alongside watch."
        )
    if any(event["event"] in {"refused", "faulted"} for step in answers for event in step.events):
        raise RefusedError("The desk refused; nothing it says no to has changed.")


def refuse_early(texts: Sequence[Text], profile: str, start: int) -> None:
    """Nothing, if every rule of the policies holds from the second at which they are to hold.

    Raises:
        RefusedError: With each rule that begins later, and what to write instead.
    """
    day = datetime.fromtimestamp(start, UTC).date()
    for text in texts:
        policy = load(text.raw) if text.kind == "policy" else None
        later = policy.profile.not_yet(day) if isinstance(policy, Policy) else ()
        if later:
            begins = int(datetime.combine(later[-1][1], datetime.min.time(), UTC).timestamp())
            raise RefusedError(
                f"Nothing was sent. {profile} would hold from {day}, and a rule that begins later "
                "would count too early:\n  "
                + "\n  ".join(f"{rule}: since = {since}" for rule, since in later)
                + f"\nAdopt it with --effective {begins}, or leave the rule out until then."
            )


def refuse_unproved(texts: Sequence[Text], profile: str) -> None:
    """Nothing, if every policy among the texts keeps all its promises.

    Raises:
        RefusedError: With each promise that is broken, and a call that shows it.
    """
    for text in texts:
        policy = load(text.raw) if text.kind == "policy" else None
        broken = unproved(policy) if isinstance(policy, Policy) else ()
        if broken:
            raise RefusedError(
                f"Nothing was sent. {profile} is not proved:\n  " + "\n  ".join(broken)
            )


def signers_of(said: Sequence[str], *, profile: str) -> list[tuple[str, str]]:
    """Role and name of each who signed.

    Raises:
        UsageError: With all that is wrong with them at once.
    """
    found = [(role.strip(), name.strip()) for role, _, name in (one.partition(":") for one in said)]
    faults = [
        f"{role or 'nothing'}: give ROLE:PERSON, a role of the charter such as psap and {FORM}."
        for role, name in found
        if not _ROLE.fullmatch(role) or not is_name(name)
    ]
    twice = sorted(role for role, times in Counter(role for role, _ in found).items() if times > 1)
    faults += [f"{role}: signs twice; give each role once." for role in twice]
    if found and not profile:
        faults.append("Signatures are under a policy; give --profile too.")
    if faults:
        raise UsageError("--signed: " + "\n  ".join(faults))
    return found


def commands_of(
    texts: Sequence[Text],
    *,
    region: str,
    actor: str,
    mode: str,
    effective: int,
    signatures: tuple[Signature, ...] = (),
) -> list[Adoption]:
    """What the desk is told, in order: a mode needs site and policy before it."""
    commands: list[Adoption] = []
    for text in texts:
        common = {"region": region, "actor": actor, "hash": text.hash, "effective": effective}
        commands.append(
            AdoptSite.model_validate(common)
            if text.kind == "site"
            else AdoptPolicy.model_validate(common | {"signatures": signatures})
        )
    if mode:
        if mode not in {m.value for m in OperatingMode}:
            raise UsageError(f"--mode: give one of {', '.join(OperatingMode)}.")
        commands.append(SetMode(region=region, actor=actor, mode=OperatingMode(mode)))
    return commands


def publish(put: Put, text: Text, settings: Settings) -> None:
    """Nothing; when it returns, the text lies on ``policies`` under its hash."""
    put(
        Outgoing(
            topic=topic("policies").full_name(settings),
            key=text.hash.encode(),
            value=text.raw,
            headers=(("kind", text.kind.encode()),),
        )
    )


def tell(put: Put, command: Adoption, settings: Settings) -> int:
    """The inbox offset of the command, on the partition where the region's desk lives."""
    _, offset = put(
        Outgoing(
            topic=topic("desk.inbox").full_name(settings),
            key=command.region.encode(),
            value=command_bytes(command),
            partition=partition_of(command.region, settings.partitions),
        )
    )
    return offset


def _told(
    put: Put, commands: Sequence[Adoption], settings: Settings, wait: float
) -> tuple[list[int], list[Step]]:
    """The inbox offsets of the commands as they were told last, and the steps that answer them.

    A desk has 50 ms to look for a text. Where it says that one is missing, which lies there
    acknowledged, it is only still reading: it is told again what it refused, and what followed.
    """
    until = time.monotonic() + wait
    sent, answers, left = list[int](), list[Step](), list(commands)
    while left:
        told = [tell(put, command, settings) for command in left]
        steps = _answers(settings, left[0].region, told, until)
        late = next((n for n, step in enumerate(steps) if _still_reading(step)), len(steps))
        if late == len(steps) or time.monotonic() >= until:
            return sent + told, answers + steps
        sent, answers, left = sent + told[:late], answers + steps[:late], left[late:]
        time.sleep(PAUSE)
    return sent, answers


def _still_reading(step: Step) -> bool:
    return any(str(event.get("reason", "")).endswith("_text_missing") for event in step.events)


def _answers(settings: Settings, region: str, sent: Sequence[int], until: float) -> list[Step]:
    """The steps that answer these inbox offsets, in order, as far as they came in time."""
    chains, found = Chains(), list[Step]()
    if time.monotonic() >= until:
        return found
    log, number = topic("desk.log").full_name(settings), partition_of(region, settings.partitions)
    with reading(settings, log, only=number) as steps:
        while len(found) < len(sent) and time.monotonic() < until:
            for record in steps.follow(PAUSE):
                step = chains.step(record)
                if step is not None and step.offset in sent:
                    found.append(step)
    return found


def _say(
    texts: Sequence[Text], sent: Sequence[int], answers: Sequence[Step], *, as_json: bool
) -> None:
    if as_json:
        said = {
            "texts": [{"kind": text.kind, "hash": text.hash} for text in texts],
            "inbox_offsets": list(sent),
            "answers": [{"offset": s.offset, "events": list(s.events)} for s in answers],
        }
        print(json.dumps(said))
        return
    for text in texts:
        print(f"published {text.kind} {text.hash}")
    for step in answers:
        print(line_of(step))
