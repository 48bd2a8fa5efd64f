"""Words of race, accent, dress, housing or diagnosis change no fact (practice 2.5).

Generated over both corpora: whatever a remark says, it says the same with such words put in, taken
out or exchanged, in English and with Spanish words.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from dispatch.classification.remarks.rules import RULES, classes, shipped
from dispatch.classification.remarks.understanding import read_remark
from dispatch.classification.remarks.unread import ACCENT, DIAGNOSIS, DRESS, HOUSING, RACE, UNREAD

FOLDER = Path(__file__).resolve().parent / "remarks"
FILES = (
    "known",
    "unseen",
    "everyday-known",
    "everyday-unseen",
    "plain-known",
    "plain-unseen",
    "broad-known",
    "broad-held",
    "later-unseen",
    "newest-open",
    "newest-unseen",
)
REMARKS = [
    (row["id"], row["narrative"], "988" in row["call_type"])
    for name in FILES
    for row in map(json.loads, (FOLDER / f"{name}.jsonl").read_text().splitlines())
]
PERSON = re.compile(
    r"\b(male|female|man|woman|guy|subject|subj|son|daughter|brother|sister|patient|pt|hombre|mujer"
    r"|muchacho|senora|hijo|hija)\b",
    re.IGNORECASE,
)
PUT_BEFORE_A_PERSON = (
    "Black",
    "homeless Hispanic schizophrenic",
    "disheveled white transient",
    "Native",
    "hooded Somali",
    "bipolar alcoholic",
    "moreno indigente",
    "mexicana",
)
"""Alone and several at once, as they are written."""
PUT_AT_THE_END = (
    "; in a hoodie and pajamas",
    ". WEARING A TURBAN, WITH AN ACCENT",
    ". Lives in an encampment.",
    "; diagnosed schizophrenia, bipolar, PTSD, DX SCHIZOAFFECTIVE",
    ". Con acento, de sudadera con capucha, diagnosticada esquizofrenia.",
)


def facts_of(text: str, *, of_988: bool) -> set[tuple[str, str]]:
    """What a remark says, without the places of the words."""
    return {(h.name, h.value) for h in read_remark(shipped(), text, of_988=of_988).facts}


@cache
def plain_facts_of(text: str, *, of_988: bool) -> set[tuple[str, str]]:
    """The same of a remark that is set beside many others."""
    return facts_of(text, of_988=of_988)


def changed_by(change, plain=lambda text: text) -> list[str]:
    """Ids of the remarks in which a change of text changes a fact; no words."""
    return [
        name
        for name, text, of_988 in REMARKS
        if (before := plain(text)) != (after := change(text))
        and plain_facts_of(before, of_988=of_988) != facts_of(after, of_988=of_988)
    ]


@pytest.mark.parametrize("word", PUT_BEFORE_A_PERSON)
def test_a_word_put_before_the_person_changes_no_fact(word):
    assert changed_by(lambda text: PERSON.sub(rf"{word} \1", text)) == []


@pytest.mark.parametrize("words", PUT_AT_THE_END)
def test_words_put_at_the_end_change_no_fact(words):
    mark = re.match(r"\W+", words)[0]

    assert changed_by(lambda text: text + words, lambda text: text + mark) == []


@pytest.mark.parametrize(
    "group",
    [RACE, ACCENT, DRESS, HOUSING, DIAGNOSIS],
    ids=["race", "accent", "dress", "housing", "diagnosis"],
)
def test_such_words_exchanged_or_taken_out_change_no_fact(group):
    """The remarks hold some by themselves; each becomes another one of its group, then nothing."""
    one_of = re.compile(rf"\b({'|'.join(sorted(group))})\b", re.IGNORECASE)
    other = min(group)

    assert changed_by(lambda text: one_of.sub(other, text)) == []
    assert changed_by(lambda text: one_of.sub("", text)) == []


def test_no_rule_and_no_class_names_such_a_word():
    """What is not read cannot be named: a rule that did would be dead, and would look alive."""
    named = {
        word
        for rule in RULES
        for phrase in rule.phrases
        for element in phrase.split()
        for word in element.removesuffix("?").split("|")
    }
    in_classes = {word for words in classes().values() for word in words}

    assert sorted((named | in_classes) & UNREAD) == []
