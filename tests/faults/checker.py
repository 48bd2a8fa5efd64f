"""Was anything lost, doubled or forgotten? Looks at the topics alone and knows none of our code.

The chain, the contiguous answers, the place of every call and the messages owed are worked out here
a second time, from the design. Run it against any site::

    python -m faults.checker --bootstrap 127.0.0.1:9092 --prefix east.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from faults.account import Account
from faults.owed import Owed, owed, sent_body
from faults.places import Places
from faults.reading import Reader, Rec, Site

SOURCES = ("calls.911", "calls.988", "teams")
TOOLS = {"inbox_replaced", "log_cut"}
EFFECT_ID = re.compile(r"[0-9a-f]{64}/\d+")


@dataclass(frozen=True, kw_only=True)
class Fed:
    """An event that a source sent and Kafka acknowledged."""

    topic: str
    source: str
    id: str
    """The source's own id of the event, as in CloudEvents."""


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A step that extends the chain."""

    partition: int
    offset: int
    """Of the log."""
    digest: str
    step: Mapping[str, Any]


def check(site: Site, fed: Iterable[Fed] = ()) -> Account:
    """The account of a site; ``fed`` are the events that must have come to something."""
    account = Account()
    accepted: list[Accepted] = []
    for number in range(site.partitions):
        chain = follow(site, number, account)
        _answers(site, number, chain, account)
        accepted += chain
    _origins(site, accepted, account)
    _sources(site, list(fed), accepted, account)
    _private(site, accepted, account)
    _places(accepted, account)
    _messages(site, accepted, account)
    return account


# --- the chain --------------------------------------------------------------------------------


def follow(site: Site, partition: int, account: Account) -> list[Accepted]:
    """The steps of a partition that count; everything else in its log is counted by kind."""
    head = _sha(f"alongside/{partition}".encode())
    answered, heads = -1, {head}
    found: list[Accepted] = []
    for rec in site.at("desk.log", partition):
        raw = rec.value or b""
        digest = _sha(raw)
        if digest == head:
            account.counts["log: the same bytes again"] += 1
            continue
        step = _json(raw)
        if not isinstance(step, dict) or "prev" not in step:
            account.fault("chain", f"log {partition}/{rec.offset} is no step")
            continue
        tool = step["command"].get("command") in TOOLS
        if step["prev"] == head and (tool or step["offset"] == answered + 1):
            answered = int(step["command"]["first"]) - 1 if tool else step["offset"]
            head = digest
            heads.add(digest)
            found.append(Accepted(partition=partition, offset=rec.offset, digest=digest, step=step))
        elif step["prev"] in heads and step["offset"] <= answered:
            account.counts["log: forks"] += 1
        else:
            account.fault(
                "chain",
                f"log {partition}/{rec.offset} fits nowhere: it answers {step['offset']} after "
                f"{answered} on {str(step['prev'])[:12]}",
            )
    account.counts["steps"] += len(found)
    return found


def _answers(site: Site, partition: int, chain: list[Accepted], account: Account) -> None:
    """Every command has its step, and each step is the answer to the command that lies there."""
    inbox = {rec.offset: rec for rec in site.at("desk.inbox", partition)}
    account.counts["commands"] += len(inbox)
    tools = [n for n, each in enumerate(chain) if each.step["command"]["command"] in TOOLS]
    since = tools[-1] + 1 if tools else 0
    answered = int(chain[tools[-1]].step["command"]["first"]) - 1 if tools else -1
    nows: dict[str, int] = {}
    seqs: dict[str, int] = {}
    for number, each in enumerate(chain):
        step, region = each.step, each.step["region"]
        if region:
            if step["seq"] != seqs.get(region, 0) + 1:
                account.fault("chain", f"{region} has step {step['seq']} after {seqs.get(region)}")
            seqs[region] = step["seq"]
            if step["now"] < nows.get(region, 0):
                account.fault("content", f"time of {region} went back at {each.digest[:12]}")
            nows[region] = step["now"]
        if number < since:
            continue
        answered = step["offset"]
        rec = inbox.get(answered)
        if rec is None:
            account.fault("content", f"step {partition}/{each.offset} answers no command")
        else:
            _same_command(each, rec, account)
    for offset in sorted(offset for offset in inbox if offset > answered):
        account.pending.append(f"command {partition}/{offset} has no answer")


def _same_command(each: Accepted, rec: Rec, account: Account) -> None:
    step, command = each.step, _json(rec.value or b"")
    where = f"step {each.partition}/{each.offset}"
    if step["now"] < rec.timestamp // 1000 and step["command"].get("at") is None:
        account.fault("content", f"{where} lies before its command")
    if step["actor"] == "desk:fault":
        account.counts["steps that state a fault"] += 1
        return
    if step["command"] != command:
        account.fault("content", f"{where} answers another command than the one that lies there")
    if list(step["origin"] or ()) != list(command.get("origin") or ()):
        account.fault("content", f"{where} names another origin than its command")


# --- where commands come from -------------------------------------------------------------------


def _repeated(step: Mapping[str, Any]) -> bool:
    return any(
        event["event"] == "refused" and event["reason"] == "repeated" for event in step["events"]
    )


def _origins(site: Site, accepted: list[Accepted], account: Account) -> None:
    """No origin is acted on twice, and none is passed over by a later one of the same place."""
    highest: dict[tuple[int, str, int], tuple[int, int]] = {}
    for each in accepted:
        if each.step["origin"] is None:
            continue
        topic, number, offset, index = each.step["origin"]
        key, place = (each.partition, topic, number), (offset, index)
        if _repeated(each.step):
            account.counts["commands refused as repeated"] += 1
            if place > highest.get(key, (-1, -1)):
                account.fault("lost", f"{topic}/{number}/{offset} refused as repeated, was new")
            continue
        if place <= highest.get(key, (-1, -1)):
            account.fault("doubled", f"origin {topic}/{number}/{offset}/{index} was acted on twice")
        highest[key] = max(place, highest.get(key, (-1, -1)))


def _sources(site: Site, fed: list[Fed], accepted: list[Accepted], account: Account) -> None:
    """Each record of a source came to exactly one step or one dead letter."""
    names = {site.ids[topic]: topic for topic in SOURCES if topic in site.ids}
    steps: dict[tuple[str, int, int], int] = defaultdict(int)
    for each in accepted:
        origin = each.step["origin"]
        if origin is not None and origin[0] in names and not _repeated(each.step):
            steps[names[origin[0]], origin[1], origin[2]] += 1
    letters = _letters(site, account)
    sent: dict[tuple[str, str, str], int] = defaultdict(int)
    for topic in SOURCES:
        for partition, rec in site.of(topic):
            account.counts[f"records of {topic}"] += 1
            where = (topic, partition, rec.offset)
            source = rec.headers.get("ce_source", b"").decode("utf-8", "replace")
            sent[topic, source, rec.headers.get("ce_id", b"").decode("utf-8", "replace")] += 1
            outcomes = steps[where] + (where in letters)
            if outcomes == 0:
                account.pending.append(f"{topic}/{partition}/{rec.offset} came to nothing")
            elif outcomes > 1:
                account.fault("doubled", f"{topic}/{partition}/{rec.offset} came to {outcomes}")
    for event in fed:
        times = sent.get((event.topic, event.source, event.id), 0)
        if not times:
            account.pending.append(f"{event.topic}: event {event.id} of {event.source} is gone")
        account.counts["events fed"] += 1
        account.counts["events that their source repeated"] += times > 1


def _letters(site: Site, account: Account) -> set[tuple[str, int, int]]:
    """Where the records of all dead letters lay; a letter may be repeated, its bytes the same."""
    told = {
        (body["topic"], body["partition"], body["offset"])
        for _, rec in site.of("dispatch.out")
        if rec.headers.get("ce_type") == b"org.alongside.deadletter.received.v1"
        and isinstance(body := _json(rec.value or b""), dict)
    }
    letters: dict[tuple[str, int, int], bytes | None] = {}
    for _, rec in site.of("dead.letters"):
        where = (
            rec.headers["alongside_topic"].decode(),
            int(rec.headers["alongside_partition"]),
            int(rec.headers["alongside_offset"]),
        )
        if where in letters:
            account.counts["dead letters repeated"] += 1
            if letters[where] != rec.value:
                account.fault("doubled", f"two dead letters of {where} that differ")
        letters[where] = rec.value
        original = next(
            (each for each in site.at(where[0], where[1]) if each.offset == where[2]), None
        )
        if original is not None and original.value != rec.value:
            account.fault("content", f"the dead letter of {where} has other bytes")
    account.counts["dead letters"] += len(letters)
    account.pending += [
        f"nobody was told of dead letter {where}" for where in sorted(set(letters) - told)
    ]
    return set(letters)


def _private(site: Site, accepted: list[Accepted], account: Account) -> None:
    """The words of each call lie where its step says."""
    keys = {rec.key for _, rec in site.of("desk.private")}
    for each in accepted:
        command = each.step["command"]
        if (
            command.get("private")
            and f"{command['call']}/{command['private']}".encode() not in keys
        ):
            account.fault("lost", f"the words of step {each.partition}/{each.offset} are nowhere")


# --- what the steps say, and what they owe ----------------------------------------------------


def _places(accepted: list[Accepted], account: Account) -> None:
    regions: dict[str, Places] = {}
    for each in accepted:
        events = each.step["events"]
        for event in events:
            name = event["region"]
            if name:
                regions.setdefault(name, Places(account)).take(event)
        command = each.step["command"]
        if command["command"] != "report_call" or _repeated(each.step):
            continue  # a repetition of a call that faulted finds no incident, and need not
        place = regions.get(command["region"])
        if place is None or command["call"] not in place.calls:
            account.fault("lost", f"call {command['call']} was reported and is nowhere")
    for place in regions.values():
        place.finish()
    account.counts["calls"] += sum(len(place.calls) for place in regions.values())


def _messages(site: Site, accepted: list[Accepted], account: Account) -> None:
    """Every message comes from a step; every message owed is out, or back as a command."""
    due: dict[str, tuple[Owed, int]] = {}
    for each in accepted:
        for one in owed(each.step, each.digest, each.offset):
            due[one.id] = (one, each.partition)
    account.counts["messages owed"] += len(due)
    sent: dict[str, Mapping[str, Any]] = {}
    for _, rec in site.of("dispatch.out"):
        id_ = rec.headers.get("ce_id", b"").decode()
        if not EFFECT_ID.fullmatch(id_):
            kind = rec.headers.get("ce_type", b"?").decode()
            account.counts[f"notices {kind}"] += 1
            continue
        body = sent_body(rec.value)
        if id_ not in due:
            account.fault("effect", f"message {id_} comes from no step that counts")
            continue
        one, _ = due[id_]
        if rec.headers.get("ce_type", b"").decode() != one.kind or body != one.body:
            account.fault("effect", f"message {id_} is not the {one.kind} that its step owes")
        if rec.key != one.region.encode():
            account.fault("effect", f"message {id_} has another key than its region")
        if id_ in sent:
            account.counts["messages repeated, the same"] += 1
            if sent[id_] != body:
                account.fault("doubled", f"message {id_} went out twice and differs")
        sent[id_] = body
    back = _came_back(site)
    for id_, (one, partition) in due.items():
        origin = (f"{site.ids.get('desk.log', '')}/effects", partition, one.offset, one.number)
        came = origin in back
        if came and not one.expires:
            account.fault("effect", f"message {id_} ({one.kind}) came back, and never expires")
        account.counts["messages that came back as a command"] += came
        if id_ not in sent and not came:
            account.pending.append(f"message {id_} ({one.kind}) is neither out nor back")
    account.counts["messages sent"] += len(sent)


def _came_back(site: Site) -> set[tuple[Any, ...]]:
    """Origins of what came back: of the inbox, and of the log where an inbox was made anew."""
    commands = [_json(rec.value or b"") for _, rec in site.of("desk.inbox")]
    steps = [_json(rec.value or b"") for _, rec in site.of("desk.log")]
    commands += [
        {**step["command"], "origin": step.get("origin")}
        for step in steps
        if isinstance(step, dict) and isinstance(step.get("command"), dict)
    ]
    return {
        tuple(command.get("origin") or ())
        for command in commands
        if isinstance(command, dict) and command.get("command") == "expire_effect"
    }


def _sha(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return None


def main() -> int:
    """0 if nothing is wrong or missing, else 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--bootstrap", default="127.0.0.1:9092")
    parser.add_argument("--prefix", default="")
    given = parser.parse_args()
    reader = Reader(given.bootstrap, given.prefix)
    try:
        account = check(reader.read_on())
    finally:
        reader.close()
    print(account)  # noqa: T201 - it is asked for at a terminal
    return 0 if account.fine else 1


if __name__ == "__main__":
    sys.exit(main())
