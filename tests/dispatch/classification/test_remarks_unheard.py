"""A word of danger of which no rule made anything brings a person in, and bears no fact."""

from importlib import resources

import pytest

from dispatch.classification.classify import Answer, CallType, classify
from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.said import Words
from dispatch.classification.remarks.understanding import understand
from dispatch.classification.remarks.unheard import ANY, DANGER, unheard
from dispatch.classification.remarks.unread import UNREAD
from dispatch.classification.vocabulary import vocabulary_from

VOCABULARY = vocabulary_from(
    (
        resources.files("dispatch.classification") / "vocabulary" / "apco-2.103.2-2019.toml"
    ).read_bytes()
)


def said(code, *answers, words):
    return classify(
        CallType(system="APCO ANS 2.103.2", edition="2019", code=code),
        [Answer(question=name, value=value) for name, value in answers],
        channel="911",
        vocabulary=VOCABULARY,
        words=words,
    )


def understood(*texts):
    return understand(
        shipped(), [Words(field=f"remarks.{n}.text", text=text) for n, text in enumerate(texts)],
        of_988=False,
    )  # fmt: skip


def test_no_word_of_danger_is_left_unread():
    assert ANY.isdisjoint(UNREAD)


@pytest.mark.parametrize("name", DANGER)
def test_each_word_of_danger_is_a_doubt_where_nothing_was_found(name):
    for word in DANGER[name]:
        assert name in unheard([word], ())
        assert name not in unheard([word], [name])


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("male by the pond, the rifle thing again", {"weapon"}),
        ("the sternal one again", {"consciousness"}),
        ("a handful, he says", {"overdose"}),
        ("the trestle thing again", {"suicide_behavior"}),
        ("no weapons", set()),
        ("he is sitting with a cup of tea", set()),
    ],
)
def test_what_was_found_or_denied_is_no_doubt(text, doubted):
    assert understood(text).unheard == doubted


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("no weapons. the rifle thing again", {"weapon"}),
        ("awake and talking, he was slumped at the wheel", {"consciousness"}),
        ("denies taking pills. narcan on the table", {"overdose"}),
        ("awake and talking, breathing normally", set()),
        ("no weapons, no knives, no guns", set()),
        ("no weapons, put the knife in the sink and walked away", set()),
        ("has a knife in his hand. the rifle thing again", set()),
    ],
)
def test_a_denial_does_not_vouch_for_a_word_of_danger_that_nobody_read(text, doubted):
    """Where danger is told, a person looks anyway."""
    assert understood(text).unheard == doubted


def test_a_denial_with_such_a_word_brings_a_person_in_unless_an_answer_denies_it_too():
    words = understood("no weapons. the rifle thing again")

    assert "not_read:weapon" in said("MNTL", words=words).doubts
    assert "not_read:weapon" not in said("MNTL", ("weapon", "none"), words=words).doubts


def test_what_one_text_leaves_open_another_may_say():
    assert understood("the rifle thing again").unheard == {"weapon"}
    assert understood("the rifle thing again", "no weapons seen").unheard == frozenset()


def test_it_is_a_doubt_of_the_call_unless_an_answer_says_it_or_the_type_is_another_matter():
    """A word in a call that is plainly about another matter rings nowhere."""
    words = understood("the rifle thing again")

    assert "not_read:weapon" in said("MNTL", words=words).doubts
    assert "not_read:weapon" not in said("MNTL", ("weapon", "none"), words=words).doubts
    assert "not_read:weapon" not in said("CARDIAC", words=words).doubts
