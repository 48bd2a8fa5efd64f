"""One document carries a policy, and its hash names it."""

from datetime import date
from hashlib import sha256

import orjson
import pytest

from dispatch.contracts.response import Mode, Police
from dispatch.policy.bundle import bundle, hash_of, load
from dispatch.policy.fault import Refused
from dispatch.policy.model import Policy
from dispatch.policy.parse import parse

NAME = "national-guidance"


def test_a_bundle_gives_the_policy_that_its_texts_give(texts, policy):
    bundled = bundle(texts, NAME)
    loaded = load(bundled)

    assert isinstance(loaded, Policy)
    assert policy.profile == loaded.profile
    assert (policy.hash, policy.source) == (loaded.hash, loaded.source)
    assert sha256(bundled).hexdigest() == loaded.hash == hash_of(bundled)


def test_the_order_of_the_texts_does_not_matter(texts):
    backwards = dict(reversed(texts.items()))

    assert bundle(texts) == bundle(backwards)


def test_a_text_that_is_not_extended_is_left_out(texts, policy):
    more = {**texts, "other": b'profile = "other"'}
    found = parse(more, NAME)

    assert isinstance(found, Policy)
    assert bundle(texts, NAME) == bundle(more, NAME)
    assert policy.hash == found.hash


def test_one_changed_letter_is_another_policy(texts, policy):
    changed = {**texts, "core": texts["core"].replace(b"severe", b"mild", 1)}

    assert hash_of(bundle(changed, NAME)) != policy.hash


@pytest.mark.parametrize(
    "bundled, words",
    [
        (b"\xff", "not JSON"),
        (b"[1]", "not an object of texts"),
        (b'{"a": 1}', "not an object of texts"),
        (b"{}", "0 profiles"),
        (orjson.dumps({"a": 'profile = "a"', "b": 'profile = "b"'}), "2 profiles"),
        (b'{ "a":"profile = 1" }', "not in canonical form"),
        (orjson.dumps({"a": 'extends = "b"'}), "no text of this name"),
    ],
)
def test_a_document_that_is_no_bundle_is_refused(bundled, words):
    found = load(bundled)

    assert isinstance(found, Refused)
    assert any(words in str(fault) for fault in found.faults), found


def test_a_value_is_the_one_of_its_day(texts):
    later = (
        texts[NAME].decode()
        + '\n[[value]]\nname = "arrive.acute.urban"\nunit = "s"\nclock = "determination"\n'
        + '[[value.since]]\nfrom = 2027-01-01\nvalue = 1500\nsource = "practice"\n'
    )
    policy = parse({**texts, NAME: later.encode()}, NAME)

    assert isinstance(policy, Policy)
    assert policy.value_at("arrive.acute.urban", date(2025, 12, 31)) is None
    assert policy.value_at("no such value", date(2026, 6, 1)) is None
    assert [
        found.value
        for day in (date(2026, 12, 31), date(2027, 1, 1))
        if (found := policy.value_at("arrive.acute.urban", day)) is not None
    ] == [1800, 1500]
    assert policy.limits["arrive.acute.urban"].value == 1500


def test_every_limit_says_its_clock_and_where_it_comes_from(policy):
    limits = {name: dated for name, dated in policy.limits.items() if name.startswith("arrive.")}

    assert {
        f"arrive.{level}.{area}"
        for level in policy.levels[1:]
        for area in ("urban", "suburban", "rural")
    } == (set(limits))
    for limit in limits.values():
        assert limit.clock == "determination"
        assert limit.origin.basis in {"general knowledge", "our choice"}
        assert limit.origin.source


def test_a_ground_that_only_permits_brings_no_officers_for_a_missing_team(texts):
    """The rule stands in the engine: a profile that forgets to say so cannot break it."""
    loose = (
        texts[NAME]
        .decode()
        .replace('only_with = ["officer"]\npolice = "on_scene"', 'police = "on_scene"')
    )
    policy = parse({**texts, NAME: loose.encode()}, NAME)

    assert isinstance(policy, Policy)

    said = {"violence_now": ("threatening",)}
    assessed = policy.assess(said)
    choice = policy.choose(said, assessed.level, assessed.needs, {Mode.COMMUNITY_CARE: 60})

    assert (choice.mode, choice.police) == (Mode.HOLD, Police.ABSENT)
    assert ("community_care", "missing_team") in choice.passed
