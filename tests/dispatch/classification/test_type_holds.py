"""Holds for care under the names that laws give them, and what only looks like one."""

import pytest
from rows import each_row

from dispatch.classification.type_reading import read_type


@each_row(
    "label",
    [
        "Emergency Petition",
        "EMERG CUSTODY ORDER",
        "Emergency Custody",
        "TEMP CUSTODY / TEMPORARY DETENTION ORDER",
        "ECO",
        "ECO - HOSP STANDBY",
        "TDO SVC",
        "SERVE TDO",
        "TDO/ECO",
        "EP SERVICE",
        "HOSPITAL EP",
        "M1 HOLD",
        "M-1 HOLD PICK UP",
        "M-1 TRANSPORT",
        "27-65 CERT",
        "51-50",
        "51/50 EVAL",
        "5250 TRANSPORT",
        "Sec 12 Transport",
        "SECTION 12 WARRANT",
        "SECTION 35 COMMITMENT",
        "Section 136",
        "2PC TRANS. ORDER",
        "2-PC TRANSPORT",
        "MHL 9.27",
        "9.45 PICKUP ORDER",
        "9.39 HOSP TRANSPORT",
        "302 WARRANT",
        "302 COMMITMENT",
        "INVOL 302",
        "TRANSPORT 302",
        "201 VOLUNTARY COMMIT",
        "MARCHMAN ACT ORDER",
        "MHA FORM 2",
        "FORM 1 - APPREHEND",
        "FORM 9 RETURN PATIENT",
        "MHA APPREHENSION",
        "PINK PAPER SERVICE",
        "CIVIL COMMITMENT ORDER",
        "COURT-ORDERED TREATMENT",
        "COURT ORDER EVAL",
        "ITA HOLD",
        "72HR HOLD / 72 HR HOLD",
        "96 HOUR HOLD",
        "1013 ORDER",
        "2013 TRANSPORT",
        "TITLE 36 ORDER",
        "OPC PICKUP",
        "ORDER OF PROTECTIVE CUSTODY",
        "MENTAL HYGIENE PETITION",
        "MENTAL HEALTH WARRANT",
        "PROBATE WARRANT",
        "PEACE OFFICER HOLD - TRANSPORT",
        "CORONER ORDER",
        "PROBATE COURT PICKUP ORDER",
    ],
)
def test_a_hold_is_a_crisis_by_whatever_name_and_no_paper_of_a_court(label):
    found = read_type(label)

    assert (found.behavioral, found.settled, found.hard_stop) == ("yes", True, False)
    assert "minor" not in dict(found.suggests)
    assert "family_context" not in found.kinds


@each_row(
    "label",
    [
        "TDO",
        "EP",
        "2PC",
        "302",
        "201",
        "M1",
        "FORM 1",
        "FORM 3",
        "9.41",
        "EP REQUEST",  # an extra patrol
        "SECTION 8",
        "1013",
        "ITA",
        "COURT ORDERED PICKUP",
    ],
)
def test_a_number_or_letters_alone_are_for_a_person_to_settle(label):
    assert read_type(label).settled is False


@pytest.mark.parametrize(
    "label, behavioral",
    [
        ("302 THEFT", "no"),
        ("201 - BURGLARY", "no"),
        ("ARREST WARRANT", "no"),
        ("WARRANT 4302", "no"),
        ("SHOPLIFTER IN CUSTODY", "no"),
        ("PRISONER TRANSPORT", "no"),
    ],
)
def test_what_a_hold_shares_a_word_with_is_none(label, behavioral):
    found = read_type(label)

    assert found.behavioral == behavioral
    assert "minor" not in dict(found.suggests)
