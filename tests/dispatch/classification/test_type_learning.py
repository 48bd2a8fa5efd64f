"""What is learned from maps that other centers have written, and what never is."""

from hypothesis import given
from hypothesis import strategies as st

from dispatch.classification.type_learning import LEAST_NO, LEAST_YES, learn
from dispatch.classification.type_reading import read_type
from dispatch.classification.vocabulary import Meaning


def an_entry(label, behavioral="no", *, settled=True):
    return Meaning(
        code=f"x:{label}", label=label, behavioral=behavioral, confidence=400, settled=settled
    )


def entries(word, number, behavioral):
    """So many entries that share one word and nothing else."""
    return [an_entry(f"{word} {'abcdefghij'[n] * 4}", behavioral) for n in range(number)]


def test_a_word_that_settled_entries_share_is_learned():
    learned = learn([*entries("uumv", LEAST_NO, "no"), *entries("quorl", LEAST_YES, "yes")])

    assert read_type("UUMV JUST NOW").settled is False
    assert read_type("UUMV JUST NOW", learned).behavioral == "no"
    found = read_type("QUORL", learned)
    assert (found.behavioral, found.kinds) == ("yes", ("other",))
    assert "quorl" in found.reason


def test_setting_aside_takes_more_entries_than_taking_up():
    assert LEAST_NO > LEAST_YES
    assert not learn(entries("uumv", LEAST_NO - 1, "no")).words


def test_a_word_that_entries_disagree_about_is_not_learned():
    many = entries("quorl", LEAST_NO, "no")

    assert "quorl" in learn(many).words
    assert "quorl" not in learn([*many, an_entry("quorl", "unknown")]).words


def test_what_nobody_has_settled_teaches_nothing():
    assert not learn([an_entry(f"quorl {n}", "unknown", settled=False) for n in range(9)]).words


def test_no_word_of_calls_about_persons_is_learned_to_set_aside():
    learned = learn([*entries("person", 9, "no"), *entries("uumv", 9, "no")])

    assert "person" not in learned.words
    assert read_type("UUMV", learned).behavioral == "no"
    assert read_type("UUMV CRYING PATIENT", learned).settled is False
    assert read_type("UUMV EVALUATION", learned).settled is False


def test_a_word_of_a_longer_sign_is_not_learned_alone():
    """An attempt of suicide says nothing about an attempt of anything else."""
    learned = learn([an_entry("SUICIDE ATTEMPT", "yes"), an_entry("ATTEMPTED SUICIDE", "yes")])

    assert not learned.words


def test_a_sign_comes_before_what_was_learned():
    learned = learn(entries("mental", 9, "no"))

    assert read_type("MENTAL PERSON", learned).behavioral == "yes"


@given(st.permutations([*entries("uumv", 6, "no"), *entries("quorl", 3, "yes")]))
def test_the_order_of_the_entries_changes_nothing(some):
    assert learn(some) == learn([*entries("uumv", 6, "no"), *entries("quorl", 3, "yes")])
