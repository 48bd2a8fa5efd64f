"""Whoever acts is a pseudonym in commands, and a name in `desk.private` alone."""

import re
import unicodedata

import pytest
from fakes import T0, FakeProgress
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from rows import each_row
from topics_in_memory import MemoryBroker

from dispatch.contracts.command import Code
from streams.effects.erasing import Eraser
from streams.ingest.actor import is_name, named_in, person
from streams.ingest.private import ACTORS, actor_key, name_in, part_of, private_of, pseudonym_in

SECRET = b"0" * 64
PLANTED = "Zebulon.Quackenbush"


def test_a_pseudonym_says_nothing_of_the_name():
    """Sixteen hexadecimal digits, which are a code as commands take it."""
    who = person(SECRET, PLANTED)

    assert re.fullmatch(r"person:[0-9a-f]{16}", who.code)
    assert TypeAdapter(Code).validate_python(who.code) == who.code
    assert PLANTED not in repr(who) + repr(who.record("desk.private"))


@pytest.mark.parametrize(
    "typed",
    [
        "Ruth.Müller",
        "ruth.müller",
        "RUTH.MÜLLER",
        "  ruth.müller\t",  # as it comes out of a form
        unicodedata.normalize("NFD", "ruth.müller"),  # as some keyboards write it
    ],
)
def test_one_person_has_one_pseudonym_however_the_name_is_typed(typed):
    assert person(SECRET, typed).pseudonym == person(SECRET, "ruth.müller").pseudonym


@given(st.text("abcäß", min_size=1, max_size=8), st.text("abcäß", min_size=1, max_size=8))
def test_two_people_have_two_pseudonyms(one, other):
    same = one.casefold() == other.casefold()

    assert (person(SECRET, one).pseudonym == person(SECRET, other).pseudonym) == same


def test_a_pseudonym_of_one_site_means_nothing_at_another():
    """Nor can it be found out there by trying names."""
    assert person(SECRET, "ruth").pseudonym != person(b"1" * 64, "ruth").pseudonym


def test_the_name_lies_in_private_as_it_was_typed_last():
    record = person(SECRET, "  Ruth.Müller ").record("desk.private")

    assert record.topic == "desk.private"
    assert record.key == actor_key(person(SECRET, "ruth.müller").pseudonym)
    assert name_in(record.value or b"") == "Ruth.Müller"


@pytest.mark.parametrize("value", [b"", b"\xff", b"[]", b"{}", b'{"name":7}', b'{"name":""}'])
def test_a_record_without_a_name_names_nobody(value):
    assert name_in(value) is None


@given(st.from_regex(r"[A-Za-z0-9._:/@+-]{1,120}", fullmatch=True))
def test_no_call_can_lie_under_the_key_of_a_name(call):
    """Nor a name under the key of a call: erasing a call goes by what stands before the slash."""
    kept = private_of(call, "salt", {})

    assert pseudonym_in(kept.key) is None
    assert part_of(kept.value, kept.digest) == {}
    with pytest.raises(ValidationError):
        TypeAdapter(Code).validate_python(ACTORS.decode().rstrip("/"))


async def test_an_erasure_of_any_call_leaves_the_names_of_those_who_acted():
    """Also of a call that somebody gave the id of a name's key without its mark."""
    broker = MemoryBroker()
    who = person(SECRET, PLANTED)
    records = [who.record("desk.private")]
    records += [private_of(call, "salt", {}) for call in ("c1", "actor", who.pseudonym)]
    for each in records:
        broker.put("desk.private", each.value, key=each.key)
    eraser = Eraser(
        private=broker.topic("desk.private"),
        progress=FakeProgress(),
        sender=broker,
        clock=lambda: T0,
        ours=lambda: (0,),
    )
    for call in ("c1", "actor", who.pseudonym, who.code):
        await eraser.ask(0, call)

    removed = await eraser.sweep()

    assert removed == 3
    assert actor_key(who.pseudonym) not in {out.key for out in broker.to("desk.private")}


@each_row(
    "typed, fine",
    [
        ("dispatcher-3", True),
        ("ruth.supervisor", True),
        ("Zoë_2", True),
        ("क्षितिज", True),  # its vowels are marks, not letters
        ("x" * 60, True),
        ("x" * 61, False),
        ("", False),
        ("...", False),
        ("Sam the Director", False),
        ("sam;drop", False),
        ("person:sam", False),
        ("jane.doe@example.org", False),  # says more than is needed
    ],
)
def test_a_name_is_letters_digits_and_little_else(typed, fine):
    assert is_name(typed) is fine


@each_row(
    "holder, name",
    [
        # Codes: they have a kind or a place, or somebody here knows them.
        ("position:dispatcher", None),
        ("springfield/psap", None),
        ("team:north", None),
        ("desk:shelbyville", None),
        ("supervisor", None),
        ("MCT-1", None),
        # A pseudonym, as it is shown where the name is gone.
        ("person:0123456789abcdef", None),
        # People: with and without the mark.
        ("person:ruth", "ruth"),
        ("Person:Ruth", "Ruth"),
        ("ruth.supervisor", "ruth.supervisor"),
        # In doubt a person.
        ("dispatcher-3", "dispatcher-3"),
    ],
)
def test_a_holder_that_is_not_a_known_code_is_taken_for_a_person(holder, name):
    assert named_in(holder, {"MCT-1"}) == name
