"""Which corrections of people's labels are taken, and which are refused with their reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.classification.type_corrections import (
    CorrectionFaults,
    Corrections,
    LabeledType,
    corrections_from,
)

ROWS = (
    LabeledType(city="Alder", type="SUDDEN DEATH", count=40, label="Behavioral Health"),
    LabeledType(city="Alder", type="CIT", count=10, label=""),
    LabeledType(city="Alder", type="THEFT", count=950, label="Property"),
)
GOOD = """
[[corrections]]
city = "Alder"
type = "SUDDEN DEATH"
from = "Behavioral Health"
to = "Statuses"
reason = "A death that was found is no crisis of the one who died."
"""


def test_a_correction_changes_the_label_of_its_type_alone():
    found = corrections_from(GOOD.encode(), ROWS)

    assert isinstance(found, Corrections)
    assert [found.label_of(row) for row in ROWS] == ["Statuses", "", "Property"]
    assert (found.touched, found.volume) == (40, 1000)


@pytest.mark.parametrize(
    "old, new, named",
    [
        ('type = "SUDDEN DEATH"', 'type = "NO SUCH"', "no such type"),
        ('city = "Alder"', 'city = "Birch"', "no such type"),
        ('from = "Behavioral Health"', 'from = "Statuses"', "its label is not"),
        ('to = "Statuses"', 'to = "Behavioral Health"', "the same label"),
        ("A death that was found is no crisis of the one who died.", "wrong", "reason"),
        ('reason = "A death that was found is no crisis of the one who died."', "", "reason"),
        ('city = "Alder"', 'city = "Alder"\nwhy = "x"', "no such key"),
        ('city = "Alder"', "city = 1", "city"),
    ],
)
def test_a_fault_is_named(old, new, named):
    found = corrections_from(GOOD.replace(old, new).encode(), ROWS)

    assert isinstance(found, CorrectionFaults)
    assert named in " ".join(found.faults)


def test_a_type_is_corrected_once():
    found = corrections_from((GOOD + GOOD).encode(), ROWS)

    assert isinstance(found, CorrectionFaults)
    assert "twice" in " ".join(found.faults)


def test_more_than_one_in_twenty_calls_is_refused():
    more = GOOD + GOOD.replace("SUDDEN DEATH", "CIT").replace("Behavioral Health", "")
    assert isinstance(corrections_from(more.encode(), ROWS), Corrections)

    rows = (*ROWS, LabeledType(city="Alder", type="EDP", count=1, label=""))
    one_more = more + GOOD.replace("SUDDEN DEATH", "EDP").replace("Behavioral Health", "")
    found = corrections_from(one_more.encode(), rows)

    assert isinstance(found, CorrectionFaults)
    assert "51 of 1001" in " ".join(found.faults)


def test_all_faults_are_told_at_once():
    text = GOOD.replace("SUDDEN DEATH", "NO SUCH") + GOOD.replace("Behavioral Health", "Fire")

    found = corrections_from(text.encode(), ROWS)

    assert isinstance(found, CorrectionFaults)
    assert len(found.faults) == 2


@given(st.binary(max_size=300))
def test_no_text_raises(raw):
    corrections_from(raw, ROWS)


@pytest.mark.parametrize("text", ["corrections = 3", "corrections = [3]", "x = 1"])
def test_another_form_is_refused(text):
    assert isinstance(corrections_from(text.encode(), ROWS), CorrectionFaults)
