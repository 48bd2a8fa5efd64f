"""`alongside policy status` reads from the log which policy is in force, and if it is agreed."""

from dataclasses import replace
from importlib.resources import files

import pytest
from builders import POLICY, REGION, SIGNED, T0, World, a_site

from dispatch.contracts.command import AdoptPolicy, AdoptSite
from dispatch.policy.bundle import bundle, hash_of
from streams.cli.policy.kept import is_hash, texts_in
from streams.cli.policy.status import lines_of
from streams.policy_status import Status, statuses
from streams.record import Record

PERSON = {"region": REGION, "actor": "person:ada"}


def log_of(world: World) -> list[Record]:
    return [
        Record(topic="desk.log", partition=0, offset=n, key=b"", value=raw)
        for n, raw in enumerate(world.log)
    ]


def status_of(world: World) -> Status:
    [status] = statuses(log_of(world), world.shelf.policies, world.shelf.sites)
    return status


def another(world: World) -> str:
    other = replace(POLICY, hash="e" * 64, version="2027.1")
    world.shelf.policies[other.hash] = other
    return other.hash


def test_a_region_shows_policy_version_since_when_mode_and_that_it_is_agreed() -> None:
    status = status_of(World())

    assert (status.region, status.mode) == (REGION, "automatic")
    assert (status.id, status.version, status.policy) == (POLICY.id, POLICY.version, POLICY.hash)
    assert status.since == T0
    assert status.agreed
    [line] = lines_of([status], "")
    assert line.startswith(f"springfield: national-guidance {POLICY.version} ({POLICY.hash[:12]})")
    assert "since 2026-07-01 12:00:00 UTC, mode automatic, agreed: signed by ems" in line


def test_signing_later_does_not_change_since_when_a_policy_is_in_force() -> None:
    world = World(adopt=False)
    world.send(AdoptSite(hash=world.site.hash, **PERSON))
    world.send(AdoptPolicy(hash=POLICY.hash, signatures=SIGNED[:1], **PERSON))
    world.send(AdoptPolicy(hash=POLICY.hash, signatures=SIGNED[1:], **PERSON), at=T0 + 500)

    status = status_of(world)

    assert (status.since, status.agreed) == (T0, True)


def test_missing_signatures_are_named() -> None:
    world = World(adopt=False)
    world.send(AdoptSite(hash=world.site.hash, **PERSON))
    world.send(AdoptPolicy(hash=POLICY.hash, signatures=SIGNED[:1], **PERSON))

    status = status_of(world)

    assert not status.agreed
    assert status.missing == ("ems_medical_director", "lived_experience_council")
    assert (
        "not signed by ems_medical_director, lived_experience_council" in lines_of([status], "")[0]
    )


def test_a_planned_policy_is_listed_with_its_time() -> None:
    world = World()
    world.send(AdoptPolicy(hash=another(world), effective=T0 + 3_600, **PERSON))

    status = status_of(world)

    [planned] = status.planned
    assert (planned.what, planned.hash, planned.due) == ("policy", "e" * 64, T0 + 3_600)
    assert "planned for 2026-07-01 13:00:00 UTC" in lines_of([status], "")[1]


def test_regions_that_are_not_yet_on_a_policy_are_named() -> None:
    world = World()

    [status] = statuses(log_of(world), world.shelf.policies, world.shelf.sites)

    assert lines_of([status], POLICY.hash)[-1].endswith("yet: no region")
    assert lines_of([status], "e" * 64)[-1] == f"not on {'e' * 12} yet: springfield"


def test_a_region_without_a_policy_is_listed_too() -> None:
    world = World(adopt=False)
    world.send(AdoptSite(hash=world.site.hash, **PERSON))

    status = status_of(world)

    assert status.policy == ""
    assert not status.agreed
    assert "springfield: none, mode shadow" in lines_of([status], "")[0]


def test_a_site_whose_text_is_not_here_says_so_and_is_not_called_agreed() -> None:
    world = World()

    [status] = statuses(log_of(world), world.shelf.policies, {})

    assert status.missing is None
    assert not status.agreed


def test_what_another_writer_put_beside_the_chain_does_not_count() -> None:
    world = World()
    forked = World(site=a_site(), policy=replace(POLICY, hash="e" * 64))
    records = log_of(world)
    records[2:2] = log_of(forked)[1:2]

    [status] = statuses(records, world.shelf.policies, world.shelf.sites)

    assert status.policy == POLICY.hash


def test_an_old_policy_is_found_by_the_first_digits_of_its_hash() -> None:
    folder = files("dispatch.policy") / "profiles"
    texts = {
        each.name.removesuffix(".toml"): each.read_bytes()
        for each in folder.iterdir()
        if each.name.endswith(".toml")
    }
    raw = bundle(texts, "virginia")
    records = [
        Record(
            topic="policies",
            partition=0,
            offset=0,
            key=key,
            value=raw,
            headers=(("kind", b"policy"),),
        )
        for key in (_hash(raw), b"0" * 64)  # the second lies under a name that is not its own
    ]

    found = texts_in(records, _hash(raw).decode()[:10])

    assert [policy.id for policy in found.policies.values()] == ["virginia"]
    assert texts_in(records, "0" * 10).policies == {}


@pytest.mark.parametrize(
    ("said", "hash_"), [("deadbeef", True), ("dead", False), ("virginia", False), ("x.toml", False)]
)
def test_a_name_is_no_hash(said: str, hash_: bool) -> None:
    assert is_hash(said) is hash_


def _hash(raw: bytes) -> bytes:
    return hash_of(raw).encode()
