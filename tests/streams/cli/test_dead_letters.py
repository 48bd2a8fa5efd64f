"""A dead letter shows why it is here and none of its words, and goes back as it came."""

from streams.cli.dead_letters import Letter, letter_of, original
from streams.dead_letter import dead_letter, shortened
from streams.record import Record

PLANTED = "Zebulon Quackenbush"


def a_record() -> Record:
    return Record(
        topic="calls.911",
        partition=2,
        offset=41,
        key=b"k",
        value=PLANTED.encode(),
        headers=(("ce_id", PLANTED.encode()), ("other", b"\xff")),
        timestamp=1_772_395_500_000,
    )


def a_letter(**over) -> Record:
    out = dead_letter(a_record(), "calls.911", "field", "dead.letters", faults="call is missing")
    return Record(
        **{
            "topic": out.topic,
            "partition": 0,
            "offset": 3,
            "key": out.key,
            "value": out.value,
            "headers": out.headers,
        }
        | over
    )


def test_a_letter_says_where_from_and_why():
    letter = letter_of(a_letter())

    assert letter == Letter(
        number=3,
        reason="field",
        faults="call is missing",
        topic="calls.911",
        partition=2,
        offset=41,
        heard="2026-03-01T20:05:00+00:00",
        size=len(PLANTED),
        shortened=False,
    )
    assert "Zebulon" not in repr(letter)


def test_a_letter_goes_back_with_the_headers_it_came_with():
    assert original(a_letter()) == a_record().headers


def test_of_a_letter_that_died_twice_the_last_word_counts():
    again = dead_letter(a_letter(), "calls.911", "too_large", "dead.letters")

    assert letter_of(a_letter(headers=again.headers)).reason == "too_large"
    assert original(a_letter(headers=again.headers)) == a_record().headers


def test_a_letter_too_large_to_keep_says_so():
    out = shortened(a_record(), "calls.911", "too_large", "dead.letters")

    letter = letter_of(a_letter(headers=out.headers, value=out.value))

    assert letter.shortened
    assert letter.topic == "calls.911"


def test_a_record_without_our_headers_is_a_letter_too():
    letter = letter_of(a_letter(headers=(), value=None))

    assert (letter.reason, letter.topic, letter.size, letter.heard) == (
        "not said",
        "",
        0,
        "unknown",
    )
