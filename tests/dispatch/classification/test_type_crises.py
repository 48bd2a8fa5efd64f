"""Words of a crisis that a dispatcher knows, with what each suggests and what it must not."""

import pytest
from rows import each_row

from dispatch.classification.type_reading import read_type


@each_row(
    "label, kind",
    [
        ("BEHAVIOR CRISIS", "other"),
        ("BEHAVIORAL EMERGENCY", "other"),
        ("BEHAV EMERG CL 2", "other"),
        ("MENTL EVAL", "mental"),
        ("MENTL SUBJ PRI 2", "mental"),
        ("CHKWEL", "welfare"),
        ("CKWELF ELDERLY", "welfare"),
        ("DOWN MALE", "welfare"),
        ("SUBJ DOWN", "welfare"),
        ("DIP", "intoxication"),
        ("Manic Episode", "mood_anxiety"),
        ("DEPRESSION", "mood_anxiety"),
        ("Lonely Caller", "mood_anxiety"),
        ("PARANOID SUBJ", "perception"),
        ("Grief", "grief_distress"),
        ("BEREAVED FAMILY", "grief_distress"),
        ("Substance Use", "substance"),
        ("Substance Abuse - Adult", "substance"),
        ("ALCOHOL PROBLEM", "substance"),
        ("MOBILE RESPONSE", "other"),
        ("Crisis Outreach", "other"),
        ("STREET CRISIS RESPONSE", "other"),
        ("CRISIS WALKIN", "other"),
        ("WALK-IN CRISIS", "other"),
        ("Peer Counselor Visit", "other"),
        ("WARMLINE", "other"),
        ("HOMICIDAL THOUGHTS", "other"),
        ("CONFUSED MALE", "confusion"),
        ("DISORIENTED ELDERLY PERSON", "confusion"),
        ("AGITATED PATIENT", "other"),
        ("MELTDOWN", "other"),
        ("ELOPED FROM FACILITY", "welfare"),
        ("PATIENT AWOL", "welfare"),
        ("Emotional Patient", "other"),
        ("OVERDOSE CLASS 2", "substance"),
        ("PRIORITY 1 PSYCH", "other"),
        ("HOPELESS", "mood_anxiety"),
        ("DISTURBED MALE", "other"),
        ("NERVOUS BREAKDOWN", "other"),
        ("ACTING STRANGELY", "other"),
        ("MOBILE TEAM REQUEST", "other"),
        ("ETOH", "intoxication"),
        ("PATIENT ABSCONDED", "welfare"),
        ("SOBERING CENTER", "substance"),
        ("CONCERN FOR SAFETY", "welfare"),
        ("WELLNESS VISIT", "welfare"),
        ("FENTANYL USE", "substance"),
        ("MAN ON LEDGE", "welfare"),
        ("JUVENILE ON THE TRACKS", "welfare"),
    ],
)
def test_a_word_of_a_crisis_is_read(label, kind):
    found = read_type(label)

    assert (found.behavioral, found.settled) == ("yes", True)
    assert found.kinds == ("other" if kind == "mental" else kind,)


@each_row(
    "label, facts",
    [
        ("OD - DELIBERATE", {"suicide_behavior": "in_progress", "overdose": "suspected"}),
        ("INTENTIONAL POISONING", {"suicide_behavior": "in_progress"}),
        ("HANGING", {"suicide_behavior": "in_progress", "medical": "red_flag"}),
        ("PASSIVE SI - SUICIDAL PASSIVE", {"suicide_ideation": "passive"}),
        ("Passive Suicidal Thoughts", {"suicide_ideation": "passive"}),
        ("SUICIDAL W/ PLAN", {"suicide_ideation": "plan"}),
        ("JUMPER DOWN", {"suicide_behavior": "in_progress"}),
        ("SET SELF ON FIRE", {"suicide_behavior": "in_progress"}),
        ("PERSON ON BRIDGE", {"location_setting": "height_or_rail"}),
        ("HOMICIDAL", {"threat_to_others": "idea"}),
        ("HOMICIDAL THREATS", {"threat_to_others": "threat"}),
        ("CONFUSED PERSON", {"disorganization": "some"}),
    ],
)
def test_what_such_a_word_says_besides_is_suggested(label, facts):
    found = read_type(label)

    assert found.behavioral == "yes"
    assert facts.items() <= dict(found.suggests).items()


@pytest.mark.parametrize(
    "label",
    ["Grief After Suicide", "SUICIDE SURVIVOR GROUP", "Suicide Loss", "LOST SON TO SUICIDE"],
)
def test_who_is_left_behind_by_a_suicide_has_attempted_none(label):
    found = read_type(label)

    assert found.kinds == ("grief_distress",)
    assert not {"suicide_behavior", "suicide_ideation"} & dict(found.suggests).keys()


@pytest.mark.parametrize(
    "label",
    [
        "HANGING WIRE",
        "TREE LIMB HANGING",
        "HOUSING CRISIS",
        "DOG AGITATED",
        "DIP IN ROAD",
        "LEWD BEHAVIOR",
        "OFFICER PEER SUPPORT",
        "AWOL SOLDIER",
        "TRAINING CLASS",
    ],
)
def test_what_only_sounds_like_a_crisis_is_not_taken_up(label):
    assert read_type(label).behavioral != "yes"


@pytest.mark.parametrize(
    "label, without",
    [
        ("DEMENTIA - AGITATED", "AGITATED"),
        ("AUTISM - MELTDOWN", "MELTDOWN"),
        ("AUTISTIC CHILD ELOPED", "CHILD ELOPED"),
        ("BIPOLAR - MANIC", "MANIC"),
        ("TRAUMA / PTSD", "TRAUMA"),
        ("MISSING - ALZHEIMERS", "MISSING"),
    ],
)
def test_a_diagnosis_beside_is_no_ground_and_changes_nothing(label, without):
    assert read_type(label) == read_type(without)


@pytest.mark.parametrize("label", ["AUTISM", "DEMENTIA", "Eating Disorder", "MOOD DISORDER"])
def test_a_diagnosis_or_a_condition_alone_is_for_a_person_to_settle(label):
    found = read_type(label)

    assert found.settled is False
    assert (found.kinds, found.suggests) == ((), ())
