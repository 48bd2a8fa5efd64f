"""A verb without its "not" says what it says: "she does have a knife" is no denial."""

import re

from rows import each_row

from dispatch.classification.remarks.rules import RULES, classes, shipped
from dispatch.classification.remarks.understanding import read_remark

PLAIN = frozenset({"does", "do", "did", "is", "are", "was", "were", "has", "have", "had"})
"""Verbs that a "not" behind them turns over."""
NOT_LEFT_OUT = re.compile(r"(\S+) (?:\S*\|)?not(?:\|\S*)?\? ")
"""Words of a phrase behind which a "not" may stand or be left out."""
MUTE = frozenset({"no-weapon.unsure", "crime.nuisance-mask"})
"""Rules of such phrases that use words up and say nothing: no thing is taken for its denial."""


def meant(alternatives: str) -> set[str]:
    """The words that one place of a phrase stands for."""
    known = classes()
    found: set[str] = set()
    for each in alternatives.removeprefix("=").split("|"):
        found |= set(known.get(each.removeprefix("$"), {each}))
    return found


def test_no_phrase_takes_a_verb_for_its_denial():
    """Where "does" and "doesnt" stand in one place, a "not" that may be left out denies nothing."""
    wrong = [
        (rule.id, place[0])
        for rule in RULES
        if rule.id not in MUTE
        for phrase in rule.phrases
        for place in NOT_LEFT_OUT.finditer(phrase)
        if not PLAIN.isdisjoint(meant(place[1]))
    ]

    assert wrong == []


@each_row(
    "text, fact, value",
    [
        ("she does have a knife in her purse", "weapon", "accessible"),
        ("no weapons seen. he does own a rifle", "weapon", "accessible"),
        ("he does have a bat in the truck though", "weapon", "accessible"),
        ("any weapons? No. He does have a bat in the truck though", "weapon", "accessible"),
        ("she does not have a knife", "weapon", "none"),
        ("he doesnt own a gun", "weapon", "none"),
        ("she does hurt herself", "self_harm_now", None),
        ("she does not hurt herself", "self_harm_now", "none"),
        ("asked about weapons, he did not answer", "weapon", "unanswered"),
    ],
)
def test_what_somebody_does_have_is_not_what_they_do_not_have(text, fact, value):
    found = {each.name: each.value for each in read_remark(shipped(), text, of_988=False).facts}

    assert found.get(fact) == value
