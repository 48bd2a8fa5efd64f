"""When was it said? By the last time of day before it, however it is written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from librt.vecs import vec
from mypy_extensions import i64

from dispatch.classification.remarks.clocks import Clocks
from dispatch.classification.remarks.line import A_NUMBER, ANY_WORD

TIME = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)(?::\d\d)?", re.ASCII)


def clocks(*words):
    """Those of some words, each of which begins with a digit or is no number."""
    letters = [A_NUMBER if word[0].isdigit() else ANY_WORD for word in words]
    return Clocks(list(words), vec[i64](letters))


@pytest.mark.parametrize(
    ("word", "minute"),
    [
        ("22:09:14", 22 * 60 + 9),
        ("22:09", 22 * 60 + 9),
        ("9:05", 9 * 60 + 5),
        ("2209", 22 * 60 + 9),
        ("0000", 0),
        ("24:00", -1),
        ("22:61", -1),
        ("4410", -1),
        ("905", -1),
        ("34", -1),
        ("5551234567", -1),
        ("1\u0662:30", 12 * 60 + 30),
        ("12:30:4\u0665", 12 * 60 + 30),
    ],
)
def test_a_time_of_day_is_told_from_another_number(word, minute):
    assert clocks(word).minute_at(0) == minute


@given(st.text(alphabet="0123456789:", min_size=1, max_size=9).filter(lambda word: word[0] != ":"))
def test_a_time_is_what_one_expression_for_it_finds(word):
    """Four digits alone, or with a colon and no longer than hours, minutes and seconds are."""
    found = TIME.fullmatch(word) if len(word) == 4 or (":" in word and len(word) <= 8) else None
    minute = -1 if found is None else int(found[1]) * 60 + int(found[2])

    assert clocks(word).minute_at(0) == minute


def test_the_last_time_before_a_word_counts_in_whatever_order_words_are_asked_for():
    found = clocks("lamp", "22:01", "knife", "22:09", "calm", "23:59")
    expected = [-1, 1321, 1321, 1329, 1329, 1439]

    assert [found.minute_at(at) for at in (0, 1, 2, 3, 4, 5)] == expected
    assert [found.minute_at(at) for at in (5, 4, 3, 2, 1, 0)] == expected[::-1]
