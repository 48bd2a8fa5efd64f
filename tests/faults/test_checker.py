"""The checker itself: it is content with a sound site, and sees each thing that can go wrong."""

import copy
import json

import orjson
import pytest
from builders import REGION, World, a_call, a_status, a_team, the
from faults.account import Account
from faults.checker import Fed, check
from faults.owed import ROWS
from faults.places import Places
from faults.reading import Rec, Site

from dispatch.contracts.command import AcceptOffer, command_bytes
from dispatch.contracts.step import hash_of, step_from
from dispatch.desk.effects import EFFECTS, effects_of
from dispatch.desk.evolve import APPLY
from streams.effects.outgoing import effect_record

pytestmark = pytest.mark.timeout(30)

SEEKS = {"disorganization": "some", "consciousness": "alert", "weapon": "none", "medical": "none"}
IDS = {
    name: f"id-of-{name}"
    for name in (
        *("calls.911", "calls.988", "teams", "desk.inbox", "desk.private", "desk.log"),
        *("dispatch.out", "dead.letters"),
    )
}


def a_site(*, unreadable: bool = True) -> tuple[Site, list[Fed]]:
    """A day of a small desk as it would lie on the topics: made by the real core."""
    world = World()
    fed: list[Fed] = []
    sources: dict[str, list[Rec]] = {"calls.911": [], "teams": []}

    def heard(topic: str, source: str) -> tuple[str, int, int, int]:
        records = sources[topic]
        fed.append(Fed(topic=topic, source=source, id=f"{topic}-{len(records)}"))
        headers = {"ce_source": source.encode(), "ce_id": fed[-1].id.encode()}
        records.append(
            Rec(offset=len(records), timestamp=0, key=None, value=b"{}", headers=headers)
        )
        return (IDS[topic], 0, len(records) - 1, 0)

    for team in ("north", "south"):
        world.send(a_team(team, origin=heard("teams", "crews")))
    for call in ("c1", "c2", "c3"):
        step = world.send(a_call(call, facts=SEEKS, origin=heard("calls.911", "cad")))
        if call == "c3":
            continue
        offer = the(step, "offer_made")
        world.send(
            AcceptOffer(
                region=REGION,
                actor=f"team:{offer['team']}",
                offer=offer["offer"],
                team=offer["team"],
                arrival=60,
                origin=heard("teams", "crews"),
            )
        )
        world.send(a_call(call, "updated", origin=heard("calls.911", "cad")))
    origin = heard("teams", "crews")
    for _ in range(2):  # an ingest that started again sends the same command twice
        world.send(a_status("north", "en_route").model_copy(update={"origin": origin}))
    if unreadable:
        heard("calls.911", "cad")
    return _on_topics(world, sources, unreadable=unreadable), fed


def _on_topics(world: World, sources: dict[str, list[Rec]], *, unreadable: bool) -> Site:
    inbox = [
        Rec(offset=n, timestamp=now * 1000, key=None, value=command_bytes(command))
        for n, (command, now) in enumerate(world.commands)
    ]
    log = [Rec(offset=n, timestamp=0, key=None, value=raw) for n, raw in enumerate(world.log)]
    out: list[Rec] = []
    for raw in world.log:
        for effect in effects_of(step_from(raw), hash_of(raw)):
            made = effect_record(effect, "dispatch.out", late=False)
            out.append(
                Rec(
                    offset=len(out),
                    timestamp=0,
                    key=made.key,
                    value=made.value,
                    headers=dict(made.headers),
                )
            )
    letters = []
    if unreadable:
        at = sources["calls.911"][-1]
        where = {"topic": "calls.911", "partition": 0, "offset": at.offset}
        headers = {f"alongside_{name}": str(value).encode() for name, value in where.items()}
        letters = [Rec(offset=0, timestamp=0, key=None, value=at.value, headers=headers)]
        told = {"ce_id": b"x/0/0", "ce_type": b"org.alongside.deadletter.received.v1"}
        out.append(
            Rec(offset=len(out), timestamp=0, key=b"", value=orjson.dumps(where), headers=told)
        )
    records = {
        ("desk.inbox", 0): inbox,
        ("desk.log", 0): log,
        ("dispatch.out", 0): out,
        ("dead.letters", 0): letters,
        **{(topic, 0): found for topic, found in sources.items()},
    }
    return Site(partitions=1, ids=dict(IDS), records=records, first=dict.fromkeys(records, 0))


def test_a_sound_site_has_no_fault() -> None:
    """Repeated commands, two assignments, a dead letter: all of it is as it should be."""
    site, fed = a_site()

    account = check(site, fed)

    assert account.fine, account
    assert account.counts["assignments"] == 2
    assert account.counts["commands refused as repeated"] == 1
    assert account.counts["events fed"] == len(fed)


def test_the_checker_knows_every_event_and_every_message() -> None:
    """Its tables are its own; a new event must be thought about here as well."""
    assert Places(Account()).known == set(APPLY)
    assert set(ROWS) == set(EFFECTS)


def _remove_a_step(site: Site) -> None:
    del site.records["desk.log", 0][5]


def _swap_two_steps(site: Site) -> None:
    log = site.records["desk.log", 0]
    log[5], log[6] = log[6], log[5]


def _edit_a_step(site: Site) -> None:
    _change(site, "desk.log", 5, lambda step: step.update(why="nothing to see here"))


def _lose_the_last_step(site: Site) -> None:
    site.records["desk.log", 0].pop()


def _lose_an_effect(site: Site) -> None:
    _out(site).remove(next(rec for rec in _out(site) if b"offer.made" in rec.headers["ce_type"]))


def _change_an_effect(site: Site) -> None:
    number = next(n for n, r in enumerate(_out(site)) if b"assigned" in r.headers["ce_type"])
    _change(site, "dispatch.out", number, lambda body: body.update(team="south", to="team:south"))


def _invent_an_effect(site: Site) -> None:
    rec = _out(site)[0]
    ghost = rec.headers | {"ce_id": b"0" * 64 + b"/0"}
    _out(site).append(Rec(offset=99, timestamp=0, key=rec.key, value=rec.value, headers=ghost))


def _send_an_effect_twice_and_differently(site: Site) -> None:
    rec = next(rec for rec in _out(site) if b"offer.made" in rec.headers["ce_type"])
    body = json.loads(rec.value) | {"until": 1}
    _out(site).append(
        Rec(
            offset=99,
            timestamp=0,
            key=rec.key,
            value=json.dumps(body).encode(),
            headers=rec.headers,
        )
    )


def _lose_a_source_record(site: Site) -> None:
    site.records["calls.911", 0].pop(0)


def _lose_the_dead_letter(site: Site) -> None:
    site.records["dead.letters", 0].clear()


def _tell_nobody(site: Site) -> None:
    _out(site).pop()


def _bury_what_was_decided(site: Site) -> None:
    headers = {
        "alongside_topic": b"calls.911",
        "alongside_partition": b"0",
        "alongside_offset": b"0",
    }
    site.records["dead.letters", 0].append(
        Rec(offset=1, timestamp=0, key=None, value=b"{}", headers=headers)
    )


def _answer_another_command(site: Site) -> None:
    _change(site, "desk.inbox", 6, lambda command: command.update(call="someone-else"))


def _forget_the_words(site: Site) -> None:
    _rechain(site, lambda step: step["command"].update(private="a" * 64), at=5)


def _assign_a_team_twice(site: Site) -> None:
    """The chain is whole and each command has its step: only the places are wrong."""

    def double(step: dict) -> None:
        for event in step["events"]:
            if event["event"] in {"offer_made", "offer_accepted"}:
                event["team"] = "north"

    _rechain(site, double)


def _accept_an_incident_twice(site: Site) -> None:
    def twice(step: dict) -> None:
        taken = [event for event in step["events"] if event["event"] == "offer_accepted"]
        step["events"] += taken

    _rechain(site, twice)


def _open_a_call_twice(site: Site) -> None:
    def twice(step: dict) -> None:
        for event in list(step["events"]):
            if event["event"] == "incident_opened":
                step["events"].append(event | {"incident": event["incident"] + "0"})

    _rechain(site, twice)


def _forget_who_signed(site: Site) -> None:
    def forget(step: dict) -> None:
        for event in step["events"]:
            if event["event"] == "policy_adopted":
                del event["signatures"]

    _rechain(site, forget)


def _act_on_a_repetition(site: Site) -> None:
    def act(step: dict) -> None:
        step["events"] = [e for e in step["events"] if e.get("reason") != "repeated"]

    _rechain(site, act)


@pytest.mark.parametrize(
    "damage, kind",
    [
        (_remove_a_step, "chain"),
        (_swap_two_steps, "chain"),
        (_edit_a_step, "chain"),
        (_lose_the_last_step, "pending"),
        (_lose_an_effect, "pending"),
        (_change_an_effect, "effect"),
        (_invent_an_effect, "effect"),
        (_send_an_effect_twice_and_differently, "doubled"),
        (_lose_a_source_record, "pending"),
        (_lose_the_dead_letter, "pending"),
        (_tell_nobody, "pending"),
        (_bury_what_was_decided, "doubled"),
        (_answer_another_command, "content"),
        (_forget_the_words, "lost"),
        (_assign_a_team_twice, "doubled"),
        (_accept_an_incident_twice, "doubled"),
        (_open_a_call_twice, "doubled"),
        (_act_on_a_repetition, "doubled"),
        (_forget_who_signed, "agreed"),
    ],
)
def test_each_damage_is_seen(damage, kind) -> None:
    """A checker that never complains proves nothing."""
    site, fed = copy.deepcopy(a_site())

    damage(site)
    account = check(site, fed)

    found = {fault.kind for fault in account.faults} | ({"pending"} if account.pending else set())
    assert kind in found, account


def _out(site: Site) -> list[Rec]:
    return site.records["dispatch.out", 0]


def _change(site: Site, topic: str, number: int, edit) -> None:
    records = site.records[topic, 0]
    old = records[number]
    parts = json.loads(old.value)
    edit(parts)
    records[number] = Rec(
        offset=old.offset,
        timestamp=old.timestamp,
        key=old.key,
        value=orjson.dumps(parts, option=orjson.OPT_SORT_KEYS),
        headers=old.headers,
    )


def _rechain(site: Site, edit, *, at: int | None = None) -> None:
    """Edits steps and makes the chain whole again, as a clever forger or our own mistake would."""
    head = hash_of(b"alongside/0")
    for number in range(len(site.records["desk.log", 0])):

        def both(step: dict, number: int = number, head: str = head) -> None:
            step["prev"] = head
            if at is None or number == at:
                edit(step)

        _change(site, "desk.log", number, both)
        head = hash_of(site.records["desk.log", 0][number].value)
