"""Which dangers a type suggests beside whatever it is about, and which it must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from dispatch.classification.signs.dangers import DANGERS, dangers
from dispatch.classification.type_reading import read_type
from dispatch.contracts.fact import SCALES

FIREARM = {"weapon": "accessible", "weapon_type": "firearm"}
BLADE = {"weapon": "accessible", "weapon_type": "blade"}


@each_row(
    "label, facts",
    [
        ("INTOX FEMALE UNRESPONSIVE", {"consciousness": "unresponsive"}),
        ("DRUNK - PASSED OUT", {"consciousness": "unresponsive"}),
        ("DRUNK DOWN", {"consciousness": "unanswered"}),
        ("OD UNCONSCIOUS", {"overdose": "suspected", "consciousness": "unresponsive"}),
        ("OD/FULL ARREST", {"overdose": "suspected", "consciousness": "unresponsive"}),
        ("POISONING, STOPPED BREATHING", {"overdose": "suspected", "medical": "red_flag"}),
        ("DISPUTE - FISTS FIGHTING", {"violence_now": "assaulting"}),
        ("BRAWL IN BAR", {"violence_now": "assaulting"}),
        ("PHYSICAL DOMESTIC", {"violence_now": "assaulting"}),
        ("COMBATIVE PATIENT", {"violence_now": "threatening"}),
        ("THREATS TO OTHERS", {"threat_to_others": "threat"}),
        ("MENACING NEIGHBOR", {"threat_to_others": "threat"}),
        ("SUBJ W/GUN", FIREARM),
        ("MALE W RIFLE", FIREARM),
        ("QUARREL - PISTOL SEEN", FIREARM),
        ("PERS W/ KNIFE", BLADE),
        ("W/MACHETE", BLADE),
        ("SUICIDAL SUBJ W/ KNIFE", BLADE),
        ("EDP (SWORD)", BLADE),
        ("MAN WITH BAT", {"weapon": "accessible", "weapon_type": "blunt"}),
        ("ARMED ROBBERY", {"weapon": "accessible", "crime": "person"}),
        ("ZX QUORL W/GUN", FIREARM),  # that nothing else says enough hides no danger
        ("SLASHING", {"weapon": "used", "weapon_type": "blade"}),
        ("AGGRESSION TOWARD STAFF", {"violence_now": "threatening"}),
        ("SUICIDAL W/THREATS TO OTHERS", {"threat_to_others": "threat"}),
        ("DANGER TO SELF OR OTHERS", {"threat_to_others": "threat", "self_harm_now": "minor"}),
        ("SELF INFLICTED GSW", {"self_harm_now": "serious", "weapon_type": "firearm"}),
        ("SELF-INFLICTED STAB WOUND", {"self_harm_now": "serious", "medical": "red_flag"}),
        ("SICK - ALTERED", {"consciousness": "altered"}),
        ("RUNAWAY, SUICIDAL", {"minor": "true"}),
        ("JUVENILE SUICIDAL", {"minor": "true"}),
        ("PSYCH EVAL - MINOR", {"minor": "true"}),
        ("CHECK WELFARE OF CHILD", {"minor": "true"}),
    ],
)
def test_a_danger_that_is_named_is_suggested(label, facts):
    assert facts.items() <= dict(read_type(label).suggests).items()


@each_row(
    "label, absent",
    [
        ("INTOX FEMALE UNRESPONSIVE", "intoxication"),  # "mild" would contradict
        ("MENTAL NOT ARMED", "weapon"),
        ("EDP NO WEAPON", "weapon"),
        ("PSYCH - NON VIOLENT", "violence_now"),
        ("FOUND GUN", "weapon"),
        ("THEFT OF FIREARM", "weapon"),
        ("GUN PERMIT", "weapon"),
        ("BAT IN HOUSE", "weapon"),
        ("DOG FIGHT", "violence_now"),
        ("AGGRESSIVE DRIVER", "violence_now"),
        ("SUICIDE THREAT", "threat_to_others"),
        ("THREAT TO HARM SELF", "threat_to_others"),
        ("CPR CLASS", "consciousness"),
        ("MENTAL PATIENT, MINOR INJURY", "minor"),
        ("NON SUICIDAL", "suicide_ideation"),
        ("SUICIDE FOLLOW UP", "suicide_behavior"),
        ("SUICIDE ATTEMPT - PAST", "suicide_behavior"),
        ("ALTERED CHECK", "consciousness"),
    ],
)
def test_what_is_denied_or_is_no_danger_is_not_suggested(label, absent):
    assert absent not in dict(read_type(label).suggests)


def test_a_little_drink_stays_where_only_a_question_is_open():
    assert dict(read_type("WELFARE CHECK - INTOX").suggests)["intoxication"] == "mild"


def test_a_denied_word_hides_no_danger_that_stands_further_on():
    found = dict(read_type("OD NOT BREATHING UNRESPONSIVE").suggests)

    assert (found["overdose"], found["consciousness"]) == ("suspected", "unresponsive")


def test_an_overdose_without_breath_is_a_crisis_for_which_ems_comes():
    found = read_type("OPIOID OD - CARDIAC ARREST")

    assert (found.behavioral, found.settled, found.hard_stop) == ("yes", True, False)
    assert dict(found.suggests)["medical"] == "red_flag"


@pytest.mark.parametrize("label", ["PSYCH PATIENT STABBING W/KNIFE", "EDP ASSAULT ARMED"])
def test_a_weapon_beside_an_attack_hides_the_attack_from_nobody(label):
    found = read_type(label)

    assert (found.behavioral, found.settled) == ("unknown", False)
    assert dict(found.suggests)["weapon"] in ("accessible", "used")


def test_what_two_things_at_once_suggest_stands_though_a_person_has_to_settle_it():
    found = read_type("SUICIDE ATTEMPT - GSW")

    assert (found.behavioral, found.settled) == ("unknown", False)
    said = dict(found.suggests)
    assert (said["suicide_behavior"], said["weapon"]) == ("in_progress", "used")


@pytest.mark.parametrize(
    "label",
    [
        "LIQUOR LAW - UNRESPONSIVE PERSON",
        "FORGERY, MENACING",
        "INMATE EVALUATION",  # a word of care
        "ESCORT TO TREATMENT",
        "WALK IN CLIENT",
        "PATIENT ESCORT",
        "CRASH - INTENTIONAL",
        "DETOX - TRAFFIC STOP",
        "CRISIS TRAINING",
    ],
)
def test_no_type_with_a_danger_or_a_word_of_care_is_set_aside_in_passing(label):
    assert read_type(label).behavioral == "unknown"


def test_every_danger_suggests_what_can_be_said_and_can_be_found():
    assert all(SCALES[fact].allows(value) for each in DANGERS for fact, value in each.suggests)
    assert dangers("") == {}


@given(
    st.sampled_from(["PSYCH", "DISTURBANCE", "TRAFFIC", "ZX QUORL", "OD", "ALARM", "WELF CK"]),
    st.sampled_from(["W/GUN", "UNRESPONSIVE", "FIGHTING", "THREATS", "ARMED"]),
    st.booleans(),
)
def test_whatever_a_type_is_about_a_danger_beside_it_is_suggested(label, danger, before):
    more = f"{danger} {label}" if before else f"{label} {danger}"

    assert read_type(more).suggests
    assert read_type(more).behavioral != "no" or read_type(more).hard_stop
