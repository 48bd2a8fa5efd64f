"""What the parts of a remark say together, whatever stands between them."""

import pytest

from dispatch.classification.remarks.lexicon import CONTEXT, words
from dispatch.classification.remarks.reading import Reader
from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.together import Together

RULES = (
    Rule(id="overdose", phrases=("swallowed _3 pills",), says=(("overdose", "suspected"),)),
    Rule(id="suicide.wish", phrases=("wants to die",), says=(("suicide_ideation", "passive"),)),
    Rule(
        id="suicide.behavior",
        phrases=("no attempt",),
        says=(("suicide_behavior", "none"),),
        whole=True,
    ),
    Rule(id="needle", phrases=("needle beside",), signs=("drug_things",)),
    Rule(id="down", phrases=("wont wake",), says=(("consciousness", "unresponsive"),)),
)
TOGETHER = (
    Together(
        id="together.harm-to-die",
        needs=("overdose>=suspected", "suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.down-beside",
        needs=("drug_things", "consciousness=unresponsive"),
        says=(("overdose", "suspected"),),
        within=12,
    ),
)


def reader(together=TOGETHER, rules=RULES):
    return Reader(rules, {**CONTEXT, "some": words("some")}, (), (), together)


def said(text, **made):
    return {each.name: each.value for each in reader(**made).read(text).facts}


def test_an_act_and_its_purpose_are_one_attempt_in_whatever_order_they_are_told():
    assert said("swallowed all her pills. she says she wants to die")["suicide_behavior"] == (
        "in_progress"
    )
    assert said("she wants to die. swallowed all her pills")["suicide_behavior"] == "in_progress"


def test_what_parts_say_is_a_part_of_what_is_said_further_down():
    """And of nothing that was looked at before: the order of the table is the order of reading."""
    further = Together(
        id="together.further",
        needs=("suicide_behavior=in_progress",),
        says=(("means_access", "immediate"),),
    )
    text = "swallowed all her pills. wants to die"

    assert said(text, together=(*TOGETHER, further))["means_access"] == "immediate"
    assert "means_access" not in said(text, together=(further, *TOGETHER))


def test_one_part_alone_adds_nothing():
    assert "suicide_behavior" not in said("swallowed all her pills by mistake")
    assert "suicide_behavior" not in said("she says she wants to die")


def test_what_the_words_deny_is_not_said_by_parts():
    assert said("swallowed some pills. wants to die. no attempt")["suicide_behavior"] == "none"


def test_a_sign_counts_only_where_no_context_takes_it_away():
    assert said("needle beside him. wont wake")["overdose"] == "suspected"
    assert "overdose" not in said("no needle beside him. wont wake")


def test_parts_that_lie_too_far_apart_say_nothing():
    assert "overdose" not in said(f"needle beside the path. {'then he went on ' * 5} wont wake")


def test_the_fact_is_shown_by_the_words_of_the_first_part():
    text = "wants to die. swallowed all her pills"
    [found] = [each for each in reader().read(text).facts if each.name == "suicide_behavior"]

    assert text[found.start : found.end] == "swallowed all her pills"
    assert found.rule == "together.harm-to-die"


def test_a_sign_that_nobody_gives_or_nobody_asks_for_is_refused():
    with pytest.raises(ValueError, match="drug_things"):
        reader(together=TOGETHER[:1])
    with pytest.raises(ValueError, match="drug_things"):
        reader(rules=RULES[:3])


@pytest.mark.parametrize(
    "text",
    [
        "took 20 tylenol. told her sister she wanted to die",
        "says she wants to kill herself, took the whole bottle of pills an hour ago",
    ],
)
def test_pills_and_words_of_dying_are_an_attempt(text):
    found = {each.name: each.value for each in shipped().read(text).facts}

    assert found["suicide_behavior"] == "in_progress"
