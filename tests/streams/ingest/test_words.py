"""Words of a call become facts with the place of the words, and never words."""

import json
from pathlib import Path

import pytest

from dispatch.classification.classify import digest_of
from dispatch.classification.remarks.rules import shipped
from dispatch.contracts.command import ReportCall, command_bytes
from dispatch.contracts.fact import FactSource
from dispatch.contracts.site_text import site_from
from streams.ingest.build import build
from streams.ingest.private import part_of
from streams.ingest.sources import SourceTable
from streams.ingest.vocabulary import vocabulary
from streams.record import Record
from streams.wire.native import read

SITE = site_from((Path(__file__).parents[3] / "deploy/sites/example.toml").read_bytes())
VOCABULARY = vocabulary()
HEARD = 1_772_400_000
NARRATIVE = "RP states brother is pacing, talking to nobody, holding a kitchen knife."


def placed(data):
    """The command and the personal part of one event."""
    headers = {
        "ce_specversion": "1.0",
        "ce_type": "org.alongside.call.opened.v1",
        "ce_source": "springfield/cad",
        "ce_id": "e1",
    }
    record = Record(
        topic="calls.911",
        partition=3,
        offset=7,
        key=b"k",
        value=json.dumps(data).encode(),
        headers=tuple((name, value.encode()) for name, value in headers.items()),
        timestamp=HEARD * 1000,
    )
    [found] = build(
        record,
        read(record),
        sources=SourceTable.of((SITE,), prefix=""),
        secret=b"0" * 64,
        topic_id="topic",
        vocabulary=VOCABULARY,
    )
    assert isinstance(found.command, ReportCall)
    return found


def test_each_fact_of_a_narrative_names_the_place_of_its_words_in_the_personal_part():
    found = placed({"call": "1", "narrative": NARRATIVE})
    part = part_of(found.private.value, found.private.digest)

    weapon = next(fact for fact in found.command.facts if fact.name == "weapon")
    span = weapon.span

    assert (weapon.value, weapon.source, weapon.as_of) == ("in_hand", FactSource.REMARK, HEARD)
    assert span.digest == found.command.private
    assert part[span.field][span.start : span.end] == "holding a kitchen knife"
    assert b"knife" not in command_bytes(found.command)


def test_each_remark_is_read_by_itself_and_dated_by_its_own_time():
    remarks = [
        {"text": "male has a knife in his hand", "at": "2026-03-01T21:00:00Z"},
        {"text": "officers took the knife from him", "at": "2026-03-01T21:05:00Z"},
    ]

    facts = placed({"call": "1", "remarks": remarks}).command.facts

    said = {(f.value, f.span.field) for f in facts if f.name == "weapon"}
    times = [f.as_of for f in facts if f.name == "weapon"]
    assert said == {("in_hand", "remarks.0.text"), ("none", "remarks.1.text")}
    assert times[1] - times[0] == 300


@pytest.mark.parametrize(
    ("code", "narrative", "behavioral"),
    [
        ("FSTRU", "owner on the roof saying he is going to jump, wants to die", "yes"),
        ("FSTRU", "smoke from the second floor, everyone out", "no"),
        # drunk beside another matter changes nothing about what the call is
        ("FSTRU", "grease fire, tenant has been drinking", "no"),
        # of a type that may be anything, it does
        ("CITASST", "male has been drinking, stumbling on the sidewalk", "yes"),
        ("CITASST", "locked out of her car", "unknown"),
    ],
)
def test_words_raise_a_call_and_never_lower_it(code, narrative, behavioral):
    kind = {"system": "APCO ANS 2.103.2", "edition": "2019", "code": code}

    found = placed({"call": "1", "call_type": kind, "narrative": narrative}).command

    assert found.behavioral == behavioral


def test_words_alone_that_show_a_crisis_need_nobody_to_read_them_first():
    """Those that show none still do: nobody says "no" because a rule saw nothing."""
    shown = placed({"call": "1", "narrative": NARRATIVE}).command
    hidden = placed({"call": "1", "narrative": "please come to the blue door"}).command

    assert (shown.behavioral, "words_only" in shown.doubts) == ("yes", False)
    assert (hidden.behavioral, "words_only" in hidden.doubts) == ("unknown", True)


def test_an_answer_and_words_that_differ_are_both_facts():
    """The graver counts until a person settles it; neither is dropped here."""
    data = {
        "call": "1",
        "narrative": "holding a knife",
        "answers": [{"question": "weapon", "value": "none"}],
    }

    said = {(f.value, f.source) for f in placed(data).command.facts if f.name == "weapon"}

    assert said == {("none", FactSource.ANSWER), ("in_hand", FactSource.REMARK)}


def test_every_command_names_the_rules_that_its_words_were_read_by():
    found = placed({"call": "1", "narrative": NARRATIVE}).command

    assert found.classifier == digest_of(shipped())
