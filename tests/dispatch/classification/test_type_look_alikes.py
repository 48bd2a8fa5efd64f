"""Words that look like something else: what a type must not be taken for because of one of them."""

import pytest
from rows import each_row

from dispatch.classification.type_reading import read_type


@each_row(
    "label, behavioral, without",
    [
        ("COLD EXPOSURE", "unknown", "crime"),
        ("EXPOSURE TO HEAT", "unknown", "crime"),
        ("CHEMICAL EXPOSURE", "unknown", "crime"),
        ("PERSON IN CUSTODY", "unknown", "minor"),
        ("CUSTODY EXCHANGE", "unknown", "minor"),
        ("DRUG ABUSE", "unknown", "crime"),
        ("MAKE NOTIFICATION", "unknown", "medical"),
        ("SOUND OF SHOTS", "no", "medical"),
        ("GUNSHOTS HEARD", "no", "medical"),
        ("SHOT SPOTTER", "no", "medical"),
        ("GUNSHOT DETECTION", "no", "medical"),
        ("ASSAULT VICTIM ADVOCATE", "unknown", "violence_now"),
        ("SURVIVOR OF DOMESTIC VIOLENCE", "unknown", "violence_now"),
        ("DELAYED ASSAULT REPORT", "no", "violence_now"),
        ("PAST BATTERY", "no", "violence_now"),
        ("DEAD BATTERY", "unknown", "violence_now"),
        ("CUTTING TREES", "unknown", "weapon"),
        ("STABILIZATION UNIT", "unknown", "weapon"),
    ],
)
def test_a_word_that_looks_like_a_danger_is_none(label, behavioral, without):
    found = read_type(label)

    assert found.behavioral == behavioral
    assert without not in dict(found.suggests)


@pytest.mark.parametrize(
    "label, kinds, apco",
    [
        ("SUBSTANCE ABUSE", ("substance",), "DRUGS"),
        ("DRUG ABUSE", ("substance",), "DRUGS"),
        ("CHILD CUSTODY", ("family_context",), "FAM"),
        ("NEXT OF KIN NOTIFICATION", ("grief_distress",), "DEATHNTF"),
        ("INDECENT EXPOSURE", (), ""),
        ("DISORDERLY", ("disturbance",), "DISORD"),
        ("CIVIL DISORDER", ("disturbance",), "DISORD"),
    ],
)
def test_what_the_word_does_stand_for_is_still_read(label, kinds, apco):
    found = read_type(label)

    assert (found.settled, found.kinds, found.apco) == (True, kinds, apco)


@pytest.mark.parametrize("label", ["CUTTING", "CUTTING WRISTS", "PERSON CUTTING"])
def test_cuts_may_be_by_their_own_hand_so_that_a_person_looks_and_the_blade_is_suggested(label):
    found = read_type(label)

    assert (found.behavioral, found.hard_stop) == ("unknown", False)
    assert dict(found.suggests)["weapon_type"] == "blade"


def test_trauma_may_be_of_the_body_or_not_and_plain_words_say_which():
    assert read_type("TRAUMA").behavioral == "unknown"
    assert read_type("PENETRATING TRAUMA").hard_stop


def test_an_attack_that_goes_on_stays_a_stop_whatever_stands_beside():
    for label in ("ASSAULT IP", "DOMESTIC VIOLENCE IP", "STABBING/CUTTING", "SUBJ BARRICADED"):
        assert read_type(label).hard_stop
    assert dict(read_type("REPORT OF FIGHT").suggests)["violence_now"] == "assaulting"
