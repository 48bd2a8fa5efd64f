"""Sends that fail or of which nothing is known, and a defect in the core itself."""

import time

import pytest
from faults.beginnings import SESSION, two_workers
from kafka import KafkaProducer

pytestmark = pytest.mark.timeout(1200)

PLANTED = "self_harm_now"
SENDS = {"fail_every": 23, "unknown_every": 41, "late_every": 31}


def test_sends_that_fail_or_whose_outcome_is_unknown_double_nothing(stand, rounds) -> None:
    """Not sent; sent and never acknowledged; told as failed and landing a second later."""
    site = two_workers(stand, "sends fail, unknown or late", faults=SENDS, send_timeout=1.0)

    for _ in range(rounds(20)):
        at = time.time()
        site.recovered(at)

    account = site.judge()
    assert account.counts["log: forks"] + account.counts["log: the same bytes again"] > 0, account


def test_an_exception_in_decide_stops_nobody_and_reaches_a_person(stand, rounds) -> None:
    """The command is answered by a fault, its call goes to a person, the next is decided."""
    site = stand("exception planted in decide", session_timeout=SESSION)
    site.worker(faults={"raise_on": PLANTED}).wait_ready()
    site.begin(rate=15)
    number = rounds(50)

    for each in range(number):
        region = site.regions[each % len(site.regions)]
        body = {
            "call": f"planted-{each}",
            "answers": [{"question": PLANTED, "value": "minor"}],
            "narrative": "Invented.",
        }
        site.sources.send(
            "calls.911", f"{region.name}/cad", "call.opened", f"planted-{each}", "planted", body
        )
        site.recovered(time.time())

    account = site.judge()
    assert account.counts["steps that state a fault"] == number, account


def test_bytes_on_the_inbox_that_are_no_command_stop_nobody(stand) -> None:
    """Whatever lies there has its step: a fault that names nothing of it."""
    site = stand("bytes that are no command", session_timeout=SESSION)
    site.worker().wait_ready()
    inbox = f"{site.settings.topic_prefix}desk.inbox"
    producer = KafkaProducer(bootstrap_servers=site.settings.kafka_bootstrap, acks="all")
    for partition in range(site.settings.partitions):
        for raw in (b"", b"\xff\x00", b"[]", b'{"command":"report_call"}', None):
            producer.send(inbox, key=b"?", value=raw, partition=partition)
    producer.close()
    site.begin(rate=15)
    site.recovered(time.time())

    account = site.judge(busy=False)
    assert account.counts["steps that state a fault"] == 5 * site.settings.partitions, account
