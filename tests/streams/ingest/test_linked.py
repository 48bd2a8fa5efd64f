"""What ingest makes of a number, of other calls that a source names, and of signs of a hoax."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from rows import each_row

from dispatch.contracts.command import command_bytes
from dispatch.contracts.site import Site
from dispatch.contracts.site_text import site_from
from streams.ingest import ids
from streams.ingest.build import Placed, build
from streams.ingest.linked import DAYS, number_of
from streams.ingest.sources import SourceTable
from streams.ingest.vocabulary import vocabulary
from streams.record import Record
from streams.wire.native import NativeEvent, read

ROOT = Path(__file__).parents[3]
HEARD = 1_772_400_000
SECRET = b"0" * 64


def the_site():
    found = site_from((ROOT / "deploy/sites/example.toml").read_bytes())
    assert isinstance(found, Site), found
    return found


SITE = the_site()
NUMBER = "+1 (555) 555-0100"
DAY = 86_400


def a_record(data, *, source="springfield/cad", topic="calls.911", at=HEARD):
    headers = {
        "ce_specversion": "1.0",
        "ce_type": "org.alongside.call.opened.v1",
        "ce_source": source,
        "ce_id": "e1",
    }
    return Record(
        topic=topic,
        partition=3,
        offset=7,
        key=b"k",
        value=json.dumps(data).encode(),
        headers=tuple((key, value.encode()) for key, value in headers.items()),
        timestamp=at * 1000,
    )


def a_contact(data):
    return a_record(data, source="springfield/988", topic="calls.988")


def the_command(record, *, sites=(SITE,), secret=SECRET):
    event = read(record)
    assert isinstance(event, NativeEvent), event
    found = build(
        record,
        event,
        sources=SourceTable.of(sites),
        secret=secret,
        topic_id="t-1",
        vocabulary=vocabulary(),
    )
    assert isinstance(found, tuple)
    assert isinstance(found[0], Placed)
    return found[0].command


def a_call_from(phone, at=HEARD, **more):
    data = {"call": "CAD-1", "caller": {"phone": phone}, **more}
    return the_command(a_record(data, at=at))


def test_a_number_becomes_keyed_hashes_and_stands_in_no_command():
    command = a_call_from(NUMBER)

    assert len(command.contact) == 2
    assert b"5550100" not in command_bytes(command)
    assert b"555-0100" not in command_bytes(command)
    data = {"call": "CAD-1", "caller": {"phone": NUMBER}}
    other = the_command(a_record(data), secret=b"another secret of this site")
    assert not {*other.contact} & {*command.contact}


def test_the_same_number_is_known_for_some_days_and_not_for_months():
    first = set(a_call_from(NUMBER).contact)

    assert first & set(a_call_from(NUMBER, HEARD + DAY).contact)
    assert first & set(a_call_from(NUMBER, HEARD + DAYS * DAY).contact)
    assert not first & set(a_call_from(NUMBER, HEARD + 60 * DAY).contact)


def test_the_same_number_of_a_988_contact_is_the_same():
    contact = the_command(a_contact({"call": "L-1", "caller": {"phone": "5555550100"}}))

    assert set(contact.contact) == set(a_call_from(NUMBER).contact)


@each_row(
    "said, digits",
    [
        ("+1 (555) 555-0100", "5555550100"),
        ("555.555.0100 ext. 12", "5555550100"),
        (5555550100, "5555550100"),
        ("+49 30 1234567", "49301234567"),
        ("911", ""),  # a short code is nobody's number
        ("000-000-0000", ""),  # withheld
        ("999 9999", ""),
        ("anonymous", ""),
        ("", ""),
        (None, ""),
        (True, ""),
        ({"mobile": "5555550100"}, ""),
        ("1" * 40, ""),
    ],
)
def test_a_number_is_the_same_however_it_is_written(said, digits):
    assert number_of(said) == digits


def test_calls_that_a_source_names_are_named_by_the_ids_of_the_log():
    data = {
        "call": "CAD-2",
        "related": [
            {"call": "CAD-1", "how": "duplicate"},
            {"call": "CAD-0"},
            {"call": "CAD-2", "how": "duplicate"},
        ],
    }

    command = the_command(a_record(data))

    source = "springfield/cad"
    assert command.related == (
        ("duplicate", ids.call_id(SECRET, source, "CAD-1")),
        ("related", ids.call_id(SECRET, source, "CAD-0")),
    )
    assert "relation_not_known" not in command.doubts


def test_a_way_to_belong_that_nobody_knows_is_a_doubt_and_no_lost_call():
    command = the_command(
        a_record({"call": "CAD-2", "related": [{"call": "CAD-1", "how": "cousin of"}]})
    )

    assert command.related == ()
    assert "relation_not_known" in command.doubts


def test_signs_of_a_hoax_come_as_codes_or_as_answers():
    data = {
        "call": "CAD-3",
        "signs": ["voip_no_location", "sounds fishy"],
        "answers": [{"question": "hoax_sign", "value": ["occupant_unaware"]}],
    }

    command = the_command(a_record(data))

    assert command.signs == ("voip_no_location", "occupant_unaware")
    assert "sign_not_known" in command.doubts
    assert not any(doubt.startswith("question_not_known") for doubt in command.doubts)
    assert b"fishy" not in command_bytes(command)


@pytest.mark.parametrize(("said", "dropped"), [(True, True), ("true", False), (1, False)])
def test_a_call_is_dropped_only_where_its_source_says_exactly_that(said, dropped):
    assert the_command(a_record({"call": "CAD-4", "dropped": said})).dropped is dropped


def test_a_number_that_the_site_has_cut_links_nothing():
    source = replace(
        SITE.sources[0], holds_criminal_justice_data=True, fields_cut=("caller.phone",)
    )
    site = replace(SITE, sources=(source, *SITE.sources[1:]))
    record = a_record(json.loads('{"call": "CAD-5", "caller": {"phone": "5555550100"}}'))

    assert the_command(record, sites=(site,)).contact == ()
