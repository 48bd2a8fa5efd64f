"""What the words say is a value: equal where it says the same, and never written to."""

import pickle
from random import Random

import pytest

from dispatch.classification.remarks.reading import Understood
from dispatch.classification.remarks.said import Heard, Said, Understanding, put_in_order


def heard(name="weapon", value="in_hand", start=2):
    return Heard(name=name, value=value, start=start, end=9, rule="weapon.in-hand")


def values():
    said = Said(heard=heard(), field="narrative", at=None)
    return [
        heard(),
        said,
        Understanding(facts=(said,), kinds=frozenset({"suicidal"}), shows=True),
        Understood(
            facts=(heard(),), kinds=("suicidal",), shows=True, cut=False, unheard=("overdose",)
        ),
    ]


def test_it_is_equal_to_another_that_says_the_same():
    assert values() == values()
    assert [hash(each) for each in values()] == [hash(each) for each in values()]
    assert len({*values(), *values()}) == len(values())
    assert heard() != heard(start=3)
    assert heard() != ("weapon", "in_hand", 2, 9, "weapon.in-hand")


def test_it_shows_how_it_would_be_made():
    assert repr(values()[1]) == (
        "Said(heard=Heard(name='weapon', value='in_hand', start=2, end=9, rule='weapon.in-hand'),"
        " field='narrative', at=None)"
    )


def test_it_can_be_sent_to_another_process():
    assert pickle.loads(pickle.dumps(values())) == values()


@pytest.mark.parametrize("many", [0, 1, 2, 9])
def test_facts_are_put_into_order_behind_those_that_are_equal(many):
    random = Random(many)
    facts = []
    given = [heard(random.choice("abc"), random.choice("xy"), at) for at in range(many)]
    for each in given:
        put_in_order(each, facts)

    assert facts == sorted(given, key=lambda each: (each.name, each.value))
