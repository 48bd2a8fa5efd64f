"""What a phrase over letters needs is read off its expression."""

import pytest
from rows import each_row

from dispatch.classification.remarks.letter_phrases import Phrases
from dispatch.classification.remarks.needed import FAR, Needed, letters_there, read_off
from dispatch.classification.remarks.speakers import CLASSES


@each_row(
    "phrase, letters, least, most",
    [
        ("E[aq]{0,2}k", "E", 0, 0),
        ("Exq?S", "S", 2, 3),
        ("x(?:Pa)?S", "S", 1, 3),
        ("x{1,3}(?:P|Da)?S", "S", 1, 5),
        ("(?:E|S)x", "ES", 0, 0),
        ("x(?=a?S)", "S", 1, 2),
        ("^[ax]{0,2}S", "S", 0, 2),
    ],
)
def test_what_stands_least_often_is_needed(
    phrase: str, letters: str, least: int, most: int
) -> None:
    """So many letters behind the beginning, by all that can stand before."""
    needed = min(read_off(phrase).needs, key=Needed.costs)
    assert (needed.letters, needed.least, needed.most) == (letters, least, most)


@each_row("phrase", ["xS?", "x(?!S)", "x(?<!S)", "x(?:aS|k)", "xS{0,2}", "xS*", "x(?:S)?"])
def test_what_may_be_missing_is_not_needed(phrase: str) -> None:
    """Left out, denied, or one of several."""
    assert "S" not in {needed.letters for needed in read_off(phrase).needs}


@each_row(
    "phrase, known",
    [
        ("Ek", ["E", "k"]),
        ("Ea?k", ["E", "ak"]),
        ("E[aq]{0,2}kS", ["E", "akq", "Sakq"]),
        ("(?:E|k)S", ["Ek", "S"]),
        ("(?:Ea)?kS", ["Ek", "Sak"]),
        ("E(?=a?k)", ["E", "ak"]),
        ("E(?=k|$)", ["E"]),
        ("E(?!k)(?<!x)a", ["E", "a"]),
    ],
)
def test_the_letters_are_known_with_which_a_phrase_begins(phrase: str, known: list[str]) -> None:
    """And what has to follow; as many as stand there for sure."""
    part = read_off(phrase)
    assert ["".join(sorted(each)) for each in part.takes[: part.known]] == known


@each_row("phrase", ["E{2,}", "E??", "(E", "E)", r"\bE", "[?]E", "E="])
def test_what_is_not_understood_is_refused(phrase: str) -> None:
    """Whatever is read off it would be wrong."""
    with pytest.raises(ValueError, match="the phrase"):
        read_off(phrase)


def test_a_phrase_that_needs_no_letter_is_refused_by_name() -> None:
    """It would be tried at every letter of every remark."""
    with pytest.raises(ValueError, match="'x\\?' needs no letter"):
        Phrases("x?").search("x")


def test_no_letter_of_a_word_is_without_its_bit() -> None:
    """Such a one would never be found."""
    assert all(letters_there(letter, FAR) for letter in CLASSES)
