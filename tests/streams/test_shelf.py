"""Texts by their hash: what is here stays, what is not is looked for again."""

import hashlib

from fakes import FakeTopic

from dispatch.contracts.site_text import SiteFaults
from dispatch.policy.fault import Fault, Refused
from streams.shelf import TopicShelf


def a_shelf() -> tuple[TopicShelf, FakeTopic]:
    topic = FakeTopic("policies")

    def load(raw: bytes):
        if raw == b"explodes":
            raise RecursionError
        if raw == b"faulty":
            return Refused(faults=(Fault(where="a", what="b", what_to_do="c"),))
        return f"policy {raw.decode()}"

    def read(raw: bytes):
        return SiteFaults(("no region",)) if raw == b"faulty" else f"site {raw.decode()}"

    return TopicShelf(topic, load_policy=load, read_site=read), topic


def publish(topic: FakeTopic, raw: bytes, kind: bytes) -> str:
    hash_ = hashlib.sha256(raw).hexdigest()
    topic.put(hash_.encode(), raw, (("kind", kind),))
    return hash_


async def test_a_text_is_found_when_it_is_asked_for() -> None:
    shelf, topic = a_shelf()
    policy = publish(topic, b"p", b"policy")
    assert shelf.policy(policy) is None, "looking one up is pure"

    assert await shelf.answer(f"text/{policy}") == "here"
    site = publish(topic, b"s", b"site")
    assert await shelf.answer(f"text/{site}") == "here"

    assert shelf.policy(policy) == "policy p"
    assert shelf.site(site) == "site s"
    assert shelf.policy(site) is None


async def test_a_text_that_is_not_there_is_missing_and_one_with_faults_invalid() -> None:
    shelf, topic = a_shelf()
    faulty = publish(topic, b"faulty", b"policy")
    explodes = publish(topic, b"explodes", b"policy")
    strange = publish(topic, b"x", b"poem")

    assert await shelf.answer(f"text/{'0' * 64}") == "missing"
    assert str(await shelf.answer(f"text/{faulty}")).startswith("invalid: 1 faults")
    assert "RecursionError" in str(await shelf.answer(f"text/{explodes}"))
    assert str(await shelf.answer(f"text/{strange}")).startswith("invalid: ")
    assert await shelf.answer("travel/x") == "unknown"


async def test_a_site_with_faults_sends_people_to_a_command_that_there_is() -> None:
    topic = FakeTopic("policies")
    hash_ = publish(topic, b"region = 1", b"site")

    said = str(await TopicShelf(topic).answer(f"text/{hash_}"))

    assert "alongside policy adopt --site FILE names them" in said


async def test_a_record_whose_key_is_not_its_hash_is_no_text() -> None:
    shelf, topic = a_shelf()
    topic.put(b"0" * 64, b"forged", (("kind", b"policy"),))

    assert await shelf.lacking({"0" * 64}) == {"0" * 64}


async def test_what_was_read_stays_when_the_broker_is_away() -> None:
    shelf, topic = a_shelf()
    policy = publish(topic, b"p", b"policy")
    await shelf.lacking({policy})
    topic.away = True

    assert await shelf.lacking({policy}) == frozenset()
    assert await shelf.answer(f"text/{policy}") == "here"
