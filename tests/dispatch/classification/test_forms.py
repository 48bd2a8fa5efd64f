"""Answers of forms are facts under their question's code; one prompt for each call, if any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.classify import Answer, Classified, classify
from dispatch.classification.forms import ASSESSMENT_988, CALLER_QUESTIONING, FORMS, PROMPTED
from dispatch.classification.prompt import ORDER, prompt_for
from dispatch.classification.screener import QUESTIONS
from dispatch.classification.vocabulary import Vocabulary
from dispatch.contracts.fact import ACUTE, NOT_KNOWN, SCALES, FactSource, is_acute

NO_TYPES = Vocabulary(meanings={}, digest="0" * 64)


def said(*answers: tuple[str, object], channel="911") -> Classified:
    return classify(
        None,
        [Answer(question=q, value=v) for q, v in answers],
        channel=channel,
        vocabulary=NO_TYPES,
    )


def test_every_question_is_about_a_fact_and_each_answer_is_a_value_of_it():
    for code, question in FORMS.items():
        scale = SCALES[question.fact]
        assert question.says, code
        assert all(scale.allows(value) for value in question.says.values()), code


def test_no_question_has_the_code_of_another_or_the_name_of_a_fact():
    codes = [*ASSESSMENT_988, *CALLER_QUESTIONING, *PROMPTED, *QUESTIONS]

    assert len(codes) == len(set(codes))
    assert not {*codes} & {*SCALES, "kind"}


def test_no_form_can_say_what_only_a_counselor_judges():
    assert all(question.fact != "imminent_risk" for question in FORMS.values())


@each_row("code", sorted(FORMS))
def test_each_answer_of_a_form_is_a_fact_under_its_question(code):
    question = FORMS[code]
    for entered, value in {**question.says, **{each: each for each in NOT_KNOWN}}.items():
        [fact] = said((code, entered)).facts

        assert (fact.name, fact.value, fact.question) == (question.fact, value, code)
        assert (fact.source, fact.confidence) == (FactSource.ANSWER, 1000)


@pytest.mark.parametrize(
    "answers, facts, doubts",
    [
        ([("ask_speaks_for_another", True)], [("third_party", "true")], ()),
        # No attempt now says nothing of the past.
        ([("ask_attempt_under_way", False)], [("suicide_behavior", "unknown")], ()),
        ([("ask_awake", "drowsy")], [("consciousness", "altered")], ()),
        ([("ask_awake", "purple")], [], ("value_not_known:ask_awake",)),
        ([("ask_awake", ["yes", "no"])], [("consciousness", "alert"), ("consciousness",
          "unresponsive")], ("more_than_one_value:ask_awake",)),
        # Two questions about one fact that cannot both be right.
        ([("ask_weapon", "none"), ("weapon", "in_hand")], [("weapon", "none"),
          ("weapon", "in_hand")], ("answers_differ:weapon",)),
        ([("ask_under_eighteen", "no"), ("minor", "true")], [("minor", "false"),
          ("minor", "true")], ("answers_differ:minor",)),
        # Two degrees of the same.
        ([("ask_weapon", "accessible"), ("weapon", "in_hand")], [("weapon", "accessible"),
          ("weapon", "in_hand")], ()),
        # A list holds several things at once.
        ([("ask_wants_no_police", "yes"), ("assess_wants_a_peer", "yes")],
         [("preference", "no_police"), ("preference", "peer_wanted")], ()),
    ],
)  # fmt: skip
def test_answers_of_forms(answers, facts, doubts):
    found = said(*answers)

    assert [(fact.name, fact.value) for fact in found.facts] == facts
    assert found.doubts == doubts


@given(st.sampled_from([*FORMS, *QUESTIONS]), st.text() | st.booleans() | st.integers() | st.none())
def test_an_answer_becomes_a_fact_or_a_doubt(code, value):
    found = said((code, value))

    assert found.facts or found.doubts


@given(
    st.sampled_from(sorted(FORMS)),
    st.sampled_from(sorted({each for q in FORMS.values() for each in q.says})),
    st.sampled_from(("911", "988")),
)
def test_a_doubt_never_quotes_what_was_entered(code, value, channel):
    found = said((code, f"{value} Quackenbush"), channel=channel)

    assert "Quackenbush" not in " ".join(found.doubts)
    assert not any("Quackenbush" in fact.value for fact in found.facts)


# --- The one prompt ----------------------------------------------------------------------------


def prompted(known=None, *, channel="911", behavioral="unknown", asked=()):
    return prompt_for(channel=channel, behavioral=behavioral, known=known or {}, asked=asked)


def test_every_acute_fact_can_be_asked_for_and_each_prompt_has_a_reason():
    assert {prompt.fact for prompt in ORDER} == {*ACUTE, "means_access"}
    assert {prompt.code for prompt in ORDER} == set(PROMPTED)
    assert all(prompt.why.endswith(".") for prompt in ORDER)


ALERT = {"consciousness": ("alert",), "overdose": ("none",)}


@each_row(
    "known, code",
    [
        ({}, "prompt_awake"),
        ({"consciousness": ("unknown",)}, "prompt_awake"),
        # Asked without an answer is asked.
        ({"consciousness": ("unanswered",)}, "prompt_taken_something"),
        ({"consciousness": ("refused",)}, "prompt_taken_something"),
        (ALERT, "prompt_attempt_under_way"),
        # With intent known, means decide; without, they are not asked for.
        ({"suicide_ideation": ("intent",)}, "prompt_means"),
        ({"suicide_ideation": ("method",)}, "prompt_awake"),
        ({"suicide_ideation": ("plan",), "means_access": ("none",), **ALERT},
         "prompt_attempt_under_way"),
        # A person is told already.
        ({"consciousness": ("altered",)}, ""),
        ({name: (SCALES[name].values[0],) for name in ACUTE}, ""),
    ],
)  # fmt: skip
def test_the_first_that_is_unknown_is_asked_for(known, code):
    assert prompted(known) == code


def test_there_is_none_for_988_nor_for_a_call_that_is_not_behavioral():
    assert prompted(channel="988") == ""
    assert prompted(behavioral="no") == ""
    assert prompted(behavioral="yes") == "prompt_awake"


KNOWN = st.dictionaries(
    st.sampled_from(sorted(SCALES)), st.sampled_from(["x", "unknown", "unanswered"])
).map(
    lambda names: {
        name: ((SCALES[name].values[-1],) if value == "x" else (value,))
        for name, value in names.items()
    }
)


@given(KNOWN, st.sampled_from(("911", "988")), st.sampled_from(("yes", "no", "unknown", "")))
def test_it_asks_only_for_what_is_unknown_and_only_where_nothing_acute_is_known(
    known, channel, behavioral
):
    code = prompted(known, channel=channel, behavioral=behavioral)

    if code:
        assert (channel, behavioral != "no") == ("911", True)
        assert set(known.get(PROMPTED[code].fact, ())) <= {"unknown"}
        assert not is_acute(known)


@given(KNOWN, st.sampled_from(sorted(PROMPTED)), st.sets(st.sampled_from(sorted(FORMS))))
def test_once_asked_or_dismissed_nothing_is_asked_again(known, code, others):
    assert prompted(known, asked={code, *others}) == ""


def test_a_dismissal_is_an_answer_without_a_value_and_says_nothing():
    [fact] = said(("prompt_awake", None)).facts

    assert (fact.name, fact.value, fact.question) == ("consciousness", "unknown", "prompt_awake")
